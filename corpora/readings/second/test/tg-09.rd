---
id: tg-09
title: 临仓区望河街道办事处2019年政府信息公开工作年度报告
agency: 临仓区望河街道办事处
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-15
problems_stated: true
summary: 区政府网站公开86条，公告栏公示156份，LED屏73条；申请0件，复议、诉讼、申诉均0件，无收费；建议2件、提案1件。问题：时效性待加强，社区和居民自治信息少，信息员对新《条例》不熟，手机端空白。措施：专人每周三收集动态、两个工作日内编发，学习卡片和书面测试，筹办街道微信公众号。
---
@preamble 1
6 tt
@overview 8
10 fsf
@overview.proactive 12
14 sss
= disclosed.website | 公开信息 | 86 | 条
=  disclosed.website | 党建类 | 24 | 条
=  disclosed.website | 民政类 | 19 | 条
=  disclosed.website | 城管类 | 33 | 条
=  disclosed.website | 计生类 | 10 | 条
= other | 社区 | 9 | 个
= disclosed.offline | 各类公示 | 156 | 份
= disclosed.offline | 滚动播出标语、通告 | 73 | 条
@overview.requests 16
18 ss
= requests.received | 政府信息公开申请 | 0 | 件
@overview.other 20
22 s
= reconsiderations | 行政复议 | 0 | 件
= lawsuits | 行政诉讼 | 0 | 件
= other | 申诉 | 0 | 件
@overview.supervision 24
26 ss
= staff | 兼职信息员 | 11 | 名
=  staff | 每个社区 | 1 | 名
=  staff | 机关 | 2 | 名
= trainings | 《条例》学习会 | 1 | 次
= trainees | 参加 | 38 | 人
@overview.other 28
30 s
= proposals | 区人大代表建议 | 2 | 件
= proposals | 政协提案 | 1 | 件
= shares | 办复率 | 100 | %
@overview.other 32
34 s
= activities | “政务公开日”宣传 | 2 | 场
= materials | 条例读本 | 400 | 册
= materials | 便民联系卡 | 1200 | 张
= inquiries | 解答居民咨询 | 百 | 人次 | value=100 | q=approx
@overview.management 36
38 ssf
= other | 审签材料 | 229 | 份
=  other | 退回补充 | 14 | 份
@overview.platform 40
42 sf
= accounts | 栏目 | 4 | 个
@table.proactive 44
@table.requests 46
@table.disputes 48
@problems 50
52 fsss
p1 timeliness: 52"一是"-52.1
p2 content: 52.2
p3 staffing: 52.3
p4 channels: 52.4
@measures 54
54 fsssf
m1 timeliness, content > p1 p2: 54.2
m2 staffing > p3: 54.3
m3 channels > p4: 54.4
@other 56
58 s
= fees | 依申请公开收费 | ! 依申请公开收费情况：无
@trailer 60
