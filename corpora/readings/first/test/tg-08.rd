---
id: tg-08
title: 浔安市自然资源和规划局2021年政府信息公开工作年度报告
agency: 浔安市自然资源和规划局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-28
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 ssss
= disclosed.website | 公开信息 | 1542 | 条
=  disclosed.website | 规划公示 | 406 | 条
=  disclosed.website | 土地出让公告 | 287 | 条
=  disclosed.website | 征地信息 | 331 | 条
=  disclosed.website | 矿业权信息 | 45 | 条
=  disclosed.website | 工作动态 | 302 | 条
=  disclosed.website | 其他 | 171 | 条
= disclosed.offline | 展板 | 412 | 块
= inquiries | 市民现场咨询 | 1900 | 人次 | q=approx
= meetings | 规划听证会 | 5 | 次
= meetings | 走进直播间 | 2 | 次
= disclosed.wechat | 发文 | 288 | 篇
= followers | 用户数 | 3.6万 |  | value=36000
@overview.requests 9
10 fssss
= requests.received | 新收政府信息公开申请 | 164 | 件 | id=c13
= shares | 同比下降 | 12.8 | %
= requests.carried | 上年结转 | 8 | 件 | period=2020
= requests.received | 网络 | 109 | 件 | parent=c13
= requests.received | 信函 | 46 | 件 | parent=c13
= requests.received | 当面 | 9 | 件 | parent=c13
= requests.answered | 办结 | 163 | 件 | id=c19
= requests.carried | 结转下年 | 9 | 件
= shares | 按时答复率 | 100 | %
= requests.answered | 予以公开、部分公开合计 | 82 | 件 | parent=c19
= shares | 予以公开、部分公开合计 | 50.3 | %
11 s
= reconsiderations | 行政复议 | 11 | 件 | id=c24
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
= views | 点击 | 71万 | 次 | value=710000 | q=approx
= accounts | 政务公开专区 | 1 | 个
= accounts | 自助查询机 | 6 | 台
@overview.supervision 16
17 ssf
= trainings | 专题培训 | 4 | 次
= trainees | 参训人员 | 310 | 人次
= other | 分局 | 6 | 个
= inspections | 通报问题 | 13 | 个
@table.proactive 18
@table.requests 63
@table.disputes 347
@problems 391
@measures 392
393 s
= disclosed | 征地批文 | 214 | 件
= other | 科室 | 11 | 个
m0 content, institutions: 393-393.1
@problems 394
395 s
= reconsiderations | 复议被纠正 | 2 | 件 | parent=c24
p1 requests: 395-395.1
396 s
p2 interpretation, channels: 396-396.1
397 s
p3 vetting: 397-397.1
398 s
p4 institutions: 398-398.1
@measures 399
400 s
m1 requests > p1: 400-400.1
401 s
m2 interpretation, channels > p2: 401-401.1
402 s
m3 vetting > p3: 402-402.1
403 s
m4 institutions, requests > p4: 403-403.1
@other 404
405 -s
= fees | 收费通知 | 3 | 件
= fees | 信息处理费 | 1260 | 元
406 t
@trailer 407
