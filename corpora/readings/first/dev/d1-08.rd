---
id: d1-08
title: 陉平县住房和城乡建设局2022年政府信息公开工作年度报告
agency: 陉平县住房和城乡建设局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-16
problems_stated: true
---
@preamble 1
7 ttt
@overview 8
9 f
@overview.proactive 10
10 -fsss
= disclosed.website | 县政府门户网站公开信息 | 214 | 条
=  disclosed.website | 行政许可 | 136 | 条
=  disclosed.website | 行政处罚 | 27 | 条
=  disclosed.website | 质量安全检查 | 22 | 条
=  disclosed.website | 其他 | 29 | 条
= disclosed.wechat | “陉平住建”微信公众号发布信息 | 165 | 条
= disclosed.media | 今日头条号发布信息 | 48 | 条
= documents | 行政规范性文件 | 2 | 件
= interpretations | 解读材料 | 4 | 份
=  interpretations | 图解 | 2 | 份
= proposals | 人大代表建议 | 13 | 件
= proposals | 政协提案 | 9 | 件
@overview.requests 11
11 -fss
= requests.received | 新收政府信息公开申请 | 11 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2021
= requests.answered | 办结 | 10 | 件
=  requests.answered | 予以公开 | 5 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 无法提供 | 2 | 件
=  requests.answered | 不予处理 | 1 | 件
= requests.carried | 结转下年度继续办理 | 2 | 件
@overview.management 12
12 -fs
= documents | 历年规范性文件 | 8 | 件
=  documents | 废止 | 1 | 件
=  documents | 继续有效 | 7 | 件
@overview.platform 13
13 -ss
= accounts | 新增“保交楼”“城市更新”专栏 | 2 | 个
= accounts | 关停长期不更新的微博账号 | 1 | 个
= accounts | 查询机 | 1 | 台
@overview.supervision 14
14 -fss
= meetings | 政务公开专题会议 | 3 | 次
= trainings | 业务培训 | 2 | 次
= trainees | 培训 | 90 | 人次
= other | 被追究责任 | ! 未发生因政府信息公开工作被追究责任的情况
@table.proactive 15
@table.requests 30
@table.disputes 58
@problems 63
65 f
66 s
= reconsiderations | 行政复议 | 2 | 件
=  reconsiderations | 被要求重新说明的 | 1 | 件
p1 requests: 66-66.1
67 s
p2 institutions: 67-67.1
68 s
p3 content: 68-68.1
69 s
p4 platform: 69-69.1
@measures 70
71 fs
m1 institutions, requests > p1 p2: 71-71.2
72 ff
m2 oversight: 72-72.2
73 fs
m3 content > p3: 73-73.2
74 ff
m4 platform, timeliness > p4: 74-74.2
75 ff
m5 staffing, commitment: 75-75.2
@other 76
77 st
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
