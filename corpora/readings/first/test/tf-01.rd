---
id: tf-01
title: 苔溪镇2010年政府信息公开工作年度报告
agency: 苔溪镇人民政府
year: 2010
period: 2010-01-01..2010-12-31
published: 2011-03-09
problems_stated: true
---
@preamble 1
4 tt
@overview 6
8 fss
= staff | 同志 | 1 | 名
= meetings | 信息公开专题会议 | 2 | 次
= trainings | 信息员培训 | 1 | 期
= trainees | 到会 | 26 | 人
10 sss
= inspections | 村的公开情况 | 14 | 个
= inspections | 抽查 | 2 | 次
= inspections | 责令补公布 | 3 | 个
12 ff
@overview.proactive 14
16 ss
= disclosed | 主动公开政府信息 | 83 | 条 | id=c7
=  disclosed | 机构概况类 | 5 | 条
=  disclosed | 惠农补贴类 | 31 | 条
=  disclosed | 计划生育类 | 14 | 条
=  disclosed | 工作动态类 | 27 | 条
=  disclosed | 其他类 | 6 | 条
18 sss
= disclosed.website | 县政府门户网站 | 61 | 条 | parent=c7
= disclosed.offline | 政务公开栏 | 22 | 期
= materials | 惠农政策明白纸 | 1800 | 份 | q=approx
@overview.requests 20
22 ss
= requests.received | 要求公开政府信息的书面申请 | ! 没有收到群众要求公开政府信息的书面申请
= requests.answered | 不予公开 | ! 没有不予公开的情况
@consultation 24
26 ss
= inquiries | 群众来访、来电咨询 | 126 | 人次
=  inquiries | 来访 | 92 | 人次
=  inquiries | 来电 | 34 | 人次
= other | 投诉 | ! 没有收到对政府信息公开工作的投诉
@fees 28
30 s
= fees | 费用 | ! 未收取任何与政府信息公开有关的费用
@table.disputes 32
34 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= other | 申诉 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
@problems 36
40 f
42 s
p1 timeliness: 42-42.1
44 s
p2 channels: 44-44.1
46 s
p3 staffing, content: 46-46.1
@measures 48
50 s
m1 timeliness, institutions > p1: 50-50.1
52 s
m2 channels > p2: 52-52.1
54 f
m3 staffing > p3: 54-54.1
56 s
m4 oversight: 56-56.1
58 f
m5 content: 58-58.1
@trailer 60
