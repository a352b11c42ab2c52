---
id: rj-10
title: 香江市横沙镇2024年政府信息公开工作年度报告
agency: 香江市横沙镇人民政府
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-09
problems_stated: true
---
@preamble 1
@overview 4
@overview.proactive 6
@overview.other 8
@overview.requests 10
@overview.platform 12
@overview.supervision 14
@table.proactive 16
@table.requests 31
@table.disputes 60
@problems 65
@measures 67
@other 68
3 t
5 s
7 fssss
= disclosed | 主动公开政府信息 | 4027 | 条
=  disclosed.website | 政务动态、通知公告、政策文件、财务公开等栏目信息 | 1116 | 条
=  disclosed.wechat | “横沙发布”微信公众号 | 2288 | 条
=  disclosed.wechat | “横沙政务服务”微信公众号 | 79 | 条
=  disclosed.video | 视频号 | 307 | 条
=  disclosed.video | 抖音号 | 237 | 条
= followers | 关注用户 | 12万 | 人 | value=120000 | q=approx
= views | 全年总阅读量 | 460万 | 次 | value=4600000 | q=at_least
= views | 点赞、在看量 | 5.3万 | 次 | value=53000 | q=approx
= disclosed | 数据集 | 15 | 个
= disclosed | 更新数据 | 2640 | 条
9 ss
= documents | 行政规范性文件 | 2 | 件
= documents | 废止 | 1 | 件
= shares | 解读率 | 100 | %
= interpretations | 图文解读 | 14 | 篇
= interpretations | 视频解读 | 5 | 条
= inquiries | 12345热线工单 | 1.37万 | 件 | value=13700
= inquiries | 网民留言 | 86 | 条
= shares | 按时回复率 | 100 | %
= shares | 群众满意率 | 96 | % | q=at_least
11 fss
= requests.received | 政府信息公开申请 | 16 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2023
= requests.received | 共 | 18 | 件
= requests.answered | 办结 | 17 | 件
=  requests.answered | 予以公开 | 7 | 件
=  requests.answered | 部分公开 | 2 | 件
=  requests.answered | 无法提供 | 6 | 件
=  requests.answered | 其他处理 | 2 | 件
= requests.carried | 结转下年度继续办理 | 1 | 件
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼案件
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼案件
13 fss
= inspections | 自查 | 12 | 次
= inspections | 错敏词、失效链接等问题 | 41 | 个
= accounts | 政务公开专区（专窗） | 11 | 个
= views | 接待群众查阅咨询 | 2300 | 人次 | q=at_least
= materials | 派发资料 | 8000 | 份 | q=approx
15 fss
= trainings | 政务公开业务培训班 | 1 | 期
= trainees | 信息员 | 64 | 人
= activities | 政府开放日活动 | 2 | 场
= other | 市民代表 | 90 | 名 | q=approx
= inquiries | 意见建议 | 35 | 条
=  inquiries | 采纳 | 28 | 条
66 fssss
p1 interpretation: 66.2
p2 platform: 66.3
p3 commitment, timeliness: 66.4
p4 vetting: 66.5
67 fsffs
m1 interpretation > p1: 67.2
m2 oversight, commitment > p3: 67.3
m3 vetting, staffing > p4: 67.4
m4 platform > p2: 67.5
70 s
= fees | 政府信息公开信息处理费 | ! 没有收取政府信息公开信息处理费
72 s
= proposals | 市人大代表建议 | 3 | 件
= proposals | 政协委员提案 | 1 | 件
= proposals | 镇人大代表建议 | 22 | 件
= shares | 办复率 | 100 | %
= proposals | 涉及个人隐私 | 2 | 件
