---
id: tb-05
title: 沙泉县政务服务中心 2020 年政府信息公开工作年度报告
agency: 沙泉县政务服务中心
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-18
problems_stated: true
summary: 全年县政府网站公布信息96条，大厅电子屏发布通知210余条次，公示进驻事项1148项；收到申请0件，无复议诉讼；12345热线受理3418件、办结3391件。问题为解读方式单一、群众参与不高、部分单位重审批轻公开、报送滞后；将用短视频解读、每季度办开放日、加强教育引导、建立报送登记制度。
---
@preamble 1
6 t-
7 t
9 t
@overview 10
12 f
@overview.proactive 13
15 s
= disclosed.website | 县政府网站公布信息 | 96 | 条
= disclosed.offline | 大厅电子屏滚动发布通知 | 210 | 条次 | q=approx
= disclosed | 公示进驻事项 | 1148 | 项
= materials | 印发办事指南 | 5000 | 份
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
= views | 接待群众查询 | 1260 | 人次
23 f
@overview.supervision 24
25 s
= inquiries | 12345 热线受理群众来电 | 3418 | 件
=  inquiries | 办结 | 3391 | 件
= shares | 办结率 | 99.2 | %
= shares | 满意率 | 97.5 | %
26 f
@table.proactive 30
@table.requests 49
@table.disputes 79
81 s
= reconsiderations | 行政复议 | ! 未发生政府信息公开行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 未发生政府信息公开行政复议、行政诉讼
@problems 86
87 s
88 s
p1 interpretation, engagement: 87"一是"-87
p2 commitment, timeliness: 88
@measures 89
90 s-
91 f-
92 s
m1 interpretation, engagement > p1: 89"一是"-90.1
m2 commitment > p2: 90.2-91.1
m3 institutions, timeliness > p2: 91.2-92
@other 93
94 t
@trailer 96
