---
id: te-04
title: 临皋市鹭洲区2025年政府信息公开工作年度报告
agency: 临皋市鹭洲区人民政府办公室
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-29
problems_stated: true
summary: 主动公开4.16万条，网站2.03万条、微信1.48万条，解读168篇。新收申请577件，答复567件，予以公开233件，收信息处理费380元。答复质量不齐，4件复议后责令重答，街道目录滞后，公众参与低，部门协同不畅；拟会商复盘、每月更新目录、邀代表列席会议、统筹发布口径。上线“鹭小策”问答。
---
@preamble 1
4 tt
@overview 5
6 fs
@overview.proactive 7
8 ssss
= disclosed | 主动公开政府信息 | 4.16万 | 条 | value=41600
=  disclosed.website | 区政府门户网站 | 2.03万 | 条 | value=20300
=  disclosed.wechat | 微信公众号 | 1.48万 | 条 | value=14800
=  disclosed | 其他渠道 | 6500 | 条
= views | 区政府网站年访问量 | 1873万 | 人次 | value=18730000
= disclosed | 预决算报告 | 218 | 份
= disclosed | “三公”经费表 | 109 | 张
= inquiries | 市民建议 | 1402 | 条
= other | 票选确定 | 10 | 项
@overview.other 9
10 sss
= interpretations | 解读稿 | 168 | 篇
= shares | 图解和短视频占比 | 71.4 | %
= activities | “政策公开讲” | 87 | 场
= other | 覆盖企业和群众 | 1.2万 | 人次 | value=12000 | q=approx
= meetings | 新闻发布会 | 9 | 场
= meetings | 在线访谈 | 11 | 期
@overview.requests 11
12 fsss
= requests.received | 新收政府信息公开申请 | 577 | 件
= shares | 较上年下降 | 8.3 | %
= requests.carried | 上年结转 | 24 | 件 | period=2024
= requests.answered | 作出答复 | 567 | 件
=  requests.answered | 予以公开 | 233 | 件
=  requests.answered | 部分公开 | 40 | 件
=  requests.answered | 不予公开 | 36 | 件
=  requests.answered | 无法提供 | 192 | 件
=  requests.answered | 不予处理 | 41 | 件
=  requests.answered | 其他处理 | 25 | 件
= requests.carried | 结转下年度 | 34 | 件
= shares | 网络为主，占 | 69 | %
@overview.management 13
14 sss
= documents | 依申请公开文件 | 27 | 件
= documents | 新增 | 9 | 件
= documents | 移出 | 14 | 件
= other | 涉密信息 | ! 涉密信息零上网
@overview.platform 15
16 fsss
= inquiries | 应答咨询 | 5.8万 | 次 | value=58000
= shares | 问题解决率 | 90 | % | q=at_least
= accounts | 政务公开专区 | 16 | 个
= accounts | 在册政务新媒体 | 42 | 个
@overview.supervision 17
18 fssss
= meetings | 调度会 | 3 | 次
= trainings | 业务轮训 | 5 | 期
= trainees | 参训 | 612 | 人次
= inspections | 季度测评 | 4 | 次
= inspections | 问题 | 389 | 个
= shares | 整改率 | 100 | %
= other | 因公开不当被追责 | ! 未发生因公开不当被追责的情况
@table.proactive 19
@table.requests 50
@table.disputes 266
@problems 301
@measures 302
303 ss
m1 platform: 303.1"一是"-303.1
m2 platform: 303.2
= disclosed | 推送政策 | 136 | 批次
@problems 304
305 ssss
p1 requests: 305.1
p2 timeliness, content: 305.2
p3 engagement: 305.3
p4 institutions: 305.4
= reconsiderations | 被责令重新答复 | 4 | 件
@measures 306
307 ssssf
m3 requests, institutions, staffing > p1: 307.1
m4 content, timeliness > p2: 307.2
m5 engagement > p3: 307.3
m6 institutions > p4: 307.4
@other 308
309 s
= fees | 信息处理费 | 1 | 件
= fees | 金额 | 380 | 元
