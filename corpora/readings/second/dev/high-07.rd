---
id: high-07
title: 滨汐市望澜区2025年政府信息公开工作年度报告
agency: 滨汐市望澜区人民政府
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-02-10
problems_stated: true
---
@preamble 1
5 st
= other | 街道 | 15 | 个
= other | 镇 | 4 | 个
= other | 区政府部门 | 38 | 个
@overview 7
9 f
@overview.proactive 11
11 -fsss
= disclosed | 主动公开政府信息 | 68,914 | 条 | value=68914
=  disclosed.website | 区政府网站公开 | 31,275 | 条 | value=31275
=  disclosed.wechat | “望澜发布”微信公众号公开 | 4,806 | 条 | value=4806
=  disclosed.weibo | 微博公开 | 9,133 | 条 | value=9133
=  disclosed.video | 视频号、抖音号等公开 | 2,294 | 条 | value=2294
=  disclosed.offline | 公共查阅点、社区公告栏等线下渠道公开 | 21,406 | 条 | value=21406
= documents | 制发公文 | 2,347 | 件 | value=2347
=  documents | 主动公开 | 1,902 | 件 | value=1902
=  documents | 依申请公开 | 76 | 件
=  documents | 不予公开 | 369 | 件
= shares | 主动公开率 | 81.04 | %
= documents | 行政规范性文件 | 12 | 件
= interpretations | 配套解读 | 12 | 件
= shares | 解读率 | 100 | %
@overview.requests 13
13 -fssss
= requests.received | 政府信息公开申请 | 1,455 | 件 | value=1455 | id=r
= shares | 同比下降 | 12.4 | %
= requests.received | 网络申请 | 1,208 | 件 | value=1208 | parent=r
= shares | 占 | 83.02 | %
= requests.received | 信函申请 | 213 | 件 | parent=r
= shares | 占 | 14.64 | %
= requests.received | 当面申请 | 34 | 件 | parent=r
= shares | 占 | 2.34 | %
= requests.carried | 上年结转 | 30 | 件 | period=2024
= requests.answered | 答复 | 1,439 | 件 | value=1439
=  requests.answered | 予以公开 | 906 | 件
= shares | 占 | 62.96 | %
=  requests.answered | 部分公开 | 67 | 件
= shares | 占 | 4.66 | %
=  requests.answered | 不予公开 | 81 | 件
= shares | 占 | 5.63 | %
=  requests.answered | 无法提供 | 188 | 件
= shares | 占 | 13.06 | %
=  requests.answered | 不予处理 | 62 | 件
= shares | 占 | 4.31 | %
=  requests.answered | 其他处理 | 135 | 件
= shares | 占 | 9.38 | %
= requests.carried | 结转下一年度 | 46 | 件
= requests.received | 自然人 | 1,274 | 人次 | value=1274 | parent=r
= other | 年申请量超过20件 | 7 | 人
= requests.received | 合计 | 311 | 件 | parent=r
= shares | 占总量 | 21.37 | %
@overview.other 15
15 -ssfs
= interpretations | 政策解读 | 157 | 篇
=  interpretations | 文字解读 | 66 | 篇
=  interpretations | 图解 | 59 | 篇
=  interpretations | 视频解读 | 32 | 篇
= activities | “政策面对面”宣讲 | 26 | 场
= other | 线上线下累计参与 | 87.5万 | 人次 | value=875000
= activities | 重大行政决策 | 11 | 项
= inquiries | 意见建议 | 1,046 | 条 | value=1046
=  inquiries | 采纳 | 388 | 条
= activities | “政府开放月”组织活动 | 203 | 场
= other | 参与市民 | 1.9万 | 人 | value=19000 | q=approx
= shares | 满意度 | 99.1 | %
@overview.management 17
17 -fs
= documents | 不予公开公文 | 53 | 件
= other | 高频事项 | 24 | 类
@overview.platform 19
19 -ss
= accounts | 栏目 | 142 | 个
= accounts | 专题 | 31 | 个
= views | 全年页面浏览量 | 5,108万 | 次 | value=51080000
= accounts | 政务新媒体 | 96 | 个
= accounts | 政务新媒体 | 71 | 个
= followers | “望澜发布”粉丝数 | 118.6万 | | value=1186000
= accounts | 政府信息公共查阅点 | 27 | 个
= accounts | 政务公开专区 | 20 | 个
= views | 接待市民查阅 | 52,317 | 人次 | value=52317
@overview.supervision 21
21 -fss
= staff | 政府信息公开工作人员 | 129 | 人
=  staff | 专职 | 21 | 人
=  staff | 兼职 | 108 | 人
= fees | 经费 | 186.4 | 万元
= trainings | 培训 | 8 | 场
= trainees | 覆盖 | 912 | 人次
= inspections | 走访检查街镇、部门 | 22 | 家次
= inspections | 测评靠后的单位 | 3 | 家
= other | 责任追究 | ! 未发生责任追究
@table.proactive 23
@table.requests 56
@table.disputes 275
312 ss
= reconsiderations | 政府信息公开行政复议案件 | 47 | 件
=  reconsiderations | 结果维持 | 31 | 件
=  reconsiderations | 结果纠正 | 4 | 件
=  reconsiderations | 其他结果 | 9 | 件
=  reconsiderations | 尚未审结 | 3 | 件
= lawsuits | 行政诉讼 | 23 | 件
=  lawsuits | 未经复议直接起诉 | 14 | 件
=  lawsuits | 复议后起诉 | 9 | 件
=  lawsuits | 审结 | 18 | 件
=   lawsuits | 结果纠正 | 1 | 件
= shares | 败诉率 | 5.56 | %
@problems 314
316 sss
= requests.received | 补正 | 214 | 件
=  requests.received | 逾期未答 | 72 | 件
= other | 街镇 | 19 | 个
=  other | 更换了经办人 | 8 | 个
@measures 318
318 ssfsf
p1 requests: 316"一是"-316.1
p2 content: 316.2
p3 staffing: 316.3
m1 requests > p1: 318"一是"-318.1
m2 content, channels, engagement > p2: 318.2-318.3
m3 staffing, institutions > p3: 318.4
m4 other: 318.5
@other 320
322 s
= fees | 收费通知 | 19 | 件 | id=n
= fees | 总金额 | 42,150 | 元 | value=42150 | id=s
= fees | 实际收取 | 13 | 件 | parent=n
= fees | 实际收取 | 28,630 | 元 | value=28630 | parent=s
= fees | 其余 | 6 | 件 | parent=n
324 s
= other | 市级政务公开创新案例 | 2 | 个
= meetings | 全市依申请公开办理现场会 | 1 | 次
@trailer 326
