---
id: te-06
title: 岱州市市场监督管理局2019年政府信息公开工作年度报告
agency: 岱州市市场监督管理局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-21
problems_stated: true
---
@preamble 1
12 ttt
@overview 14
16 f
@overview.proactive 18
18 -ssss
= disclosed.website | 历史信息 | 23600 | 条 | q=approx
= disclosed | 主动公开政府信息 | 5187 | 条
=  disclosed | 抽检公示 | 2964 | 条
=  disclosed | 行政处罚信息 | 1694 | 条
=  disclosed | 工作动态 | 529 | 条
= disclosed.weibo | 官方微博 | 1260 | 条
= disclosed.wechat | 微信公众号 | 731 | 条
= disclosed.media | 宣传报道 | 318 | 次
= disclosed | 食品安全消费提示 | 36 | 期
= interpretations | 政策解读 | 14 | 篇
@overview.requests 20
20 -fsss
= requests.received | 政府信息公开申请 | 27 | 件 | id=c10
= requests.carried | 上年度结转 | 1 | 件 | period=2018
= requests.answered | 办结 | 27 | 件
= requests.carried | 结转下年度 | 1 | 件
= requests.received | 信函 | 14 | 件 | parent=c10
= requests.received | 网络 | 11 | 件 | parent=c10
= requests.received | 当面 | 2 | 件 | parent=c10
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
p1 institutions: 388.2-388.2
p2 platform, timeliness: 388.3-388.3
p3 requests, staffing: 388.4-388.4
@measures 390
390 sss
m1 institutions > p1: 390.1"理顺"-390.1"室;"
m2 platform, timeliness > p2: 390.1"对网"-390.1
m3 requests, staffing > p3: 390.2-390.2
m4 engagement: 390.3-390.3
@other 392
394 t
