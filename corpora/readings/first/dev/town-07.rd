---
id: town-07
title: 平皋县退役军人事务局2021年政府信息公开工作年度报告
agency: 平皋县退役军人事务局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-21
problems_stated: true
---
@preamble 1
@overview 8
10 ttff
@overview.other 12
12 -sf
= staff | 副局长 | 2 | 名
= staff | 同志 | 1 | 名
@overview.proactive 14
14 -ss
= disclosed.website | 公开信息 | 33 | 条
=  disclosed.website | 组织机构 | 2 | 条
=  disclosed.website | 政策法规 | 9 | 条
=  disclosed.website | 通知公告 | 14 | 条
=  disclosed.website | 财政信息 | 2 | 条
=  disclosed.website | 业务动态 | 6 | 条
= disclosed.wechat | 图文 | 118 | 期
= interpretations | 政策解读 | 41 | 篇
= activities | 宣讲 | 2 | 场次
= materials | 优待政策口袋书 | 1500 | 册
=  materials | 发放 | 1200 | 册 | q=approx
@overview.requests 16
16 -s
= requests.received | 政府信息公开申请 | ! 未收到公民、法人或其他组织的政府信息公开申请
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
= other | 申诉 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉
@overview.other 18
18 -sf
= inquiries | 来电咨询 | 900 | 人次 | q=approx
= inquiries | 来访 | 213 | 批
= inquiries | 县长信箱留言 | 5 | 件
@table.proactive 20
132
= disclosed | 政府信息公开发布总数量(非新闻类、消息类) | 33 |
@table.requests 134
@table.disputes 571
@problems 666
668 fssss
= other | 错别字 | 6 | 处
p1 institutions: 668.2-668.2
p2 interpretation: 668.3-668.3
p3 vetting: 668.4-668.4
p4 requests: 668.5-668.5
@measures 670
672 sssff
m1 institutions > p1: 672-672.1
m2 staffing, requests > p4: 672.2-672.2
m3 vetting > p3: 672.3-672.3
m4 commitment: 672.4-672.4
@other 674
676 s
= fees | 费用 | ! 未收取任何费用
@trailer 678
