---
id: ta-05
title: 沙溪坪镇2012年政府信息公开工作年度报告
agency: 榕山县沙溪坪镇人民政府
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-02-26
problems_stated: true
summary: 全年主动公开117条（网站74条、公开栏43条），移送纸质文件23份，查阅58人次；受理申请1件并予以公开，咨询203人次，无复议、诉讼、申诉，未收费。问题为内容不够丰富、载体传统、制度不完善；将拓展重点领域内容、运用短信和农村广播、完善制度、加强业务学习。
---
@preamble 1
4 tttt
@overview 5
6 ff
@overview.supervision 7
7 -s
= staff | 大学生村官 | 1 | 名
@overview.other 8
8 -sf
@overview.supervision 9
9 -s
= trainings | 组织镇村干部学习《条例》 | 三 | 次 | value=3
= trainees | 参加人员 | 一百六十 | 人次 | value=160 | q=approx
= trainings | 培训班 | 两 | 期 | value=2
@overview.proactive 10
11 ssssss
= disclosed | 主动公开政府信息 | 117 | 条
= shares | 全文电子化率 | 100 | %
=  disclosed | 机构职能类 | 9 | 条
=  disclosed | 政策文件类 | 23 | 条
=  disclosed | 规划计划类 | 5 | 条
=  disclosed | 财政类 | 6 | 条
=  disclosed | 民政救济类 | 38 | 条
=  disclosed | 其他 | 36 | 条
=  disclosed.website | 县政府网站公开 | 74 | 条
=  disclosed.offline | 镇政务公开栏公开 | 43 | 条
= disclosed.offline | 移送纸质文件 | 23 | 份
= accounts | 公共查阅点 | 1 | 个
= views | 接待查阅 | 58 | 人次
@overview.requests 12
13 ss
= requests.received | 受理政府信息公开申请 | 1 | 件
=  requests.answered | 不予公开 | ! 没有不予公开的情况
@consultation 14
15 s
= inquiries | 群众咨询 | 203 | 人次
=  inquiries | 现场咨询 | 161 | 人次
=  inquiries | 电话咨询 | 42 | 人次
@table.disputes 16
17 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉案件
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉案件
= other | 申诉案件 | ! 未发生因政府信息公开引起的行政复议、行政诉讼和申诉案件
@fees 18
19 s
= fees | 检索、复制、邮寄等费用 | ! 未收取检索、复制、邮寄等费用
= fees | 减免 | ! 无减免情况
@problems 20
22 fs
@measures 23
24 f
25 ff
26 fs
27 ff
28 ff
@other 29
@trailer 41
p1 content, channels, institutions: 22.2"公开的内容"-22.2
m1 content > p1: 25.1-25.2
m2 channels > p1: 26.1-26.2
m3 institutions > p1: 27.1-27.2
m4 staffing: 28.1-28.2
