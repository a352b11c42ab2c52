---
id: ta-02
title: 望潮街道2024年政府信息公开工作年度报告
agency: 云洲市临港区人民政府望潮街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-21
problems_stated: true
---
@preamble 1
7 tttt
@overview 8
9 ft
@overview.proactive 10
10 -fssss
= disclosed.website | 公开政府信息 | 219 | 条
= shares | 较上年增长 | 8.4 | %
=  disclosed.website | 政策文件 | 4 | 条
=  disclosed.website | 财政信息 | 6 | 条
=  disclosed.website | 公共资源交易 | 31 | 条
=  disclosed.website | 街道动态 | 178 | 条
= disclosed.wechat | 推送文章 | 402 | 篇
= views | 阅读量 | 31万 | 次 | value=310000 | q=at_least
= followers | 关注人数 | 1.8万 | 人 | value=18000 | q=approx
= interpretations | 政策解读材料 | 3 | 件
=  interpretations | 图解 | 2 | 件
=  interpretations | 短视频 | 1 | 件
= activities | 政府开放日 | 1 | 场
= other | 居民代表、企业代表 | 46 | 人
@overview.requests 11
11 -fsss
= requests.received | 政府信息公开申请 | 17 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2023
= requests.answered | 办结 | 18 | 件 | id=c16
= requests.carried | 结转下年度 | 1 | 件
= requests.answered | 予以公开 | 7 | 件 | parent=c16
= requests.answered | 部分公开 | 2 | 件 | parent=c16
= requests.answered | 本机关不掌握 | 8 | 件 | parent=c16
= requests.answered | 其他处理 | 1 | 件 | parent=c16
= reconsiderations | 行政复议 | 3 | 件 | id=c22
=  reconsiderations | 维持 | 2 | 件
=  reconsiderations | 纠正 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 12
12 -sf
= documents | 公文 | 97 | 件
=  documents | 主动公开 | 4 | 件
=  documents | 依申请公开 | 22 | 件
=  documents | 不予公开 | 71 | 件
@overview.platform 13
13 -fs
= accounts | 栏目 | 5 | 个
= accounts | 政务公开专区 | 9 | 处
= accounts | 自助查询机 | 3 | 台
@overview.supervision 14
14 -fsss
= meetings | 专题研究政务公开工作 | 2 | 次
= trainings | 业务培训 | 2 | 期
= trainees | 参加 | 62 | 人次
= inspections | 季度自查 | 4 | 次
= inspections | 整改问题 | 11 | 个
= other | 公开泄密事件 | ! 未发生公开泄密事件
@table.proactive 15
@table.requests 30
@table.disputes 59
@problems 64
66 ss
= reconsiderations | 被复议机关纠正 | 1 | 件 | parent=c22
p1 requests: 66-66.2
67 ss
p2 platform, timeliness: 67-67.2
68 ss
p3 interpretation: 68-68.2
@measures 69
70 fs
m1 requests > p1: 70-70.2
71 ss
m2 oversight, institutions > p2: 71-71.2
72 fs
m3 interpretation > p3: 72-72.2
73 fs
m4 staffing: 73-73.2
@other 74
75 ss
= proposals | 人大代表建议 | 5 | 件
= proposals | 政协提案 | 3 | 件
= shares | 办结率 | 100 | %
= shares | 满意率 | 100 | %
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 76
