---
id: tf-08
title: 禾垌县农业局2013年政府信息公开工作年度报告
agency: 禾垌县农业局
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-03-12
problems_stated: true
---
@preamble 1
7 tt
@overview 8
9 ff
@overview.supervision 10
11 s
= staff | 副局长 | 1 | 名
= staff | 同志 | 2 | 名
= other | 乡镇农技站 | 19 | 个
= staff | 乡镇农技站 | 1 | 人
@overview.other 12
13 ss
= other | 审查信息 | 185 | 条
=  other | 退回修改 | 13 | 条
= other | 泄密问题 | ! 没有发生泄密问题
@overview.supervision 14
15 ss
= trainings | 培训班 | 一 | 期 | value=1
= trainings | 培训班 | 一 | 期 | value=1
= trainees | 股室和乡镇农技站人员 | 57 | 人次
= trainings | 县上组织的信息公开培训 | 2 | 次
@overview.proactive 18
18 ss
= disclosed | 主动公开政府信息 | 172 | 条
=  disclosed.website | 县政府信息公开网 | 98 | 条
=  disclosed.website | 禾垌农业信息网 | 61 | 条
=  disclosed.offline | 局公示栏 | 13 | 条
19 fss
= disclosed | 农机补贴对象 | 1 ，206 | 户 | value=1206
= disclosed.media | 农技短信 | 4 .3 万 | 条 | value=43000
= disclosed.offline | 病虫情报 | 24 | 期
= materials | 技术资料 | 2 万 | 份 | value=20000 | q=approx
20 s
= activities | “阳光农廉” 现场咨询会 | 3 | 场
= inquiries | 农民提问 | 410 | 人次 | q=approx
@overview.requests 21
22 s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
@fees 23
24 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.disputes 25
26 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 29
30 f
31 -ssss
p1 timeliness: 31.2-31.2
p2 channels: 31.3-31.3
p3 staffing: 31.4-31.4
p4 institutions: 31.5-31.5
@measures 32
32 -ss
m1 timeliness, institutions > p1: 32.2-32.2
m2 channels > p2: 32.3-32.3
35 ssf
m3 staffing > p3: 35-35.1
m4 institutions > p4: 35.2-35.2
m5 content: 35.3-35.3
@other 36
37 t
@trailer 38
