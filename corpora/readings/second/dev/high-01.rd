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
= disclosed.website | 省政府网站全年发布各类信息 | 31,846 | 条 | value=31846
=  disclosed.website | 政务动态 | 12,907 | 条 | value=12907
=  disclosed.website | 政策文件 | 863 | 条
=  disclosed.website | 统计数据 | 1,520 | 条 | value=1520
= disclosed.wechat | “沧澜发布”微信公众号 | 4,215 | 条 | value=4215
= disclosed.weibo | 微博 | 6,038 | 条 | value=6038
= views | 累计阅读量 | 2.3亿 | 次 | value=230000000 | q=at_least
= followers | 关注用户 | 412.7万 | | value=4127000
= documents | 制定规章 | 5 | 件
= documents | 废止 | 3 | 件
= disclosed.offline | 《沧澜省人民政府公报》 | 24 | 期
= materials | 免费赠阅 | 15.6万 | 册 | value=156000
= other | 行政许可 | 1865.2万 | 件 | value=18652000
= other | 行政处罚 | 903.7万 | 件 | value=9037000
= other | 行政强制决定 | 41.3万 | 件 | value=413000
= fees | 行政事业性收费总金额 | 80.35 | 亿元
@overview.other 17
19 sssff
= interpretations | 政策解读材料 | 1.2万 | 件 | value=12000 | q=approx
= shares | 图表、音视频、动漫等形式占比 | 58.6 | %
= meetings | 新闻发布会 | 2,106 | 场 | value=2106
=  meetings | 省级 | 217 | 场
=  meetings | 市县级 | 1,889 | 场 | value=1889
= other | 省政府负责同志出席 | 19 | 人次
= inquiries | 网民留言 | 36.4万 | 件 | value=364000
= shares | 办结率 | 99.2 | %
= inquiries | 12345热线受理群众诉求 | 1,147.3万 | 件 | value=11473000
= shares | 同比上升 | 8.15 | %
@overview.requests 21
23 fsss
= requests.received | 政府信息公开申请 | 12,384 | 件 | value=12384 | id=r
= requests.carried | 上年结转 | 459 | 件 | period=2021
= requests.received | 自然人申请 | 10,862 | 件 | value=10862 | parent=r
= requests.received | 商业企业申请 | 1,105 | 件 | value=1105 | parent=r
= requests.received | 科研机构申请 | 18 | 件 | parent=r
= requests.received | 社会公益组织申请 | 12 | 件 | parent=r
= requests.received | 法律服务机构申请 | 163 | 件 | parent=r
= requests.received | 其他申请 | 224 | 件 | parent=r
= requests.received | 网络申请 | 9,001 | 件 | value=9001 | parent=r
= shares | 网络申请 | 72.68 | %
= requests.received | 信函、传真和当面申请 | 3,383 | 件 | value=3383 | parent=r
= shares | 信函、传真和当面申请 | 27.32 | %
= requests.answered | 全年办结 | 12,426 | 件 | value=12426
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
= documents | 废止规范性文件 | 405 | 件
= documents | 统一修改 | 17 | 件
= other | 失泄密事件 | ! 未发生因公开不当引发的失泄密事件
@overview.platform 29
31 fsss
= accounts | 全省政府网站 | 612 | 家
= accounts | 全省政府网站 | 587 | 家
= views | 省政府网站全年访问量 | 1.86亿 | 次 | value=186000000
= accounts | 备案政务新媒体 | 8,930 | 个 | value=8930
= accounts | 关停注销长期不更新、粉丝少的账号 | 1,276 | 个 | value=1276
= accounts | 线下政务公开专区 | 2,318 | 个 | value=2318
=  accounts | 省级 | 8 | 个
=  accounts | 市级 | 97 | 个
=  accounts | 县级及以下 | 2,213 | 个 | value=2213
= views | 接待群众查询咨询 | 41.6万 | 人次 | value=416000
@overview.supervision 33
35 fssss
= shares | 分值权重 | 4 | %
= trainings | 全省政务公开业务培训班 | 3 | 期
= trainees | 培训 | 640 | 人次
= trainings | 各地各部门自行培训 | 1,152 | 场次 | value=1152
= trainees | 覆盖 | 4.8万 | 人次 | value=48000
= inspections | 市（州） | 14 | 个
= inspections | 省直部门 | 45 | 个
= inspections | 发现问题 | 327 | 个
=  inspections | 完成整改 | 319 | 个
= shares | 整改率 | 97.55 | %
= other | 被追究责任 | ! 没有因违反《条例》规定被追究责任的情形
@table.proactive 37
@table.requests 99
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
619 ss
= accounts | 县级部门自建网站 | 25 | 家
= accounts | 政务新媒体账号 | 1,276 | 个 | value=1276
= staff | 新增专职人员 | 183 | 名 | parent=z
= staff | 专职人员总数 | 941 | 名 | id=z
@problems 621
623 f
625 ss
= inspections | 县级栏目 | 120 | 个
=  inspections | 未能按时更新 | 17 | 个
627 sss
629 ss
= reconsiderations | 被复议纠正 | 96 | 件
=  reconsiderations | 超期答复 | 31 | 件
=  reconsiderations | 事实认定不清 | 27 | 件
=  reconsiderations | 告知救济途径不完整 | 14 | 件
631 ss
@measures 633
635 fs
637 fs
639 fs
641 fs
643 fs
645 f
@other 647
649 -s
= fees | 信息处理费 | 7.94 | 万元
= fees | 信息处理费 | ! 省政府及省政府办公厅未收取信息处理费
651 -ss
= disclosed.website | 政策文件 | 412 | 件
= disclosed.website | 申报指南 | 236 | 份
= views | 点击量 | 1,900万 | 次 | value=19000000 | q=at_least
653 t
@trailer 655
m1 platform: 619"一是"-619.1
m2 staffing: 619.2
p1 content, timeliness: 625
p2 interpretation: 627
p3 requests, commitment: 629
p4 oversight: 631
m3 content, institutions, timeliness, oversight > p1: 635
m4 interpretation > p2: 637
m5 requests > p3: 639
m6 staffing: 641
m7 oversight > p4: 643
