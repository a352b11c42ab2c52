---
id: tb-08
title: 白石县应急管理局2025年政府信息公开工作年度报告
agency: 白石县应急管理局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-20
problems_stated: true
---
@preamble 1
5 ttt
@overview 7
9 f
@overview.other 11
11 -ff
@overview.proactive 13
13 -fss
= disclosed.website | 公开信息 | 94 | 条
= shares | 较上年增长 | 8.05 | %
=  disclosed.website | 行政执法信息 | 47 | 条
=  disclosed.website | 预警提示 | 26 | 条
=  disclosed.website | 其他信息 | 21 | 条
= disclosed.media | 灾害预警 | 3.2万 | 条次 | value=32000
= disclosed.wechat | 发布信息 | 188 | 条
@overview.requests 15
15 -fss
= requests.received | 政府信息公开申请 | 1 | 件
= requests.answered | 按期答复 | 1 | 件
= shares | 答复率 | 100 | %
= reconsiderations | 行政复议 | 0 | 件
= lawsuits | 行政诉讼 | 0 | 件
@overview.management 17
17 -fs
= other | 审核稿件 | 310 | 篇次
=  other | 退回修改 | 17 | 篇次
@overview.platform 19
19 -fs
= followers | 关注人数 | 8900 | 人 | q=approx
= views | 单篇最高阅读量 | 1.1万 | 次 | value=11000
@overview.supervision 21
21 -fs
= inspections | 自查 | 12 | 次
= trainings | 业务培训 | 3 | 场
= trainees | 参训 | 112 | 人次
@table.proactive 23
@table.requests 39
@table.disputes 69
@problems 75
77 fssf
p1 content: 77.2-77.2
p2 interpretation: 77.3-77.3
p3 commitment: 77.4-77.4
@measures 79
79 ffssf
m1 content > p1: 79.2-79.2
m2 interpretation > p2: 79.3-79.3
m3 oversight > p3: 79.4-79.4
@other 81
83 s
= fees | 信息处理费 | ! 无收取信息处理费情况
@trailer 85
