---
id: td-10
title: 阿克塔什县交通运输局2023年政府信息公开工作年度报告
agency: 阿克塔什县交通运输局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
---
@preamble 1
6 tt
@overview 7
8 f
@overview.proactive 9
9 -sss
= disclosed.website | 公开信息 | 83 | 条
= shares | 较上年增长 | 12.2 | %
=  disclosed.website | 行政许可事项 | 21 | 条
=  disclosed.website | 双随机抽查结果 | 16 | 条
=  disclosed.website | 农村公路建设信息 | 28 | 条
=  disclosed.website | 财政信息 | 6 | 条
=  disclosed.website | 其他 | 12 | 条
= disclosed.wechat | 推送信息 | 314 | 条
=  disclosed.wechat | 转发 | 217 | 条
=  disclosed.wechat | 原创 | 97 | 条
= disclosed.video | 路况、普法短视频 | 66 | 条
= other | 获赞 | 2.4万 | 个 | value=24000
= disclosed.offline | 提示信息 | 40 | 条 | q=approx
= disclosed.media | 稿件 | 73 | 篇
@overview.requests 10
10 -sfs
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 不予处理 | 1 | 件
= reconsiderations | 行政复议 | ! 行政复议、行政诉讼为零
= lawsuits | 行政诉讼 | ! 行政复议、行政诉讼为零
@overview.management 11
11 -sfs
= other | 审签信息 | 463 | 条
=  other | 退回 | 5 | 条
@overview.platform 12
12 -ssf
= accounts | 政务新媒体 | 2 | 个
= followers | 公众号关注用户 | 9600 | 人 | q=approx
= views | 阅读量 | 38万 | 次 | value=380000
@overview.supervision 13
13 -sssfs
= inquiries | 12328热线及县长信箱诉求 | 589 | 件
= shares | 办结率 | 100 | %
= shares | 满意率 | 97.8 | %
= activities | 政策宣讲进工地、进车站活动 | 9 | 场次
= materials | 双语宣传单 | 3000 | 份 | q=approx
= trainings | 政务公开培训班 | 2 | 次
= trainees | 政务公开培训班 | 4 | 人次
= inspections | 问题 | 7 | 个
@table.proactive 14
@table.requests 16
@table.disputes 18
@problems 20
21"员；" s
21"多；" s
21 s
p1 commitment, staffing: 21.1"部分"-21.1"员；"
p2 content, engagement: 21.1"公开内"-21.1"多；"
p3 timeliness: 21.1"恶劣"-21.1
@measures 22
22 f
23 fs
m1 commitment, staffing > p1: 23-23.2
24 fs
m2 content, engagement > p2: 24-24.2
25 fs
m3 timeliness, institutions > p3: 25-25.2
26 fs
m4 oversight: 26-26.2
@other 27
28 s
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
29 -s
= proposals | 县人大代表建议 | 5 | 件
= proposals | 县政协委员提案 | 3 | 件
@trailer 30
