---
id: tb-04
title: 青岩县人民政府2022年政府信息公开工作年度报告
agency: 青岩县人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-28
problems_stated: true
---
@preamble 1
4 tttt
@overview 5
6 f
@overview.proactive 7
8 -ss
= disclosed.website | 公开信息 | 11,846 | 条 | value=11846
=  disclosed.website | 县政府及县政府办公室 | 1,372 | 条 | value=1372
=  disclosed.website | 县直部门 | 7,905 | 条 | value=7905
=  disclosed.website | 乡镇（街道） | 2,569 | 条 | value=2569
= accounts | 政务新媒体账号 | 46 | 个
= disclosed.media | 发布信息 | 2.3万 | 条 | value=23000 | q=approx
= shares | 同比增长 | 14.6 | %
9 -ss
= documents | 行政规范性文件 | 9 | 件
= shares | 解读率 | 100 | %
= interpretations | 解读材料 | 31 | 篇
=  interpretations | 图文解读 | 18 | 篇
=  interpretations | 视频解读 | 5 | 篇
=  interpretations | 专家解读 | 8 | 篇
10 -sss
= inquiries | 来信 | 214 | 件
= inquiries | 12345热线转办工单 | 6,031 | 件 | value=6031
= shares | 按时办结率 | 99.2 | %
= meetings | 新闻发布会 | 3 | 场
= meetings | 在线访谈 | 6 | 期
= proposals | 人大代表建议 | 87 | 件
= proposals | 政协提案 | 142 | 件
@overview.requests 11
12 sss
= requests.received | 政府信息公开申请 | 63 | 件
=  requests.received | 自然人 | 57 | 件
=  requests.received | 法人或其他组织 | 6 | 件
= requests.carried | 上年结转 | 3 | 件 | period=2021
= requests.answered | 办结 | 64 | 件
=  requests.answered | 予以公开 | 22 | 件
=  requests.answered | 部分公开 | 5 | 件
=  requests.answered | 不予公开 | 8 | 件
=  requests.answered | 无法提供 | 19 | 件
=  requests.answered | 不予处理 | 4 | 件
=  requests.answered | 其他处理 | 6 | 件
= requests.carried | 结转下年度继续办理 | 2 | 件
= reconsiderations | 行政复议 | 5 | 件 | id=c32
=  reconsiderations | 结果维持 | 3 | 件
=  reconsiderations | 纠正 | 1 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | 2 | 件
@overview.management 13
14 fss
= documents | 规范性文件 | 112 | 件
=  documents | 继续有效 | 71 | 件
=  documents | 宣布失效 | 23 | 件
=  documents | 废止 | 18 | 件
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 15
16 sss
= accounts | 政府信息公开专栏 | 52 | 个
= views | 访问量 | 386.4万 | 次 | value=3864000
= accounts | 政务公开专区 | 15 | 个
= views | 查阅咨询群众 | 3200 | 人次 | q=approx
= accounts | 政务新媒体账号 | 3 | 个
@overview.supervision 17
18 ssss
= meetings | 县政府常务会议专题研究政务公开工作 | 1 | 次
= trainings | 政务公开业务培训 | 2 | 期
= trainees | 培训干部 | 180 | 人 | q=approx
= shares | 分值占比 | 4 | %
= inspections | 第三方开展评估 | 1 | 次
= inspections | 问题 | 57 | 个
= other | 责任追究 | ! 无责任追究情形
@table.proactive 19
@table.requests 34
@table.disputes 63
@problems 68
69 f
71 ss
p1 commitment, timeliness: 71-71.2
72 ss
= reconsiderations | 在行政复议中被纠正 | 1 | 件 | parent=c32
p2 requests: 72-72.2
73 ss
p3 staffing: 73-73.2
@measures 74
75 fs
m1 oversight > p1: 75-75.2
76 fs
m2 requests > p2: 76-76.2
77 fs
m3 staffing > p3: 77-77.2
78 f
@other 79
80 -s
= fees | 政府信息公开信息处理费 | ! 未收取政府信息公开信息处理费
81 -sf
= disclosed.website | 惠企政策 | 128 | 条
