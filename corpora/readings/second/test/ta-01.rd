---
id: ta-01
title: 澜川县石梁镇人民政府2022年政府信息公开工作年度报告
agency: 澜川县石梁镇人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: null
problems_stated: true
summary: 网站专栏公开186条，“石梁之声”微信公众号243条，公开栏张贴资料312份；收到申请2件，均已答复。问题为部分站所报送滞后、更新不及时，解读多为转载原文，业务能力待提高；将建报送台账、限3个工作日内报送，用图片、短视频、村村响广播解读，加强培训。全年清理网站2次、改错17处，编制镇级公开事项目录83项。
---
@preamble 1
4 ttt
@overview 5
6 ff
@overview.proactive 7
7 -ss
= disclosed.website | 通过县政府门户网站石梁镇专栏主动公开信息 | 186 | 条
=  disclosed.website | 工作动态 | 112 | 条
=  disclosed.website | 公示公告 | 37 | 条
=  disclosed.website | 财政信息 | 9 | 条
=  disclosed.website | 人事信息 | 6 | 条
=  disclosed.website | 其他信息 | 22 | 条
= disclosed.wechat | “石梁之声”微信公众号推送信息 | 243 | 条
= disclosed.offline | 张贴党务、村务、财务资料 | 312 | 份
@overview.requests 8
8 -ss
= requests.received | 政府信息公开申请 | 2 | 件
@overview.management 9
9 -ffs
= inspections | 对网站历史信息开展了2次清理 | 2 | 次
= inspections | 改正错别字和不规范表述 | 17 | 处
= inspections | 撤下过期信息 | 5 | 条
@overview.platform 10
10 -sff
= accounts | 县政府网站专栏 | 1 | 个
= accounts | 微信公众号 | 1 | 个
= accounts | 政务公开专区 | 1 | 处
= accounts | 查询电脑 | 2 | 台
@overview.supervision 11
11 -ssfs
= staff | 专干 | 1 | 名
= trainings | 业务培训 | 1 | 次
= trainees | 参训 | 28 | 人次
= other | 因政府信息公开被追究责任的情况 | ! 没有发生因政府信息公开被追究责任的情况
@table.proactive 12
@table.requests 58
@table.disputes 343
@problems 388
389 -ssf
p1 timeliness: 389.2"一是"-389.2
p2 interpretation: 389.3
p3 staffing: 389.4
@measures 390
390 -ssf
m1 timeliness, institutions > p1: 390.2
m2 interpretation > p2: 390.3
m3 staffing > p3: 390.4
@other 391
392 s
= fees | 信息处理费 | ! 未收取信息处理费
394 ffs
= other | 镇级公开事项目录 | 83 | 项
395 t
