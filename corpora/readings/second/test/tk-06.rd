---
id: tk-06
title: 松嫩省文化和旅游厅2023年政府信息公开工作年度报告
agency: 松嫩省文化和旅游厅
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-25
problems_stated: true
summary: 网站公开2,318条，解读31份，抖音438条、视频号205条。收到申请19件、上年结转2件，办结20件。解读摘抄原文，答复未说明理由被诉，3个账号无人认领，人员兼职，考核指标粗；拟列解读必备要素、编文书范本、注销账号、跟班学习、修订考核细则。
---
@preamble 1
3 ttt
@overview 4
@overview.proactive 5
5 -fsss
= disclosed.website | 厅门户网站全年公开政府信息 | 2,318 | 条 | value=2318
=  documents | 规范性文件 | 4 | 件
=  disclosed.website | 行政许可结果 | 1,207 | 条 | value=1207
=  disclosed.website | 旅游市场监管信息 | 266 | 条
= interpretations | 政策解读材料 | 31 | 份
=  interpretations | 文字 | 14 | 份
=  interpretations | 图解 | 12 | 份
=  interpretations | 视频 | 5 | 份
= proposals | 省人大代表建议 | 64 | 件
= proposals | 省政协提案 | 58 | 件
@overview.requests 6
6 -sfs
= requests.received | 政府信息公开申请 | 19 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2022
= requests.answered | 办结 | 20 | 件 | id=a
= requests.carried | 结转下年 | 1 | 件
= requests.answered | 予以公开 | 11 | 件 | parent=a
= requests.answered | 部分公开 | 3 | 件 | parent=a
= requests.answered | 不予公开 | 1 | 件 | parent=a
= requests.answered | 无法提供 | 4 | 件 | parent=a
= requests.answered | 重复申请不予处理 | 1 | 件 | parent=a
@overview.management 7
7 -sf
= documents | 废止 | 2 | 件
= documents | 继续有效 | 26 | 件
@overview.platform 8
8 -sf
= views | 门户网站年访问量 | 903万 | 人次 | value=9030000
= disclosed.video | “松嫩文旅”抖音号发布短视频 | 438 | 条
= views | 播放量 | 2,100万 | 次 | value=21000000 | q=at_least
= disclosed.video | 视频号发布短视频 | 205 | 条
@overview.supervision 9
9 -ss
= trainings | 政务公开培训班 | 1 | 期
= other | 市州局 | 13 | 个
= trainees | 参训 | 142 | 人
= inspections | 专项检查 | 两 | 轮 | value=2
= inspections | 抽查单位 | 27 | 家
= inspections | 发现问题 | 53 | 个
=  inspections | 已整改 | 51 | 个
= shares | 整改率 | 96.2 | %
@table.proactive 10
@table.requests 41
@table.disputes 257
@problems 292
294 fsssss
= accounts | 账号 | 3 | 个
@measures 295
296 sssssf
p1 interpretation: 294.2
p2 requests: 294.3
p3 platform: 294.4
p4 staffing: 294.5
p5 oversight: 294.6
m1 interpretation > p1: 296.1
m2 requests > p2: 296.2
m3 platform > p3: 296.3
m4 staffing > p4: 296.4
m5 institutions, oversight > p5: 296.5
m6 other: 296.6
@other 297
298 s
= fees | 信息处理费 | 0 | 元
@trailer 299
