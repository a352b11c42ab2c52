---
id: tj-10
title: 淮棠县供销合作社联合社2018年政府信息公开工作年度报告
agency: 淮棠县供销合作社联合社
year: 2018
period: 2018-01-01..2018-12-31
published: null
problems_stated: true
---
@preamble 1
3 t
@overview 4
5 fs
= meetings | 理事会 | 2 | 次
= other | 基层社 | 10 | 个
= other | 社属企业 | 3 | 家
@overview.proactive 6
7 -ss
= disclosed | 信息 | 109 | 条 | id=c3
= disclosed | 信息 | 94 | 条 | period=2017
= shares | 信息 | 16 | % | q=approx
= disclosed | 农资储备和价格信息 | 40 | 条 | parent=c3
= disclosed | 惠农政策 | 22 | 条 | parent=c3
= disclosed | 社有资产出租招标 | 7 | 条 | parent=c3
= disclosed | 基层社改造进度 | 16 | 条 | parent=c3
= disclosed | 党建动态 | 24 | 条 | parent=c3
8 -sss
= disclosed.website | 县政府网站 | 61 | 条 | parent=c3
= disclosed.offline | 基层社公示栏和乡镇集市宣传栏 | 48 | 条 | parent=c3
= disclosed.media | 农资打假专题片 | 2 | 部
= disclosed.media | 《供销之声》 | 51 | 期
= other | 乡镇 | 8 | 个
= activities | 赶集设点 | 26 | 次
= materials | 明白纸 | 1.5万 | 张 | value=15000
= materials | 农资识假手册 | 4000 | 册
@overview.requests 9
10 s
= requests.received | 书面申请 | 1 | 件
= fees | 办理费用 | ! 办理费用未收
@table.disputes 11
12 s
= reconsiderations | 行政复议 | ! 行政复议为零
= lawsuits | 行政诉讼 | ! 行政诉讼为零
@fees 13
14 s
= fees | 公示栏更新和宣传品印制的支出 | 2.86 | 万元
@overview.supervision 15
16 sss
= staff | 干部 | 14 | 名
=  staff | 专职人员 | 0 |
=  staff | 兼职 | 2 | 名
= trainees | 到课 | 21 | 人
= inspections | 基层社 | 10 | 个
=  inspections | 评为优秀 | 3 | 个
=  inspections | 不合格 | 1 | 个
@problems 17
18 fsss
p1 commitment, content, institutions: 18.2-18.2
p2 oversight: 18.3-18.3
p3 timeliness: 18.4-18.4
@measures 19
19 fsssssf
m1 commitment, staffing > p1: 19.2-19.2
m2 content > p1: 19.3-19.3
m3 institutions > p1: 19.4-19.4
m4 oversight > p2: 19.5-19.5
m5 channels: 19.6-19.6
