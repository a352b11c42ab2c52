---
id: te-02
title: 澜州市水利局2024年政府信息公开工作年度报告
agency: 澜州市水利局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-15
problems_stated: true
summary: 局网站公开612条，微信548篇，短视频63个；新收申请19件、上年结转1件、办结18件、结转下年度2件，行政复议2件，无诉讼。问题：解读照抄条文不通俗，答复书引用法条不准、会办时间长，错别字12处，局属单位供稿少。措施：解读与起草同步，修订办理规程、疑难件法律顾问会审，校对软件和巡查通报，任务纳入考核。
---
@preamble 1
13 ttt
@overview 15
17 f
@overview.proactive 19
19 -sss
= disclosed.website | 主动公开政府信息 | 612 | 条
=  disclosed.website | 工作动态 | 397 | 条
=  disclosed.website | 通知公告 | 84 | 条
=  disclosed.website | 行政执法信息 | 96 | 条
=  disclosed.website | 财政资金信息 | 11 | 条
=  disclosed.website | 其他 | 24 | 条
= disclosed.wechat | 微信公众号推送图文 | 548 | 篇
= views | 累计阅读 | 26.3万 | 人次 | value=263000
= followers | 粉丝 | 3.2万 | 人 | value=32000
= disclosed.video | 视频号发布短视频 | 63 | 个
= views | 播放量 | 100万 | 次 | value=1000000 | q=at_least
= disclosed.media | 省级以上媒体刊发稿件 | 45 | 篇
= disclosed.media | 市级媒体 | 200 | 篇 | q=approx
@overview.other 21
21 -ss
= documents | 行政规范性文件 | 2 | 件
= interpretations | 文字解读 | 2 | 篇
= interpretations | 图解 | 3 | 篇
= interpretations | 视频解读 | 1 | 个
= meetings | 在线访谈 | 1 | 次
= meetings | 新闻发布会 | 2 | 场
@overview.requests 23
23 -sss
= requests.received | 新收到政府信息公开申请 | 19 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2023
= requests.answered | 办结 | 18 | 件 | id=a
= requests.carried | 结转下年度继续办理 | 2 | 件
= requests.answered | 予以公开 | 9 | 件 | parent=a
= requests.answered | 部分公开 | 2 | 件 | parent=a
= requests.answered | 不予公开 | 1 | 件 | parent=a
= requests.answered | 无法提供 | 5 | 件 | parent=a
= requests.answered | 不予处理 | 1 | 件 | parent=a
= reconsiderations | 行政复议 | 2 | 件
=  reconsiderations | 维持 | 1 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 25
25 -fss
= documents | 行政规范性文件 | 14 | 件
=  documents | 废止 | 3 | 件
=  documents | 宣布失效 | 1 | 件
@overview.platform 27
27 -ss
= accounts | 栏目 | 31 | 个
= accounts | 栏目 | 24 | 个
= activities | “走进水利”开放日活动 | 3 | 次
= other | 接待市民 | 410 | 人次
@overview.supervision 29
29 -fssss
= proposals | 人大代表建议 | 11 | 件
= proposals | 政协提案 | 16 | 件
= shares | 答复率 | 100 | %
= shares | 满意率 | 100 | %
= inquiries | 群众来信来电和网络留言 | 237 | 件
= trainings | 保密审查培训 | 1 | 期
= trainees | 参训 | 54 | 人
= inspections | 发现问题 | 9 | 个
@table.proactive 31
@table.requests 47
@table.disputes 77
@problems 83
87 ss
89 fs
91 fs
= inspections | 错别字 | 12 | 处
93 s
p1 interpretation: 87
p2 requests: 89
p3 vetting: 91
p4 commitment: 93
@measures 95
97 fs
99 fs
101 fs
103 fs
m1 interpretation > p1: 97
m2 requests, institutions > p2: 99
m3 vetting, oversight > p3: 101
m4 oversight, institutions > p4: 103
@other 105
107 s
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
109 t
