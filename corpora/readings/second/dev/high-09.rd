---
id: high-09
title: 国家海岛管理局2024年政府信息公开工作年度报告
agency: 国家海岛管理局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-27
problems_stated: true
---
@preamble 1
7 t-
11 t
@overview 12
16 f
19 s
= disclosed | 主动公开政府信息 | 42,617 | 条 | value=42617
= requests.received | 政府信息公开申请 | 255 | 件
= meetings | 新闻发布会和政策例行吹风会 | 7 | 场
= views | 网站总访问量 | 1.2 亿 | 次 | value=120000000 | q=at_least
@table.proactive 20
21 f-
25 sf-
= documents | 部门规章 | 1 | 部
= documents | 废止 | 2 | 部
= documents | 规范性文件 | 9 | 件
=  documents | 公告 | 4 | 件
=  documents | 通知 | 5 | 件
= disclosed | 无居民海岛用岛审批结果 | 207 | 件
= disclosed | 行政处罚决定 | 13 | 件
= disclosed | 预决算、“三公”经费和政府采购信息 | 64 | 条
27 s-
= interpretations | 解读材料 | 31 | 篇
= meetings | 专家访谈 | 5 | 期
= meetings | 网络直播 | 3 | 场
= views | 累计观看 | 1,806 万 | 人次 | value=18060000
28 f-
29 s
= other | 沿海省份 | 12 | 个
= disclosed | 海岛旅游安全提示 | 46 | 次
= inquiries | 处置不实信息 | 9 | 起
@table.requests 61
63 s-
= requests.received | 申请 | 255 | 件
= shares | 增幅 | 17.5 | %
65 s-
66 s-
68 s-
=  requests.received | 局机关 | 142 | 件
=  requests.received | 海区分局 | 51 | 件
=  requests.received | 海区分局 | 33 | 件
=  requests.received | 海区分局 | 29 | 件
= requests.carried | 上年结转 | 15 | 件 | period=2023
= requests.answered | 实际办结 | 250 | 件 | id=done
= requests.carried | 结转 | 20 | 件
= requests.answered | 予以公开 | 84 | 件 | parent=done
= requests.answered | 部分公开 | 21 | 件 | parent=done
= shares | 占办结总数 | 42 | %
= requests.answered | 不予公开 | 28 | 件 | parent=done
= requests.answered | 无法提供 | 79 | 件 | parent=done
= requests.answered | 不予处理 | 15 | 件 | parent=done
= requests.answered | 其他处理 | 23 | 件 | parent=done
70 f
@table.disputes 287
@overview.platform 322
324 s-
= other | 海区分局 | 三 | 个 | value=3
= disclosed.website | 发布信息 | 9,205 | 条 | value=9205
= inspections | 清理错链、死链 | 1,340 | 条 | value=1340
327 s-
= followers | 微信公众号 | 35.7 万 | 人 | value=357000
= followers | “海岛之声”微博关注人数 | 102.4 万 | 人 | value=1024000
= shares | 增长 | 6.3 | %
= shares | 增长 | 1.9 | %
328 s-
= accounts | 专题 | 4 | 个
329 f
@overview.supervision 330
331 s-
= meetings | 党组会议 | 2 | 次
333 f-
334 s-
= trainings | 全系统视频培训 | 1 | 期
= trainees | 参训人员 | 1,260 | 人次 | value=1260
339 s
= inspections | 海区分局 | 3 | 个
= inspections | 沿海省级主管部门 | 11 | 个
= inspections | 问题清单 | 78 | 项
=  inspections | 整改完成 | 71 | 项
=  inspections | 其余 | 7 | 项
@problems 340
341 f
346 s
= disclosed | 可下载的数据集 | 18 | 个
= reconsiderations | 行政复议被纠正 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
p1 content: 342-343"18 个；"
p2 institutions: 343"海区分局"-344"时有发生；"
p3 requests: 344"申请答复"-346
@measures 347
347 f-
349 s-
350 s-
351 s-
352 f
m1 content > p1: 347.2-349.1
m2 institutions > p2: 349.2-350.1
m3 requests > p3: 350.2-351.1
@other 353
354 s-
356 s
= fees | 信息处理费 | ! 未向申请人收取信息处理费
= proposals | 全国人大代表建议 | 87 | 件
= proposals | 全国政协提案 | 62 | 件
= disclosed | 公开复文 | 131 | 件
@trailer 357
