---
id: tc-08
title: 朔原省气象局2013年政府信息公开工作年度报告
agency: 朔原省气象局
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-03-24
problems_stated: true
summary: 公开二万一千三百余条，“朔原气象网”16752条、微博4118条，短信预警8500万人次，媒体刊播682篇。受理申请9件，同意公开8件、不予公开1件；无收费、复议、诉讼。问题：市县公开内容少，偏远山区牧区预警传播不畅，基层信息员兼职多变；将制定公开事项规范，借“村村响”扩大覆盖，落实岗位津贴并每年轮训。
---
@preamble 1
5 tttt
@overview 6
7 f
@overview.supervision 8
8 -s
= other | 处室 | 9 | 个
@overview.other 9
9 -s
= other | 公开事项 | 37 | 项
= other | 公开事项 | 52 | 项
@overview.supervision 10
10 -s
= trainings | 信息员培训班 | 2 | 期
= trainees | 培训 | 76 | 人次
= inspections | 市（州）气象局 | 6 | 个
@overview.proactive 11
13 fs
= disclosed | 主动公开政府信息 | 二万一千三百 | 条 | value=21300 | q=approx
=  disclosed | 气象预报预警类 | 19860 | 条
=  disclosed | 政务类 | 1440 | 条 | q=approx
15 -s
= disclosed.website | 通过“朔原气象网”公开信息 | 16752 | 条
= disclosed.website | 通过省政府门户网站公开信息 | 213 | 条
= views | 网站全年点击量 | 600万 | 次 | value=6000000 | q=at_least
16 -s
= disclosed.weibo | “@朔原气象”新浪微博发布信息 | 4118 | 条
= followers | 粉丝 | 26万 | | value=260000
= disclosed.media | 通过手机短信发布预警信息 | 8500万 | 人次 | value=85000000
17 -s
= meetings | 新闻发布会 | 5 | 次
= meetings | 天气会商媒体通气会 | 11 | 次
= disclosed.media | 在中央和省级媒体刊播新闻稿件 | 682 | 篇
=  disclosed.media | 中央电视台播出 | 47 | 条
18 -s
= accounts | 气象预警电子显示屏 | 3217 | 块
= accounts | 农村大喇叭 | 1.1万 | 套 | value=11000
= shares | 安装到位率 | 91 | %
19 -s
= other | 开放气象台站 | 68 | 个
= other | 接待公众 | 3.4万 | 人 | value=34000
= materials | 科普材料 | 9万 | 份 | value=90000
@overview.requests 20
21 ss
= requests.received | 政府信息公开申请 | 9 | 件
=  requests.received | 书面申请 | 6 | 件
=  requests.received | 网上申请 | 3 | 件
= requests.answered | 已答复 | 9 | 件
=  requests.answered | 同意公开 | 8 | 件
=  requests.answered | 因涉及第三方权益不予公开 | 1 | 件
@fees 22
23 s
= fees | 费用 | ! 未就政府信息公开收取任何费用
= fees | 减免费用 | ! 没有减免费用的情况
@table.disputes 24
25 s
= reconsiderations | 行政复议 | ! 没有因政府信息公开申请行政复议、提起行政诉讼的情况
= lawsuits | 行政诉讼 | ! 没有因政府信息公开申请行政复议、提起行政诉讼的情况
@problems 26
27 sss
p1 content: 27"（一）"-27.1
p2 channels, timeliness: 27.2
p3 staffing: 27.3
@measures 28
28 sssf
m1 institutions, content > p1: 28"（一）"-28.1
m2 channels > p2: 28.2
m3 staffing > p3: 28.3
m4 other: 28.4
@other 29
30 st
@trailer 31
