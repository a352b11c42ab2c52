---
id: rd-10
title: 2015年度荔湾溪乡政府信息公开工作年度报告
agency: 荔湾溪乡人民政府
year: 2015
period: 2015-01-01..2015-12-31
published: 2016-03-04
problems_stated: true
---
@preamble 1
3 ttt
@overview 4
5 ffs
= staff | 西部计划志愿者 | 一 | 名 | value=1
@overview.proactive 6
7 -f
8 -s
= disclosed.website | 信息 | 63 | 条
=  disclosed.website | 工作动态 | 28 | 条
=  disclosed.website | 通知公告 | 14 | 条
=  disclosed.website | 惠农政策 | 9 | 条
=  disclosed.website | 人事任免 | 5 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  documents | 规范性文件 | 1 | 条
=  disclosed.website | 应急管理 | 2 | 条
9 s
= accounts | 乡、村两级公开栏 | 17 | 个
= disclosed.offline | 公示、公告 | 500 | 张 | q=at_least
10 s
= materials | 资料 | 6000 | 份 | q=approx
11 -s
= disclosed.media | 雷雨大风预警和农事提醒 | 42 | 批次
@overview.requests 12
13 s
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= requests.answered | 同意公开 | ! 无同意公开、部分公开和不予公开的情况
= requests.answered | 部分公开 | ! 无同意公开、部分公开和不予公开的情况
= requests.answered | 不予公开 | ! 无同意公开、部分公开和不予公开的情况
@fees 14
15 s
= fees | 收费 | ! 收费及减免金额均为零
= fees | 减免金额 | ! 收费及减免金额均为零
@table.disputes 16
17 s
= reconsiderations | 行政复议 | ! 没有
= lawsuits | 行政诉讼 | ! 没有
@problems 18
19 s
p1 commitment: 19.1"主要"-19.1"强；"
p2 content, timeliness: 19.1"公开的内"-19.1"时；"
p3 staffing: 19.1"志愿"-19.1"上；"
p4 engagement: 19.1"加之"-19.1
@measures 20
20 f
21 fs
m1 commitment, staffing > p1: 21-21.2
22 fs
m2 content, institutions > p2: 22-22.2
23 fs
m3 staffing > p3: 23-23.2
24 fs
m4 engagement, channels > p4: 24-24.2
25 fs
m5 oversight: 25-25.2
@other 26
27 t
@trailer 29
