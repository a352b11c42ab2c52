---
id: tg-11
title: 朔河市财政局2020年政府信息公开工作年度报告
agency: 朔河市财政局
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-28
problems_stated: true
summary: 网站公开３１８条（预决算96条），微信151条，92家部门预决算公开率100％；申请三件均答复，无复议诉讼。问题为说明简略术语多、3家逾期、表格数据对不上；将统一说明模板并加图表、系统自动校验、倒计时提醒并考核扣分、邀市民代表旁听绩效评价。通知公告条数缺失。
---
@preamble 1
7 ttf-ssf-s-s-s-sf
= disclosed.website | 市政府网站公开财政信息 | ３１８ | 条 | value=318
=  disclosed.website | 预决算类 | 96 | 条
=  disclosed.website | 政府采购类 | １０４ | 条 | value=104
=  disclosed.website | 惠企纾困政策 | ４３ | 条 | value=43
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
= accounts | 关闭独立域名 | 1 | 个
= accounts | 保留栏目 | １２ | 个 | value=12
= meetings | 领导小组会议 | 3 | 次
= inspections | 内部自查 | 4 | 次
= inspections | 整改问题 | 十七 | 个 | value=17
@overview 7.3
@overview.proactive 7.4
@overview.requests 7.8
@overview.management 7.10
@overview.platform 7.12
@overview.supervision 7.14
@table.proactive 8
@table.requests 9
@table.disputes 10
@problems 11
11 sssssssf
= other | 部门 | 3 | 家
p1 content: 11"1、部门"-11.1
p2 timeliness: 11.2
p3 vetting: 11.3
@measures 11.4
m1 content > p1: 11"1、统一"-11.4
m2 vetting > p3: 11.5
m3 timeliness, oversight > p2: 11.6
m4 engagement: 11.7
@other 12
12 t
@trailer 13
