---
id: tk-05
title: 国家沙区治理局2016年政府信息公开工作年度报告
agency: 国家沙区治理局
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-03-29
problems_stated: true
summary: 网站发布9,462条，微博2,075条，微信720篇，解读58篇。受理申请113件，公开71件、部分公开9件；复议2件均维持，诉讼1件驳回起诉。解读不够通俗，监测数据粗、回应少，属性认定口径不一；拟请专家参与图解、按县公布数据、专人盯舆情、出台认定办法、单列经费。
---
@preamble 1
4 tt
@overview 5
6 ffss
= meetings | 局党组 | 三 | 次 | value=3
= other | 直属单位 | 18 | 个
= trainings | 联络员培训班 | 2 | 期
= trainees | 联络员培训班 | 165 | 人次
@overview.proactive 7
9 s
= disclosed.website | 通过局政府网站发布信息 | 9,462 | 条 | value=9462
=  disclosed.website | 规划公报 | 27 | 条
=  disclosed.website | 部门文件 | 134 | 条
=  disclosed.website | 沙尘天气应急信息 | 316 | 条
= disclosed.offline | 《沙区治理公报》 | 6 | 期
= disclosed.offline | 赠阅 | 2.4万 | 册 | value=24000
10 s
= disclosed.weibo | 官方微博“中国沙区”全年发布微博 | 2,075 | 条 | value=2075
=  disclosed.weibo | 原创 | 1,388 | 条 | value=1388
=  disclosed.weibo | 转发 | 687 | 条
= followers | 粉丝 | 41万 | 人 | value=410000 | q=approx
= disclosed.wechat | 官方微信发布推文 | 720 | 篇
= views | 最高单篇阅读量 | 10万 | 次 | value=100000 | q=at_least
12 sss
= interpretations | 解读材料 | 58 | 篇
=  interpretations | 由局领导和司局负责人撰写 | 13 | 篇
= meetings | 新闻发布会 | 4 | 场
= meetings | 媒体通气会 | 7 | 场
= activities | 组织记者赴沙区集中采访 | 3 | 批
= inquiries | 留言 | 1,149 | 条 | value=1149
=  inquiries | 答复 | 1,102 | 条 | value=1102
= shares | 答复率 | 95.9 | %
14 s
= proposals | 全国人大代表建议 | 92 | 件 | id=j
= proposals | 全国政协委员提案 | 47 | 件 | id=p
= proposals | 建议 | 41 | 件 | parent=j
= proposals | 提案 | 20 | 件 | parent=p
@overview.requests 15
16 sssf
= requests.received | 政府信息公开申请 | 113 | 件 | id=r
= shares | 较上年增长 | 22.8 | %
= requests.received | 网络提交 | 74 | 件 | parent=r
= requests.received | 信函提交 | 36 | 件 | parent=r
= requests.received | 当面提交 | 3 | 件 | parent=r
= requests.answered | 公开 | 71 | 件 | parent=r
= requests.answered | 部分公开 | 9 | 件 | parent=r
= requests.answered | 不属于我局公开范围 | 28 | 件 | parent=r
= requests.answered | 信息不存在 | 5 | 件 | parent=r
@table.disputes 17
18 s
= reconsiderations | 行政复议 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
@fees 19
20 s
= fees | 检索、复制、邮寄等任何费用 | ! 未收取检索、复制、邮寄等任何费用
@problems 21
22 fss
@measures 23
23 sss
p1 interpretation: 22.2
p2 content, engagement: 22"沙化土地"-22"回应偏少；"
p3 institutions: 22"司局之间"-22.3
m1 interpretation > p1: 23.1
m2 content > p2: 23"按县级"-23"主要数据；"
m3 engagement > p2: 23"安排专人"-23"作出回应；"
m4 institutions > p3: 23"出台公开"-23.2
m5 other: 23.3
@trailer 24
