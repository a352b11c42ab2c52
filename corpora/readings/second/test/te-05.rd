---
id: te-05
title: 岭宁市南荔区芳坪街道办事处2021年政府信息公开工作年度报告
agency: 岭宁市南荔区芳坪街道办事处
year: 2021
period: null
published: 2022-01-24
problems_stated: true
summary: 发布信息517条，公众号关注2.1万、单篇阅读10万+，电子屏3800余条次；热线工单2936宗；申请1宗已答复，无复议诉讼；抽查发现过期内容9处。问题为栏目更新不及时、覆盖面窄、兼任人员业务不熟、线下手段少；将做需求调查、按季更新清单、增设6个社区查阅角、加强培训和保密审查。未开微博。
---
@preamble 1
@overview 7
8 sffssss
= disclosed | 通过南荔区政府网和各类新媒体发布信息 | 517 | 条
=  disclosed | 组织机构信息 | 4 | 条
=  disclosed | 财政预决算信息 | 18 | 条
=  disclosed | 行政执法类信息 | 0 | 条
=  disclosed | 年度报告 | 1 | 条
=  disclosed | 公告公示 | 72 | 条
=  disclosed | 工作动态 | 422 | 条
= accounts | 政务微博 | ! 没有开设政务微博
= followers | “荔韵芳坪”公众号关注量 | 2.1万 | | value=21000
= views | 单篇最高阅读量 | 10万+ | | value=100000 | q=at_least
= disclosed.offline | 社区电子显示屏滚动播放疫苗接种、垃圾分类等信息 | 3800 | 条次 | q=approx
= disclosed.offline | 张贴海报 | 640 | 张
= inquiries | 12345热线工单 | 2936 | 宗
= shares | 办结率 | 99.8 | %
= requests.received | 政府信息公开申请 | 1 | 宗
= reconsiderations | 行政复议 | ! 没有行政复议和行政诉讼案件
= lawsuits | 行政诉讼 | ! 没有行政复议和行政诉讼案件
9 sssf
= inspections | 抽查社区 | 24 | 个次
= inspections | 过期内容 | 9 | 处
= trainings | 业务培训 | 1 | 期
= trainees | 取得结业证明 | 12 | 人
= proposals | 人大代表提出建议 | 5 | 件
@table.proactive 10
@table.requests 11
@table.disputes 12
@problems 13
14 fsssssff
p1 timeliness, content: 14.2
p2 staffing: 14.3
p3 channels: 14.4
@measures 14.5
m1 content, engagement > p1: 14"一是"-14.5
m2 channels, platform > p3: 14.6
m3 staffing, commitment > p2: 14.7
m4 vetting: 14.8
@other 15
16 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 17
