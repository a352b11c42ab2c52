---
id: d3-02
title: 罗曲县水务局2014年政府信息公开工作年度报告
agency: 罗曲县水务局
year: 2014
period: null
published: 2015-01-26
problems_stated: true
---
@preamble 1
@overview.proactive 4
6 ss
= disclosed.website | 发布信息 | 37 | 条
=  disclosed.website | 机构概况 | 5 | 条
=  disclosed.website | 工作动态 | 26 | 条
=  disclosed.website | 抗旱保供水 | 6 | 条
= disclosed.offline | 水务大厅张贴公告 | 9 | 份
= disclosed.offline | 《罗曲水情》简报 | 21 | 期
= disclosed.offline | 送县档案馆文件 | 12 | 份
@overview.requests 8
10 ss
= requests.received | 依申请公开政府信息 | ! 没有依申请公开政府信息的情况
= other | 不予公开的信息 | 4 | 件
@fees 12
14 s
= fees | 收费 | ! 没有政府信息公开的收费及减免情况
= fees | 减免 | ! 没有政府信息公开的收费及减免情况
@table.disputes 16
18 s
= reconsiderations | 行政复议 | ! 没有
= lawsuits | 行政诉讼 | ! 没有
@problems 20
22 fsss
@measures 23
23 s
@trailer 25
p1 timeliness: 22.2
p2 channels: 22.3
p3 staffing: 22.4
m1 timeliness > p1: 23-23"15日以前；"
m2 channels, platform > p2: 23"在各水管站"-23"群众查看；"
m3 staffing > p3: 23"派信息员"-23
