---
id: ti-01
title: 临溪县梨坪镇人民政府2023年政府信息公开工作年度报告
agency: 临溪县梨坪镇人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
summary: 县政府网站梨坪镇专栏公开96条，“梨坪风光”微信公众号143篇，镇村公开栏218期。未收到申请，无结转。问题：个别站所报送拖沓、栏目超期，会议活动动态多而资金资产信息少，村级信息员兼任多变，知晓度不高；将建台账并月底通报，加大“三资”等公开，培训并实行老带新，借院坝会、赶集日宣传。自查补齐漏项9处。
---
@preamble 1
4 tttt
@overview 5
6 ff
@overview.proactive 7
7 -sss
= disclosed.website | 通过县政府网站梨坪镇专栏公开信息 | 96 | 条
=  disclosed.website | 工作动态 | 51 | 条
=  disclosed.website | 基层政务公开领域信息 | 37 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 政策文件 | 4 | 条
= disclosed.wechat | “梨坪风光”微信公众号推送信息 | 143 | 篇
= disclosed.offline | 镇、村两级公开栏张贴低保评定、惠农补贴、集体“三资”等内容 | 218 | 期
@overview.requests 8
8 -ffs
= requests.received | 依申请公开件 | ! 未收到依申请公开件
= requests.carried | 结转件 | ! 上年度无结转件 | period=2022
@overview.management 9
9 -ffss
= other | 信息发布失误 | ! 未发生信息发布失误和失泄密事件
= other | 失泄密事件 | ! 未发生信息发布失误和失泄密事件
@overview.platform 10
10 -ssf
= accounts | 政务公开专区 | 1 | 个
= accounts | 查询电脑 | 1 | 台
= accounts | 村（社区）公开栏 | 11 | 块
@overview.supervision 11
11 -fsss
= inspections | 6月 | 1 | 次
= inspections | 11月 | 1 | 次
= inspections | 漏项 | 9 | 处
= trainings | 业务培训 | 1 | 场
= trainees | 村（社区）文书 | 26 | 人次
@table.proactive 12
@table.requests 59
@table.disputes 305
@problems 346
348 fssss
p1 timeliness: 348.2
p2 content: 348.3
p3 staffing: 348.4
p4 engagement: 348.5
@measures 349
350 sfss
m1 timeliness, institutions, oversight > p1: 350.1
m2 content > p2: 350.2
m3 staffing > p3: 350.3
m4 engagement > p4: 350.4
@other 351
352 s
= fees | 信息处理费 | ! 未收取信息处理费
353 t
