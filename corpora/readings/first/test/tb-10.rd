---
id: tb-10
title: 东渚区市场监督管理局2022年政府信息公开工作年度报告
agency: 东渚区市场监督管理局
year: 2022
period: null
published: 2023-01-20
problems_stated: true
---
@preamble 1
11 t
@overview 12
16 f
@overview.proactive 17
19 fs
= disclosed | 主动公开信息 | 1126 | 条
=  disclosed | 行政处罚信息 | 238 | 条
=  disclosed | 食品抽检信息 | 412 | 条
=  disclosed | 政务动态 | 476 | 条
21 s
= disclosed.wechat | 原创稿件 | 57 | 篇
= activities | “你点我检”开放日活动 | 1 | 场
= materials | 消费维权手册 | ２０００ | 册
@overview.requests 22
24 fss
= requests.received | 依申请公开 | 7 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 不属于本机关负责公开 | 1 | 件
=  requests.answered | 投诉举报类 | 2 | 件
= reconsiderations | 行政复议 | ! 无行政复议
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 25
27 f
@overview.platform 28
30 f
@overview.supervision 31
33 fs
= inspections | 专栏检查 | 4 | 次
= inspections | 错链、空白栏目 | 9 | 个
@table.proactive 34
@table.requests 38
@table.disputes 224
@problems 266
266 f
268 s
p1 content: 268-268.1
270 s
p2 channels: 270-270.1
272 f
p3 commitment: 272-272.1
@measures 274
276 s
m1 content > p1: 276-276.1
278 s
m2 channels > p2: 278-278.1
280 f
m3 other: 280-280.1
@other 282
284 s
= fees | 信息处理费 | ! 未向申请人收取信息处理费
@trailer 286
