---
id: d2-08
title: 云桥街道2019年度政府信息公开工作报告
agency: 锡泽市梁湾区云桥街道
year: 2019
period: 2019-01-01..2019-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 7
9 tt
11 ssss
= disclosed | 主动公开政府信息 | 431 | 条
=  disclosed | 工作动态 | 356 | 条
=  disclosed | 公告公示 | 9 | 条
=  disclosed | 小额工程采购 | 42 | 条
=  disclosed | 人事信息 | 5 | 条
=  disclosed | 财政信息 | 8 | 条
=  disclosed | 其他信息 | 11 | 条
= disclosed.wechat | 发布信息 | 277 | 条
= disclosed.media | 录用 | 63 | 篇
13 fs
= requests.received | 政府信息公开申请 | 2 | 件
= requests.received | 政府信息公开申请 | 0 | 件
15 fs
= staff | 专职人员 | 1 | 名
= trainings | 学习新修订的《条例》 | 3 | 次
= trainees | 科室信息员 | 80 | 人次 | q=approx
@table.proactive 17
@table.requests 73
@table.disputes 274
@problems 311
313 fsss
= accounts | 栏目 | 5 | 个
p1 content, channels: 313.2
p2 platform: 313.3
p3 staffing, requests: 313.4
@measures 315
315"办事指南等内容；" s
315"已划转的栏目；" s
315"以考促学；" s
315 f
m1 content > p1: 315"一要"-315"办事指南等内容；"
m2 platform > p2: 315"二要"-315"已划转的栏目；"
m3 staffing > p3: 315"三要"-315"以考促学；"
m4 other: 315"四要"-315
@other 317
319 t
