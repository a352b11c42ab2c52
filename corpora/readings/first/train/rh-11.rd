---
id: rh-11
title: 云峪县文化旅游和广播电视局2023年政府信息公开工作年度报告
agency: 云峪县文化旅游和广播电视局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-15
problems_stated: true
---
@preamble 1
3 t
@overview 4
@overview.proactive 5
5 -fs
= disclosed | 主动公开政府信息 | 659 | 条
= shares | 占全县文旅系统发布总量 | 70 | % | q=at_least
=  disclosed.website | 县政府网站 | 42 | 条
=  disclosed.wechat | “云游云峪”微信公众号 | 385 | 条
=  disclosed.video | “云峪文旅”抖音号 | 232 | 条
= disclosed.media | 省级以上主流媒体刊播宣传稿件 | 五十 | 篇 | value=50 | q=approx
@overview.requests 6
6 -fss
= requests.received | 申请 | 3 | 件
=  requests.answered | 公开 | 2 | 件
=  requests.answered | 因内容不明确经补正后仍无法提供 | 1 | 件
= reconsiderations | 复议 | ! 未发生因政府信息公开引发的复议、诉讼案件
= lawsuits | 诉讼案件 | ! 未发生因政府信息公开引发的复议、诉讼案件
= requests.carried | 结转申请 | ! 无结转申请
@overview.management 7
7 -sf
= inspections | 失效信息 | 21 | 条
= disclosed.offline | 向县档案馆、图书馆移送公开文件 | 18 | 份
@overview.platform 8
8 -s
= accounts | 政务新媒体账号 | 3 | 个
= accounts | 文化馆 | 1 | 处
= accounts | 图书馆 | 1 | 处
= accounts | 博物馆 | 1 | 处
= views | 接待读者、观众查询 | 1100 | 人次 | q=approx
@overview.supervision 9
9 -fs
= trainings | 业务学习 | 4 | 次
= trainees | 参加人员 | 98 | 人次
= activities | 宣传活动 | 6 | 场
= materials | 资料 | 两千 | 份 | value=2000 | q=approx
= inspections | 自查自纠 | 三 | 次 | value=3
= inspections | 失效链接和错误信息 | 17 | 处
@table.proactive 10
@table.requests 11
@table.disputes 12
@problems 13
14 s
p1 staffing: 14-14.1
@measures 15
15 s
m1 staffing > p1: 15.1"充实"-15.1
@problems 16
16 s
p2 interpretation: 16-16.1
@measures 17
17 f
m2 interpretation > p2: 17.1"坚持"-17.1
@problems 18
18 s
p3 platform, oversight: 18-18.1
@measures 19
19 s
m3 oversight, institutions > p3: 19.1"建立"-19.1
@other 20
21 t
@trailer 22
