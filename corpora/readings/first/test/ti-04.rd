---
id: ti-04
title: 汐口区消防救援大队2023年政府信息公开工作年度报告
agency: 汐口区消防救援大队
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -sss
= disclosed.website | 信息 | 74 | 条
=  disclosed.website | 行政处罚决定 | 31 | 条
= disclosed.weibo | 微博 | 286 | 条
= disclosed.wechat | 微信公众号 | 173 | 条
= disclosed.video | 抖音号 | 152 | 条
= disclosed.media | 消防新闻 | 45 | 篇次
@overview.requests 8
8 -fss
= requests.received | 政府信息公开申请 | 2 | 件
= fees | 检索、复制、邮寄费用 | ! 未收取任何检索、复制、邮寄费用
@overview.management 9
9 -ssf
= other | 审批单 | 685 | 份
=  other | 退回修改 | 23 | 份
@overview.platform 10
10 -ssf
= accounts | “隐患曝光台”子栏目 | 1 | 个
= accounts | 信息查阅点 | 1 | 处
= views | 来访查阅 | 59 | 人次
@overview.supervision 11
11 -fsss
= meetings | 专题研究信息公开工作 | 2 | 次
= trainings | 业务培训 | 3 | 期
= trainees | 业务培训 | 42 | 人次
= activities | 消防救援站向社会开放 | 36 | 场次
= other | 接待群众 | 3900 | 人次
= materials | 宣传单页 | 1.5万 | 张 | value=15000
@table.proactive 12
@table.requests 43
@table.disputes 261
@problems 308
309 f
310 s
p1 timeliness: 310-310.1
311 s
p2 platform: 311-311.1
312 s
p3 commitment: 312-312.1
313 s
p4 engagement: 313-313.1
314 s
p5 channels: 314-314.1
@measures 315
315 sssss
m1 timeliness > p1: 315.1"严格"-315.1
m2 platform > p2: 315.2-315.2
m3 commitment, oversight > p3: 315.3-315.3
m4 engagement > p4: 315.4-315.4
m5 channels, platform > p5: 315.5-315.5
@other 316
317 st
= proposals | 区人大代表建议 | 2 | 件
= proposals | 区政协提案 | 3 | 件
= shares | 满意率 | 100 | %
@trailer 318
