---
id: td-11
title: 松浦市住房和城乡建设局2021年政府信息公开工作年度报告
agency: 松浦市住房和城乡建设局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
---
@preamble 1
5 ttt
@overview 6
6 f
@overview.proactive 7
7 ss
= disclosed | 公开各类信息 | 374 | 条
=  disclosed.website | 市政府门户网站 | 212 | 条
=  disclosed.weibo | “松浦住建”微博 | 47 | 条
= disclosed | 物业服务企业信用评价结果 | 86 | 家
= disclosed | 保障性住房轮候对象 | 1205 | 户
@overview.requests 8
8 s
= requests.received | 依申请公开 | 12 | 件
= shares | 同比下降 | 14.3 | %
= shares | 答复率 | 100 | %
@overview.management 10
10 -ss
= documents | 行政规范性文件 | 2 | 件
= documents | 废止 | 1 | 件
= interpretations | 解读材料 | 2 | 份
= inspections | 保密检查 | 1 | 次
= other | 泄密问题 | ! 未发生泄密问题
@overview.platform 11
11 ss
= accounts | 专题 | 三 | 个 | value=3
= disclosed | 供热提示 | 51 | 次
= views | 点击量 | 9.7万 | 次 | value=97000 | q=approx
@overview.supervision 12
12 -sss
= inquiries | 供热、物业类热线投诉 | 4318 | 件
=  inquiries | 办结 | 4306 | 件
= meetings | “行风热线”节目 | 2 | 期
= trainings | 政务公开培训 | 1 | 次
= trainees | 参加人员 | 58 | 人
@table.proactive 13
@table.requests 14
@table.disputes 16
@problems 17
17 fs
= reconsiderations | 被行政复议 | 1 | 件
p1 requests: 17.2-17.2
18 s
p2 vetting: 18-18.1
@measures 19.3
19 ssss
p3 content: 19-19.1
p4 channels: 19.2-19.2
m1 requests > p1: 19.3"1、"-19.3
m2 vetting, institutions > p2: 19.4-19.4
20 ssf
m3 content > p3: 20-20.1
m4 channels > p4: 20.2-20.2
m5 other: 20.3-20.3
@other 21
21 s
= fees | 信息处理费 | ! 无
@trailer 22
