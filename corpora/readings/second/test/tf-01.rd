---
id: tf-01
title: 苔溪镇2010年政府信息公开工作年度报告
agency: 苔溪镇人民政府
year: 2010
period: 2010-01-01..2010-12-31
published: 2011-03-09
problems_stated: true
summary: 主动公开83条，县网站登载61条、公开栏张贴22期，明白纸约1800份。未收到书面申请，咨询126人次，无收费、复议、诉讼和申诉。站所报送拖拉，边远村组群众看不到，信息员身兼数职；拟发放前五日公示，公开栏延伸到各村、借助广播和院坝会，加强培训，列入年终考核。纪委抽查14个村，责令3个村补公布。
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
= inspections | 村 | 14 | 个 | id=a
= inspections | 抽查 | 2 | 次
= inspections | 公布不及时的 | 3 | 个 | parent=a
12 ff
@overview.proactive 14
16 ss
= disclosed | 主动公开政府信息 | 83 | 条 | id=b
=  disclosed | 机构概况类 | 5 | 条
=  disclosed | 惠农补贴类 | 31 | 条
=  disclosed | 计划生育类 | 14 | 条
=  disclosed | 工作动态类 | 27 | 条
=  disclosed | 其他类 | 6 | 条
18 sss
= disclosed.website | 县政府门户网站镇（街）专栏登载 | 61 | 条 | parent=b
= disclosed.offline | 政务公开栏张贴 | 22 | 期 | parent=b
= materials | 惠农政策明白纸 | 1800 | 份 | q=approx
@overview.requests 20
22 ss
= requests.received | 书面申请 | ! 没有收到群众要求公开政府信息的书面申请
= requests.answered | 不予公开的情况 | ! 没有不予公开的情况
@consultation 24
26 ss
= inquiries | 来访、来电咨询 | 126 | 人次
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
p1 timeliness: 42
44 s
p2 channels: 44
46 s
p3 staffing, content: 46
@measures 48
50 s
m1 institutions, timeliness > p1: 50
52 s
m2 channels > p2: 52
54 f
m3 staffing > p3: 54
56 s
m4 oversight > p1: 56
58 f
m5 content: 58
@trailer 60
