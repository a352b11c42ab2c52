---
id: rg-05
title: 赣屏县水利局2020年政府信息公开工作年度报告
agency: 赣屏县水利局
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-22
problems_stated: true
---
@preamble 1
8 ttt
@overview 10
12 f
@overview.proactive 14
16 sss
= disclosed | 公开政府信息 | 331 | 条
=  disclosed | 防汛抗旱类 | 142 | 条
=  disclosed | 河湖长制类 | 77 | 条
=  disclosed | 工程建设类 | 65 | 条
=  disclosed | 农村饮水类 | 29 | 条
=  disclosed | 机构职能及其他类 | 18 | 条
= disclosed.media | 雨水情和转移避险提示 | 51 | 次
= accounts | 山洪预警广播 | 276 | 个
= disclosed.offline | 播发提示语 | 1.5万 | 遍 | value=15000 | q=approx
@overview.requests 18
20 fsss
= requests.received | 政府信息公开申请 | 4 | 件
= requests.answered | 已办结 | 3 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 重复申请不予处理 | 1 | 件
= requests.carried | 结转2021年办理 | 1 | 件
= fees | 费用 | ! 未收取费用
@overview.management 22
24 fss
= other | 泄密事件 | ! 没有发生泄密事件
= other | 发布内容失实 | ! 没有发布内容失实的情况
@overview.platform 26
28 fs
= followers | 粉丝 | 3860 | 人
= views | 图文总点击量 | 11万 | 次 | value=110000 | q=approx
@overview.supervision 30
32 fsss
= meetings | 局长办公会 | 3 | 次
= documents | 通报 | 2 | 期
= staff | 兼职信息员 | 22 | 人
= trainings | 培训 | 1 | 次
= trainings | 培训 | 1 | 次
= fees | 信息公开专项经费 | 2.4 | 万元
@table.proactive 34
@table.requests 142
@table.disputes 540
@problems 610
612 -fssss
p1 timeliness: 612.3-612.3
p2 staffing, vetting: 612.4-612.4
p3 institutions: 612.5-612.5
p4 platform: 612.6-612.6
@measures 614
614 ssssf
m1 timeliness > p1: 614.1"1."-614.1
m2 staffing, vetting > p2: 614.2-614.2
m3 institutions > p3: 614.3-614.3
m4 platform > p4: 614.4-614.4
m5 other: 614.5-614.5
@other 616
618 st
= proposals | 县人大代表建议 | 6 | 件
= proposals | 政协委员提案 | 8 | 件
= proposals | 可公开的 | 11 | 件
@trailer 620
