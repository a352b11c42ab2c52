---
id: rf-03
title: 双木县坝竹彝族乡人民政府2022年政府信息公开工作年度报告
agency: 双木县坝竹彝族乡人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-13
problems_stated: true
---
@preamble 1
@overview 8
@overview.other 9
@overview.proactive 14
@overview.requests 20
@overview.management 22
@overview.platform 25
@overview.supervision 30
@table.proactive 32
@table.requests 34
@table.disputes 36
@problems 38
@measures 48
@other 57
@trailer 59
6 t-
7 t
11 s-
= staff | 干部专职 | 1 | 名
= staff | 干部兼职 | 3 | 名
13 f
17 s-
= disclosed.website | 公开信息 | 88 | 条
=  disclosed.website | 乡情动态 | 61 | 条
=  disclosed.website | 通知公告 | 14 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 惠农补贴 | 11 | 条
= disclosed.wechat | 发布图文 | 203 | 篇
= views | 总阅读量 | 4.6 万 | 次 | value=46000
= disclosed.offline | 张贴信息 | 700 | 条 | q=approx
= other | 村委会 | 9 | 个
18 s-
19 f
21 s
= requests.received | 依申请公开件 | ! 没有收到依申请公开件
= reconsiderations | 行政复议 | ! 没有因此引起的行政复议、行政诉讼和投诉举报
= lawsuits | 行政诉讼 | ! 没有因此引起的行政复议、行政诉讼和投诉举报
= other | 投诉举报 | ! 没有因此引起的行政复议、行政诉讼和投诉举报
23 f-
24 s
= other | 网络安全责任事故 | ! 无网络安全责任事故发生
= inspections | 过期信息 | 16 | 条
26 f-
28 s
= accounts | 彝汉双语公示牌 | 9 | 块
= accounts | 公开栏 | 4 | 块
= activities | 宣讲各类政策 | 52 | 场次
= materials | 《办事明白卡》 | 2 600 | 份 | value=2600 | q=approx
31 s
= trainings | 政务公开培训 | 1 | 期
= trainees | 村组干部 | 57 | 人
= inspections | 问题 | 3 | 个
39 f
41 s-
42 s
43 s-
44 s
45 s-
46 s
47 f
p1 staffing: 41-42
p2 timeliness, channels: 43-44
p3 engagement: 45-46
p4 content: 47
49 f-
50 s
51 f-
52 s
53 f-
54 s
55 ff
m1 staffing > p1: 49-50
m2 timeliness, oversight > p2: 51-52
m3 channels, engagement > p2 p3: 53-54
m4 content > p4: 55
58 s
= fees | 信息处理费 | ! 未收取信息处理费
