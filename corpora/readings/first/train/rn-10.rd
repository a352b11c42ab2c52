---
id: rn-10
title: 云岫县卫生健康局2019年度政府信息公开工作年度报告
agency: 云岫县卫生健康局
year: 2019
period: 2019-01-01..2019-12-31
published: null
problems_stated: true
---
@preamble 1
2 ttt
@overview 3
4 f
@overview.other 5
5 -s
@overview.proactive 6
6 -ss
= disclosed | 各类政府信息 | 205 | 条
=  disclosed.website | 县政府信息公开网 | 93 | 条
=  disclosed.wechat | “云岫卫健”微信公众号 | 87 | 条
=  disclosed.offline | 局机关公开栏 | 25 | 条
= activities | 宣传活动 | 6 | 场次
= materials | 宣传资料 | 5000 | 份 | q=approx
@overview.requests 7
7 -s
= requests.received | 受理依申请公开政府信息 | 4 | 条
=  requests.answered | 予以公开 | 3 | 条
=  requests.answered | 告知不予公开 | 1 | 条
@overview.management 8
8 -ff
@overview.platform 9
9 -s
= staff | 专职信息员 | 1 | 名
= staff | 兼职信息员 | 8 | 名
= trainings | 政务公开业务培训 | 一 | 次 | value=1
@table.proactive 10
@table.requests 11
@table.disputes 12
13 s
= reconsiderations | 行政复议 | ! 无行政复议
= lawsuits | 行政诉讼 | ! 无行政诉讼
@problems 14
15 s
p1 commitment, channels, engagement: 15-15.1
@measures 16
16 f
m1 commitment > p1: 16-16.1"感；"
m2 channels > p1: 16.1"积极"-16.1"息；"
m3 engagement > p1: 16.1"加大"-16.1
@other 17
18 s
= fees | 费用 | ! 未收取任何费用
@trailer 19
