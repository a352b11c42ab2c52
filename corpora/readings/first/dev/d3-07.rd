---
id: d3-07
title: 重庆市渝枫区文化和旅游发展委员会2024年度政府信息公开工作年度报告
agency: 重庆市渝枫区文化和旅游发展委员会
year: 2024
period: null
published: 2025-01-22
problems_stated: true
---
@preamble 1
8 t
@overview 10
@overview.proactive 12
12 sss
= disclosed.website | 区政府门户网站部门页面公开信息 | 94 | 条
=  disclosed.website | 工作动态 | 61 | 条
=  disclosed.website | 公共文化服务 | 18 | 条
=  disclosed.website | 预决算 | 4 | 条
=  disclosed.website | 其他 | 11 | 条
= disclosed.wechat | “枫城文旅”微信公众号发布信息 | 386 | 条
= views | 阅读量 | 12.6万 | 次 | value=126000
= followers | 关注人数 | 3.8万 |  | value=38000
= disclosed.video | 抖音号发布短视频 | 52 | 条
= disclosed.weibo | 微博转载 | 90 | 条 | q=approx
= meetings | 新闻发布会 | 1 | 场
= proposals | 人大代表建议 | 9 | 件
=  proposals | 主办 | 3 | 件
=  proposals | 协办 | 6 | 件
= proposals | 政协提案 | 5 | 件
= shares | 办结率 | 100 | %
= shares | 满意率 | 100 | %
@overview.requests 14
14 ss
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 重复申请不予处理 | 1 | 件
= reconsiderations | 行政复议 | ! 未发生行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生行政复议和行政诉讼
@overview.management 16
16 fs
= other | 下架或脱敏处理信息 | 17 | 条
@overview.platform 18
18 s
= accounts | 政务新媒体账号 | 5 | 个
= accounts | 政务新媒体账号 | 3 | 个
@overview.supervision 20
20 s
= staff | 工作人员 | 2 | 名
= trainings | 线上培训 | 1 | 次
= trainees | 参训 | 45 | 人次
@table.proactive 22
@table.requests 69
@table.disputes 315
@problems 357
359 ssss
= disclosed | 非遗保护、文物修缮等重点领域的信息 | 6 | 条
p1 commitment: 359.1"①直"-359.1
p2 content: 359.2-359.2
p3 platform: 359.3-359.3
p4 oversight: 359.4-359.4
@measures 360
360 sssss
m1 commitment, staffing > p1: 360.1"①把"-360.1
m2 oversight > p4: 360.2-360.2
m3 content > p2: 360.3-360.3
m4 platform > p3: 360.4-360.4
m0 requests: 360.5-360.5
@other 362
364 s
= fees | 信息处理费 | ! 未收取信息处理费
366 s
368 s
= activities | 政府开放活动 | 2 | 场
= other | 市民 | 80 | 人 | q=approx
