---
id: d3-10
title: 粤滨市望溪区市场监督管理局2023年政府信息公开工作年度报告
agency: 粤滨市望溪区市场监督管理局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-26
problems_stated: true
---
@preamble 1
7 ttt
@overview 9
11 f
@overview.proactive 13
15 ssss
= disclosed.website | 区政府网站主动公开信息 | 2,684 | 条 | value=2684
=  disclosed.website | 行政处罚信息 | 1,264 | 条 | value=1264
=  disclosed.website | “双公示”行政许可信息 | 1,013 | 条 | value=1013
=  disclosed.website | 食品安全抽检信息 | 221 | 条
=  disclosed.website | 通知公告 | 83 | 条
=  disclosed.website | 工作动态 | 67 | 条
=  disclosed.website | 部门文件 | 36 | 条
= disclosed.wechat | “望溪市监”微信公众号发布信息 | 421 | 篇
= disclosed.video | 视频号发布短视频 | 38 | 条
= disclosed.media | 报刊、电视刊播稿件 | 60 | 篇 | q=at_least
= meetings | 在线访谈 | 2 | 期
= activities | “你点我检”活动 | 6 | 场
= activities | 公开征求意见 | 2 | 次
= interpretations | 政策解读材料 | 9 | 份
=  interpretations | 图解 | 5 | 份
@overview.requests 17
19 ss
= requests.received | 政府信息公开申请 | 121 | 件
=  requests.received | 本年新收 | 112 | 件
=  requests.carried | 上年结转 | 9 | 件 | period=2022
= shares | 较上年增长 | 18.6 | %
= requests.answered | 已答复 | 117 | 件
=  requests.answered | 予以公开 | 58 | 件
=  requests.answered | 部分公开 | 13 | 件
=  requests.answered | 不予公开 | 6 | 件
=  requests.answered | 无法提供 | 26 | 件
=  requests.answered | 不予处理 | 3 | 件
=  requests.answered | 其他处理 | 11 | 件
= requests.carried | 结转下年度 | 4 | 件
@overview.other 21
23 s
= reconsiderations | 行政复议 | 7 | 件
=  reconsiderations | 结果维持 | 6 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | 3 | 件
=  lawsuits | 未经复议直接起诉 | 2 | 件
=  lawsuits | 复议后起诉 | 1 | 件
@overview.management 25
27 f
@overview.supervision 29
31 ss
= trainings | 信息公开专题培训 | 3 | 场
= trainees | 各科（所） | 320 | 人次
= inspections | 整改问题 | 19 | 个
= other | 12315投诉举报 | 18,530 | 件 | value=18530
= shares | 按时办结率 | 99.8 | %
@table.proactive 33
@table.requests 50
@table.disputes 81
@problems 89
91 s
@measures 93
93 s
@problems 95
95 s
@measures 97
97 s
@problems 99
99 s
@measures 101
101 s
@other 103
105 s
= fees | 收费通知 | 0 | 件
= fees | 信息处理费 | 0 | 元
107 f
@trailer 109
p1 requests, staffing: 91
m1 requests, staffing > p1: 93"建立"-93
p2 platform: 95
m2 platform > p2: 97"会同"-97
p3 interpretation, engagement: 99
m3 interpretation, engagement > p3: 101"增加"-101
