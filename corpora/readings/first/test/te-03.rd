---
id: te-03
title: 槐阳县人民政府2023年政府信息公开工作年度报告
agency: 槐阳县人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
---
@preamble 1
4 tttt
@overview 5
6 f
@overview.proactive 7
8 fssss
= disclosed.website | 发布信息 | 18742 | 条
= shares | 同比增长 | 6.8 | %
=  disclosed.website | 政务动态 | 7215 | 条
=  disclosed.website | 县直部门和乡镇信息 | 9160 | 条
=  disclosed.website | 重点领域信息 | 1488 | 条
=  disclosed.website | 财政预决算信息 | 312 | 条
= documents | 行政规范性文件 | 6 | 件
= documents | 废止 | 11 | 件
= disclosed.media | 政务稿件 | 4306 | 篇
= disclosed.wechat | 推送 | 2170 | 条
= disclosed.weibo | 官方微博 | 935 | 条
= disclosed.video | 短视频 | 488 | 条
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
= other | 意见建议 | 173 | 条
=  other | 采纳 | 41 | 条
@overview.requests 10
11 fsss
= requests.received | 政府信息公开申请 | 44 | 件
=  requests.received | 自然人申请 | 38 | 件
=  requests.received | 法人和其他组织申请 | 6 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2022
= requests.answered | 办结 | 45 | 件 | id=c28
= requests.carried | 结转下年办理 | 1 | 件
= requests.answered | 予以公开 | 19 | 件 | parent=c28
= requests.answered | 部分公开 | 3 | 件 | parent=c28
= requests.answered | 不予公开 | 4 | 件 | parent=c28
= requests.answered | 无法提供 | 13 | 件 | parent=c28
= requests.answered | 不予处理 | 4 | 件 | parent=c28
= requests.answered | 其他处理 | 2 | 件 | parent=c28
= reconsiderations | 行政复议 | 3 | 件
=  reconsiderations | 结果纠正 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 12
13 fss
= documents | 规范性文件 | 58 | 件
= inspections | 错敏信息 | 426 | 条
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 14
15 ss
= accounts | 专栏 | 5 | 个
= accounts | 政务新媒体 | 8 | 个
= accounts | 保留 | 31 | 个
= accounts | 政务公开专区 | 19 | 个
= views | 接待群众 | 2380 | 人次
@overview.supervision 16
17 fssss
= meetings | 常务会议 | 2 | 次
= staff | 专职人员 | 3 | 名
= trainings | 业务培训班 | 2 | 期
= trainees | 培训 | 320 | 人次
= inspections | 通报 | 4 | 期
= inspections | 问题 | 167 | 个
= inquiries | 来信 | 1086 | 件
= inquiries | 工单 | 2.47万 | 件 | value=24700
= shares | 按时办结率 | 99.3 | %
= proposals | 人大代表建议 | 98 | 件
= proposals | 政协提案 | 112 | 件
@table.proactive 18
@table.requests 63
@table.disputes 347
@problems 386
388 f
389 s
p1 content: 389-389.1
390 s
p2 interpretation: 390-390.1
391 s
= other | 乡镇 | 9 | 个
p3 institutions, staffing: 391-391.1
392 s
p4 platform: 392-392.1
393 s
p5 oversight: 393-393.1
@measures 394
395 fs
m1 content > p1: 395-395.2
396 fs
m2 interpretation > p2: 396-396.2
397 fs
m3 institutions, staffing > p3: 397-397.2
398 fs
m4 platform > p4: 398-398.2
399 fs
m5 oversight > p5: 399-399.2
400 s
m6 commitment, staffing: 400-400.1
@other 401
402 -s
= fees | 信息处理费 | ! 未收取信息处理费
403 -s
= other | 任务 | 32 | 项
=  other | 结转 | 1 | 项
404 -s
= other | 村 | 127 | 个
