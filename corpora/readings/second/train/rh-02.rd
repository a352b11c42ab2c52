---
id: rh-02
title: 乌兰塔拉旗查干敖包苏木2022年政府信息公开工作年度报告
agency: 乌兰塔拉旗查干敖包苏木人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-17
problems_stated: true
---
@preamble 1
5 t
7 ttt
@overview 8
@overview.proactive 9
10 ffsfsfs
= disclosed.website | 旗政府网站公开政府信息 | 68 | 条
= disclosed.wechat | “查干敖包微讯”微信公众号信息 | 213 | 篇
= disclosed.video | 抖音短视频 | 35 | 条
=  disclosed.video | 蒙汉双语视频 | 21 | 条
= interpretations | 转载上级政策解读 | 17 | 条
= materials | 蒙汉文政策明白纸 | 1,200 | 份 | value=1200 | q=approx
@overview.requests 11
12 fss
= requests.received | 新收到政府信息公开申请 | 2 | 件
= requests.carried | 2021年结转 | 1 | 件 | period=2021
= requests.answered | 办理答复 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 本机关不掌握相关信息 | 1 | 件
= requests.carried | 结转下年度办理的申请 | ! 无结转下年度办理的申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开被申请行政复议或者提起行政诉讼
= lawsuits | 行政诉讼 | ! 没有因政府信息公开被申请行政复议或者提起行政诉讼
@overview.management 13
14 fs
@overview.platform 15
16 fss
= accounts | 微信公众号 | 1 | 个
= accounts | 抖音号 | 1 | 个
= accounts | 政务公开专区 | 8 | 个
@overview.supervision 17
18 fsss
= inspections | 旗政务公开办检查 | 1 | 次
= trainings | 旗级培训 | 2 | 次
= trainings | 嘎查信息员培训 | 1 | 次
= trainees | 培训 | 23 | 人
= other | 责任追究 | ! 未发生责任追究情形
@table.proactive 19
@table.requests 50
@table.disputes 266
@problems 301
303 ss
304 fs
305 s
p1 timeliness: 303.1-303.2
p2 engagement: 304.1-304.2
p3 interpretation: 305
@measures 306
307 s
308 s
309 s
m1 timeliness, institutions > p1: 307
m2 engagement > p2: 308
m3 interpretation > p3: 309
@other 310
311 s
= fees | 信息公开处理费 | ! 未收取信息公开处理费
312 t
@trailer 313
