---
id: rh-03
title: 桦岗县农业农村局2020年政府信息公开工作年度报告
agency: 桦岗县农业农村局
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-26
problems_stated: true
---
@preamble 1
7 ttt
@overview 9
11 f
@overview.proactive 13
13 -fsss
= disclosed | 共主动公开政府信息 | 316 | 条
= shares | 增长 | 15.3 | %
=  disclosed.website | 县政府网站 | 113 | 条
=  disclosed.wechat | “桦岗三农”微信公众号 | 164 | 条
=  disclosed.weibo | 局官方微博 | 28 | 条
=  disclosed.media | 县电视台、《桦岗报》等媒体 | 11 | 条
=  disclosed | 惠农补贴类 | 96 | 条
=  disclosed | 农业技术类 | 88 | 条
=  disclosed | 行政执法类 | 22 | 条
=  disclosed | 工作动态及其他类 | 110 | 条
@overview.requests 15
15 -ssf
= requests.received | 政府信息公开申请 | 5 | 件
=  requests.received | 自然人申请 | 4 | 件
=  requests.received | 企业申请 | 1 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 因涉及第三方合法权益不予公开 | 1 | 件
= shares | 按时办结率 | 100 | %
@overview.management 17
17 -sss
= other | 失泄密事件 | ! 未发生失泄密事件
= documents | 废止 | 1 | 件
= documents | 继续有效 | 4 | 件
@overview.platform 19
19 -s
= accounts | 保留栏目 | 12 | 个
= accounts | 关停长期不更新的政务新媒体账号 | 2 | 个
@overview.supervision 21
21 -sfss
= shares | 分值权重 | 4 | %
= trainings | 政务公开专题培训 | 3 | 期
= trainees | 培训机关及所属事业单位人员 | 156 | 人次
= activities | 政策宣传活动 | 14 | 场
= materials | 宣传单、技术手册 | 8000 | 份 | q=approx
@table.proactive 23
@table.requests 131
@table.disputes 529
@problems 599
603 f
605 s
p1 vetting: 605-605.1
607 s
p2 staffing: 607-607.1
609 f
p3 requests: 609-609.1
611 s
p4 channels: 611-611.1
@measures 613
615 s
= shares | 各科室报送信息数量同比提高 | 20 | % | q=approx
m0 timeliness, institutions: 615-615.1
619 s
m1 vetting, institutions > p1: 619-619.1
621 s
m2 staffing > p2: 621-621.1
623 s
m3 requests > p3: 623-623.1
625 s
m4 channels > p4: 625-625.1
@other 627
629 t
@trailer 631
