---
id: td-01
title: 桦嘉市松沟镇2021年政府信息公开工作年度报告
agency: 桦嘉市松沟镇
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-18
problems_stated: true
---
@preamble 1
9 ttt
@overview 11
@overview.proactive 13
13 -sss
= disclosed.website | 发布各类信息 | 63 | 条
=  disclosed.website | 工作动态 | 41 | 条
=  disclosed.website | 通知公告 | 13 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 惠农补贴公示 | 7 | 条
= disclosed.wechat | 推送图文信息 | 158 | 篇
= views | 累计阅读 | 4.3万 | 次 | value=43000
= accounts | 行政村公开栏 | 12 | 个
= disclosed.offline | 公示 | 190 | 份(次) | q=approx
@overview.requests 15
15 -ss
= requests.received | 政府信息公开申请 | 1 | 件
= requests.carried | 上年结转 | 0 | 件 | period=2020
@overview.management 17
17 -fs
= staff | 专职人员 | 1 | 名
@overview.platform 19
19 -fs
= accounts | 村级公众号 | 3 | 个
@overview.supervision 21
21 -ss
= trainees | 报账员、信息员 | 36 | 人
= trainings | 政务公开业务培训 | 一 | 次 | value=1
= inspections | 检查 | 2 | 次
= reconsiderations | 行政复议 | ! 没有发生针对本镇信息公开工作的行政复议
= lawsuits | 行政诉讼 | ! 没有发生针对本镇信息公开工作的行政复议、行政诉讼
= other | 举报投诉 | ! 没有发生针对本镇信息公开工作的行政复议、行政诉讼和举报投诉
= other | 责任追究 | ! 未发生责任追究情况
@table.proactive 23
@table.requests 85
@table.disputes 517
@problems 587
589 fssss
p1 staffing, timeliness: 589.2-589.2
p2 content: 589.3-589.3
p3 engagement: 589.4-589.4
p4 commitment: 589.5-589.5
@measures 591
591 f
593 fs
m1 staffing > p1: 593-593.2
595 fs
m2 timeliness > p1: 595-595.2
597 fs
m3 content > p2: 597-597.2
599 fs
m4 engagement > p3: 599-599.2
@other 601
603 st
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 605
