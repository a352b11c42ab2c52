---
id: ta-06
title: 铁西湖区红旗街道2025年政府信息公开工作年度报告
agency: 铁西湖区红旗街道办事处
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-19
problems_stated: true
summary: 主动公开信息748条，其中网站专栏66条、微信公众号571条、视频号111条。收到申请7件，予以公开3件、无法提供2件。居民参与度不高，解读照搬文件，科室衔接不畅；拟由网格员上门征集意见，编写问答式解读，明确报送时限、每周五汇总发布。关停微博账号1个；“码上看公开”张贴二维码380张，扫码4260次。
---
@preamble 1
9 tttt
@overview 10
11 f
@overview.proactive 12
13 fss
= disclosed | 主动公开各类政府信息 | 748 | 条
=  disclosed.website | 网站专栏 | 66 | 条
=   disclosed.website | 机构职能 | 4 | 条
=   disclosed.website | 财政预决算 | 2 | 条
=   disclosed.website | 行政执法 | 27 | 条
=   disclosed.website | 社会救助 | 24 | 条
=   disclosed.website | 其他 | 9 | 条
=  disclosed.wechat | 微信公众号 | 571 | 条
=  disclosed.video | 视频号 | 111 | 条
@overview.requests 14
15 fss
= requests.received | 政府信息公开申请 | 7 | 件
= shares | 同比下降 | 30 | %
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 无法提供 | 2 | 件
=  requests.answered | 不予处理 | 1 | 件
=  requests.answered | 其他处理 | 1 | 件
@overview.management 16
17 fs
= inspections | 问题表述 | 23 | 处
@overview.platform 18
19 fss
= accounts | 社区公示栏 | 6 | 处
= accounts | “红旗党建”微博账号 | 1 | 个
= accounts | 政务新媒体 | 4 | 个
= accounts | 政务新媒体 | 3 | 个
@overview.supervision 20
21 fsss
= trainings | 社区信息员培训 | 2 | 次
= trainees | 覆盖 | 37 | 人次
= materials | 群众满意度调查问卷 | 300 | 份
=  inquiries | 回收 | 286 | 份
= shares | 满意率 | 96.5 | %
@table.proactive 22
@table.requests 53
@table.disputes 269
@problems 304
305 ss
p1 engagement: 305.1-305.2
@measures 306
306 s
m1 engagement > p1: 306"把意见征集"-306
@problems 307
307 ss
p2 interpretation: 307.1-307.2
@measures 308
308 s
m2 interpretation > p2: 308"由业务科室"-308
@problems 309
309 ss
p3 institutions: 309.1-309.2
@measures 310
310 s
m3 institutions, timeliness > p3: 310"明确各科室"-310
@other 311
313 s
= fees | 信息处理费 | ! 未收取信息处理费
315 ffs
= other | 走访企业 | 92 | 家
= materials | 政策汇编 | 400 | 册
316 ff
317 ff
319 sf
= other | 二维码 | 380 | 张
= views | 累计扫码 | 4260 | 次
@trailer 320
