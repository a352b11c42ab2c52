---
id: ta-08
title: 清原坝乡人民政府2023年政府信息公开工作年度报告
agency: 麻岗县清原坝乡人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-23
problems_stated: true
---
@preamble 1
7 tt
@overview 8
9 ff
@overview.proactive 10
12 ss
= disclosed.website | 发布信息 | ９４ | 条
=  disclosed.website | 工作动态 | ６１ | 条
=  disclosed.website | 通知公告 | １５ | 条
=  disclosed.website | 财政预决算 | ４ | 条
=  disclosed.website | 其他 | １４ | 条
= disclosed.wechat | 发布信息 | 150 | 条 | q=at_least
= views | 阅读量 | 10万 |  | value=100000 | q=at_least
14 s
= disclosed | 衔接资金项目 | 11 | 个
= other | 涉及资金 | 860 | 万元 | q=approx
@overview.requests 15
16 fs
= requests.received | 依申请公开 | 1 | 件
= reconsiderations | 行政复议 | ! 没有发生行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有发生行政复议和行政诉讼
@overview.management 17
18 fsf
@overview.platform 19
20 fs
= accounts | “三务”公开栏 | 9 | 块
= accounts | 村民微信群 | 63 | 个
@overview.supervision 21
22 fss
= inspections | 专项检查 | 2 | 轮
= inspections | 问题 | 8 | 个
= trainees | 县级培训 | 2 | 人次
@table.proactive 23
@table.requests 38
@table.disputes 67
@problems 72
@measures 73
74 ss
m0 oversight, timeliness: 74-74.1
m0 institutions: 74.2-74.2
@problems 75
76 sss
= staff | 年轻干部 | 1 | 名
p1 content: 76-76.1
p2 requests: 76.2-76.2
p3 staffing, platform: 76.3-76.3
@measures 77
78 sss
m1 content, staffing > p1: 78-78.1
m2 requests > p2: 78.2-78.2
m3 staffing, platform > p3: 78.3-78.3
@other 79
81 s
= fees | 信息处理费 | ! 未产生信息处理费
82 t
@trailer 83
