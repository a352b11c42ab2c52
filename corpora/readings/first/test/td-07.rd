---
id: td-07
title: 浑东区人民政府站前街道办事处2024年政府信息公开工作年度报告
agency: 浑东区人民政府站前街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-16
problems_stated: true
---
@preamble 1
5 tt
@overview 6
@overview.proactive 7
8 ssss
= disclosed.website | 公开信息 | 71 | 条
=  disclosed.website | 工作动态 | 48 | 条
=  disclosed.website | 专题专栏 | 15 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 年度报告 | 1 | 条
=  disclosed.website | 其他 | 5 | 条
= disclosed.wechat | 发布图文 | 266 | 篇
= disclosed.video | 短视频 | 54 | 条
= views | 总播放量 | 37.8万 | 次 | value=378000
= accounts | 社区公开栏 | 9 | 个
= disclosed.offline | 公示公告 | 430 | 张 | q=approx
= disclosed.offline | 《站前社情》小报 | 4 | 期
= activities | “5·15政务公开日”活动 | 1 | 场
= other | 现场接待居民 | 320 | 人
= materials | 便民手册 | 600 | 册
@overview.requests 9
10 fs
= requests.received | 政府信息公开申请 | 0 | 件
= requests.carried | 结转下年 | 0 | 件
@overview.management 11
12"。。" f
12 -s
= other | 审核稿件 | 412 | 篇
=  other | 退回修改 | 38 | 篇
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 13
14 fs
= followers | 关注用户 | 1.2万 | 人 | value=12000 | q=approx
= inquiries | 留言 | 97 | 条
@overview.supervision 15
16 ss
= meetings | 推进会 | 2 | 次
= trainings | 社区工作者培训 | 3 | 场
= trainees | 社区工作者培训 | 210 | 人次
= shares | 群众满意度 | 95 | % | q=at_least
= other | 责任追究 | ! 未出现责任追究情形
@table.proactive 17
@table.requests 32
@table.disputes 61
@problems 66
67 s
p1 content: 67-67.1
@measures 68
68 s
m1 content > p1: 68.1"以居"-68.1
@problems 69
69 s
p2 timeliness, institutions: 69-69.1
@measures 70
70 ss
m2 institutions > p2: 70.1"建立"-70.1
m3 oversight > p2: 70.2-70.2
@problems 71
71 s
p3 engagement: 71-71.1
@measures 72
72 s
m4 channels, engagement > p3: 72.1"保留"-72.1
@problems 73
73 s
= disclosed.video | 视频 | 2 | 条
p4 vetting: 73-73.1
@measures 74
74 ss
m5 vetting > p4: 74.1"短视"-74.1
m6 staffing > p4: 74.2-74.2
@other 75
77 s
= fees | 信息处理费 | 0 | 元
79 ssf
= staff | 帮办代办员 | 2 | 名
= views | 查询打印资料 | 530 | 人次
@trailer 80
