---
id: te-06
title: 岱州市市场监督管理局2019年政府信息公开工作年度报告
agency: 岱州市市场监督管理局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-21
problems_stated: true
summary: 合并原工商、质监、食药网站，主动公开5187条（抽检公示2964条、处罚1694条），微博1260条、微信731条；收到申请27件，办结27件。问题为合并后职责不清和推诿、栏目空白及链接失效超过半年未更新、基层所办理申请经验不足；将印发责任清单、拉网排查栏目、编印案例并轮训、办好“你点我检”。
---
@preamble 1
12 ttt
@overview 14
16 f
@overview.proactive 18
18 -ssss
= other | 迁移历史信息 | 23600 | 条 | q=approx
= disclosed | 全年主动公开政府信息 | 5187 | 条
=  disclosed | 抽检公示 | 2964 | 条
=  disclosed | 行政处罚信息 | 1694 | 条
=  disclosed | 工作动态 | 529 | 条
= disclosed.weibo | 官方微博发布信息 | 1260 | 条
= disclosed.wechat | 微信公众号发布信息 | 731 | 条
= disclosed.media | 在报纸、电视等媒体宣传报道 | 318 | 次
= disclosed | 食品安全消费提示 | 36 | 期
= interpretations | 政策解读 | 14 | 篇
@overview.requests 20
20 -fsss
= requests.received | 收到政府信息公开申请 | 27 | 件 | id=r
= requests.carried | 上年度结转 | 1 | 件 | period=2018
= requests.answered | 办结 | 27 | 件
= requests.carried | 结转下年度 | 1 | 件
= requests.received | 信函 | 14 | 件 | parent=r
= requests.received | 网络 | 11 | 件 | parent=r
= requests.received | 当面 | 2 | 件 | parent=r
@overview.management 22
22 -fs
@overview.platform 24
24 -ss
= accounts | 栏目 | 38 | 个
= views | 日均访问 | 4200 | 次 | q=approx
= accounts | 政府信息查阅点 | 1 | 处
= accounts | 触摸查询屏 | 3 | 块
@overview.supervision 26
26 -fss
= staff | 专职人员 | 2 | 名
= staff | 兼职信息员 | 29 | 名
= trainings | 条例专题培训 | 1 | 次
= trainees | 参加人员 | 110 | 人
= inquiries | 12315咨询投诉 | 3.86万 | 件 | value=38600
= proposals | 人大建议 | 13 | 件
= proposals | 政协提案 | 13 | 件
= shares | 面商率 | 100 | %
@table.proactive 28
@table.requests 101
@table.disputes 346
@problems 386
388 fsss
@measures 390
390 sss
@other 392
394 t
p1 institutions: 388.2
p2 platform, timeliness: 388.3
p3 requests, staffing: 388.4
m1 institutions > p1: 390"理顺"-390"配合科室;"
m2 platform, timeliness > p2: 390"对网站栏目"-390.1
m3 requests, staffing > p3: 390.2
m4 engagement: 390.3
