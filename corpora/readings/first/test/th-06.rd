---
id: th-06
title: 荻港市自然资源和规划局2024年政府信息公开工作年度报告
agency: 荻港市自然资源和规划局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-21
problems_stated: true
---
@preamble 1
4 tt
@overview 5
@overview.proactive 6
7 sss
= disclosed | 主动公开政府信息 | 13,562 | 条 | value=13562
= shares | 比上年增长 | 3.9 | %
=  disclosed.website | 门户网站公开 | 12380 | 条
=   disclosed.website | 土地征收公告 | 946 | 条
=   disclosed.website | 规划批前批后公示 | 1517 | 条
=   disclosed.website | 不动产登记公告 | 8204 | 条
=  disclosed.wechat | “荻港自然资源”微信公众号公开 | 706 | 条
=  disclosed.offline | 政府公报、报纸、社区公示栏等公开 | 476 | 条
= meetings | 规划方案现场公示说明会 | 27 | 场
= activities | 参加市民 | 1100 | 人次 | q=approx
= inquiries | 采纳意见建议 | 93 | 条
@overview.requests 8
9 sss
= requests.received | 受理政府信息公开申请 | 440 | 件
=  requests.received | 当面申请 | 61 | 件
=  requests.received | 网络申请 | 238 | 件
=  requests.received | 信函申请 | 141 | 件
= other | 图纸、批文等复印件 | 6300 | 页 | q=approx
= other | 协助查阅档案 | 152 | 卷
= inquiries | 现场咨询 | 417 | 人次
= inquiries | 接听咨询电话 | 2,900 | 个 | value=2900 | q=approx
@overview.management 10
11 fs
= documents | 新制发行政规范性文件 | 3 | 件
= documents | 废止 | 5 | 件
@overview.platform 12
13 ss
= accounts | 专栏 | 14 | 个
= views | “一张图”在线查询 | 48.6万 | 次 | value=486000
= other | 分局 | 3 | 个
= accounts | 政务公开查阅点 | 1 | 处
= views | 来访查阅 | 1780 | 人次
@overview.supervision 14
15 sss
= staff | 专职政务公开人员 | 4 | 名
= staff | 兼职信息员 | 26 | 名
= staff | 常年法律顾问 | 2 | 名
= trainings | 业务培训 | 5 | 次
= trainees | 培训 | 318 | 人次
= other | 责任追究情况 | ! 无责任追究情况
@table.proactive 16
31 s
@table.requests 32
33 s
= requests.received | 本年新收申请 | 440 | 件
= requests.carried | 上年结转 | 17 | 件 | period=2023
= requests.answered | 已办结 | 435 | 件
= requests.carried | 结转下年度继续办理 | 22 | 件
@table.disputes 62
63 s
= reconsiderations | 行政复议 | 31 | 件
= lawsuits | 行政诉讼 | 18 | 件
=  lawsuits | 未经复议直接起诉 | 6 | 件
=  lawsuits | 复议后起诉 | 12 | 件
@problems 68
71 s
p1 timeliness: 71-71.1
72 s
p2 content, channels: 72-72.1
74 s
= requests.answered | 申请因此延期答复 | 39 | 件
p3 requests: 74-74.1
75 s
= reconsiderations | 复议被纠错 | 2 | 件
p4 requests, commitment: 75-75.1
@measures 76
78 s
m1 timeliness, platform > p1: 78-78.1
79 s
m2 content > p2: 79-79.1
80 s
m3 channels > p2: 80-80.1
82 s
m4 requests > p3 p4: 82-82.1
83 s
m5 oversight, commitment > p4: 83-83.1
@other 84
85 ss
= fees | 信息处理费 | ! 未按超件、超页收取信息处理费
= proposals | 人大代表建议 | 22 | 件
= proposals | 政协委员提案 | 35 | 件
= proposals | 主办件 | 19 | 件
@trailer 86
