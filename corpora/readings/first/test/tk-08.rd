---
id: tk-08
title: 桐泾县人民政府2022年政府信息公开工作年度报告
agency: 桐泾县人民政府办公室
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-30
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
7 s
= disclosed.website | 发布信息 | 5.23万 | 条 | value=52300
=  disclosed.website | 县直单位 | 2.87万 | 条 | value=28700 | id=c1
=  disclosed.website | 乡镇 | 2.36万 | 条 | value=23600
= disclosed.website | 县政府办公室本级 | 2019 | 条 | parent=c1
=  documents | 政策文件 | 146 | 条
=  disclosed.website | 会议公开 | 88 | 条
=  disclosed.website | 财政预决算 | 63 | 条
8 ssf
= interpretations | 发布解读 | 517 | 篇
=  interpretations | 负责人解读 | 102 | 篇
=  interpretations | 图文解读 | 371 | 篇
=   interpretations | 长图 | 189 | 篇
=   interpretations | 漫画 | 24 | 篇
=  interpretations | 视频解读 | 44 | 篇
= shares | 规范性文件解读率 | 100 | %
9 ss
= inquiries | 受理来信 | 1,384 | 件 | value=1384
= inquiries | 12345热线办结诉求 | 28,017 | 件 | value=28017
= shares | 满意率 | 98.3 | %
= meetings | 新闻发布会 | 9 | 场
= meetings | “局长在线”访谈 | 21 | 期
= proposals | 人大代表建议 | 153 | 件
= proposals | 政协提案 | 204 | 件
= proposals | 公开办理结果 | 300 | 件 | q=at_least
@overview.requests 10
11 ssf
= requests.received | 新收政府信息公开申请 | 192 | 件 | id=c22
= shares | 同比下降 | 6.8 | %
=  requests.received | 自然人申请 | 178 | 件
=  requests.received | 法人或其他组织申请 | 14 | 件
= requests.carried | 上年结转 | 9 | 件 | period=2021
= requests.answered | 年度办结 | 195 | 件
= requests.carried | 结转到2023年办理 | 6 | 件
= requests.received | 信函 | 97 | 件 | parent=c22
= requests.received | 网络 | 88 | 件 | parent=c22
= requests.received | 当面申请 | 7 | 件 | parent=c22
@overview.management 12
13 ss
= documents | 行政规范性文件 | 11 | 件
= documents | 废止 | 5 | 件
= inspections | 隐私信息排查 | 两 | 轮 | value=2
= inspections | 整改问题信息 | 2,600 | 处 | value=2600 | q=approx
@overview.platform 14
15 ss
= accounts | 政务公开专区 | 64 | 个
= accounts | 政务公开专区 | 131 | 个
= views | 接待查阅、咨询群众 | 4.1万 | 人次 | value=41000 | q=approx
= accounts | 关停“空壳”账号 | 17 | 个
= accounts | 备案政务新媒体 | 58 | 个
=  accounts | 微信公众号 | 39 | 个
=  accounts | 微博 | 6 | 个
=  accounts | 短视频号 | 13 | 个
@overview.supervision 16
17 sssf
= trainings | 县级培训 | 4 | 场
= trainees | 受训 | 812 | 人次
= inspections | 测评乡镇、县直单位 | 62 | 家
= inspections | 下发整改清单 | 248 | 份
= inspections | 约谈末位单位 | 3 | 家
= other | 有效问卷 | 3,057 | 份 | value=3057
= shares | 群众对公开工作满意 | 91.4 | %
= other | 被问责的人员 | ! 未出现因政务公开被问责的人员
@table.proactive 18
@table.requests 33
@table.disputes 62
@problems 67
69 fsssss
= reconsiderations | 行政复议纠正 | 2 | 件
p1 timeliness: 69.2-69.2
p2 requests: 69.3-69.3
p3 vetting: 69.4-69.4
p4 engagement: 69.5-69.5
p5 commitment: 69.6-69.6
@measures 70
71 sssss
= other | 乡镇 | 26 | 个
m1 timeliness > p1: 71-71.1
m2 requests > p2: 71.2-71.2
m3 vetting > p3: 71.3-71.3
m4 engagement > p4: 71.4-71.4
m5 staffing, commitment > p5: 71.5-71.5
@other 72
74 s
= fees | 信息处理费 | 1 | 笔
= fees | 信息处理费 | 260 | 元
76 s
= other | 任务 | 47 | 项
@trailer 77
