---
id: d1-07
title: 砬河县双泉镇2021年政府信息公开工作年度报告
agency: 砬河县双泉镇人民政府
year: 2021
period: null
published: 2022-01-25
problems_stated: true
---
@preamble 1
5 t
@overview 7
@overview.proactive 9
9 -fs
= disclosed.website | 发布信息 | 44 | 条
=  disclosed.website | 工作动态 | 29 | 条
=  disclosed.website | 公示公告 | 11 | 条
=  disclosed.website | 财政信息 | 4 | 条
@overview.requests 11
11 -ss
= requests.received | 政府信息公开申请 | 1 | 件
= reconsiderations | 行政复议 | ! 未发生政府信息公开行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 未发生政府信息公开行政复议、行政诉讼
@overview.management 13
13 -f
@overview.platform 15
15 -sf
= disclosed.video | 短视频 | 67 | 条
= disclosed.wechat | 图文 | 132 | 篇
= followers | 抖音粉丝 | 5600 | 人 | q=approx
@overview.supervision 17
17 -f
@table.proactive 19
@table.requests 21
@table.disputes 23
@problems 25
29 f
31 s
33 s
35 s
p1 content, timeliness: 31
p2 channels: 33
p3 commitment: 35
@measures 37
39 ff
41 fs
43 ff
m1 institutions, commitment > p3: 39
m2 content, channels, timeliness > p1 p2: 41
m3 staffing: 43
@other 45
47 s
= fees | 信息处理费 | ! 未收取信息处理费
49 -sfs
= other | 防返贫监测对象 | 23 | 户
= accounts | 查阅电脑 | 2 | 台
@trailer 51
