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
= inspections | 撤换过期公示 | 9 | 条
= documents | 废止行政规范性文件 | 1 | 件
@overview.platform 14
14 -sf
= accounts | “白鹭镇在线”微博账号 | 1 | 个
= accounts | 栏目 | 2 | 个
= views | 全年阅读量 | 4.6万 | 次 | value=46000
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
= shares | 第四季度集中发稿比例 | 52 | %
= shares | 第四季度集中发稿比例 | 27 | %
= other | 村 | 11 | 个
@problems 301
302 ss
@measures 303
303 s
@problems 304
304 ss
= inquiries | 有效留言 | 7 | 条
@measures 305
305 s
@problems 306
306 s
@measures 307
307 s
p1 content: 302
p2 engagement: 304
p3 commitment, staffing: 306
m1 timeliness, oversight: 300"一是"-300.1
m2 institutions: 300.2
m3 content > p1: 303"从2026年"-303.1
m4 engagement > p2: 305"依托"-305.1
m5 oversight > p3: 307"将公开工作"-307"直接挂钩；"
m6 staffing > p3: 307"采取"-307.1
@other 308
309 -s
= fees | 政府信息公开信息处理费 | ! 未产生政府信息公开信息处理费
310 -fsfs
= disclosed | 政策汇编 | 1 | 期
= disclosed | 收录政策 | 26 | 项
= disclosed | 信息 | 32 | 条
311 -s
= proposals | 县人大代表建议 | 2 | 件
@trailer 312
