---
id: tb-02
title: 石桥区教育体育局2023年政府信息公开工作年度报告
agency: 石桥区教育体育局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
summary: 网站主动公开312条，公众号推文421篇，短视频33条，“校长热线日”访谈4期；新收申请9件、上年结转1件、办结9件、结转下年度1件，行政复议1件（维持），诉讼0件。问题：招生资助解读偏少，学校专栏更新不勤，新媒体留言回复不及时。措施：同步编写问答式解读，专栏更新纳入考核每月通报，专人值守后台当天回复。
---
@preamble 1
5 tt
@overview 7
9 f
@overview.proactive 11
11 -sss
= disclosed.website | 主动公开信息 | 312 | 条
=  disclosed.website | 通知公告 | 58 | 条
=  disclosed.website | 招生入学 | 41 | 条
=  disclosed.website | 校园安全 | 29 | 条
=  disclosed.website | 教师招聘与职称评审 | 36 | 条
=  disclosed.website | 财政资金 | 24 | 条
=  disclosed.website | 体育活动预告 | 50 | 条
=  disclosed.website | 其他 | 74 | 条
= disclosed.wechat | 微信公众号发布推文 | 421 | 篇
= followers | 关注人数 | 6.2万 | 人 | value=62000 | q=at_least
= views | 总阅读量 | 187万 | 次 | value=1870000 | q=approx
= disclosed.video | 视频号发布短视频 | 33 | 条
= meetings | “校长热线日”访谈 | 4 | 期
= inquiries | 家长提问 | 127 | 个
@overview.requests 13
13 -fsss
= requests.received | 新收政府信息公开申请 | 9 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2022
= requests.answered | 办结 | 9 | 件
= requests.carried | 结转下年度 | 1 | 件
= requests.answered | 办结 | 9 | 件
=  requests.answered | 予以公开 | 5 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 属于内部事务信息不予公开 | 1 | 件
=  requests.answered | 信息不存在无法提供 | 2 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | 0 | 件
@overview.management 15
15 -sf
@overview.platform 17
17 -fs
= accounts | 子栏目 | 21 | 个
= accounts | 下线长期不更新的栏目 | 5 | 个
@overview.supervision 19
19 -fs
= meetings | 专题会议 | 2 | 次
= trainings | 局属学校信息员培训 | 1 | 场
= trainees | 参训人员 | 93 | 人次
= inspections | 问题 | 6 | 个
@table.proactive 21
@table.requests 75
@table.disputes 207
@problems 249
251 ssssss
p1 interpretation: 251"一是"-251.1
p2 timeliness: 251.2
p3 engagement: 251.3
@measures 251.4"针对以上问题"
m1 interpretation > p1: 251.4"一是"-251.4
m2 oversight > p2: 251.5
m3 engagement > p3: 251.6
@other 253
255 t
@trailer 257
