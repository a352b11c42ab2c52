---
id: tc-10
title: 汐州市邮政管理局2025年政府信息公开工作年度报告
agency: 汐州市邮政管理局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-23
problems_stated: true
summary: 门户网站公开工作动态312条、通知公告45条、统计数据12条、许可处罚等69条，媒体报道26次。收到申请3件，予以公开、不予公开、不掌握各1件，无复议、诉讼。行业统计仅有月度且滞后，对快递员、农村用户公开方式少；拟省局核定后2日内发布、增加分县数据，利用网点电子屏、村邮站公示栏，派人跟班学习。
---
@preamble 1
9 tt
@overview 10
10 f
@overview.proactive 11
11 ss
= disclosed.website | 门户网站公开信息 | 4 38 | 条 | value=438
=  disclosed.website | 工作动态 | 312 | 条
=  disclosed.website | 通知公告 | 45 | 条
=  disclosed.website | 统计数据 | 12 | 条
=  disclosed.website | 行政许可和行政处罚等信息 | 69 | 条
= disclosed.wechat | 微信公众号发布信息 | �74 | 条 | value=null
= disclosed.media | 通过《汐州晚报》、市电视台报道 | 26 | 次
@overview.requests 13
13 s
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
@overview.management 14
14 fs
= inspections | 错别字和失效链接 | 18 | 处
@overview.platform 15
15 fss
= accounts | 现有栏目 | 11 | 个
= other | 受理用户申诉 | 1,O62 | 件 | value=1062
= other | 挽回经济损失 | 9.7 | 万元
= shares | 满意率 | 98.2 | %
@overview.supervision 16
16 fss
= staff | 政务公开专岗 | 1 | 个
= staff | 同志 | 2 | 名
= trainings | 政务公开培训 | 2 | 次
= other | 责任追究情形 | ! 未发生责任追究情形
@table.proactive 18
@table.requests 19
@table.disputes 38
39 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 40
40 ssf
p1 content, timeliness: 40.1"目前我局"-40.1
p2 channels: 40.2
p3 staffing: 40.3
@measures 41
41 s
m1 timeliness, content > p1: 41"我局将在"-41"等数据;"
m2 channels, engagement > p2: 41"利用快递网点"-41"宣讲;"
m3 staffing > p3: 41"安排专人"-41
@other 42
42 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 43
