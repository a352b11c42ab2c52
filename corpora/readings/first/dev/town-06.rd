---
id: town-06
title: 衡溪县白鹭镇人民政府2025年政府信息公开工作年度报告
agency: 衡溪县白鹭镇人民政府
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-19
problems_stated: true
---
@preamble 1
8 tt
@overview 9
10 ff
@overview.proactive 11
11 -ssf
= disclosed | 主动公开政府信息 | 218 | 条
=  disclosed.website | 县政府网站白鹭镇页面 | 74 | 条
=  disclosed.wechat | “白鹭之窗”公众号 | 101 | 条
=  disclosed.offline | 村级公示栏 | 43 | 条
= disclosed | 历年累计公开 | 1926 | 条
= activities | “政策赶集”活动 | 5 | 场
= materials | 明白纸 | 2300 | 份 | q=approx
= inquiries | 现场答疑 | 180 | 人次
@overview.requests 12
12 -s
= requests.received | 政府信息公开申请 | 两 | 件 | value=2
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 没有现成信息需要另行制作而无法提供 | 1 | 件
@overview.management 13
13 -fs
= inspections | 公开内容巡查 | 12 | 次
= other | 撤换过期公示 | 9 | 条
= documents | 行政规范性文件 | 1 | 件
@overview.platform 14
14 -sf
= accounts | 微博账号 | 1 | 个
= accounts | 栏目 | 2 | 个
= views | 阅读量 | 4.6万 | 次 | value=46000
@overview.supervision 15
15 -sssf
= trainings | 村级信息员培训 | 2 | 期
= trainees | 村级信息员培训 | 61 | 人次
@table.proactive 16
@table.requests 47
@table.disputes 263
@problems 298
@measures 299
300 ss
= shares | 第四季度集中发稿比例 | 52 | % | period=2024
= shares | 第四季度集中发稿比例 | 27 | %
= accounts | 公示栏 | 11 | 个
m1 timeliness, institutions: 300.1"一是"-300.1
m2 institutions: 300.2-300.2
@problems 301
302 fs
p1 content: 302-302.2
@measures 303
303 s
m3 content > p1: 303.1"从2"-303.1
@problems 304
304 fs
= inquiries | 有效留言 | 7 | 条
p2 engagement: 304-304.2
@measures 305
305 s
m4 engagement > p2: 305.1"依托"-305.1
@problems 306
306 s
p3 staffing, commitment: 306-306.1
@measures 307
307 s
m5 oversight > p3: 307.1"将公"-307.1"钩；"
m6 staffing > p3: 307.1"采取"-307.1
@other 308
309 -s
= fees | 政府信息公开信息处理费 | ! 未产生政府信息公开信息处理费
310 -fsfs
= disclosed | 政策汇编 | 1 | 期
= other | 收录政策 | 26 | 项
= disclosed | 公开服务标准、收费依据等信息 | 32 | 条
311 -s
= proposals | 县人大代表建议 | 2 | 件
@trailer 312
