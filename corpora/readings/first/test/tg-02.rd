---
id: tg-02
title: 泗川市槐荫店镇人民政府2020年政府信息公开工作年度报告
agency: 泗川市槐荫店镇人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: null
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
@overview.proactive 5
6 sssf
= disclosed.website | 主动公开政府信息 | 63 | 条
=  disclosed.website | 工作动态 | 38 | 条
=  disclosed.website | 通知公告 | 9 | 条
=  disclosed.website | 财政信息 | 5 | 条
=  disclosed.website | 建议提案 | 4 | 条
=  disclosed.website | 政策文件 | 3 | 条
=  disclosed.website | 机构职能 | 2 | 条
=  disclosed.website | 公开年报 | 1 | 条
=  disclosed.website | 公开指南 | 1 | 条
= disclosed.wechat | 发布信息 | 212 | 条
=  disclosed.wechat | 疫情防控类 | 71 | 条
@overview.requests 7
8 s
= requests.received | 政府信息公开申请 | 0 | 件
= fees | 检索、复制、邮寄等费用 | ! 未收取检索、复制、邮寄等费用
@overview.management 9
10 fs
@overview.platform 11
12 sf
= accounts | 微信公众号 | 1 | 个
= accounts | 电子屏 | 3 | 块
= accounts | 村级公开栏 | 27 | 处
= staff | 日常维护 | 1 | 人
@overview.supervision 13
14 sss
= other | 举报投诉 | ! 全年未接到有关信息公开的举报投诉
= trainings | 信息员培训班 | 2 | 期
= trainees | 培训 | 61 | 人次
= other | 村 | 27 | 个
= inspections | 专项检查 | 2 | 轮
= inspections | 整改更新滞后问题 | 6 | 处
@table.proactive 15
@table.requests 69
@table.disputes 268
@problems 303
305 f
306 ss
p1 content: 306-306.2
307 ss
p2 commitment: 307-307.2
308 ss
= inquiries | 留言 | 5 | 条
p3 engagement: 308-308.2
@measures 309
310 fs
m1 content > p1: 310-310.2
311 fs
m2 commitment, oversight > p2: 311-311.2
312 fs
m3 engagement > p3: 312-312.2
313 ff
m4 staffing: 313-313.2
@other 314
315 s
= proposals | 人大代表建议 | 4 | 件
= shares | 答复率 | 100 | %
= shares | 满意率 | 100 | %
= proposals | 政协提案 | ! 无政协提案
