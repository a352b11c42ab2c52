---
id: ti-04
title: 汐口区消防救援大队2023年政府信息公开工作年度报告
agency: 汐口区消防救援大队
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
summary: 网站公开74条，其中处罚决定31条，微博286条、微信173条、抖音152条，媒体45篇次。申请2件均因行政执法案卷不予公开。问题：抽查结果超期上网，专栏栏目乱，监督员轻公开，评论无人答复，线下手段少；将限时公示，整合专栏，列入个人绩效，专人值守后台，在微型消防站设公示牌。站点开放36场次。
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -sss
= disclosed.website | 通过区政府网站公开信息 | 74 | 条
=  disclosed.website | 行政处罚决定 | 31 | 条
= disclosed.weibo | 微博 | 286 | 条
= disclosed.wechat | 微信公众号 | 173 | 条
= disclosed.video | 抖音号 | 152 | 条
= disclosed.media | 区电视台、《汐口新报》刊播消防新闻 | 45 | 篇次
@overview.requests 8
8 -fss
= requests.received | 政府信息公开申请 | 2 | 件
= fees | 检索、复制、邮寄费用 | ! 未收取任何检索、复制、邮寄费用
@overview.management 9
9 -ssf
= other | 填写审批单 | 685 | 份
=  other | 退回修改 | 23 | 份
@overview.platform 10
10 -ssf
= accounts | “隐患曝光台”子栏目 | 1 | 个
= accounts | 信息查阅点 | 1 | 处
= views | 接待来访查阅 | 59 | 人次
@overview.supervision 11
11 -fsss
= meetings | 大队党委会专题研究信息公开工作 | 2 | 次
= trainings | 业务培训 | 3 | 期
= trainees | 宣传骨干、防火参谋业务培训 | 42 | 人次
= activities | 消防救援站向社会开放 | 36 | 场次
= other | 接待群众 | 3900 | 人次
= materials | 宣传单页 | 1.5万 | 张 | value=15000
@table.proactive 12
@table.requests 43
@table.disputes 261
@problems 308
309 f
310 s
311 s
312 s
313 s
314 s
p1 timeliness: 310
p2 platform: 311
p3 commitment: 312
p4 engagement: 313
p5 channels: 314
@measures 315
315 sssss
m1 timeliness > p1: 315"严格执行"-315.1
m2 platform > p2: 315.2
m3 oversight, commitment > p3: 315.3
m4 engagement > p4: 315.4
m5 channels, platform > p5: 315.5
@other 316
317 st
= proposals | 区人大代表建议 | 2 | 件
= proposals | 区政协提案 | 3 | 件
= shares | 满意率 | 100 | %
@trailer 318
