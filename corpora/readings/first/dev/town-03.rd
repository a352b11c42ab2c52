---
id: town-03
title: 望川县农业机械化服务中心2023年政府信息公开工作年度报告
agency: 望川县农业机械化服务中心
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-17
problems_stated: true
---
@preamble 1
@overview 6
7 fft
@overview.proactive 8
8 -fss
= disclosed | 公开信息 | 86 | 条
=  disclosed | 农机购置补贴公示 | 52 | 条
=  disclosed | 安全监理 | 18 | 条
=  disclosed | 工作动态 | 11 | 条
=  disclosed | 财务预决算 | 4 | 条
= other | 购置补贴申请 | 412 | 份
= other | 补贴资金 | 386.5 | 万元
= other | 受益农户 | 397 | 户
@overview.requests 9
9 -s
= requests.received | 网上申请 | 1 | 件
10 s
= reconsiderations | 行政复议 | ! 没有发生因依申请公开引发的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有发生因依申请公开引发的行政复议和行政诉讼
@overview.management 11
11 -sfs
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 12
13 ss
= accounts | 栏目 | 6 | 个
@overview.supervision 14
15 sf
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 3 | 名
= trainings | 县级培训 | 2 | 次
@table.proactive 16
@table.requests 31
@table.disputes 60
@problems 65
66 fs
p1 content: 66-66.2
@measures 67
67 s
m1 content > p1: 67.1"围绕"-67.1
@problems 68
68 fs
p2 timeliness: 68-68.2
@measures 69
69 s
m2 timeliness, institutions > p2: 69.1"建立"-69.1
@problems 70
70 fs
p3 staffing: 70-70.2
@measures 71
71 s
m3 staffing > p3: 71.1"利用"-71.1
@other 72
73 t
@trailer 74
