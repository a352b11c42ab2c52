---
id: tf-02
title: 2012年雁浦区卫生局政府信息公开年度报告
agency: 雁浦区卫生局
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-02-21
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
11 sf
= staff | 全职工作人员 | 1 | 名
= staff | 兼职工作人员 | 3 | 名
= accounts | 信息申请受理点 | 2 | 个
= accounts | 公共查阅点 | 1 | 个
13 sf
= inspections | 信息公开专项检查 | 4 | 次
= inspections | 督促整改超期未公开文件 | 9 | 件
@overview.proactive 15
19 s
= disclosed | 历年累计主动公开政府信息 | 1,046 | 条 | value=1046
=  disclosed | 新增主动公开政府信息 | 118 | 条 | id=c7
= shares | 全文电子化率 | 100 | %
21 s
= disclosed | 政策法规类信息 | 14 | 条 | parent=c7
= shares | 政策法规类信息 | 11.9 | %
= disclosed | 规划计划类信息 | 8 | 条 | parent=c7
= shares | 规划计划类信息 | 6.8 | %
= disclosed | 业务类信息 | 79 | 条 | parent=c7
= shares | 业务类信息 | 66.9 | %
= disclosed | 其他类信息 | 17 | 条 | parent=c7
= shares | 其他类信息 | 14.4 | %
25 ff
27 s
= views | 专栏页面全年访问量 | 21,630 | 人次 | value=21630
29 s
= views | 接待市民查阅 | 37 | 人次
= shares | 比上年减少 | 21.3 | %
= disclosed.offline | 区档案馆 | 46 | 件
= disclosed.offline | 区图书馆 | 46 | 件
31 s
= disclosed.media | 卫生信息 | 25 | 篇
= disclosed.offline | 健康教育版面 | 12 | 期
@overview.requests 33
37 ss
= requests.received | 政府信息公开申请 | 6 | 件
=  requests.received | 当面申请 | 2 | 件
=  requests.received | 信函申请 | 1 | 件
=  requests.received | 网上申请 | 3 | 件
41 ss
= requests.answered | 申请 | 6 | 件
=  requests.answered | “同意公开” | 4 | 件
=  requests.answered | “信息不存在” | 1 | 件
=  requests.answered | “非本机关职责权限范围” | 1 | 件
45 s
= fees | 检索、复制、邮寄等费用 | ! 未收取检索、复制、邮寄等费用
@consultation 47
49 ss
= inquiries | 市民咨询 | 1352 | 人次
=  inquiries | 现场咨询 | 268 | 人次
=  inquiries | 电话咨询 | 1041 | 人次
=  inquiries | 网上咨询 | 43 | 人次
@table.disputes 51
53 s
= reconsiderations | 行政复议申请 | 1 | 件
= lawsuits | 行政诉讼案 | 0 | 件
= other | 申诉案 | 0 | 件
@overview.supervision 55
57 sss
= staff | 从事政府信息公开工作的人员 | 4 | 人
= fees | 专项经费 | 3.2 | 万元
= trainings | 授课 | 1 | 次
= trainees | 受训 | 31 | 人次
@problems 59
61 ssss
= other | 饮用水监测月报 | 2 | 期
p1 content: 61.1"一是"-61.1
p2 timeliness: 61.2-61.2
p3 engagement: 61.3-61.3
p4 institutions: 61.4-61.4
@measures 62
62 f
64 fs
m1 content > p1: 64-64.2
66 fs
m2 timeliness, oversight > p2: 66-66.2
68 s
m3 institutions > p4: 68-68.1
70 f
m4 engagement > p3: 70-70.1
72 f
m5 staffing: 72-72.1
@other 74
76 t
@trailer 80
