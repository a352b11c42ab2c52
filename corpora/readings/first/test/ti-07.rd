---
id: ti-07
title: 陇泉县公共资源交易中心2024年政府信息公开工作年度报告
agency: 陇泉县公共资源交易中心
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-10
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
7 -sss
= disclosed.website | 交易信息 | 2316 | 条
=  disclosed.website | 招标公告 | 412 | 条
=  disclosed.website | 中标结果 | 398 | 条
=  disclosed.website | 变更及其他公告 | 1506 | 条
= disclosed.website | 部门预决算、工作动态等信息 | 47 | 条
= disclosed.wechat | 图文 | 85 | 篇
= shares | 交易信息公开率 | 100 | %
@overview.requests 8
8 -fss
= requests.received | 申请 | 1 | 件
= other | 投诉 | ! 无投诉、举报
= other | 举报 | ! 无投诉、举报
= reconsiderations | 行政复议 | ! 无行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 无行政复议、行政诉讼
@overview.management 9
9 -ssf
= documents | 《信息发布管理办法》 | 1 | 件
= documents | 内部制度 | 2 | 件
@overview.platform 10
10 -fs
= accounts | 自助查询机 | 4 | 台
= accounts | 信息公示屏 | 2 | 块
= accounts | 意见箱 | 1 | 个
= disclosed.video | 视频号直播开标 | 163 | 场
= views | 观看 | 1.1万 | 人次 | value=11000
@overview.supervision 11
11 -sss
= inspections | 现场监督开评标 | 9 | 次
= trainings | 政策业务培训 | 5 | 次
= trainees | 代理机构和中心职工 | 217 | 人次
@table.proactive 12
@table.requests 27
@table.disputes 56
@problems 61
62 ss
p1 channels: 62-62.2
@measures 63
63 s
m1 channels > p1: 63.1"每季"-63.1
@problems 64
64 ss
p2 platform: 64-64.2
@measures 65
65 s
m2 platform > p2: 65.1"协调"-65.1
@problems 66
66 ss
= staff | 更换 | 3 | 人
p3 staffing: 66-66.2
@measures 67
67 s
m3 staffing, institutions > p3: 67.1"固定"-67.1
@problems 68
68 ss
p4 engagement: 68-68.2
@measures 69
69 s
m4 engagement > p4: 69.1"录制"-69.1
@other 70
71 -s
= fees | 信息处理费 | ! 未收取任何信息处理费
72 -t
@trailer 73
