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
@overview 3
@overview.proactive 5
@overview.requests 7
@overview.management 9
@overview.platform 11
@overview.supervision 13
@table.proactive 15
@table.requests 46
@table.disputes 262
@problems 297
@measures 305
@other 311
2 ttt
4 f
6 ssss
= disclosed | 公开信息 | 648 | 条
=  disclosed.wechat | 原创信息 | 503 | 条
=  disclosed.wechat | 转载疫情防控、天气预警、便民服务等信息 | 84 | 条
=  disclosed.website | 区政府网站 | 61 | 条
= disclosed.offline | 更新公开栏 | 290 | 期次 | q=approx
= materials | 各类宣传单 | 2万 | 份 | value=20000 | q=at_least
= followers | 微信公众号关注人数 | 1.5万 | 人 | value=15000 | q=at_least
= views | 推文阅读总量 | 88.3万 | 次 | value=883000
= disclosed.wechat | 推文 | 21 | 篇
8 fs
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 无法提供 | 4 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
10 ff
12 s
= inspections | 子栏目 | 10 | 个
= inspections | 补充更新信息 | 33 | 条
= other | 社区 | 14 | 个
= accounts | 自助查询终端 | 3 | 台
14 ss
= staff | 信息员 | 25 | 名
= other | 责任追究情形 | ! 无责任追究情形
299 f
300 s
301 f
302 s
303 s
304 s
p1 commitment: 300
p2 channels, content: 301
p3 interpretation: 302
p4 oversight: 303
p5 staffing: 304
306 ff
307 ff
308 fs
309 ff
310 f
m1 commitment, staffing > p1: 306
m2 channels, content > p2: 307
m3 interpretation > p3: 308
m4 requests: 309
m5 staffing > p5: 310
312 s
= fees | 信息处理费 | ! 信息处理费年内为零
