---
id: d1-02
title: 北京市云蒙区柏树岭乡人民政府2016年政府信息公开工作年度报告
agency: 北京市云蒙区柏树岭乡人民政府
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-02-14
problems_stated: true
---
@preamble 1
6 ttttt
@overview 7
8 sff
= staff | 主管领导 | 1 | 名
= staff | 兼职工作人员 | 3 | 名
= accounts | 公共查阅点 | 2 | 个
@overview.proactive 9
11 s
= disclosed | 主动公开政府信息 | 412 | 条 | id=c3
= shares | 全文电子化率 | 100 | %
12 s
= disclosed | 机构职能类信息 | 6 | 条 | parent=c3
= shares | 机构职能类信息 | 1.5 | %
= disclosed | 法规文件类信息 | 9 | 条 | parent=c3
= shares | 法规文件类信息 | 2.2 | %
= disclosed | 规划计划类信息 | 5 | 条 | parent=c3
= shares | 规划计划类信息 | 1.2 | %
= disclosed | 业务动态类信息 | 392 | 条 | parent=c3
= shares | 业务动态类信息 | 95.1 | %
14 --s
= disclosed.website | 云蒙信息网 | 310 | 条 | parent=c3
= disclosed.wechat | “柏岭之声”微信公众号 | 102 | 条 | parent=c3
= accounts | 公共查阅点 | 2 | 个
= views | 接待查阅 | 136 | 人次
15 f
@overview.requests 16
18 ss
= requests.received | 政府信息公开申请 | 5 | 件
=  requests.received | 当面申请 | 3 | 件
= shares | 当面申请 | 60 | %
=  requests.received | 信函申请 | 2 | 件
= shares | 信函申请 | 40 | %
20 s
= requests.answered | 申请 | 5 | 件
=  requests.answered | “同意公开” | 2 | 件
=  requests.answered | “不予公开” | 1 | 件
=  requests.answered | “信息不存在” | 2 | 件
@consultation 21
22 s
= inquiries | 咨询 | 47 | 人次
=  inquiries | 现场咨询 | 29 | 人次
=  inquiries | 电话咨询 | 18 | 人次
@fees 23
24 s
= fees | 检索、复印等费用 | 0 | 元
= fees | 减免费用 | 0 | 元
@table.disputes 25
26 s
= reconsiderations | 行政复议申请 | 1 | 件
= lawsuits | 行政诉讼 | 0 | 件
@problems 27
28 fsss
p1 timeliness: 28.2-28.2
p2 institutions: 28.3-28.3
p3 requests: 28.4-28.4
@measures 29
29 ffsfs
m1 institutions, staffing > p2: 29.2-29.2
m2 requests > p3: 29.3-29.3
m3 timeliness, oversight > p1: 29.4-29.4
m4 engagement: 29.5-29.5
@trailer 30
