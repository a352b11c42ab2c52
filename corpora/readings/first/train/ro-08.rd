---
id: ro-08
title: 沧宁市人民防空办公室2019年政府信息公开⼯作年度报告
agency: 沧宁市人民防空办公室
year: 2019
period: null
published: null
problems_stated: true
---
@preamble 1
6 tt
7 t
@overview 8
11 f
@overview.proactive 12
14 s
= disclosed.website | 市政府信息公开平台发布信息 | 104 | 条
= disclosed.website | 市⼈防办⽹站发布信息 | 96 | 条
=  disclosed.website | ⼯作动态 | 61 | 条
=  disclosed.website | ⼈防⼯程建设 | 19 | 条
=  disclosed.website | 宣传教育 | 24 | 条
=  disclosed.website | 政策法规 | 3 | 条
= disclosed.media | 报刊、 | 12 | 篇
16 s
= activities | 宣传 | 2 | 次
= materials | 宣传资料 | 3000 |  | q=approx
@overview.requests 17
18 s
= requests.received | 政府信息公开申请 | 1 | 件
= fees | 收费 | ! ⽆收费、减免
= fees | 减免 | ! ⽆收费、减免
= reconsiderations | ⾏政复议 | ! ⽆⾏政复议和⾏政诉讼
= lawsuits | ⾏政诉讼 | ! ⽆⾏政复议和⾏政诉讼
@overview.management 19
20 f
@overview.platform 21
22 s
@overview.supervision 23
24 s
= staff | 副主任 | ⼀ | 名 | value=1
@table.proactive 25
@table.requests 44
@table.disputes 71
@problems 76
78 s
p1 timeliness: 77.1"（一"-78.1
79 s
p2 staffing: 78.2-79.1
@measures 80
80 f
81 f
m1 staffing > p2: 80.2-81.1
82 f
m2 timeliness, oversight > p1: 81.2-82.1
@other 83
84 t
@trailer 85
