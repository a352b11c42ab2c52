---
id: tl-02
title: 临湖市北江区青枫街道办事处2016年度政府信息公开工作报告
agency: 临湖市北江区青枫街道办事处
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-02-20
problems_stated: true
summary: 主动公开213条，其中业务动态类175条，占82.2%；网站198条、公开栏15条。收到申请4件（当面3件、信函1件），涉及房屋征收、老旧小区改造，均按期办结，公开3件、告知更改补充1件；无复议诉讼，未收费。问题：内容不全面、更新不及时、部分科室主动公开意识不强。措施：提高认识、充实征收拆迁等内容并及时更新、督查结果纳入考核。各类条数之和与总数不符。
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
= disclosed | 主动公开政府信息 | 213 | 条 | id=a
=  disclosed | 机构职能类 | 3 | 条
=  disclosed | 政策法规类 | 0 | 条
=  disclosed | 规划计划类 | 2 | 条
=  disclosed | 业务动态类 | 175 | 条
=  disclosed | 财政信息类 | 4 | 条
=  disclosed | 人事信息类 | 5 | 条
=  disclosed | 其他类 | 26 | 条
= shares | 业务动态类信息占全部公开信息 | 82.2 | %
25 ss
= disclosed.website | 网站公开 | 198 | 条 | parent=a
= disclosed.offline | 公开栏公开 | 15 | 条 | parent=a
@overview.requests 27
31 s
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 当面申请 | 3 | 件
=  requests.received | 以信函形式申请 | 1 | 件
35 s
= requests.answered | 申请 | 4 | 件
=  requests.answered | 同意公开 | 3 | 件
=  requests.answered | 告知申请人作出更改、补充 | 1 | 件
@fees 37
39 s
= fees | 费用 | ! 未对依申请公开政府信息收取任何费用
@table.disputes 41
43 s
= reconsiderations | 行政复议 | ! 没有发生针对我街道有关政府信息公开事务的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有发生针对我街道有关政府信息公开事务的行政复议和行政诉讼
@problems 45
47 s
p1 content, timeliness, commitment: 47
@measures 49
49 f
51 ff
53 ff
55 ff
m1 commitment > p1: 51.1-51.2
m2 content, timeliness > p1: 53.1-53.2
m3 oversight: 55.1-55.2
@trailer 57
