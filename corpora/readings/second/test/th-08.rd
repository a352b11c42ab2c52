---
id: th-08
title: 岚江自治州市场监督管理局2025年政府信息公开工作年度报告
agency: 岚江自治州市场监督管理局
year: 2025
period: null
published: 2026-01-20
problems_stated: true
summary: 网站公开856条，微信511条，微博停更；收到申请64件、上年结转2件、办结62件、结转4件，职业打假人31件占48.4%。问题：对县市局督导少，渠道偏窄，批量申请甄别经验不足、1件复议被纠错，互动不多、问答库更新慢。措施：季度抽查和年终考评，12月开通抖音，法官授课，错别字筛查软件。信息处理费0元。
---
@preamble 1
9 t
@overview 10
11 f
@overview.proactive 12
13 ss
= disclosed.website | 州政府网站公开信息 | 856 | 条 | id=a
=  disclosed.website | 食品抽检信息 | 48 | 期
= disclosed.website | 食品抽检信息 | 2316 | 批次
= disclosed.website | 行政处罚案件信息 | 407 | 条 | parent=a
= disclosed.website | 消费警示 | 29 | 条 | parent=a
= disclosed.wechat | 微信公众号发布信息 | 511 | 条
= followers | 关注用户 | 3.9万 | 人 | value=39000
= disclosed.weibo | 微博 | 0 | 条
14 s
= meetings | 新闻发布会 | 2 | 次
= meetings | 接受媒体采访 | 15 | 次
= disclosed.media | 《市场监管在行动》专题节目 | 24 | 期
@overview.requests 15
16 sss
= requests.received | 政府信息公开申请 | 64 | 件 | id=b
= requests.carried | 上年结转 | 2 | 件 | period=2024
= requests.answered | 办结 | 62 | 件 | id=c
= requests.carried | 结转下年 | 4 | 件
= requests.answered | 予以公开 | 24 | 件 | parent=c
= requests.answered | 部分公开 | 5 | 件 | parent=c
= requests.answered | 不予公开 | 3 | 件 | parent=c
= requests.answered | 无法提供 | 16 | 件 | parent=c
= requests.answered | 不予处理 | 14 | 件 | parent=c
= requests.received | 职业打假人申请 | 31 | 件 | parent=b
= shares | 占 | 48.4 | %
@overview.management 17
18 fs
= other | 信息 | 1460 | 条
=  other | 退回修改 | 36 | 条
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 19
20 ss
= accounts | 独立门户网站 | ! 无独立门户网站
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
= other | 挽回损失 | 213.7 | 万元
= other | 得分 | 91.5 | 分
= inspections | 扣分事项 | 6 | 个
@table.proactive 25
@table.requests 40
@table.disputes 69
@problems 74
75 ssssf
= inspections | 下沉检查 | 1 | 次
= reconsiderations | 复议 | 1 | 件
p1 oversight: 75"1.对县"-75.1
p2 channels: 75.2
p3 requests: 75.3
p4 engagement, timeliness: 75.4
p5 other: 75.5
@measures 76
76 sss
= inspections | 县市局 | 8 | 个
= disclosed.video | 发布视频 | 11 | 条
m1 oversight, institutions > p1: 76"1.建立"-76"考评制度;"
m2 channels > p2: 76"2.12月"-76.1
m3 requests, staffing > p3: 76.2
m4 vetting: 76.3
@other 77
78 s
= fees | 收取信息处理费 | 0 | 元
79 s
= proposals | 州人大代表建议 | 14 | 件
= proposals | 州政协提案 | 20 | 件
80 s
= other | 公示收费标准 | 27 | 家
@trailer 82
