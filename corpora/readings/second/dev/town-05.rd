---
id: town-05
title: 临澜市滨港区人民政府锦塘街道办事处2024年政府信息公开工作年度报告
agency: 临澜市滨港区人民政府锦塘街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: null
problems_stated: true
---
@preamble 1
5 t-
6 t-
8 t
@overview 9
11 f
@overview.proactive 12
16 s-
18 s-
= disclosed | 公开政府信息 | 2314 | 条次
=  disclosed.website | 区政府门户网站 | 502 | 条
=   disclosed.website | 决策公开 | 8 | 条
=   disclosed.website | 财政信息 | 6 | 条
=   disclosed.website | 征收信息 | 61 | 条
=   disclosed.website | 其他 | 427 | 条
=  disclosed.wechat | 微信公众号 | 1330 | 条
=  disclosed.video | 视频号 | 96 | 条
=  disclosed.offline | 户外电子屏和社区公告栏 | 386 | 条
= documents | 行政规范性文件 | 1 | 件
= interpretations | 文字解读 | 1 | 篇
= interpretations | 图解 | 1 | 篇
= meetings | 街道办公会议 | 5 | 次
20 s
= meetings | 民情恳谈会 | 14 | 场
= other | 意见建议 | 203 | 条
=  other | 采纳 | 167 | 条
= shares | 采纳率 | 82.3 | %
@overview.requests 21
24 s-
26 s-
27 s
= requests.received | 政府信息公开申请 | 25 | 件
= shares | 增长 | 56.25 | %
= requests.carried | 上年结转 | 2 | 件 | period=2023
= requests.answered | 办结 | 25 | 件
=  requests.answered | 予以公开 | 10 | 件
=  requests.answered | 部分公开 | 2 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 无法提供 | 7 | 件
=  requests.answered | 不予处理 | 3 | 件
=  requests.answered | 其他处理 | 1 | 件
= requests.carried | 结转下年度办理 | 2 | 件
= reconsiderations | 行政复议 | 2 | 件 | id=rec
=  reconsiderations | 维持 | 1 | 件
=  reconsiderations | 纠正 | 1 | 件
= lawsuits | 行政诉讼 | 2 | 件
=  lawsuits | 尚未审结 | 1 | 件
@overview.management 31
33 s-
34 s
= other | 失效信息 | 318 | 条
=  other | 涉及个人隐私 | 42 | 条
@overview.platform 35
37 s-
38 s
= followers | 微信公众号粉丝数 | 3.1 万 | | value=31000
= followers | 微信公众号粉丝数 | 3.8 万 | | value=38000
= views | 总阅读量 | 60 余万 | 次 | value=600000 | q=approx
= other | 社区（村） | 18 | 个
@overview.supervision 39
41 s
= trainings | 业务培训 | 3 | 次
= trainees | 业务培训 | 150 | 人次
= shares | 社会评议满意度 | 96.5 | %
= other | 责任追究情形 | ! 未发生责任追究情形
@table.proactive 43
@table.requests 61
@table.disputes 93
@problems 104
106 s
108 s
= reconsiderations | 答复 | 1 | 件 | parent=rec
109 s
110 f
111 s
112 s
113 s
p1 requests: 107-108
p2 staffing: 109
p3 content: 111
p4 interpretation: 112
p5 engagement: 113
@measures 114
116 s
118 s
120 s
121 f-
122 s
m1 requests, institutions > p1: 115-116
m2 staffing > p2: 117-118
m3 content > p3: 119-120
m4 interpretation, engagement > p4 p5: 121-122
@other 123
124 s
= fees | 信息处理费 | ! 无
127 s
= proposals | 区人大建议 | 4 | 件
= proposals | 政协提案 | 1 | 件
= other | 领域事项 | 21 | 个
