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
6 t
7 t
@overview 8
@overview.other 9
11 s
13 f
= staff | 干部专职 | 1 | 名
= staff | 干部兼职 | 3 | 名
@overview.proactive 14
17 s
18 s
19 f
= disclosed.website | 信息 | 88 | 条
=  disclosed.website | 乡情动态 | 61 | 条
=  disclosed.website | 通知公告 | 14 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 惠农补贴 | 11 | 条
= disclosed.wechat | “多彩坝竹”微信公众号发布图文 | 203 | 篇
= views | 总阅读量 | 4.6 万 | 次 | value=46000
= disclosed.offline | 信息 | 700 | 条 | q=approx
= other | 村委会 | 9 | 个
@overview.requests 20
21 s
= requests.received | 依申请公开件 | ! 没有收到依申请公开件
= reconsiderations | 行政复议 | ! 没有因此引起的行政复议、行政诉讼和投诉举报
= lawsuits | 行政诉讼 | ! 没有因此引起的行政复议、行政诉讼和投诉举报
= other | 投诉举报 | ! 没有因此引起的行政复议、行政诉讼和投诉举报
@overview.management 22
23 f
24 s
= other | 网络安全责任事故 | ! 无网络安全责任事故发生
= other | 清理过期信息 | 16 | 条
@overview.platform 25
26 f
28 s
= accounts | 彝汉双语公示牌 | 9 | 块
= accounts | 公开栏 | 4 | 块
= activities | 在火塘会、街天宣讲各类政策 | 52 | 场次
= materials | 《办事明白卡》 | 2600 | 份 | q=approx
@overview.supervision 30
31 s
= trainings | 政务公开培训 | 1 | 期
= trainees | 村组干部 | 57 | 人
= inspections | 问题 | 3 | 个
@table.proactive 32
@table.requests 34
@table.disputes 36
@problems 38
39 f
41 s
42 s
p1 staffing: 41-42.1
43 s
44 s
p2 timeliness, channels: 43-44.1
45 s
46 s
p3 engagement: 45-46.1
47 f
p4 content: 47-47.1
@measures 48
49 f
50 s
m1 staffing > p1: 49-50.1
51 f
52 s
m2 timeliness, oversight > p2: 51-52.1
53 f
54 s
m3 engagement, channels > p3 p2: 53-54.1
55 ff
m4 content > p4: 55-55.2
@other 57
58 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 59
