---
id: rr-06
title: 2020年上海市浦汇区人民政府新泾桥街道办事处政府信息公开工作年度报告
agency: 上海市浦汇区人民政府新泾桥街道办事处
year: 2020
period: 2020-01-01..2020-12-31
published: null
problems_stated: true
---
@preamble 1
3 ttt
@overview 4
5 f
@overview.proactive 6
7 sss
= disclosed | 主动公开政府信息 | 53 | 条
= shares | 主动公开率 | 96.4 | %
=  disclosed | 机构职能类 | 4 | 条
=  disclosed | 业务类 | 27 | 条
=  disclosed | 财政资金类 | 9 | 条
=  disclosed | 其他类 | 13 | 条
= disclosed.wechat | “新泾桥家园”微信公众号推送图文信息 | 1126 | 篇
= views | 累计阅读量 | 30万 | 次 | value=300000 | q=at_least
= followers | 关注用户 | 1.5万 | 人 | value=15000 | q=approx
= disclosed.video | 短视频信息 | ! 未制作发布短视频信息
= meetings | 新闻发布会 | ! 未召开新闻发布会
@overview.requests 8
9 fss
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 信函申请 | 3 | 件
=  requests.received | 网络申请 | 1 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 无法提供 | 3 | 件
= fees | 检索、复制、邮寄等费用 | ! 未收取检索、复制、邮寄等费用
@overview.management 10
11 ff
@overview.platform 12
13 s
@overview.supervision 14
15 sf
= staff | 专职人员 | 1 | 名
= staff | 兼职联络员 | 9 | 名
@table.proactive 16
@table.requests 70
@table.disputes 269
@problems 304
305 fsfs
p1 interpretation: 305.2
p2 engagement: 305.3
p3 requests: 305.4
@measures 306
306 f
307 ff
308 ff
309 ff
310 ff
m1 interpretation, institutions > p1: 307
m2 requests, institutions > p3: 308
m3 engagement > p2: 309
m4 other: 310
@other 311
312 st
= activities | 政府开放日活动 | ! 未组织政府开放日活动
= materials | 政务公开宣传手册 | ! 未编印政务公开宣传手册
