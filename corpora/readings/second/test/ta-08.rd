---
id: ta-08
title: 清原坝乡人民政府2023年政府信息公开工作年度报告
agency: 麻岗县清原坝乡人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-23
problems_stated: true
summary: 县政府网站发布信息94条，公众号不少于150条，公开衔接资金项目11个。收到申请1件并答复，无复议、诉讼；但申请表所填均为0。公开信息质量不高，申请办理经验不足，公众号仅由1名干部兼管。拟请县融媒体中心记者授课，疑难申请先会商后答复，抽调人员组建编辑小组。
---
@preamble 1
7 tt
@overview 8
9 ff
@overview.proactive 10
12 ss
= disclosed.website | 县政府网站发布信息 | ９４ | 条 | value=94
=  disclosed.website | 工作动态 | ６１ | 条 | value=61
=  disclosed.website | 通知公告 | １５ | 条 | value=15
=  disclosed.website | 财政预决算 | ４ | 条 | value=4
=  disclosed.website | 其他 | １４ | 条 | value=14
= disclosed.wechat | “清原坝微讯”公众号发布信息 | 150 | 条 | q=at_least
= views | 单条最高阅读量 | 10万 | | value=100000 | q=at_least
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
= accounts | 村级“三务”公开栏 | 9 | 块
= accounts | 村民微信群 | 63 | 个
@overview.supervision 21
22 fss
= inspections | 专项检查 | 2 | 轮
= inspections | 问题 | 8 | 个
= trainees | 参加县级培训 | 2 | 人次
@table.proactive 23
@table.requests 38
@table.disputes 67
@problems 72
@measures 73
74 ss
m1 timeliness, oversight: 74.1
m2 institutions: 74.2
@problems 75
76 sss
p1 content: 76.1
p2 requests: 76.2
p3 staffing, platform: 76.3
= staff | 年轻干部 | 1 | 名
@measures 77
78 sss
m3 staffing, content > p1: 78.1
m4 requests > p2: 78.2
m5 staffing, platform > p3: 78.3
@other 79
81 s
= fees | 信息处理费 | ! 未产生信息处理费
82 t
@trailer 83
