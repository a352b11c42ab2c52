---
id: tj-09
title: 巴音托来州住房公积金管理中心托来克县管理部2019年政府信息公开工作年度报告
agency: 巴音托来州住房公积金管理中心托来克县管理部
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: true
---
@preamble 1
4 ttt
@overview 6
8 f
@overview.proactive 10
10 -ssss
= disclosed.website | 信息 | 68 | 条次
=  disclosed.website | 州中心网站 | 45 | 条次
= disclosed.wechat | 业务提示 | 1８ | 条
= views | 累计阅读 | 7560 | 次
= accounts | 宣传展板 | 9 | 块
= activities | 政策宣讲 | 11 | 场
= other | 听众 | 1300 | 人 | q=approx
= materials | 宣传折页 | 5,200 | 份 | value=5200
@overview.requests 12
12 -s
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= requests.answered | 答复 | ! 不存在答复、收费等情形
= fees | 收费 | ! 不存在答复、收费等情形
@overview.management 14
14 -s
= documents | 标注文件 | 83 | 份
=  documents | 主动公开 | 12 | 份
=  documents | 依申请公开 | 6 | 份
=  documents | 不予公开 | 65 | 份
@overview.other 16
16 -s
= inquiries | 12329热线转办件 | 52 | 件
= inquiries | 县长信箱留言 | 3 | 条
= inquiries | 微信后台提问 | 百 | 条 | value=100 | q=approx
= shares | 热线回访满意度 | 98.6 | %
@overview.supervision 18
18 -ssf
= staff | 管理部 | 7 | 人
=  staff | 归集岗 | 1 | 人
= inspections | 内部检查 | 两 | 次 | value=2
= trainings | 培训 | 1 | 次
= trainees | 培训 | 2 | 人
@table.proactive 20
@table.requests 40
@table.disputes 68
@problems 74
76 fssss
= interpretations | 本地化的解读 | ! 本地化的解读一篇也没有
p1 platform: 76.2-76.2
p2 interpretation: 76.3-76.3
p3 channels: 76.4-76.4
p4 other: 76.5-76.5
@measures 78
78 ssssf
m1 interpretation > p2: 78.1"政策"-78.1
m2 interpretation > p2: 78.2-78.2
m3 platform > p1: 78.3-78.3
m4 channels > p3: 78.4-78.4
m5 staffing: 78.5-78.5
@other 80
81 t
@trailer 83
