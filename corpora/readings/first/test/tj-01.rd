---
id: tj-01
title: 楚堰县审计局2021年政府信息公开工作年度报告
agency: 楚堰县审计局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-14
problems_stated: true
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
= disclosed.wechat | 微信公众号 | 88 | 期
= followers | 关注人数 | 1,306 | 人 | value=1306
= views | 阅读量 | 2.1万 | 次 | value=21000 | q=approx
= disclosed.media | 稿件 | 5 | 篇
@overview.requests 7
7 -sss
= requests.received | 公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
= requests.carried | 上年结转的申请 | ! 没有上年结转的申请 | period=2020
= requests.carried | 结转到下一年的申请 | ! 没有结转到下一年的申请
= requests.answered | 答复 | 两 | 件 | value=2
@overview.management 8
8 -ss
= other | 审批表 | 52 | 份
=  other | 退回修改 | 3 | 份
=  other | 暂不公开 | 2 | 份
@overview.platform 9
9 -ss
= accounts | 子栏目 | 3 | 个
@overview.supervision 10
10 -sss
= meetings | 局党组会 | 两 | 次 | value=2
= staff | 办公室 | 1 | 名
= staff | 法规审理股 | 1 | 名
= inspections | 检查 | 1 | 次
= other | 失泄密事件 | ! 未发生失泄密事件
@table.proactive 11
@table.requests 42
@table.disputes 258
@problems 293
295 s
p1 content: 295-295.1
296 s
= interpretations | 审计工作报告的解读材料 | ! 没有制作审计工作报告的解读材料
p2 interpretation: 296-296.1
297 s
p3 staffing, timeliness: 297-297.1
298 f
p4 other: 298-298.1
@measures 299
300 s
m1 content > p1: 300-300.1
301 s
m2 interpretation > p2: 301-301.1
302 s
m3 staffing, timeliness > p3: 302-302.1
@other 303
304 st
= fees | 信息处理费 | ! 没有收取信息处理费
