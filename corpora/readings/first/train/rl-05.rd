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
5 ttt
@overview 6
7 ff
8 ff
9 fs
= other | 电脑 | 3 | 台
= staff | 查阅服务人员 | 2 | 名
= views | 接待查阅政府公开信息的群众 | 84 | 人次
@overview.proactive 10
11 ss
= disclosed | 主动公开政府信息 | 61 | 条
=  disclosed.website | 县政府信息公开网上公开 | 57 | 条
=   disclosed.website | 组织机构 | 3 | 条
=   disclosed.website | 政策法规 | 0 | 条
=   disclosed.website | 工作动态 | 48 | 条
=   disclosed.website | 人事信息 | 2 | 条
=   disclosed.website | 财政信息 | 4 | 条
=  disclosed | 其他方式公开 | 4 | 条
= disclosed | 公开政府信息 | 四百一十八 | 条 | value=418
@overview.requests 12
13 s
= requests.received | 要求公开政府信息的书面、网上或其他形式的申请 | ! 没有接到要求公开政府信息的书面、网上或其他形式的申请
@consultation 14
15 s
= inquiries | 各类咨询 | 132 | 人次
=  inquiries | 现场咨询 | 95 | 人次
=  inquiries | 电话咨询 | 37 | 人次
@fees 16
17 s
= fees | 收费 | ! 没有产生收费
= fees | 减免 | ! 没有减免
@table.disputes 18
19 s
= reconsiderations | 复议 | ! 无
= lawsuits | 诉讼 | ! 无
= other | 申诉 | ! 无
@problems 20
21 f
p1 commitment: 21-21.1
22 s
p2 channels, engagement: 22-22.1
23 f
p3 oversight: 23-23.1
24 s
p4 other: 24-24.1
@measures 25
26 f
m1 commitment > p1: 26-26.1
27 f
m2 channels > p2: 27-27.1
28 f
m3 oversight > p3: 28-28.1
29 f
m4 other > p4: 29-29.1
@other 30
31 t
@trailer 32
