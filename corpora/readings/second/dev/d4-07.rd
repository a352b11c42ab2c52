---
id: d4-07
title: 洛峪县林业局关于2017年度政府信息公开工作情况的报告
agency: 洛峪县林业局
year: 2017
period: null
published: 2018-02-27
problems_stated: true
---
@preamble 1
9 t
@overview 10
11 fssf
= staff | 干部 | 1 | 名
= documents | 制度 | 3 | 项
@overview.proactive 12
13 ss
= disclosed | 公开各类信息 | 二百三十七 | 条 | value=237
=  disclosed.website | 县政府网站 | 一百零四 | 条 | value=104
=  disclosed.wechat | 局微信公众号 | 一百三十三 | 条 | value=133
@overview.proactive 14
15 ssf
= disclosed.offline | 林木采伐许可公示 | 18 | 期
= activities | 出动宣传车 | 60 | 台次 | q=approx
= materials | 《森林防火条例》等资料 | 1.5万 | 份 | value=15000
@overview.requests 16
17 ss
= requests.received | 公开申请 | 2 | 件
= reconsiderations | 行政复议 | ! 没有因信息公开引起的行政复议、行政诉讼和申诉案件
= lawsuits | 行政诉讼 | ! 没有因信息公开引起的行政复议、行政诉讼和申诉案件
= other | 申诉案件 | ! 没有因信息公开引起的行政复议、行政诉讼和申诉案件
= fees | 费用 | ! 没有收取任何费用
@problems 18
19 fssss
@measures 20
21 ff
22 s
23 s
24 s
25 f
@trailer 26
p1 commitment: 19.2
p2 timeliness: 19.3
p3 channels: 19.4
p4 oversight: 19.5
m1 commitment, staffing > p1: 21.2
m2 timeliness, institutions > p2: 22
m3 channels, staffing > p3: 23
m4 oversight > p4: 24
m5 other: 25
