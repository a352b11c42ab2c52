---
id: tm-03
title: 洛岭县住房和城乡建设局2019年政府信息公开工作年度报告
agency: 洛岭县住房和城乡建设局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: true
---
@preamble 1
5 tt
@overview 7
9 f
11 s
13 sss
= disclosed | 主动公开政府信息 | 314 | 条
=  disclosed.website | 县政府门户网站公开 | 288 | 条
=   disclosed.website | 工作动态 | 143 | 条
=   disclosed.website | 保障性住房 | 61 | 条
=   disclosed.website | 工程建设管理 | 39 | 条
=   disclosed.website | 财务信息 | 8 | 条
=   disclosed.website | 通知公告 | 37 | 条
=  disclosed.offline | 公开栏、电子显示屏公开 | 26 | 条
= inquiries | 县长信箱、网民留言 | 65 | 件
= shares | 办结率 | 98.5 | %
15 fs
= requests.received | 政府信息公开申请 | ! 没有收到公民、法人或者其他组织提出的政府信息公开申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开被申请行政复议或提起行政诉讼
= lawsuits | 行政诉讼 | ! 没有因政府信息公开被申请行政复议或提起行政诉讼
@table.proactive 17
@table.requests 125
@table.disputes 523
@problems 593
@measures 595.2
595 sfffff
p1 content, channels: 595-595.1
m1 institutions: 595.3-595.3
m2 channels > p1: 595.4-595.4
m3 content > p1: 595.5-595.5
@other 597
599 t
@trailer 601
