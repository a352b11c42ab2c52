---
id: tb-05
title: 沙泉县政务服务中心 2020 年政府信息公开工作年度报告
agency: 沙泉县政务服务中心
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-18
problems_stated: true
---
@preamble 1
6 t
7 t
9 t
@overview 10
12 f
@overview.proactive 13
15 s
= disclosed.website | 公布信息 | 96 | 条
= disclosed.offline | 通知 | 210 | 条次 | q=approx
= disclosed | 进驻事项 | 1148 | 项
= materials | 办事指南 | 5000 | 份
@overview.requests 16
17 fs
= requests.received | 依申请公开 | 0 | 件
@overview.management 18
19 s
20 f
@overview.platform 21
22 s
= accounts | 政府信息查阅点 | 1 | 处
= accounts | 自助查询终端 | 6 | 台
= views | 群众查询 | 1260 | 人次
23 f
@overview.supervision 24
25 s
= inquiries | 群众来电 | 3418 | 件
=  inquiries | 办结 | 3391 | 件
= shares | 办结率 | 99.2 | %
= shares | 满意率 | 97.5 | %
26 f
@table.proactive 30
@table.requests 49
@table.disputes 79
81 s
= reconsiderations | 政府信息公开行政复议 | ! 未发生政府信息公开行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 未发生政府信息公开行政复议、行政诉讼
@problems 86
87 s
p1 engagement, interpretation: 87.1"一是"-87.1
88 s
p2 commitment, timeliness: 88-88.1
@measures 89
90 s
m1 engagement, interpretation > p1: 89.1"一是"-90.1
91 f
m2 commitment > p2: 90.2-91.1
92 s
m3 institutions, timeliness > p2: 91.2-92.1
@other 93
94 t
@trailer 96
