---
id: d4-09
title: 枫坳岭乡2025年政府信息公开工作年度报告
agency: 渌源县枫坳岭乡人民政府
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-19
problems_stated: true
---
@preamble 1
5 tttt
@overview 6
@overview.proactive 8
10 fs
= disclosed.website | 县政府门户网站发布信息 | 31 | 条
=  disclosed.website | 机构信息 | 3 | 条
=  disclosed.website | 通知公告 | 14 | 条
=  disclosed.website | 人事信息 | 2 | 条
=  disclosed.website | 财政信息 | 10 | 条
=  disclosed.website | 信息公开指南 | 1 | 条
=  disclosed.website | 信息公开年报 | 1 | 条
= disclosed.offline | 乡便民服务大厅电子显示屏 | 45 | 条
= disclosed.offline | 各村宣传栏 | 62 | 条
@overview.requests 12
14 fs
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
= requests.carried | 结转件 | ! 上年度也没有结转件 | period=2024
@overview.management 16
18 fsfs
= other | 删除失效惠农政策信息 | 9 | 条
@overview.platform 20
22 fs
= accounts | 政务公开资料架 | 12 | 个
@overview.supervision 24
26 fsss
= staff | 副乡长 | 1 | 名
= staff | 工作人员 | 1 | 名
= trainings | 学习《条例》 | 2 | 次
= trainees | 乡村两级干部 | 78 | 人次
= other | 投诉 | ! 未接到有关信息公开的投诉
@table.proactive 28
@table.requests 89
@table.disputes 520
@problems 589
593 f
595 ssss
p1 content: 595-595.1
p2 interpretation: 595.2-595.2
p3 engagement: 595.3-595.3
p4 staffing, vetting: 595.4-595.4
@measures 597
599 ssss
m1 content > p1: 599-599.1
m2 interpretation > p2: 599.2-599.2
m3 engagement > p3: 599.3-599.3
m4 staffing, vetting > p4: 599.4-599.4
@other 601
603 st
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 605
