---
id: rj-04
title: 海城市东湾区塔前街道2020年政府信息公开工作年度报告
agency: 海城市东湾区人民政府塔前街道办事处
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-08
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
@overview.proactive 6
6 sss
= disclosed.website | 主动公开政府信息 | 39 | 条 | id=c0
= disclosed.website | 历年累计主动公开 | 658 | 条
= disclosed.website | 机构职能类信息 | 5 | 条 | parent=c0
= shares | 机构职能类信息 | 12.82 | %
= disclosed.website | 财政预决算信息 | 4 | 条 | parent=c0
= shares | 财政预决算信息 | 10.26 | %
= disclosed.website | 疫情防控类信息 | 18 | 条 | parent=c0
= shares | 疫情防控类信息 | 46.15 | %
= disclosed.website | 其他应当主动公开的政府信息 | 12 | 条 | parent=c0
= shares | 其他应当主动公开的政府信息 | 30.77 | %
= disclosed.wechat | 街道微信公众号“印象塔前”推送信息 | 436 | 篇
= views | 阅读量 | 9万 | 人次 | value=90000 | q=at_least
= followers | 关注用户 | 4270 | 人
= disclosed.offline | 公告、海报 | 800 | 份 | q=approx
= disclosed.offline | 《塔前简报》 | 12 | 期
@overview.requests 7
7 fs
= requests.received | 政府信息公开申请 | 2 | 件
= requests.answered | 办结 | 2 | 件
= requests.received | 历年累计受理 | 15 | 件
@overview.management 8
8 sf
= staff | 兼职工作人员 | 2 | 名
@overview.platform 9
9 sf
= accounts | 公共查阅点 | 1 | 个
= other | 查询电脑 | 2 | 台
@overview.supervision 10
10 fs
= inspections | 自查 | 3 | 次
= trainees | 参加区级业务培训 | 2 | 人次
= other | 泄密事件 | ! 未发生泄密事件
@table.proactive 11
@table.requests 118
@table.disputes 515
@problems 584
@measures 585.4
585"足：" f
585 sssfsf
p1 channels: 585.1"一是"-585.1
p2 vetting: 585.2-585.2
p3 staffing: 585.3-585.3
m1 channels, platform > p1: 585.4"一是"-585.4
m2 vetting, institutions > p2: 585.5-585.5
m3 staffing > p3: 585.6-585.6
@other 586
587 t
@trailer 588
