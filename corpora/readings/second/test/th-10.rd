---
id: th-10
title: 禾原省财政厅2025年政府信息公开工作年度报告
agency: 禾原省财政厅
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-30
problems_stated: true
summary: 公开政策文件87件、解读52篇、采购意向4.1万条，微信733篇；收到申请45件，答复44件；复议3件、诉讼1件，无败诉。问题为市县预决算公开不细（14个县）、解读术语多、口径不一、互动面窄、监督偏软；已制定负面清单、核查发现问题211个并约谈3人、推出短片16集、建口径库。
---
@preamble 1
4 ttt
@overview 6
7 f
@overview.proactive 8
9 fsfsfsfs
= other | 部门 | 117 | 个
= other | 预算单位 | 1,126 | 家 | value=1126
= disclosed | 公开项目绩效目标 | 2,308 | 个 | value=2308
= other | 涉及资金 | 514.6 | 亿元
= disclosed.website | 厅门户网站公开政策文件 | 87 | 件
=  documents | 规范性文件 | 11 | 件
= interpretations | 发布解读材料 | 52 | 篇
=  interpretations | 图解 | 23 | 篇
=  interpretations | 视频 | 8 | 个
=  interpretations | 厅领导署名文章 | 3 | 篇
= disclosed | 发布采购意向 | 4.1万 | 条 | value=41000
= disclosed | 中标公告 | 2.6万 | 条 | value=26000
= disclosed | 合同公告 | 2.5万 | 条 | value=25000
= other | 投诉举报 | 136 | 件
= disclosed.wechat | “禾原财政”微信公众号发文 | 733 | 篇
= views | 阅读量 | 405.8万 | 次 | value=4058000
= shares | 订阅用户同比增长 | 22.6 | %
= followers | 订阅用户 | 19.3万 | | value=193000
@overview.requests 10
11 sss
= requests.received | 收到申请 | 45 | 件
= requests.answered | 答复 | 44 | 件 | id=a
=  requests.carried | 上年结转 | 1 | 件 | period=2024
= requests.carried | 结转下年度 | 2 | 件
= requests.answered | 予以公开 | 23 | 件 | parent=a
= requests.answered | 部分公开 | 3 | 件 | parent=a
= requests.answered | 不予公开 | 4 | 件 | parent=a
= requests.answered | 无法提供 | 13 | 件 | parent=a
= requests.answered | 不予处理 | 1 | 件 | parent=a
= reconsiderations | 行政复议 | 3 | 件
= lawsuits | 诉讼 | 1 | 件
= lawsuits | 败诉 | ! 无一败诉
@overview.management 12
13 sf
= documents | 保留 | 73 | 件
= documents | 废止 | 8 | 件
@overview.platform 14
15 s
= disclosed.website | 归集历年预决算 | 4.7万 | 份 | value=47000
= inquiries | 自动应答 | 9.2万 | 次 | value=92000
= inquiries | 人工答复咨询 | 3,405 | 条 | value=3405
@overview.supervision 16
17 ss
= meetings | 厅党组会议研究政务公开工作 | 3 | 次
= inspections | 处室自查 | 2 | 轮
= trainings | 预决算公开培训 | 6 | 期
= trainees | 培训业务骨干 | 1,240 | 人 | value=1240
= materials | 操作手册 | 2000 | 册
@table.proactive 19
@table.requests 64
@table.disputes 310
@problems 361
362 f
363 -sssss
= inspections | 被审计指出 | 14 | 个
= activities | 财政开放日等互动活动 | 1 | 场
= other | 参与 | 60 | 人
@measures 364
365 s
366 s
= inspections | 发现问题 | 211 | 个
= inspections | 县财政局主要负责人 | 3 | 个
367 s
= interpretations | “财政政策小剧场”情景短片 | 16 | 集
368 s
369 s
@other 371
372 s
= fees | 收费通知 | 0 | 件
= fees | 信息处理费总金额 | 0 | 元
373 s
= proposals | 全国人大代表建议 | 3 | 件
= proposals | 省人大代表建议 | 67 | 件
= proposals | 省政协提案 | 82 | 件
= shares | 办结率 | 100 | %
= shares | 代表委员满意率 | 100 | %
@trailer 375
p1 content: 363.2
p2 interpretation: 363.3
p3 institutions: 363.4
p4 engagement: 363.5
p5 oversight: 363.6
m1 content, institutions > p1: 365.1
m2 oversight > p1 p5: 366.1
m3 interpretation > p2: 367.1
m4 institutions > p3: 368.1
m5 engagement, channels > p4: 369.1
