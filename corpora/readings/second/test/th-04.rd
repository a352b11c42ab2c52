---
id: th-04
title: 桐岭市公安局2023年政府信息公开工作年度报告
agency: 桐岭市公安局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-18
problems_stated: true
summary: 网站公开2719条，微博5238条，微信1826条，短视频611部；收到申请145件，增长19.8%；复议10件（纠正1件）、诉讼4件。问题为处罚公示超期、新媒体未脱敏即发布、案卷类答复说理单一、农村公开手段少；将纳入领导班子学习、7个工作日自动推送公示、双人双审、增加电话释明。
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -sss
= disclosed.website | 局门户网站全年公开各类信息 | 2719 | 条
=  disclosed.website | 警务动态 | 1460 | 条
=  disclosed.website | 行政执法公示 | 812 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 招录及人事信息 | 39 | 条
=  disclosed.website | 其他信息 | 404 | 条
= disclosed.weibo | “桐岭公安”微博发布信息 | 5238 | 条
= followers | 粉丝数 | 143.7万 | | value=1437000
= disclosed.wechat | “桐岭公安”微信公众号推送 | 1826 | 条
= followers | 粉丝数 | 92.4万 | | value=924000
= views | 总阅读量 | 1.3亿 | 次 | value=130000000
= disclosed.video | 抖音号发布短视频 | 611 | 部
= views | 获赞 | 2,900万 | 次 | value=29000000
= disclosed.media | 今日头条号发布 | 1577 | 条
= disclosed.video | 快手号发布 | 402 | 条
= disclosed.media | 在中央、省、市主流媒体刊发稿件 | 3106 | 篇
=  disclosed.media | 中央级媒体 | 214 | 篇
@overview.requests 8
8 -sss
= requests.received | 全年收到政府信息公开申请 | 145 | 件
= requests.received | 2022年 | 121 | 件 | period=2022
= shares | 增长 | 19.8 | %
= requests.carried | 上年结转 | 5 | 件 | period=2022
= shares | 按期答复率 | 100 | %
= reconsiderations | 信息公开类行政复议 | 10 | 件 | id=r
= lawsuits | 行政诉讼 | 4 | 件
= reconsiderations | 复议维持 | 7 | 件 | parent=r
= reconsiderations | 纠正 | 1 | 件 | parent=r
= reconsiderations | 待审结 | 2 | 件 | parent=r
@overview.management 9
9 -ss
= inspections | 下线过期信息 | 1093 | 条
= inspections | 隐去个人信息 | 276 | 处
@overview.platform 10
10 -ss
= accounts | 整合关停分县局政务新媒体账号 | 23 | 个
= accounts | 保留 | 57 | 个
= inquiries | “局长信箱”受理群众来信 | 4,815 | 封 | value=4815
= inquiries | 微信公众号后台答复咨询 | 2.1万 | 条 | value=21000 | q=approx
@overview.supervision 11
11 -sss
= inspections | 全年通报 | 12 | 期
= trainees | 新任信息员 | 43 | 名
= trainings | 集中授课 | 3 | 次
= trainings | 线上测试 | 1 | 次
= trainees | 参训人员 | 620 | 人次
= activities | “警营开放日”活动 | 18 | 场
= other | 人大代表、政协委员和群众 | 2700 | 人 | q=approx
= materials | 反诈宣传手册 | 5万 | 册 | value=50000
@table.proactive 12
@table.requests 56
@table.disputes 299
@problems 337
338 ssssssss
@measures 338.5
@other 339
340 s
= fees | 信息处理费 | ! 无
341 s
= proposals | 市人大建议 | 36 | 件
= proposals | 市政协提案 | 49 | 件
= shares | 面商率 | 100 | %
= shares | 满意率 | 100 | %
@trailer 343
p1 commitment, timeliness: 338"一是"-338.1
p2 vetting: 338.2
p3 requests: 338.3
p4 channels, content: 338.4
m1 commitment, staffing > p1: 338.5"首先"-338.5
m2 timeliness, platform > p1: 338.6
m3 vetting, oversight > p2: 338.7
m4 requests > p3: 338.8
