---
id: town-09
title: 霍原市疾病预防控制中心2023年度政府信息公开工作年度报告
agency: 霍原市疾病预防控制中心
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-11
problems_stated: true
---
@preamble 1
@overview 4
5 fft
@overview.other 6
6 -sf
= staff | 联络员 | 1 | 名
@overview.proactive 7
7 -s
= disclosed | 主动公开信息 | 一百三十四 | 条 | value=134
=  disclosed | 疫苗接种 | 五十二 | 条 | value=52
=  disclosed | 传染病防控 | 四十七 | 条 | value=47
=  disclosed | 健康科普 | 三十五 | 条 | value=35
= disclosed.media | 在《霍原日报》刊发健康知识专版 | 4 | 期
= disclosed.media | 在市电视台播出公益广告 | 20 | 次 | q=approx
@overview.requests 8
8 -sf
= requests.received | 申请 | ! 全年零申请
= requests.answered | 不予公开的情况 | ! 没有不予公开的情况
@overview.platform 9
9 -s
= followers | “霍原疾控”公众号关注人数 | 4.2万 | 人 | value=42000
= inquiries | 群众咨询 | 3000 | 人次 | q=approx
= shares | 满意率 | 98 | % | q=at_least
@overview.supervision 10
10 -sf
= trainings | 新闻写作与保密知识培训 | 1 | 期
= trainees | 培训 | 37 | 人
= inspections | 检查 | 2 | 次
@overview.other 11
11 -s
= fees | 检索、复制、邮寄等费用 | ! 未收取任何检索、复制、邮寄等费用
@table.proactive 12
@table.requests 30
@table.disputes 73
74 s
= reconsiderations | 行政复议 | ! 无行政复议、行政诉讼案件
= lawsuits | 行政诉讼 | ! 无行政复议、行政诉讼案件
@problems 84
@measures 85.3
85 ssss
p1 staffing, timeliness, engagement: 85-85.1
p2 content: 85.2-85.2
m1 staffing, timeliness, institutions, engagement > p1: 85.3-85.3
m2 content > p2: 85.4-85.4
@other 86
87 sf
= activities | 现场宣传 | 11 | 次
= materials | 宣传折页 | 1.2万 | 份 | value=12000
88 s
= fees | 信息公开信息处理费 | ! 未发生信息公开信息处理费收取事项
@trailer 89
