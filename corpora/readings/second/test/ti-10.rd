---
id: ti-10
title: 北桦区铁桥街道办事处2022年政府信息公开工作年度报告
agency: 北桦区铁桥街道办事处
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-17
problems_stated: true
summary: 网站公开88条，微信406条，张贴通知1300余张，求助热线受理2150个；收到申请5件，4件予以公开，1件无法提供，未收费。问题为栏目几乎全年未更新、办事指南少、公告有错字和日期差错、有的社区认识不足；将月末检查栏目、补充办事指南、包保干部校对、书记学习、扩大宣传。
---
@preamble 1
7 t-
8 t-
9 t
@overview 10
12 f-
13 f
@overview.proactive 14
16 s
= disclosed.website | 通过区政府网站公开信息 | 88 | 条
= disclosed.wechat | “铁桥先锋”微信公众号发布疫情防控、便民服务等信息 | 4 06 | 条 | value=406
= disclosed.offline | 社区公告板张贴通知 | 1300 | 张 | q=approx
18 s
= other | 居民求助热线 | 3 | 部
= inquiries | 受理来电 | 2150 | 个
= shares | 办结率 | 98 | %
@overview.requests 19
20 s-
= requests.received | 收到申请 | 5 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 因申请人补正后内容仍不明确无法提供 | 1 | 件
21 f
@overview.management 22
23 f
24 s
= other | 泄密事件 | ! 未发生泄密事件
@overview.platform 27
28 f-
29 s
= accounts | 信息公开专区 | 1 | 处
= accounts | 公开栏 | 21 | 块
@overview.supervision 30
32 s
= staff | 专职人员 | 1 | 人
= staff | 社区联络员 | 7 | 人
= trainings | 举办培训 | 1 | 场
= trainees | 参训 | 30 | 人 | q=approx
= activities | 政务公开宣传进小区活动 | 6 | 次
@table.proactive 33
@table.requests 48
@table.disputes 82
@problems 86
88 s-
89 s-
90 s-
91 s-
92 s-
93 s-
94 s-
95 s-
96 f
@measures 91.2
@other 98
98 s
= fees | 信息处理费 | 0 | 元
@trailer 99
p1 timeliness: 87"①"-88.1
p2 content: 88.2-89.1
p3 vetting: 89.2-90.1
p4 commitment: 90.2-91.1
m1 oversight > p1: 91.2"①"-92.1
m2 content > p2: 92.2-93.1
m3 vetting > p3: 93.2-94.1
m4 commitment, staffing > p4: 94.2-95.1
m5 engagement: 95.2-96
