---
id: tl-03
title: 大竹园乡2020年政府信息公开工作年度报告
agency: 白岭县大竹园乡人民政府
year: 2020
period: null
published: 2021-01-27
problems_stated: true
---
@preamble 1
7 t
@overview 8
9 f
@overview.other 10
11 s
@overview.proactive 12
13 fs
= disclosed.website | 公开政府信息 | 47 | 条
=  disclosed.website | 领导信息 | 2 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 工作动态 | 38 | 条
=  disclosed.website | 公告公示 | 3 | 条
= disclosed.offline | 公开栏张贴各类公示 | 一百二十 | 份 | value=120 | q=approx
= disclosed.offline | 大喇叭开展政策宣传 | 60 | 次 | q=approx
@overview.requests 14
15 fs
= requests.received | 政府信息公开申请 | ! 未收到公民、法人或其他组织提出的政府信息公开申请
= requests.carried | 上年结转申请 | ! 无上年结转申请 | period=2019
@overview.supervision 16
17 fs
= trainings | 政务公开业务培训 | 1 | 次
= trainees | 参训 | 1 | 人
@table.proactive 18
@table.requests 37
@table.disputes 66
@problems 71
@measures 72.2
72 sfff
p1 staffing, timeliness, content: 72-72.1
m1 institutions, timeliness > p1: 72.2-72.2
m2 staffing > p1: 72.3-72.3
m3 content > p1: 72.4-72.4
@other 73
74 t
@trailer 75
