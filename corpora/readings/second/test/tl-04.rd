---
id: tl-04
title: 远岭县供销合作社联合社2021年政府信息公开年度报告
agency: 远岭县供销合作社联合社
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-18
problems_stated: true
summary: 发布信息64条，其中县政府网站部门专栏39条、“远岭供销”微信公众号25条；未制发规章和规范性文件，无许可、处罚、强制和收费事项；集中学习3次。未收到申请，无复议诉讼，无失泄密。问题：部分股室重视不够、主动性不强，公开形式单一，信息数量和质量待提高。措施：开展业务培训，提高认识、变被动为主动，用新媒体、公示栏、宣传资料拓展形式。申请和复议诉讼两章仅有标题。
---
@preamble 1
3 tt
@overview 5
7 f
@overview.proactive 9
11 fs
= disclosed | 发布信息 | 64 | 条
=  disclosed.website | 县政府网站部门专栏 | 39 | 条
=  disclosed.wechat | 微信公众号 | 25 | 条
@overview.requests 13
15 s
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开引起的行政复议和行政诉讼案件
= lawsuits | 行政诉讼 | ! 没有因政府信息公开引起的行政复议和行政诉讼案件
@overview.management 17
19 ss
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 21
23 f
@overview.supervision 25
27 ssf
= staff | 同志 | 2 | 名
= trainings | 集中学习 | 3 | 次
@table.proactive 29
31 s
= documents | 规章 | ! 未制发规章和规范性文件
= documents | 规范性文件 | ! 未制发规章和规范性文件
= other | 行政许可 | ! 无行政许可、行政处罚、行政强制事项
= other | 行政处罚 | ! 无行政许可、行政处罚、行政强制事项
= other | 行政强制 | ! 无行政许可、行政处罚、行政强制事项
= fees | 行政事业性收费 | ! 无行政事业性收费
@table.requests 33
@table.disputes 35
@problems 37
41 ssf
p1 commitment: 41"1.部分"-41.1
p2 channels: 41.2
p3 content: 41.3
@measures 43
45 ff
47 ff
49 ff
m1 staffing, content > p3: 45.1-45.2
m2 commitment > p1: 47.1-47.2
m3 channels > p2: 49.1-49.2
@other 51
53 s
= fees | 信息处理费用 | ! 没有收取信息处理费用
@trailer 55
