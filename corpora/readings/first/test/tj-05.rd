---
id: tj-05
title: 岳麻市湘垣区退役军人事务局2024年政府信息公开工作年度报告
agency: 岳麻市湘垣区退役军人事务局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-17
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
8 sss
= disclosed.wechat | 推文 | 176 | 篇
= views | 总阅读 | 8.3万 | 人次 | value=83000
= followers | 关注用户 | 5210 | 人
= followers | 关注用户 | 6,874 | 人 | value=6874
= disclosed.website | 区政府门户网站 | 33 | 条 | id=c4
= disclosed.video | 视频号 | 14 | 条
= other | 点赞 | 2600 | 次 | q=at_least
9 s
= activities | 政策宣讲 | 7 | 场
= materials | 政策口袋书 | 800 | 册 | q=approx
@overview.requests 10
11 s
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.answered | 公开 | 2 | 件
=  requests.answered | 不予公开 | 1 | 件
@overview.management 12
13 sf
= other | 旧公示 | 7 | 份
@overview.platform 14
15 s
= accounts | 公开查阅点 | 1 | 个
= other | 电脑 | 2 | 台
= other | 街镇服务站 | 11 | 个
= other | 村居服务站 | 96 | 个
@overview.supervision 16
17 sss
= meetings | 局长办公会 | 1 | 次
= inspections | 自查 | 2 | 次
= inspections | 错链、错字 | 十二 | 处 | value=12
= trainees | 各站信息员 | 107 | 人
= other | 投诉举报 | ! 未收到对公开工作的投诉举报
@table.proactive 18
@table.requests 49
@table.disputes 265
@problems 300
302 ss
p1 commitment: 302-302.2
303 ss
= staff | 村居服务站人员 | 41 | 人
p2 staffing: 303-303.2
304 ss
= disclosed.website | 优抚资金发放、就业招聘等栏目 | 6 | 条 | parent=c4
p3 content, timeliness: 304-304.2
305 s
p4 oversight: 305-305.1
@measures 306
307 s
m1 commitment, staffing > p1: 307-307.1
308 s
m2 staffing, oversight > p2 p4: 308-308.1
309 s
m3 content, timeliness > p3: 309-309.1
310 f
m4 other: 310-310.1
@other 311
312 t
@trailer 313
