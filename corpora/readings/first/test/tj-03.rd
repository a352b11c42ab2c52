---
id: tj-03
title: 祁河县信访局2022年政府信息公开工作年度报告
agency: 祁河县信访局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-19
problems_stated: true
---
@preamble 1
4 tt
@overview 5
@overview.proactive 6
6 -fsss
= disclosed.website | 信息 | 31 | 条
=  disclosed.website | 领导接访日程安排 | 12 | 条
=  disclosed.website | 《信访工作条例》宣传类 | 9 | 条
=  disclosed.website | 机构和财务类 | 4 | 条
=  disclosed.website | 工作动态 | 6 | 条
= disclosed.offline | 张贴接访安排 | 50 | 次 | q=approx
= other | 乡镇 | 4 | 个
= activities | 集中宣传 | 5 | 场次
= materials | 条例单行本 | 3000 | 本
= materials | 图文折页 | 600 | 份
@overview.requests 7
7 -sss
= requests.received | 自然人申请 | 4 | 件 | id=c10
= requests.answered | 信访诉求 | 4 | 件
= reconsiderations | 行政复议 | 1 | 件
@overview.management 8
8 -fs
= other | 过期接访公告 | 17 | 条
= other | 负责人照片和分工信息 | 2 | 处
@overview.platform 9
9 -s
= accounts | 门户网站 | ! 没有门户网站
= accounts | 政务新媒体 | ! 未开设政务新媒体
@overview.supervision 10
10 -fs
= inspections | 季度测评 | 四 | 次 | value=4
=  inspections | 点名提醒 | 两 | 次 | value=2
@table.proactive 11
@table.requests 26
@table.disputes 55
@problems 60
@measures 61.5
61 ssssfsss
= requests.received | 申请 | 2 | 件 | parent=c10
= accounts | 栏目 | 两 | 个 | value=2
= staff | 办公室 | 1 | 人
p1 requests: 61-61.1
p2 timeliness: 61.2-61.2
p3 vetting: 61.3-61.3
p4 staffing: 61.4-61.4
m3 vetting > p3: 61.6-61.6
m2 timeliness > p2: 61.7-61.7
m1 requests > p1: 61.8-61.8
@other 62
63 s
= fees | 费用 | ! 未向申请人收取任何费用
@trailer 64
