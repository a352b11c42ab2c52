---
id: tb-01
title: 云浦县水务局2021年政府信息公开工作年度报告
agency: 云浦县水务局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-13
problems_stated: true
---
@preamble 1
6 ttt
@overview 8
10 f
@overview.proactive 12
14 sss
= disclosed.website | 发布信息 | 186 | 条
=  disclosed.website | 政策法规 | 9 | 条
=  disclosed.website | 工作动态 | 102 | 条
=  disclosed.website | 财政资金 | 11 | 条
=  disclosed.website | 农村饮水水质公告 | 24 | 条
=  disclosed.website | 防汛预警 | 40 | 条
= disclosed.wechat | 推送信息 | 73 | 条
= disclosed | 行政许可结果 | 42 | 件
= disclosed | 行政处罚结果 | 6 | 件
@overview.requests 16
18 fss
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握相关信息 | 1 | 件
= reconsiderations | 行政复议 | ! 没有发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有发生因政府信息公开引起的行政复议和行政诉讼
@overview.management 20
22 fs
@overview.platform 24
26 ssf
= accounts | 重复栏目 | 2 | 个
= accounts | “河湖长制”栏目 | 1 | 个
@overview.supervision 28
30 fss
= trainings | 业务培训 | 2 | 次
= trainees | 参训 | 46 | 人次
= other | 责任追究 | ! 未发生责任追究情形
@table.proactive 32
@table.requests 94
@table.disputes 526
@problems 596
600 sss
p1 timeliness: 600.1"一是"-600.1
p2 interpretation: 600.2-600.2
p3 staffing: 600.3-600.3
@measures 602
604 ssf
m1 timeliness, institutions > p1: 604-604.1
m2 interpretation > p2: 604.2-604.2
m3 staffing > p3: 604.3-604.3
@other 606
608 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 610
