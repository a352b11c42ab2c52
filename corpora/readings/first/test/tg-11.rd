---
id: tg-11
title: 朔河市财政局2020年政府信息公开工作年度报告
agency: 朔河市财政局
year: 2020
period: null
published: 2021-01-28
problems_stated: true
---
@preamble 1
@overview 7.3
@overview.proactive 7.4
@overview.requests 7.8
@overview.management 7.10
@overview.platform 7.12
@overview.supervision 7.14
7 ttf-ssf-s-s-s-sf
= disclosed.website | 财政信息 | ３１８ | 条
=  disclosed.website | 预决算类 | 96 | 条
=  disclosed.website | 政府采购类 | １０４ | 条
=  disclosed.website | 惠企纾困政策 | ４３ | 条
= disclosed.wechat | 局微信公众号发布 | 151 | 条
= other | 市直部门 | 92 | 家
= shares | 公开率 | 100 | ％
= requests.received | 申请 | 三 | 件 | value=3
=  requests.received | 网上申请 | 两 | 件 | value=2
=  requests.received | 信函申请 | 一 | 件 | value=1
= reconsiderations | 行政复议 | ! 无行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 无行政复议和行政诉讼
= other | 填表 | 469 | 份
= other | 失泄密事件 | ! 未发生失泄密事件
= accounts | 独立域名 | 1 | 个
= accounts | 栏目 | １２ | 个
= meetings | 领导小组会议 | 3 | 次
= inspections | 内部自查 | 4 | 次
= inspections | 整改问题 | 十七 | 个 | value=17
@table.proactive 8
@table.requests 9
@table.disputes 10
@problems 11
@measures 11.4
11 sssssssf
= other | 超过法定二十日时限 | 3 | 家
p1 content, interpretation: 11.1"1、"-11.1
p2 timeliness: 11.2-11.2
p3 vetting: 11.3-11.3
m1 interpretation, content > p1: 11.4"1、"-11.4
m2 vetting > p3: 11.5-11.5
m3 timeliness, oversight > p2: 11.6-11.6
m4 engagement: 11.7-11.7
@other 12
12 t
@trailer 13
