---
id: te-08
title: 柳宁市交通运输局2016年政府信息公开工作年度报告
agency: 柳宁市交通运输局
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-02-20
problems_stated: true
summary: 主动公开１，５７３条，增长15.6%，门户网站1204条。申请15宗全部答复，同意公开10宗；复议1宗获维持，诉讼0宗。问题：月底集中发布，互动少、有效问卷仅93份，公路建设信息不完整，局属单位标准不一；将每月通报，用微信、车载电视征求意见，梳理公开目录，统一分类规范。专项经费12.5万元。
---
@preamble 1
11 tttt
@overview 13
15 ffs
@overview.proactive 17
19 -ss
= disclosed | 通过各种渠道主动公开政府信息 | １，５７３ | 条 | value=1573
= shares | 增长 | 15.6 | %
=  disclosed.website | 局门户网站 | 1204 | 条
=  disclosed.website | 市政府信息公开统一平台 | 187 | 条
=  disclosed.weibo | 微博 | 126 | 条
=  disclosed.wechat | 微信 | 56 | 条
20 -ss
= disclosed | 行政许可结果 | 8356 | 项
= disclosed | 行政处罚结果 | 2017 | 项
= disclosed | 在建重点公路项目招投标信息 | 41 | 条
= documents | 规范性文件 | 2 | 份
21 -ss
= disclosed.offline | 《柳宁交通》简报 | 24 | 期
= disclosed.offline | 市档案馆 | 36 | 份
= disclosed.offline | 图书馆 | 36 | 份
= activities | “交通服务进社区”宣传活动 | 6 | 场
= materials | 出行手册 | 4000 | 本
@overview.other 23
25 fss
= interpretations | 解读稿 | 11 | 篇
= meetings | “政风行风热线”直播节目 | 4 | 次
= meetings | 市政府新闻发布会 | 1 | 次
= inquiries | 市长信箱、12328热线诉求 | 九千八百四十二 | 件 | value=9842
= shares | 回复率 | 100 | %
@overview.requests 27
29 fsss
= requests.received | 政府信息公开申请 | 15 | 宗
=  requests.received | 当面申请 | 2 | 宗
=  requests.received | 网络申请 | 8 | 宗
=  requests.received | 信函申请 | 5 | 宗
=  requests.answered | 同意公开 | 10 | 宗
=  requests.answered | 同意部分公开 | 1 | 宗
=  requests.answered | 不属于本机关公开范围 | 3 | 宗
=  requests.answered | 告知作出更改补充 | 1 | 宗
@table.disputes 31
33 ss
= reconsiderations | 行政复议 | 1 | 宗
= lawsuits | 行政诉讼 | 0 | 宗
= other | 举报投诉 | ! 未接到有关政府信息公开的举报投诉
@fees 35
37 s
= fees | 费用 | ! 未收取任何费用
@overview.supervision 39
41 ss
= other | 政府信息公开工作机构 | 8 | 个
= accounts | 专门受理点 | 8 | 个
= staff | 从事政府信息公开工作人员 | 17 | 人
=  staff | 专职 | 2 | 人
=  staff | 兼职 | 15 | 人
= fees | 专项经费 | 12.5 | 万元
= meetings | 工作会议 | 3 | 次
= trainings | 培训班 | 2 | 次
= trainees | 受训人员 | 164 | 人次
@problems 43
45 fssss
= inquiries | 有效问卷 | 93 | 份
p1 timeliness: 45.2
p2 engagement: 45.3
p3 content: 45.4
p4 institutions: 45.5
@measures 47
49 s
50 s
51 s
52 s
53 f
m1 oversight, timeliness > p1: 49
m2 engagement > p2: 50
m3 content > p3: 51
m4 institutions > p4: 52
m5 other: 53
@trailer 55
