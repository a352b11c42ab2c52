---
id: d2-03
title: 越澜市人力资源和社会保障局2023年政府信息公开工作年度报告
agency: 越澜市人力资源和社会保障局
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 6.4
@overview.proactive 6.5
@overview.requests 6.8
@overview.management 6.10
@overview.platform 6.12
@overview.supervision 6.13
6 tttfssssssfss
= disclosed.website | 政府信息 | 1,842 | 条 | value=1842
=  disclosed.website | 政策文件及解读 | 96 | 条
=  disclosed.website | 人事招考 | 254 | 条
=  disclosed.website | 社保待遇公示 | 377 | 条
=  disclosed.website | 公告公示 | 488 | 条
=  disclosed.website | 其他信息 | 627 | 条
= disclosed.weibo | 信息 | 903 | 条
= disclosed.wechat | 信息 | 1260 | 条
= followers | 粉丝量 | 68.5万 | 人 | value=685000
= disclosed.media | 报道 | 132 | 篇
= inquiries | 接听来电 | 21.6万 | 个 | value=216000
= shares | 接通率 | 98.7 | %
= requests.received | 政府信息公开申请 | 62 | 件
= requests.carried | 上年结转 | 3 | 件 | period=2022
= requests.answered | 办结 | 61 | 件
=  requests.answered | 予以公开 | 20 | 件
=  requests.answered | 部分公开 | 4 | 件
=  requests.answered | 不予公开 | 3 | 件
=  requests.answered | 无法提供 | 17 | 件
=  requests.answered | 不予处理 | 5 | 件
=  requests.answered | 其他处理 | 12 | 件
=   requests.answered | 申请人主动撤回 | 11 | 件
= requests.carried | 结转下年度 | 4 | 件
= reconsiderations | 行政复议 | 5 | 件
=  reconsiderations | 维持 | 4 | 件
= lawsuits | 行政诉讼 | 2 | 件
=  lawsuits | 已审结 | 1 | 件
= lawsuits | 败诉 | ! 无败诉
= documents | 行政规范性文件 | 5 | 件
= documents | 废止 | 9 | 件
= documents | 现行有效 | 41 | 件
= accounts | 专栏 | 1 | 个
= accounts | 归并更新不力的栏目 | 7 | 个
= inspections | 网站巡检 | 52 | 次
= inspections | 整改错链、错字 | 136 | 处
= trainings | 政务公开业务培训 | 1 | 期
= trainees | 处室和直属单位联络员 | 45 | 人
@table.proactive 8
@table.requests 25
@table.disputes 56
@problems 63
@measures 63.5
63 fsssfssss
p1 content: 63.2-63.2
p2 interpretation: 63.3-63.3
p3 institutions: 63.4-63.4
m1 content > p1: 63.6-63.6
m2 interpretation > p2: 63.7-63.7
m3 institutions > p3: 63.8-63.8
m4 requests: 63.9-63.9
@other 65
65 s
= fees | 政府信息公开信息处理费 | ! 未向申请人收取政府信息公开信息处理费
