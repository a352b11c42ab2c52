---
id: ti-05
title: 望汀区白荻街道2025年政府信息公开工作年度报告
agency: 望汀区白荻街道办事处
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-15
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 sss
= disclosed.website | 政府信息 | 132 | 条
= shares | 全文电子化率 | 100 | %
=  disclosed.website | 公文类信息 | 14 | 条
=  disclosed.website | 重大行政决策 | 2 | 条
=  disclosed.website | 财政信息 | 9 | 条
=  disclosed.website | 加装电梯等项目公示 | 61 | 条
=  disclosed.website | 建议提案办理结果 | 5 | 条
=  disclosed.website | 其他 | 41 | 条
= documents | 公文 | 16 | 件
=  documents | 主动公开 | 14 | 件
= shares | 公文主动公开率 | 87.5 | %
= disclosed.wechat | 推文 | 1107 | 篇
= views | 总阅读量 | 98.6万 | 次 | value=986000
= followers | 关注用户 | 5.3万 | 人 | value=53000
@overview.requests 9
10 sss
= requests.received | 政府信息公开申请 | 27 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2024
= requests.answered | 答复 | 28 | 件
=  requests.answered | 予以公开 | 6 | 件
=  requests.answered | 部分公开 | 3 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 13 | 件
=  requests.answered | 重复申请 | 2 | 件
=  requests.answered | 申请人撤回 | 3 | 件
= requests.carried | 结转下年度办理 | 1 | 件
= reconsiderations | 行政复议 | 3 | 件
=  reconsiderations | 结果维持 | 2 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 11
12 fss
= documents | 历史公文 | 12 | 件
=  documents | 转为主动公开 | 3 | 件
= disclosed.offline | 主动公开公文 | 14 | 件
@overview.platform 13
14 sf
= accounts | 社区事务受理服务中心 | 1 | 处
= accounts | 文化活动中心 | 1 | 处
= views | 接待查询 | 83 | 人次
@overview.supervision 15
16 fss
= meetings | 领导小组会议 | 2 | 次
= trainings | 居民区信息员集中培训 | 1 | 次
= trainees | 区级培训 | 4 | 人次
= activities | 政府开放月活动 | 5 | 场
= other | 居民代表、企业代表 | 310 | 人次
= inquiries | 收集意见 | 46 | 条
=  inquiries | 已采纳 | 29 | 条
@table.proactive 17
@table.requests 78
@table.disputes 511
@problems 592
@measures 593
594 s
= interpretations | 动漫解读 | 7 | 件
m0 interpretation: 594-594.1"件；"
m0 requests: 594.1"针对答"-594.1
@problems 595
596 ssss
p1 requests, staffing: 596.1"一是"-596.1
p2 engagement: 596.2-596.2
p3 vetting: 596.3-596.3
p4 content: 596.4-596.4
@measures 597
598 ssssf
m1 requests, institutions, staffing > p1: 598-598.1
m2 engagement > p2: 598.2-598.2
m3 vetting > p3: 598.3-598.3
m4 content > p4: 598.4-598.4
m5 other: 598.5-598.5
@other 599
600 s
= fees | 收费通知 | ! 未发出收费通知
= fees | 信息处理费 | 0 | 元
601 s
= disclosed | 公开草案、意见采纳和解读信息 | 11 | 条
