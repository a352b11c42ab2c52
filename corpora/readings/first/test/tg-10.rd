---
id: tg-10
title: 渝岭区城市管理局2021年政府信息公开工作年度报告
agency: 渝岭区城市管理局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
---
@preamble 1
6 ttt
@overview 7
8 f
@overview.proactive 9
9 -sss
= disclosed | 城市管理信息 | 1029 | 条
=  disclosed.website | 区政府门户网站 | 203 | 条
=   disclosed.website | 财政类 | 31 | 条
=   disclosed.website | 行政执法类 | 44 | 条
=   disclosed.website | 互动交流类 | 117 | 条
=   disclosed.website | 机构类 | 3 | 条
=   disclosed.website | 动态类 | 8 | 条
=  disclosed.wechat | “渝岭城管”微信公众号 | 741 | 条
=  disclosed.offline | 信息公示栏 | 85 | 条
= views | 点击 | 58310 | 次
= other | 转载 | 2176 | 次
@overview.requests 10
10 -fs
= requests.received | 政府信息公开申请 | 5 | 起
=  requests.answered | 予以公开 | 2 | 起
=  requests.answered | 本机关不掌握 | 2 | 起
=  requests.answered | 按信访途径告知 | 1 | 起
@overview.management 11
11 -sss
= other | 退回修改稿件 | 37 | 件
= other | 下架过期信息 | 126 | 条
@overview.platform 12
12 -sssf
= inquiries | 市民诉求 | 2.84万 | 件 | value=28400
= shares | 办结率 | 99.2 | %
= shares | 满意率 | 95 | % | q=at_least
= followers | 关注用户 | 1.96万 | 人 | value=19600
= other | “违停申诉”“公厕地图” | 2 | 个
= activities | “城管开放日”活动 | 6 | 次
= other | 市民代表、媒体记者 | 240 | 人
@overview.supervision 13
13 -sf
= trainings | 专题培训 | 2 | 次
= trainees | 培训 | 110 | 人次
@table.proactive 14
@table.requests 123
124 s
= requests.received | 申请 | 5 | 件
= requests.carried | 结转 | ! 无结转
@table.disputes 522
@problems 591
593 s
p1 channels: 593-593.1
594 s
p2 content: 594-594.1
595 s
p3 institutions, commitment: 595-595.1
596 s
= accounts | 账号 | 2 | 个
p4 platform: 596-596.1
597 s
p5 staffing: 597-597.1
@measures 598
599 fs
m1 channels > p1: 599-599.2
600 fs
m2 interpretation, content > p2: 600-600.2
601 fs
m3 institutions, oversight > p3: 601-601.2
602 fs
m4 staffing > p5: 602-602.2
603 fs
m5 platform > p4: 603-603.2
@other 604
605 s
= fees | 政府信息公开处理费 | ! 未收取政府信息公开处理费
