---
id: old-08
title: 乌兰沁左旗环境保护局2013年度政府信息公开工作年度报告
agency: 乌兰沁左旗环境保护局
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-02-26
problems_stated: true
---
@preamble 1
11 ttt
@overview 13
15 fs
= staff | 监察大队 | 1 | 名
= staff | 监测站 | 1 | 名
= staff | 项目股 | 1 | 名
@overview.other 18
18 -ff
@overview.other 20
20 -f
@overview.proactive 22
24 -s
= disclosed.website | 公开信息 | 73 | 条
=  disclosed.website | 机构概况 | 4 | 条
=  disclosed.website | 法规标准 | 8 | 条
=  disclosed.website | 建设项目环评受理和审批公示 | 29 | 条
=  disclosed.website | 排污费征收公告 | 4 | 条
=  disclosed.website | 环境监测信息 | 12 | 条
=  disclosed.website | 工作动态 | 16 | 条
27 -s
= materials | 蒙汉双语宣传册 | 3000 | 册
= materials | 环保购物袋 | 1500 | 个
@overview.requests 30
30 -s
= requests.received | 书面申请 | ! 没有收到依申请公开政府信息的书面申请
= inquiries | 口头咨询 | 20 | 人次 | q=approx
@table.disputes 33
35 s
= reconsiderations | 行政复议案 | ! 没有发生针对我局有关政府信息公开事务的行政复议案、行政诉讼案和申诉案
= lawsuits | 行政诉讼案 | ! 没有发生针对我局有关政府信息公开事务的行政复议案、行政诉讼案和申诉案
= other | 申诉案 | ! 没有发生针对我局有关政府信息公开事务的行政复议案、行政诉讼案和申诉案
@fees 38
40 s
= fees | 财政与实际支出 | 0.3 | 万元
43 s
= fees | 收费 | ! 无
@consultation 46
48 ss
= inquiries | 群众投诉 | 156 | 件
=  inquiries | 大气污染 | 71 | 件
=  inquiries | 噪声 | 58 | 件
=  inquiries | 水污染 | 19 | 件
=  inquiries | 其他 | 8 | 件
= shares | 办结率 | 98.7 | %
= inquiries | 旗长信箱转办 | 22 | 件
@problems 51
53 ss
= other | 空气自动站 | 1 | 个
p1 content: 53
@measures 56
56 s
m1 content > p1: 56"争取"-56
@problems 58
58 ss
p2 vetting: 58
@measures 60
60 s
m2 vetting > p2: 60"公示文本"-60
@problems 62
62 ss
p3 engagement: 62
@measures 64
64 s
m3 engagement, channels > p3: 64"把环保"-64
@problems 66
66 s
p4 staffing: 66
@measures 68
68 f
m4 staffing > p4: 68"加强"-68
@other 70
72 t
@trailer 74
