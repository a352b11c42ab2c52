---
id: te-03
title: 槐阳县人民政府2023年政府信息公开工作年度报告
agency: 槐阳县人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
summary: 网站发布18742条（增长6.8%），微信2170条、抖音488条，解读94篇；受理申请44件、结转2件，办结45件；复议3件纠正1件，诉讼1件维持。问题为只公开结果不公开过程、解读质量不高、9个乡镇无固定人员、新媒体轻维护、整改反复；将全流程公开、统一制作解读产品、明确乡镇机构、清理账号、考核约谈。
---
@preamble 1
4 tttt
@overview 5
6 f
@overview.proactive 7
8 fssss
= disclosed.website | 政府门户网站发布信息 | 18742 | 条
= shares | 同比增长 | 6.8 | %
=  disclosed.website | 政务动态 | 7215 | 条
=  disclosed.website | 县直部门和乡镇信息 | 9160 | 条
=  disclosed.website | 重点领域信息 | 1488 | 条
=  disclosed.website | 财政预决算信息 | 312 | 条
= documents | 制发行政规范性文件 | 6 | 件
= documents | 废止 | 11 | 件
= disclosed.media | “云上槐阳”客户端刊发政务稿件 | 4306 | 篇
= disclosed.wechat | “槐阳发布”微信公众号推送 | 2170 | 条
= disclosed.weibo | 官方微博发布 | 935 | 条
= disclosed.video | 抖音号发布短视频 | 488 | 条
= views | 点击量 | 3000余万 | 次 | value=30000000 | q=approx
= disclosed.offline | 《槐阳县人民政府公报》 | 4 | 期
= materials | 赠阅 | 6400 | 册
9 s
= interpretations | 政策解读材料 | 94 | 篇
=  interpretations | 图解 | 37 | 篇
=  interpretations | 视频解读 | 9 | 篇
=  interpretations | 负责人解读 | 48 | 篇
= meetings | 新闻发布会 | 12 | 场
= meetings | “局长在线”访谈 | 15 | 期
= activities | 民意征集 | 26 | 次
= inquiries | 意见建议 | 173 | 条
=  inquiries | 采纳 | 41 | 条
@overview.requests 10
11 fsss
= requests.received | 政府信息公开申请 | 44 | 件
=  requests.received | 自然人申请 | 38 | 件
=  requests.received | 法人和其他组织申请 | 6 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2022
= requests.answered | 已办结 | 45 | 件 | id=a
= requests.carried | 结转下年办理 | 1 | 件
= requests.answered | 予以公开 | 19 | 件 | parent=a
= requests.answered | 部分公开 | 3 | 件 | parent=a
= requests.answered | 不予公开 | 4 | 件 | parent=a
= requests.answered | 无法提供 | 13 | 件 | parent=a
= requests.answered | 不予处理 | 4 | 件 | parent=a
= requests.answered | 其他处理 | 2 | 件 | parent=a
= reconsiderations | 行政复议 | 3 | 件
=  reconsiderations | 结果纠正 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 12
13 fss
= documents | 现行有效 | 58 | 件
= inspections | 错敏信息 | 426 | 条
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 14
15 ss
= accounts | 新增“惠企直通车”等专栏 | 5 | 个
= accounts | 关停长期不更新的政务新媒体 | 8 | 个
= accounts | 保留 | 31 | 个
= accounts | 政务公开专区 | 19 | 个
= views | 县图书馆、档案馆查阅点接待群众 | 2380 | 人次
@overview.supervision 16
17 fssss
= meetings | 县政府常务会议专题研究政务公开工作 | 2 | 次
= staff | 专职人员 | 3 | 名
= trainings | 业务培训班 | 2 | 期
= trainees | 培训 | 320 | 人次
= documents | 通报 | 4 | 期
= inspections | 整改问题 | 167 | 个
= inquiries | 县长信箱收到来信 | 1086 | 件
= inquiries | 12345热线交办工单 | 2.47万 | 件 | value=24700
= shares | 按时办结率 | 99.3 | %
= proposals | 人大代表建议 | 98 | 件
= proposals | 政协提案 | 112 | 件
@table.proactive 18
@table.requests 63
@table.disputes 347
@problems 386
388 f
389 s
390 s
391 s
= other | 乡镇没有固定人员 | 9 | 个
392 s
393 s
p1 content: 389
p2 interpretation: 390
p3 institutions, staffing: 391
p4 platform: 392
p5 oversight: 393
@measures 394
395 fs
396 fs
397 fs
398 fs
399 fs
400 s
m1 content > p1: 395
m2 interpretation > p2: 396
m3 institutions, staffing > p3: 397
m4 platform > p4: 398
m5 oversight > p5: 399
m6 commitment, staffing: 400
@other 401
402 -s
= fees | 信息处理费 | ! 未收取信息处理费
403 -s
= other | 任务 | 32 | 项
=  other | 结转 | 1 | 项
404 -s
= other | 村 | 127 | 个
