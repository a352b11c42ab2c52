---
id: high-02
title: 临沅省生态环境厅2020年政府信息公开工作年度报告
agency: 临沅省生态环境厅
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-29
problems_stated: true
---
@preamble 1
6 t-
8 t-
10 t
@overview 11
14 f
@overview.proactive 15
20 s-
22 s-
23 s-
25 f
= disclosed.website | 厅门户网站公开政府信息 | 5,763 | 条 | value=5763
=  disclosed.website | 建设项目环评审批信息 | 815 | 条
=  disclosed.website | 行政处罚信息 | 93 | 条
=  disclosed.website | 环境质量信息 | 1,460 | 条 | value=1460
=  disclosed.website | 排污许可信息 | 1,246 | 条 | value=1246
=  disclosed.website | 督察整改信息 | 217 | 条
=  disclosed.website | 其他信息 | 1,932 | 条 | value=1932
= disclosed.wechat | “临沅生态环境”微信公众号发布 | 1,408 | 条 | value=1408
= disclosed.weibo | 微博发布 | 3,120 | 条 | value=3120
= followers | 粉丝 | 68.3万 | 人 | value=683000
= views | 单条最高阅读量 | 10万 | | value=100000 | q=at_least
= meetings | 新闻发布会 | 12 | 场
= meetings | 接受媒体采访 | 40 | 次 | q=approx
= interpretations | 政策解读 | 38 | 篇
=  interpretations | 图解 | 21 | 篇
=  interpretations | 视频解读 | 6 | 个
@overview.requests 26
27 f-
28 s-
31 s-
32 s-
33 s
= requests.received | 政府信息公开申请 | 164 | 件 | id=r
= shares | 较上年增长 | 21.5 | %
= requests.carried | 上年结转 | 6 | 件 | period=2019
= requests.received | 网络申请 | 102 | 件 | parent=r
= requests.received | 信函申请 | 55 | 件 | parent=r
= requests.received | 当面申请 | 7 | 件 | parent=r
= requests.received | 自然人 | 131 | 件 | parent=r
= requests.received | 商业企业 | 24 | 件 | parent=r
= requests.received | 其他法人或组织 | 9 | 件 | parent=r
= requests.answered | 全年办结 | 160 | 件
= requests.carried | 结转下年 | 10 | 件
= fees | 费用 | ! 未收取任何费用
@overview.management 34
37 s-
38 s
= documents | 认定公文 | 2,071 | 件 | value=2071
=  documents | 主动公开 | 864 | 件
= shares | 主动公开率 | 41.7 | %
= documents | 标注为不予公开 | 312 | 件
=  documents | 转为主动公开 | 27 | 件
@overview.platform 39
40 f-
42 s-
44 s
= accounts | 专题 | 2 | 个
= views | 独立访客 | 403万 | 人 | value=4030000
= views | 页面浏览量 | 2,916.4万 | 次 | value=29164000
= inquiries | “厅长信箱”来信 | 1,127 | 封 | value=1127
= shares | 按时答复率 | 100 | %
@overview.supervision 45
46 s-
48 ss-
50 f
= meetings | 厅党组会 | 2 | 次
= inspections | 市级生态环境局网站 | 13 | 个
= inspections | 巡查 | 4 | 轮
= inspections | 通报问题 | 56 | 个
= trainings | 培训班 | 1 | 期
= trainees | 参加 | 130 | 人
@table.proactive 52
@table.requests 75
@table.disputes 112
115 s
= reconsiderations | 行政复议 | 10 | 件
=  reconsiderations | 维持 | 6 | 件
=  reconsiderations | 纠正 | 1 | 件
=  reconsiderations | 其他结果 | 3 | 件
= lawsuits | 行政诉讼 | 8 | 件
=  lawsuits | 败诉 | ! 均无败诉
@problems 127
130 s-
133 s-
134 s-
= accounts | 固体废物、核与辐射等栏目 | 3 | 个
= disclosed.website | 全年更新 | 5 | 条 | q=at_most
= staff | 专职办理人员 | 1 | 名
= reconsiderations | 被复议机关纠正 | 1 | 件
@measures 134.2
136 s-
137 s-
138 s
140 f
@other 141
143 s
= proposals | 省人大代表建议 | 46 | 件
= proposals | 省政协提案 | 58 | 件
145 s
= other | 污水、垃圾处理和监测单位 | 21 | 家
= other | 接待公众 | 1.36万 | 人次 | value=13600
@trailer 146
p1 commitment, content, timeliness: 129"一是"-130.1
p2 interpretation: 130.2-133.1
p3 requests, staffing: 133.2-134.1
m1 oversight > p1: 135"加强"-136.1
m2 interpretation > p2: 136.2-137.1
m3 staffing, requests > p3: 137.2-138
