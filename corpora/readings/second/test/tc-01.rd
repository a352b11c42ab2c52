---
id: tc-01
title: 澜江海关2021年政府信息公开工作年度报告
agency: 澜江海关
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-19
problems_stated: true
summary: 门户网站主动公开1286条，微信538篇，微博612条，解读材料36份，新闻发布会2场；新收申请23件、上年结转1件、办结22件、结转下年度2件。问题：解读针对性通俗性不够，部分隶属海关重业务轻公开，关员多兼职、年内轮换7人。措施：《条例》纳入学习和任职培训，“一策一图一问答”，制定评价办法每半年通报。未收信息处理费。
---
@preamble 1
7 ttt
@overview 9
11 f
@overview.proactive 13
15 fssss
= disclosed.website | 主动公开政府信息 | 1286 | 条
=  disclosed.website | 通知公告 | 214 | 条
=  disclosed.website | 海关统计数据 | 468 | 条
=  disclosed.website | 行政处罚决定书 | 397 | 份
=  disclosed.website | 政策法规等其他信息 | 207 | 条
= disclosed.wechat | 微信公众号推送图文 | 538 | 篇
= disclosed.weibo | 官方微博发布信息 | 612 | 条
= views | 阅读量 | 90万 | 次 | value=900000 | q=at_least
= interpretations | 解读材料 | 36 | 份
= shares | 图文和视频形式占比 | 75 | %
= meetings | 新闻发布会 | 2 | 场
= disclosed.media | 省级以上媒体刊播稿件 | 173 | 篇次
=  disclosed.media | 中央媒体 | 41 | 篇次
@overview.requests 17
19 fsss
= requests.received | 新收政府信息公开申请 | 23 | 件
=  requests.received | 自然人 | 19 | 件
=  requests.received | 法人或其他组织 | 4 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2020
= requests.answered | 办结 | 22 | 件
=  requests.answered | 予以公开 | 9 | 件
=  requests.answered | 部分公开 | 3 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 无法提供 | 7 | 件
=  requests.answered | 不予处理 | 1 | 件
= requests.carried | 结转下年度继续办理 | 2 | 件
@overview.management 21
23 fss
= documents | 宣布失效 | 5 | 件
= documents | 修改 | 2 | 件
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 25
27 fss
= accounts | 一级栏目 | 9 | 个
= accounts | 二级栏目 | 43 | 个
= accounts | 专题 | 3 | 个
= views | 网站全年访问量 | 412.6万 | 次 | value=4126000
= other | 隶属海关办事大厅 | 8 | 个
@overview.supervision 29
31 fss
= inspections | 专项检查 | 2 | 次
= inspections | 整改问题 | 11 | 个
= trainings | 业务培训 | 3 | 期
= trainees | 参训 | 216 | 人次
@overview.other 33
35 s
= inquiries | 12360海关服务热线受理咨询 | 2.35万 | 次 | value=23500 | q=approx
= shares | 接通率 | 98.6 | %
= inquiries | 来信 | 89 | 封
@table.proactive 37
@table.requests 99
@table.disputes 531
@problems 601
605 f
607 f
609 s
611 s
= staff | 轮换 | 7 | 人
p1 interpretation: 607
p2 commitment: 609
p3 staffing: 611
@measures 613
615 fs
617 fs
619 fs
m1 commitment, staffing > p2 p3: 615
m2 interpretation > p1: 617
m3 institutions, oversight > p2: 619
@other 621
623 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 625
