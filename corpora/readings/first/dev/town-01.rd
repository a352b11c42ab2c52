---
id: town-01
title: 临桦县石泉峪乡2021年政府信息公开工作年度报告
agency: 临桦县石泉峪乡人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
---
@preamble 1
8 ttt
@overview 10
12 ff
@overview.proactive 14
14 -fss
= disclosed.website | 公开各类信息 | 64 | 条
=  disclosed.website | 工作动态 | 41 | 条
=  disclosed.website | 惠农补贴资金发放公示 | 15 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 其他信息 | 6 | 条
= disclosed.offline | 公开栏张贴公示、通知 | 312 | 份
@overview.requests 16
16 -s
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= requests.carried | 上年结转的申请 | ! 没有上年结转的申请 | period=2020
17 f
@overview.management 19
19 -sff
@overview.platform 21
21 -sf
= accounts | 菜单 | 三 | 个 | value=3
= disclosed.wechat | 推送信息 | 208 | 条
= followers | 粉丝人数 | 1963 | 人
@overview.supervision 23
23 -fsfsfs
= staff | 干部 | 1 | 名
= trainings | 参加县上组织的培训 | 2 | 次
= trainings | 学习 | 3 | 次
= other | 责任追究情形 | ! 未发生因信息公开引发的责任追究情形
@table.proactive 25
@table.requests 89
@table.disputes 527
@problems 623
627 s
p1 commitment: 627-627.1
629 s
p2 timeliness: 629-629.1
631 s
p3 channels: 631-631.1
@measures 633
635 ff
m1 commitment, staffing > p1: 635-635.2
637 fs
m2 timeliness, oversight > p2: 637-637.2
639 fs
m3 channels, engagement > p3: 639-639.2
@other 641
643 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 645
