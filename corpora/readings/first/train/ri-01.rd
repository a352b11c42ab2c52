---
id: ri-01
title: 榆河县公安局2021年政府信息公开工作年度报告
agency: 榆河县公安局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-21
problems_stated: true
---
@preamble 1
4 ttt
@overview 6
8 f
@overview.proactive 10
10 -sss
= accounts | 平台 | 两 | 个 | value=2
= disclosed | 主动公开政府信息 | 862 | 条
=  disclosed.website | 县政府门户网站 | 74 | 条
=   disclosed.website | 机构职能 | 6 | 条
=   disclosed.website | 工作动态 | 41 | 条
=   disclosed.website | 财政信息 | 2 | 条
=   disclosed.website | 行政执法信息 | 25 | 条
=  disclosed.wechat | 微信公众号 | 788 | 条
@overview.requests 12
12 -ss
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 本机关不掌握相关政府信息 | 1 | 件
= requests.carried | 上年度结转的申请 | ! 没有上年度结转的申请 | period=2020
= reconsiderations | 行政复议 | ! 没有因政府信息公开引发的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有因政府信息公开引发的行政复议和行政诉讼
= fees | 费用 | ! 未收取任何费用
@overview.management 14
14 -fs
= disclosed | 更新机构职能、领导分工等信息 | 12 | 条
@overview.platform 16
16 -fs
= followers | 粉丝 | 1.6万 | 人 | value=16000 | q=approx
= views | 阅读量 | 40万 | 次 | value=400000 | q=at_least
@overview.supervision 18
18 -fs
= trainings | 政府信息公开业务培训 | 1 | 次
= trainees | 参训民警 | 36 | 人次
= other | 被追究责任的情形 | ! 未发生因政府信息公开工作被追究责任的情形
@table.proactive 20
@table.requests 66
68 t
@table.disputes 311
@problems 351
355 s
p1 timeliness: 355-355.1
357 s
p2 content: 357-357.1
359 s
p3 commitment: 359-359.1
@measures 361
363 f
m1 timeliness, institutions > p1: 363-363.1
365 f
m2 content > p2: 365-365.1
367 f
m3 commitment, staffing > p3: 367-367.1
@other 369
371 s
= fees | 信息处理费 | ! 未收取信息处理费
