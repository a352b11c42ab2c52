---
id: tj-06
title: 澜箐县档案馆二〇一六年政府信息公开工作年度报告
agency: 澜箐县档案馆
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-03-10
problems_stated: true
summary: 网站发布二十九条，接收移送纸质件一千八百七十份。未收到申请，无复议、诉讼、申诉；接待查阅六百一十二人次。对不移送单位缺约束手段，查阅只能到馆，电脑和检索软件陈旧，群众不知情；拟目录上网、电话传真代查、下乡宣传、更换检索系统、加强业务学习。
---
@preamble 1
3 t
@overview 4
5 sf
@overview.supervision 6
7 s
@overview.supervision 8
9 ss
= staff | 现有职工 | 九 | 人 | value=9
=  staff | 专职从事查阅接待 | 三 | 人 | value=3
= trainees | 跟班学习 | 二 | 人 | value=2
= trainings | 跟班学习 | 一 | 期 | value=1
= trainings | 业务讲座 | 四 | 次 | value=4
= trainees | 听讲 | 三十六 | 人次 | value=36
@overview.proactive 10
11 sss
= disclosed.website | 馆内信息 | 二十九 | 条 | value=29
=  disclosed.website | 馆务动态 | 十八 | 条 | value=18
=  disclosed.website | 办事指南 | 五 | 条 | value=5
=  disclosed.website | 财务信息 | 三 | 条 | value=3
=  disclosed.website | 其他 | 三 | 条 | value=3
= other | 部门和乡镇 | 四十二 | 个 | value=42
= disclosed.offline | 公开信息纸质件 | 一千八百七十 | 份 | value=1870
= materials | 《现行文件查阅指南》 | 三百 | 册 | value=300
12 s
= activities | “档案与民生”开放日活动 | 一 | 次 | value=1
= other | 市民 | 五十 | 名 | value=50 | q=approx
@overview.requests 13
14 s
= requests.received | 书面申请 | ! 未收到要求公开本馆政府信息的书面申请
@consultation 15
16 ss
= views | 现行文件查阅者 | 六百一十二 | 人次 | value=612
= shares | 比上年增长 | 15 | %
= other | 提供文件 | 一千零四十 | 件次 | value=1040
= inquiries | 电话咨询 | 一百五十 | 人次 | value=150 | q=approx
@fees 17
18 s
= fees | 费用 | ! 没有收取任何费用
@table.disputes 19
20 s
= reconsiderations | 行政复议 | ! 没有发生针对本馆的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 没有发生针对本馆的行政复议、行政诉讼和申诉
= other | 申诉 | ! 没有发生针对本馆的行政复议、行政诉讼和申诉
@problems 21
22 ss
= other | 催交 | 六 | 个 | value=6
= accounts | 旧电脑 | 两 | 台 | value=2
@measures 23
23 ssf
p1 oversight: 22"对不按规定"-22"收效甚微；"
p2 channels: 22"查阅只能"-22"大半天；"
p3 platform: 22"查阅大厅"-22.1
p4 engagement: 22.2
m1 channels, engagement > p2 p4: 23"一要"-23.1
m2 platform > p3: 23.2
m3 staffing: 23.3
@other 24
25 t
