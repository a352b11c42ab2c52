---
id: d2-06
title: 潜川市城市管理局2021年政府信息公开工作年度报告
agency: 潜川市城市管理局
year: 2021
period: null
published: 2022-01-25
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
11 f
@overview.proactive 13
13 -ssss
= disclosed.website | 信息 | 436 | 条
=  disclosed.website | 行政许可、处罚结果 | 203 | 条
=  disclosed.website | 工作动态 | 151 | 条
=  disclosed.website | 规划计划 | 5 | 条
=  disclosed.website | 财政信息 | 18 | 条
= disclosed.wechat | 文章 | 268 | 篇
= disclosed.video | 短视频 | 75 | 条
= views | 播放量 | 31万 | 次 | value=310000
= interpretations | 解读 | 4 | 篇
=  interpretations | 负责人解读 | 1 | 篇
=  interpretations | 图片解读 | 2 | 篇
= activities | 公开征求意见 | 3 | 次
= inquiries | 反馈 | 47 | 条
@overview.requests 15
15 -ss
= requests.received | 政府信息公开申请 | 10 | 件
=  requests.received | 网络申请 | 9 | 件
=  requests.received | 当面申请 | 1 | 件
= fees | 收费 | ! 没有收费
= reconsiderations | 行政复议 | ! 无因政府信息公开引发的行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 无因政府信息公开引发的行政复议、行政诉讼
@overview.management 17
17 -fs
= documents | 行政规范性文件 | 6 | 件
=  documents | 宣布失效 | 2 | 件
@overview.platform 19
19 -s
= accounts | 二级目录 | 3 | 个
= other | 局属 | 8 | 个
= accounts | 注销停更账号 | 2 | 个
@overview.supervision 21
21 -ss
= inspections | 季度测评 | 4 | 次
= inspections | 整改问题 | 19 | 个
= shares | 整改率 | 100 | %
= meetings | 政务公开推进会 | 2 | 次
= trainings | 培训班 | 1 | 期
@table.proactive 23
@table.requests 85
@table.disputes 517
@problems 587
589 -ssss
p1 content: 589.2-589.2
p2 engagement: 589.3-589.3
p3 oversight: 589.4-589.4
p4 timeliness: 589.5-589.5
@measures 591
591 -ssss
m1 content > p1: 591.2-591.2
m2 engagement, channels > p2: 591.3-591.3
m3 oversight, institutions > p3: 591.4-591.4
m4 timeliness > p4: 591.5-591.5
@other 593
595 t
@trailer 597
