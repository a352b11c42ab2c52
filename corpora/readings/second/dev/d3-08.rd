---
id: d3-08
title: 昂仓县人民政府2021年政府信息公开工作年度报告
agency: 昂仓县人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
---
@preamble 1
12 ttt
@overview 14
16 f
@overview.other 18
18 -s
= staff | 联络员 | 38 | 名
@overview.proactive 20
20 -sss
= disclosed.website | 发布信息 | 1750 | 条
= views | 网站访问量 | 23万 | 次 | value=230000 | q=approx
= disclosed.wechat | 推送信息 | 892 | 条
=  disclosed.wechat | 藏汉双语信息 | 214 | 条
= documents | 县政府文件 | 36 | 份
= interpretations | 政策解读 | 5 | 篇
= materials | 藏汉双语政策明白卡、口袋书 | 9000 | 份 | q=approx
@overview.requests 22
22 -s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
@overview.other 24
24 -s
= inquiries | “县长信箱”来信 | 17 | 件
= inquiries | 12345热线转办件 | 64 | 件
= shares | 答复率 | 100 | %
= meetings | 新闻发布会 | 2 | 场
@overview.supervision 26
26 -sf
= shares | 分值权重 | 2 | %
@table.proactive 28
@table.requests 30
@table.disputes 32
@problems 34
36 fssss
= staff | 懂藏汉双语编辑 | 3 | 人
= accounts | 栏目 | 4 | 个
p1 staffing: 36.2
p2 timeliness: 36.3
p3 interpretation: 36.4
p4 engagement: 36.5
@measures 38
38 fssssf
m1 staffing > p1: 38.2
m2 timeliness, oversight > p2: 38.3
m3 interpretation > p3: 38.4
m4 channels, engagement > p4: 38.5
m5 other: 38.6
@other 40
42 t
@trailer 44
