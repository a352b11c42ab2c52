---
id: tk-10
title: 北岸经济开发区管理委员会2025年政府信息公开⼯作年度报告
agency: 鹤川市北岸经济开发区管理委员会
year: 2025
period: 2025-01-01..2025-12-31
published: null
problems_stated: true
---
@preamble 1
4 t
@overview 5
6 f
@overview.proactive 7
7 ssf
= disclosed | 发布各类信息 | XX | 条 | value=null
=  disclosed.website | 市政府网站 | 61 | 条
=  disclosed.wechat | 公众号“北岸开发区” | 184 | 条
=  disclosed.video | 抖音号 | 52 | 条
= disclosed.offline | 《惠企政策月报》 | 12 | 期
= other | 入区企业 | 237 | 家
= meetings | 项目推介发布会 | 3 | 场
@overview.requests 8
8 s
= requests.received | 申请 | 3 | 件
@overview.management 9
9 f
@overview.platform 10
10 s
= accounts | 子栏目 | 4 | 个
= accounts | 公开角 | 1 | 处
= accounts | 触摸屏 | 2 | 台
@overview.supervision 11
11 sf
= shares | 权重占 | 4 | %
= staff | 兼职人员 | 3 | 人
= trainings | 外出参训 | 1 | 批次
= trainees | 外出参训 | 5 | 人次
@table.proactive 12
@table.requests 28
@table.disputes 57
@problems 63
64 ssss
p1 content: 64.1"①项"-64.1
p2 institutions: 64.2-64.2
p3 commitment: 64.3-64.3
p4 other: 64.4-64.4
@measures 65
65 ssssf
m1 content > p1: 65.1"①梳"-65.1
m2 institutions > p2: 65.2-65.2
m3 commitment, staffing > p3: 65.3-65.3
m4 other > p4: 65.4-65.4
m5 other: 65.5-65.5
@other 66
67 s
= fees | 信息处理费 | ! 无
@trailer 68
