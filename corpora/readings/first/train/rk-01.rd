---
id: rk-01
title: 滨川市人民政府办公室2021年政府信息公开工作年度报告
agency: 滨川市人民政府办公室
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-26
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
7 -s
= disclosed.website | 主动公开各类政府信息 | 2,316 | 条 | value=2316
=  disclosed.website | 政策文件 | 143 | 条
=  disclosed.website | 人事任免 | 37 | 条
=  disclosed.website | 市政府会议信息 | 29 | 条
=  disclosed.website | 规划计划 | 16 | 条
=  disclosed.website | 财政信息 | 22 | 条
=  disclosed.website | 其他政务动态 | 2069 | 条
8 s
= documents | 市政府规章 | 2 | 件
= documents | 印发行政规范性文件 | 21 | 件
= documents | 废止 | 6 | 件
9 s
= interpretations | 解读材料 | 64 | 篇
=  interpretations | 图解 | 28 | 篇
=  interpretations | 文字解读 | 31 | 篇
=  interpretations | 视频解读 | 5 | 篇
= shares | 规范性文件解读率 | 100 | %
10 s
= meetings | 市政府新闻发布会 | 26 | 场
= disclosed.offline | 《滨川市人民政府公报》 | 12 | 期
= materials | 免费赠阅 | 1.8万 | 册 | value=18000
@overview.requests 11
11 -fs
= requests.received | 政府信息公开申请 | 46 | 件
=  requests.received | 自然人申请 | 39 | 件
=  requests.received | 商业企业申请 | 5 | 件
=  requests.received | 法律服务机构申请 | 2 | 件
= requests.carried | 上年结转 | 3 | 件 | period=2020
= requests.answered | 办结 | 47 | 件 | id=c23
= requests.carried | 结转下年度继续办理 | 2 | 件
12 s
= requests.answered | 予以公开 | 18 | 件 | parent=c23
= shares | 占 | 38.3 | %
= requests.answered | 部分公开 | 4 | 件 | parent=c23
= shares | 占 | 8.5 | %
= requests.answered | 不予公开 | 3 | 件 | parent=c23
= shares | 占 | 6.4 | %
= requests.answered | 无法提供 | 15 | 件 | parent=c23
= shares | 占 | 31.9 | %
= requests.answered | 不予处理 | 3 | 件 | parent=c23
= shares | 占 | 6.4 | %
= requests.answered | 其他处理 | 4 | 件 | parent=c23
= shares | 占 | 8.5 | %
@overview.management 13
13 -fs
= other | 失泄密问题 | ! 未发生失泄密问题
@overview.platform 14
14 -s
= accounts | 专题 | 5 | 个
15 s
= disclosed.wechat | “滨川发布”微信公众号推送信息 | 1874 | 条
= disclosed.weibo | 政务微博发布信息 | 2650 | 条
= disclosed.media | 今日头条号、澎湃号等其他新媒体平台发布信息 | 933 | 条
@overview.supervision 16
16 -s
= shares | 分值权重 | 4 | % | q=at_least
17 s
= trainings | 政务公开业务培训 | 2 | 期
= trainees | 参训 | 410 | 人次 | q=approx
= inspections | 专项检查 | 3 | 次
= inspections | 督促整改问题 | 76 | 个
@table.proactive 18
@table.requests 62
@table.disputes 341
@problems 379
380 fssss
= reconsiderations | 被复议机关纠正 | 1 | 件
p1 content: 380.2"一是"-380.2
p2 requests: 380.3-380.3
p3 interpretation: 380.4-380.4
p4 staffing: 380.5-380.5
@measures 381
381 f
382 ff
m1 content > p1: 382-382.2
383 fs
m2 requests > p2: 383-383.2
384 ff
m3 interpretation > p3: 384-384.2
385 fs
m4 staffing, institutions > p4: 385-385.2
386 fs
m5 oversight, institutions: 386-386.2
@other 387
388 s
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
389 s
= proposals | 省、市人大代表建议和政协提案 | 31 | 件
@trailer 390
