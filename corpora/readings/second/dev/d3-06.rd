---
id: d3-06
title: 川枧县石佛桥镇2022年政府信息公开工作年度报告
agency: 川枧县石佛桥镇人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-17
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
10 f
@overview.proactive 12
14 ss
= disclosed | 公开政府信息 | 412 | 条 | id=a
= disclosed.website | 政府网站 | 96 | 条 | parent=a
= shares | 占比 | 23.3 | %
= disclosed.media | 政务新媒体 | 131 | 条 | parent=a
= shares | 占比 | 31.8 | %
= disclosed.offline | 广播、坝坝会、便民服务中心等传统方式公开 | 185 | 条 | parent=a
= shares | 占比 | 44.9 | %
16 s
= inquiries | 12345政务服务热线 | 143 | 件
= inquiries | 县长信箱 | 2 | 件
= inquiries | 网络问政 | 19 | 件
= shares | 办结率 | 100 | %
= proposals | 县、镇两级人大代表建议 | 11 | 件
@overview.requests 18
19 s
= requests.received | 政府信息公开申请 | 0 | 件
= requests.carried | 结转申请 | ! 2021年无结转申请 | period=2021
= reconsiderations | 行政复议 | 0 | 件
= lawsuits | 行政诉讼 | 0 | 件
@overview.management 21
22 ss
= inspections | 不规范信息 | 2 | 条
@overview.platform 24
25 s
= other | 村（社区） | 12 | 个
= accounts | 公开栏 | 14 | 块
= accounts | 政务公开专区 | 1 | 个
@overview.supervision 27
28 ss
= other | “政务开放日”活动 | 30 | 人 | q=approx
= trainings | 业务培训 | 2 | 次
= inspections | 公开栏检查 | 4 | 次
= other | 责任追究 | ! 未发生责任追究情形
@table.proactive 30
@table.requests 62
@table.disputes 279
@problems 315
316 fsss
= staff | 信息员 | 12 | 名
=  staff | 信息员 | 5 | 名
@measures 317
317 fsss
p1 engagement: 316.2
p2 staffing: 316.3
p3 channels: 316.4
m1 engagement > p1: 317.2
m2 staffing, institutions > p2: 317.3
m3 channels, interpretation > p3: 317.4
@other 319
320 s
= fees | 信息处理费 | ! 没有收取信息处理费
@trailer 322
