---
id: th-08
title: 岚江自治州市场监督管理局2025年政府信息公开工作年度报告
agency: 岚江自治州市场监督管理局
year: 2025
period: null
published: 2026-01-20
problems_stated: true
---
@preamble 1
9 t
@overview 10
11 f
@overview.proactive 12
13 ss
= disclosed.website | 州政府网站公开信息 | 856 | 条
=  disclosed.website | 食品抽检信息 | 48 | 期
=  disclosed.website | 食品抽检信息 | 2316 | 批次
=  disclosed.website | 行政处罚案件信息 | 407 | 条
=  disclosed.website | 消费警示 | 29 | 条
= disclosed.wechat | “岚江市场监管”微信公众号发布信息 | 511 | 条
= followers | 关注用户 | 3.9万 | 人 | value=39000
= disclosed.weibo | 微博 | 0 | 条
14 s
= meetings | 新闻发布会 | 2 | 次
= disclosed.media | 接受媒体采访 | 15 | 次
= disclosed.media | 《市场监管在行动》专题节目 | 24 | 期
@overview.requests 15
16 sss
= requests.received | 政府信息公开申请 | 64 | 件 | id=c11
= requests.carried | 上年结转 | 2 | 件 | period=2024
= requests.answered | 办结 | 62 | 件 | id=c13
= requests.carried | 结转下年 | 4 | 件
= requests.answered | 予以公开 | 24 | 件 | parent=c13
= requests.answered | 部分公开 | 5 | 件 | parent=c13
= requests.answered | 不予公开 | 3 | 件 | parent=c13
= requests.answered | 无法提供 | 16 | 件 | parent=c13
= requests.answered | 不予处理 | 14 | 件 | parent=c13
= requests.received | 职业打假人申请 | 31 | 件 | parent=c11
= shares | 职业打假人申请 | 48.4 | %
@overview.management 17
18 fs
= other | 保密审查 | 1460 | 条
=  other | 退回修改 | 36 | 条
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 19
20 ss
= accounts | 栏目 | 19 | 个
= accounts | 二维码立牌 | 12 | 块
= disclosed | 办事指南 | 86 | 项
@overview.other 21
22 s
= interpretations | 解读材料 | 5 | 篇
=  interpretations | 图解 | 3 | 篇
=  interpretations | 音频 | 1 | 个
= other | 误读误传情况 | ! 未出现误读误传情况
@overview.supervision 23
24 sss
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 17 | 名
= fees | 工作经费 | 4.6 | 万元
= inquiries | 咨询和投诉举报 | 9,318 | 件 | value=9318
= shares | 按期办结率 | 99.1 | %
= other | 为消费者挽回损失 | 213.7 | 万元
= inspections | 州政务公开年度考核中得分 | 91.5 | 分
= inspections | 扣分事项 | 6 | 个
@table.proactive 25
@table.requests 40
@table.disputes 69
@problems 74
75 ssssf
= inspections | 下沉检查 | 1 | 次
= reconsiderations | 复议 | 1 | 件
p1 oversight: 75.1"1."-75.1
p2 channels: 75.2-75.2
p3 requests: 75.3-75.3
p4 engagement, timeliness: 75.4-75.4
p5 other: 75.5-75.5
@measures 76
76"度;" s
76 sss
= other | 县市局 | 8 | 个
= disclosed.video | 发布视频 | 11 | 条
m1 oversight, institutions > p1: 76.1"1."-76.1"度;"
m2 channels, platform > p2: 76.1"2."-76.1
m3 requests, staffing > p3: 76.2-76.2
m4 vetting: 76.3-76.3
@other 77
78 s
= fees | 信息处理费 | 0 | 元
79 s
= proposals | 州人大代表建议 | 14 | 件
= proposals | 州政协提案 | 20 | 件
80 s
= other | 供水、供气企业 | 27 | 家
@trailer 82
