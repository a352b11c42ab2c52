---
id: mid-06
title: 松陵市司法局2020年政府信息公开工作年度报告
agency: 松陵市司法局
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-20
problems_stated: true
---
@preamble 1
@overview 2.2
@overview.other 2.3
@overview.other 2.8
@overview.proactive 2.12
@overview.requests 2.16
@overview.supervision 2.18
@table.proactive 2.21
@table.requests 2.21"三、"
@table.disputes 2.21"四、政"
@problems 2.21"五、"
@measures 2.24
@other 2.28
@trailer 2.29
2 tf-fsss-fss-sss-s-sfsssssfft
= disclosed | 市政府规范性文件草案征求意见稿 | 4 | 件
= other | 社会公众意见 | 57 | 条
=  other | 采纳 | 11 | 条
= other | 行政复议申请 | 48 | 件
=  other | 办结 | 44 | 件
=   other | 撤销、确认违法 | 9 | 件
= disclosed | 行政执法主体 | 46 | 个
= disclosed | 执法人员信息 | 2,118 | 条 | value=2118
= disclosed | 办事指南 | 27 | 项
= disclosed.wechat | 民法典解读文章 | 165 | 篇
= views | 累计阅读量 | 90万 | 次 | value=900000 | q=at_least
= activities | “法律明白人”进村（社区）活动 | 70 | 场 | q=approx
= materials | 宣传资料 | 3.2万 | 份 | value=32000
= disclosed.website | 主动公开信息 | 74 | 条
=  disclosed.website | 工作动态 | 43 | 条
=  disclosed.website | 通知公告 | 15 | 条
=  disclosed.website | 财政信息 | 4 | 条
=  disclosed.website | 其他 | 12 | 条
= documents | 规范性文件 | 2 | 件
= interpretations | 同步解读 | 2 | 件
= proposals | 人大代表建议、政协委员提案 | 6 | 件
= requests.received | 政府信息公开申请 | 3 | 件
= fees | 费用 | ! 未收取任何费用
= meetings | 局党组专题研究政务公开工作 | 2 | 次
p1 content: 2.21"一是"-2.21
p2 timeliness: 2.22-2.22
p3 engagement: 2.23-2.23
m1 timeliness, institutions > p2: 2.24"一是"-2.24
m2 content, interpretation > p1: 2.25-2.25
m3 staffing: 2.26-2.26
