---
id: tk-09
title: 邕澜市青秀坪区望仙坡街道办事处2024年政府信息公开工作年度报告
agency: 邕澜市青秀坪区望仙坡街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-17
problems_stated: true
summary: 网站发布89条，公众号263篇，口袋书3,500册，“板凳会”33场。受理申请4件全部办结；复议、诉讼均0件。施工进度更新滞后，老年人看得少，经办人更换，社区公开缺督促，解读深度不足；已要求每周五报进度、大字版上门张贴、老带新，拟居民代表打分。
---
@preamble 1
5 tt
@overview 6
7 f
@overview.proactive 8
9 ss
= disclosed.website | 在区政府门户网站发布信息 | 89 | 条
=  disclosed.website | 老旧小区改造 | 34 | 条
=  disclosed.website | 社会救助 | 28 | 条
10 s
= disclosed.wechat | “望仙坡微生活”公众号发文 | 263 | 篇
= views | 总阅读 | 20万 | | value=200000 | q=at_least
= accounts | 社区宣传栏 | 11 | 个
= accounts | 楼栋电子屏 | 46 | 块
= disclosed.offline | 便民信息 | 4000 | 条次 | q=at_least
11 sf
= materials | 《一老一小政策口袋书》 | 3,500 | 册 | value=3500
= meetings | “板凳会” | 33 | 场
@overview.requests 12
13 s
= requests.received | 政府信息公开申请 | 4 | 件
= requests.answered | 当年办结 | 4 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 2 | 件
=  requests.answered | 重复申请 | 1 | 件
= requests.carried | 上年结转 | ! 无上年结转 | period=2023
= requests.carried | 结转下年办理的申请 | ! 无结转下年办理的申请
@overview.management 14
15 f
@overview.platform 16
17 s
= accounts | 政务公开专区 | 1 | 个
= views | 到访群众 | 6,218 | 人次 | value=6218
@overview.supervision 18
19 sf
= inspections | 区级检查 | 3 | 次
= inspections | 错敏信息 | 8 | 处
= trainings | 组织社区工作者学习《条例》 | 2 | 次
= trainees | 组织社区工作者学习《条例》 | 95 | 人次
@table.proactive 20
@table.requests 21
@table.disputes 22
23 s
= reconsiderations | 复议 | 0 | 件
= lawsuits | 诉讼 | 0 | 件
@problems 24
@measures 25.2
25 ss
@problems 26
@measures 26.2
26 ss
@problems 27
@measures 27.2
27 ss
@problems 28
@measures 28.2
28 ss
@problems 29
@measures 29.2
29 ff
p1 timeliness: 25.1
m1 timeliness > p1: 25.2
p2 channels: 26.1
m2 channels > p2: 26.2
p3 staffing: 27.1
m3 staffing > p3: 27.2
p4 oversight: 28.1
m4 oversight > p4: 28.2
p5 interpretation: 29.1
m5 interpretation > p5: 29.2
@other 30
31 s
= fees | 政府信息公开收费 | ! 未发生政府信息公开收费
32 s
= other | 街道“板凳会”做法被市级简报刊登 | 1 | 次
@trailer 33
