---
id: high-03
title: 澄港海关关区2023年政府信息公开工作年度报告
agency: 澄港海关
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-30
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
11 ft
@overview.proactive 13
15 fss
= disclosed.website | 发布信息 | 1976 | 条
=  disclosed.website | 海关公告 | 23 | 件
=  disclosed.website | 涉案财物拍卖公告 | 41 | 件
=  disclosed.website | 关区统计数据 | 368 | 条
=  disclosed.website | 隶属海关动态 | 907 | 条
= views | 累计点击 | 26.8万 | 次 | value=268000
17 fs
= disclosed.wechat | 微信 | 421 | 条
= disclosed.weibo | 微博 | 438 | 条
= followers | 粉丝量 | 5.1万 | | value=51000
= followers | 粉丝量 | 3.7万 | | value=37000
= disclosed.video | 短视频 | 66 | 个
= views | 播放量 | 900万 | 次 | value=9000000 | q=at_least
19 fs
= disclosed | 行政许可决定 | 3914 | 件
= disclosed | 行政处罚决定 | 1587 | 件
= shares | 公示率 | 100 | %
@overview.other 21
23 ssf
= inquiries | 咨询、建议等 | 24,318 | 个 | value=24318
= shares | 接通率 | 98.87 | %
= shares | 满意率 | 99.64 | %
= inquiries | “关长信箱”来信 | 209 | 封
= inquiries | “问企”问题清零平台诉求 | 77 | 项
= activities | “关长送政策上门” | 29 | 场次
= other | 惠及企业 | 1100 | 家 | q=approx
= interpretations | 政策解读材料 | 58 | 篇
@overview.requests 25
27 fss
= requests.received | 政府信息公开申请 | 34 | 件 | id=rcv
= requests.carried | 上年结转 | 1 | 件 | period=2022
= requests.received | 互联网申请 | 22 | 件 | parent=rcv
= requests.received | 信函申请 | 11 | 件 | parent=rcv
= requests.received | 当面申请 | 1 | 件 | parent=rcv
= shares | 商业企业申请 | 61.8 | %
= requests.answered | 按时办结 | 32 | 件
= requests.carried | 结转下年度 | 3 | 件
= other | 投诉举报 | ! 未发生因超期答复引起的投诉举报
@overview.supervision 29
31 fsffsfs
= other | 文书模板 | 7 | 类
= other | 隶属海关业务现场 | 9 | 个
= accounts | 查询终端 | 14 | 台
= inspections | 关区交叉检查 | 2 | 轮
= inspections | 发现问题 | 38 | 项
= trainings | 培训 | 4 | 次
= trainees | 覆盖 | 265 | 人次
@table.proactive 33
@table.requests 50
@table.disputes 81
@problems 88
90 sss
= other | 隶属海关 | 9 | 个
p1 staffing: 90.1"1.隶属"-90.1
p2 engagement, interpretation: 90.2
p3 platform: 90.3
@measures 92
92 sss
m1 staffing > p1: 92.1"一是"-92.1
m2 interpretation > p2: 92.2
m3 platform > p3: 92.3
@other 94
96 st
= fees | 信息处理费 | 0 | 元
@trailer 98
