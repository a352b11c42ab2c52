---
id: rp-06
title: 宁河市双河堡镇2022年政府信息公开工作年度报告
agency: 双河堡镇人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-16
problems_stated: true
---
@preamble 1
6 tttt
@overview 7
@overview.proactive 8
8 -fs
= disclosed.website | 市政府门户网站公开信息 | 19 | 条
= disclosed.wechat | 镇政务微信发布信息 | 62 | 条
@overview.requests 9
9 -s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
@overview.management 10
10 -f
@overview.platform 11
11 -f
@overview.supervision 12
12 -fs
= reconsiderations | 行政复议案件 | ! 无针对双河堡镇政府信息公开的行政复议案件、行政诉讼案件和申诉举报件
= lawsuits | 行政诉讼案件 | ! 无针对双河堡镇政府信息公开的行政复议案件、行政诉讼案件和申诉举报件
= other | 申诉举报件 | ! 无针对双河堡镇政府信息公开的行政复议案件、行政诉讼案件和申诉举报件
@table.proactive 13
@table.requests 15
@table.disputes 17
@problems 19
20 s
p1 staffing, timeliness, content: 20"由于"-20
@measures 21
21 f
m1 staffing > p1: 21"下一年度"-21"实际操作能力；"
m2 institutions, timeliness, content > p1: 21"完善信息公开"-21
@other 22
23 s
= fees | 信息处理费 | ! 没有向申请人收取信息处理费
