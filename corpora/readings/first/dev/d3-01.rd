---
id: d3-01
title: 沙堪镇2012年政府信息公开工作年度报告
agency: 岭川市沙堪镇人民政府
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-02-20
problems_stated: true
---
@preamble 1
14 ttt
@overview 16
18 f
@overview.other 20
20 -s
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 3 | 名
@overview.other 22
22 -s
@overview.supervision 24
24 -s
= trainings | 组织镇村干部学习《条例》 | 两 | 次 | value=2
= trainees | 参加学习的 | 96 | 人次
@overview.proactive 26
28 ss
= disclosed | 主动公开政府信息 | 158 | 条
=  disclosed | 机构职能类 | 6 | 条
=  disclosed | 规划计划类 | 3 | 条
=  disclosed | 行政执法类 | 12 | 条
=  disclosed | 财政收支和惠农补贴类 | 87 | 条
=  disclosed | 其他 | 50 | 条
= disclosed.offline | 镇政务公开栏更换内容 | 24 | 期
= disclosed.offline | 张贴各类表册 | 四百 | 份 | value=400 | q=approx
@overview.requests 30
32 s
= requests.received | 政府信息公开申请 | 2 | 宗
=  requests.answered | 同意公开 | 1 | 宗
=  requests.answered | 部分公开 | 1 | 宗
@fees 34
36 s
= fees | 提供政府信息收取费用 | ! 没有就提供政府信息收取费用
= fees | 减免费用 | ! 没有减免费用的情况
@table.disputes 38
40 s
= reconsiderations | 行政复议 | ! 没有发生因政府信息公开引起的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 没有发生因政府信息公开引起的行政复议、行政诉讼和申诉
= other | 申诉 | ! 没有发生因政府信息公开引起的行政复议、行政诉讼和申诉
@problems 42
46 s
p1 content: 46-46.1
48 s
p2 timeliness: 48-48.1
50 s
= staff | 专职人员 | 1 | 人
p3 staffing: 50-50.1
@measures 52
54 s
m1 content > p1: 54-54.1
56 s
m2 timeliness, oversight > p2: 56-56.1
58 s
m3 staffing > p3: 58-58.1
60 s
m0 commitment, oversight: 60-60.1
@trailer 62
