---
id: rq-05
title: 历阳市统计局2019年政府信息公开工作年度报告
agency: 历阳市统计局
year: 2019
period: null
published: 2020-01-13
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
6 -sss
= disclosed | 主动公开政府信息 | 326 | 条
= shares | 工作动态类 | 52 | %
= shares | 统计数据类 | 42 | %
= shares | 政策法规类 | 6 | %
= disclosed.offline | 《历阳统计月报》 | 12 | 期
= materials | 统计资料 | 2100 | 册 | q=approx
@overview.requests 7
7 -s
= requests.received | 依申请公开事项 | 0 | 件
@overview.management 8
8 -s
@overview.platform 9
9 -s
@overview.supervision 10
10 -s
= trainees | 政务公开工作培训 | 2 | 人次
= activities | 统计开放日活动 | 1 | 次
@table.proactive 11
@table.requests 30
@table.disputes 57
@problems 62
64 f
65 s
p1 commitment: 64
p2 content, interpretation: 65
@measures 66
67 f
68 f
m1 commitment, staffing > p1: 67
m2 content, interpretation > p2: 68
@other 69
70 t
@trailer 71
