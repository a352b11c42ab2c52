---
id: tg-02
title: 泗川市槐荫店镇人民政府2020年政府信息公开工作年度报告
agency: 泗川市槐荫店镇人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: null
problems_stated: true
summary: 网站公开63条（工作动态38条），微信发布212条，其中疫情防控71条；申请0件；承办人大代表建议4件；检查27个村公开栏，整改6处。问题为惠农补贴、低保信息少，站所报送不积极，公众号留言仅5条；将列必报清单、纳入季度考评并通报零报送、赶集日摆摊宣传、加强学习。
---
@preamble 1
3 tttt
@overview 4
@overview.proactive 5
6 sssf
= disclosed.website | 泗川市政府网站主动公开政府信息 | 63 | 条
=  disclosed.website | 工作动态 | 38 | 条
=  disclosed.website | 通知公告 | 9 | 条
=  disclosed.website | 财政信息 | 5 | 条
=  disclosed.website | 建议提案 | 4 | 条
=  disclosed.website | 政策文件 | 3 | 条
=  disclosed.website | 机构职能 | 2 | 条
=  disclosed.website | 公开年报 | 1 | 条
=  disclosed.website | 公开指南 | 1 | 条
= disclosed.wechat | 微信公众号“槐荫风”发布信息 | 212 | 条
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
= staff | 党建办指定 | 1 | 人
@overview.supervision 13
14 sss
= other | 举报投诉 | ! 未接到有关信息公开的举报投诉
= trainings | 信息员培训班 | 2 | 期
= trainees | 培训 | 61 | 人次
= inspections | 村 | 27 | 个
= inspections | 专项检查 | 2 | 轮
= inspections | 整改更新滞后问题 | 6 | 处
@table.proactive 15
@table.requests 69
@table.disputes 268
@problems 303
305 f
306 ss
307 ss
308 ss
= inquiries | 留言 | 5 | 条
p1 content: 306
p2 commitment: 307
p3 engagement: 308
@measures 309
310 fs
311 fs
312 fs
313 ff
m1 content > p1: 310
m2 oversight, commitment > p2: 311
m3 engagement > p3: 312
m4 staffing: 313
@other 314
315 s
= proposals | 人大代表建议 | 4 | 件
= shares | 答复率 | 100 | %
= shares | 满意率 | 100 | %
= proposals | 政协提案 | ! 无政协提案
