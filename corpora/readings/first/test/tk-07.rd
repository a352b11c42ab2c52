---
id: tk-07
title: 白桦岭乡2010年政府信息公开工作年度报告
agency: 白桦岭乡人民政府
year: 2010
period: null
published: 2011-02-17
problems_stated: true
---
@preamble 1
5 t
@overview 6
6 f
@overview.other 7
7 -s
= staff | 专职信息员 | 1 | 人
= other | 行政村 | 12 | 个
@overview.other 8
8 -s
= documents | 制度 | 三 | 项 | value=3
@overview.supervision 9
9 -s
= trainings | 讲课 | 一 | 次 | value=1
= trainees | 乡村干部 | 四十 | 人 | value=40 | q=approx
@overview.supervision 10
10 -s
@overview.proactive 11
11 ssss
= disclosed | 主动公开信息 | 96 | 条
=  disclosed.website | 县政府网站 | 21 | 条
=  disclosed.offline | 乡村公开栏 | 75 | 条
=  disclosed | 低保名单和救灾款物发放 | 41 | 条
= disclosed.offline | 电子显示屏滚动播出惠农政策 | 110 | 条次 | q=approx
= materials | 发放明白卡 | 二千八百 | 张 | value=2800
@overview.requests 12
12 sss
= requests.received | 公开申请 | ! 没有收到公开申请
@consultation 13
13 ss
= inquiries | 接待来人来电咨询 | 63 | 人次
=  inquiries | 粮食直补 | 29 | 人次
=  inquiries | 新农合 | 22 | 人次
=  inquiries | 其它 | 12 | 人次
@fees 14
14 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.disputes 15
15 s
= reconsiderations | 行政复议 | ! 无行政复议和行政诉讼案件发生
= lawsuits | 行政诉讼 | ! 无行政复议和行政诉讼案件发生
@problems 16
@measures 16.3
16 fssf
p1 channels, timeliness: 16.2-16.2"时；"
p2 commitment: 16.2"个别"-16.2"样；"
p3 other: 16.2"乡里"-16.2
m1 channels > p1: 16.3-16.3"户；"
m2 timeliness > p1: 16.3"指定"-16.3"换；"
m3 commitment, staffing > p2: 16.3"组织"-16.3"法；"
m4 other > p3: 16.3"向县"-16.3
@trailer 17
