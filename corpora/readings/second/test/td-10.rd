---
id: td-10
title: 阿克塔什县交通运输局2023年政府信息公开工作年度报告
agency: 阿克塔什县交通运输局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
summary: 网站公开83条，增长12.2%，微信314条，短视频66条，媒体稿件73篇；申请2件，予以公开1件、不予处理1件，复议诉讼为零。问题：干部认识不到位、缺懂政策的信息员，内容以动态为主、互动不多，路况信息滞后。措施：纳入学习培训，座谈问卷并多公开实用信息，封路信息半小时内推送，每月通报。办理建议5件、提案3件。
---
@preamble 1
6 tt
@overview 7
8 f
@overview.proactive 9
9 -sss
= disclosed.website | 公开信息 | 83 | 条 | id=a
= shares | 较上年增长 | 12.2 | %
=  disclosed.website | 行政许可事项 | 21 | 条
=  disclosed.website | 双随机抽查结果 | 16 | 条
=  disclosed.website | 农村公路建设信息 | 28 | 条
=  disclosed.website | 财政信息 | 6 | 条
=  disclosed.website | 其他 | 12 | 条
= disclosed.wechat | 微信公众号推送信息 | 314 | 条
=  disclosed.wechat | 转发 | 217 | 条
=  disclosed.wechat | 原创 | 97 | 条
= disclosed.video | 路况、普法短视频 | 66 | 条
= views | 获赞 | 2.4万 | 个 | value=24000
= disclosed.offline | 滚动播放提示信息 | 40 | 条 | q=approx
= disclosed.media | 刊发稿件 | 73 | 篇
@overview.requests 10
10 -sfs
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 不予处理 | 1 | 件
= reconsiderations | 行政复议 | ! 行政复议、行政诉讼为零
= lawsuits | 行政诉讼 | ! 行政复议、行政诉讼为零
@overview.management 11
11 -sfs
= other | 清单 | 四 | 类 | value=4
= other | 审签信息 | 463 | 条
=  other | 退回 | 5 | 条
@overview.platform 12
12 -ssf
= accounts | 政务新媒体 | 2 | 个
= followers | 公众号关注用户 | 9600 | 人 | q=approx
= views | 全年阅读量 | 38万 | 次 | value=380000
@overview.supervision 13
13 -sssfs
= inquiries | 诉求 | 589 | 件
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
21 s
p1 commitment, staffing: 21"部分干部"-21"信息员；"
p2 content, engagement: 21"公开内容以"-21"互动不多；"
p3 timeliness: 21"恶劣天气"-21.1
@measures 22
22 f
23 fs
24 fs
25 fs
26 fs
m1 commitment, staffing > p1: 23
m2 content, engagement > p2: 24
m3 timeliness, institutions > p3: 25
m4 oversight: 26
@other 27
28 s
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
29 -s
= proposals | 县人大代表建议 | 5 | 件
= proposals | 县政协委员提案 | 3 | 件
@trailer 30
