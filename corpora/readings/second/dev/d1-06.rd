---
id: d1-06
title: 乌兰塔拉旗查干淖苏木2021年度政府信息公开工作年度报告
agency: 乌兰塔拉旗查干淖苏木人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-21
problems_stated: true
---
@preamble 1
8 tttt
@overview 9
10 ff
@overview.proactive 11
11 -ss
= disclosed.website | 公开信息 | 26 | 条
= disclosed.media | 公开信息 | 203 | 条
=  disclosed.media | 苏木本级 | 41 | 条
=  disclosed.media | 嘎查 | 162 | 条
= disclosed.wechat | 推送信息 | 780 | 条 | q=approx
12 s
= activities | 蒙汉双语宣讲 | 12 | 场次
= interpretations | 转发政策解读 | 35 | 条
@overview.requests 13
13 -s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
@overview.platform 14
14 -sf
= accounts | 触摸屏 | 3 | 台
= accounts | 公开栏维修更换 | 6 | 处
@overview.supervision 15
15 -ssf
= inspections | 自查 | 4 | 次
= inspections | 整改错别字、空栏等问题 | 9 | 个
@table.proactive 16
@table.requests 61
@table.disputes 304
@problems 343
344 ssss
p1 timeliness, content: 344.1"一是"-344.1
p2 staffing: 344.2
p3 engagement: 344.3
p4 interpretation: 344.4
@measures 345
345 ssfs
m1 institutions, timeliness, content > p1: 345.1"一是"-345.1
m2 engagement > p3: 345.2
m3 staffing > p2: 345.3
m4 oversight: 345.4
@other 346
347 s
= fees | 信息处理费 | ! 未产生信息处理费
@trailer 348
