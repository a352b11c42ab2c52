---
id: tf-03
title: 砚川市环境保护局2014年政府信息公开工作年度报告
agency: 砚川市环境保护局
year: 2014
period: 2014-01-01..2014-12-31
published: 2015-02-27
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
11 ff
@overview.other 13
13 -s
@overview.other 15
15 -s
= other | 空气质量、饮用水源等 | 8 | 类
@overview.supervision 17
17 -s
= inspections | 整改通知 | 11 | 份
@overview.proactive 19
21 sss
= disclosed | 主动公开政府信息 | 2735 | 条
= shares | 同比增长 | 18.6 | %
=  disclosed.website | 局门户网站 | 1482 | 条
=  disclosed.weibo | 政务微博“砚川环保” | 1106 | 条
=  disclosed.wechat | 政务微信 | 94 | 条
=  disclosed.media | 报刊电视等其他方式 | 53 | 条
= views | 门户网站访问量 | 40万 | 人次 | value=400000 | q=at_least
= followers | 政务微博粉丝 | 3.4万 | 人 | value=34000
23 f
25 s
= disclosed | 空气质量日报 | 365 | 期
= disclosed | 周报 | 52 | 期
= disclosed | 集中式饮用水水源水质月报 | 12 | 期
27 s
= disclosed | 环评受理、拟批准和批准决定 | 417 | 条
= disclosed | 环评报告书 | 63 | 份
= disclosed | 报告表 | 129 | 份
29 s
= disclosed | 行政处罚决定 | 58 | 件
= disclosed | 国控重点污染源监督性监测结果 | 4 | 次
@overview.other 31
33 fss
= meetings | 新闻发布会 | 2 | 次
= meetings | “政风行风热线” | 3 | 次
= interpretations | 政策解读稿件 | 14 | 篇
= inquiries | 网民提问 | 683 | 条
@overview.requests 35
37 fsss
= requests.received | 政府信息公开申请 | 23 | 件
=  requests.received | 当面申请 | 7 | 件
=  requests.received | 网络申请 | 10 | 件
=  requests.received | 信函申请 | 6 | 件
=  requests.answered | 延期答复 | 2 | 件
=  requests.answered | 属于已主动公开范围 | 5 | 件
=  requests.answered | 同意公开 | 11 | 件
=  requests.answered | 同意部分公开 | 2 | 件
=  requests.answered | 不同意公开 | 1 | 件
=  requests.answered | 不属于本机关公开 | 3 | 件
=  requests.answered | 申请信息不存在 | 1 | 件
@table.disputes 39
41 ss
= reconsiderations | 行政复议 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
= other | 举报投诉 | ! 未收到信息公开方面的举报投诉
@fees 43
45 s
= fees | 收费 | ! 收费和减免金额均为零
= fees | 减免金额 | ! 收费和减免金额均为零
@overview.supervision 47
49 sss
= accounts | 信息公开查阅点 | 7 | 个
= staff | 从事信息公开工作人员 | 19 | 人
=  staff | 专职 | 4 | 人
=  staff | 兼职 | 15 | 人
= fees | 专项经费 | 6.5 | 万元
= meetings | 信息公开工作会议 | 3 | 次
= trainings | 培训班 | 2 | 期
= trainees | 培训 | 96 | 人次
@problems 51
55 ffssss
= disclosed | 处罚信息 | 3 | 条
p1 content: 55.3-55.3
p2 interpretation: 55.4-55.4
p3 vetting: 55.5-55.5
p4 staffing: 55.6-55.6
@measures 57
59 ssssf
m1 content, oversight > p1: 59-59.1
m2 interpretation, platform > p2: 59.2-59.2
m3 vetting > p3: 59.3-59.3
m4 staffing > p4: 59.4-59.4
m5 other: 59.5-59.5
@trailer 61
@other 64
@trailer 135
