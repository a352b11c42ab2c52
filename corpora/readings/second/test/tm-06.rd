---
id: tm-06
title: 东浦市应急管理局2025年政府信息公开工作年度报告
agency: 东浦市应急管理局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-20
problems_stated: true
summary: 市政府网站公开政府信息221条，其中行政执法公示73条、通知公告52条（分项之和与总数不符）；政策解读3篇，发放宣传资料5000余份。接收申请7件，均网上提交，办结7件：予以公开3件、不予公开1件、非本机关职责3件。问题：内容不够细化，互动不充分、形式创新不足。措施：丰富监管执法、预案、救助等信息，运用图文、短视频，加强专题学习。未收处理费。
---
@preamble 1
5 t
6 t
@overview 7
8 f
@overview.proactive 9
9 -fss
= disclosed.website | 公开政府信息 | 221 | 条
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
p1 content: 22.2
p2 engagement, channels: 22.3
@measures 23
24 ff
m1 content > p1: 24.1-24.2
25 ff
m2 channels, engagement > p2: 25.1-25.2
26 ff
m3 staffing: 26.1-26.2
@other 27
28 s
= fees | 信息处理费 | ! 没有产生政府信息公开信息处理费收费情况
@trailer 29
