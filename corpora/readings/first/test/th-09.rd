---
id: th-09
title: 芦溪市卫生健康委员会2022年政府信息公开工作年度报告
agency: 芦溪市卫生健康委员会
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-28
problems_stated: true
---
@preamble 1
11 tt
@overview 12
15 f
@overview.proactive 16
17 f
18 sf
= disclosed | 疫情通报 | 217 | 期
=  disclosed | 夜间紧急通报 | 26 | 期
= views | 单篇最高阅读量 | 41万 |  | value=410000
20 sfs
= disclosed | 科普短视频 | 73 | 个
= disclosed | H5作品 | 18 | 个
= materials | 防疫海报、折页 | 12.5万 | 份 | value=125000
= disclosed | 核酸采样点 | 148 | 个
= disclosed | 发热诊室 | 62 | 个
= disclosed | 疫苗接种点 | 95 | 个
= disclosed | 动态更新 | 309 | 次
21 s
= disclosed.website | 网站发布信息 | 1,518 | 条 | value=1518
= disclosed.wechat | 公众号 | 1,844 | 条 | value=1844
@overview.requests 22
23 ss
= requests.received | 政府信息公开申请 | 31 | 件
= inquiries | 市长热线转办件及网上咨询 | 8,640 | 件 | value=8640
= inquiries | 回复 | 8,640 | 件 | value=8640
@overview.management 25
26 fs
= documents | 清理历史文件 | 441 | 份
=  documents | 转为公开 | 63 | 份
=  documents | 宣布失效 | 112 | 份
@overview.platform 27
28 s
= accounts | 栏目 | 8 | 个
= other | 市直医院 | 4 | 家
@overview.supervision 29
30 ss
= meetings | 专题会议 | 2 | 次
= inspections | 自查 | 1 | 次
= inspections | 整改问题 | 14 | 处
= other | 通报批评 | ! 未受到通报批评
@table.proactive 31
@table.requests 63
@table.disputes 286
@problems 333
334 f
335 ss
= other | 小区名称错误 | 2 | 次
p1 timeliness: 334.2-335.1
p2 vetting: 335.2-335.2
@measures 337.2
337 sfs
p3 content: 336-337.1
m1 timeliness, institutions > p1: 337.3-337.3
338 ss
m2 vetting > p2: 337.4-338.1
m3 content > p3: 338.2-338.2
@trailer 339
