---
id: old-06
title: 澜沧源县人民政府2017年政府信息公开工作年度报告
agency: 澜沧源县人民政府
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-03-12
problems_stated: true
---
@preamble 1
15 tttt
@overview 17
19 ff
@overview.other 21
23 ss
= staff | 事业编制 | 3 | 名
= other | 任务 | 48 | 项
=  other | 办结 | 45 | 项
@overview.platform 25
27 ss
= accounts | 乡镇和部门网站 | 27 | 个
= other | 迁移数据 | 1.9万 | 条 | value=19000
= followers | 关注人数 | 8600 | 人 | q=approx
= accounts | 查阅点 | 3 | 个
= accounts | 电脑 | 6 | 台
@overview.supervision 29
31 s
= trainings | 全县政务公开培训班 | 2 | 期
= trainees | 培训 | 234 | 人
= inspections | 季度抽查 | 4 | 轮
= inspections | 整改通知 | 19 | 份
@overview.other 33
35 -s
= disclosed | 贫困退出计划、扶贫资金分配和项目安排 | 812 | 条
= other | 贫困村 | 9 | 个
= other | 贫困户 | 1374 | 户
37 -s
= other | 县级一级预算单位 | 61 | 个
=  other | 涉密单位 | 2 | 个
39 -s
= other | 取消行政审批事项 | 11 | 项
= disclosed | “最多跑一次”事项 | 153 | 项
41 -s
= shares | 空气优良天数比例 | 98.6 | %
= disclosed | 食品抽检信息 | 236 | 条
@overview.proactive 43
45 f
47 ss
= disclosed | 主动公开政府信息 | 14532 | 条
=  disclosed.offline | 政府公报 | 0 | 条
=  disclosed.website | 政府网站 | 9874 | 条
=  disclosed.weibo | 政务微博 | 1106 | 条
=  disclosed.wechat | 政务微信 | 2017 | 条
=  disclosed.offline | 其他方式 | 1535 | 条
49 ss
= documents | 制发规范性文件 | 7 | 件
= documents | 主动公开 | 7 | 件
= shares | 公开率 | 100 | %
= views | 访问量 | 88.6万 | 人次 | value=886000
@overview.other 51
53 -s
= interpretations | 政策解读稿件 | 24 | 篇
=  interpretations | 图解 | 5 | 篇
= meetings | 在线访谈 | 1 | 次
55 -s
= inquiries | 来信 | 277 | 件
=  inquiries | 办结 | 271 | 件
= inquiries | 舆情 | 3 | 起
@overview.requests 57
59 sss
= requests.received | 政府信息公开申请 | 33 | 件
= shares | 下降 | 5.7 | %
=  requests.received | 当面申请 | 8 | 件
=  requests.received | 网络申请 | 16 | 件
=  requests.received | 信函申请 | 9 | 件
=  requests.answered | 按时办结 | 31 | 件
=  requests.answered | 延期办结 | 2 | 件
= requests.answered | 答复 | 33 | 件
=  requests.answered | 属于已主动公开范围 | 5 | 件
=  requests.answered | 同意公开 | 14 | 件
=  requests.answered | 同意部分公开 | 1 | 件
=  requests.answered | 不同意公开 | 2 | 件
=  requests.answered | 不属于本行政机关公开 | 6 | 件
=  requests.answered | 申请信息不存在 | 4 | 件
=  requests.answered | 告知作出更改补充 | 1 | 件
61 s
= fees | 依申请公开信息收取费用 | 0 | 万元
@overview.other 63
65 s
= proposals | 县人大代表建议 | 64 | 件
= proposals | 政协提案 | 71 | 件
= shares | 办结率 | 100 | %
= proposals | 涉密和不宜公开 | 3 | 件
@table.disputes 67
69 sss
= reconsiderations | 行政复议 | 2 | 件 | id=rec
=  reconsiderations | 维持具体行政行为 | 1 | 件
=  reconsiderations | 被依法纠错 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
= other | 举报投诉 | ! 没有接到举报投诉
@overview.supervision 71
73 ss
= other | 政府信息公开工作专门机构 | 1 | 个
= staff | 从事政府信息公开工作人员 | 96 | 人
=  staff | 专职 | 5 | 人
=  staff | 兼职 | 91 | 人
= fees | 政府信息公开专项经费 | 18 | 万元
@problems 75
77 f
79 s
= inspections | 乡镇 | 3 | 个
= disclosed | 补录 | 百 | 条 | value=100 | q=approx
81 s
83 s
= reconsiderations | 被复议机关纠错 | 1 | 件 | parent=rec
85 s
= staff | 兼职人员 | 38 | 人
p1 commitment, timeliness: 79
p2 interpretation: 81
p3 requests: 83
p4 staffing: 85
@measures 87
87 f
89 fs
91 fsf
93 fs
95 ff
97 fs
m1 oversight, timeliness > p1: 89
m2 interpretation > p2: 91
m3 requests > p3: 93
m4 engagement: 95
m5 staffing > p4: 97
@trailer 99
@other 105
@trailer 513
