---
id: rc-10
title: 巴沱市云篆区人民政府白沙湾街道办事处2025年政府信息公开工作年度报告
agency: 巴沱市云篆区人民政府白沙湾街道办事处
year: 2025
period: null
published: 2026-01-19
problems_stated: true
---
@preamble 1
@overview 5
@overview.proactive 6
@overview.requests 7
@overview.management 8
@overview.platform 9
@overview.other 10
@overview.supervision 11
@table.proactive 12
@table.requests 57
@table.disputes 301
@problems 302
@measures 303
@other 304
@trailer 305
4 t
5 f
6 s
= disclosed.website | 公开信息 | 2 6 7 | 条 | value=267
= disclosed.wechat | 原创信息 | 5 12 | 条 | value=512
= disclosed.video | 短视频 | 68 | 条
= disclosed.video | 抖音号 | 4 1 | 条 | value=41
= views | 合计播放量 | 三十五万 | 次 | value=350000 | q=approx
= disclosed.media | 稿件 | 2 3 | 篇 | value=23
=  disclosed.media | 中央级媒体 | 2 | 篇
7 fss
= requests.received | 政府信息公开申请 | 1 | 件
= reconsiderations | 行政复议 | ０ | 件 | value=0
= lawsuits | 行政诉讼 | ０ | 件 | value=0
8 sf
= inspections | 过期信息 | 3 9 | 条 | value=39
= inspections | 错敏词 | 十 | 处 | value=10 | q=approx
9 s
= accounts | 门户子站 | 1 | 个
= accounts | 政务新媒体账号 | 3 | 个
= accounts | 自助查询机 | 2 | 台
= accounts | “阳光议事亭” | １１ | 处 | value=11
10 fss
= meetings | 院坝会、小区恳谈会 | 57 | 场
= inquiries | 群众诉求 | 1 ,046 | 件 | value=1046
=  inquiries | 当场答复 | 七百 | 件 | value=700 | q=approx
= inquiries | 工单 | 3 208 | 件 | value=3208
= shares | 满意率 | 98.6 | ％
= proposals | 委员提案 | 2 | 件
11 fss
= other | 科室、社区 | 15 | 个
= inspections | 优秀等次 | 4 | 个
= inspections | 整改提醒 | 2 | 个
= trainings | 线上培训 | 2 | 次
302 fss
p1 channels: 302.2-302.2"尝试；"
p2 commitment: 302.2"社区干部"-302.2
p3 platform, engagement: 302.3
303 sf
m1 commitment, staffing > p2: 303.1-303.1"习惯；"
m2 platform, engagement > p3: 303.1"向区里申请"-303.1"入口；"
m3 channels > p1: 303.1"试办"-303.1
304 s
= fees | 收费事项 | ! 无收费事项
