---
id: d2-10
title: 湖滨区老桥街道2020年政府信息公开工作年度报告
agency: 颍湖市湖滨区老桥街道办事处
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-27
problems_stated: true
---
@preamble 1
@overview 7.3
@overview.proactive 7.4
@overview.requests 7.6
@overview.management 7.7
@overview.platform 7.8
@overview.supervision 7.9
7 ttfsssfss
= disclosed.website | 信息 | 217 | 条
=  disclosed.website | 疫情防控 | 64 | 条
=  disclosed.website | 财政资金 | 39 | 条
=  disclosed.website | 重大建设项目 | 11 | 条
= disclosed.wechat | 老桥微讯 | 406 | 期
= disclosed.offline | 张贴公示 | 360 | 张 | q=approx
= requests.received | 依申请公开 | 1 | 件
= fees | 收费 | ! 无收费
= accounts | ⼆级栏目 | 8 | 个
= inspections | 对社区检查 | 2 | 轮
= inspections | 发现问题 | 15 | 个
@table.proactive 8
@table.requests 9
@table.disputes 10
@problems 11
@measures 11.4
@other 11.8
11 ssssssft
= staff | 经办人 | 三 | 任 | value=3
p1 staffing: 11.1"1."-11.1
p2 content: 11.2-11.2
p3 channels: 11.3-11.3
m1 staffing > p1: 11.4"1."-11.4
m2 content, oversight > p2: 11.5-11.5
m3 channels > p3: 11.6-11.6
m4 commitment: 11.7-11.7
@trailer 12
