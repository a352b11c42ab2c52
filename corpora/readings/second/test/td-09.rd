---
id: td-09
title: 德曲县雪玛乡2013年度政府信息公开工作年度报告
agency: 德曲县雪玛乡人民政府
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-03-12
problems_stated: true
summary: 全年主动公开一百二十六条（网站三十四条、公开栏八十条、广播标语十二条），宣讲六场；无申请，咨询43人次，无复议诉讼，支出0.86万元、未收费。问题为缺懂电脑和藏文的人员、停电断网致更新跟不上、内容与牧民需要有差距；将培训干部、购置发电机、征求牧民意见、纪委半年检查。
---
@preamble 1
5 ttt
@overview 6
7 f
@overview.supervision 8
8 -s
= staff | 成员 | 七 | 人 | value=7
= staff | 藏汉双语干部 | 一 | 名 | value=1
@overview.other 9
9 -sf
= documents | 制度 | 四 | 项 | value=4
@overview.proactive 10
11 -s-s
= disclosed | 全年主动公开政府信息 | 一百二十六 | 条 | value=126
=  disclosed.website | 县政府网站 | 三十四 | 条 | value=34
=  disclosed.offline | 乡、村公开栏 | 八十 | 条 | value=80
=  disclosed.offline | 广播和标语 | 十二 | 条 | value=12
12 ss
= activities | 宣讲 | 六 | 场 | value=6
= materials | 藏汉双语宣传单 | 两千 | 份 | value=2000 | q=approx
= accounts | 公开栏 | 十一 | 块 | value=11
13 -ssf
= disclosed.offline | 传达县上文件 | 九 | 份 | value=9
@overview.requests 14
15 sss
= requests.received | 政府信息公开申请 | ! 没有收到公民、法人和其他组织提出的政府信息公开申请
= requests.answered | 不予公开政府信息 | ! 不予公开政府信息的情况为零
@consultation 16
17 s
= inquiries | 来访、电话咨询 | 43 | 人次
=  inquiries | 当场答复 | 39 | 人次
=  inquiries | 转有关站所办理 | 4 | 人次
@table.disputes 18
19 s
= reconsiderations | 复议 | ! 无
= lawsuits | 诉讼 | ! 无
= other | 申诉 | ! 无
@fees 20
21 s
= fees | 支出 | 0.86 | 万元
= fees | 费用 | ! 没有向群众收取任何费用
@problems 22
23 s
@measures 24
24 ssss
@other 25
@trailer 33
p1 staffing: 23"我乡干部少"-23"人员缺乏；"
p2 timeliness, platform: 23"乡上没有"-23"跟不上；"
p3 content: 23"公开内容"-23.1
m1 staffing > p1: 24"明年"-24.1
m2 timeliness > p2: 24.2
m3 content, engagement > p3: 24.3
m4 oversight: 24.4
