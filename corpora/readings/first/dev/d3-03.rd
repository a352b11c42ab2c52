---
id: d3-03
title: 桂岩县国土资源局2017年政府信息公开工作年度报告
agency: 桂岩县国土资源局
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-03-12
problems_stated: true
---
@preamble 1
12 tttt
@overview 14
16 f
@overview.supervision 18
18 -s
= staff | 专职人员 | 2 | 名
= staff | 兼职信息员 | 21 | 名
@overview.other 20
20 -s
@overview.platform 22
22 -s
= accounts | 查阅点 | 3 | 个
= views | 接待查阅群众 | 460 | 人次 | q=approx
=  views | 档案馆 | 310 | 人次
@overview.supervision 24
24 -s
= trainings | 信息员培训班 | 2 | 期
= trainees | 累计培训 | 68 | 人次
= shares | 参训率 | 98.5 | %
@overview.proactive 26
28 ssss
= disclosed | 主动公开政府信息 | １３２６ | 条
=  disclosed.website | 统一平台 | ４１２ | 条
=  disclosed.website | 县政府门户网站 | ６９５ | 条
=  disclosed.wechat | “桂岩国土”微信公众号 | １３４ | 条
=  disclosed | 其他途径 | ８５ | 条
=  disclosed | 土地征收类 | ２３７ | 条
=  disclosed | 招拍挂公告 | １１８ | 条
=  disclosed | 不动产登记公告 | ６４１ | 条
=  disclosed | 地质灾害预警 | ５８ | 条
= documents | 规范性文件 | ３ | 件
= documents | 废止 | １ | 件
= interpretations | 政策解读 | ７ | 篇
= activities | “世界地球日” | 1 | 次
= activities | “全国土地日”宣传活动 | 1 | 次
= materials | 发放宣传资料 | 2500 | 份 | q=approx
@overview.requests 30
32 ss
= requests.received | 政府信息公开申请 | 17 | 件
=  requests.received | 当面申请 | 9 | 件
=  requests.received | 信函申请 | 6 | 件
=  requests.received | 网上申请 | 2 | 件
= requests.carried | 结转 | 1 | 件 | period=2016
= requests.answered | 答复 | 18 | 件
=  requests.answered | 同意公开 | 10 | 件
=  requests.answered | 部分公开 | 3 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 信息不存在 | 3 | 件
= shares | 按时答复率 | 100 | %
@fees 34
36 s
= fees | 收取复制费、邮寄费 | 46 | 元
= fees | 为困难群众减免 | 2 | 宗
= fees | 减免 | 12 | 元
@table.disputes 38
40 s
= reconsiderations | 行政复议 | 2 | 起
=  reconsiderations | 维持 | 1 | 起
=  reconsiderations | 撤销 | 1 | 起
= lawsuits | 行政诉讼 | 1 | 起
@problems 42
46 f
48 ssss
= other | 征地批文 | 3 | 件
= reconsiderations | 复议案件 | 1 | 起
p1 commitment: 48-48.1
p2 timeliness: 48.2-48.2
p3 requests: 48.3-48.3
p4 engagement: 48.4-48.4
@measures 50
52 ssssf
m1 requests > p3: 52-52.1
m2 commitment, staffing > p1: 52.2-52.2
m3 timeliness, institutions > p2: 52.3-52.3
m4 engagement > p4: 52.4-52.4
m0 other: 52.5-52.5
@other 54
56 s
= inquiries | 受理群众咨询 | 1380 | 人次
=  inquiries | 窗口咨询 | 1120 | 人次
=  inquiries | 电话咨询 | 260 | 人次
@trailer 58
@other 63
@trailer 87
