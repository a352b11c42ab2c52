---
id: high-01
title: 沧澜省人民政府2022年政府信息公开工作年度报告
agency: 沧澜省人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-03-24
problems_stated: true
---
@preamble 1
7 ttt
@overview 9
11 f
@overview.proactive 13
15 ssssf
= disclosed.website | 各类信息 | 31,846 | 条 | value=31846
=  disclosed.website | 政务动态 | 12,907 | 条 | value=12907
=  disclosed.website | 政策文件 | 863 | 条
=  disclosed.website | 统计数据 | 1,520 | 条 | value=1520
= disclosed.wechat | 微信公众号 | 4,215 | 条 | value=4215
= disclosed.weibo | 微博 | 6,038 | 条 | value=6038
= views | 阅读量 | 2.3亿 | 次 | value=230000000 | q=at_least
= followers | 关注用户 | 412.7万 |  | value=4127000
= documents | 规章 | 5 | 件
= documents | 规章 | 3 | 件
= disclosed.offline | 沧澜省人民政府公报 | 24 | 期
= materials | 沧澜省人民政府公报 | 15.6万 | 册 | value=156000
= other | 行政许可 | 1865.2万 | 件 | value=18652000
= other | 行政处罚 | 903.7万 | 件 | value=9037000
= other | 行政强制 | 41.3万 | 件 | value=413000
= fees | 行政事业性收费总金额 | 80.35 | 亿元
@overview.other 17
19 sssff
= interpretations | 政策解读材料 | 1.2万 | 件 | value=12000 | q=approx
= shares | 图表、音视频、动漫等形式 | 58.6 | %
= meetings | 新闻发布会 | 2,106 | 场 | value=2106
=  meetings | 省级 | 217 | 场
=  meetings | 市县级 | 1,889 | 场 | value=1889
= other | 省政府负责同志出席 | 19 | 人次
= inquiries | 网民留言 | 36.4万 | 件 | value=364000
= shares | 办结率 | 99.2 | %
= inquiries | 群众诉求 | 1,147.3万 | 件 | value=11473000
= shares | 群众诉求 | 8.15 | %
@overview.requests 21
23 fsss
= requests.received | 政府信息公开申请 | 12,384 | 件 | value=12384 | id=c26
= requests.carried | 上年结转 | 459 | 件 | period=2021
= requests.received | 自然人申请 | 10,862 | 件 | value=10862 | parent=c26
= requests.received | 商业企业申请 | 1,105 | 件 | value=1105 | parent=c26
= requests.received | 科研机构申请 | 18 | 件 | parent=c26
= requests.received | 社会公益组织申请 | 12 | 件 | parent=c26
= requests.received | 法律服务机构申请 | 163 | 件 | parent=c26
= requests.received | 其他申请 | 224 | 件 | parent=c26
= requests.received | 网络申请 | 9,001 | 件 | value=9001 | parent=c26
= shares | 网络申请 | 72.68 | %
= requests.received | 信函、传真和当面申请 | 3,383 | 件 | value=3383 | parent=c26
= shares | 信函、传真和当面申请 | 27.32 | %
= requests.answered | 办结 | 12,426 | 件 | value=12426
=  requests.answered | 予以公开 | 4,816 | 件 | value=4816
=  requests.answered | 部分公开 | 895 | 件
=  requests.answered | 不予公开 | 1,053 | 件 | value=1053
=  requests.answered | 无法提供 | 4,195 | 件 | value=4195
=  requests.answered | 不予处理 | 772 | 件
=  requests.answered | 其他处理 | 695 | 件
= shares | 予以公开 | 38.76 | %
= shares | 部分公开 | 7.20 | %
= shares | 不予公开 | 8.47 | %
= shares | 无法提供 | 33.76 | %
= shares | 不予处理 | 6.21 | %
= shares | 其他处理 | 5.59 | %
= requests.carried | 结转下年度继续办理 | 417 | 件
@overview.management 25
27 sssf
= documents | 现行有效行政规范性文件 | 3,962 | 件 | value=3962
= documents | 规范性文件 | 405 | 件
= documents | 规范性文件 | 17 | 件
= other | 失泄密事件 | ! 未发生因公开不当引发的失泄密事件
@overview.platform 29
31 fsss
= accounts | 政府网站 | 612 | 家
= accounts | 政府网站 | 587 | 家
= views | 访问量 | 1.86亿 | 次 | value=186000000
= accounts | 政务新媒体 | 8,930 | 个 | value=8930
= accounts | 账号 | 1,276 | 个 | value=1276
= accounts | 政务公开专区 | 2,318 | 个 | value=2318
=  accounts | 省级 | 8 | 个
=  accounts | 市级 | 97 | 个
=  accounts | 县级及以下 | 2,213 | 个 | value=2213
= views | 接待群众查询咨询 | 41.6万 | 人次 | value=416000
@overview.supervision 33
35 fssss
= shares | 分值权重 | 4 | %
= trainings | 业务培训班 | 3 | 期
= trainees | 培训 | 640 | 人次
= trainings | 各地各部门自行培训 | 1,152 | 场次 | value=1152
= trainees | 各地各部门自行培训 | 4.8万 | 人次 | value=48000
= inspections | 市（州） | 14 | 个
= inspections | 省直部门 | 45 | 个
= inspections | 问题 | 327 | 个
=  inspections | 完成整改 | 319 | 个
= shares | 整改率 | 97.55 | %
= inspections | 追究责任 | ! 没有因违反《条例》规定被追究责任的情形
@table.proactive 37
@table.requests 99
101 t
@table.disputes 531
533 s
= reconsiderations | 行政复议 | 693 | 件
=  reconsiderations | 维持 | 402 | 件
=  reconsiderations | 纠正 | 96 | 件
= shares | 纠正率 | 13.85 | %
= lawsuits | 行政诉讼 | 375 | 件
=  lawsuits | 未经复议直接起诉 | 235 | 件
=  lawsuits | 复议后起诉 | 140 | 件
=  lawsuits | 败诉 | 25 | 件
@problems 615
@measures 617
619"施：" s
619 ss
= accounts | 部门自建网站 | 25 | 家
= accounts | 政务新媒体账号 | 1,276 | 个 | value=1276
= staff | 专职人员 | 183 | 名
= staff | 专职人员总数 | 941 | 名
m1 platform: 619.1"一是"-619.1
m2 staffing: 619.2-619.2
@problems 621
623 f
625 -s
= inspections | 县级栏目 | 120 | 个
=  inspections | 未能按时更新 | 17 | 个
p1 content, timeliness: 625-625.2
627 -sf
p2 interpretation: 627-627.3
629 -s
= reconsiderations | 被复议纠正的 | 96 | 件
=  reconsiderations | 超期答复 | 31 | 件
=  reconsiderations | 事实认定不清 | 27 | 件
=  reconsiderations | 告知救济途径不完整 | 14 | 件
p3 requests: 629-629.2
631 -f
p4 oversight: 631-631.2
@measures 633
635 -s
m3 content, institutions, timeliness > p1: 635-635.2
637 -s
m4 interpretation > p2: 637-637.2
639 -s
m5 requests > p3: 639-639.2
641 -s
m6 staffing: 641-641.2
643 -s
m7 oversight > p4: 643-643.2
645 f
@other 647
649 -s
= fees | 信息处理费 | 7.94 | 万元
= fees | 信息处理费 | ! 未收取信息处理费
651 -ss
= disclosed.website | 政策文件 | 412 | 件
= disclosed.website | 申报指南 | 236 | 份
= views | 点击量 | 1,900万 | 次 | value=19000000 | q=at_least
653 t
@trailer 655
