---
id: mid-03
title: 朔岭县应急管理局2021年政府信息公开工作年度报告
agency: 朔岭县应急管理局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-19
problems_stated: true
---
@preamble 1
9 tttt
@overview 11
13 f
@overview.proactive 15
15 -ssss
= disclosed.website | 主动公开信息 | 233 | 条
=  disclosed.website | 政策文件类 | 51 | 条
=   disclosed.website | 森林防灭火 | 19 | 条
=   disclosed.website | 防汛抗旱 | 17 | 条
=   disclosed.website | 安全生产 | 15 | 条
=  disclosed.website | 工作动态类 | 139 | 条
=  disclosed.website | 行政执法公示类 | 43 | 条
= disclosed.wechat | 发布信息 | 612 | 条
= disclosed.video | 短视频 | 47 | 个
= views | 累计播放量 | 186万 | 次 | value=1860000 | q=approx
= disclosed.media | 预警短信 | 28 | 期
= disclosed.media | 预警短信 | 31.4万 | 条 | value=314000
= proposals | 县人大代表建议 | 3 | 件
= proposals | 政协提案 | 5 | 件
= shares | 答复率 | 100 | %
= shares | 满意率 | 100 | %
@overview.requests 17
17 -ssfs
= requests.received | 新收政府信息公开申请 | 4 | 件
=  requests.received | 自然人 | 3 | 件
=  requests.received | 商业企业 | 1 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2020
= requests.answered | 共办结 | 4 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 不予公开 | 1 | 件
= requests.carried | 结转下年度继续办理 | 1 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 19
19 -sfs
= other | 登记审核信息 | 845 | 条
=  other | 退回修改 | 22 | 条
= documents | 规范性文件 | 8 | 件
=  documents | 废止 | 1 | 件
=  documents | 宣布失效 | 2 | 件
=  documents | 继续有效 | 5 | 件
@overview.platform 21
21 -ssf
= accounts | 栏目 | 2 | 个
= accounts | 空白栏目 | 3 | 个
= accounts | 政务公开查阅点 | 1 | 处
@overview.supervision 23
23 -sss
= staff | 专职人员 | 1 | 名
= staff | 兼职信息员 | 11 | 名
= trainings | 业务培训 | 2 | 次
= trainees | 参训 | 54 | 人次
= other | 被问责的情形 | ! 未发生因政务公开工作不力被问责的情形
@table.proactive 25
@table.requests 42
@table.disputes 73
@problems 80
82 f
84 ss
p1 interpretation: 84
@measures 85
85 s
m1 interpretation > p1: 85"围绕"-85
@problems 86
86 ss
p2 timeliness: 86
@measures 87
87 s
m2 timeliness, institutions > p2: 87"明确"-87
@problems 88
88 s
p3 staffing: 88
@measures 89
89 s
m3 staffing > p3: 89"将政府"-89
@other 91
93 st
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 95
