---
id: d1-01
title: 桦屯县红石砬镇人民政府2014年度政府信息公开年度报告
agency: 桦屯县红石砬镇人民政府
year: 2014
period: 2014-01-01..2014-12-31
published: 2015-01-28
problems_stated: true
---
@preamble 1
5 tttt
@overview 6
7 ffs
= meetings | 专题会议 | 二 | 次 | value=2
@overview.supervision 8
8 -s
= staff | 兼职工作人员 | 2 | 名
@overview.other 9
9 -fs
@overview.platform 10
10 -s
= accounts | 政务公开栏 | 1 | 处
= accounts | 村务公开栏 | 17 | 处
@overview.proactive 11
12 -s
= disclosed | 主动公开政府信息 | 63 | 条
=  disclosed | 镇情概况 | 4 | 条
=  disclosed | 计划总结 | 6 | 条
=  disclosed | 惠农政策 | 18 | 条
=  disclosed | 工作动态 | 35 | 条
=  disclosed.website | 县政府门户网站 | 48 | 条
=  disclosed.offline | 公开栏 | 15 | 条
13 -sf
= materials | 《惠农补贴明白纸》 | 2300 | 份 | q=approx
= disclosed.offline | 村级广播宣讲政策 | 39 | 次
@overview.requests 14
15 s
= requests.received | 政府信息公开申请 | ! 没有公民、法人和其他组织向我镇提出政府信息公开申请
@fees 16
17 s
= fees | 费用 | ! 未因政府信息公开收取费用
= fees | 减免 | ! 没有减免事项
@table.disputes 18
19 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= other | 申诉 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
@problems 20
21 sss
p1 content: 21.1"一是"-21.1
p2 staffing: 21.2-21.2
p3 engagement: 21.3-21.3
@measures 22
22 f
23 fs
m1 content > p1: 23-23.2
24 fs
m2 engagement > p3: 24-24.2
25 ff
m3 staffing, commitment > p2: 25-25.2
26 f
m4 other: 26-26.1
@other 27
@trailer 39
