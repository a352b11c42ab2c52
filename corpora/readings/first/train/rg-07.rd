---
id: rg-07
title: 荆渡区应急管理局2022年政府信息公开工作年度报告
agency: 荆渡区应急管理局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-10
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 fs
= meetings | 政务公开专题会议 | 4 | 次
= other | 街道（乡镇）安监站 | 9 | 个
@overview.proactive 6
6 -fsss
= disclosed.website | 区人民政府网站公开信息 | 219 | 条
=  disclosed.website | 行政处罚 | 63 | 条
=  disclosed.website | 行政许可 | 92 | 条
=  disclosed.website | 事故调查报告 | 2 | 条
=  disclosed.website | 救灾资金发放 | 12 | 条
= disclosed.wechat | 预警信息和科普短文 | 508 | 条
= views | 阅读 | 19万 | 人次 | value=190000 | q=at_least
= disclosed.weibo | 转发上级微博 | 237 | 条
@overview.requests 7
7 -fs
= requests.received | 政府信息公开申请 | 0 | 件
= requests.carried | 上年结转件 | ! 没有上年结转件 | period=2021
@overview.management 8
8 -fs
@overview.platform 9
9 -fss
= accounts | 子栏目 | 2 | 个
= other | 应急避难场所 | 34 | 处
= accounts | 电子查询屏 | 1 | 块
@overview.supervision 10
10 -ss
= shares | 公开工作占科室年度考核分值 | 8 | %
= inspections | 自查 | 1 | 次
= inspections | 漏报信息 | 5 | 条
= trainings | 区级业务培训 | 3 | 次
= trainings | 局内集中学习 | 2 | 次
= trainees | 全体干部职工 | 57 | 人
@table.proactive 11
@table.requests 56
@table.disputes 300
@problems 339
@measures 340
340 -s
= interpretations | 图文解读 | 9 | 篇
m1 interpretation: 340.2-340.2"篇；"
m2 staffing: 340.2"针对信"-340.2
@problems 341
341 -fssss
p1 timeliness: 341.3-341.3
p2 channels: 341.4-341.4
p3 commitment: 341.5-341.5
p4 platform: 341.6-341.6
@measures 342
342 -sssssf
m3 timeliness > p1: 342.2-342.2
m4 channels > p2: 342.3-342.3
m5 commitment, institutions > p3: 342.4-342.4
m6 platform > p4: 342.5-342.5
m7 oversight: 342.6-342.6
@other 343
344 s
= fees | 信息处理费 | ! 没有收取信息处理费
= other | 约谈 | ! 没有因公开工作被约谈、通报
= other | 通报 | ! 没有因公开工作被约谈、通报
