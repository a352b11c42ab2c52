---
id: d2-02
title: 临洲市交通运输局2025年政府信息公开工作年度报告
agency: 临洲市交通运输局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-14
problems_stated: true
---
@preamble 1
4 tt
@overview 6
@overview.proactive 8
8 -ssss
= disclosed.website | 局网站发布各类政府信息 | 652 | 条
=  disclosed.website | 通知公告 | 118 | 条
=  disclosed.website | 重点领域信息 | 203 | 条
=  disclosed.website | 财政和采购信息 | 47 | 条
= disclosed.wechat | “临洲交通”微信公众号推送推文 | 311 | 篇
= disclosed.video | 视频号发布短视频 | 42 | 条
= views | 总浏览量 | 90万 | 次 | value=900000 | q=at_least
= documents | 行政规范性文件 | 2 | 件
= documents | 废止 | 1 | 件
= interpretations | 解读材料 | 6 | 篇
=  interpretations | 图解 | 4 | 篇
=  interpretations | 视频 | 2 | 篇
= meetings | 听证会 | 1 | 场
= activities | “交通开放日” | 3 | 期
= other | 市民代表 | 96 | 人
= proposals | 人大代表建议 | 31 | 件
= proposals | 政协提案 | 44 | 件
@overview.requests 10
10 -ssss
= requests.received | 政府信息公开申请 | 23 | 件 | id=a
= requests.carried | 上年结转 | 2 | 件 | period=2024
= requests.received | 网上提交 | 17 | 件 | parent=a
= requests.received | 信函提交 | 6 | 件 | parent=a
= requests.answered | 已答复 | 24 | 件
=  requests.answered | 予以公开 | 11 | 件
=  requests.answered | 部分公开 | 2 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 无法提供 | 6 | 件
=  requests.answered | 不予处理 | 1 | 件
=  requests.answered | 其他处理 | 2 | 件
= requests.carried | 结转下年度办理 | 1 | 件
= reconsiderations | 行政复议 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 12
12 -sf
= inspections | 过期信息 | 48 | 条
= inspections | 失效文件 | 13 | 件
@overview.platform 14
14 -s
= accounts | 栏目 | 2 | 个
= accounts | 政务公开角 | 5 | 处
@overview.supervision 16
16 -ss
= shares | 分值 | 4 | %
= inspections | 通报 | 4 | 次
= trainings | 专题培训 | 3 | 期
= trainees | 培训 | 210 | 人次
= other | 追责 | ! 无因政府信息公开被追责情况
@table.proactive 18
@table.requests 64
@table.disputes 309
@problems 349
@measures 351
353 ss
@problems 355
357 sss
= inspections | 错敏词 | 2 | 处
@measures 359
361 ssss
p1 timeliness: 357.1
p2 requests: 357.2
p3 vetting: 357.3
m1 interpretation: 353.1
m2 platform: 353.2
m3 timeliness, oversight > p1: 361.1
m4 requests > p2: 361.2
m5 vetting, staffing > p3: 361.3
m6 channels: 361.4
@other 363
365 st
= fees | 信息处理费 | 0 | 元
