---
id: town-02
title: 澜州市北屿区人民政府青榆街道办事处2022年政府信息公开工作年度报告
agency: 澜州市北屿区人民政府青榆街道办事处
year: 2022
period: 2022-01-01..2022-12-31
published: null
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
5 f
@overview.proactive 6
7 sss
= disclosed | 主动公开政府信息 | 386 | 条
=  disclosed.website | 区政府网站街道专页 | 121 | 条
=  disclosed.wechat | “青榆微风”微信公众号 | 236 | 条
=  disclosed.weibo | 政务微博 | 29 | 条
=  disclosed | 疫情防控类信息 | 158 | 条
= shares | 占比 | 40.9 | %
= interpretations | 政策解读材料 | 17 | 篇
@overview.requests 8
9 fss
= requests.received | 政府信息公开申请 | 7 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2021
= requests.answered | 已答复 | 7 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 因本机关不掌握无法提供 | 2 | 件
=  requests.answered | 因重复申请不予处理 | 1 | 件
= requests.carried | 结转至2023年办理 | 1 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 10
11 ssf
= other | 清理失效、过期信息 | 43 | 条
= other | 更正错敏字词 | 19 | 处
@overview.platform 12
13 ss
= accounts | 政务公开专区 | 1 | 处
= accounts | 公开查阅点 | 12 | 个
= views | 接待查阅群众 | 620 | 人次 | q=approx
= followers | “青榆微风”微信公众号关注人数 | 1.1万 | 人 | value=11000 | q=at_least
= views | 单篇最高阅读量 | 8643 | 次
@overview.supervision 14
15 sf
= trainings | 专题培训 | 4 | 次
= trainees | 培训信息员 | 186 | 人次
= inspections | 自查 | 3 | 次
= inspections | 发现并整改问题 | 27 | 个
= inquiries | 12345热线工单 | 1,204 | 件 | value=1204
= shares | 按时办结率 | 100 | %
@table.proactive 16
@table.requests 63
@table.disputes 351
@problems 409
@measures 410.5
410 sssssssf
p1 interpretation: 410.1"一是"-410.1
p2 requests: 410.2-410.2
p3 content: 410.3-410.3
p4 staffing: 410.4-410.4
m1 interpretation > p1: 410.5"一是"-410.5
m2 requests, staffing > p2: 410.6-410.6
m3 oversight, content > p3: 410.7-410.7
m4 other: 410.8-410.8
@other 411
412 -s
= fees | 信息处理费 | ! 未向申请人收取信息处理费
413 -s
= proposals | 区人大代表建议 | 3 | 件
= proposals | 政协提案 | 2 | 件
= shares | 答复率 | 100 | %
