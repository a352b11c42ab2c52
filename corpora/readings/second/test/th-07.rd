---
id: th-07
title: 望川区教育局2025年政府信息公开工作年度报告
agency: 望川区教育局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-13
problems_stated: true
summary: 公开1046条：网站318条、微信612条、视频号116条；申请5件，予以公开3件、不掌握1件、结转下年度1件，无复议诉讼、无收费；12345工单7,203件。问题：经费和教师调配公开不细，课后服务政策未配解读，信息员一年更换22人。措施：对照目录细化到校到项目，收费入学政策同步问答图解，信息员AB岗先培训后上岗。
---
@preamble 1
5 tt
@overview 6
7 f
@overview.proactive 8
8 -ss
= disclosed | 公开政府信息 | 1046 | 条 | id=a
=  disclosed.website | 区政府网站 | 318 | 条
=  disclosed.wechat | “望川教育”微信公众号 | 612 | 条
=  disclosed.video | “望川教育”视频号 | 116 | 条
= disclosed | 学区划分、入学问答等信息 | 44 | 条 | parent=a
= views | 阅读量 | 52 万 | 次 | value=520000 | q=at_least
= materials | 《致新生家长的一封信》 | 1.2 万 | 份 | value=12000
@overview.requests 9
9 -sss
= requests.received | 政府信息公开申请 | 5 | 件 | id=b
= requests.carried | 上年结转申请 | ! 无上年结转申请 | period=2024
= requests.answered | 予以公开 | 3 | 件 | parent=b
= requests.answered | 本机关不掌握 | 1 | 件 | parent=b
= requests.carried | 结转下年度办理 | 1 | 件
= reconsiderations | 行政复议 | ! 未发生行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 未发生行政复议、行政诉讼
@overview.management 10
10 -f
@overview.platform 11
11 -ss
= accounts | 栏目 | 两 | 个 | value=2
= inquiries | 12345 热线工单 | 7,203 | 件 | value=7203
= inquiries | 区长信箱来信 | 168 | 件
= shares | 回复率 | 100 | %
@overview.supervision 12
12 -ss
= other | 学校 | 63 | 所
= trainings | 信息员培训 | 1 | 次
= trainees | 到会 | 71 | 人
= activities | 邀请家长代表走进食堂 | 9 | 次
@overview.other 13
13 -s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.proactive 14
@table.requests 45
@table.disputes 263
@problems 310
311 fsss
= staff | 信息员 | 22 | 人
p1 content: 311.2
p2 interpretation: 311.3
p3 staffing: 311.4
@measures 312
312 fsssf
m1 content > p1: 312.2
m2 interpretation > p2: 312.3
m3 staffing > p3: 312.4
@other 313
314 t
