---
id: td-09
title: 德曲县雪玛乡2013年度政府信息公开工作年度报告
agency: 德曲县雪玛乡人民政府
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-03-12
problems_stated: true
---
@preamble 1
5 ttt
@overview 6
7 f
@overview.other 8
8 -s
= staff | 成员 | 七 | 人 | value=7
= staff | 藏汉双语干部 | 一 | 名 | value=1
@overview.other 9
9 -sf
= documents | 制度 | 四 | 项 | value=4
@overview.proactive 10
11 -s-s
= disclosed | 主动公开政府信息 | 一百二十六 | 条 | value=126
=  disclosed.website | 县政府网站 | 三十四 | 条 | value=34
=  disclosed.offline | 公开栏 | 八十 | 条 | value=80
=  disclosed | 广播和标语 | 十二 | 条 | value=12
12 ss
= activities | 宣讲 | 六 | 场 | value=6
= materials | 藏汉双语宣传单 | 两千 | 份 | value=2000 | q=approx
= accounts | 公开栏 | 十一 | 块 | value=11
13 -ssf
= other | 县上文件 | 九 | 份 | value=9
@overview.requests 14
15 sss
= requests.received | 政府信息公开申请 | ! 没有收到公民、法人和其他组织提出的政府信息公开申请
= requests.answered | 不予公开政府信息 | ! 不予公开政府信息的情况为零
@consultation 16
17 s
= inquiries | 牧民群众来访、电话咨询 | 43 | 人次
=  inquiries | 当场答复 | 39 | 人次
=  inquiries | 转有关站所办理 | 4 | 人次
@table.disputes 18
19 s
= reconsiderations | 复议 | ! 无
= lawsuits | 诉讼 | ! 无
= other | 申诉 | ! 无
@fees 20
21 s
= fees | 公开栏制作、资料翻译印刷的支出 | 0.86 | 万元
= fees | 费用 | ! 没有向群众收取任何费用
@problems 22
23 s
p1 staffing: 23.1"我乡"-23.1"乏；"
p2 platform, timeliness: 23.1"乡上"-23.1"上；"
p3 content: 23.1"公开"-23.1
@measures 24
24 ssss
m1 staffing > p1: 24.1"明年"-24.1
m2 platform, timeliness > p2: 24.2-24.2
m3 engagement, content > p3: 24.3-24.3
m4 oversight: 24.4-24.4
@other 25
@trailer 33
