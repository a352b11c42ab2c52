---
id: d2-07
title: 申浦市澜江区水务局２０１０年政府信息公开工作年度报告
agency: 申浦市澜江区水务局
year: 2010
period: 2010-01-01..2010-12-31
published: null
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
11 sf
= accounts | 申请受理点 | １ | 个
= accounts | 公共查阅点 | ２ | 个
@overview.other 13
15 ss
= other | 退回补注的发文单 | １７ | 份
@overview.other 17
19 f
@overview.proactive 21
25 ss
= disclosed | 主动公开政府信息 | １２６ | 条
= shares | 全文电子化率 | １００ | ％
=  documents | 行政规范性文件 | ３ | 条
=  disclosed | 政策法规类信息 | ９ | 条
= shares | 占总体的比例 | ７．１ | ％
=  disclosed | 规划计划类信息 | ４ | 条
= shares | 占 | ３．２ | ％
=  disclosed | 业务类信息 | １１３ | 条
= shares | 占 | ８９．７ | ％
29 ss
= views | 专栏全年访问量 | ２．３万 | 次 | value=23000
= disclosed.offline | 移送公文类信息 | １３ | 条
= views | 服务公众查阅 | ４２ | 人次
= materials | 防汛告知单 | ５０００ | 份 | q=approx
@overview.requests 31
35 ss
= requests.received | 政府信息公开申请 | ７ | 件
=  requests.received | 当面申请 | ４ | 件
=  requests.received | 网上提交表单形式申请 | ３ | 件
=  requests.received | 涉及河道蓝线 | ６ | 件
= shares | 占 | ８５．７ | ％
=  requests.received | 涉及防汛墙改造 | １ | 件
39 s
= requests.answered | 申请均已答复 | ７ | 件
=  requests.answered | 同意公开 | ４ | 件
=  requests.answered | 同意部分公开 | １ | 件
=  requests.answered | 信息不存在 | ２ | 件
@consultation 41
43 s
= inquiries | 咨询 | ２１５ | 人次
=  inquiries | 现场咨询 | ３６ | 人次
=  inquiries | 电话咨询 | １７９ | 人次
@table.disputes 45
47 ss
= reconsiderations | 行政复议案 | １ | 件
= lawsuits | 行政诉讼案 | ! 未发生行政诉讼案和有关的申诉案
= other | 申诉案 | ! 未发生行政诉讼案和有关的申诉案
@overview.supervision 49
53 s
= staff | 全职人员 | １ | 人
= staff | 兼职人员 | ６ | 人
57 ss
= fees | 检索、复制费用 | ４８．６ | 元
= fees | 减免收费 | １２ | 元
= fees | 与诉讼有关的费用支出 | ! 与诉讼有关的费用支出为零
@problems 59
63 ss
= disclosed | 公示 | ５ | 条
p1 content: 63-63.2
65 s
p2 institutions: 65-65.1
67 s
p3 staffing: 67-67.1
@measures 69
71 s
m1 content > p1: 71-71.1
73 s
m2 institutions > p2: 73-73.1
75 s
m3 staffing > p3: 75-75.1
77 s
m4 engagement: 77-77.1
@other 79
