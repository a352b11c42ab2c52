---
id: tk-03
title: 临滹县人民政府2012年政府信息公开工作年度报告
agency: 临滹县人民政府
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-03-11
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 ff
@overview.supervision 7
7 -s
= staff | 工作人员 | 三 | 名 | value=3
= other | 乡镇 | 14 | 个
= other | 县直部门 | 32 | 个
= staff | 从事此项工作的人员 | 121 | 人
=  staff | 专职 | 19 | 人
=  staff | 兼职 | 102 | 人
@overview.other 8
8 -sf
= documents | 制度 | 5 | 项
= documents | 修订保密审查、责任追究制度 | 2 | 项
@overview.supervision 9
9 -s
= trainings | 业务培训班 | 两 | 期 | value=2
= trainees | 参训 | 320 | 人次 | q=approx
= activities | 集中宣传活动 | 1 | 次
= materials | 发放宣传单 | 1.5万 | 份 | value=15000 | q=approx
= inquiries | 现场解答群众咨询 | 二百六十 | 人次 | value=260 | q=approx
@overview.proactive 10
12 ss
= disclosed | 主动公开政府信息 | 12,846 | 条 | value=12846 | id=c13
=  disclosed | 县政府机关 | 3,210 | 条 | value=3210 | id=c14
=  disclosed | 县直部门 | 7,129 | 条 | value=7129
=  disclosed | 乡镇 | 2,507 | 条 | value=2507
= shares | 全文电子化率 | 92.5 | %
= disclosed | 政策法规类 | 188 | 条 | parent=c14
= disclosed | 规划计划类 | 45 | 条 | parent=c14
= disclosed | 行政许可类 | 1,372 | 条 | value=1372 | parent=c14
= disclosed | 其他类 | 1,605 | 条 | value=1605 | parent=c14
14 sss
= disclosed.website | 发布信息 | 8,955 | 条 | value=8955 | parent=c13
= shares | 占总数 | 69.7 | %
= disclosed.media | 刊播 | 1,104 | 条 | value=1104 | parent=c13
= accounts | 查阅中心 | 两 | 处 | value=2
= disclosed.offline | 移送的信息 | 2,787 | 件 | value=2787 | parent=c13
= views | 接待查阅者 | 1,430 | 人次 | value=1430
@overview.requests 15
16 sfs
= requests.received | 政府信息公开申请 | 38 | 件
=  requests.received | 当面申请 | 17 | 件
=  requests.received | 信函申请 | 12 | 件
=  requests.received | 网络申请 | 9 | 件
=  requests.answered | 同意公开 | 26 | 件
=  requests.answered | 部分公开 | 3 | 件
=  requests.answered | 信息不存在或不由本县掌握的 | 9 | 件
@consultation 17
18 s
= inquiries | 接受公众咨询 | 4,018 | 人次 | value=4018
=  inquiries | 热线电话 | 2,655 | 人次 | value=2655
=  inquiries | 现场 | 872 | 人次
=  inquiries | 网上咨询 | 491 | 人次
@table.disputes 19
20 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= other | 申诉 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
@fees 21
22 ss
= fees | 专项经费支出 | 36.8 | 万元
= fees | 检索、复制费 | 412 | 元
= other | 低保对象 | 15 | 名
= fees | 减免费用 | 230 | 元
@problems 23
25 f
26 s
p1 timeliness: 26-26.1
27 s
p2 content: 27-27.1
28 s
p3 oversight: 28-28.1
29 s
p4 staffing: 29-29.1
@measures 30
31 s
m1 timeliness, oversight > p1 p3: 31-31.1
32 s
m2 content > p2: 32-32.1
33 s
m3 oversight > p3: 33-33.1
34 s
m4 staffing > p4: 34-34.1
@other 35
36 t
