---
id: d4-08
title: 柳石营镇人民政府2024年政府信息公开工作年度报告
agency: 柳石营镇人民政府
year: 2024
period: 2024-01-01..2024-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 3
4 fft
@overview.proactive 5
5 fs
= disclosed.website | 公开信息 | 58 | 条
= disclosed.wechat | 发布信息 | 264 | 条
= disclosed.offline | 各村务公开栏更新 | 520 | 次 | q=at_least
@overview.requests 6
6 s
= requests.received | 依申请公开信息数 | ! 依申请公开信息数为零
= requests.answered | 申请不予公开的信息 | ! 不存在申请不予公开的信息
= reconsiderations | 行政复议 | ! 没有发生申请行政复议和提起行政诉讼的案件
= lawsuits | 行政诉讼 | ! 没有发生申请行政复议和提起行政诉讼的案件
@overview.management 7
7 ff
@overview.platform 8
8 ssf
= accounts | 政务公开专区 | 1 | 处
= accounts | 自助查询机 | 1 | 台
= other | 行政村 | 27 | 个
@overview.supervision 9
9 sf
= inspections | 督办单 | 3 | 份
@table.proactive 10
@table.requests 54
@table.disputes 337
@problems 380
381 fsssf
= accounts | 栏目 | 3 | 个
p1 content, timeliness: 381.2
p2 staffing: 381.3
p3 platform: 381.4
p4 engagement: 381.5
@measures 382
382 fsssf
m1 content, timeliness > p1: 382.2
m2 staffing > p2: 382.3
m3 platform > p3: 382.4
@other 383
384 s
= fees | 信息处理费 | ! 未收取信息处理费
