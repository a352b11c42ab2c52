---
id: tj-10
title: 淮棠县供销合作社联合社2018年政府信息公开工作年度报告
agency: 淮棠县供销合作社联合社
year: 2018
period: null
published: null
problems_stated: true
summary: 主动公开109条，网站61条、公示栏等48条。受理申请1件，隐去商业秘密后公开；无复议诉讼；支出2.86万元。基层社主任认识模糊、资产公开不深、无成文规定，缺社会评议，价格信息拖后；拟例会讲条例、资产全过程公开、出台办法、聘农民监督员打分、装大喇叭。
---
@preamble 1
3 t
@overview 4
5 fs
= meetings | 理事会全年专门研究公开工作 | 2 | 次
= other | 基层社 | 10 | 个
= other | 社属企业 | 3 | 家
@overview.proactive 6
7 -ss
= disclosed | 主动公开信息 | 109 | 条 | id=t
= disclosed | 主动公开信息 | 94 | 条 | period=2017
= shares | 增长 | 16 | % | q=approx
= disclosed | 农资储备和价格信息 | 40 | 条 | parent=t
= disclosed | 惠农政策 | 22 | 条 | parent=t
= disclosed | 社有资产出租招标 | 7 | 条 | parent=t
= disclosed | 基层社改造进度 | 16 | 条 | parent=t
= disclosed | 党建动态 | 24 | 条 | parent=t
8 -sss
= disclosed.website | 县政府网站登载 | 61 | 条 | parent=t
= disclosed.offline | 张贴在基层社公示栏和乡镇集市宣传栏 | 48 | 条 | parent=t
= disclosed.media | 农资打假专题片 | 2 | 部
= disclosed.media | 县广播站《供销之声》每周一期，全年播出 | 51 | 期
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
= fees | 用于公示栏更新和宣传品印制的支出 | 2.86 | 万元
@overview.supervision 15
16 sss
= staff | 社机关 | 14 | 名
=  staff | 从事公开工作的专职人员 | 0 |
=  staff | 兼职 | 2 | 名
= trainees | 基层社主任公开业务学习班，到课 | 21 | 人
= inspections | 基层社 | 10 | 个
=  inspections | 评为优秀 | 3 | 个
=  inspections | 不合格 | 1 | 个
@problems 17
18 fsss
@measures 19
19 fsssssf
p1 commitment, content, institutions: 18.2
p2 oversight: 18.3
p3 timeliness: 18.4
m1 commitment, staffing > p1: 19.2
m2 content > p1: 19.3
m3 institutions > p1: 19.4
m4 oversight > p2: 19.5
m5 channels: 19.6
