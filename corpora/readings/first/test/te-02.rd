---
id: te-02
title: 澜州市水利局2024年政府信息公开工作年度报告
agency: 澜州市水利局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-15
problems_stated: true
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
= disclosed.wechat | 图文 | 548 | 篇
= views | 阅读 | 26.3万 | 人次 | value=263000
= followers | 粉丝 | 3.2万 | 人 | value=32000
= disclosed.video | 短视频 | 63 | 个
= views | 播放量 | 100万 | 次 | value=1000000 | q=at_least
= disclosed.media | 刊发稿件 | 45 | 篇
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
= requests.received | 政府信息公开申请 | 19 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2023
= requests.answered | 办结 | 18 | 件 | id=c21
= requests.carried | 结转下年度继续办理 | 2 | 件
= requests.answered | 予以公开 | 9 | 件 | parent=c21
= requests.answered | 部分公开 | 2 | 件 | parent=c21
= requests.answered | 不予公开 | 1 | 件 | parent=c21
= requests.answered | 无法提供 | 5 | 件 | parent=c21
= requests.answered | 不予处理 | 1 | 件 | parent=c21
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
= activities | 开放日活动 | 3 | 次
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
= inspections | 问题 | 9 | 个
@table.proactive 31
@table.requests 47
@table.disputes 77
@problems 83
87 ss
p1 interpretation: 87-87.2
89 fs
p2 requests: 89-89.2
91 fs
= inspections | 错别字 | 12 | 处
p3 vetting: 91-91.2
93 s
p4 commitment: 93-93.1
@measures 95
97 fs
m1 interpretation > p1: 97-97.2
99 fs
m2 requests, institutions > p2: 99-99.2
101 fs
m3 vetting, oversight > p3: 101-101.2
103 fs
m4 institutions, oversight > p4: 103-103.2
@other 105
107 s
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
109 t
