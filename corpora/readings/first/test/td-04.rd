---
id: td-04
title: 汾阴市文昌街道办事处2020年政府信息公开工作年度报告
agency: 汾阴市文昌街道办事处
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-02-01
problems_stated: true
---
@preamble 1
5 tt
@overview 6
7 f
@overview.platform 8
8 -ss
= accounts | 社区自建公众号 | 6 | 个
= accounts | 抖音号 | 2 | 个
= accounts | “幸福文昌”公众号 | 1 | 个
= followers | 粉丝 | 5210 | 人
@overview.supervision 9
9 -s
= inspections | 检查 | 4 | 次
= inspections | 整改通知 | 5 | 份
= inspections | 整改问题 | 11 | 个
@overview.proactive 10
10 -sss
= disclosed | 主动公开信息 | 229 | 条
=  disclosed | 疫情防控 | 98 | 条
=  disclosed | 老旧小区改造 | 37 | 条
=  disclosed | 社会救助 | 42 | 条
=  disclosed | 其他 | 52 | 条
= disclosed | 报送工作信息 | 117 | 次
=  disclosed.media | 被市级以上媒体采用 | 19 | 条
@overview.other 11
11 -sss
= inquiries | 群众咨询 | 143 | 次
= other | 举报投诉 | 8 | 次
= meetings | 居民议事会 | 21 | 场
= inquiries | 征求意见 | 260 | 条 | q=approx
= materials | “一封信” | 1.6万 | 份 | value=16000
@overview.requests 12
12 -s
= requests.received | 公开政府信息的申请 | ! 未收到要求公开政府信息的申请
= requests.carried | 上年结转 | ! 无上年结转 | period=2019
@table.proactive 13
14 t
@table.requests 68
@table.disputes 267
302 s
= reconsiderations | 被复议 | ! 没有因政府信息公开被复议
= lawsuits | 被起诉 | ! 没有因政府信息公开被复议、被起诉的案件
@problems 303
304 f
305 s
p1 commitment: 305-305.1
306 s
p2 content: 306-306.1
307 s
= staff | 从事这项工作 | 3 | 人
p3 staffing: 307-307.1
308 s
p4 institutions: 308-308.1
@measures 309
309 f
310 s
m1 commitment, staffing > p1: 310-310.1
311 s
m2 content > p2: 311-311.1
312 s
m3 staffing > p3: 312-312.1
313 s
m4 institutions, oversight > p4: 313-313.1
@other 314
315 t
@trailer 316
