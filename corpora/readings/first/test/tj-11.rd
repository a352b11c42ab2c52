---
id: tj-11
title: 重庆市涪岭县司法局2024年政府信息公开工作年度报告
agency: 重庆市涪岭县司法局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-21
problems_stated: true
---
@preamble 1
7 tt
@overview 8
8 f
@overview.proactive 9
9 sss
= disclosed.website | 县政府网公开信息 | 164 | 条
=  disclosed.website | 法治政府建设 | 23 | 条
=  disclosed.website | 行政执法公示 | 58 | 条
=  disclosed.website | 公证和法律援助指南 | 19 | 条
=  disclosed.website | 其他 | 64 | 条
= disclosed.wechat | 微信公众号 | 312 | 条
= disclosed.video | 抖音号 | 45 | 件
= views | 总播放 | 88.6万 | 次 | value=886000
= followers | 粉丝 | 12400 | 人
= interpretations | 行政规范性文件解读 | 6 | 篇
= disclosed.video | “法律明白人”视频微课 | 10 | 讲
@overview.requests 10
10 ss
= requests.received | 新收申请 | 16 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2023
= requests.answered | 办结 | 15 | 件 | id=c13
=  requests.answered | 予以公开 | 5 | 件
=  requests.answered | 部分公开 | 2 | 件
=  requests.answered | 不予公开 | 3 | 件
=  requests.answered | 无法提供 | 4 | 件
=  requests.answered | 不予处理 | 1 | 件
= requests.carried | 结转下年 | 2 | 件
= reconsiderations | 行政复议 | 2 | 件
=  reconsiderations | 维持 | 1 | 件
=  reconsiderations | 未审结 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 12
12 sf
= documents | 文件 | 91 | 件
= documents | 规范性文件 | 2 | 件
@overview.platform 13
13 s
= accounts | 政务公开角 | 26 | 个
= accounts | 法律服务自助机 | 3 | 台
= accounts | 法律服务自助机 | 8 | 台
@overview.supervision 14
14 ss
= meetings | 公开工作例会 | 4 | 次
= inspections | 抽查 | 2 | 轮
= trainings | 培训 | 2 | 场
= trainees | 受训 | 130 | 人次
@table.proactive 15
@table.requests 75
@table.disputes 506
@problems 574
574 ssss
= requests.answered | 答复 | 1 | 件 | parent=c13
p1 requests: 574.1"1、"-574.1
p2 commitment: 574.2-574.2
p3 vetting: 574.3-574.3
p4 engagement: 574.4-574.4
@measures 575
575 ssssf
m1 vetting, institutions > p3: 575.1"1、"-575.1
m2 engagement > p4: 575.2-575.2
m3 requests > p1: 575.3-575.3
m4 oversight > p2: 575.4-575.4
m5 other: 575.5-575.5
@other 576
576 sf
= fees | 信息处理费 | 0 | 元
577 ss
= proposals | 人大代表建议 | 3 | 件
= proposals | 政协提案 | 2 | 件
= shares | 按期办结率 | 100 | %
= inquiries | 群众来电 | 1870 | 通
=  inquiries | 涉及信息公开的咨询 | 23 | 通
@trailer 578
