---
id: tc-10
title: 汐州市邮政管理局2025年政府信息公开工作年度报告
agency: 汐州市邮政管理局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-23
problems_stated: true
---
@preamble 1
9 tt
@overview 10
10 f
@overview.proactive 11
11 ss
= disclosed.website | 公开信息 | 438 | 条
=  disclosed.website | 工作动态 | 312 | 条
=  disclosed.website | 通知公告 | 45 | 条
=  disclosed.website | 统计数据 | 12 | 条
=  disclosed.website | 行政许可和行政处罚等信息 | 69 | 条
= disclosed.wechat | 微信公众号发布信息 | �74 | 条 | value=null
= disclosed.media | 报道 | 26 | 次
@overview.requests 13
13 s
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
@overview.management 14
14 fs
= inspections | 错别字和失效链接 | 18 | 处
@overview.platform 15
15 fss
= accounts | 栏目 | 11 | 个
= other | 用户申诉 | 1,O62 | 件 | value=1062
= other | 经济损失 | 9.7 | 万元
= shares | 满意率 | 98.2 | %
@overview.supervision 16
16 fss
= staff | 政务公开专岗 | 1 | 个
= staff | 同志 | 2 | 名
= trainings | 政务公开培训 | 2 | 次
= other | 责任追究情形 | ! 未发生责任追究情形
@table.proactive 18
@table.requests 19
@table.disputes 38
39 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 40
40 ssf
p1 content, timeliness: 40.1"目前"-40.1
p2 channels: 40.2-40.2
p3 staffing: 40.3-40.3
@measures 41
41 s
m1 content, timeliness > p1: 41.1"在省"-41.1"据;"
m2 channels, engagement > p2: 41.1"利用"-41.1"讲;"
m3 staffing > p3: 41.1"安排"-41.1
@other 42
42 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 43
