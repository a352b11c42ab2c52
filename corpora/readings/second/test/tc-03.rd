---
id: tc-03
title: 沱阳市住房和城乡建设局2023年政府信息公开工作年度报告
agency: 沱阳市住房和城乡建设局
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
summary: 公开5218条（网站3106、微信1459、微博653）。新收申请265宗、办结262宗，予以公开118宗，结转9宗；正文称复议14件，表列13件，诉讼6件。问题为答复书说理不足（被纠正2件）、“房屋安全鉴定”等栏目超期未更新、解读互动待提升；将落实更新责任和提醒通报、动漫短视频解读、法律顾问逐件审核答复书。收信息处理费1200元。
---
@preamble 1
2 tt
@overview 3
4 f
@overview.proactive 5
6 sssss
= disclosed | 通过各类渠道主动公开政府信息 | 5218 | 条
= shares | 同比增长 | 12.4 | %
=  disclosed.website | 局门户网站 | 3106 | 条
=   disclosed.website | 工程建设审批类 | 1874 | 条
=   disclosed.website | 房地产市场监管类 | 526 | 条
=   disclosed.website | 住房保障类 | 318 | 条
=   disclosed.website | 财政人事及其他 | 388 | 条
=  disclosed.wechat | “沱阳住建”微信公众号推送 | 1459 | 条
=  disclosed.weibo | 政务微博发布 | 653 | 条
= documents | 行政规范性文件 | 4 | 件
= interpretations | 文字解读 | 4 | 篇
= interpretations | 图解 | 3 | 篇
= interpretations | 短视频解读 | 1 | 个
= proposals | 市人大代表建议 | 62 | 件
= proposals | 市政协提案 | 48 | 件
= shares | 办复率 | 100 | %
= shares | 满意率 | 100 | %
= disclosed | 公开复文 | 97 | 件
= meetings | 新闻发布会 | 2 | 场
= meetings | “阳光问政”电视访谈 | 1 | 期
@overview.requests 7
8 fsss
= requests.received | 新收政府信息公开申请 | 265 | 宗
=  requests.received | 自然人 | 241 | 宗
=  requests.received | 企业 | 22 | 宗
=  requests.received | 法律服务机构 | 2 | 宗
= requests.carried | 上年结转 | 6 | 宗 | period=2022
= requests.answered | 办结 | 262 | 宗
=  requests.answered | 予以公开 | 118 | 宗
=  requests.answered | 部分公开 | 17 | 宗
=  requests.answered | 不予公开 | 21 | 宗
=  requests.answered | 无法提供 | 76 | 宗
=  requests.answered | 不予处理 | 9 | 宗
=  requests.answered | 其他处理 | 21 | 宗
= requests.carried | 结转下年度继续办理 | 9 | 宗
= shares | 房屋征收补偿、物业专项维修资金、竣工验收备案三类合计 | 67.9 | %
@overview.management 9
10 fss
= other | 调整事项 | 34 | 项
= documents | 废止 | 2 | 件
= documents | 现行有效 | 19 | 件
@overview.platform 11
12 fsss
= accounts | 栏目 | 17 | 个
= accounts | 专题 | 2 | 个
= views | 浏览量 | 268万 | 人次 | value=2680000 | q=approx
= followers | “沱阳住建”公众号粉丝 | 8.6万 | | value=86000
= views | 单篇最高阅读量 | 10万 | | value=100000 | q=at_least
= inquiries | 网上留言 | 1327 | 条
= inquiries | 12345热线工单 | 9846 | 件
= shares | 按时办结率 | 99.3 | %
@overview.supervision 13
14 fsss
= meetings | 局党组专题研究政务公开工作 | 3 | 次
= trainings | 依申请公开办理培训 | 2 | 场
= trainees | 参训 | 183 | 人次
= inspections | 局属单位 | 12 | 个
= inspections | 通报问题 | 27 | 项
= inspections | 已完成整改 | 27 | 项
= other | 因政府信息公开被追责的情形 | ! 未发生因政府信息公开被追责的情形
@table.proactive 15
@table.requests 30
@table.disputes 59
60 s
= reconsiderations | 行政复议 | 14 | 件
= lawsuits | 行政诉讼 | 6 | 件
=  lawsuits | 尚未审结 | 1 | 件
@problems 65
67 ss
= reconsiderations | 被行政复议纠正 | 2 | 件
68 ss
69 f
p1 requests: 67
p2 timeliness: 68
p3 interpretation, engagement: 69
@measures 70
71 fs
72 fs
73 fs
m1 timeliness, institutions > p2: 71
m2 interpretation, engagement > p3: 72
m3 requests, staffing > p1: 73
@other 74
75 -s
= fees | 收费通知 | 3 | 件
= fees | 信息处理费 | 1200 | 元
76 -s
= disclosed | 保障性租赁住房项目信息 | 41 | 条
= disclosed | 老旧小区改造信息 | 136 | 条
= disclosed | 商品房预售许可信息 | 208 | 条
