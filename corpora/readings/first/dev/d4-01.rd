---
id: d4-01
title: 柞陵县白芨坪镇2022年政府信息公开工作年度报告
agency: 柞陵县白芨坪镇人民政府
year: 2022
period: null
published: 2023-01-28
problems_stated: true
---
@preamble 1
7 t
@overview 8
9 ff
10 ssss
= disclosed | 公开政府信息 | 412 | 条
=  disclosed.website | 柞陵县人民政府门户网站 | 46 | 条
=  disclosed.wechat | “白芨坪之声”微信公众号 | 187 | 条
=  disclosed.media | 市级以上新闻媒体刊发稿件 | 21 | 条
=   disclosed.media | 省级媒体 | 5 | 条
=  disclosed.offline | 镇、村两级公开栏 | 158 | 条
11 f
12 sss
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= staff | 干部 | 2 | 名
= trainings | 村文书培训 | 2 | 场
= trainees | 参训 | 54 | 人次
@table.proactive 13
@table.requests 44
@table.disputes 260
@problems 295
296 ssss
= accounts | 公开栏 | 5 | 处
p1 timeliness, commitment: 296.1"一是"-296.1
p2 channels: 296.2-296.2
p3 staffing: 296.3-296.3
p4 platform, timeliness: 296.4-296.4
@measures 297
297 ssssf
m1 timeliness, institutions, oversight > p1: 297.1"一是"-297.1
m2 channels > p2: 297.2-297.2
m3 staffing > p3: 297.3-297.3
m4 platform, oversight, timeliness > p4: 297.4-297.4
@other 298
299 s
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
