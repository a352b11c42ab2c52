---
id: ri-11
title: 可可河县商务和工业信息化局2023年度政府信息公开工作年度报告
agency: 可可河县商务和工业信息化局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-18
problems_stated: true
---
@preamble 1
6 ttt
@overview 7
8 f
@overview.proactive 9
10 ss
= disclosed.website | 县政府网站主动公开信息 | 57 | 条
=  disclosed.website | 机构职能 | 5 | 条
=  disclosed.website | 财政信息 | 4 | 条
=  disclosed.website | 通知公告 | 16 | 条
=  disclosed.website | 工作动态 | 30 | 条
= disclosed.wechat | “可可河商工”微信公众号推送信息 | 一百二十 | 条 | value=120 | q=approx
= interpretations | 政策解读 | 9 | 条
= materials | 政策汇编 | 400 | 册 | q=approx
@overview.requests 11
12 s
= requests.received | 依申请公开事项 | ! 未收到依申请公开事项
= requests.answered | 办理数量 | 0 |
@overview.management 13
14 fs
= inspections | 更正不准确信息 | 3 | 条
@overview.platform 15
16 f
@overview.other 17
18 s
= proposals | 县人大代表建议 | 4 | 件
= proposals | 政协委员提案 | 2 | 件
= proposals | 涉及商贸流通 | 3 | 件
= proposals | 工业园区建设 | 3 | 件
= shares | 办结率 | 100 | %
= shares | 代表委员满意率 | 100 | %
@overview.supervision 19
20 fs
= trainings | 信息公开业务学习 | 5 | 次
= trainees | 参加学习 | 60 | 人次 | q=approx
= inspections | 接受县政府办公室检查 | 1 | 次
= inspections | 问题 | 2 | 个
@table.proactive 21
@table.requests 22
@table.disputes 23
24 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 25
26 s
p1 commitment, timeliness: 26
@measures 27
27 s
m1 commitment, oversight, timeliness > p1: 27"进一步提高"-27.1
@problems 28
28 s
p2 content, institutions: 28
@measures 29
29 s
m2 content, institutions > p2: 29"进一步明确"-29.1
@problems 30
30 s
p3 channels: 30
@measures 31
31 s
m3 channels > p3: 31"积极拓展"-31.1
@other 32
33 s
= fees | 检索、复制、邮寄等费用 | ! 未产生检索、复制、邮寄等费用
