---
id: tb-09
title: 南坪县教育局2017年政府信息公开年度报告
agency: 南坪县教育局
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-03-06
problems_stated: true
---
@preamble 1
5 tt
@overview 7
9 fff
@overview.proactive 11
13 sfs
= disclosed | 主动公开信息 | 1200 | 条 | q=approx
=  disclosed.website | 南坪教育信息网 | 870 | 条 | q=approx
=  disclosed.website | 县政府网站 | 126 | 条
=  disclosed.wechat | “南坪教育”微信公众号 | 200 | 条 | q=approx
= documents | 规范性文件 | 2 | 件
@overview.other 15
17 fssf
= interpretations | 招生政策解读稿 | 5 | 篇
= meetings | 访谈节目 | 2 | 期
= inquiries | 群众来信 | 64 | 件
= shares | 回复率 | 100 | %
@overview.requests 19
21 s
= requests.received | 依申请公开政府信息 | ! 无
@fees 23
25 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.disputes 27
29 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@overview.supervision 31
33 s
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 3 | 名
= fees | 用于信息公开的经费 | 2.4 | 万元
@overview.supervision 35
37 fsf
= meetings | 专题工作会议 | 三 | 次 | value=3
= trainings | 全县学校信息员培训班 | 1 | 期
= trainees | 接受培训 | 102 | 人次
@problems 39
41 fs
p1 timeliness, channels, engagement: 41.2-41.2
@measures 43
43 fsssf
m1 timeliness > p1: 43.2-43.2
m2 channels > p1: 43.3-43.3
m3 engagement > p1: 43.4-43.4
m4 staffing: 43.5-43.5
@trailer 45
@other 48
@trailer 91
