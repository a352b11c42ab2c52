---
id: tl-06
title: 南屏市锦湖区望江街道办事处2024年政府信息公开⼯作年度报告
agency: 南屏市锦湖区望江街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-15
problems_stated: true
---
@preamble 1
5 t
@overview 7
9 f
@overview.proactive 11
13 fss
= disclosed.website | 区政府网站公开信息 | 158 | 条
=  disclosed.website | 政务动态 | 97 | 条
= shares | 政务动态 | 61.4 | %
=  disclosed.website | 重点领域信息 | 42 | 条
=  disclosed.website | 其他信息 | 19 | 条
= disclosed.wechat | “望江发布”公众号推送信息 | ３１２ | 条
= views | 阅读量 | 4万 | 次 | value=40000 | q=at_least
= documents | 规范性文件 | 1 | 件
= interpretations | 政策解读 | 1 | 篇
@overview.requests 15
17 f
= requests.received | 新收申请 | 7 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2023
= requests.answered | 办结 | 7 | 件 | id=c11
=  requests.answered | 予以公开 | 3 | 件
19 s
= requests.answered | 部分公开 | 1 | 件 | parent=c11
= requests.answered | ⽆法提供 | 2 | 件 | parent=c11
= requests.answered | 其他处理 | 1 | 件 | parent=c11
= requests.carried | 结转下年度继续办理 | 1 | 件
@overview.management 21
23 f
@overview.platform 25
27 fs
= other | 社区 | 12 | 个
= accounts | 政务公开专区 | 13 | 个
@overview.supervision 29
31 fs
= trainings | 专题培训 | 2 | 次
@table.proactive 33
@table.requests 95
@table.disputes 527
529 s
= reconsiderations | ⾏政复议 | 1 | 件
= lawsuits | ⾏政诉讼 | ! 未发⽣⾏政诉讼
@problems 599
601 fs
p1 content: 601-601.1
p2 interpretation, engagement: 601.2-601.2
@measures 603
605 fff
m1 content > p1: 605-605.1
m2 interpretation > p2: 605.2-605.2
m3 engagement > p2: 605.3-605.3
@other 607
609 s
= fees | 信息处理费 | 0 | 元
611 t
@trailer 613
