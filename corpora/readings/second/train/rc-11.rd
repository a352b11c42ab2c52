---
id: rc-11
title: 燕浦市云河区松榆里街道2024年政府信息公开工作年度报告
agency: 燕浦市云河区松榆里街道办事处
year: 2024
period: null
published: 2025-01-16
problems_stated: true
---
@preamble 1
@overview 5
@overview.other 7
@overview.proactive 8
@overview.requests 9
@overview.management 10
@overview.platform 11
@overview.other 12
@overview.supervision 13
@table.proactive 14
@table.requests 15
@table.disputes 16
@problems 18
@measures 19.5
@other 20
@trailer 22
4 t
6 ff
7 ss
= meetings | 专题听取政务公开汇报 | 2 | 次
= other | 公开事项 | 5 | 项
= staff | 信息网络专员 | 1 | 名
= staff | 各社区兼职联络员 | 17 | 名
8 sss
= disclosed.website | 公开信息 | 131 | 条
=  disclosed.website | 财政信息 | 8 | 条
=  disclosed.website | 行政执法 | 56 | 条
=  disclosed.website | 养老服务 | 19 | 条
= disclosed.wechat | 公众号推文 | 900 | 篇 | q=at_least
= shares | 原创 | 74 | %
= views | 累计阅读 | 46.8万 | 次 | value=468000
= disclosed.video | 系列短片 | 24 | 集
= disclosed.video | 活动短视频 | 37 | 条
= disclosed.media | 客户端刊发报道 | 85 | 篇
= disclosed.media | 电视新闻 | 12 | 条
= disclosed.offline | 政府信息纸质件 | 22 | 份
9 fss
= requests.received | 申请 | 21 | 件
=  requests.received | 法人 | 1 | 件
=  requests.received | 自然人 | 20 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2023
= requests.answered | 年内答复 | 22 | 件
=  requests.answered | 予以公开 | 5 | 件
=  requests.answered | 部分公开 | 3 | 件
=  requests.answered | 本机关不掌握 | 9 | 件
=  requests.answered | 没有现成信息需另行制作 | 2 | 件
=  requests.answered | 信访举报类 | 3 | 件
= requests.carried | 转下年 | 1 | 件
10 fss
= inspections | 评估存量信息 | 八百八十四 | 条 | value=884
=  inspections | 撤下 | 41 | 条
=  inspections | 更新 | 110 | 条
= other | 泄密 | ! 零泄密
= other | 差错 | ! 零差错
11 s
= accounts | 公众号 | 1 | 个
= accounts | 视频号账号 | 1 | 个
= accounts | 闲置社区公众号 | 6 | 个
= accounts | “一站式”公开角 | 4 | 处
= accounts | 户外电子屏 | 9 | 块
= accounts | 户外电子屏 | 13 | 块
12 sss
= inquiries | 12345热线派单 | 10,377 | 件 | value=10377
= shares | 诉求解决率 | 96.4 | %
= shares | 满意率 | 97.1 | %
= inquiries | 公众号后台留言 | 650 | 条 | q=approx
= meetings | “议事协商会” | 86 | 次
= other | 事项 | 59 | 件
= proposals | 区人大代表建议 | 3 | 件
= proposals | 政协提案 | ! 未收到政协提案
= activities | 开放活动 | 6 | 场
= other | 居民、商户、学生代表 | 二百 | 人 | value=200 | q=approx
= materials | 政策折页和便民手册 | 1.5万 | 册 | value=15000
13 fss
= other | 社会监督员 | 8 | 名
= inspections | 明查暗访 | 4 | 轮
= inquiries | 监督意见 | 23 | 条
= trainings | 信息公开培训 | 1 | 次
= trainees | 信息公开培训 | 45 | 人次
17 s
= reconsiderations | 信息公开行政复议 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
19 ssssssssf
= inquiries | 意见 | 23 | 条
=  inquiries | 意见 | 6 | 条
p1 oversight: 19.1"一是"-19.1
p2 engagement, content: 19.2
p3 channels: 19.3
p4 other: 19.4
m1 channels > p3: 19.5"①"-19.5
m2 other > p4: 19.6
m3 oversight, institutions > p1: 19.7
m4 engagement, content > p2: 19.8
m5 staffing: 19.9
21 s
= fees | 信息处理费 | ! 未产生信息处理费
