---
id: rl-05
title: 桐陂县档案局2015年度政府信息公开工作报告
agency: 桐陂县档案局
year: 2015
period: 2015-01-01..2015-12-31
published: 2016-02-25
problems_stated: true
---
@preamble 1
@overview 6
@overview.other 7
@overview.other 8
@overview.platform 9
@overview.proactive 10
@overview.requests 12
@consultation 14
@fees 16
@table.disputes 18
@problems 20
@measures 25
@other 30
@trailer 32
5 ttt
7 -s
= staff | 副局长 | 一 | 名 | value=1
8 -f
9 -s
= accounts | 电脑 | 3 | 台
= staff | 查阅服务人员 | 2 | 名
= views | 查阅政府公开信息的群众 | 84 | 人次
11 ss
= disclosed | 主动公开政府信息 | 61 | 条
=  disclosed.website | 县政府信息公开网 | 57 | 条
=   disclosed.website | 组织机构 | 3 | 条
=   disclosed.website | 政策法规 | 0 | 条
=   disclosed.website | 工作动态 | 48 | 条
=   disclosed.website | 人事信息 | 2 | 条
=   disclosed.website | 财政信息 | 4 | 条
=  disclosed | 其他方式公开 | 4 | 条
= disclosed | 历年累计公开政府信息 | 四百一十八 | 条 | value=418
13 s
= requests.received | 申请 | ! 没有接到要求公开政府信息的书面、网上或其他形式的申请
15 s
= inquiries | 各类咨询 | 132 | 人次
=  inquiries | 现场咨询 | 95 | 人次
=  inquiries | 电话咨询 | 37 | 人次
17 s
= fees | 收费 | ! 没有产生收费
= fees | 减免 | ! 没有减免
19 s
= reconsiderations | 复议 | ! 无
= lawsuits | 诉讼 | ! 无
= other | 申诉 | ! 无
21 s
22 s
23 f
24 s
p1 commitment: 21
p2 channels, engagement: 22
p3 oversight: 23
p4 other: 24
26 f
27 f
28 f
29 f
m1 commitment > p1: 26
m2 channels > p2: 27
m3 oversight > p3: 28
m4 other > p4: 29
31 t
