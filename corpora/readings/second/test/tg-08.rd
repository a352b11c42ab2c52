---
id: tg-08
title: 浔安市自然资源和规划局2021年政府信息公开工作年度报告
agency: 浔安市自然资源和规划局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-28
problems_stated: true
summary: 局网站公开1542条，公众号288篇。新收申请164件、结转8件，办结163件；复议11件、纠正2件，诉讼7件，收费1260元。答复检索、说理不足，规划图纸难懂，公示未遮挡身份证号，市局与分局职责不清；拟案件化办理，三维动画和通俗说明，先脱敏再公示，统一受理和答复口径。补录征地批文214件。
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 ssss
= disclosed.website | 局门户网站公开信息 | 1542 | 条
=  disclosed.website | 规划公示 | 406 | 条
=  disclosed.website | 土地出让公告 | 287 | 条
=  disclosed.website | 征地信息 | 331 | 条
=  disclosed.website | 矿业权信息 | 45 | 条
=  disclosed.website | 工作动态 | 302 | 条
=  disclosed.website | 其他 | 171 | 条
= accounts | 展板 | 412 | 块
= inquiries | 市民现场咨询 | 1900 | 人次 | q=approx
= meetings | 规划听证会 | 5 | 次
= meetings | 局领导走进直播间 | 2 | 次
= disclosed.wechat | “浔安自然资源”微信公众号发文 | 288 | 篇
= followers | 用户数 | 3.6万 | | value=36000
@overview.requests 9
10 fssss
= requests.received | 新收政府信息公开申请 | 164 | 件 | id=a
= shares | 同比下降 | 12.8 | %
= requests.carried | 上年结转 | 8 | 件 | period=2020
= requests.received | 网络 | 109 | 件 | parent=a
= requests.received | 信函 | 46 | 件 | parent=a
= requests.received | 当面 | 9 | 件 | parent=a
= requests.answered | 已办结 | 163 | 件 | id=b
= requests.carried | 结转下年 | 9 | 件
= shares | 按时答复率 | 100 | %
= requests.answered | 予以公开、部分公开合计 | 82 | 件 | parent=b
= shares | 占 | 50.3 | %
11 s
= reconsiderations | 行政复议 | 11 | 件 | id=c
=  reconsiderations | 维持 | 7 | 件
=  reconsiderations | 纠正 | 2 | 件
=  reconsiderations | 其他 | 1 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | 7 | 件
=  lawsuits | 维持 | 5 | 件
@overview.management 12
13 sf
= other | 新增电子档案 | 3.1万 | 卷 | value=31000
=  disclosed | 可公开的 | 1.2万 | 卷 | value=12000
@overview.platform 14
15 ssf
= views | “规划一张图”查询系统全年点击 | 71万 | 次 | value=710000 | q=approx
= accounts | 政务公开专区 | 1 | 个
= accounts | 自助查询机 | 6 | 台
@overview.supervision 16
17 ssf
= trainings | 专题培训 | 4 | 次
= trainees | 参训人员 | 310 | 人次
= inspections | 分局 | 6 | 个
= inspections | 通报问题 | 13 | 个
@table.proactive 18
@table.requests 63
@table.disputes 347
@problems 391
@measures 392
393 s
m1 content, timeliness, institutions: 393
= disclosed | 征地批文 | 214 | 件
= other | 科室 | 11 | 个
@problems 394
395 s
p1 requests: 395
= reconsiderations | 复议被纠正 | 2 | 件 | parent=c
396 s
p2 channels, interpretation: 396
397 s
p3 vetting, commitment: 397
398 s
p4 institutions, requests: 398
@measures 399
400 s
m2 requests > p1: 400
401 s
m3 channels, interpretation > p2: 401
402 s
m4 vetting > p3: 402
403 s
m5 institutions, requests > p4: 403
@other 404
405 -s
= fees | 收费通知 | 3 | 件
= fees | 信息处理费 | 1260 | 元
406 t
@trailer 407
