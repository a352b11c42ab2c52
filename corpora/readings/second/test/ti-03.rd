---
id: ti-03
title: 石坪县气象局2022年政府信息公开工作年度报告
agency: 石坪县气象局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-13
problems_stated: true
summary: 发布信息1046条，其中网站62条、微信365条、微博619条，短视频28个播放突破12万次，预警94期；未收到申请，办理提案1件。问题为内容以预报预警为主、靠网络发布老年人难接收、信息员兼任、微博有错别字；将编制事项清单、预警接入村组大喇叭、跟班学视频制作、自校加复核。关停订阅号一个。
---
@preamble 1
8 ttt
@overview 10
@overview.proactive 12
14 f
16 sss
= disclosed | 天气预报、专题材料等信息 | 1046 | 条
=  disclosed.website | 县政府网站 | 62 | 条
=  disclosed.wechat | “石坪气象”微信公众号 | 365 | 条
=  disclosed.weibo | 官方微博 | 619 | 条
= disclosed.video | 气象科普短视频 | 28 | 个
= views | 累计播放 | 12万 | 次 | value=120000 | q=at_least
= disclosed | 灾害性天气预警信号 | 94 | 期
= other | 预警短信覆盖责任人 | 3126 | 人
@overview.requests 18
20 ss
= requests.received | 政府信息公开申请 | ! 未收到公民、法人或其他组织的政府信息公开申请
= other | 办理气象证明和资料查询 | 17 | 件
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
= shares | 较上年底增长 | 8.3 | %
= accounts | “石坪农气”订阅号 | 一 | 个 | value=1
@overview.supervision 30
32 sfss
= other | 群众投诉 | ! 未接到群众投诉
= activities | 开放活动 | 2 | 次
= other | 接待参观学生和市民 | 640 | 人 | q=approx
= materials | 《气象灾害避险手册》 | 1800 | 本
@table.proactive 34
@table.requests 96
@table.disputes 532
@problems 626
630 ss
632 ss
634 ss
636 ss
p1 content: 630
p2 channels: 632
p3 staffing: 634
p4 vetting: 636
@measures 638
640 fs
642 fs
644 fs
646 fs
m1 content > p1: 640
m2 channels > p2: 642
m3 staffing > p3: 644
m4 vetting > p4: 646
@other 648
650 ss
= fees | 信息处理费 | ! 没有收取信息处理费
= proposals | 县政协委员提案 | 1 | 件
