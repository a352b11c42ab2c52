---
id: d1-11
title: 泰沐县永安堡乡人民政府2025年政府信息公开工作年度报告
agency: 泰沐县永安堡乡人民政府
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-15
problems_stated: true
---
@preamble 1
5 t
7 t
9 t
@overview 10
13 f
@overview.proactive 14
15 s
= disclosed | 政府信息 | 255 | 条
=  disclosed.website | 县政府网站 | 37 | 条
=  disclosed.wechat | 微信公众号 | 218 | 条
17 f
@overview.requests 18
18 -s
= requests.received | 政府信息公开申请 | 1 | 件
= requests.answered | 答复 | 1 | 件
19 s
= reconsiderations | 行政复议 | ! 没有行政复议、行政诉讼案件
= lawsuits | 行政诉讼 | ! 没有行政复议、行政诉讼案件
@overview.management 20
21 f
@overview.platform 25
26 s
= accounts | 专区 | 1 | 个
= accounts | 查询电脑 | 1 | 台
= accounts | 资料架 | 2 | 个
27 s
= views | 接待群众查阅 | 90 | 人次 | q=approx
@overview.supervision 28
29 s
= staff | 兼职人员 | 2 | 名
= trainings | 县级培训 | 3 | 次
30 f
@table.proactive 32
@table.requests 51
@table.disputes 82
@problems 84
85 f
87 s
p1 channels: 86-87.1
88 s
p2 content: 88-88.1
89 s
p3 institutions: 89-89.1
90 s
p4 oversight: 90-90.1
@measures 91
91 f
93 f
m1 institutions, oversight > p3 p4: 92-93.1
95 s
m2 channels, content > p1 p2: 94-95.1
97 f
m3 staffing, commitment: 96-97.1
@other 98
98 t
@trailer 100
