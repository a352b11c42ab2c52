---
id: th-05
title: 汐川省人民政府2022年政府信息公开工作年度报告
agency: 汐川省人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-03-30
problems_stated: true
---
@preamble 1
5 tt
@overview 6
7 f
@overview.proactive 8
9 -s
= documents | 公开助企纾困政策 | 1,208 | 件 | value=1208
= disclosed.website | 入库政策 | 1.3万 | 条 | value=13000 | q=approx
= other | 线上兑现资金 | 86.7 | 亿元
10 -s
= meetings | 省级疫情防控新闻发布会 | 126 | 场
= disclosed | 疫情信息及防疫知识 | 2.4万 | 条 | value=24000
11 -s
= documents | 省政府规章 | 6 | 部
= documents | 废止 | 4 | 部
= documents | 现行有效规章 | 88 | 部
= documents | 行政规范性文件 | 5316 | 件
@overview.requests 12
13 ssss
= requests.received | 新收政府信息公开申请 | 18642 | 件
= shares | 增幅 | 12.7 | %
= requests.carried | 上年结转 | 903 | 件 | period=2021
= requests.answered | 办结 | 18674 | 件 | id=c12
= requests.carried | 结转下年度 | 871 | 件
= shares | 互联网渠道 | 68.3 | %
= shares | 信函渠道 | 22.5 | %
= shares | 当面及其他渠道 | 9.2 | %
= requests.answered | 予以公开 | 7674 | 件 | parent=c12
= requests.answered | 部分公开 | 1929 | 件 | parent=c12
= requests.answered | 不予公开 | 1676 | 件 | parent=c12
= requests.answered | 无法提供 | 5744 | 件 | parent=c12
= requests.answered | 不予处理 | 845 | 件 | parent=c12
= requests.answered | 其他处理 | 806 | 件 | parent=c12
14 s
= reconsiderations | 行政复议 | 1436 | 件
= shares | 纠错率 | 9.3 | %
= lawsuits | 行政诉讼 | 616 | 件
= shares | 败诉率 | 7.8 | %
@overview.management 15
16 ss
= other | 省直部门 | 21 | 个
= disclosed.website | 公报的扫描上网 | 812 | 期
= disclosed.offline | 省政府公报全年出刊 | 24 | 期
= disclosed.offline | 发行 | 36万 | 册 | value=360000
@overview.platform 17
18 sss
= accounts | 政府网站 | 364 | 个
= accounts | 政务新媒体 | 3908 | 个
= accounts | 政务公开专区 | 1642 | 个
= views | 日均访问量 | 150万 | 次 | value=1500000 | q=at_least
= followers | 用户注册数 | 3106万 |  | value=31060000
= followers | 省政府微信公众号粉丝 | 640万 |  | value=6400000 | q=at_least
= views | 年度阅读量 | 10万 |  | value=100000 | q=at_least
= disclosed.wechat | 文章 | 87 | 篇
@overview.supervision 19
20 sss
= inspections | 市（州） | 14 | 个
= inspections | 省直部门 | 43 | 个
= inspections | 发现问题 | 1175 | 个
= shares | 整改完成率 | 97.8 | %
= trainees | 全省视频培训 | 7600 | 人 | q=approx
= trainings | 课程 | 34 | 门
= inquiries | 省长信箱及网民留言 | 9.6万 | 件 | value=96000
= shares | 网民满意度 | 91.4 | %
@overview.other 21
22 ss
= inquiries | 回应重大关切事项 | 58 | 件
= disclosed.media | “民声直通车”广播节目 | 46 | 期
= inquiries | 接听群众来电 | 512 | 个
= shares | 现场解答率 | 93.4 | %
@table.proactive 23
@table.requests 54
@table.disputes 270
@problems 305
306 ssss
= inspections | 文件 | 300 | 件
=  inspections | 文件 | 41 | 件
= shares | 县级行政机关纠错案件 | 六 | 成 | value=6 | q=at_least
p1 institutions: 306.1"①市"-306.1
p2 interpretation, timeliness: 306.2-306.2
p3 requests, staffing: 306.3-306.3
p4 platform: 306.4-306.4
@measures 307
307 ssssf
= staff | 律师、法官和业务骨干 | 60 | 名
m1 interpretation, timeliness > p2: 307.1"把解"-307.1
m2 requests, staffing > p3: 307.2-307.2
m3 institutions > p1: 307.3-307.3
m4 platform > p4: 307.4-307.4
@other 308
309 s
= fees | 信息处理费缴费通知 | 17 | 件
=  fees | 实际收取 | 9 | 件
= fees | 总金额 | 5,832 | 元 | value=5832
= fees | 单件 | 1,200 | 元 | value=1200 | q=at_most
310 s
= proposals | 全国人大代表建议 | 46 | 件
= proposals | 全国政协提案 | 31 | 件
= proposals | 省人大代表建议 | 804 | 件
= proposals | 省政协提案 | 792 | 件
= shares | 复文公开率 | 95.6 | %
