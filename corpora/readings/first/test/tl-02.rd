---
id: tl-02
title: 临湖市北江区青枫街道办事处2016年度政府信息公开工作报告
agency: 临湖市北江区青枫街道办事处
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-02-20
problems_stated: true
---
@preamble 1
3 tt
@overview 5
7 f
@overview.other 9
11 s
= staff | 专（兼）职工作人员 | 3 | 名
@overview.other 13
15 f
@overview.proactive 17
21 ss
= disclosed | 主动公开政府信息 | 213 | 条 | id=c1
=  disclosed | 机构职能类 | 3 | 条
=  disclosed | 政策法规类 | 0 | 条
=  disclosed | 规划计划类 | 2 | 条
=  disclosed | 业务动态类 | 175 | 条
=  disclosed | 财政信息类 | 4 | 条
=  disclosed | 人事信息类 | 5 | 条
=  disclosed | 其他类 | 26 | 条
= shares | 业务动态类信息占全部公开信息 | 82.2 | %
25 fs
= disclosed.website | 网站公开 | 198 | 条 | parent=c1
= disclosed.offline | 公开栏公开 | 15 | 条 | parent=c1
@overview.requests 27
31 s
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 当面申请 | 3 | 件
=  requests.received | 以信函形式申请 | 1 | 件
35 s
= requests.answered | 申请均已按期办结 | 4 | 件
=  requests.answered | 同意公开 | 3 | 件
=  requests.answered | 因申请内容不明确告知申请人作出更改、补充 | 1 | 件
@fees 37
39 s
= fees | 费用 | ! 未对依申请公开政府信息收取任何费用
@table.disputes 41
43 s
= reconsiderations | 行政复议 | ! 没有发生针对我街道有关政府信息公开事务的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有发生针对我街道有关政府信息公开事务的行政复议和行政诉讼
@problems 45
47 s
p1 content, timeliness, commitment: 47-47.1
@measures 49
49 f
51 ff
m1 commitment > p1: 51-51.2
53 ff
m2 content, timeliness > p1: 53-53.2
55 ff
m3 oversight: 55-55.2
@trailer 57
