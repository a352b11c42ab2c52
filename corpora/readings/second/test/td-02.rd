---
id: td-02
title: 陇河县水务局2022年政府信息公开工作年度报告
agency: 陇河县水务局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-17
problems_stated: true
summary: 主动公开402条，其中子站146条、微信231条、APP 25条；申请4件均办结，予以公开2件，复议1件获维持，无诉讼。问题为解读摘抄原文、股室站所衔接不畅、答复不规范被申请复议、发布信息有误；将由起草股室写解读、修订制度定责、会商疑难申请并聘法律顾问、重要数据双签字。
---
@preamble 1
@overview 8
9 ttt
10 f
@overview.proactive 11
12 -ss
= disclosed | 主动公开政府信息 | 402 | 条 | id=a
=  disclosed.website | 县政府门户网站水务局子站 | 146 | 条
=  disclosed.wechat | “陇河水务”微信公众号 | 231 | 条
=  disclosed.media | “爱陇河”APP | 25 | 条
= disclosed.website | 网站公开 | 146 | 条 | parent=a
=  disclosed.website | 规划计划 | 4 | 条
=  disclosed.website | 预算决算 | 4 | 条
=  disclosed.website | 政策文件 | 11 | 条
=  disclosed.website | 工程招投标 | 39 | 条
=  disclosed.website | 水质监测公示 | 24 | 条
=  disclosed.website | 水情旱情预警 | 18 | 条
=  disclosed.website | 其他 | 46 | 条
13 -s
= interpretations | 文字解读 | 1 | 篇
= interpretations | 图解 | 2 | 篇
= meetings | 局主要负责人在县融媒体中心接受专访 | 1 | 次
14 -ss
= inquiries | 12345热线转来的停水、水压、水价等诉求 | 316 | 件
= shares | 满意率 | 94.6 | %
= proposals | 县人大代表建议 | 7 | 件
= proposals | 政协委员提案 | 5 | 件
@overview.requests 15
16 sss
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 自然人 | 3 | 件 | at=2
=  requests.received | 商业企业 | 1 | 件
= requests.answered | 办结 | 4 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 因需另行制作无法提供 | 1 | 件
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 17
18 fs
= documents | 规范性文件 | 3 | 件
@overview.platform 19
20 ss
= accounts | 合并空壳栏目 | 4 | 个
= accounts | 专栏 | 两 | 个 | value=2
= followers | 公众号关注人数 | 2160 | 人
= followers | 公众号关注人数 | 3875 | 人
@overview.supervision 21
22 ssf
= meetings | 局党组会议听取政务公开工作汇报 | 2 | 次
= trainees | 业务人员参加县上培训 | 2 | 名
= trainings | 全系统培训 | 1 | 期
= trainees | 全系统培训 | 42 | 人次
@table.proactive 23
@table.requests 38
@table.disputes 67
@problems 72
74 s
75 s
76 s
= reconsiderations | 被申请复议 | 1 | 件
77 s
p1 interpretation: 74
p2 institutions: 75
p3 requests: 76
p4 vetting: 77
@measures 78
79 s
80 s
81 s
82 s
m1 interpretation > p1: 79
m2 institutions > p2: 80
m3 requests, institutions, staffing > p3: 81
m4 vetting > p4: 82
@other 83
84 s
= fees | 收费通知 | ! 未发出收费通知
= fees | 信息处理费 | 0 | 元
@trailer 85
