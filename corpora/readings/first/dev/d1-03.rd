---
id: d1-03
title: 沽阳区水务局2018年政府信息公开年度报告
agency: 沽阳区水务局
year: 2018
period: 2018-01-01..2018-12-31
published: null
problems_stated: true
---
@preamble 1
5 tt
@overview 6
7 f
@overview.supervision 8
8 -ssf
= staff | 专职人员 | 1 | 名
@overview.management 9
9 -ff
@overview.other 10
10 -ssf
= activities | 集中宣传活动 | 3 | 场
= materials | 节水宣传品 | 1500 | 件 | q=approx
= inquiries | 政民零距离留言 | 26 | 件
= inquiries | 8890热线工单 | 117 | 件
@overview.proactive 11
12 ss
= disclosed.website | 主动公开政府信息 | 186 | 条
= shares | 主动公开政府信息 | 12 | %
=  disclosed.website | 行政许可结果 | 71 | 条
=  disclosed.website | 河长制工作 | 38 | 条
=  disclosed.website | 防汛抗旱 | 22 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 水利工程招投标 | 19 | 条
=  disclosed.website | 其他 | 32 | 条
13 ss
= documents | 规范性文件 | 1 | 件
= interpretations | 解读 | 1 | 篇
= disclosed.wechat | “沽阳水务”微信公众号推送信息 | 240 | 条 | q=approx
= followers | 关注人数 | 3000 | 人 | q=at_least
@overview.requests 14
15 ss
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.answered | 同意公开 | 3 | 件
=  requests.answered | 非本机关政府信息 | 1 | 件
@fees 16
17 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.disputes 18
19 s
= reconsiderations | 行政复议 | ! 没有因政府信息公开被申请行政复议
= lawsuits | 行政诉讼 | 1 | 件
@problems 20
21 sss
= staff | 信息员年内调整 | 5 | 人
p1 content, timeliness: 21.1"一是"-21.1
p2 interpretation: 21.2-21.2
p3 staffing: 21.3-21.3
@measures 22
22 fssf
m1 staffing, vetting > p3: 22.1"一是"-22.1
m2 content, timeliness > p1: 22.2-22.2
m3 interpretation > p2: 22.3-22.3
m4 oversight, commitment: 22.4-22.4
@other 23
24 t
@trailer 25
