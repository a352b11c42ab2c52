---
id: town-04
title: 岚谷县黑石沟镇2023年政府信息公开工作年度报告
agency: 黑石沟镇人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-16
problems_stated: false
---
@preamble 1
4 ttfffssssssssf
= disclosed | 主动公开政府信息 | 37 | 条
= requests.received | 依申请公开政府信息 | ! 无
= requests.answered | 不予公开政府信息 | ! 无
= trainings | 保密教育 | 1 | 次
= other | 承诺书 | 64 | 份
= inspections | 撤下不宜长期公开的个人信息 | 5 | 条
= accounts | 微博 | ! 未开设微博和抖音号
= accounts | 抖音号 | ! 未开设微博和抖音号
= disclosed.wechat | 公众号全年发文 | 九十六 | 篇 | value=96
= other | 村 | 6 | 个
= fees | 收费 | ! 无
= fees | 减免 | ! 无
= meetings | 镇党委会专题研究政务公开工作 | 1 | 次
= other | 意见箱 | 1 | 个
@overview 4.3
@overview.proactive 4.6
@overview.requests 4.8
@overview.other 4.9
@overview.management 4.10
@overview.platform 4.11
@overview.other 4.12
@overview.supervision 4.13
@table.proactive 5
@table.requests 6
@table.disputes 7
@problems 8
8 ffs
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼
@measures 8.2
m1 other: 8.2
@other 8.3
@trailer 9
