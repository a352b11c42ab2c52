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
4 t
@overview 6
7 ffs
= meetings | 乡党委会议听取政务公开汇报 | 2 | 次
= staff | 综合办干事马某等 | 2 | 人
@overview.proactive 8
9 -s
= disclosed | 公开信息 | 三百四十 | 条 | value=340 | q=approx
=  disclosed.offline | 乡、村公开栏 | 二百八十 | 条 | value=280 | q=approx
=  disclosed.website | 县政府网站 | 57 | 条
=  disclosed.media | 湟西电视台播出 | 4 | 条
10 -sss
11 -sssf
= other | 村 | 17 | 个
= accounts | 意见箱 | 1 | 个
= accounts | 电子屏 | 1 | 块
= disclosed.offline | 政策海报 | 150 | 张
= activities | 赶集日设摊宣传 | 6 | 次
= materials | 传单 | 3500 | 份 | q=approx
= meetings | 群众会、田间会等各类会议 | 120 | 场次 | q=approx
@overview.requests 12
13 s
= requests.received | 书面申请 | ! 没有收到书面申请
= inquiries | 口头查询村级账目的群众 | 40 | 人次 | q=approx
@consultation 14
15 sf
= inquiries | 来访咨询 | 1,150 | 人次 | value=1150
= inquiries | 电话咨询 | 240 | 次 | q=approx
= shares | 群众满意率 | 98 | % | q=at_least
@table.disputes 16
17 s
= reconsiderations | 行政复议 | ! 无行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 无行政复议、行政诉讼和申诉
= other | 申诉 | ! 无行政复议、行政诉讼和申诉
@fees 18
19 ss
= fees | 检索、复制等费用 | ! 未向群众收取检索、复制等费用
= fees | 减免 | ! 没有发生减免
= fees | 印制公开栏和宣传品支出 | 2.86 | 万元
@overview.supervision 20
21 ssf
= inspections | 半年考核 | 1 | 次
= inspections | 年终考核 | 1 | 次
= trainees | 村文书参加县级培训 | 17 | 人
= trainings | 以会代训 | 4 | 次
@problems 22
23 f
24 s
p1 commitment: 24-24.1
25 s
p2 channels, content: 25-25.1
26 s
p3 staffing: 26-26.1
27 s
p4 oversight: 27-27.1
@measures 28
29 s
m1 commitment, staffing > p1: 29-29.1
30 s
m2 channels, content > p2: 30-30.1
31 s
m3 staffing > p3: 31-31.1
32 s
m4 oversight > p4: 32-32.1
33 f
m0 other: 33-33.1
34 f
@trailer 35
