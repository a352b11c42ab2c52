---
id: rb-01
title: 2021年云屿县教育局政府信息公开工作年度报告
agency: 云屿县教育局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-17
problems_stated: true
---
@preamble 1
5 tt
@overview 6
7 ff
@overview.proactive 8
9 s
= disclosed | 主动公开信息 | 812 | 条
=  disclosed.website | 县政府门户网站教育版块 | 286 | 条
=   disclosed.website | 招生入学 | 58 | 条
=   disclosed.website | 教师招聘 | 41 | 条
=   disclosed.website | 通知公告 | 97 | 条
=   disclosed.website | 财务信息 | 12 | 条
=  disclosed.wechat | “云屿教育”微信公众号 | 409 | 篇
=  disclosed.weibo | “云屿教育”新浪微博 | 117 | 条
10 ss
= followers | 公众号关注人数 | 2.6万 |  | value=26000 | q=at_least
= views | 单篇最高阅读量 | 1.87万 | 次 | value=18700
= documents | 行政规范性文件 | 1 | 件
= interpretations | 文字解读 | 1 | 篇
= interpretations | 漫画解读 | 1 | 篇
@overview.requests 11
12 ss
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 无法提供 | 2 | 件
=  requests.answered | 不予处理 | 1 | 件
=  requests.received | 网络提交 | 5 | 件
=  requests.received | 当面递交 | 2 | 件
@overview.management 13
14 sfs
= disclosed | 转为主动公开 | 13 | 件
@overview.platform 15
16 ssf
= accounts | 二级栏目 | 11 | 个
=  accounts | “双减进行时”专栏 | 1 | 个
@overview.supervision 17
18 sss
= staff | 兼职人员 | 2 | 名
= staff | 信息员 | 34 | 名
= trainings | 校务公开专题培训班 | 一 | 期 | value=1
= trainees | 参训 | 52 | 人次
= other | 被追责的情形 | ! 未发生因政府信息公开工作不到位被追责的情形
@table.proactive 19
@table.requests 34
@table.disputes 63
@problems 68
69 sssf
p1 interpretation: 69.1"一是"-69.1
p2 commitment: 69.2-69.2
p3 timeliness: 69.3-69.3
p4 content: 69.4-69.4
@measures 70
70 sssf
m1 interpretation > p1: 70.1"一是"-70.1
m2 commitment, oversight > p2: 70.2-70.2
m3 timeliness > p3: 70.3-70.3
@other 71
72 s
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 73
