---
id: ta-09
title: 河山县供销合作社联合社2019年政府信息公开工作年度报告
agency: 河山县供销合作社联合社
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-15
problems_stated: false
---
@preamble 1
6 t
@overview 7
8 ff
@overview.other 9
9 -s
= staff | 信息发布员 | 1 | 名
= staff | 审核员 | 1 | 名
@overview.proactive 10
10 -fsss
= disclosed.website | 发布信息 | 96 | 条
=  disclosed.website | 机构领导 | 3 | 条
=  disclosed.website | 财政资金 | 8 | 条
=  disclosed.website | 农资供应 | 21 | 条
=  disclosed.website | 基层社改造 | 17 | 条
=  disclosed.website | 扶贫项目 | 12 | 条
=  disclosed.website | 工作动态 | 35 | 条
= disclosed.wechat | 发布信息 | 64 | 条
= activities | “放心农资下乡”宣传活动 | 6 | 场
= materials | 农资识假辨假手册 | 2400 | 份
= inquiries | 农民咨询 | 530 | 人次 | q=approx
@overview.other 11
11 -fsss
= inspections | 整改 | 19 | 条
= trainings | 学习新修订的《条例》 | 2 | 次
= trainees | 参加 | 41 | 人次
@overview.platform 12
12 -ss
= accounts | 栏目 | 14 | 个
= other | 空白栏目 | ! 没有出现空白栏目
@overview.other 13
13 -fss
= inquiries | 群众来信 | 5 | 封
= proposals | 人大建议 | 1 | 件
@table.proactive 14
16 t
@table.requests 17
19 s
= requests.received | 政府信息公开申请 | ! 未收到公民、法人或其他组织提出的政府信息公开申请
= requests.carried | 上年结转申请 | ! 无上年结转申请 | period=2018
@table.disputes 20
22 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
@problems 23
25 t
@measures 26
27 sssf
m0 content: 27.1"一是"-27.1
m0 interpretation: 27.2-27.2
m0 staffing: 27.3-27.3
@other 28
29 t
@trailer 30
