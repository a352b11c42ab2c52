---
id: tc-06
title: 岱泉市生态环境局2019年度政府信息公开工作年度报告
agency: 岱泉市生态环境局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-21
problems_stated: true
---
@preamble 1
7 ttt
@overview 9
11 f
@overview.proactive 13
15 fs
= disclosed.website | 发布各类信息 | 2783 | 条
=  disclosed.website | 环境质量类 | 412 | 条
=  disclosed.website | 建设项目环评审批类 | 356 | 条
=  disclosed.website | 行政处罚类 | 189 | 条
=  disclosed.website | 污染源监测类 | 274 | 条
=  disclosed.website | 政策法规类 | 33 | 条
=  disclosed.website | 其他 | 1519 | 条
17 fs
= disclosed.media | 双微发布信息 | 4862 | 条
=  disclosed.weibo | 微博 | 3015 | 条
=  disclosed.wechat | 微信 | 1847 | 条
= followers | 粉丝总量 | 11.3万 | 人 | value=113000
19 fss
= disclosed | 《环境质量月报》 | 12 | 期
= disclosed | 环境状况公报 | 1 | 份
= disclosed | 省生态环境保护督察交办信访件办理情况 | 68 | 件
21 fs
= meetings | 新闻发布会 | 4 | 场
= meetings | 政风行风热线 | 3 | 期
= activities | 环保设施向公众开放 | 56 | 次
= materials | 宣传品 | 5000 | 份 | q=approx
@overview.requests 23
25 fsss
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.received | 网络申请 | 5 | 件
=  requests.received | 信函申请 | 1 | 件
=  requests.received | 当面申请 | 1 | 件
= requests.answered | 办结 | 7 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 本机关不掌握 | 2 | 件
=  requests.answered | 按信访事项告知处理 | 1 | 件
= fees | 费用 | ! 未收取任何费用
@overview.management 27
29 sf
= other | 公开事项 | 14 | 项
@overview.platform 31
33 fss
= accounts | 一级栏目 | 6 | 个
= accounts | 专栏 | 1 | 个
= views | 访问量 | 21万 | 人次 | value=210000 | q=approx
= accounts | 环境信息查询终端 | 2 | 台
@overview.supervision 35
37 fsss
= meetings | 局长办公会专题研究信息公开工作 | 2 | 次
= trainees | 全局 | 86 | 人
= inspections | 科室（单位） | 5 | 个
@table.proactive 39
@table.requests 147
@table.disputes 545
@problems 615
617 fsf
p1 institutions: 617.2-617.2
p2 content: 617.3-617.3"少；"
p3 commitment, institutions: 617.3"公开工"-617.3
@measures 619
619 sf
m1 institutions > p1: 619.1"对照"-619.1"室；"
m2 content > p2: 619.1"研究"-619.1"围；"
m3 engagement, institutions: 619.1"建立"-619.1
m4 commitment, staffing > p3: 619.2-619.2
@other 621
623 t
@trailer 625
