---
id: tg-10
title: 渝岭区城市管理局2021年政府信息公开工作年度报告
agency: 渝岭区城市管理局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
summary: 全年公开1029条（网站203条、微信741条、公示栏85条），热线受理2.84万件；收到申请5件，公开2件，未收费。问题为方式单一、深度不够、协同不紧、自建账号多而散（2个账号三个月未更新）、缺新媒体人才；将开通视频号、公开制定依据、按季通报考评、合作办班、注销闲置账号。
---
@preamble 1
6 ttt
@overview 7
8 f
@overview.proactive 9
9 -sss
= disclosed | 公开城市管理信息 | 1029 | 条
=  disclosed.website | 区政府门户网站 | 203 | 条
=   disclosed.website | 财政类 | 31 | 条
=   disclosed.website | 行政执法类 | 44 | 条
=   disclosed.website | 互动交流类 | 117 | 条
=   disclosed.website | 机构类 | 3 | 条
=   disclosed.website | 动态类 | 8 | 条
=  disclosed.wechat | “渝岭城管”微信公众号 | 741 | 条
=  disclosed.offline | 信息公示栏 | 85 | 条
= views | 公众号文章点击 | 58310 | 次
= views | 被其他账号转载 | 2176 | 次
@overview.requests 10
10 -fs
= requests.received | 收到政府信息公开申请 | 5 | 起
=  requests.answered | 予以公开 | 2 | 起
=  requests.answered | 本机关不掌握 | 2 | 起
=  requests.answered | 按信访途径告知 | 1 | 起
@overview.management 11
11 -sss
= inspections | 退回修改稿件 | 37 | 件
= inspections | 下架过期信息 | 126 | 条
@overview.platform 12
12 -sssf
= inquiries | 12319城市管理热线受理市民诉求 | 2.84万 | 件 | value=28400
= shares | 办结率 | 99.2 | %
= shares | 满意率 | 95 | % | q=at_least
= followers | “渝岭城管”微信公众号年末关注用户 | 1.96万 | 人 | value=19600
= other | 功能 | 2 | 个
= activities | “城管开放日”活动 | 6 | 次
= other | 市民代表、媒体记者 | 240 | 人
@overview.supervision 13
13 -sf
= trainings | 专题培训 | 2 | 次
= trainees | 培训 | 110 | 人次
@table.proactive 14
@table.requests 123
124 s
= requests.received | 收到申请 | 5 | 件
= requests.carried | 结转 | ! 无结转
@table.disputes 522
@problems 591
593 s
594 s
595 s
596 s
= accounts | 账号 | 2 | 个
597 s
@measures 598
599 fs
600 fs
601 fs
602 fs
603 fs
@other 604
605 s
= fees | 政府信息公开处理费 | ! 未收取政府信息公开处理费
p1 channels: 593.1
p2 content: 594.1
p3 institutions, commitment, timeliness: 595.1
p4 platform, timeliness: 596.1
p5 staffing: 597.1
m1 channels > p1: 599.1-599.2
m2 interpretation, content > p2: 600.1-600.2
m3 institutions, oversight > p3: 601.1-601.2
m4 staffing > p5: 602.1-602.2
m5 platform > p4: 603.1-603.2
