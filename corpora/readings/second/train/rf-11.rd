---
id: rf-11
title: 湟西县塔滩回族土族乡2019年政府信息公开工作年度报告
agency: 湟西县塔滩回族土族乡人民政府
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-09
problems_stated: true
---
@preamble 1
@overview 6
@overview.proactive 8
@overview.requests 12
@consultation 14
@table.disputes 16
@fees 18
@overview.supervision 20
@problems 22
@measures 28
@trailer 34
4 t
7 ffs
= meetings | 听取政务公开汇报 | 2 | 次
= staff | 综合办干事马某等 | 2 | 人
9 -s
= disclosed | 公开信息 | 三百四十 | 条 | value=340 | q=approx
=  disclosed.offline | 乡、村公开栏 | 二百八十 | 条 | value=280 | q=approx
=  disclosed.website | 县政府网站 | 57 | 条
=  disclosed.media | 湟西电视台 | 4 | 条
10 -sss
11 -sssf
= other | 村 | 17 | 个
= accounts | 意见箱 | 1 | 个
= accounts | 电子屏 | 1 | 块
= disclosed.offline | 政策海报 | 150 | 张
= activities | 设摊宣传 | 6 | 次
= materials | 传单 | 3500 | 份 | q=approx
= meetings | 各类会议 | 120 | 场次 | q=approx
13 s
= requests.received | 书面申请 | ! 没有收到书面申请
= inquiries | 口头查询村级账目的群众 | 40 | 人次 | q=approx
15 sf
= inquiries | 来访咨询 | 1,150 | 人次 | value=1150
= inquiries | 电话咨询 | 240 | 次 | q=approx
= shares | 群众满意率 | 98 | % | q=at_least
17 s
= reconsiderations | 行政复议 | ! 无行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 无行政复议、行政诉讼和申诉
= other | 申诉 | ! 无行政复议、行政诉讼和申诉
19 ss
= fees | 检索、复制等费用 | ! 未向群众收取检索、复制等费用
= fees | 减免 | ! 没有发生减免
= fees | 印制公开栏和宣传品支出 | 2.86 | 万元
21 ssf
= other | 政务公开分值 | 3 | 分
= other | 政务公开分值 | 5 | 分
= inspections | 半年考核 | 1 | 次
= inspections | 年终考核 | 1 | 次
= trainees | 村文书 | 17 | 人
= trainings | 以会代训 | 4 | 次
23 f
24 s
25 s
26 s
27 s
p1 commitment: 24
p2 channels, content: 25
p3 staffing: 26
p4 oversight, engagement: 27
29 s
30 s
31 s
32 s
33 f
m1 commitment, staffing > p1: 29
m2 content, channels > p2: 30
m3 staffing > p3: 31
m4 oversight > p4: 32
m5 other: 33
34 f
