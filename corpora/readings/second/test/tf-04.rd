---
id: tf-04
title: 岳澜省2017年政府信息公开工作年度报告
agency: 岳澜省人民政府办公厅
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-03-30
problems_stated: true
summary: 主动公开286.4万条，网站197.5万条、微博48.6万条、微信29.1万条。收到申请18,742件，答复18,790件；复议1,426件、纠错188件，诉讼705件。公开意识不强，解读照抄，答复不规范，“僵尸”网站未根除；拟列入党校必修课，无解读方案退文，统一答复格式、建会商制度，按季抽查关停。
---
@preamble 1
5 tttt
@overview 7
9 f
@overview.other 11
11 -ss
= meetings | 省政府常务会议 | 2 | 次
= other | 年度任务 | 5 | 个方面
= other | 年度任务 | 32 | 项
= other | 成员单位 | 21 | 个
= other | 成员单位 | 33 | 个
@overview.other 13
13 -ss
= other | 列席政府会议 | 412 | 人次
@overview.other 15
15 -s
= other | 县（区） | 4 | 个
= other | 公开事项 | 3,860 | 项 | value=3860
= other | 事项标准 | 17 | 个
@overview.proactive 17
19 ss
= disclosed | 主动公开政府信息 | 286.4万 | 条 | value=2864000
= shares | 同比增长 | 9.7 | %
=  disclosed | 省级行政机关公开 | 31.2万 | 条 | value=312000
=  disclosed | 市（州）级 | 94.8万 | 条 | value=948000
=  disclosed | 县（市、区）及乡镇 | 160.4万 | 条 | value=1604000
=  disclosed.website | 政府网站公开 | 197.5万 | 条 | value=1975000
=  disclosed.weibo | 政务微博公开 | 48.6万 | 条 | value=486000
=  disclosed.wechat | 政务微信公开 | 29.1万 | 条 | value=291000
=  disclosed.offline | 政府公报公开 | 1.3万 | 条 | value=13000
=  disclosed | 其他方式公开 | 9.9万 | 条 | value=99000
21 sss
= disclosed.website | 省政府门户网站完成改版，全年发布信息 | 4.7万 | 条 | value=47000
= views | 总访问量 | 1.16亿 | 次 | value=116000000
= views | 日均访问 | 31.8万 | 次 | value=318000
= followers | “岳澜发布”微博 | 182万 | | value=1820000
= followers | 微信关注人数 | 46万 | | value=460000
= accounts | 整合关停基层网站 | 1268 | 个
= accounts | 保留 | 896 | 个
23 fs
= disclosed | 扶贫项目安排 | 1.9万 | 个 | value=19000
= disclosed | 行政处罚案件信息 | 23.5万 | 件 | value=235000
= other | 部门 | 115 | 个
@overview.other 25
27 fsss
= interpretations | 解读稿件 | 12,037 | 篇 | value=12037
= shares | 较上年增长 | 41 | %
= meetings | 新闻发布会 | 1,215 | 场 | value=1215
=  meetings | 省政府新闻办举办 | 96 | 场
=  meetings | 主要负责同志出席 | 31 | 场
= meetings | 在线访谈 | 864 | 期
= inquiries | 回应公众关注热点和重大舆情 | 5,208 | 次 | value=5208
= inquiries | “12345”热线受理群众来电 | 237.6万 | 件 | value=2376000
= shares | 办结率 | 98.2 | %
@overview.requests 29
31 ssss
= requests.received | 政府信息公开申请 | 18,742 | 件 | value=18742 | id=a
= requests.carried | 上年结转 | 213 | 件 | period=2016
= requests.received | 当面申请 | 4,106 | 件 | value=4106 | parent=a
= requests.received | 网络申请 | 8,575 | 件 | value=8575 | parent=a
= requests.received | 信函申请 | 5,984 | 件 | value=5984 | parent=a
= requests.received | 传真申请 | 77 | 件 | parent=a
= requests.answered | 答复 | 18,790 | 件 | value=18790
=  requests.answered | 属于已主动公开范围 | 3,912 | 件 | value=3912
=  requests.answered | 同意公开 | 8,206 | 件 | value=8206
=  requests.answered | 同意部分公开 | 633 | 件
=  requests.answered | 不同意公开 | 1,084 | 件 | value=1084
=  requests.answered | 不属于本机关公开 | 2,715 | 件 | value=2715
=  requests.answered | 申请信息不存在 | 1,570 | 件 | value=1570
= requests.carried | 结转下年度办理 | 165 | 件
33 s
= fees | 检索、复制、邮寄费用 | 0.87 | 万元
@table.disputes 35
37 sss
= reconsiderations | 行政复议 | 1,426 | 件 | value=1426
=  reconsiderations | 维持 | 873 | 件
=  reconsiderations | 被依法纠错 | 188 | 件
=  reconsiderations | 其他情形 | 365 | 件
= lawsuits | 行政诉讼 | 705 | 件
=  lawsuits | 驳回原告诉讼请求 | 461 | 件
=  lawsuits | 被依法纠错 | 92 | 件
= other | 举报投诉 | 84 | 件
@overview.other 39
41 s
= proposals | 省人大代表建议 | 712 | 件
= proposals | 省政协提案 | 846 | 件
= shares | 办复率 | 100 | %
= disclosed | 办理复文 | 1,029 | 件 | value=1029
@overview.supervision 43
45 sss
= other | 政府信息公开工作专门机构 | 1,377 | 个 | value=1377
= accounts | 查阅点 | 2,640 | 个 | value=2640
= staff | 从事政府信息公开工作人员 | 8,915 | 人 | value=8915
=  staff | 专职 | 1,204 | 人 | value=1204
= shares | 分值权重 | 4 | %
= inspections | 市（州） | 14 | 个
= inspections | 省直部门 | 40 | 个
= trainings | 培训班 | 685 | 期
= trainees | 培训 | 3.8万 | 人次 | value=38000
@problems 47
49 s
p1 commitment: 49"一些单位"-49"公开什么；"
p2 interpretation: 49"部分解读"-49"运用少；"
p3 requests: 49"依申请公开答复"-49"13.2%；"
p4 platform: 49"个别基层"-49
= shares | 行政复议纠错率 | 13.2 | %
@measures 51
51 f
53 ssssf
m1 commitment, staffing > p1: 53.1
m2 interpretation, institutions > p2: 53.2
m3 requests, institutions > p3: 53.3
m4 oversight > p4: 53.4
m5 content: 53.5
@trailer 55
