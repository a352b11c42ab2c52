---
id: ti-10
title: 北桦区铁桥街道办事处2022年政府信息公开工作年度报告
agency: 北桦区铁桥街道办事处
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-17
problems_stated: true
---
@preamble 1
7 t
8 t
9 t
@overview 10
12 f
13 f
@overview.proactive 14
16 s
= disclosed.website | 信息 | 88 | 条
= disclosed.wechat | 疫情防控、便民服务等信息 | 406 | 条
= disclosed.offline | 通知 | 1300 | 张 | q=approx
18 s
= accounts | 居民求助热线 | 3 | 部
= inquiries | 来电 | 2150 | 个
= shares | 办结率 | 98 | %
@overview.requests 19
20 s
21 s
= requests.received | 申请 | 5 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 无法提供 | 1 | 件
@overview.management 22
23 f
24 s
= other | 泄密事件 | ! 未发生泄密事件
@overview.platform 27
28 f
29 s
= accounts | 信息公开专区 | 1 | 处
= accounts | 公开栏 | 21 | 块
@overview.supervision 30
32 s
= staff | 专职人员 | 1 | 人
= staff | 社区联络员 | 7 | 人
= trainings | 培训 | 1 | 场
= trainees | 参训 | 30 | 人 | q=approx
= activities | 政务公开宣传进小区活动 | 6 | 次
@table.proactive 33
@table.requests 48
@table.disputes 82
@problems 86
88 s
p1 timeliness: 87.1"①受"-88.1
89 s
p2 content: 88.2-89.1
90 s
p3 vetting: 89.2-90.1
@measures 91.2
91 s
p4 commitment, engagement: 90.2-91.1
92 s
m1 timeliness, oversight > p1: 91.2"①每"-92.1
93 s
m2 content > p2: 92.2-93.1
94 s
m3 vetting > p3: 93.2-94.1
95 s
m4 commitment, staffing > p4: 94.2-95.1
96 f
m5 engagement > p4: 95.2-96.1
@other 98
98 s
= fees | 信息处理费 | 0 | 元
@trailer 99
