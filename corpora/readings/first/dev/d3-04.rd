---
id: d3-04
title: 者冲苗族乡2019年政府信息公开工作年度报告
agency: 乌堡县者冲苗族乡人民政府
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: true
---
@preamble 1
5 t
7 ttt
@overview 9
@overview.proactive 11
13 s
= disclosed | 主动公开政府信息 | 203 | 条 | id=c0
=  disclosed.website | 县政府网站乡镇专栏 | 131 | 条
=  disclosed.wechat | “者冲苗乡”微信公众号 | 48 | 条
=  disclosed.offline | 村务公开栏 | 24 | 条
15 fs
= disclosed | 贫困户动态管理名册、扶贫资金安排和项目公示 | 62 | 条 | parent=c0
= shares | 占全年公开总数 | 30.5 | %
17 fs
= disclosed | 乡本级预决算 | 2 | 条 | parent=c0
= disclosed | 惠农“一卡通”补贴公示 | 29 | 条 | parent=c0
19 fs
= disclosed | 厕所改造、垃圾清运、危房整治等信息 | 14 | 条 | parent=c0
@overview.requests 21
23 s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
@overview.management 25
27 fs
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 29
31 ss
= followers | 公众号关注人数 | 1560 | 人
= accounts | 查阅点 | 1 | 处
= accounts | 触摸查询机 | 1 | 台
= views | 前来查阅 | 300 | 人次 | q=approx
@overview.supervision 33
35 ss
= inspections | 村务公开情况检查 | 2 | 次
= inspections | 督促整改问题 | 5 | 个
= trainings | 各村信息员培训 | 1 | 次
= trainees | 参训 | 31 | 人
@table.proactive 37
@table.requests 93
@table.disputes 294
@problems 331
335 s
= staff | 驻村干部 | 1 | 名
p1 staffing: 335-335.1
337 s
p2 timeliness: 337-337.1
339 s
p3 content: 339-339.1
341 s
p4 institutions: 341-341.1
@measures 343
345 s
m1 staffing > p1: 345-345.1
347 s
m2 timeliness, oversight > p2: 347-347.1
349 s
m3 content > p3: 349-349.1
@other 351
353 t
