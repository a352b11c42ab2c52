---
id: ra-11
title: 洹南县吕家寺镇2024年政府信息公开工作年度报告
agency: 洹南县吕家寺镇人民政府
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-20
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -fssfsfss
= disclosed | 公开信息 | 1,286 | 条次 | value=1286 | id=c0
=  disclosed.website | 县政府网站 | 112 | 条 | id=c1
=  disclosed.wechat | 微信公众号 | 467 | 条
=  disclosed.video | 视频号 | 83 | 条
=  disclosed.media | 今日头条等平台转载 | 49 | 条次
= disclosed.website | 政策法规 | 9 | 条 | parent=c1
= disclosed.website | 通知公告 | 38 | 条 | parent=c1
= disclosed.website | 财务公开 | 21 | 条 | parent=c1
= disclosed.website | 工作动态 | 54 | 条 | parent=c1
= disclosed.offline | 告知单 | 575 | 张 | parent=c0
= other | 村 | 33 | 个
= disclosed.offline | 滚动播报 | 2000 | 小时 | q=at_least
= activities | “政策赶大集” | 5 | 场
= activities | “书记镇长面对面” | 2 | 场
= materials | 政策折扇、围裙、台历等 | 1.1万 | 份 | value=11000 | q=approx
= inquiries | 群众咨询 | 350 | 人次 | q=approx
= meetings | 新闻发布会 | ! 未举行新闻发布会
@overview.requests 8
8 -ss
= requests.received | 新收申请 | 1 | 件
= requests.answered | 部分公开 | 1 | 件
= reconsiderations | 复议 | ! 未引发复议诉讼
= lawsuits | 诉讼 | ! 未引发复议诉讼
@overview.management 9
9 -ssf
= other | 审查单 | 441 | 份
= other | 撤稿单 | 6 | 份
= inspections | 个人信息保护自查 | 2 | 次
= inspections | 隐患 | 25 | 处
= inspections | 整改 | 25 | 处
@overview.platform 10
10 -ss
= views | 接待查阅 | 900 | 人次 | q=approx
= accounts | 村级微信公开群 | 198 | 个
= followers | 入群群众 | 1.6万 | 人 | value=16000 | q=approx
= shares | 覆盖 | 80 | % | q=at_least
@overview.supervision 11
11 -fsfsfs
= inspections | 红旗 | 11 | 面
= inspections | 黄旗 | 4 | 面
= trainees | 信息员 | 172 | 人次
= inspections | 群众满意度电话回访 | 200 | 户
= shares | 满意率 | 93 | %
= other | 投诉 | 1 | 起
@table.proactive 12
@table.requests 13
@table.disputes 14
@problems 15
16 f
17 ss
p1 timeliness: 17.1"1."-17.1
p2 timeliness, commitment: 17.2-17.2
18 ss
p3 vetting: 18.1"1."-18.1
p4 vetting: 18.2-18.2
19 s
p5 channels, engagement: 19-19.1
@measures 20
20 ssssf
m1 timeliness, institutions > p1 p2: 20.1"一是"-20.1
m2 vetting > p3 p4: 20.2-20.2
m3 channels > p5: 20.3-20.3
m4 engagement > p5: 20.4-20.4
@other 21
22 s
= fees | 收取信息处理费 | 0 | 元
= fees | 减免 | 0 | 元
@trailer 23
