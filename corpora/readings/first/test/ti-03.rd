---
id: ti-03
title: 石坪县气象局2022年政府信息公开工作年度报告
agency: 石坪县气象局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-13
problems_stated: true
---
@preamble 1
8 ttt
@overview 10
@overview.proactive 12
14 f
16 sss
= disclosed | 信息 | 1046 | 条
=  disclosed.website | 县政府网站 | 62 | 条
=  disclosed.wechat | 微信公众号 | 365 | 条
=  disclosed.weibo | 官方微博 | 619 | 条
= disclosed.video | 气象科普短视频 | 28 | 个
= views | 累计播放 | 12万 | 次 | value=120000 | q=at_least
= disclosed | 灾害性天气预警信号 | 94 | 期
= other | 预警短信覆盖责任人 | 3126 | 人
@overview.requests 18
20 ss
= requests.received | 政府信息公开申请 | ! 未收到公民、法人或其他组织的政府信息公开申请
= other | 气象证明和资料查询 | 17 | 件
@overview.management 22
24 sf
= staff | 工作人员 | 1 | 名
@overview.platform 26
28 ssf
= accounts | 微信公众号 | 1 | 个
= accounts | 微博 | 1 | 个
= accounts | 抖音号 | 1 | 个
= accounts | 视频号 | 1 | 个
= followers | 关注总人数 | 2.16万 | 人 | value=21600
= shares | 增长 | 8.3 | %
= accounts | “石坪农气”订阅号 | 一 | 个 | value=1
@overview.supervision 30
32 ffss
= other | 群众投诉 | ! 未接到群众投诉
= activities | 开放活动 | 2 | 次
= other | 参观学生和市民 | 640 | 人 | q=approx
= materials | 《气象灾害避险手册》 | 1800 | 本
@table.proactive 34
@table.requests 96
@table.disputes 532
@problems 626
630 ss
p1 content: 630-630.2
632 ss
p2 channels: 632-632.2
634 ss
p3 staffing: 634-634.2
636 ss
p4 vetting: 636-636.2
@measures 638
640 fs
m1 content > p1: 640-640.2
642 fs
m2 channels > p2: 642-642.2
644 fs
m3 staffing > p3: 644-644.2
646 fs
m4 vetting > p4: 646-646.2
@other 648
650 ss
= fees | 信息处理费 | ! 没有收取信息处理费
= proposals | 县政协委员提案 | 1 | 件
