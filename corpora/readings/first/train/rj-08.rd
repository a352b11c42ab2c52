---
id: rj-08
title: 宁都市秦河区人民政府白鹭桥街道办事处2021年政府信息公开年度报告
agency: 宁都市秦河区人民政府白鹭桥街道办事处
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
---
@preamble 1
2 ttt
@overview 3
4 f
@overview.proactive 5
6 ssss
= disclosed | 信息 | 648 | 条
=  disclosed.wechat | “白鹭桥之窗”微信公众号发布原创信息 | 503 | 条
=  disclosed.wechat | 转载疫情防控、天气预警、便民服务等信息 | 84 | 条
=  disclosed.website | 区政府网站 | 61 | 条
= disclosed.offline | 公开栏 | 290 | 期次 | q=approx
= materials | 宣传单 | 2万 | 份 | value=20000 | q=at_least
= followers | 微信公众号关注人数 | 1.5万 | 人 | value=15000 | q=at_least
= views | 推文阅读总量 | 88.3万 | 次 | value=883000
= disclosed.wechat | 推文 | 21 | 篇
@overview.requests 7
8 fs
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 无法提供 | 4 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 9
10 ff
@overview.platform 11
12 s
= inspections | 子栏目 | 10 | 个
= disclosed.website | 补充更新信息 | 33 | 条
= other | 社区 | 14 | 个
= other | 自助查询终端 | 3 | 台
@overview.supervision 13
14 ss
= staff | 信息员 | 25 | 名
= other | 责任追究 | ! 无责任追究情形
@table.proactive 15
@table.requests 46
@table.disputes 262
@problems 297
299 f
300 f
p1 commitment: 300-300.1
301 f
p2 channels, content: 301-301.1
302 s
p3 interpretation: 302-302.1
303 s
p4 oversight: 303-303.1
304 s
p5 staffing: 304-304.1
@measures 305
306 fs
m1 commitment, staffing > p1: 306-306.2
307 fs
m2 channels, content > p2: 307-307.2
308 fs
m3 interpretation > p3: 308-308.2
309 ff
m4 requests: 309-309.2
310 f
m5 staffing > p5: 310-310.1
@other 311
312 s
= fees | 信息处理费 | ! 信息处理费年内为零
