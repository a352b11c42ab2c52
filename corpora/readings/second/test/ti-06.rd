---
id: ti-06
title: 塔林河旗敖尔图苏木2022年政府信息公开工作年度报告
agency: 敖尔图苏木人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-16
problems_stated: true
summary: 主动公开105条：网站30条、公众号58条、“三务”公开栏19条（分项之和与总数不符），蒙古文译本26份；无申请、复议、诉讼，无信息处理费；检查发现问题12个、已整改10个。问题：公开栏更换不及时，牧民不知到哪里看，信息员水平不齐、视为负担，过程和明细公开少。措施：每月查看点名通报，流动宣传，每年集中培训，公开评议记录和资金明细。
---
@preamble 1
9 tt
@overview 10
11 ff
@overview.other 12
13 s
= staff | 专职工作人员 | 1 | 名
= staff | 嘎查信息员 | 9 | 名
@overview.proactive 14
15 ssf
= disclosed | 主动公开信息 | 105 | 条
=  disclosed.website | 旗政府网站 | 30 | 条
=  disclosed.wechat | “敖尔图之声”微信公众号 | 58 | 条
=  disclosed.offline | “三务”公开栏 | 19 | 条
= disclosed.offline | 蒙古文译本 | 26 | 份
@overview.requests 16
17 fs
= requests.received | 依申请公开事项 | ! 没有收到依申请公开事项
= reconsiderations | 行政复议 | ! 没有因信息公开引发的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有因信息公开引发的行政复议和行政诉讼
@overview.management 18
19 fs
= accounts | 僵尸群、重复群 | 14 | 个
@overview.platform 20
21 sss
= followers | 关注人数 | 1780 | 人
= accounts | 嘎查公开栏 | 9 | 块
= materials | 蒙汉双语宣传单 | 500 | 份 | q=at_least
@overview.supervision 22
23 sf
= inspections | 检查 | 18 | 个(次)
= inspections | 发现问题 | 12 | 个
=  inspections | 已整改 | 10 | 个
@table.proactive 24
@table.requests 55
@table.disputes 271
@problems 306
308 fssss
p1 timeliness: 308.2
p2 engagement: 308.3
p3 staffing, commitment: 308.4
p4 content: 308.5
@measures 309
310 ssssf
m1 timeliness, oversight > p1: 310.1
m2 engagement, channels > p2: 310.2
m3 staffing, commitment > p3: 310.3
m4 content > p4: 310.4
m5 other: 310.5
@other 311
312 s
= fees | 信息处理费 | ! 未产生信息处理费
@trailer 314
