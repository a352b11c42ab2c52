---
id: ta-04
title: 乐川市东浦镇2020年政府信息公开工作年度报告
agency: 乐川市东浦镇人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-28
problems_stated: true
---
@preamble 1
4 tttt
@overview 5
6 f
@overview.proactive 7
9 ss
= disclosed.website | 主动公开信息 | 152 | 条
=  disclosed.website | 工作动态 | 88 | 条
= shares | 工作动态 | 57.9 | %
=  disclosed.website | 政策文件 | 12 | 条
= shares | 政策文件 | 7.9 | %
=  disclosed.website | 财政资金 | 8 | 条
= shares | 财政资金 | 5.3 | %
=  disclosed.website | 其他 | 44 | 条
= shares | 其他 | 28.9 | %
11 sf
= materials | 致全镇居民的一封信 | 1.3万 | 份 | value=13000
13 s
= disclosed.wechat | 信息 | 265 | 条
= disclosed.offline | 镇政务公开栏 | 14 | 期
= accounts | 村务公开栏 | 41 | 处
@overview.requests 14
15 ss
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 自然人申请 | 3 | 件
=  requests.received | 商业企业申请 | 1 | 件
= requests.answered | 已办结 | 4 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 涉及第三方合法权益不予公开 | 1 | 件
=  requests.answered | 没有现成信息需要另行制作 | 1 | 件
= shares | 按时答复率 | 100 | %
@overview.management 16
17 sfs
= documents | 规范性文件 | 2 | 件
@overview.platform 18
19 sf
= accounts | 栏目 | 2 | 个
@overview.supervision 20
21 fss
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 2 | 名
= meetings | 工作调度会 | 3 | 次
= trainings | 培训班 | 1 | 期
= trainees | 村(居)信息员 | 45 | 人
@table.proactive 23
@table.requests 131
@table.disputes 563
@problems 633
635 fssf
p1 content: 635.1"1、"-635.1
p2 timeliness: 635.2-635.2
p3 commitment: 635.3-635.3
p4 engagement: 635.4-635.4
@measures 637
637 f
638 fs
m1 commitment, staffing > p3: 638-638.2
639 fs
m2 content > p1: 639-639.2
640 fs
m3 timeliness, oversight > p2: 640-640.2
641 f
@other 643
645 sst
= other | 政府集中采购 | 5 | 项
= other | 采购金额 | 128.6 | 万元
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 647
