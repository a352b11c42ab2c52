---
id: d1-09
title: 汾泽县市场监督管理局2023年政府信息公开工作年度报告
agency: 汾泽县市场监督管理局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-24
problems_stated: true
---
@preamble 1
3 ttttt
@overview 4
5 f
@overview.proactive 6
7 ss
= disclosed | 主动公开政府信息 | 3021 | 条
=  disclosed.website | 公示许可信息 | 2416 | 条
=  disclosed.website | 处罚信息 | 153 | 条
=  disclosed.website | 抽查结果 | 287 | 条
=  disclosed.website | 县政府网站公开信息 | 108 | 条
=  disclosed.wechat | “汾泽市监”微信公众号发布信息 | 57 | 条
8 ss
= disclosed | 食品抽检公告 | 24 | 期
= other | 合格样品 | 612 | 批次
= other | 不合格样品 | 9 | 批次
= shares | 抽检合格率 | 98.6 | %
= disclosed | 消费提示 | 16 | 篇
= meetings | 新闻通气会 | 1 | 次
= inquiries | 热点问题 | 5 | 个
@overview.requests 9
10 fss
= requests.received | 政府信息公开申请 | 6 | 件
= shares | 政府信息公开申请 | 50 | %
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 属于行政执法案卷不予公开 | 3 | 件
=  requests.answered | 作为举报投诉事项处理 | 1 | 件
= reconsiderations | 被申请行政复议 | 3 | 件 | id=c18
= lawsuits | 被提起行政诉讼 | 1 | 件
@overview.management 11
12 fs
= other | 停止公示 | 41 | 条
@overview.platform 13
14 fs
= accounts | 政务公开角 | 7 | 个
@overview.supervision 15
16 fs
= trainings | 集中培训 | 2 | 次
= trainees | 参训 | 118 | 人次
= inspections | 县政务公开办抽查 | 2 | 次
= inspections | 反馈问题 | 4 | 个
= shares | 整改率 | 100 | %
@table.proactive 17
@table.requests 48
@table.disputes 264
@problems 299
@measures 300
301 fss
= shares | 公示率 | 91 | %
= shares | 公示率 | 99 | %
m0 timeliness: 301.2-301.2
m0 platform: 301.3-301.3
@problems 302
303 fs
= other | 处罚信息 | 3 | 条
p1 vetting: 303-303.2
304 fs
p2 interpretation: 304-304.2
305 s
= reconsiderations | 复议 | 1 | 件 | parent=c18
p3 requests: 305-305.1
306 s
p4 engagement: 306-306.1
307 s
p5 staffing: 307-307.1
@measures 308
309 fs
m1 vetting > p1: 309-309.2
310 fs
m2 interpretation > p2: 310-310.2
311 fs
m3 requests, staffing > p3: 311-311.2
312 fs
m4 engagement > p4: 312-312.2
313 ff
m5 staffing > p5: 313-313.2
314 f
m6 other: 314-314.1
@other 315
316 s
= fees | 信息处理费 | ! 没有收取信息处理费
