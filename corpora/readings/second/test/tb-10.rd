---
id: tb-10
title: 东渚区市场监督管理局2022年政府信息公开工作年度报告
agency: 东渚区市场监督管理局
year: 2022
period: null
published: 2023-01-20
problems_stated: true
summary: 主动公开信息1 126条（行政处罚238条、食品抽检412条），公众号原创57篇；收到申请7件，予以公开4件；无复议，诉讼1件被裁定驳回起诉。问题为不合格产品处置信息公开少、面向老年人的线下渠道少、个别科所重视不够；将逐批公开核查处置结果，在社区和农贸市场设公告栏。正文申请7件与表中6件不一致。
---
@preamble 1
11 t
@overview 12
16 f
@overview.proactive 17
19 fs
= disclosed | 主动公开信息 | 1 126 | 条 | value=1126
=  disclosed | 行政处罚信息 | 238 | 条
=  disclosed | 食品抽检信息 | 412 | 条
=  disclosed | 政务动态 | 476 | 条
21 s
= disclosed.wechat | “东渚市监”公众号推送原创稿件 | 57 | 篇
= activities | “你点我检”开放日活动 | 1 | 场
= materials | 消费维权手册 | ２０００ | 册 | value=2000
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
= inspections | 整改错链、空白栏目 | 9 | 个
@table.proactive 34
@table.requests 38
@table.disputes 224
@problems 266
266 f
268 s
270 s
272 f
p1 content: 268
p2 channels: 270
p3 commitment: 272
@measures 274
276 s
278 s
280 f
m1 content > p1: 276
m2 channels, platform > p2: 278
m3 other: 280
@other 282
284 s
= fees | 信息处理费 | ! 未向申请人收取信息处理费
@trailer 286
