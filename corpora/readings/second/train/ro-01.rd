---
id: ro-01
title: 滹川市体育局2021年政府信息公开工作年度报告
agency: 滹川市体育局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-18
problems_stated: true
---
@preamble 1
3 ttt
@overview 4
5 f
@overview.proactive 6
6 -sfs
= disclosed | 主动公开政府信息 | 386 | 条
=  disclosed.website | 市政府信息公开平台 | 87 | 条
=  disclosed.website | 局门户网站 | 211 | 条 | id=a
=  disclosed.wechat | “滹川体育”微信公众号 | 88 | 条
= disclosed.website | 工作动态类 | 156 | 条 | parent=a
= disclosed.website | 通知公告类 | 31 | 条 | parent=a
= disclosed.website | 财政信息类 | 4 | 条 | parent=a
= disclosed.website | 政策法规类 | 0 | 条 | parent=a
= disclosed.website | 其他类 | 20 | 条 | parent=a
@overview.requests 7
7 -fs
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握相关政府信息 | 1 | 件
= requests.carried | 上年结转申请 | ! 无上年结转申请 | period=2020
@overview.management 8
8 -fs
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 9
9 -f
@overview.supervision 10
10 -ss
= staff | 信息员 | 1 | 名
= other | 责任追究 | ! 未发生责任追究
@table.proactive 11
@table.requests 73
@table.disputes 505
@problems 575
576 s
p1 content, timeliness, staffing: 576
@measures 577
577 ff
m1 content, timeliness > p1: 577.1
m2 staffing > p1: 577.2
@other 578
579 s
= fees | 信息处理费 | ! 未收取信息处理费
