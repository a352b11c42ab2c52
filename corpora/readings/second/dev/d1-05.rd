---
id: d1-05
title: 讷淀县民政局2020年政府信息公开工作年度报告
agency: 讷淀县民政局
year: 2020
period: 2020-01-01..2020-12-31
published: null
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 fs
7 sss
= disclosed.website | 公开信息 | 58 | 条
= disclosed.offline | 低保、特困和临时救助对象名单 | 12 | 批次
= disclosed.wechat | 防控提示和求助电话 | 31 | 条
= views | 阅读量 | 4万 | 次 | q=approx | value=40000
= disclosed.media | 救助政策专题节目 | 2 | 期
8 sss
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
= requests.carried | 上年结转件 | ! 无上年结转件 | period=2019
= fees | 费用 | ! 未因政府信息公开收取任何费用
= inquiries | 群众政策咨询电话 | 430 | 次 | q=approx
= inquiries | 县长信箱来信 | 9 | 件
9 ss
= other | 失泄密事件 | ! 无失泄密事件发生
= trainings | 组织学习《条例》 | 2 | 次
= trainees | 参加人员 | 28 | 人次
@table.proactive 10
@table.requests 65
66 s
= requests.received | 政府信息公开申请 | ! 没有收到公民、法人或者其他组织提出的政府信息公开申请
@table.disputes 67
68 s
= reconsiderations | 行政复议 | ! 没有发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有发生因政府信息公开引起的行政复议和行政诉讼
@problems 69
70 fssss
= staff | 从事这项工作的同志 | 两 | 人 | value=2
p1 content: 70.2
p2 staffing: 70.3
p3 engagement: 70.4
p4 vetting, commitment: 70.5
@measures 71
71 fsfsff
m1 content > p1: 71.2
m2 staffing > p2: 71.3
m3 engagement, channels > p3: 71.4
m4 institutions, vetting > p4: 71.5
@other 72
73 t
