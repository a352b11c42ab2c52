---
id: mid-07
title: 阿日善旗林业和草原局2021年政府信息公开工作年度报告
agency: 阿日善旗林业和草原局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-27
problems_stated: true
---
@preamble 1
3 tttt
@overview 4
5 f
@overview.proactive 6
6 -ss
= disclosed.website | 旗人民政府网站公开信息 | 58 | 条
=  disclosed.website | 征占用林地草原审批结果 | 19 | 条
=  disclosed.website | 造林作业设计公示 | 8 | 条
=  disclosed.website | 草原生态补奖发放情况 | 14 | 条
=  disclosed.website | 财政信息 | 3 | 条
=  disclosed.website | 其他 | 14 | 条
= other | 嘎查村 | 76 | 个
= disclosed.offline | 张贴通告 | 2,280 | 份 | value=2280
= disclosed.offline | 流动宣传车播放录音 | 60 | 场次 | q=approx
@overview.requests 7
7 -ss
= requests.received | 申请公开政府信息 | 1 | 件
= fees | 费用 | ! 未收取检索、复制、邮寄等费用
@overview.management 8
8 -ffs
= staff | 负责报送 | 1 | 人
@overview.platform 9
9 -sf
= accounts | 独立网站 | ! 无独立网站和政务新媒体账号
= accounts | 政务新媒体账号 | ! 无独立网站和政务新媒体账号
@overview.supervision 10
10 -sfs
= inspections | 单位被扣分 | 3 | 家
= trainings | 旗政务服务局组织的培训 | 1 | 次
= trainees | 参训 | 2 | 人
@table.proactive 11
@table.requests 42
@table.disputes 111
@problems 146
148 sss
@measures 149
149 sssf
@other 150
151 ss
= proposals | 人大代表建议 | 2 | 件
= fees | 信息处理费 | ! 没有收取信息处理费
= other | 投诉举报 | ! 没有发生因政府信息公开引起的投诉举报
@trailer 152
p1 content: 148"公开内容"-148.1
p2 channels: 148.2
p3 staffing: 148.3
m1 content > p1: 149"梳理"-149.1
m2 channels > p2: 149.2
m3 staffing > p3: 149.3
m4 commitment: 149.4
