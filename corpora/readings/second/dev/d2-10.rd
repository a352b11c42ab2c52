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
= disclosed.website | 发布信息 | 2 17 | 条 | value=217
=  disclosed.website | 疫情防控 | 6 4 | 条 | value=64
=  disclosed.website | 财政资金 | 39 | 条
=  disclosed.website | 重大建设项目 | 1 1 | 条 | value=11
= disclosed.wechat | “老桥微讯”发布 | 4 06 | 期 | value=406
= other | 社区 | 9 | 个
= disclosed.offline | 张贴公示 | 360 | 张 | q=approx
= requests.received | 依申请公开 | 1 | 件
= fees | 收费 | ! 无收费
= accounts | ⼆级栏目 | 8 | 个
= inspections | 检查 | 2 | 轮
= inspections | 发现问题 | 1 5 | 个 | value=15
@table.proactive 8
@table.requests 9
@table.disputes 10
@problems 11
@measures 11.4
@other 11.8
11 ssssssft
= staff | 经办人 | 三 | 任 | value=3
p1 staffing: 11.1"1.街道"-11.1
p2 content: 11.2
p3 channels: 11.3
m1 staffing, institutions > p1: 11.4"1.落实"-11.4
m2 content, oversight > p2: 11.5
m3 channels > p3: 11.6
m4 commitment: 11.7
@trailer 12
