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
8 -f
@overview.platform 9
9 -s
@overview.supervision 10
10 -s
= trainees | 参加全市政务公开工作培训 | 2 | 人次
= activities | 统计开放日活动 | 1 | 次
@table.proactive 11
@table.requests 30
@table.disputes 57
@problems 62
64 f
p1 commitment: 64-64.1
65 s
p2 content, interpretation: 65-65.1
@measures 66
67 f
m1 commitment > p1: 67-67.1
68 f
m2 content, interpretation > p2: 68-68.1
@other 69
70 t
@trailer 71
