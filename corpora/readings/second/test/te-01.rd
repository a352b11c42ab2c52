---
id: te-01
title: 柳浦街道2022年政府信息公开工作年度报告
agency: 泽安市汀南区柳浦街道办事处
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-16
problems_stated: true
summary: 区政府网站公开143条，公众号1062条、阅读38.6万次，公示256期，宣传材料1.5万余份。收到申请3件，予以公开2件、无法提供1件，无复议、诉讼。部分栏目更新不及时，形式以文字为主，社区信息员兼职且多变；拟社区动态按周报送，增加图解、短视频，固定信息员并半年一训，加大宣传。
---
@preamble 1
9 tttt
@overview 11
13 f
@overview.proactive 15
17 fsss
= disclosed.website | 区政府门户网站主动公开信息 | 143 | 条
=  disclosed.website | 街道动态 | 88 | 条
=  disclosed.website | 通知公告 | 41 | 条
=  disclosed.website | 财政信息 | 6 | 条
=  disclosed.website | 其他 | 8 | 条
= disclosed.wechat | “柳浦之声”微信公众号发布信息 | 1062 | 条
= views | 阅读量 | 38.6万 | 次 | value=386000
= followers | 关注人数 | 9400 | 人
= followers | 关注人数 | 11327 | 人
= disclosed.offline | 各社区公开栏张贴公示 | 256 | 期
= materials | 防疫、反诈等宣传材料 | 1.5万 | 份 | value=15000 | q=approx
@overview.requests 19
21 fsss
= requests.received | 政府信息公开申请 | 3 | 件 | id=a
= requests.carried | 上年结转 | 0 | 件 | period=2021
= requests.answered | 予以公开 | 2 | 件 | parent=a
= requests.answered | 因不掌握相关信息无法提供 | 1 | 件 | parent=a
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
@overview.management 23
25 ffs
= inspections | 栏目内容自查 | 4 | 次
= inspections | 错链、错别字等问题 | 17 | 处
@overview.platform 27
29 ss
= accounts | 政务公开专区 | 1 | 个
= accounts | 查询一体机 | 2 | 台
= accounts | 政务公开栏 | 13 | 处
@overview.supervision 31
33 fssfs
= shares | 分值权重 | 4 | %
= trainings | 政务公开专题培训 | 2 | 次
= trainees | 参训 | 86 | 人次
= other | 责任追究情形 | ! 未发生责任追究情形
@table.proactive 35
@table.requests 97
@table.disputes 533
@problems 603
607 fsss
p1 timeliness: 607.2
p2 channels: 607.3
p3 staffing: 607.4
@measures 609
611 sssf
m1 timeliness, institutions > p1: 611.1
m2 channels > p2: 611.2
m3 staffing > p3: 611.3
m4 engagement: 611.4
@other 613
615 st
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 617
