---
id: tg-06
title: 塔什郭勒县托克沙依乡人民政府2021年政府信息公开工作年度报告
agency: 塔什郭勒县托克沙依乡人民政府
year: 2021
period: null
published: 2022-01-07
problems_stated: true
---
@preamble 1
@overview 9
10 ff
@overview.proactive 11
11 -ss
= disclosed.website | 公开信息 | 27 | 条
=  disclosed.website | 领导信息 | 6 | 条
=  disclosed.website | 便民政策 | 9 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 乡村振兴 | 8 | 条
= disclosed.offline | 公开低保、边民补助、富民安居等信息 | 385 | 条
= disclosed.video | 双语短视频 | 41 | 条
@overview.requests 12
12 -s
= requests.received | 依申请公开政府信息申请件 | ! 未收到依申请公开政府信息申请件
@overview.management 13
13 -s
@overview.platform 14
14 -s
15 sf
= accounts | 公示栏 | 14 | 块
= accounts | 大喇叭 | 22 | 个
@overview.supervision 16
16 -sssf
= staff | 干部 | 2 | 名
= activities | 宣讲《条例》 | 18 | 场次
= other | 受众 | 2600 | 人次 | q=approx
= materials | 双语宣传单 | 1500 | 份
= other | 村民代表 | 10 | 名
= other | 平均 | 93 | 分
@table.proactive 17
@table.requests 32
@table.disputes 61
@problems 66
68 sss
= staff | 懂网站操作的 | 1 | 人
p1 staffing: 67.1"一是"-68.1
p2 timeliness: 68.2-68.2
p3 oversight: 68.3-68.3
@measures 69
69 sssf
m1 staffing > p1: 69.1"一是"-69.1
m2 timeliness, institutions > p2: 69.2-69.2
m3 oversight > p3: 69.3-69.3
m4 engagement: 69.4-69.4
@other 70
71 s
= fees | 信息处理费 | ! 未收取信息处理费
