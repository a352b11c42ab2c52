---
id: d4-04
title: 塔勒木县人民政府2020年政府信息公开工作年度报告
agency: 塔勒木县人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-25
problems_stated: true
---
@preamble 1
13 t
@overview 14
15 tttt
@overview 16
17 ff
@overview.other 18
18 -sf
= meetings | 县政府常务会议专题听取政务公开工作汇报 | 2 | 次
= other | 单位 | 61 | 个
@overview.proactive 19
19 -ssssf
= disclosed.website | 县政府网站全年更新信息 | 5237 | 条
=  disclosed.website | 概况信息 | 64 | 条
=  disclosed.website | 政务动态 | 3105 | 条
=  disclosed.website | 信息公开目录 | 2068 | 条
= accounts | 专栏 | 2 | 个
= disclosed.website | 发布信息 | 618 | 条
= disclosed.wechat | “塔勒木零距离”微信公众号发布信息 | 1980 | 条 | q=approx
= disclosed.media | 县广播电视台播出政策宣传节目 | 48 | 期
= documents | 行政规范性文件 | 12 | 件
= interpretations | 政策解读 | 12 | 篇
= shares | 解读率 | 100 | %
@overview.requests 20
20 -sf
= requests.received | 政府信息公开申请 | 9 | 件
=  requests.received | 网上提交 | 6 | 件
=  requests.received | 当面提交 | 3 | 件
@overview.management 21
21 -fs
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 22
22 -ss
= accounts | 栏目 | 23 | 个
= accounts | 政务微博账号 | 5 | 个
= accounts | 查阅点 | 3 | 处
= views | 群众查阅 | 410 | 人次 | q=approx
@overview.supervision 23
23 -sfs
= inspections | 整改通知单 | 17 | 份
= trainings | 政务公开业务培训班 | 1 | 期
= trainees | 培训人员 | 130 | 人次
@table.proactive 24
@table.requests 80
@table.disputes 281
@problems 328
330 f
331 s
p1 timeliness: 331-331.1
332 s
p2 content: 332-332.1
333 s
p3 staffing: 333-333.1
334 s
p4 interpretation, engagement: 334-334.1
335 s
p5 requests: 335-335.1
@measures 336
337 s
= other | 单位 | 61 | 个
m1 oversight > p1: 337-337.1
338 s
m2 content > p2: 338-338.1
339 s
m3 staffing > p3: 339-339.1
340 s
m4 interpretation, engagement > p4: 340-340.1
341 s
m5 requests > p5: 341-341.1
342 f
m6 other: 342-342.1
343 f
@other 344
345 t
@trailer 346
