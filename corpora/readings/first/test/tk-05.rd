---
id: tk-05
title: 国家沙区治理局2016年政府信息公开工作年度报告
agency: 国家沙区治理局
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-03-29
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 ffss
= meetings | 召开会议研究政务公开工作 | 三 | 次 | value=3
= other | 直属单位 | 18 | 个
= trainings | 联络员培训班 | 2 | 期
= trainees | 参加 | 165 | 人次
@overview.proactive 7
9 s
= disclosed.website | 发布信息 | 9,462 | 条 | value=9462
=  disclosed.website | 规划公报 | 27 | 条
=  disclosed.website | 部门文件 | 134 | 条
=  disclosed.website | 沙尘天气应急信息 | 316 | 条
= disclosed.offline | 《沙区治理公报》 | 6 | 期
= materials | 赠阅 | 2.4万 | 册 | value=24000
10 s
= disclosed.weibo | 发布微博 | 2,075 | 条 | value=2075
=  disclosed.weibo | 原创 | 1,388 | 条 | value=1388
=  disclosed.weibo | 转发 | 687 | 条
= followers | 粉丝 | 41万 | 人 | value=410000 | q=approx
= disclosed.wechat | 发布推文 | 720 | 篇
= views | 单篇阅读量 | 10万 | 次 | value=100000 | q=at_least
12 sss
= interpretations | 解读材料 | 58 | 篇
=  interpretations | 由局领导和司局负责人撰写 | 13 | 篇
= meetings | 新闻发布会 | 4 | 场
= meetings | 媒体通气会 | 7 | 场
= activities | 集中采访 | 3 | 批
= inquiries | 收到留言 | 1,149 | 条 | value=1149
=  inquiries | 答复 | 1,102 | 条 | value=1102
= shares | 答复率 | 95.9 | %
14 s
= proposals | 全国人大代表建议 | 92 | 件 | id=c24
= proposals | 全国政协委员提案 | 47 | 件 | id=c25
= proposals | 建议 | 41 | 件 | parent=c24
= proposals | 提案 | 20 | 件 | parent=c25
@overview.requests 15
16 sssf
= requests.received | 政府信息公开申请 | 113 | 件
= shares | 较上年增长 | 22.8 | %
=  requests.received | 网络提交 | 74 | 件
=  requests.received | 信函提交 | 36 | 件
=  requests.received | 当面提交 | 3 | 件
=  requests.answered | 公开 | 71 | 件
=  requests.answered | 部分公开 | 9 | 件
=  requests.answered | 不属于我局公开范围 | 28 | 件
=  requests.answered | 信息不存在 | 5 | 件
@table.disputes 17
18 s
= reconsiderations | 行政复议 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
@fees 19
20 s
= fees | 检索、复制、邮寄等任何费用 | ! 未收取检索、复制、邮寄等任何费用
@problems 21
22 fss
p1 interpretation: 22.2-22.2
p2 content, engagement: 22.3-22.3"少；"
p3 institutions: 22.3"司局"-22.3
@measures 23
23 sss
m1 interpretation > p1: 23-23.1
m2 content > p2: 23.2-23.2"据；"
m3 engagement > p2: 23.2"安排"-23.2"应；"
m4 institutions > p3: 23.2"出台"-23.2
m5 other: 23.3-23.3
@trailer 24
