---
id: rm-06
title: 渭灞区长乐塬街道办事处2021年政府信息公开工作年度报告
agency: 渭灞区长乐塬街道办事处
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 4
@table.proactive 6
@table.requests 7
@table.disputes 8
@problems 9
@measures 12
@other 14
3 t
5 fsss
= disclosed.website | 各类信息 | 143 | 条
= disclosed | 公开信息 | 800 | 条 | q=approx
= requests.received | 政府信息公开申请 | 2 | 件
= shares | 答复率 | 100 | %
= reconsiderations | 行政复议 | ! 未收到行政复议和行政诉讼案件
= lawsuits | 行政诉讼 | ! 未收到行政复议和行政诉讼案件
= inquiries | 区长信箱、“12345”市民热线转办件 | 617 | 件
= shares | 办结率 | 99.2 | %
11 sf
p1 commitment, timeliness: 11.1
p2 channels: 11.2
13 fff
m1 commitment > p1: 13.1
m2 institutions, timeliness > p1: 13.2
m3 channels > p2: 13.3
15 t
