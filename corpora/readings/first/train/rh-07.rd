---
id: rh-07
title: 阿日昆旗卫生健康委员会2024年政府信息公开工作年度报告
agency: 阿日昆旗卫生健康委员会
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-20
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 fs
= disclosed.website | 旗政府门户网站公开政府信息 | 97 | 条
=  disclosed.website | 重点领域信息 | 54 | 条
=  disclosed.website | 财政信息 | 4 | 条
=  disclosed.website | 行政执法信息 | 31 | 条
=  disclosed.website | 其他信息 | 8 | 条
9 fs
= disclosed.wechat | “健康阿日昆”微信公众号 | 402 | 条
= disclosed.video | 健康科普短视频 | 26 | 条
= disclosed.media | 卫生健康类稿件 | 45 | 篇
= views | 累计阅读量 | 32万 | 次 | value=320000 | q=at_least
10 fs
= activities | 义诊宣传活动 | 22 | 次
= materials | 宣传品 | 5600 | 件
= materials | 健康手册 | 3000 | 册 | q=approx
= inquiries | 现场解答咨询 | 900 | 人次 | q=approx
@overview.requests 11
12 ss
= requests.received | 政府信息公开申请 | 1 | 件
= requests.carried | 结转下年度继续办理 | 1 | 件
= requests.answered | 答复办结件 | ! 无答复办结件
= requests.carried | 上年度 | ! 上年度无结转 | period=2023
@overview.management 13
14 s
= other | 审查各类信息 | 550 | 条 | q=approx
=  other | 退回修改 | 13 | 条
@overview.platform 15
16 fs
= other | 医疗机构 | 5 | 家
= accounts | 信息公开查询终端 | 9 | 台
@overview.supervision 17
18 ss
= meetings | 专题会议 | 3 | 次
= trainings | 委属单位信息员培训 | 1 | 次
= trainees | 委属单位信息员培训 | 31 | 人
= inspections | 委属单位 | 17 | 家
= inspections | 整改通知 | 4 | 份
@table.proactive 19
@table.requests 50
@table.disputes 266
@problems 301
303 -ss
p1 content: 303.2-303.2
p2 vetting: 303.3-303.3
304 -sss
p3 staffing: 304.2-304.2
p4 oversight: 304.3-304.3
p5 platform: 304.4-304.4
@measures 305
306 -ff
m1 content > p1: 306.2-306.2
m2 vetting > p2: 306.3-306.3
307 -fff
m3 staffing, institutions > p3: 307.2-307.2
m4 oversight, institutions > p4: 307.3-307.3
m5 platform > p5: 307.4-307.4
@other 308
309 ss
= proposals | 人大代表建议 | 6 | 件
= proposals | 政协委员提案 | 8 | 件
= fees | 政府信息公开处理费用 | ! 未收取政府信息公开处理费用
