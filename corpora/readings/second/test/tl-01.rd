---
id: tl-01
title: 清源县落雁镇人民政府2023年政府信息公开工作年度报告
agency: 清源县落雁镇人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-22
problems_stated: true
summary: 县政府网站主动公开86条，其中工作动态类61条；“雁鸣落雁”微信公众号发布132条；便民服务中心设专区1处，业务学习2次。收到申请2件，均为自然人提出、涉及土地征收，公开1件、本机关不掌握1件，无复议诉讼，未收费。问题：内容广度深度不足、部分信息更新不及时，人员均为兼职且变动频繁。措施：细化重点领域公开，完善信息收集审核发布机制，加强培训、稳定人员。
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
7 -sf
= disclosed.website | 主动公开政府信息 | 86 | 条
=  disclosed.website | 机构职能类 | 2 | 条
=  disclosed.website | 工作动态类 | 61 | 条
=  disclosed.website | 财政信息类 | 6 | 条
=  disclosed.website | 乡村振兴类 | 11 | 条
=  disclosed.website | 其他类 | 6 | 条
= disclosed.wechat | 微信公众号发布信息 | 132 | 条
@overview.requests 8
8 -s
= requests.received | 政府信息公开申请 | 2 | 件 | id=a
= requests.carried | 结转 | ! 上年无结转 | period=2022
= requests.answered | 予以公开 | 1 | 件 | parent=a
= requests.answered | 本机关不掌握相关政府信息 | 1 | 件 | parent=a
@overview.management 9
9 -ff
@overview.platform 10
10 -s
= accounts | 政务公开专区 | 1 | 处
@overview.supervision 11
11 -s
= staff | 兼职工作人员 | 2 | 名
= trainings | 业务学习 | 2 | 次
= trainees | 参训人员 | 30 | 人次 | q=approx
= other | 责任追究情形 | ! 未发生因信息公开不当引发的责任追究情形
@table.proactive 12
@table.requests 57
@table.disputes 301
@problems 340
342 ss
p1 content, timeliness: 342"一是"-342.1
p2 staffing: 342.2
@measures 343
344 ff
345 ff
346 ff
m1 content > p1: 344.1-344.2
m2 institutions, timeliness > p1: 345.1-345.2
m3 staffing > p2: 346.1-346.2
@other 347
348 st
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
