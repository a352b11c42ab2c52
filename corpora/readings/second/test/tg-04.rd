---
id: tg-04
title: 丰徽市卫生健康委员会2020年政府信息公开工作年度报告
agency: 丰徽市卫生健康委员会
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-22
problems_stated: true
summary: 疫情通报196期，新闻发布会7场，公众号1087条、关注增至11.5万人，微博533条，图解23篇；新收申请8件、上年结转1件均答复，复议1件（维持），无诉讼；热线来电9464个。问题：通报错字更正3次，站内检索不好用，科室衔接不畅，意见征集反馈少。措施：双人校对，升级搜索，出台移交规程，征集搬到公众号和社区中心。
---
@preamble 1
5 ttt
@overview 6
7 f
@overview.proactive 8
9 ss
= disclosed | 疫情通报 | 196 | 期
= meetings | 市政府新闻发布会 | 7 | 场
= meetings | 接受媒体采访 | 4 | 次
10 fs
= disclosed | 政策法规 | 41 | 条
= disclosed | 规划计划 | 8 | 条
= disclosed | 行政执法信息 | 75 | 条
= disclosed | 通知公告 | 288 | 条
11 fs
= disclosed.wechat | 微信公众号全年推送 | 1087 | 条
= views | 总阅读量 | 460万 | 次 | value=4600000 | q=at_least
= followers | 关注人数 | 3.2万 | 人 | value=32000
= followers | 关注人数 | 11.5万 | 人 | value=115000
= disclosed.weibo | 微博发布 | 533 | 条
= disclosed.video | 抖音短视频 | 64 | 条
= views | 单条最高播放量 | 102万 | 次 | value=1020000
12 fss
= interpretations | 图解 | 23 | 篇
=  interpretations | 转载上级解读 | 15 | 篇
=  interpretations | 委负责人解读 | 8 | 篇
= inquiries | 群众来电 | 9464 | 个
= inquiries | 办结留言 | 417 | 件
= shares | 办结率 | 100 | %
= shares | 群众满意率 | 97.6 | %
@overview.requests 13
14 fsss
= requests.received | 新收申请 | 8 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2019
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 15
16 fs
@overview.platform 17
18 s
= accounts | 栏目 | 2 | 个
= accounts | 空白栏目 | 5 | 个
@overview.supervision 19
20 sfss
= meetings | 委党组会 | 2 | 次
= trainings | 全系统视频培训 | 1 | 次
= other | 医疗机构 | 67 | 家
= trainees | 参加 | 328 | 人
@table.proactive 21
@table.requests 75
@table.disputes 274
@problems 309
310 fssss
= inspections | 错字更正 | 3 | 次
= activities | 意见征集 | 3 | 次
= inquiries | 反馈 | 6 | 条
p1 vetting: 310.2
p2 platform: 310.3
p3 institutions: 310.4
p4 engagement: 310.5
@measures 311
311 ssss
m1 vetting > p1: 311"首先"-311.1
m2 platform > p2: 311.2
m3 institutions > p3: 311.3
m4 engagement > p4: 311.4
@other 312
313 t
@trailer 314
