---
id: th-06
title: 荻港市自然资源和规划局2024年政府信息公开工作年度报告
agency: 荻港市自然资源和规划局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-21
problems_stated: true
summary: 公开13,562条，增3.9%，网站12380条。申请440件，办结435件，结转22件；复议31件、诉讼18件。问题：补偿公告上网晚，规划图纸难懂、线下公示窄，历史档案难查致39件延期，检索不尽职致2件复议被纠错；将扫码同步上传、一图一说明、增设展板、档案数字化并留痕、扣分约谈。提供复印件6300余页。
---
@preamble 1
4 ts
= other | 分局 | 3 | 个
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
= other | 参加市民 | 1100 | 人次 | q=approx
= inquiries | 采纳意见建议 | 93 | 条
@overview.requests 8
9 sss
= requests.received | 受理政府信息公开申请 | 440 | 件
=  requests.received | 当面申请 | 61 | 件
=  requests.received | 网络申请 | 238 | 件
=  requests.received | 信函申请 | 141 | 件
= other | 无偿提供图纸、批文等复印件 | 6300 | 页 | q=approx
= other | 协助查阅档案 | 152 | 卷
= inquiries | 接待申请人现场咨询 | 417 | 人次
= inquiries | 咨询电话 | 2,900 | 个 | value=2900 | q=approx
@overview.management 10
11 fs
= documents | 新制发行政规范性文件 | 3 | 件
= documents | 废止 | 5 | 件
@overview.platform 12
13 ss
= accounts | 专栏 | 14 | 个
= views | 被查询 | 48.6万 | 次 | value=486000
= other | 分局 | 3 | 个
= accounts | 局办事大厅 | 1 | 处
= accounts | 分局 | 1 | 处
= views | 接待来访查阅 | 1780 | 人次
@overview.supervision 14
15 sss
= staff | 专职政务公开人员 | 4 | 名
= staff | 兼职信息员 | 26 | 名
= staff | 常年法律顾问 | 2 | 名
= trainings | 业务培训 | 5 | 次
= trainees | 培训 | 318 | 人次
= other | 责任追究情况 | ! 无责任追究情况
@table.proactive 16
31 t
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
72 s
74 s
= requests.answered | 申请因此延期答复 | 39 | 件
75 s
= reconsiderations | 复议被纠错 | 2 | 件
p1 timeliness: 71
p2 interpretation, channels: 72
p3 requests: 74
p4 commitment, requests: 75
@measures 76
78 s
79 s
80 s
82 s
83 s
m1 platform, timeliness > p1: 78
m2 interpretation > p2: 79
m3 channels, platform > p2: 80
m4 requests > p3 p4: 82
m5 oversight > p4: 83
@other 84
85 ss
= fees | 信息处理费 | ! 未按超件、超页收取信息处理费
= proposals | 人大代表建议 | 22 | 件
= proposals | 政协委员提案 | 35 | 件
= proposals | 主办件 | 19 | 件
@trailer 86
