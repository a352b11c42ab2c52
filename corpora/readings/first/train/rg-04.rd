---
id: rg-04
title: 临崖县水务局2019年政府信息公开工作年度报告
agency: 临崖县水务局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-15
problems_stated: true
---
@preamble 1
@overview 5
6 tt
7 ff
@overview.proactive 8
8 -s
= disclosed | 主动公开政府信息 | 147 | 条 | id=c0
=  disclosed.website | 县政府网站水务局子站 | 96 | 条
=  disclosed.media | 县电视台滚动播出停水通告 | 33 | 条
=  disclosed.offline | 乡镇水管所公示栏张贴 | 18 | 条
9 -ss
= disclosed | 水质月报 | 12 | 期 | parent=c0
= disclosed | 招投标公告 | 29 | 条 | parent=c0
@overview.requests 10
10 -fs
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开被申请行政复议
= lawsuits | 行政诉讼 | ! 没有被提起行政诉讼
= fees | 费用 | ! 没有收取任何费用
@overview.management 11
11 -f
@overview.other 12
12 -s
= staff | 副局长 | 三 | 名 | value=3
= staff | 综合股 | 两 | 名 | value=2
@overview.supervision 13
13 -fss
= trainings | 学习新《条例》专题讲座 | 1 | 次
= trainees | 全局职工 | 五十 | 人 | value=50 | q=approx
= materials | 《条例》单行本和节水折页 | 800 | 份 | q=approx
@table.proactive 14
15 s
= documents | 规章 | ! 未制定规章和规范性文件
= documents | 规范性文件 | ! 未制定规章和规范性文件
= other | 行政许可 | 22 | 件
= other | 行政处罚 | 6 | 件
= other | 行政强制 | ! 未实施行政强制
@table.requests 16
17 t
@table.disputes 18
19 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 20
21 ss
p1 timeliness, content: 21-21.1"题；"
p2 commitment: 21.1"少数"-21.1
p3 platform: 21.2-21.2
@measures 22
22 ssss
m1 timeliness > p1: 22.1"（1"-22.1
m2 content > p1: 22.2-22.2
m3 commitment, oversight > p2: 22.3-22.3
m4 platform > p3: 22.4-22.4
@other 23
24 t
