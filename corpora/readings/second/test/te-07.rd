---
id: te-07
title: 涵屿区卫生局2012年度政府信息公开工作年度报告
agency: 莆海市涵屿区卫生局
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-01-18
problems_stated: true
summary: 历年累计公开386条，2012年新增97条，均在区政府网站，公开栏24块，移送纸质文件58份。书面申请5件均答复，同意公开3件；咨询612人次；无收费、复议、诉讼、申诉。问题：个别单位应付，药价、收费标准信息少，23条超时公开；将列入目标责任制考核，公开医药价格和费用清单，登记销号限20个工作日，增加电视公开频次。
---
@preamble 1
15 tttt
@overview 17
19 fs
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 6 | 名
21 s
= documents | 信息公开保密审查、责任追究等制度 | 3 | 项
= meetings | 领导小组会议 | 2 | 次
= trainings | 信息员培训班 | 1 | 期
= trainees | 各医疗卫生单位 | 35 | 人
@overview.proactive 23
25 ffss
= disclosed | 历年累计主动公开政府信息 | 386 | 条
=  disclosed | 2012年新增 | 97 | 条
= shares | 全文电子化率 | 100 | %
=   disclosed | 机构职能类 | 3 | 条
= shares | 机构职能类 | 3.1 | %
=   disclosed | 政策法规类 | 12 | 条
= shares | 政策法规类 | 12.4 | %
=   disclosed | 业务工作类 | 66 | 条
= shares | 业务工作类 | 68.0 | %
=   disclosed | 其他类 | 16 | 条
= shares | 其他类 | 16.5 | %
27 ssss
= disclosed.website | 区政府网站,公开信息 | 97 | 条
= accounts | 公开栏 | 24 | 块
= disclosed.offline | 向区档案馆、图书馆移送纸质文件 | 58 | 份
= views | 区卫生局网页全年点击 | 11240 | 次
@overview.requests 29
31 fs
= requests.received | 公民书面申请 | 5 | 件
= requests.answered | 已答复 | 5 | 件
=  requests.answered | 同意公开 | 3 | 件
=  requests.answered | 信息不存在 | 1 | 件
=  requests.answered | 非本机关掌握 | 1 | 件
@consultation 33
35 s
= inquiries | 接受群众咨询 | 612 | 人次
=  inquiries | 现场咨询 | 175 | 人次
=  inquiries | 电话咨询 | 403 | 人次
=  inquiries | 网上咨询 | 34 | 人次
@fees 37
39 s
= fees | 检索、复制、邮寄等费用 | ! 没有收取检索、复制、邮寄等费用
= fees | 减免 | ! 无减免情况
@table.disputes 41
43 s
= reconsiderations | 行政复议 | ! 未发生针对本局政府信息公开的行政复议、行政诉讼和申诉案件
= lawsuits | 行政诉讼 | ! 未发生针对本局政府信息公开的行政复议、行政诉讼和申诉案件
= other | 申诉案件 | ! 未发生针对本局政府信息公开的行政复议、行政诉讼和申诉案件
@problems 45
47 f
48 s
49 s
50 s
= disclosed | 信息超过规定时限才公开 | 23 | 条
p1 commitment: 48
p2 content: 49
p3 timeliness: 50
@measures 52
52 f
53 s
54 s
55 s
56 s
m1 oversight, commitment > p1: 53
m2 content > p2: 54
m3 timeliness > p3: 55
m4 channels: 56
@other 58
@trailer 90
