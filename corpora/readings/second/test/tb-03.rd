---
id: tb-03
title: 龙塘县发展和改革委员会2019年政府信息公开工作年度报告
agency: 龙塘县发展和改革委员会
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: true
summary: 公开政府信息267条：县政府网站198条、政务微博31条、公开栏38条；公开项目审批、核准和备案结果84件；办理县长信箱11件、热线工单26件、建议5件、提案8件。没有收到申请。问题为新《条例》学习不深、项目实施过程类信息少、互动不足；拟列入周五学习、逐环节公开重点项目进展、认真办理留言、健全采编审核发布制度。
---
@preamble 1
5 tt
@overview 6
7 f
@overview.other 8
8 -s
@overview.proactive 9
9 -ss
= disclosed | 公开政府信息 | 267 | 条
=  disclosed.website | 县政府网站 | 198 | 条
=  disclosed.weibo | 政务微博 | 31 | 条
=  disclosed.offline | 政务公开栏 | 38 | 条
= disclosed | 项目审批、核准和备案结果 | 84 | 件
@overview.requests 10
10 -fs
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
@overview.other 11
11 -ss
= inquiries | “县长信箱”转办件 | 11 | 件
= inquiries | 12345热线工单 | 26 | 件
= shares | 办结率 | 100 | %
= proposals | 人大代表建议 | 5 | 件
= proposals | 政协提案 | 8 | 件
@table.proactive 12
@table.requests 66
@table.disputes 265
@problems 300
301 s
p1 staffing: 301"对新修订的"-301"有待提高；"
p2 content: 301"项目实施过程类"-301"偏少；"
p3 engagement: 301"与企业"-301
@measures 302
302 f
303 fs
304 fs
305 ff
306 ff
307 f
m1 staffing > p1: 303
m2 content > p2: 304
m3 engagement > p3: 305
m4 institutions: 306
@other 308
309 t
@trailer 310
