---
id: old-02
title: 栖云市沙坪区望河街道办事处2011年政府信息公开工作年度报告
agency: 栖云市沙坪区望河街道办事处
year: 2011
period: 2011-01-01..2011-12-31
published: 2012-03-20
problems_stated: true
---
@preamble 1
5 t
6 tt
7 ttt
@overview 8
9 fsf
= staff | 兼职工作人员 | 3 | 名
= accounts | 信息申请受理点 | 1 | 个
= accounts | 公共查阅点 | 11 | 个
10 ff
@overview.proactive 11
13 s
= disclosed | 主动公开政府信息 | 64 | 条 | id=c3
= shares | 全文电子化率 | 100 | %
14 s
= disclosed | 机构职能类信息 | 3 | 条 | parent=c3
= shares | 机构职能类信息 | 4.69 | %
= disclosed | 规划计划类信息 | 2 | 条 | parent=c3
= shares | 规划计划类信息 | 3.13 | %
= disclosed | 行政职责类信息 | 8 | 条 | parent=c3
= shares | 行政职责类信息 | 12.5 | %
= disclosed | 业务动态类信息 | 51 | 条 | parent=c3
= shares | 业务动态类信息 | 79.68 | %
16 ssf
= disclosed.offline | 政务信息 | 22 | 篇
= disclosed.offline | 通知 | 96 | 条
@overview.requests 17
19 s
= requests.received | 政府信息公开申请 | 5 | 件 | id=c15
20 ss
= requests.received | 当面申请 | 3 | 件 | parent=c15
= shares | 当面申请 | 60 | %
= requests.received | 信函申请 | 2 | 件 | parent=c15
= shares | 信函申请 | 40 | %
= requests.received | 拆迁补偿类 | 3 | 件 | parent=c15
= requests.received | 最低生活保障类 | 1 | 件 | parent=c15
= requests.received | 违法建设查处类 | 1 | 件 | parent=c15
22 s
= requests.answered | 已经答复的5件申请 | 5 | 件 | id=c23
23 s
= requests.answered | “同意公开” | 2 | 件 | parent=c23
= shares | “同意公开” | 40 | %
24 s
= requests.answered | “非本机关掌握” | 2 | 件 | parent=c23
= shares | “非本机关掌握” | 40 | %
25 s
= requests.answered | “信息不存在” | 1 | 件 | parent=c23
= shares | “信息不存在” | 20 | %
27 s
= fees | 依申请提供政府信息 | ! 未收取任何费用
@overview.supervision 28
30 s
= staff | 全职人员 | 0 | 人
= staff | 兼职人员 | 3 | 人
32 s
= fees | 政府信息公开专项经费 | 1.2 | 万元
34 s
= fees | 与诉讼（行政复议、行政诉讼）有关的费用 | ! 没有产生与诉讼（行政复议、行政诉讼）有关的费用
@consultation 35
36 sss
= inquiries | 政府信息公开方面的咨询 | 318 | 人次
=  inquiries | 现场咨询 | 207 | 人次
= shares | 现场咨询 | 65.1 | %
=  inquiries | 电话咨询 | 111 | 人次
= shares | 电话咨询 | 34.9 | %
=  inquiries | 网上咨询 | 0 | 人次
@table.disputes 37
39 s
= reconsiderations | 行政复议申请 | 1 | 件
41 s
= lawsuits | 行政诉讼案 | ! 未发生针对本单位有关政府信息公开事务的行政诉讼案和申诉案
= other | 申诉案 | ! 未发生针对本单位有关政府信息公开事务的行政诉讼案和申诉案
@problems 42
43 s
= requests.answered | 文书落款错误重新送达 | 1 | 件
p1 content: 43.1"公文"-43.1"头；"
p2 requests: 43.1"依申"-43.1"达；"
p3 staffing: 43.1"人员"-43.1"足；"
p4 engagement: 43.1"宣传"-43.1
@measures 44
44 f
45 -s
m1 content > p1: 45-45.2
46 -s
m2 requests > p2: 46-46.2
47 -s
m3 staffing > p3: 47-47.2
48 -f
m4 engagement > p4: 48-48.2
49 f
@other 50
52 t
53 t
@trailer 83
