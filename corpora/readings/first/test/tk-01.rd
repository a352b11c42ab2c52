---
id: tk-01
title: 柳树泊镇2021年政府信息公开工作年度报告
agency: 澧源县柳树泊镇人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-21
problems_stated: true
---
@preamble 1
3 tttt
@overview 5
6 f
@overview.proactive 7
8 ss
= disclosed.website | 公开信息 | 164 | 条
=  disclosed.website | 工作动态 | 71 | 条
=  disclosed.website | 通知公告 | 38 | 条
=  disclosed.website | 财政资金 | 12 | 条
=  disclosed.website | 民生保障 | 43 | 条
=   disclosed.website | 低保救助 | 26 | 条
=   disclosed.website | 教育医疗 | 17 | 条
= disclosed.wechat | 推送图文 | 207 | 篇
= views | 累计阅读量 | 3.6万 | 次 | value=36000 | q=approx
= other | 村 | 38 | 个
= disclosed.offline | 更新内容 | 900 | 张次 | q=at_least
@overview.requests 9
10 sfs
= requests.received | 政府信息公开申请 | 3 | 件
= requests.answered | 答复 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 无法提供 | 1 | 件
@overview.management 11
12 ffs
= inspections | 信息质量自查 | 4 | 次
= inspections | 整改错链、错字等问题 | 19 | 处
@overview.platform 13
14 s
= accounts | 政务公开查阅点 | 1 | 处
@overview.supervision 15
16 ss
= trainings | 业务培训 | 2 | 期
= trainees | 培训镇村信息员 | 74 | 人次
= other | 被追责的情形 | ! 未发生因政府信息公开工作被追责的情形
@table.proactive 18
@table.requests 63
@table.disputes 347
@problems 386
387 sssf
= views | 到查阅点查询 | 11 | 人次
p1 timeliness: 387.1"一是"-387.1
p2 channels: 387.2-387.2
p3 engagement: 387.3-387.3
p4 staffing: 387.4-387.4
@measures 388
388 sssf
m1 timeliness, oversight > p1: 388.1"一是"-388.1
m2 channels > p2: 388.2-388.2
m3 engagement > p3: 388.3-388.3
m4 staffing > p4: 388.4-388.4
@other 389
390 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 391
