---
id: d1-09
title: 汾泽县市场监督管理局2023年政府信息公开工作年度报告
agency: 汾泽县市场监督管理局
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
---
@preamble 1
3 ttttt
@overview 4
5 f
@overview.proactive 6
7 ss
= disclosed | 主动公开政府信息 | 3021 | 条
=  disclosed.website | 许可信息 | 2416 | 条
=  disclosed.website | 处罚信息 | 153 | 条
=  disclosed.website | 抽查结果 | 287 | 条
=  disclosed.website | 县政府网站公开信息 | 108 | 条
=  disclosed.wechat | 微信公众号发布信息 | 57 | 条
8 ss
= disclosed | 食品抽检公告 | 24 | 期
= disclosed | 合格样品 | 612 | 批次
= disclosed | 不合格样品 | 9 | 批次
= shares | 抽检合格率 | 98.6 | %
= disclosed | 消费提示 | 16 | 篇
= meetings | 新闻通气会 | 1 | 次
= other | 价格收费等热点问题 | 5 | 个
@overview.requests 9
10 fss
= requests.received | 政府信息公开申请 | 6 | 件
= shares | 增长 | 50 | %
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 属于行政执法案卷不予公开 | 3 | 件
=  requests.answered | 作为举报投诉事项处理 | 1 | 件
= reconsiderations | 行政复议 | 3 | 件 | id=rec
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 11
12 fs
= other | 处罚信息 | 41 | 条
@overview.platform 13
14 fs
= other | 市场监管所 | 7 | 个
@overview.supervision 15
16 ss
= trainings | 集中培训 | 2 | 次
= trainees | 参训 | 118 | 人次
= inspections | 接受县政务公开办抽查 | 2 | 次
= inspections | 反馈问题 | 4 | 个
= shares | 整改率 | 100 | %
@table.proactive 17
@table.requests 48
@table.disputes 264
@problems 299
@measures 300
301 sss
= shares | 公示率 | 91 | %
= shares | 公示率 | 99 | %
m1 timeliness: 301.2
m2 platform: 301.3
@problems 302
303 ss
= other | 处罚信息 | 3 | 条
304 ss
305 s
= reconsiderations | 复议 | 1 | 件 | parent=rec
306 s
307 s
p1 vetting: 303
p2 interpretation: 304
p3 requests: 305
p4 engagement: 306
p5 staffing: 307
@measures 308
309 fs
310 fs
311 fs
312 fs
313 ff
314 f
m3 vetting, oversight > p1: 309
m4 interpretation > p2: 310
m5 requests, staffing > p3: 311
m6 engagement > p4: 312
m7 staffing > p5: 313
m8 other: 314
@other 315
316 s
= fees | 信息处理费 | ! 没有收取信息处理费
