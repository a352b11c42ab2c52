---
id: d4-03
title: 叠水县牦角滩乡人民政府2021年政府信息公开工作年度报告
agency: 叠水县牦角滩乡人民政府
year: 2021
period: null
published: 2022-01-21
problems_stated: true
---
@preamble 1
5 t
@overview 6
7 f
@overview.proactive 8
8 s
= disclosed | 主动公开政府信息 | 86 | 条
@overview.requests 9
9 s
= requests.received | 依申请公开政府信息 | ! 无
@overview.other 10
10 s
= requests.answered | 不予公开政府信息 | ! 无
@overview.other 11
11 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@overview.other 12
12 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@table.proactive 13
@table.requests 15
@table.disputes 17
@problems 19
20 ssss
@measures 21
21 ssssf
= staff | 专干 | 1 | 名
= staff | 备岗人员 | 1 | 名
p1 staffing: 20"一是乡上"-20.1
p2 content: 20.2
p3 engagement: 20.3
p4 commitment: 20.4
m1 staffing > p1: 21"一是"-21.1
m2 content > p2: 21.2
m3 engagement > p3: 21.3
m4 commitment, staffing > p4: 21.4
@other 22
23 t
@trailer 24
