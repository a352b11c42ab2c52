---
id: ta-03
title: 雪岭州格桑县达瓦塘乡2021年政府信息公开工作年度报告
agency: 雪岭州格桑县达瓦塘乡人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-26
problems_stated: true
---
@preamble 1
6 t
7 ttt
@overview 8
9 f
@overview.other 10
10 -sf
= staff | 干部 | 1 | 名
@overview.proactive 11
11 -fssss
= disclosed.wechat | 信息 | 130 | 条 | q=approx
= disclosed.offline | 公示 | 86 | 期
= materials | 藏汉双语宣传册 | 2000 | 份 | q=approx
= other | 报送政务信息 | 41 | 条
=  disclosed.website | 县政府门户网站采用 | 19 | 条
@overview.requests 12
12 -ss
= requests.received | 政府信息公开申请 | ! 没有收到政府信息公开申请
= reconsiderations | 行政复议 | ! 没有因政府信息公开引起的行政复议、行政诉讼案件
= lawsuits | 行政诉讼 | ! 没有因政府信息公开引起的行政复议、行政诉讼案件
@overview.supervision 13
13 -fsfss
= accounts | 监督意见箱 | 7 | 个
= inspections | 检查 | 两 | 次 | value=2
= inspections | 缺项公示 | 9 | 项
@table.proactive 14
@table.requests 15
@table.disputes 16
@problems 17
18 fsss
p1 channels, timeliness: 18.2-18.2
p2 staffing: 18.3-18.3
p3 engagement: 18.4-18.4
@measures 19
19 fss
m1 channels, engagement > p1 p3: 19.2-19.2
m2 staffing > p2: 19.3-19.3
@other 20
21 t
@trailer 22
