---
id: tg-03
title: 澜浦县2021年政府信息公开工作年度报告
agency: 澜浦县人民政府办公室
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
5 f
@overview.proactive 6
6 -fsssss
= disclosed.website | 主动公开政府信息 | 11637 | 条
=  disclosed.website | 概况类信息 | 52 | 条
=  disclosed.website | 政务动态信息 | 6408 | 条
=  disclosed.website | 信息公开目录信息 | 5177 | 条
= views | 县政府网站访问量 | 318.6万 | 人次 | value=3186000
= accounts | 专题 | 4 | 个
= interpretations | 政策解读材料 | 46 | 件
=  interpretations | 图解 | 19 | 件
=  interpretations | 视频解读 | 3 | 件
= meetings | 在线访谈 | 6 | 期
= meetings | 新闻发布会 | 9 | 场
= disclosed.weibo | 发布信息 | 1302 | 条
= disclosed.wechat | 发布信息 | 2846 | 条
= followers | 粉丝数 | 12万 |  | value=120000 | q=at_least
= proposals | 人大代表建议和政协委员提案办理结果 | 173 | 件
@overview.requests 7
7 -fssss
= requests.received | 新收政府信息公开申请 | 81 | 件
=  requests.received | 自然人申请 | 71 | 件
=  requests.received | 商业企业 | 6 | 件
=  requests.received | 法律服务机构 | 3 | 件
=  requests.received | 其他 | 1 | 件
= requests.carried | 上年结转 | 4 | 件 | period=2020
= requests.answered | 办结 | 80 | 件
=  requests.answered | 予以公开 | 35 | 件
=  requests.answered | 部分公开 | 7 | 件
=  requests.answered | 不予公开 | 6 | 件
=  requests.answered | 无法提供 | 24 | 件
=  requests.answered | 不予处理 | 6 | 件
=  requests.answered | 其他处理 | 2 | 件
= requests.carried | 结转下年度 | 5 | 件
= reconsiderations | 政府信息公开行政复议 | 5 | 件 | id=c29
= lawsuits | 行政诉讼 | 3 | 件
= other | 会商疑难件 | 11 | 件
@overview.management 8
8 -fs
= documents | 废止 | 12 | 件
= documents | 现行有效 | 63 | 件
@overview.platform 9
9 -fsss
= other | 镇（街道） | 14 | 个
= accounts | 政务公开专区 | 17 | 个
= views | 接待查阅群众 | 2100 | 人次 | q=approx
= accounts | 关停整合低效政务新媒体 | 8 | 个
@overview.supervision 10
10 -ssssf
= shares | 分值权重 | 3 | %
= inspections | 整改通知单 | 29 | 份
= shares | 整改率 | 100 | %
= trainings | 全县业务培训会 | 2 | 场
= trainees | 培训人员 | 240 | 人次
= other | 责任追究情形 | ! 全年未发生责任追究情形
@table.proactive 11
@table.requests 26
@table.disputes 55
@problems 60
62 fssss
= reconsiderations | 行政复议 | 1 | 件 | parent=c29
= staff | 经办人调整 | 9 | 人
p1 institutions: 62.2-62.2
p2 interpretation: 62.3-62.3
p3 requests: 62.4-62.4
p4 staffing: 62.5-62.5
@measures 63
64 fsfsfsfs
m1 institutions, oversight > p1: 64-64.2
m2 interpretation > p2: 64.3-64.4
m3 requests > p3: 64.5-64.6
m4 staffing, institutions > p4: 64.7-64.8
@other 65
66 s
= fees | 信息处理费 | 0 | 元
67 -s
= other | 任务 | 34 | 项
68 -s
= activities | “政务公开走进田间地头”系列活动 | 12 | 场
= materials | 惠农政策明白卡 | 8600 | 张
