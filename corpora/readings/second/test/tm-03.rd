---
id: tm-03
title: 洛岭县住房和城乡建设局2019年政府信息公开工作年度报告
agency: 洛岭县住房和城乡建设局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: true
summary: 主动公开政府信息314条，其中县政府门户网站288条（工作动态143条、保障性住房61条），公开栏、电子显示屏26条；办理县长信箱、网民留言等65件，办结率98.5%。未收到公开申请，无复议诉讼。问题：主动公开信息数量不多、形式较单一。措施：健全公开制度、明确责任，拓宽渠道，加大保障性住房、老旧小区改造、物业管理等领域公开力度。
---
@preamble 1
5 tt
@overview 7
9 f
@overview.other 11
11 s
@overview.proactive 13
13 sss
= disclosed | 主动公开政府信息 | 314 | 条
=  disclosed.website | 县政府门户网站 | 288 | 条
=   disclosed.website | 工作动态 | 143 | 条
=   disclosed.website | 保障性住房 | 61 | 条
=   disclosed.website | 工程建设管理 | 39 | 条
=   disclosed.website | 财务信息 | 8 | 条
=   disclosed.website | 通知公告 | 37 | 条
=  disclosed.offline | 公开栏、电子显示屏 | 26 | 条
= inquiries | 县长信箱、网民留言 | 65 | 件
= shares | 办结率 | 98.5 | %
@overview.requests 15
15 fs
= requests.received | 政府信息公开申请 | ! 没有收到公民、法人或者其他组织提出的政府信息公开申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开被申请行政复议或提起行政诉讼的情况
= lawsuits | 行政诉讼 | ! 没有因政府信息公开被申请行政复议或提起行政诉讼的情况
@table.proactive 17
@table.requests 125
@table.disputes 523
@problems 593
595 sfffff
p1 content, channels: 595.1
@measures 595.2"今后"
m1 institutions: 595.3
m2 channels > p1: 595.4
m3 content > p1: 595.5
@other 597
599 t
@trailer 601
