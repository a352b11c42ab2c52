---
id: td-07
title: 浑东区人民政府站前街道办事处2024年政府信息公开工作年度报告
agency: 浑东区人民政府站前街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-16
problems_stated: true
summary: 网站公开71条，“站前之家”图文266篇、短视频54条，公开栏430余张；受理申请0件。四问题各附措施：重活动轻政策，以居民需求清单列重点；报送迟缓，建台账并纳入季度考评、约谈；老年居民知晓度低，保留纸质公示、小喇叭和上门讲解；2条视频泄露门牌号被撤下，视频执行三审并查隐私。审稿412篇、退改38篇。
---
@preamble 1
5 tt
@overview 6
@overview.proactive 7
8 ssss
= disclosed.website | 通过区政府网站公开信息 | 71 | 条
=  disclosed.website | 工作动态 | 48 | 条
=  disclosed.website | 专题专栏 | 15 | 条
=  disclosed.website | 财政预决算 | 2 | 条
=  disclosed.website | 年度报告 | 1 | 条
=  disclosed.website | 其他 | 5 | 条
= disclosed.wechat | 街道微信公众号“站前之家”发布图文 | 266 | 篇
= disclosed.video | 视频号发布短视频 | 54 | 条
= views | 总播放量 | 37.8万 | 次 | value=378000
= other | 社区 | 9 | 个
= disclosed.offline | 张贴公示公告 | 430 | 张 | q=approx
= disclosed.offline | 《站前社情》小报 | 4 | 期
= activities | “5·15政务公开日”活动 | 1 | 场
= other | 现场接待居民 | 320 | 人
= materials | 便民手册 | 600 | 册
@overview.requests 9
10 fs
= requests.received | 政府信息公开申请 | 0 | 件
= requests.carried | 结转下年 | 0 | 件
@overview.management 11
12 ss
= other | 审核稿件 | 412 | 篇
=  other | 退回修改 | 38 | 篇
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 13
14 fs
= followers | 街道微信公众号现有关注用户 | 1.2万 | 人 | value=12000 | q=approx
= inquiries | 留言 | 97 | 条
@overview.supervision 15
16 ss
= meetings | 推进会 | 2 | 次
= trainings | 组织社区工作者培训 | 3 | 场
= trainees | 社区工作者培训 | 210 | 人次
= shares | 群众满意度 | 95 | % | q=at_least
= other | 责任追究情形 | ! 未出现责任追究情形
@table.proactive 17
@table.requests 32
@table.disputes 61
@problems 66
67 s
@measures 68
68 s
@problems 69
69 s
@measures 70
70 ss
@problems 71
71 s
@measures 72
72 s
@problems 73
73 s
= inspections | 视频因画面泄露居民门牌号被撤下 | 2 | 条
@measures 74
74 ss
p1 content: 67
m1 content > p1: 68"以居民"-68
p2 timeliness, commitment, institutions: 69
m2 institutions, timeliness, oversight > p2: 70"建立"-70.2
p3 engagement: 71
m3 channels, engagement > p3: 72"保留"-72
p4 vetting: 73
m4 vetting, staffing > p4: 74"短视频"-74.2
@other 75
77 s
= fees | 信息处理费 | 0 | 元
79 ssf
= staff | 帮办代办员 | 2 | 名
= views | 帮助群众查询打印资料 | 530 | 人次
@trailer 80
