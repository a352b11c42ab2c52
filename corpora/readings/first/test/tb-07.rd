---
id: tb-07
title: 安岭县卫生健康局2024年政府信息公开工作年度报告
agency: 安岭县卫生健康局
year: 2024
period: null
published: null
problems_stated: true
---
@preamble 1
4 t
@overview 5
6 f
@overview.proactive 7
7 -fss
= disclosed | 公开信息 | 158 | 条
=  disclosed.website | 县政府网站 | 95 | 条
=  disclosed.wechat | “健康安岭”微信公众号 | 63 | 条
= disclosed.video | 健康科普视频 | 12 | 个
= materials | 健康教育折页 | 1.5万 | 份 | value=15000
@overview.requests 8
8 -fss
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 需要另行制作无法提供 | 1 | 件
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼案件
= lawsuits | 行政诉讼案件 | ! 未发生因政府信息公开引起的行政复议、行政诉讼案件
@overview.management 9
9 -sf
= inspections | 错别字和不规范表述 | 29 | 处
@overview.platform 10
10 -sf
= accounts | 闲置公众号 | 2 | 个
@overview.supervision 11
11 -fss
= meetings | 局党组会专题听取信息公开工作汇报 | 1 | 次
= trainings | 《条例》学习 | 2 | 次
= other | 服务对象 | 28 | 人
= shares | 满意率 | 96.4 | %
@table.proactive 12
@table.requests 57
@table.disputes 343
@problems 396
@measures 397
398 ss
= interpretations | 解读医保、疫苗接种等政策 | 7 | 篇
m0 interpretation: 398-398.1
m0 vetting: 398.2-398.2
@problems 399
401 ss
= disclosed | 公开信息 | 1 | 条
p1 commitment, content: 401-401.2
@measures 402
402 s
m1 content, oversight > p1: 402.1"把收"-402.1
@problems 403
403 s
p2 engagement: 403-403.1
@measures 404
404 s
m2 engagement > p2: 404.1"结合"-404.1
@problems 405
405 s
= staff | 兼职负责 | 1 | 人
p3 staffing: 405-405.1
@measures 406
406 s
m3 staffing > p3: 406.1"从二"-406.1
@other 407
408 s
= fees | 信息处理费 | 0 | 元
409 s
= proposals | 人大代表建议 | 4 | 件
= proposals | 政协提案 | 6 | 件
