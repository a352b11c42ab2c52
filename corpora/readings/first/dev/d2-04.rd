---
id: d2-04
title: 海嵩区人民政府2018年政府信息公开工作年度报告
agency: 鹭崎市海嵩区人民政府
year: 2018
period: 2018-01-01..2018-12-31
published: 2019-01-11
problems_stated: true
---
@preamble 1
8 tttt
@overview 10
12 fs
= other | 制作政府信息 | 2764 | 条
=  disclosed | 主动公开信息 | 1102 | 条
=  other | 依申请公开信息 | 507 | 条
=  other | 不予公开信息 | 1155 | 条
@overview.other 14
16 ss
= other | 任务 | 42 | 项
= meetings | 区政府常务会议 | 2 | 次
@overview.other 18
20 fs
= interpretations | 区级政策解读 | 29 | 篇
=  interpretations | 主要负责同志解读 | 5 | 篇
= meetings | 新闻发布会 | 3 | 场
= inquiries | 12345便民平台诉求件 | 18,346 | 件 | value=18346
= shares | 及时查阅率 | 99.96 | %
@overview.platform 22
24 s
= views | 月均访问量 | 9.8万 | 人次 | value=98000
= accounts | 关停整合部门网站 | 4 | 个
= views | 接待群众 | 137 | 人次
= disclosed.offline | 移送纸质文件 | 316 | 份
@overview.supervision 26
28 s
= staff | 从事政府信息公开工作人员 | 61 | 名
=  staff | 专职 | 8 | 名
= trainings | 培训班 | 2 | 期
= trainees | 参训 | 152 | 人次
@overview.proactive 30
32 sss
= disclosed | 主动公开政府信息 | 1102 | 条
= shares | 全文电子化率 | 100 | %
= shares | 公开及时率 | 98 | %
=  disclosed | 机构职能类 | 34 | 条
=  disclosed | 规章文件类 | 88 | 条
=  disclosed | 规划计划类 | 61 | 条
=  disclosed | 行政许可类 | 205 | 条
=  disclosed | 重大建设项目类 | 97 | 条
=  disclosed | 民生保障类 | 311 | 条
=  disclosed | 其他 | 306 | 条
= disclosed.weibo | 信息 | 2041 | 条
= disclosed.wechat | 信息 | 1300 | 条 | q=approx
@overview.requests 34
36 -s
= requests.received | 政府信息公开申请 | 73 | 件
= shares | 同比增长 | 21.7 | %
=  requests.received | 当面申请 | 12 | 件
=  requests.received | 网络申请 | 48 | 件
=  requests.received | 信函申请 | 13 | 件
38 -s
= requests.answered | 已答复 | 71 | 件
=  requests.answered | 同意公开 | 39 | 件
=  requests.answered | 同意部分公开 | 5 | 件
=  requests.answered | 不同意公开 | 4 | 件
=  requests.answered | 不属于本机关公开 | 14 | 件
=  requests.answered | 信息不存在 | 9 | 件
= requests.carried | 按期延至2019年答复 | 2 | 件
@fees 40
42 s
= fees | 检索、复制、邮寄等任何费用 | ! 未收取检索、复制、邮寄等任何费用
= fees | 减免情况 | ! 无减免情况
@table.disputes 44
46 ss
= reconsiderations | 行政复议 | 6 | 件
=  reconsiderations | 维持 | 5 | 件
=  reconsiderations | 责令重新答复 | 1 | 件
= lawsuits | 行政诉讼 | 3 | 件
= other | 与政府信息公开有关的举报 | ! 未收到与政府信息公开有关的举报
@problems 48
50 ssss
= reconsiderations | 在复议中被纠正 | 1 | 件
p1 commitment: 50.1"一是"-50.1
p2 content: 50.2-50.2
p3 requests: 50.3-50.3
p4 platform: 50.4-50.4
@measures 52
52 ssss
m1 oversight, commitment > p1: 52.1"（一"-52.1
m2 content > p2: 52.2-52.2
m3 requests, staffing > p3: 52.3-52.3
m4 platform > p4: 52.4-52.4
@other 54
56 t
@trailer 72
