---
id: tc-04
title: 翠岭省交通运输厅2024年政府信息公开工作年度报告
agency: 翠岭省交通运输厅
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-24
problems_stated: true
summary: 厅网站发布12,486条，短视频286条，解读32篇；新收申请118件，办结116件；复议7件、诉讼3件，无败诉。问题为申请件流转慢且职责不清、历史文件只有扫描件且检索不完善、基层力量薄弱且有未审先发、公众参与度低；将分片轮训并先审后发、文件文本化并升级检索、修订申请规程。
---
@preamble 1
8 tt
@overview 10
12 f
@overview.proactive 14
16 fsssss
= disclosed.website | 厅门户网站全年发布信息 | 12,486 | 条 | value=12486
=  disclosed.website | 政府信息公开专栏 | 973 | 条
= documents | 地方性法规 | 1 | 部
= documents | 政府规章 | 1 | 件
= documents | 印发行政规范性文件 | 7 | 件
= disclosed.media | “翠岭路况”APP推送高速公路通行、管制、气象预警等信息 | 3.6万 | 条 | value=36000 | q=approx
= views | 日均查询量 | 15万 | 次 | value=150000 | q=approx
= disclosed.video | 厅官方视频号、抖音号发布短视频 | 286 | 条
= views | 累计播放量 | 1.3亿 | 次 | value=130000000 | q=at_least
= disclosed.wechat | 微信公众号发布推文 | 1022 | 篇
= meetings | 参加省政府新闻发布会 | 2 | 场
= meetings | 自行召开新闻通气会 | 5 | 场
@overview.requests 18
20 fsss
= requests.received | 新收政府信息公开申请 | 118 | 件
= shares | 较上年下降 | 8.5 | %
=  requests.received | 自然人申请 | 97 | 件
=  requests.received | 商业企业申请 | 18 | 件
=  requests.received | 其他组织申请 | 3 | 件
= requests.carried | 上年结转 | 4 | 件 | period=2023
= requests.answered | 本年度办结 | 116 | 件
=  requests.answered | 予以公开 | 41 | 件
=  requests.answered | 部分公开 | 12 | 件
=  requests.answered | 不予公开 | 15 | 件
=  requests.answered | 无法提供 | 34 | 件
=  requests.answered | 不予处理 | 6 | 件
=  requests.answered | 其他处理 | 8 | 件
= requests.carried | 结转下年度继续办理 | 6 | 件
= reconsiderations | 行政复议 | 7 | 件
= lawsuits | 行政诉讼 | 3 | 件
= lawsuits | 败诉案件 | ! 未发生败诉案件
@overview.other 22
24 fs
= interpretations | 发布解读 | 32 | 篇
=  interpretations | 厅主要负责人解读 | 4 | 篇
=  interpretations | 处室负责人解读 | 11 | 篇
=  interpretations | 图解 | 17 | 篇
= views | “网约车合规化管理”一图读懂阅读量 | 47.2万 | 次 | value=472000
@overview.management 26
28 ss
= inspections | 纠正错敏表述 | 219 | 处
= inspections | 清理门户网站历史信息 | 3408 | 条
=  inspections | 归档 | 2951 | 条
=  inspections | 删除 | 457 | 条
@overview.platform 30
32 fsss
= other | 知识库词条 | 2640 | 条
= shares | 回答准确率 | 86 | %
= accounts | 关停长期不更新的政务新媒体 | 2 | 个
= accounts | 全厅保留账号 | 11 | 个
= accounts | 全厅保留账号 | 9 | 个
= inquiries | 网民留言 | 896 | 件
= shares | 答复率 | 100 | %
@overview.supervision 34
36 fsss
= meetings | 厅领导小组全年听取政务公开汇报 | 4 | 次
= trainings | 全系统政务公开培训班 | 1 | 期
= trainees | 业务骨干 | 130 | 名 | q=approx
= inspections | 网站和新媒体季度检查 | 4 | 次
= inspections | 发现问题 | 58 | 个
= shares | 整改完成率 | 100 | %
@table.proactive 38
@table.requests 55
@table.disputes 86
@problems 93
@measures 95
95 ss
= staff | 业务骨干 | 12 | 名
= interpretations | 短视频、动漫类解读 | 9 | 件
@problems 97
97 fsssf
@measures 99
99 fsssf
@other 101
103 ss
= fees | 信息处理费 | 0 | 元
= proposals | 省人大代表建议 | 73 | 件
= proposals | 省政协提案 | 65 | 件
@trailer 105
m1 interpretation, staffing: 95"一是"-95.1
m2 oversight: 95.2
p1 requests, institutions: 97.2
p2 platform, content: 97.3
p3 staffing, vetting: 97.4
p4 engagement: 97.5
m3 staffing, vetting > p3: 99.2
m4 platform, content > p2: 99.3
m5 requests, institutions > p1: 99.4
