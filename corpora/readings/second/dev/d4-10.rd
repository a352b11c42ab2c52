---
id: d4-10
title: 措盖县2012年政府信息公开工作年度报告
agency: 措盖县人民政府
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-03-11
problems_stated: true
---
@preamble 1
5 ttt
@overview 6
7 ff
@overview.supervision 8
8 -s
= other | 乡镇 | 11 | 个
= other | 部门 | 34 | 个
= staff | 兼职工作人员 | 96 | 名
=  staff | 藏汉双语人员 | 21 | 名
@overview.supervision 9
9 -ss
= trainees | 培训 | 百 | 人 | value=100 | q=approx
@overview.platform 10
10 -s
= accounts | 新建信息服务站 | 6 | 个
= accounts | 累计建成 | 19 | 个
@overview.proactive 11
12 ss
= disclosed | 主动公开政府信息 | 3400 | 条 | q=approx | id=d
=  disclosed.website | 政府网站公开 | 1912 | 条
= disclosed.offline | 编印《措盖政务》 | 24 | 期
= disclosed.media | 公开信息 | 700 | 条 | q=approx | parent=d
= disclosed | 累计公开政府信息 | 1.3万 | 条 | value=13000
13 ss
= disclosed.offline | 移交公开文件 | 310 | 件（册）
@overview.requests 14
15 ssf
= requests.received | 政府信息公开申请 | 4 | 件
= requests.answered | 已答复 | 4 | 件
=  requests.answered | 同意公开 | 3 | 件
=  requests.answered | 信息不存在 | 1 | 件
@consultation 16
17 ss
= inquiries | 公众咨询 | 五千 | 人次 | value=5000 | q=approx
=  inquiries | 现场咨询 | 4200 | 人次 | q=approx
=  inquiries | 电话咨询 | 800 | 人次 | q=approx
= inquiries | 来信 | 87 | 封
=  inquiries | 办结 | 85 | 封
@table.disputes 18
19 s
= reconsiderations | 行政复议 | ! 未发生针对政府信息公开工作的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生针对政府信息公开工作的行政复议和行政诉讼
@fees 20
21 ss
= fees | 支出 | 18.6 | 万元
= fees | 检索、复制、邮寄等费用 | ! 未收取检索、复制、邮寄等费用
@problems 22
23 sssss
p1 commitment: 23.1"一是"-23.1
p2 content, channels: 23.2
p3 institutions, oversight: 23.3
p4 staffing: 23.4
p5 platform: 23.5
@measures 24
25 f
26 s
27 s
28 s
29 s
30 s
31 f
m1 oversight > p1: 26
m2 channels, platform > p2: 27
m3 institutions, oversight > p3: 28
m4 staffing > p4: 29
m5 platform > p5: 30
@trailer 32
