---
id: tg-01
title: 沅坪县水务局2019年政府信息公开工作年度报告
agency: 沅坪县水务局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-19
problems_stated: true
---
@preamble 1
7 ttt
@overview 9
11 ff
@overview.proactive 13
13 -sss
= disclosed.website | 公开信息 | 164 | 条
=  disclosed.website | 工作动态 | 97 | 条
=  disclosed.website | 公告公示 | 31 | 条
=  disclosed.website | 河湖长制信息 | 22 | 条
=  disclosed.website | 其他 | 14 | 条
= disclosed.wechat | 推送文章 | 58 | 篇
= views | 阅读 | 2.1万 | 次 | value=21000
= disclosed.offline | 移送文件 | 12 | 份
@overview.requests 15
15 -ss
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握相关信息 | 1 | 件
= requests.carried | 上年结转申请 | ! 无上年结转申请 | period=2018
@overview.management 17
17 -ffs
@overview.platform 19
19 -ss
= accounts | 栏目 | 9 | 个
= accounts | 查阅点 | 1 | 处
@overview.supervision 21
21 -ssff
= staff | 副局长 | 1 | 名
= staff | 工作人员 | 2 | 名
=  staff | 专职 | 1 | 名
= trainings | 内部培训 | 1 | 次
= trainees | 参训 | 34 | 人次
@table.proactive 23
@table.requests 136
@table.disputes 539
@problems 610
612 sss
= interpretations | 图解类材料 | ! 全年没有发布图解类材料
p1 timeliness: 612.1"一是"-612.1
p2 interpretation: 612.2-612.2
p3 staffing: 612.3-612.3
@measures 613
613 ssss
m1 timeliness, institutions > p1: 613.1"一是"-613.1
m2 content: 613.2-613.2
m3 staffing > p3: 613.3-613.3
m4 channels: 613.4-613.4
@other 615
617 st
= fees | 政府信息公开相关费用 | ! 没有收取政府信息公开相关费用
@trailer 619
