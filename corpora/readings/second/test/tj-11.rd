---
id: tj-11
title: 重庆市涪岭县司法局2024年政府信息公开工作年度报告
agency: 重庆市涪岭县司法局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-21
problems_stated: true
summary: 县政府网公开164条，微信312条，抖音45件。新收申请16件、上年结转1件，办结15件；复议2件、诉讼1件。答复1件说理不足，司法所责任心不强，审校漏错敏词，普法互动少；拟修订审核办法、开“有问必答”直播、编答复范本、与评先评优挂钩。
---
@preamble 1
7 tt
@overview 8
8 f
@overview.proactive 9
9 sss
= disclosed.website | 县政府网公开信息 | 1 6 4 | 条 | value=164
=  disclosed.website | 法治政府建设 | 2 3 | 条 | value=23
=  disclosed.website | 行政执法公示 | 58 | 条
=  disclosed.website | 公证和法律援助指南 | 19 | 条
=  disclosed.website | 其他 | 6 4 | 条 | value=64
= disclosed.wechat | “涪岭司法”微信公众号推送 | 312 | 条
= disclosed.video | “涪岭普法”抖音号更新作品 | 45 | 件
= views | 总播放 | 88.6万 | 次 | value=886000
= followers | 粉丝净增后 | 1 2 400 | 人 | value=12400
= interpretations | 行政规范性文件解读 | 6 | 篇
= disclosed | “法律明白人”视频微课 | 10 | 讲
@overview.requests 10
10 ss
= requests.received | 新收申请 | 16 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2023
= requests.answered | 当年办结 | 15 | 件 | id=a
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
= documents | 对县政府及办公室制发的 | 9 1 | 件 | value=91
= documents | 宣布失效 | 2 | 件
@overview.platform 13
13 s
= accounts | 政务公开角 | 2 6 | 个 | value=26
= accounts | 法律服务自助机 | 3 | 台
= accounts | 法律服务自助机 | 8 | 台
@overview.supervision 14
14 ss
= meetings | 公开工作例会 | 4 | 次
= inspections | 对司法所抽查 | 2 | 轮
= trainings | 培训 | 2 | 场
= trainees | 受训 | 1 3 0 | 人次 | value=130
@table.proactive 15
@table.requests 75
@table.disputes 506
@problems 574
574 ssss
= requests.answered | 答复 | 1 | 件 | parent=a
@measures 575
575 ssssf
p1 requests: 574"1、"-574.1
p2 commitment: 574.2
p3 vetting: 574.3
p4 engagement: 574.4
m1 institutions, vetting > p3: 575"1、"-575.1
m2 engagement > p4: 575.2
m3 requests > p1: 575.3
m4 oversight > p2: 575.4
m5 other: 575.5
@other 576
576 sf
= fees | 信息处理费 | 0 | 元
577 ss
= proposals | 人大代表建议 | 3 | 件
= proposals | 政协提案 | 2 | 件
= shares | 按期办结率 | 100 | %
= inquiries | “12348”公共法律服务热线接听群众来电 | 1 870 | 通 | value=1870
=  inquiries | 涉及信息公开的咨询 | 2 3 | 通 | value=23
@trailer 578
