---
id: tj-01
title: 楚堰县审计局2021年政府信息公开工作年度报告
agency: 楚堰县审计局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-14
problems_stated: true
summary: 网站公开审计类信息46条，微信推送88期，关注1,306人。收到申请2件，1件公开、1件不掌握。公告内容偏简，全年无审计报告解读，兼管干部轮换致栏目近一个月无人更新；拟将定性与整改写进公告、配图表问答解读、兼管岗实行AB角。52份审批表中2份暂不公开。
---
@preamble 1
3 ttt
@overview 4
5 f
@overview.proactive 6
6 -sss
= disclosed.website | 审计类信息 | 46 | 条
=  disclosed.website | 审计结果公告 | 9 | 条
=  disclosed.website | 整改情况通报 | 7 | 条
=  disclosed.website | 部门动态 | 24 | 条
=  disclosed.website | 机构职能、财政预决算等固定内容 | 6 | 条
= disclosed.wechat | “楚堰审计”微信公众号推送 | 88 | 期
= followers | 关注人数 | 1,306 | 人 | value=1306
= views | 当年阅读量 | 2.1万 | 次 | value=21000 | q=approx
= disclosed.media | 县融媒体中心采用我局稿件 | 5 | 篇
@overview.requests 7
7 -sss
= requests.received | 公开申请 | 2 | 件
= requests.answered | 予以公开 | 1 | 件 | parent=a
= requests.answered | 本机关不掌握 | 1 | 件 | parent=a
= requests.carried | 上年结转的申请 | ! 没有上年结转的申请 | period=2020
= requests.carried | 结转到下一年的申请 | ! 没有结转到下一年的申请
= requests.answered | 答复 | 两 | 件 | value=2 | id=a
@overview.management 8
8 -ss
= other | 审批表 | 52 | 份
=  other | 退回修改 | 3 | 份
=  other | 决定暂不公开 | 2 | 份
@overview.platform 9
9 -ss
= accounts | 子栏目 | 3 | 个
@overview.supervision 10
10 -sss
= meetings | 局党组会 | 两 | 次 | value=2
= staff | 办公室 | 1 | 名
= staff | 法规审理股 | 1 | 名
= inspections | 县政务公开办来局检查 | 1 | 次
= other | 失泄密事件 | ! 未发生失泄密事件
@table.proactive 11
@table.requests 42
@table.disputes 258
@problems 293
295 s
296 s
= interpretations | 审计工作报告的解读材料 | ! 没有制作审计工作报告的解读材料
297 s
298 f
@measures 299
300 s
301 s
302 s
p1 content: 295.1
p2 interpretation: 296.1
p3 staffing, timeliness: 297.1
p4 other: 298.1
m1 content > p1: 300.1
m2 interpretation > p2: 301.1
m3 staffing, timeliness > p3: 302.1
@other 303
304 st
= fees | 信息处理费 | ! 没有收取信息处理费
