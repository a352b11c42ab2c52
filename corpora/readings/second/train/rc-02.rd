---
id: rc-02
title: 巴沱市江垭区人民政府石马溪街道办事处2022年政府信息公开工作年度报告
agency: 巴沱市江垭区人民政府石马溪街道办事处
year: 2022
period: 2022-01-01..2022-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 4
@overview.proactive 6
@overview.requests 7
@overview.management 8
@overview.platform 9
@overview.supervision 10
@table.proactive 11
@table.requests 42
@table.disputes 258
@problems 293
@measures 295
@other 296
3 ttt
5 ff
6 -ss
= disclosed.website | 公开各类信息 | 308 | 条
=  disclosed.website | 动态类 | 226 | 条
=  disclosed.website | 基层政务公开领域 | 61 | 条
=  disclosed.website | 法定主动公开内容 | 21 | 条
= disclosed.wechat | 发稿 | 1,150 | 篇 | value=1150 | q=approx
= disclosed.weibo | 微博转发区级信息 | 九十 | 条 | value=90 | q=approx
= other | 社区 | 14 | 个
= disclosed.offline | 低保、残补、农村危房改造等公示 | 170 | 份
7 -fs
= requests.received | 申请 | 4 | 件
=  requests.received | 自然人申请 | 3 | 件
=  requests.received | 企业申请 | 1 | 件
= fees | 费用 | ! 未收取任何费用
8 -ss
= inspections | 失效链接 | 26 | 个
9 -s
= accounts | 微信公众号 | 1 | 个
= accounts | 微博账号 | 1 | 个
= accounts | 政务公开专区 | 1 | 处
= accounts | 社区公示栏 | 14 | 块
= accounts | 抖音号 | 1 | 个
10 -fsss
= inspections | 政务公开自查 | 4 | 次
= inspections | 发现问题 | 13 | 个
= trainings | 信息员培训 | 3 | 场
= trainees | 信息员 | 80 | 人次 | q=approx
= inquiries | 意见 | 5 | 条
294 fssss
= inquiries | 意见 | 5 | 条
p1 oversight: 294.2
p2 channels: 294.3
p3 staffing, timeliness: 294.4
p4 engagement: 294.5
295 ssssf
m1 engagement, institutions > p4: 295.1"一是"-295.1
m2 channels > p2: 295.2
m3 oversight > p1: 295.3
m4 staffing, timeliness > p3: 295.4
297 st
= other | 任务 | 9 | 项
