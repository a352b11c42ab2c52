---
id: tl-05
title: 桐坪县残疾人联合会2014年政府信息公开工作年度报告
agency: 桐坪县残疾人联合会
year: 2014
period: null
published: 2015-03-05
problems_stated: true
---
@preamble 1
5 t
@overview 6
10 f
@overview.supervision 11
14 s
= staff | 工作人员 | 1 | 名
@overview.other 15
17 f
@overview.proactive 18
21 f
22 s
23 s
= disclosed | 主动公开政府信息 | 41 | 条
=  disclosed.website | 通过政府信息公开网 | 29 | 条
=  disclosed.media | 县电视台播出 | 6 | 条
=  disclosed.offline | 残联宣传栏公开 | 6 | 期
= materials | 宣传资料 | 1500 | 份 | q=approx
@overview.requests 24
26 s
= requests.received | 政府信息公开申请 | ! 未收到书面或其他形式的政府信息公开申请
= requests.answered | 不予公开政府信息 | ! 未出现不予公开政府信息的情况
@fees 27
28 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.disputes 29
30 s
= reconsiderations | 行政复议 | ! 无因政府信息公开申请行政复议或提起行政诉讼的情况发生
= lawsuits | 行政诉讼 | ! 无因政府信息公开申请行政复议或提起行政诉讼的情况发生
@problems 31
@measures 33.2
33 s
p1 commitment, timeliness, channels: 32-33.1
34 f
m1 institutions: 33.2-34.1
35 f
m2 commitment, timeliness > p1: 34.2-35.1
37 f
m3 content: 36-37.1
@trailer 38
