---
id: ti-08
title: 枫陵县人民政府办公室2024年政府信息公开工作年度报告
agency: 枫陵县人民政府办公室
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-24
problems_stated: true
summary: 主动公开386条，规范性文件9件，解读26篇；收到申请33件，办结32件；复议4件（纠正1件）、诉讼2件，收信息处理费120元。问题为解读与文件雷同、口径不一、督导偏软、重点领域深度不够、协办件答复拖延；将同步起草解读、建数据会商制度、督查约谈、细化标准、完善转办催办。
---
@preamble 1
5 ttt
@overview 6
7 ff
@overview.proactive 8
9 fss
= disclosed | 主动公开政府信息 | 386 | 条
=  disclosed | 政策文件 | 42 | 件
=  disclosed | 人事任免 | 31 | 条
=  disclosed | 政府常务会议信息 | 15 | 条
=  disclosed | 财政审计信息 | 22 | 条
= documents | 集中公开行政规范性文件 | 9 | 件
= documents | 标注失效 | 4 | 件
10 fss
= meetings | 列席县政府常务会议 | 6 | 次
= other | 列席代表 | 23 | 人次
= meetings | 新闻发布会 | 11 | 场
=  meetings | 主要负责人出席 | 4 | 场
11 fs
= documents | 行政规范性文件 | 9 | 件
= interpretations | 解读稿 | 26 | 篇
=  interpretations | 图表解读 | 10 | 篇
=  interpretations | 视频解读 | 7 | 篇
= shares | 负责人解读率 | 100 | %
12 fss
= inquiries | 县长信箱来信 | 437 | 件
= inquiries | 省市转办留言 | 152 | 条
= shares | 按时回复率 | 98.6 | %
= inquiries | 网上收到意见建议 | 211 | 条
=  inquiries | 采纳 | 38 | 条
= proposals | 人大代表建议 | 91 | 件
= proposals | 政协提案 | 104 | 件
@overview.requests 13
14 fssss
= requests.received | 收到政府信息公开申请 | 33 | 件
=  requests.received | 线上 | 21 | 件
=  requests.received | 信函 | 10 | 件
=  requests.received | 当面 | 2 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2023
= requests.answered | 办结 | 32 | 件 | id=a
= requests.carried | 结转下年 | 2 | 件
= requests.answered | 予以公开 | 12 | 件 | parent=a
= requests.answered | 部分公开 | 4 | 件 | parent=a
= requests.answered | 不予公开 | 3 | 件 | parent=a
= requests.answered | 无法提供 | 10 | 件 | parent=a
= requests.answered | 不予处理 | 2 | 件 | parent=a
= requests.answered | 其他处理 | 1 | 件 | parent=a
= reconsiderations | 行政复议 | 4 | 件
=  reconsiderations | 维持 | 3 | 件
=  reconsiderations | 纠正 | 1 | 件
= lawsuits | 行政诉讼 | 2 | 件
@overview.management 15
16 fss
= disclosed | 补录2008年以来政策文件 | 311 | 件
= inspections | 清理重复、错误信息 | 1920 | 条
= inspections | 退回属性标注不当的公文 | 17 | 件
@overview.platform 17
18 fsss
= views | 全年访问量 | 623万 | 次 | value=6230000
= accounts | 全县备案政务新媒体 | 61 | 个
= accounts | 全县备案政务新媒体 | 34 | 个
= accounts | 县乡两级政务公开专区 | 19 | 个
= disclosed.offline | 《枫陵县人民政府公报》 | 4 | 期
= materials | 赠阅 | 2400 | 册
@overview.supervision 19
20 fsssss
= other | 批示 | 3 | 次
= trainings | 全县政务公开培训班 | 2 | 期
= trainees | 培训 | 240 | 人次
= shares | 权重 | 4 | %
= inspections | 专项督查 | 3 | 轮
= inspections | 整改通知单 | 28 | 份
= shares | 整改率 | 100 | %
= staff | 县政务公开办现有工作人员 | 4 | 名
@table.proactive 21
@table.requests 77
@table.disputes 324
@problems 366
367 s
@measures 368
368 sssfs
@other 369
370 s
= fees | 收费通知 | 1 | 件
= fees | 信息处理费 | 120 | 元
p1 interpretation: 367"政策解读形式"-367"雷同；"
p2 institutions: 367"部门之间"-367"口径不一；"
p3 oversight: 367"对乡镇"-367"问责少；"
p4 content: 367"征地补偿"-367"深度不够；"
p5 requests: 367"个别单位"-367.1
m1 interpretation > p1: 368"第一"-368.1
m2 institutions > p2: 368.2
m3 oversight > p3: 368.3
m4 content, institutions > p4: 368.4
m5 requests, institutions > p5: 368.5
