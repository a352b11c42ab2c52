---
id: tm-01
title: 榆川县农业农村局2021年政府信息公开工作年度报告
agency: 榆川县农业农村局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
summary: 通过县政府门户网站主动公开政府信息186条，其中工作动态类121条、涉农补贴资金类34条；“榆川三农”微信公众号发布97条；培训1次、26人次。收到自然人申请2件，予以公开1件、本机关不掌握1件；无复议诉讼。问题：公开内容不够全面，部分栏目更新不够及时，人员业务水平待提高。措施：充实乡村振兴、耕地保护、惠农补贴等内容，督促按时报送，加强培训。未收取信息处理费。
---
@preamble 1
3 tttt
@overview 4
5 f
@overview.proactive 6
6 -s
= disclosed.website | 主动公开政府信息 | 186 | 条
=  disclosed.website | 机构职能类 | 3 | 条
=  disclosed.website | 政策法规类 | 0 | 条
=  disclosed.website | 工作动态类 | 121 | 条
=  disclosed.website | 涉农补贴资金类 | 34 | 条
=  disclosed.website | 财政预决算类 | 4 | 条
=  disclosed.website | 其他类 | 24 | 条
= disclosed.wechat | 微信公众号发布信息 | 97 | 条
@overview.requests 7
7 -s
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握相关政府信息 | 1 | 件
= requests.carried | 上年结转申请 | ! 无上年结转申请 | period=2020
@overview.management 8
8 -f
@overview.platform 9
9 -f
@overview.supervision 10
10 -fs
= trainings | 政务公开业务培训 | 1 | 次
= trainees | 参加培训 | 26 | 人次
= other | 责任追究 | ! 未发生责任追究的情况
@table.proactive 11
@table.requests 55
@table.disputes 298
@problems 336
337 s
p1 content, timeliness, staffing: 337
@measures 338
338 f
m1 content > p1: 338-338"应公开尽公开；"
m2 timeliness > p1: 338"督促各股室"-338"信息更新的及时性；"
m3 staffing > p1: 338"加强对相关工作人员"-338
@other 339
340 st
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 341
