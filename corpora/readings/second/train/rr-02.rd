---
id: rr-02
title: 重庆市临嘉区民政局2023年政府信息公开工作年度报告
agency: 重庆市临嘉区民政局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-22
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
8 fss
= disclosed.website | 主动公开政府信息 | 312 | 条
=  disclosed.website | 机构职能 | 3 | 条
=  disclosed.website | 政策文件 | 11 | 条
=  disclosed.website | 法定主动公开内容 | 46 | 条
=  disclosed.website | 公示公告 | 27 | 条
=  disclosed.website | 社会救助 | 96 | 条
=  disclosed.website | 养老服务 | 58 | 条
=  disclosed.website | 财政预决算 | 12 |
=  disclosed.website | 惠民惠农资金 | 53 | 条
=  disclosed.website | 政府信息公开年报 | 1 | 条
=  disclosed.website | 其他 | 5 | 条
= proposals | 人大代表建议 | 8 | 件
= proposals | 政协提案 | 11 | 件
= shares | 办结率 | 100 | %
= shares | 满意率 | 100 | %
@overview.requests 9
10 ss
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
@overview.management 11
12 ff
@overview.platform 13
14 f
@overview.supervision 15
16 s
@table.proactive 17
@table.requests 18
@table.disputes 19
@problems 20
22 fs
p1 content: 22.1
p2 commitment, timeliness: 22.2
@measures 23
24 ffffff
m1 content > p1: 24.1-24.2
m2 institutions, timeliness > p2: 24.3-24.4
m3 staffing, commitment > p2: 24.5-24.6
@other 25
26 s
= fees | 信息处理费 | ! 未收取信息处理费
27 f
@trailer 28
