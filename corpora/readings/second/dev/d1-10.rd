---
id: d1-10
title: 阿日昆右旗林业和草原局2024年政府信息公开工作年度报告
agency: 阿日昆右旗林业和草原局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-13
problems_stated: true
---
@preamble 1
5 tttt
@overview 6
7 f
@overview.proactive 8
9 -s
= disclosed | 主动公开各类政府信息 | 181 | 条
=  disclosed.website | 旗政府门户网站 | 94 | 条
=  disclosed.wechat | “阿日昆林草”微信公众号 | 87 | 条
10 -sf
11 -s
= interpretations | 解读 | 7 | 篇
=  interpretations | 图文解读 | 5 | 篇
=  interpretations | 视频解读 | 2 | 篇
= meetings | 接受访谈 | 1 | 次
@overview.requests 12
13 ss
= requests.received | 政府信息公开申请 | 5 | 件
=  requests.received | 自然人申请 | 3 | 件
=  requests.received | 企业申请 | 2 | 件
= requests.carried | 结转下年度的申请 | ! 没有结转下年度的申请
@overview.management 14
15 ffs
= other | 公开事项 | 64 | 项
@overview.platform 16
17 fs
= followers | 微信公众号关注用户 | 4126 | 人
= views | 总阅读量 | 11.3万 | 人次 | value=113000
@overview.supervision 18
19 fss
= activities | 政务公开日活动 | 1 | 次
= other | 护林员、牧民代表 | 30 | 人 | q=approx
= other | 责任追究 | ! 没有发生责任追究情形
@table.proactive 20
@table.requests 35
@table.disputes 63
@problems 68
69 s
@measures 70
70 s
@problems 71
71 s
@measures 72
72 f
@problems 73
73 s
@measures 74
74 ss
@problems 75
75 s
@measures 76
76 s
@other 77
78 s
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
79 t
p1 content: 69
m1 content > p1: 70"把"-70
p2 timeliness: 71
m2 timeliness, oversight > p2: 72"加强"-72
p3 interpretation, channels: 73
m3 interpretation, channels > p3: 74"与旗"-74
p4 staffing, requests: 75
m4 staffing, requests > p4: 76"编印"-76
