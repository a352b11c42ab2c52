---
id: rl-03
title: 那措县气象局2019年政府信息公开工作年度报告
agency: 那措县气象局
year: 2019
period: null
published: 2020-01-13
problems_stated: true
---
@preamble 1
5 t
@overview 6
7 ffff
8 s
= disclosed.website | 县人民政府网站主动公开政府信息 | 46 | 条
=  disclosed.website | 预决算公开 | 2 | 条
=  disclosed.website | 气象服务信息 | 39 |
=  disclosed.website | 其他信息 | 5 | 条
= disclosed.wechat | 各类预报预警信息 | 百 | 期 | value=100 | q=approx
9 s
= requests.received | 政府信息公开申请数 | 0 |
= reconsiderations | 行政复议 | ! 未因政府信息公开被申请行政复议和提起行政诉讼
= lawsuits | 行政诉讼 | ! 未因政府信息公开被申请行政复议和提起行政诉讼
@table.proactive 10
@table.requests 12
@table.disputes 14
@problems 16
17 fs
p1 content, interpretation: 17.2
@measures 18
18 f
19 fs
20 ff
21 ff
m1 content > p1: 19.1-19.2
m2 interpretation > p1: 20.1-20.2
m3 staffing: 21.1-21.2
@other 22
23 t
@trailer 24
