---
id: tm-06
title: 东浦市应急管理局2025年政府信息公开工作年度报告
agency: 东浦市应急管理局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-20
problems_stated: true
---
@preamble 1
5 t
6 t
@overview 7
8 f
@overview.proactive 9
9 -fss
= disclosed.website | 政府信息 | 221 | 条
=  disclosed.website | 通知公告 | 52 | 条
=  disclosed.website | 政策文件 | 14 | 条
=  disclosed.website | 行政执法公示 | 73 | 条
=  disclosed.website | 应急科普 | 46 | 条
=  disclosed.website | 工作动态 | 51 | 条
= interpretations | 政策解读 | 3 | 篇
= materials | 宣传资料 | 5000 | 份 | q=approx
@overview.requests 10
10 -ss
= requests.received | 政府信息公开申请 | 7 | 件
= requests.answered | 办结 | 7 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 不属于本机关职责范围 | 3 | 件
= shares | 按时答复率 | 100 | %
@overview.management 11
11 -f
@overview.platform 12
12 -f
@overview.supervision 13
13 -s
= other | 负面舆情 | ! 未发生因信息公开引发的负面舆情
@table.proactive 14
@table.requests 16
@table.disputes 18
@problems 20
22 fss
p1 content: 22.2-22.2
p2 engagement, channels: 22.3-22.3
@measures 23
24 ff
m1 content > p1: 24-24.2
25 ff
m2 channels, engagement > p2: 25-25.2
26 ff
m3 staffing: 26-26.2
@other 27
28 s
= fees | 信息处理费 | ! 没有产生政府信息公开信息处理费收费情况
@trailer 29
