---
id: td-11
title: 松浦市住房和城乡建设局2021年政府信息公开工作年度报告
agency: 松浦市住房和城乡建设局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-24
problems_stated: true
summary: 公开信息374条，其中政府网站212条、微博47条；申请12件（下降14.3%）全部按期办结。问题为答复说理不充分致1件被复议、公示有错别字和未脱敏、重点领域不够细、渠道窄；将推行说理模板、出台审核规程、按小区公开改造和维修资金、张贴纸质公告并开通语音查询。微信条数缺失，表中申请为13件。
---
@preamble 1
5 ttt
@overview 6
6 f
@overview.proactive 7
7 ss
= disclosed | 公开各类信息 | 374 | 条
=  disclosed.website | 市政府门户网站公开 | 212 | 条
=  disclosed.weibo | “松浦住建”微博 | 47 | 条
= disclosed | 公开物业服务企业信用评价结果 | 86 | 家
= disclosed | 公示保障性住房轮候对象 | 1 205 | 户 | value=1205
@overview.requests 8
8 s
= requests.received | 依申请公开 | 12 | 件
= shares | 同比下降 | 14.3 | %
= shares | 答复率 | 100 | %
@overview.management 10
10 -ss
= documents | 制发行政规范性文件 | 2 | 件
= documents | 废止 | 1 | 件
= interpretations | 文本和解读材料 | 2 | 份
= inspections | 保密检查 | 1 | 次
= other | 泄密问题 | ! 未发生泄密问题
@overview.platform 11
11 ss
= accounts | 专题 | 三 | 个 | value=3
= disclosed | 通过广播电视、微信发布供热提示 | 51 | 次
= views | 点击量 | 9.7万 | 次 | value=97000 | q=approx
@overview.supervision 12
12 -sss
= inquiries | 供热、物业类热线投诉 | 4 318 | 件 | value=4318
=  inquiries | 办结 | 4 306 | 件 | value=4306
= meetings | 局领导参加“行风热线”节目 | 2 | 期
= trainings | 政务公开培训 | 1 | 次
= trainees | 参加人员 | 58 | 人
@table.proactive 13
@table.requests 14
@table.disputes 16
@problems 17
17 fs
= reconsiderations | 答复被行政复议 | 1 | 件
18 s
p1 requests: 17.2
p2 vetting: 18
p3 content: 19.1
p4 channels: 19.2
@measures 19.3
19 ssss
20 ssf
m1 requests > p1: 19"1、推行"-19.3
m2 institutions, vetting > p2: 19.4
m3 content > p3: 20.1
m4 channels > p4: 20.2
m5 other: 20.3
@other 21
21 s
= fees | 信息处理费 | ! 收取信息处理费情况：无
@trailer 23
