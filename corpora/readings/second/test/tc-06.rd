---
id: tc-06
title: 岱泉市生态环境局2019年度政府信息公开工作年度报告
agency: 岱泉市生态环境局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-21
problems_stated: true
summary: 局网站发布信息2783条，双微4862条，月报12期。收到申请7件全部办结，予以公开4件、不掌握2件、信访告知1件。新划入职能公开责任未理顺，企业环境信用、土壤等信息公开较少；拟逐项明确牵头科室，制定土壤、固废公开清单，建立舆情响应机制，加强学习培训。环保设施开放56次。
---
@preamble 1
7 ttt
@overview 9
11 f
@overview.proactive 13
15 -s
= disclosed.website | 局网站发布各类信息 | 2783 | 条
=  disclosed.website | 环境质量类 | 412 | 条
=  disclosed.website | 建设项目环评审批类 | 356 | 条
=  disclosed.website | 行政处罚类 | 189 | 条
=  disclosed.website | 污染源监测类 | 274 | 条
=  disclosed.website | 政策法规类 | 33 | 条
=  disclosed.website | 其他 | 1519 | 条
17 -s
= disclosed.media | “岱泉生态环境”双微发布信息 | 4862 | 条
=  disclosed.weibo | 微博 | 3015 | 条
=  disclosed.wechat | 微信 | 1847 | 条
= followers | 粉丝总量 | 11.3万 | 人 | value=113000
19 -ss
= disclosed | 《环境质量月报》 | 12 | 期
= disclosed | 环境状况公报 | 1 | 份
= disclosed | 省生态环境保护督察交办信访件办理情况 | 68 | 件
21 -s
= meetings | 新闻发布会 | 4 | 场
= meetings | “政风行风热线” | 3 | 期
= activities | 环保设施向公众开放 | 56 | 次
= materials | 宣传品 | 5000 | 份 | q=approx
@overview.requests 23
25 fsss
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.received | 网络申请 | 5 | 件
=  requests.received | 信函申请 | 1 | 件
=  requests.received | 当面申请 | 1 | 件
= requests.answered | 均已办结 | 7 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 告知本机关不掌握 | 2 | 件
=  requests.answered | 按信访事项告知处理 | 1 | 件
= fees | 费用 | ! 未收取任何费用
@overview.management 27
29 ss
= other | 公开事项 | 14 | 项
@overview.platform 31
33 fss
= accounts | 一级栏目 | 6 | 个
= accounts | “环保督察”专栏 | 1 | 个
= views | 全年访问量 | 21万 | 人次 | value=210000 | q=approx
= accounts | 环境信息查询终端 | 2 | 台
@overview.supervision 35
37 fsss
= meetings | 局长办公会专题研究信息公开工作 | 2 | 次
= trainees | 参加了知识测试 | 86 | 人
= inspections | 通报 | 5 | 个
@table.proactive 39
@table.requests 147
@table.disputes 545
@problems 615
617 fss
p1 institutions: 617.2
p2 content: 617.3-617.3"较少；"
p3 commitment, institutions: 617.3"公开工作的主动性"-617.3
@measures 619
619 sf
m1 institutions > p1: 619.1"对照“三定”"-619.1"牵头科室；"
m2 content > p2: 619.1"研究制定"-619.1"公开范围；"
m3 engagement, institutions: 619.1"建立网络舆情"-619.1
m4 staffing, commitment > p3: 619.2
@other 621
623 t
@trailer 625
