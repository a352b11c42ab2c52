---
id: tf-08
title: 禾垌县农业局2013年政府信息公开工作年度报告
agency: 禾垌县农业局
year: 2013
period: 2013-01-01..2013-12-31
published: 2014-03-12
problems_stated: true
summary: 主动公开172条：县公开网98条、农业信息网61条、公示栏13条，农技短信4.3万条；未收到申请，无复议诉讼、收费减免。问题：项目公示晚于拨款，载体单一农户看不到，经办人员新手多，信息报送无统一流程。措施：未公示不拨资金，名单张贴到村并广播通知，每半年培训，制定报送规范。
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
= other | 审查信息 | 18 5 | 条 | value=185
=  other | 退回修改 | 13 | 条
= other | 泄密问题 | ! 没有发生泄密问题
@overview.supervision 14
15 ss
= trainings | 培训班 | 一 | 期 | value=1
= trainings | 培训班 | 一 | 期 | value=1
= trainees | 股室和乡镇农技站人员 | 57 | 人次
= trainings | 信息公开培训 | 2 | 次
@overview.proactive 18
18 ss
= disclosed | 主动公开政府信息 | 1 72 | 条 | value=172
=  disclosed.website | 县政府信息公开网 | 9 8 | 条 | value=98
=  disclosed.website | 禾垌农业信息网 | 6 1 | 条 | value=61
=  disclosed.offline | 局公示栏 | 1 3 | 条 | value=13
19 fss
= other | 农机补贴对象 | 1 ，206 | 户 | value=1206
= disclosed.media | 农技短信 | 4 .3 万 | 条 | value=43000
= disclosed.offline | 病虫情报 | 2 4 | 期 | value=24
= materials | 技术资料 | 2 万 | 份 | value=20000 | q=approx
20 s
= meetings | 现场咨询会 | 3 | 场
= inquiries | 农民提问 | 41 0 | 人次 | value=410 | q=approx
@overview.requests 21
22 s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
@fees 23
24 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@table.disputes 25
26 s
= reconsiderations | 申请行政复议 | ! 无
= lawsuits | 提起行政诉讼 | ! 无
@problems 29
30 f
31 -ssss
p1 timeliness: 31.2
p2 channels: 31.3
p3 staffing: 31.4
p4 institutions: 31.5
@measures 32
32 -ss
35 ssf
m1 timeliness > p1: 32.2
m2 channels > p2: 32.3
m3 staffing > p3: 35.1
m4 institutions > p4: 35.2
m5 content: 35.3
@other 36
37 t
@trailer 38
