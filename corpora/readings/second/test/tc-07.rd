---
id: tc-07
title: 云泽省人民政府2020年政府信息公开工作年度报告
agency: 云泽省人民政府
year: 2020
period: null
published: 2021-03-30
problems_stated: true
summary: 全省主动公开684.2万条，解读9.4万件，防控发布会六十三场；新收申请28617件，办结28391件，复议纠错率12.6%，高于上年。问题为区域部门不平衡、标准目录未编完，解读重量轻质，申请办理不规范；将完成县乡目录编制、建立解读质量评估制度、组建专家库并点对点培训。未收信息处理费。
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
6 -fssss
= disclosed | 主动公开政府信息 | 684.2万 | 条 | value=6842000
=  disclosed | 省政府及其部门 | 38.6万 | 条 | value=386000
=  disclosed | 市县两级政府及其部门 | 645.6万 | 条 | value=6456000
= disclosed.website | 省政府门户网站发布信息 | 5.3万 | 条 | value=53000
= views | 总访问量 | 2.17亿 | 人次 | value=217000000
= disclosed.offline | 《云泽省人民政府公报》 | 24 | 期
= documents | 政府规章 | 9 | 件
= documents | 行政规范性文件 | 1127 | 件
@overview.other 7
7 -ss
= meetings | 疫情防控新闻发布会 | 六十三 | 场 | value=63
= shares | 占全省新闻发布会总场次 | 58.9 | %
= disclosed.media | “云泽发布”客户端推送疫情信息 | 2.9万 | 条 | value=29000
= disclosed.media | 归集政策 | 1846 | 件
= views | 阅读量 | 4亿 | 次 | value=400000000 | q=at_least
@overview.other 8
8 -fss
= interpretations | 发布解读材料 | 9.4万 | 件 | value=94000
= shares | 省政府文件解读率 | 100 | %
= inquiries | 建议 | 1.12万 | 条 | value=11200
=  inquiries | 采纳 | 237 | 条
@overview.requests 9
9 -ss
= requests.received | 新收政府信息公开申请 | 28617 | 件
=  requests.received | 自然人 | 24918 | 件
=  requests.received | 法人和其他组织 | 3699 | 件
= requests.carried | 结转上年 | 742 | 件 | period=2019
= requests.answered | 本年度办结 | 28391 | 件 | id=a
= requests.carried | 结转下年 | 968 | 件
= requests.answered | 予以公开 | 11401 | 件 | parent=a
= requests.answered | 部分公开 | 2121 | 件 | parent=a
= requests.answered | 不予公开 | 2922 | 件 | parent=a
= requests.answered | 无法提供 | 7056 | 件 | parent=a
= requests.answered | 不予处理 | 2465 | 件 | parent=a
= requests.answered | 其他处理 | 2426 | 件 | parent=a
@overview.platform 10
10 -fss
= accounts | 全省政府网站 | 512 | 家 | period=2019
= accounts | 全省政府网站 | 318 | 家
= accounts | 政务新媒体备案 | 4106 | 个
= accounts | 注销“僵尸”账号 | 729 | 个
@overview.supervision 11
11 -fss
= trainings | 全省业务培训班 | 2 | 期
= trainings | 培训 | 1573 | 场次
= trainees | 培训 | 11.6万 | 人次 | value=116000
= shares | 政府网站合格率 | 99.4 | %
= inspections | 抽查不合格 | 2 | 家
@table.proactive 12
@table.requests 31
@table.disputes 58
@problems 63
64 sss
= shares | 全省行政复议纠错率 | 12.6 | %
@measures 65
65 sssf
@other 66
67 s
= fees | 信息处理费 | ! 未收取信息处理费
p1 institutions: 64"首先"-64.1
p2 interpretation: 64.2
p3 requests: 64.3
m1 institutions > p1: 65"（一）"-65.1
m2 interpretation, institutions > p2: 65.2
m3 requests, staffing > p3: 65.3
