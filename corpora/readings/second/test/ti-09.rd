---
id: ti-09
title: 克孜塔拉县青草湖乡人民政府2025年政府信息公开工作年度报告
agency: 克孜塔拉县青草湖乡人民政府
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-20
problems_stated: true
summary: 县政府网站公开４２条，“青草湖零距离”２１７条，抖音88条，大喇叭310余次，明白卡2600张，宣讲十二场。申请、结转均为零，来访咨询74人次。问题：村干部应付，转场牧民看不到公开栏，信息员身兼数职，资金信息少而慢；将列入季度考核并约谈，建转场牧民微信群每周转发，增加专干，资金明细三日内公开。
---
@preamble 1
7 ttt
@overview 8
9 ff
@overview.proactive 10
10 -fssss
= disclosed.website | 通过县政府网站公开信息 | ４２ | 条 | value=42
=  disclosed.website | 领导分工 | 2 | 条
=  disclosed.website | 财政信息 | ６ | 条 | value=6
=  disclosed.website | 惠农补贴 | 23 | 条
=  disclosed.website | 其他 | 11 | 条
= disclosed.wechat | 微信公众号“青草湖零距离”发布图文 | ２１７ | 条 | value=217
= disclosed.video | 抖音号发布短视频 | 88 | 条
= disclosed.offline | 利用大喇叭用国家通用语言和本地语言播报政策 | 310 | 次 | q=approx
= materials | 明白卡 | 2600 | 张
= activities | 政策宣讲活动 | 十二 | 场 | value=12
@overview.requests 11
11 -fss
= requests.received | 政府信息公开申请 | ! 政府信息公开申请、上年结转申请均为零
= requests.carried | 上年结转申请 | ! 政府信息公开申请、上年结转申请均为零 | period=2024
= inquiries | 群众来访咨询 | 74 | 人次
@overview.management 12
12 -fs
@overview.supervision 13
13 -ssf
= meetings | 乡党委会听取政务公开工作汇报 | 1 | 次
= meetings | 推进会 | 2 | 次
= inspections | 对各村检查 | ２ | 轮 | value=2
= inspections | 整改问题 | 15 | 条
= other | 义务监督员 | 16 | 名
@table.proactive 14
@table.requests 29
@table.disputes 58
@problems 63
64 ssssssssf
@measures 64.5"改进措施"
p1 commitment: 64"一是"-64.1
p2 channels, engagement: 64.2
p3 staffing: 64.3
p4 content, timeliness: 64.4
m1 oversight > p1: 64.5"一是"-64.5
m2 channels > p2: 64.6
m3 staffing > p3: 64.7
m4 content, timeliness > p4: 64.8
m5 staffing: 64.9
@other 65
66 ss
= fees | 信息处理费 | ! 无收取信息处理费的情况
= proposals | 人大代表建议 | ! 未承办人大代表建议和政协委员提案
= proposals | 政协委员提案 | ! 未承办人大代表建议和政协委员提案
