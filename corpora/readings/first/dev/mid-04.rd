---
id: mid-04
title: 临汐区民政局2019年度政府信息公开工作年度报告
agency: 临汐区民政局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-15
problems_stated: true
---
@preamble 1
11 t
@overview 12
13 sss
= other | 失密泄密问题 | ! 没有发生失密泄密问题
= disclosed | 主动公开政府信息 | 97 | 条
=  disclosed | 社会救助类 | 36 | 条
=  disclosed | 养老服务类 | 21 | 条
=  disclosed | 社会组织类 | 18 | 条
=  disclosed | 其他 | 22 |
= staff | 兼职工作人员 | 2 | 名
@table.proactive 14
@table.requests 16
17 s
= requests.received | 政府信息公开申请 | 1 | 宗
@table.disputes 19
20 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 21
@measures 22.2
22 fs
p1 content, timeliness, interpretation: 22-22.1
m1 content, timeliness > p1: 22.2-22.2"新；"
m2 interpretation > p1: 22.2"低保"-22.2"读；"
m3 staffing: 22.2"同时"-22.2
@other 23
24 t
@trailer 25
