---
id: d4-11
title: 金城塬县住房和城乡建设局2019年 政府信息公开工作年度报告
agency: 金城塬县住房和城乡建设局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-20
problems_stated: true
---
@preamble 1
3 ttff-sss
= disclosed | 主动公开政府信息 | 736 | 条
=  disclosed.website | 县政府门户网站 | 258 | 条
=  disclosed.wechat | “金城塬住建”微信公众号 | 402 | 条
=  disclosed.offline | 政务公开栏 | 76 | 条
=  disclosed | 棚户区改造、农村危房改造、公租房分配等信息 | 149 | 条
= activities | 摇号活动 | 2 | 场次
@overview 3.3
@overview.proactive 3.5
@overview.requests 4
4 -s-sf-sf-s
= requests.received | 政府信息公开申请 | 3 | 件
= requests.answered | 已办结 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 不予公开 | 1 | 件
= accounts | 栏目 | 2 | 个
= trainings | 学习新《条例》 | 4 | 次
= inspections | 抽查反馈问题 | 11 | 条
= inspections | 已整改 | 11 | 条
@overview.management 4.3
@overview.platform 4.6
@overview.supervision 4.9
@table.proactive 5
@table.requests 24
@table.disputes 52
@problems 57
57 fssssssf
@measures 57.3
@problems 57.4
@measures 57.5
@problems 57.6
@measures 57.7
p1 timeliness: 57.2
m1 timeliness > p1: 57.3"制定"-57.3
p2 vetting: 57.4
m2 vetting > p2: 57.5"对历史"-57.5
p3 commitment, staffing: 57.6
m3 staffing, oversight > p3: 57.7"举办"-57.7
@other 58
59 t
@trailer 60
