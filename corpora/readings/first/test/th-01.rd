---
id: th-01
title: 澜浦市人民政府2022年政府信息公开工作年度报告
agency: 澜浦市人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: null
problems_stated: true
---
@preamble 1
3 t
4 ttt
@overview 5
6 f
@overview.proactive 7
8 ssss
= disclosed.website | 政府网站公开政府信息 | 48,216 | 条 | value=48216
=  disclosed.website | 市政府门户网站 | 9304 | 条
= disclosed.wechat | 政务微信 | 21750 | 条
= disclosed.weibo | 政务微博 | 8412 | 条
= disclosed.offline | 《澜浦市人民政府公报》 | 12 | 期
= materials | 免费赠阅 | 3.6万 | 册 | value=36000
= documents | 助企纾困政策文件 | 177 | 件
= interpretations | 解读材料 | 263 | 篇
=  interpretations | 图解 | 94 | 篇
=  interpretations | 短视频 | 58 | 个
= meetings | 新闻发布会 | 31 | 场
= meetings | 在线访谈 | 18 | 期
@overview.requests 9
10 sss
= requests.received | 新收政府信息公开申请 | 1386 | 件
= shares | 比上年增长 | 11.4 | %
= requests.carried | 上年结转 | 52 | 件 | period=2021
= requests.answered | 本年度办结 | 1391 | 件
=  requests.answered | 予以公开 | 602 | 件
=  requests.answered | 部分公开 | 187 | 件
=  requests.answered | 不予公开 | 96 | 件
=  requests.answered | 无法提供 | 388 | 件
=  requests.answered | 不予处理 | 61 | 件
=  requests.answered | 其他处理 | 57 | 件
= requests.carried | 结转下年度继续办理 | 47 | 件
@overview.management 11
12 ssf
= documents | 宣布失效、废止规范性文件 | 14 | 件
= documents | 现行有效规章 | 27 | 部
@overview.platform 13
14 sss
= accounts | 专栏 | 6 | 个
= accounts | 政务新媒体账号 | 214 | 个
= accounts | “僵尸账号” | 39 | 个
= accounts | 政务公开专区 | 11 | 处
= shares | 覆盖率 | 100 | %
= views | 接待群众查阅咨询 | 2.3万 | 人次 | value=23000 | q=approx
@overview.supervision 15
16 ssss
= shares | 分值权重 | 3 | %
= inspections | 专项检查 | 2 | 次
= inspections | 通报 | 4 | 期
= inspections | 单位 | 28 | 家
= inspections | 整改问题 | 65 | 个
= trainings | 业务培训班 | 3 | 期
= trainees | 培训 | 780 | 人次
= other | 因政府信息公开被追究责任 | ! 未发生因政府信息公开被追究责任的情形
@table.proactive 17
@table.requests 48
@table.disputes 264
@problems 299
301 fssss
= shares | 可视化解读占比 | 三 | 成 | value=3 | q=at_most
= reconsiderations | 行政复议 | 9 | 件
= inspections | 空白栏目 | 17 | 个
p1 interpretation: 301.2-301.2
p2 requests: 301.3-301.3
p3 timeliness, platform: 301.4-301.4
p4 staffing: 301.5-301.5
@measures 302
303 fssss
m1 interpretation, institutions > p1: 303.2-303.2
m2 requests, institutions > p2: 303.3-303.3
m3 timeliness, oversight > p3: 303.4-303.4
m4 staffing > p4: 303.5-303.5
@other 304
305 s
= fees | 收取信息处理费 | 2 | 件
= fees | 信息处理费 | 460 | 元
306 s
= proposals | 省人大代表建议 | 6 | 件
= proposals | 省政协提案 | 11 | 件
= shares | 答复率 | 100 | %
