---
id: d4-06
title: 沔江省国土资源厅2015年度政府信息公开工作报告
agency: 沔江省国土资源厅
year: 2015
period: 2015-01-01..2015-12-31
published: 2016-03-18
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
5 ffss
= meetings | 厅长办公会 | 3 | 次
= other | 处室 | 18 | 个
= inspections | 市（州）国土资源局网站 | 17 | 个
= inspections | 抽查 | 2 | 次
@overview.proactive 6
7 -s
= disclosed | 主动公开政府信息 | 2.16万 | 条 | value=21600
=  disclosed.website | 厅门户网站 | 9874 | 条
=  disclosed.weibo | 国土资源政务微博 | 1362 | 条
=  disclosed.website | 省政府门户网站 | 503 | 条
8 -sssf
= disclosed.website | 征地批复 | 415 | 件
= disclosed.website | 征地告知书 | 390 | 份 | q=approx
= disclosed.website | 补偿方案 | 390 | 份 | q=approx
= disclosed | 矿业权出让转让信息 | 286 | 条
= disclosed | 地质灾害预警 | 79 | 次
9 -sf
= disclosed.offline | 《沔江国土资源公报》 | 4 | 期
= materials | 每期印 | 3000 | 册
= meetings | 新闻通气会 | 6 | 次
= disclosed.media | 省级以上报刊发稿 | 150 | 篇 | q=approx
= disclosed.offline | 移送公开文件 | 214 | 份
@overview.requests 10
11 sss
= requests.received | 政府信息公开申请 | 367 | 件 | id=r
= shares | 比上年增长 | 31 | %
=  requests.received | 信函申请 | 298 | 件
=  requests.received | 网络申请 | 46 | 件
=  requests.received | 当面申请 | 23 | 件
12 ss
= requests.answered | 全年答复 | 361 | 件 | parent=r | id=b
= requests.carried | 尚在办理期限内 | 6 | 件
= requests.answered | 同意公开 | 203 | 件 | parent=b
= requests.answered | 同意部分公开 | 12 | 件 | parent=b
= requests.answered | 不予公开 | 29 | 件 | parent=b
= requests.answered | 不属于本机关公开 | 88 | 件 | parent=b
= requests.answered | 申请信息不存在 | 29 | 件 | parent=b
@consultation 13
14 s
= inquiries | 受理群众咨询 | 1.1万 | 人次 | value=11000 | q=approx
= shares | 答复满意率 | 95 | % | q=at_least
@table.disputes 15
16 ss
= reconsiderations | 行政复议 | 43 | 件
=  reconsiderations | 维持 | 35 | 件
=  reconsiderations | 撤销重作 | 3 | 件
=  reconsiderations | 申请人撤回 | 5 | 件
= lawsuits | 行政诉讼 | 19 | 件
=  lawsuits | 一审败诉 | 1 | 件
= other | 举报 | ! 没有收到针对信息公开的举报
@fees 17
18 s
= fees | 检索、复制、邮寄成本费用 | 1248 | 元
= fees | 减免费用 | 3 | 人次
@overview.supervision 19
20 ssf
= staff | 专职人员 | 2 | 名
= staff | 兼职人员 | 18 | 名
= trainees | 市县两级 | 210 | 人
@problems 21
22 fssss
@measures 23
23 ssssf
@trailer 24
@other 26
p1 staffing, requests: 22.2
p2 timeliness, content: 22.3
p3 platform: 22.4
p4 institutions, vetting: 22.5
m1 staffing, requests > p1: 23"（一）"-23.1
m2 platform, oversight > p2: 23.2
m3 platform > p3: 23.3
m4 institutions, vetting > p4: 23.4
