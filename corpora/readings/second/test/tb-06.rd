---
id: tb-06
title: 桃岭县国土资源局2013年政府信息公开工作年度报告
agency: 桃岭县国土资源局
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-03-11
problems_stated: true
summary: 主动公开政府信息一百八十三条，其中土地出让、征收等业务类152条，征地现场公告37份，宣传册1100余册；受理申请4件，同意公开3件、非本机关掌握1件，无复议、诉讼、申诉，无收费减免；现场咨询约320人次。问题：征地补偿信息不够细，网页链接失效。措施：分户补偿明细必须公开，专人每周检查网页，完善保密审查登记制度。
---
@preamble 1
4 ttt
@overview 6
8 ffs
= staff | 兼职工作人员 | 2 | 名
= accounts | 申请受理点 | 1 | 个
= accounts | 公共查阅点 | 1 | 个
@overview.proactive 10
12 ss
= disclosed | 主动公开政府信息 | 一百八十三 | 条 | value=183
= shares | 全文电子化率 | 100 | %
=  disclosed | 机构领导类 | 9 | 条
=  disclosed | 政策法规类 | 22 | 条
=  disclosed | 土地出让、征收等业务类 | 152 | 条
14 ff
16 sf
= disclosed.offline | 征地现场张贴公告 | 37 | 份
= materials | 政策宣传册 | 1100 | 册 | q=approx
@overview.requests 18
20 sss
= requests.received | 受理公开申请 | 4 | 件
=  requests.received | 当面申请 | 3 | 件
=  requests.received | 信函申请 | 1 | 件
= requests.answered | 申请 | 4 | 件
=  requests.answered | 同意公开 | 3 | 件
=  requests.answered | 非本机关掌握 | 1 | 件
@consultation 22
24 ssf
= inquiries | 接待现场咨询 | 320 | 人次 | q=approx
= inquiries | 电话咨询 | 150 | 人次 | q=approx
= inquiries | 网上答复留言 | 18 | 条
@table.disputes 26
28 s
= reconsiderations | 行政复议 | ! 未发生有关政府信息公开的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 未发生有关政府信息公开的行政复议、行政诉讼和申诉
= other | 申诉 | ! 未发生有关政府信息公开的行政复议、行政诉讼和申诉
@fees 30
32 s
= fees | 费用 | ! 未向申请人收取任何费用
= fees | 减免情形 | ! 没有减免情形
@problems 34
36 fss
p1 content: 36.2"1."-36.2
p2 platform: 36.3
@measures 38
38 ssf
m1 content > p1: 38"1."-38.1
m2 platform > p2: 38.2
m3 vetting, institutions: 38.3
@other 40
@trailer 90
