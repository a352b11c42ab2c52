---
id: d2-09
title: 越澜市梅溪区市场监督管理局2014年度政府信息公开工作报告
agency: 越澜市梅溪区市场监督管理局
year: 2014
period: null
published: 2015-03-18
problems_stated: true
---
@preamble 1
14 t
@overview 16
18 sfs
= other | 清理重复条目 | 二百一十六 | 条 | value=216
@overview.proactive 20
24 sss
= disclosed.website | 主动公开信息 | 一百八十三 | 条 | value=183
=  disclosed.website | 业务类 | 一百四十一 | 条 | value=141
= disclosed | 食品抽检结果公示 | 十二 | 期 | value=12
= other | 食品 | 五百四十 | 批次 | value=540
= meetings | 百姓热线 | 四 | 次 | value=4
= materials | 宣传单 | 两千 | 份 | value=2000 | q=approx
@overview.requests 26
28 ss
= requests.received | 申请 | 三 | 件 | value=3
=  requests.answered | 不予公开的信息 | ! 无不予公开的信息
@consultation 30
32 ss
= inquiries | 现场和电话咨询 | 1300 | 人次 | q=approx
= other | 12315投诉举报受理 | 867 | 件
= shares | 办结率 | 99.2 | %
= reconsiderations | 行政复议 | ! 全局没有因公开引起的行政复议、行政诉讼和申诉
= lawsuits | 行政诉讼 | ! 全局没有因公开引起的行政复议、行政诉讼和申诉
= other | 申诉 | ! 全局没有因公开引起的行政复议、行政诉讼和申诉
@fees 34
36 s
= fees | 收费 | ! 无
= fees | 减免 | ! 无
@problems 38
40 fsss
p1 institutions: 40.2-40.2
p2 timeliness: 40.3-40.3
p3 vetting: 40.4-40.4
@measures 42
44 ssss
m1 institutions > p1: 44-44.1
m2 timeliness > p2: 44.2-44.2
m3 vetting > p3: 44.3-44.3
m4 engagement, channels: 44.4-44.4
