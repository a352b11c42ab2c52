---
id: td-02
title: 陇河县水务局2022年政府信息公开工作年度报告
agency: 陇河县水务局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-17
problems_stated: true
---
@preamble 1
@overview 8
9 ttt
10 f
@overview.proactive 11
12 fss
= disclosed | 主动公开政府信息 | 402 | 条
=  disclosed.website | 县政府门户网站水务局子站 | 146 | 条
=  disclosed.wechat | 微信公众号 | 231 | 条
=  disclosed.media | “爱陇河”APP | 25 | 条
=  disclosed.website | 网站公开 | 146 | 条
=   disclosed.website | 规划计划 | 4 | 条
=   disclosed.website | 预算决算 | 4 | 条
=   disclosed.website | 政策文件 | 11 | 条
=   disclosed.website | 工程招投标 | 39 | 条
=   disclosed.website | 水质监测公示 | 24 | 条
=   disclosed.website | 水情旱情预警 | 18 | 条
=   disclosed.website | 其他 | 46 | 条
13 fs
= interpretations | 文字解读 | 1 | 篇
= interpretations | 图解 | 2 | 篇
= meetings | 专访 | 1 | 次
14 fss
= inquiries | 停水、水压、水价等诉求 | 316 | 件
= shares | 满意率 | 94.6 | %
= proposals | 县人大代表建议 | 7 | 件
= proposals | 政协委员提案 | 5 | 件
@overview.requests 15
16 sss
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 自然人 | 3 | 件
=  requests.received | 商业企业 | 1 | 件
= requests.answered | 办结 | 4 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 需另行制作无法提供 | 1 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 17
18 fs
= documents | 规范性文件 | 3 | 件
@overview.platform 19
20 ss
= accounts | 空壳栏目 | 4 | 个
= accounts | 专栏 | 两 | 个 | value=2
= followers | 公众号关注人数 | 2160 | 人
= followers | 公众号关注人数 | 3875 | 人
@overview.supervision 21
22 ssf
= meetings | 听取政务公开工作汇报 | 2 | 次
= trainees | 业务人员 | 2 | 名
= trainings | 全系统培训 | 1 | 期
= trainees | 全系统培训 | 42 | 人次
@table.proactive 23
@table.requests 38
@table.disputes 67
@problems 72
74 s
p1 interpretation: 74-74.1
75 s
p2 institutions: 75-75.1
76 s
= reconsiderations | 被申请复议 | 1 | 件
p3 requests: 76-76.1
77 s
p4 vetting: 77-77.1
@measures 78
79 s
m1 interpretation > p1: 79-79.1
80 s
m2 institutions > p2: 80-80.1
81 s
m3 requests, institutions, staffing > p3: 81-81.1
82 s
m4 vetting > p4: 82-82.1
@other 83
84 s
= other | 收费通知 | ! 未发出收费通知
= fees | 信息处理费 | 0 | 元
@trailer 85
