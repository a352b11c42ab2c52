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
6 t
8 t
10 t
@overview 11
14 f
@overview.proactive 15
15
= disclosed.website | 政府信息 | 5,763 | 条 | value=5763 | id=c0
16
= disclosed.website | 建设项目环评审批信息 | 815 | 条 | parent=c0
= disclosed.website | 行政处罚信息 | 93 | 条 | parent=c0
20 s
22 s
23 s
25 f
= disclosed.website | 环境质量信息 | 1,460 | 条 | value=1460 | parent=c0
= disclosed.website | 排污许可信息 | 1,246 | 条 | value=1246 | parent=c0
= disclosed.website | 督察整改信息 | 217 | 条 | parent=c0
= disclosed.website | 其他信息 | 1,932 | 条 | value=1932 | parent=c0
= disclosed.wechat | 微信公众号 | 1,408 | 条 | value=1408
= disclosed.weibo | 微博 | 3,120 | 条 | value=3120
= followers | 粉丝 | 68.3 万 | 人 | value=683000
= views | 阅读量 | 10万+ |  | value=100000 | q=at_least
= meetings | 新闻发布会 | 12 | 场
= meetings | 媒体采访 | 40 | 次 | q=approx
= interpretations | 政策解读 | 38 | 篇
=  interpretations | 图解 | 21 | 篇
=  interpretations | 视频解读 | 6 | 个
@overview.requests 26
27 f
28 s
31 s
32 s
33 s
= requests.received | 政府信息公开申请 | 164 | 件 | id=c16
= shares | 政府信息公开申请 | 21.5 | %
= requests.carried | 上年结转 | 6 | 件 | period=2019
= requests.received | 网络申请 | 102 | 件 | parent=c16
= requests.received | 信函申请 | 55 | 件 | parent=c16
= requests.received | 当面申请 | 7 | 件 | parent=c16
= requests.received | 自然人 | 131 | 件 | parent=c16
= requests.received | 商业企业 | 24 | 件 | parent=c16
= requests.received | 其他法人或组织 | 9 | 件 | parent=c16
= requests.answered | 办结 | 160 | 件
= requests.carried | 结转下年 | 10 | 件
= fees | 费用 | ! 未收取任何费用
@overview.management 34
37 s
38 s
= documents | 公文 | 2,071 | 件 | value=2071
=  documents | 主动公开 | 864 | 件
= shares | 主动公开率 | 41.7 | %
= inspections | 标注为不予公开的 | 312 | 件
=  disclosed | 转为主动公开 | 27 | 件
@overview.platform 39
40 f
42 s
44 s
= accounts | 专题 | 2 | 个
= views | 独立访客 | 403 万 | 人 | value=4030000
= views | 页面浏览量 | 2,916.4 万 | 次 | value=29164000
= inquiries | 来信 | 1,127 | 封 | value=1127
= shares | 按时答复率 | 100 | %
@overview.supervision 45
46 s
48 ss
50 f
= meetings | 研究政务公开工作 | 2 | 次
= inspections | 市级生态环境局网站 | 13 | 个
= inspections | 巡查 | 4 | 轮
= inspections | 问题 | 56 | 个
= trainings | 培训班 | 1 | 期
= trainees | 培训班 | 130 | 人
@table.proactive 52
@table.requests 75
77 t
@table.disputes 112
115 s
= reconsiderations | 行政复议 | 10 | 件
=  reconsiderations | 维持 | 6 | 件
=  reconsiderations | 纠正 | 1 | 件
=  reconsiderations | 其他结果 | 3 | 件
= lawsuits | 行政诉讼 | 8 | 件
=  lawsuits | 败诉 | ! 均无败诉
@problems 127
129"足：" f
130 s
= accounts | 栏目 | 3 | 个
= disclosed.website | 更新 | 5 | 条 | q=at_most
p1 content, timeliness: 129.1"一是"-130.1
133 s
p2 interpretation: 130.2-133.1
@measures 134.2
134 s
p3 requests, staffing: 133.2-134.1
135"作：" f
136 s
m1 content, oversight, timeliness > p1: 135.1"加强"-136.1
137 s
m2 interpretation > p2: 136.2-137.1
138 s
= staff | 专职办理人员 | 1 | 名
= reconsiderations | 被复议机关纠正 | 1 | 件
m3 requests, staffing > p3: 137.2-138.1
140 f
@other 141
143 s
= proposals | 省人大代表建议 | 46 | 件
= proposals | 省政协提案 | 58 | 件
145 s
= activities | 单位 | 21 | 家
= other | 接待公众 | 1.36 万 | 人次 | value=13600
@trailer 146
