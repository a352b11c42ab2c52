---
id: ri-09
title: 石沟县乡村振兴局2023年政府信息公开工作年度报告
agency: 石沟县乡村振兴局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-29
problems_stated: true
---
@preamble 1
@overview 7
@overview.proactive 9
@overview.requests 10
@overview.management 11
@overview.platform 12
@overview.supervision 13
@table.proactive 14
@table.requests 15
@table.disputes 16
@problems 17
@measures 20
@other 22
@trailer 25
6 ttt
8 f
9 sss
= disclosed.website | 主动公开信息 | 152 | 条
=  disclosed.website | 衔接资金项目类 | 63 | 条
=  disclosed.website | 防止返贫监测类 | 22 | 条
=  disclosed.website | 政策文件类 | 19 | 条
=  disclosed.website | 工作动态类 | 48 | 条
= disclosed.wechat | 编发信息 | 236 | 篇
= other | 乡镇 | 11 | 个
= other | 行政村 | 96 | 个
= disclosed.offline | 累计公示 | 1400 | 次 | q=approx
= interpretations | 政策解读信息 | 8 | 条
= documents | 需解读的文件 | ! 未制发需解读的文件
10 fs
= requests.received | 政府信息公开申请 | 0 | 件
= requests.answered | 办理 | 0 | 件
= requests.carried | 结转 | 0 | 件
= reconsiderations | 行政复议 | ! 未被申请行政复议
= lawsuits | 行政诉讼 | ! 未被提起行政诉讼
11 fs
= inspections | 删除或者作去标识化处理 | 27 | 条
12 ss
= accounts | 微博账号 | 1 | 个
= accounts | 政务新媒体 | 1 | 个
13 sss
= staff | 副局长 | 一 | 名 | value=1
= meetings | 专题研究政府信息公开工作 | 2 | 次
= inspections | 督导检查 | 3 | 轮次
= inspections | 公示内容不规范等问题 | 16 | 条
= trainings | 业务培训 | 4 | 次
= trainees | 参训 | 17 | 人次
19 ssss
p1 timeliness: 19.1
p2 institutions: 19.2
p3 staffing: 19.3
p4 engagement: 19.4
21 ssff
m1 timeliness, institutions > p1: 21.1
m2 institutions, oversight > p2: 21.2
m3 staffing > p3: 21.3
m4 engagement > p4: 21.4
23 s
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
24 s
= proposals | 代表建议 | 1 | 件
= proposals | 政协提案 | ! 无政协提案
