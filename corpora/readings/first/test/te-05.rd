---
id: te-05
title: 岭宁市南荔区芳坪街道办事处2021年政府信息公开工作年度报告
agency: 岭宁市南荔区芳坪街道办事处
year: 2021
period: null
published: 2022-01-24
problems_stated: true
---
@preamble 1
@overview 7
8 fffssss
= disclosed | 发布信息 | 517 | 条
=  disclosed | 组织机构信息 | 4 | 条
=  disclosed | 财政预决算信息 | 18 | 条
=  disclosed | 行政执法类信息 | 0 | 条
=  disclosed | 年度报告 | 1 | 条
=  disclosed | 公告公示 | 72 | 条
=  disclosed | 工作动态 | 422 | 条
= accounts | 政务微博 | ! 没有开设政务微博
= followers | 关注量 | 2.1万 |  | value=21000
= views | 单篇最高阅读量 | 10万+ |  | value=100000 | q=at_least
= disclosed.offline | 疫苗接种、垃圾分类等信息 | 3800 | 条次 | q=approx
= disclosed.offline | 海报 | 640 | 张
= inquiries | 12345热线工单 | 2936 | 宗
= shares | 办结率 | 99.8 | %
= requests.received | 政府信息公开申请 | 1 | 宗
= reconsiderations | 行政复议 | ! 没有行政复议和行政诉讼案件
= lawsuits | 行政诉讼案件 | ! 没有行政复议和行政诉讼案件
9 sssf
= inspections | 社区 | 24 | 个次
= inspections | 过期内容 | 9 | 处
= trainings | 业务培训 | 1 | 期
= trainees | 取得结业证明 | 12 | 人
= proposals | 建议 | 5 | 件
@table.proactive 10
@table.requests 11
@table.disputes 12
@problems 13
@measures 14.5
14 fsssssff
p1 timeliness, content: 14.2-14.2
p2 staffing: 14.3-14.3
p3 channels: 14.4-14.4
m1 timeliness, content > p1: 14.5"一是"-14.5
m2 channels, platform > p3: 14.6-14.6
m3 staffing, commitment > p2: 14.7-14.7
m4 vetting: 14.8-14.8
@other 15
16 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 17
