---
id: tk-11
title: 之岚市临溪区云栖桥街道2018年政府信息公开工作年度报告
agency: 之岚市临溪区人民政府云栖桥街道办事处
year: 2018
period: 2018-01-01..2018-12-31
published: 2019-02-26
problems_stated: true
summary: 主动公开458条，网站173条、微博204条、微信81条。收到当面申请2件、网上申请3件；复议3件，维持2件、撤回1件。拆迁和集体资产公开不透，科室职责交叉，微博评论不到50条，涉密审查凭经验；拟逐笔公布、列责任清单、微博问答、填审查单、招录信息员。
---
@preamble 1
3 tt
@overview 4
5 fsf
= staff | 经办人员 | 2 | 名
@overview.proactive 6
7 ss
= disclosed | 主动公开政府信息 | 458 | 条 | id=t
=  disclosed.website | 政府网站 | 173 | 条
=  disclosed.weibo | 政务微博 | 204 | 条
=  disclosed.wechat | 政务微信 | 81 | 条
= disclosed | 工作信息 | 277 | 条 | parent=t
= disclosed | 公共服务 | 122 | 条 | parent=t
= disclosed | 人事与财政 | 39 | 条 | parent=t
= disclosed | 应急和拆迁类信息 | 20 | 条 | parent=t
8 sssf
= disclosed.offline | 街道档案室 | 41 | 条
= disclosed.offline | 区档案馆 | 17 | 条
= meetings | “在线访谈” | 1 | 期
= interpretations | 政策解读稿件 | 6 | 篇
@overview.requests 9
10 s
= requests.received | 当面申请 | 2 | 件
= requests.received | 网上申请 | 3 | 件
@consultation 11
12 s
= inquiries | 现场咨询 | 700 | 人次 | q=approx
= inquiries | 咨询电话 | 1,130 | 次 | value=1130
= inquiries | 网上咨询 | 58 | 件
@fees 13
14 s
= fees | 收费 | ! 收费、减免均为零
= fees | 减免 | ! 收费、减免均为零
@table.disputes 15
16 s
= reconsiderations | 行政复议案件 | 3 | 件
=  reconsiderations | 维持 | 2 | 件
=  reconsiderations | 撤回 | 1 | 件
= lawsuits | 行政诉讼 | ! 没有发生行政诉讼
= other | 举报 | ! 没有收到举报
@problems 17
18 fssss
= inquiries | 评论 | 50 | 条 | q=at_most
@measures 19
19 fsssss
p1 content: 18.2
p2 institutions: 18.3
p3 engagement: 18.4
p4 vetting: 18.5
m1 content > p1: 19.2
m2 institutions > p2: 19.3
m3 engagement > p3: 19.4
m4 vetting > p4: 19.5
m5 staffing: 19.6
@other 20
@trailer 33
