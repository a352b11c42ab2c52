---
id: tm-05
title: 岚口县交通运输局2024年政府信息公开⼯作年度报告
agency: 岚口县交通运输局
year: 2024
period: 2024-01-01..2024-12-31
published: null
problems_stated: true
summary: 主动公开政府信息109条，其中工作动态67条、行政执法19条、建议提案办理9条；在客运站、办事窗口等处设公开栏3处。收到申请1件，已答复（日期缺月日）；无复议诉讼。问题：时效性和内容质量待提高，工作人员多为兼职、业务水平参差不齐。措施：配备力量，集中学习、以会代训，严格按时限发布信息。工作人员2名。
---
@preamble 1
5 tt
@overview 6
9 f
@overview.proactive 10
12 s-
= disclosed | 主动公开政府信息 | １０９ | 条 | value=109
=  disclosed | 机构概况 | 6 | 条
=  disclosed | ⼯作动态 | 67 | 条
=  disclosed | ⾏政执法 | 19 |
=  disclosed | 建议提案办理 | 9 | 条
=  disclosed | 其他 | 8 | 条
13 s
= accounts | 公开栏 | 3 | 处
@overview.requests 14
15 s
= requests.received | 政府信息公开申请 | 1 | 件
@overview.management 16
17 f
@overview.platform 19
20 f
@overview.supervision 21
23 s
= staff | 分管负责同志 | ⼀ | 名 | value=1
= staff | ⼯作⼈员 | 2 | 名
@table.proactive 24
@table.requests 25
@table.disputes 26
27 s
= reconsiderations | ⾏政复议 | ! ⽆因政府信息公开引起的⾏政复议和⾏政诉讼
= lawsuits | ⾏政诉讼 | ! ⽆因政府信息公开引起的⾏政复议和⾏政诉讼
@problems 28
30"；" f
31 s
p1 timeliness, content: 29"（"-30"；"
p2 staffing: 30"（"-31
@measures 32
33"；" f
35 f
m1 staffing > p2: 32"（"-33"；"
m2 timeliness, content > p1: 33"（"-35
@other 37
38 t
