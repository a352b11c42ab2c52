---
id: tm-04
title: 禾阳县人民政府2020年政府信息公开工作年度报告
agency: 禾阳县人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-29
problems_stated: true
summary: 县政府门户网站公开信息8,642条，“禾阳发布”约3600条；规范性文件11件、解读46篇、发布会3场；政务新媒体账号58个。收到申请18件、上年结转1件，办结17件，结转2件；行政复议2件，无诉讼。问题：部分单位不够重视，重点领域公开广度深度、解读质量待提升。措施：健全监督考核，提高认识，深化重点领域公开，加强解读。办理建议提案137件；未收费。
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
7 fss
= disclosed.website | 主动公开各类政府信息 | 8,642 | 条 | value=8642
=  disclosed.website | 概况类信息 | 215 | 条
= shares | 概况类信息 | 2.49 | %
=  disclosed.website | 政务动态类信息 | 5,130 | 条 | value=5130
= shares | 政务动态类信息 | 59.36 | %
=  disclosed.website | 信息公开目录类信息 | 3,297 | 条 | value=3297
= shares | 信息公开目录类信息 | 38.15 | %
= documents | 行政规范性文件 | 11 | 件
= interpretations | 政策解读材料 | 46 | 篇
= meetings | 新闻发布会 | 3 | 场
= disclosed.wechat | 微信公众号发布信息 | 3600 | 条 | q=approx
@overview.requests 8
9 sss
= requests.received | 政府信息公开申请 | 18 | 件
=  requests.received | 自然人申请 | 15 | 件
=  requests.received | 法人或其他组织申请 | 3 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2019
= requests.answered | 办结 | 17 | 件
=  requests.answered | 予以公开 | 9 | 件
=  requests.answered | 部分公开 | 2 | 件
=  requests.answered | 无法提供 | 5 | 件
=  requests.answered | 其他处理 | 1 | 件
= requests.carried | 结转下年度继续办理 | 2 | 件
= reconsiderations | 行政复议 | 2 | 件
=  reconsiderations | 结果维持 | 1 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼案件 | ! 未发生行政诉讼案件
@overview.management 10
11 fs
@overview.platform 12
13 fs
= accounts | 政府网站 | 1 | 个
= accounts | 政务新媒体账号 | 58 | 个
=  accounts | 微信公众号 | 41 | 个
=  accounts | 微博 | 12 | 个
=  accounts | 其他账号 | 5 | 个
@overview.supervision 14
15 fs
= inspections | 政务公开工作检查 | 4 | 次
= trainings | 业务培训 | 2 | 期
= trainees | 培训工作人员 | 130 | 人次 | q=approx
@table.proactive 16
@table.requests 35
@table.disputes 62
@problems 67
69 sff
p1 commitment: 69.1
p2 content: 69.2
p3 interpretation: 69.3
@measures 70
71 ffff
m1 oversight, institutions: 71.1
m2 commitment > p1: 71.2
m3 content > p2: 71.3
m4 interpretation > p3: 71.4
@other 72
73 ss
= proposals | 人大代表建议和政协提案 | 137 | 件
= shares | 答复率 | 100 | %
= shares | 满意率 | 100 | %
= fees | 政府信息公开费用 | ! 未收取政府信息公开费用
