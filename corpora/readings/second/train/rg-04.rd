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
@overview.proactive 8
@overview.proactive 9
@overview.requests 10
@overview.management 11
@overview.other 12
@overview.supervision 13
@table.proactive 14
@table.requests 16
@table.disputes 18
@problems 20
@measures 22
@other 23
6 tt
7 ff
8 -s
= disclosed | 主动公开政府信息 | 147 | 条 | id=a
=  disclosed.website | 县政府网站水务局子站 | 96 | 条
=  disclosed.media | 停水通告 | 33 | 条
=  disclosed.offline | 乡镇水管所公示栏 | 18 | 条
9 -ss
= disclosed | 水质月报 | 12 | 期 | parent=a
= disclosed | 招投标公告 | 29 | 条 | parent=a
10 -fs
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开被申请行政复议
= lawsuits | 行政诉讼 | ! 没有被提起行政诉讼
= fees | 费用 | ! 没有收取任何费用
11 -f
12 -s
= staff | 副局长 | 三 | 名 | value=3
= staff | 同志 | 两 | 名 | value=2
13 -fss
= trainings | 专题讲座 | 1 | 次
= trainees | 全局职工 | 五十 | 人 | value=50 | q=approx
= materials | 《条例》单行本和节水折页 | 800 | 份 | q=approx
15 s
= documents | 规章 | ! 未制定规章和规范性文件
= documents | 规范性文件 | ! 未制定规章和规范性文件
= other | 行政许可 | 22 | 件
= other | 行政处罚 | 6 | 件
= other | 行政强制 | ! 未实施行政强制
17 t
19 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
21 ss
p1 timeliness, content: 21.1-21.1"问题；"
p2 commitment: 21.1"少数站所"-21.1
p3 platform: 21.2
22 ssss
m1 timeliness > p1: 22.1"（1）"-22.1
m2 content > p1: 22.2
m3 commitment, oversight > p2: 22.3
m4 platform > p3: 22.4
24 t
