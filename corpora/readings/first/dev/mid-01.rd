---
id: mid-01
title: 云澜县水务局2020年政府信息公开工作年度报告
agency: 云澜县水务局
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-25
problems_stated: true
---
@preamble 1
6 ttt
@overview 7
8 ff
@overview.proactive 9
10 sss
= disclosed | 公布各类政府信息 | 86 | 条
=  disclosed | 水务工作动态 | 41 | 条
=  disclosed | 农村供水水质检测公告 | 12 | 条
=  disclosed | 财政预决算及“三公”经费信息 | 4 | 条
=  disclosed | 工程招投标信息 | 20 | 条
=  disclosed | 河长公示牌变更信息 | 9 | 条
= disclosed.wechat | 推送信息 | 130 | 条 | q=approx
= views | 最高单条阅读量 | 2.3万 | 次 | value=23000
= documents | 《云澜县农村供水工程运行管理办法》 | 1 | 件
= interpretations | 文字解读 | 1 | 篇
@overview.requests 11
12 ss
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握相关信息 | 1 | 件
= shares | 答复率 | 100 | %
@overview.management 13
14 sff
@overview.platform 15
16 ss
= accounts | “水务”专栏 | 12 | 个
= accounts | 保留 | 8 | 个
@overview.supervision 17
18 sff
= staff | 兼职人员 | 1 | 名
@table.proactive 19
@table.requests 95
@table.disputes 320
@problems 359
@measures 360.4
360 sfsfsf
p1 timeliness: 360.1"是部"-360.1
p2 staffing: 360.2-360.2
p3 interpretation: 360.3-360.3
m1 staffing > p2: 360.4"一是"-360.4
m2 timeliness, institutions > p1: 360.5-360.5
m3 vetting: 360.6-360.6
@other 361
362 t
@trailer 364
