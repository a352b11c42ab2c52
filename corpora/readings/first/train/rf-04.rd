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
7 ttt
@overview 9
11 ff
@overview.other 13
13 -s
= staff | 工作人员专门负责 | 1 | 名
= staff | 养老服务中心 | 1 | 名
= staff | 婚姻登记处 | 1 | 名
= staff | 低保中心 | 1 | 名
@overview.proactive 15
15 -ss
= disclosed | 主动公开政府信息 | 一百五十六 | 条 | value=156
=  disclosed.website | 政府门户网站 | 一百零二 | 条 | value=102
=  disclosed.wechat | “平洛民政”微信公众号 | 三十六 | 条 | value=36
=  disclosed.offline | 乡镇政务公开栏、村级低保公示榜 | 十八 | 条 | value=18
= shares | 城乡低保、特困供养、临时救助等社会救助类信息 | 63 | %
@overview.requests 17
17 -ss
= requests.received | 政府信息公开申请 | 4 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2018
= requests.answered | 办结 | 5 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 按信访事项不予处理 | 1 | 件
@overview.management 19
19 -sf
@overview.platform 21
21 -fs
= other | 乡镇民政服务窗口 | 9 | 个
= materials | 《社会救助政策一本通》 | 1,870 | 册 | value=1870
@overview.supervision 23
23 -ssf
= trainings | 邀请县政务服务和大数据发展局业务骨干授课 | 2 | 场
= trainees | 受训干部 | 82 | 人次
= inquiries | 县长信箱转来咨询 | 26 | 件
= inquiries | 答复 | 26 | 件
= inquiries | 12345热线转办工单 | 31 | 件
= shares | 满意率 | 96.8 | %
@table.proactive 25
@table.requests 133
@table.disputes 531
@problems 601
603 ss
p1 content: 603-603.2
605 s
= reconsiderations | 行政复议 | 1 | 件
p2 requests: 605-605.1
607 s
p3 staffing, commitment: 607-607.1
@measures 609
609 sssf
m1 content > p1: 609.1"一是"-609.1
m2 requests > p2: 609.2-609.2
m3 staffing > p3: 609.3-609.3
m4 other: 609.4-609.4
@other 611
613 t
@trailer 615
