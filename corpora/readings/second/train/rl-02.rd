---
id: rl-02
title: 榆岭县粮食局2012年政府信息公开工作年度报告
agency: 榆岭县粮食局
year: 2012
period: 2012-01-01..2012-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 3
@overview.proactive 5
@overview.requests 9
@consultation 11
@table.disputes 13
@fees 15
@overview.supervision 17
@problems 19
@measures 22
@other 24
2 tttt
4 fff
6 -s
= disclosed | 主动公开政府信息 | 23 | 条 | id=a
= shares | 全文电子化率 | 100 | ％
7 -s
= disclosed | 机构职能类信息 | 1 | 条 | parent=a
= shares | 机构职能类信息 | 4.3 | ％
= disclosed | 政策法规类信息 | 5 | 条 | parent=a
= shares | 政策法规类信息 | 21.7 | ％
= disclosed | 业务工作类信息 | 14 | 条 | parent=a
= shares | 业务工作类信息 | 60.9 | ％
= disclosed | 其他信息 | 3 | 条 | parent=a
= shares | 其他信息 | 13 | ％
8 -s
= disclosed.website | 网站公开 | 19 | 条 | parent=a
= disclosed.offline | 公开栏公开 | 4 | 条 | parent=a
10 s
= requests.received | 政府信息公开申请 | ! 没有收到公民、法人和其他组织的政府信息公开申请
= requests.answered | 不予公开的情况 | ! 不存在不予公开的情况
12 sf
= inquiries | 电话咨询 | 40 | 人次 | q=approx
= inquiries | 现场咨询 | 16 | 人次
= inquiries | 网上咨询 | ! 未收到网上咨询
14 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开申请行政复议、提起行政诉讼和有关申诉的情况
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开申请行政复议、提起行政诉讼和有关申诉的情况
= other | 申诉 | ! 未发生因政府信息公开申请行政复议、提起行政诉讼和有关申诉的情况
16 fs
= fees | 检索、复制、邮寄等费用 | ! 未向申请人收取检索、复制、邮寄等费用
= fees | 减免费用 | ! 无减免费用的情况
18 s
= staff | 工作人员 | 2 | 名
= accounts | 信息申请受理点 | 1 | 个
21 f
p1 content, channels: 21
23 fsfff
m1 content > p1: 23.1-23.2
m2 channels > p1: 23.3-23.4
m3 institutions: 23.5
25 t
