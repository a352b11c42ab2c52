---
id: rl-07
title: 平淮市防震减灾中心2020年政府信息公开年度报告
agency: 平淮市防震减灾中心
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-18
problems_stated: true
---
@preamble 1
2 tttt
@overview 3
4 f
@overview.proactive 5
5 -sss
= disclosed | 主动公开政府信息 | 106 | 条
=  disclosed.website | 市政府门户网站 | 74 | 条
=  disclosed.weibo | 政务微博 | 24 | 条
=  disclosed.media | 电视、报纸等新闻媒体 | 8 | 条
=  disclosed | 震情信息 | 21 | 条
=  disclosed | 科普宣传 | 35 | 条
=  disclosed | 行政许可 | 4 | 条
=  disclosed | 政策法规 | 7 | 条
=  disclosed | 其他 | 39 | 条
= activities | 防震减灾科普宣传活动 | 6 | 场
= materials | 宣传资料 | 2000 | 份 | q=approx
@overview.requests 6
6 -s
= requests.received | 政府信息公开申请 | 2 | 件
= requests.answered | 办结 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握相关政府信息 | 1 | 件
= shares | 按时办结率 | 100 | %
@overview.management 7
7 -f
@overview.platform 8
8 -f
@overview.supervision 9
9 -s
= other | 有关政府信息公开的投诉举报 | ! 未收到有关政府信息公开的投诉举报
@table.proactive 10
@table.requests 29
@table.disputes 56
@problems 61
62 fs
p1 commitment, content: 62-62.1
p2 staffing: 62.2-62.2
@measures 63
63 fff
m1 commitment > p1: 63-63.1
m2 staffing > p2: 63.2-63.2
m3 content > p1: 63.3-63.3
@other 64
65 t
@trailer 66
