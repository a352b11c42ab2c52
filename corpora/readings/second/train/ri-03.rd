---
id: ri-03
title: 沁岭县审计局2023年度政府信息公开工作年度报告
agency: 沁岭县审计局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-25
problems_stated: true
---
@preamble 1
@overview 3
@overview.proactive 7
@overview.requests 11
@overview.management 15
@overview.platform 19
@overview.supervision 23
@table.proactive 27
@table.requests 89
@table.disputes 521
@problems 591
@measures 603
@other 613
@trailer 617
5 tttt
9 fsss
= disclosed | 主动公开政府信息 | 33 | 条
=  disclosed | 机构领导信息 | 4 | 条
=  disclosed | 工作动态 | 18 | 条
=  disclosed | 审计结果公告 | 5 | 条
=  disclosed | 财政预决算信息 | 2 | 条
=  disclosed | 其他信息 | 4 | 条
= accounts | 政务新媒体账号 | ! 未开设政务新媒体账号
= documents | 规范性文件 | ! 未制发需要解读的规范性文件
= interpretations | 政策解读 | 0 |
13 s
= requests.received | 申请 | ! 未收到公民、法人和其他组织提出的政府信息公开申请
17 fs
= other | 失泄密事件 | ! 无失泄密事件发生
21 s
= staff | 同志 | 2 | 名
25 fs
= meetings | 专题会议 | 2 | 次
= inspections | 社会评议 | ! 未组织社会评议
= other | 责任追究情况 | ! 未发生责任追究情况
595 f
597 s
599 s
601 f
p1 content: 597
p2 commitment, timeliness: 599
p3 oversight: 601
605 s
607 f
609 f
611 f
m1 content > p1: 605
m2 commitment, staffing > p2: 607
m3 timeliness > p2: 609
m4 oversight > p3: 611
615 s
= proposals | 人大代表建议 | ! 没有收到人大代表建议和政协委员提案
= proposals | 政协委员提案 | ! 没有收到人大代表建议和政协委员提案
= fees | 信息处理费 | ! 没有收取信息处理费
