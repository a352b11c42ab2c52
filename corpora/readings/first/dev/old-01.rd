---
id: old-01
title: 岚汀县卫生局2009年度政府信息公开工作年度报告
agency: 岚汀县卫生局
year: 2009
period: 2009-01-01..2009-12-31
published: 2010-03-18
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
5 ff
@overview.supervision 6
7 ss
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 4 | 名
= staff | 信息员 | 13 | 名
@overview.other 8
9 s
= accounts | 大类 | 9 | 个
= accounts | 小类 | 34 | 个
@overview.other 10
11 sf
= documents | 制度 | 3 | 项
= documents | 修订 | 2 | 项
@overview.supervision 12
13 s
= trainings | 培训 | 2 | 期
= trainees | 参训 | 87 | 人次
@overview.other 14
15 f
@overview.proactive 16
18 s
= disclosed | 主动公开政府信息 | 146 | 条
=  disclosed | 新增 | 91 | 条 | id=c10
= shares | 全文电子化率 | 100 | %
20 s
= disclosed | 机构职能类 | 6 | 条 | parent=c10
= shares | 机构职能类 | 6.6 | %
= disclosed | 政策文件类 | 17 | 条 | parent=c10
= shares | 政策文件类 | 18.7 | %
= disclosed | 规划总结类 | 5 | 条 | parent=c10
= shares | 规划总结类 | 5.5 | %
= disclosed | 办事指南类 | 22 | 条 | parent=c10
= shares | 办事指南类 | 24.2 | %
= disclosed | 突发公共卫生事件类 | 19 | 条 | parent=c10
= shares | 突发公共卫生事件类 | 20.9 | %
= disclosed | 其他类 | 22 | 条 | parent=c10
= shares | 其他类 | 24.1 | %
22 f
23 -s
= disclosed.website | “岚汀之窗”县卫生局专栏 | 79 | 条 | parent=c10
24 -s
= disclosed.offline | 新农合补偿名单 | 12 | 期
25 -s
= disclosed.offline | 纸质文件 | 17 | 份
= accounts | 查阅点 | 2 | 处
= views | 查阅者 | 50 | 人次 | q=approx
@overview.requests 26
28 ss
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.received | 当面申请 | 1 | 件
=  requests.received | 信函申请 | 1 | 件
30 s
= requests.answered | 已答复 | 2 | 件
=  requests.answered | 同意公开 | 1 | 件
=  requests.answered | 非本机关政府信息 | 1 | 件
=  requests.answered | 不予公开 | ! 无不予公开的情况
@fees 31
32 s
= fees | 检索、复制、邮寄等任何费用 | ! 未收取检索、复制、邮寄等任何费用
= fees | 减免 | ! 没有减免的情况
@table.disputes 33
34 s
= reconsiderations | 行政复议 | 0 | 件
= lawsuits | 行政诉讼 | 0 | 件
= other | 被申诉 | 0 | 件
@problems 35
37 s
p1 content: 37-37.1
38 s
= staff | 信息员 | 5 | 人
p2 staffing: 38-38.1
39 s
p3 timeliness: 39-39.1
40 f
p4 institutions: 40-40.1
@measures 41
42 s
m1 content > p1: 42-42.1
43 s
m2 timeliness, oversight > p3: 43-43.1
44 s
m3 staffing > p2: 44-44.1
45 f
m4 institutions > p4: 45-45.1
@other 46
47 t
@trailer 128
