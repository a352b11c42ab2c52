---
id: old-04
title: 枫岭乡2015年政府信息公开工作年度报告
agency: 白芷县枫岭乡人民政府
year: 2015
period: 2015-01-01..2015-12-31
published: 2016-01-25
problems_stated: true
---
@preamble 1
@overview 1.2"一、"
@overview.other 1.2"(一"
@overview.other 1.4
@overview.supervision 1.7
@overview.proactive 1.9
@overview.requests 1.16
@consultation 1.17
@fees 1.18
@table.disputes 1.19
@problems 1.20
@measures 1.24
@trailer 1.29
1"下:" t
1 f-s-ff-ssssssffsssssssfsssff
= staff | 信息员 | 1 | 名
= trainees | 各村文书和站所信息员 | 36 | 人
= disclosed.website | 县政府门户网站枫岭乡子站公开信息 | 58 | 条 | id=c2
=  disclosed.website | 工作动态 | 31 | 条
=  disclosed.website | 财政资金和“三公”经费 | 9 | 条
=  disclosed.website | 低保、五保、危房改造对象名单 | 15 | 条
=  disclosed.website | 人事信息 | 3 | 条
= disclosed.offline | 公开栏 | 172 | 版
= materials | 惠农补贴明白卡 | 2400 | 份 | q=approx
= disclosed.offline | 村村响广播 | 60 | 次
= requests.received | 政府信息公开申请 | 2 | 件
= shares | 答复率 | 100 | %
= inquiries | 群众来访咨询 | 85 | 人次
= inquiries | 电话咨询 | 40 | 人次 | q=approx
= fees | 费用 | ! 未收取任何费用
= fees | 减免 | ! 无减免
= reconsiderations | 行政复议 | ! 均无
= lawsuits | 诉讼 | ! 均无
= other | 申诉 | ! 均无
= other | 站所零报送 | 4 | 个
= disclosed.website | 子站更新 | 11 | 条 | parent=c2
p1 commitment: 1.20"1、"-1.20
p2 timeliness: 1.21-1.21
p3 content: 1.22-1.22
p4 commitment, staffing: 1.23-1.23
m1 oversight > p1: 1.24"一是"-1.24
m2 timeliness > p2: 1.25-1.25
m3 content > p3: 1.26-1.26
m4 commitment, staffing > p4: 1.27-1.27
m5 other: 1.28-1.28
