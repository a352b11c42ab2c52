---
id: td-03
title: 巴音查干旗塔勒苏木2023年政府信息公开工作年度报告
agency: 巴音查干旗塔勒苏木人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-22
problems_stated: true
summary: 主动公开287条，其中旗政府网站54条、微信203条、快手和视频号30条，双语明白卡1500张；收到申请4件，予以公开2件、不掌握2件，信息处理费0元。问题：公众号杂乱、蒙古文页面不能检索，双语人手紧缺，偏远牧户看不到网上信息，督查不经常。措施：优化菜单补检索，从志愿者选配信息员，流动车和宣讲队送信息，每季度检查通报。
---
@preamble 1
8 t-
9 t-
10 t
@overview 11
14 f
@overview.proactive 15
18 s-
19 s-
= disclosed | 主动公开政府信息 | 287 | 条 | id=a
=  disclosed.website | 旗人民政府网站 | 54 | 条
=  disclosed.wechat | “吉祥塔勒”微信公众号 | 203 | 条
=  disclosed.video | 快手号、视频号 | 30 | 条
= disclosed | 草原生态补奖 | 31 | 条 | parent=a
= disclosed | 防火防灾 | 46 | 条 | parent=a
= disclosed | 民生救助 | 28 | 条 | parent=a
20 s
= materials | 双语政策明白卡 | 1500 | 张
= other | 嘎查 | 8 | 个
@overview.requests 21
23 s
= requests.received | 政府信息公开申请 | 4 | 件
= requests.answered | 按期答复 | 4 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 不掌握相关信息 | 2 | 件
24 s
= requests.carried | 结转下年度办理的申请 | ! 没有结转下年度办理的申请
@overview.management 26
28 f-
29 s
= inspections | 撤下涉及身份证号码的公示 | 6 | 条
= inspections | 更正错漏 | 9 | 处
@overview.platform 30
32 s
= accounts | 自助查询机 | 2 | 台
= accounts | 阅览架 | 1 | 个
= views | 接待农牧民查询 | 340 | 人次 | q=approx
33 s
@overview.supervision 34
35 s-
37 ss
= inspections | 站办所 | 9 | 个
= other | 因信息公开被追究责任的情况 | ! 未发生因信息公开被追究责任的情况
@table.proactive 38
@table.requests 54
@table.disputes 87
@problems 93
95 f-
96 s-
97 s-
= staff | 信息员 | 2 | 名
98 s-
99 s
p1 platform: 95.2-96.1
p2 staffing: 96.2-97.1
p3 channels: 97.2-98.1
p4 oversight: 98.2-99
@measures 100
103 s-
104 s-
105 s-
106 f
m1 platform > p1: 100"一是"-101"检索功能；"
m2 staffing > p2: 101"二"-103.1
m3 channels > p3: 103.2-104.1
m4 oversight > p4: 104.2-105.1
@other 108
109 s
= fees | 收取信息处理费 | 0 | 元
110 t
@trailer 111
