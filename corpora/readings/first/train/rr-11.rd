---
id: rr-11
title: 2023年台宁市路川区交通运输局政府信息公开工作年度报告
agency: 台宁市路川区交通运输局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-12
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
9 s
= disclosed | 主动公开政府信息 | 268 | 条
=  disclosed.website | 区政府信息公开平台公开 | 121 | 条
=  disclosed.wechat | “路川交通”微信公众号公开 | 147 | 条
=  disclosed | 机构概况类 | 5 | 条
=  disclosed | 政策文件类 | 8 | 条
=  disclosed | 公交出行类 | 76 | 条
=  disclosed | 工程建设类 | 44 | 条
=  disclosed | 行政执法类 | 32 | 条
=  disclosed | 财政信息类 | 3 | 条
=  disclosed | 综合类 | 100 | 条
11 s
= proposals | 人大代表建议办理结果 | 9 | 件
= proposals | 政协提案办理结果 | 6 | 件
@overview.requests 12
13 s
= requests.received | 政府信息公开申请 | 3 | 件
= requests.carried | 上年度结转 | 1 | 件 | period=2022
= requests.answered | 办结 | 4 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 无法提供 | 1 | 件
@overview.management 14
15 f
@overview.platform 16
17 fs
= disclosed.media | 区级主流媒体刊发交通运输工作报道 | 35 | 篇
@overview.supervision 18
19 s
= inspections | 自查 | 2 | 次
@table.proactive 20
@table.requests 21
@table.disputes 22
23 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 24
25 f
p1 timeliness: 25-25.1
@measures 26
26 f
m1 institutions, timeliness > p1: 26.1"进一"-26.1
@problems 27
27 s
p2 content, platform: 27-27.1
@measures 28
28 f
m2 content, platform > p2: 28.1"进一"-28.1
@other 29
30 st
= fees | 费用 | ! 未向申请人收取任何费用
@trailer 31
