---
id: rf-04
title: 平洛瑶族自治县民政局2019年政府信息公开工作年度报告
agency: 平洛瑶族自治县民政局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-21
problems_stated: true
---
@preamble 1
@overview 9
@overview.other 13
@overview.proactive 15
@overview.requests 17
@overview.management 19
@overview.platform 21
@overview.supervision 23
@table.proactive 25
@table.requests 133
@table.disputes 531
@problems 601
@measures 609
@other 611
@trailer 615
7 ttt
11 ff
13 -s
= staff | 工作人员 | 1 | 名
= staff | 养老服务中心 | 1 | 名
= staff | 婚姻登记处 | 1 | 名
= staff | 低保中心 | 1 | 名
15 -ss
= disclosed | 主动公开政府信息 | 一百五十六 | 条 | value=156
=  disclosed.website | 政府门户网站 | 一百零二 | 条 | value=102
=  disclosed.wechat | 微信公众号 | 三十六 | 条 | value=36
=  disclosed.offline | 乡镇政务公开栏、村级低保公示榜 | 十八 | 条 | value=18
= shares | 社会救助类信息 | 63 | %
17 -ss
= requests.received | 新收到政府信息公开申请 | 4 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2018
= requests.answered | 共办结 | 5 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 按信访事项不予处理 | 1 | 件
19 -sf
21 -fs
= other | 乡镇民政服务窗口 | 9 | 个
= materials | 《社会救助政策一本通》 | 1,870 | 册 | value=1870
23 -ssf
= trainings | 授课 | 2 | 场
= trainees | 受训干部 | 82 | 人次
= inquiries | 县长信箱转来咨询 | 26 | 件
= inquiries | 答复 | 26 | 件
= inquiries | 转办工单 | 31 | 件
= shares | 满意率 | 96.8 | %
603 ss
605 s
= reconsiderations | 行政复议 | 1 | 件
607 s
p1 content: 603
p2 requests: 605
p3 commitment, staffing: 607
609 sssf
m1 content > p1: 609.1"一是"-609.1
m2 requests > p2: 609.2
m3 staffing > p3: 609.3
m4 other: 609.4
613 t
