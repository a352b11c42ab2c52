---
id: rb-04
title: 鹭坪县自然资源局2024年政府信息公开工作年度报告
agency: 鹭坪县自然资源局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-13
problems_stated: true
---
@preamble 1
3 ttttt
@overview 4
5 ff
@overview.proactive 6
7 sss
= disclosed | 主动公开政府信息 | 347 | 条 | id=c0
= disclosed | 历年累计公开 | 4906 | 条
= disclosed | 征地信息类 | 139 | 条 | id=c2 | parent=c0
= shares | 占 | 40.1 | %
= disclosed | 土地出让类 | 82 | 条 | parent=c0
= shares | 占 | 23.6 | %
= disclosed | 不动产登记公告类 | 74 | 条 | parent=c0
= shares | 占 | 21.3 | %
= disclosed | 矿产与地灾防治类 | 29 | 条 | parent=c0
= shares | 占 | 8.4 | %
= disclosed | 其他类 | 23 | 条 | parent=c0
= shares | 占 | 6.6 | %
= disclosed | 征收预公告 | 31 | 条 | parent=c2
= disclosed | 补偿安置方案公告 | 46 | 条 | parent=c2
= disclosed | 征收公告 | 62 | 条 | parent=c2
8 s
= documents | 规范性文件 | ! 未出台规范性文件
= interpretations | 政策解读 | ! 无相应政策解读
= interpretations | 省厅解读材料 | 7 | 篇
@overview.requests 9
10 -ss
= requests.received | 新收申请 | 126 | 件 | id=c18
= requests.carried | 上年度结转 | 9 | 件 | period=2023
= requests.received | 网上申请 | 41 | 件 | parent=c18
= requests.received | 信函申请 | 79 | 件 | parent=c18
= requests.received | 当面申请 | 6 | 件 | parent=c18
11 -ss
= requests.answered | 答复 | 131 | 件 | id=c23
= requests.carried | 转入2025年办理 | 4 | 件
= requests.answered | “予以公开” | 58 | 件 | parent=c23
= requests.answered | “部分公开” | 17 | 件 | parent=c23
= requests.answered | “不予公开” | 5 | 件 | parent=c23
=  requests.answered | 涉及第三方合法权益 | 2 | 件
=  requests.answered | 过程性信息 | 3 | 件
= requests.answered | “无法提供” | 44 | 件 | parent=c23
= requests.answered | “不予处理” | 4 | 件 | parent=c23
= requests.answered | “其他处理” | 3 | 件 | parent=c23
12 -s
= reconsiderations | 行政复议 | 12 | 件 | id=c33
= lawsuits | 行政诉讼 | 3 | 件
= reconsiderations | 复议纠正 | 2 | 件 | parent=c33
@overview.management 13
14 s
= other | 含敏感坐标的附图 | 15 | 幅
@overview.platform 15
16 sf
= accounts | 省征地信息公开平台和县政府网站 | 两 | 个 | value=2
= accounts | 政务新媒体 | ! 未开设政务新媒体
@overview.supervision 17
18 fss
= inspections | 自然资源所 | 8 | 个
= inspections | 现场交办问题 | 9 | 个
@table.proactive 19
@table.requests 20
21 t
@table.disputes 22
@problems 23
25 ss
p1 requests: 25-25.2
26 ss
p2 institutions: 26-26.2
27 s
p3 interpretation, content: 27-27.1
28 s
= other | 安置方案 | 1 | 份
p4 vetting: 28-28.1
29 s
p5 oversight: 29-29.1
@measures 30
31 s
m1 requests > p1: 31-31.1
32 s
m2 institutions > p2: 32-32.1
33 s
m3 interpretation > p3: 33-33.1
34 s
m4 vetting > p4: 34-34.1
35 f
m5 commitment, staffing: 35-35.1
@other 36
37 s
= other | 申请人 | 1 | 名
= fees | 信息处理费 | 120 | 元
38 t
