---
id: d3-11
title: 柳澜县大峒镇人民政府2025年政府信息公开工作年度报告
agency: 柳澜县大峒镇人民政府
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-08
problems_stated: true
---
@preamble 1
@overview 15
22 f
23 t
@overview.proactive 25
30 s
= disclosed.website | 主动公开信息 | 73 | 条
=  disclosed.website | 镇动态 | 3 | 条
=  disclosed.website | 文件类 | 31 | 条
=  disclosed.website | 其他 | 39 | 条
= disclosed.wechat | 发布信息 | 331 | 篇
= views | 单篇最高阅读量 | 1.1万 | | value=11000 | q=at_least
= disclosed.wechat | 村级微信群转发信息 | 1200 | 条 | q=approx
@overview.requests 34
38 s
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.answered | 办结 | 3 | 件
=  requests.carried | 结转 | 1 | 件
= reconsiderations | 政府信息公开行政复议 | 4 | 起
=  reconsiderations | 尚未审结 | 1 | 起
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 40
43 s
@overview.platform 45
48 s
= accounts | 公开栏 | 11 | 处
= accounts | 电子显示屏 | 2 | 块
= accounts | 政务公开专区 | 1 | 个
@overview.supervision 50
@table.proactive 52
@table.requests 58
@table.disputes 85
@problems 90
93 s
95 s
= accounts | “僵尸”栏目 | 3 | 个
96 s
p1 commitment: 92-93
p2 platform: 94-95
p3 requests: 96
@measures 97
99 s
m1 commitment, staffing > p1: 97-98"责人的公开意识；"
m2 platform, timeliness > p2: 98"安排"-98"每周更新一次；"
m3 requests > p3: 98"聘"-99
@other 103
105 s
= fees | 信息处理费 | ! 未收取信息处理费
@trailer 107
