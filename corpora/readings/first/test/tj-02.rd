---
id: tj-02
title: 苗坪县统计局2017年政府信息公开工作年度报告
agency: 苗坪县统计局
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-02-26
problems_stated: true
---
@preamble 1
2 ttt
@overview 3
4 f
@overview.other 5
5 -ss
= meetings | 领导小组 | 3 | 次
@overview.other 6
6 -sf
@overview.supervision 7
7 -ss
= staff | 在编干部 | 14 | 人
=  staff | 从事信息公开 | 2 | 人
= trainings | 信息公开培训 | 1 | 期
= trainees | 受训 | 2 | 人次
= trainings | 插讲公开知识 | 1 | 次
= trainees | 统计员 | 四十 | 名 | value=40 | q=approx
@overview.proactive 8
9 ssss
= disclosed | 统计信息 | 237 | 条
=  disclosed.website | 网站 | 163 | 条 | id=c8
=  disclosed.weibo | 微博 | 41 | 条
=  disclosed.offline | 纸质载体 | 33 | 条
= disclosed.website | 统计公报 | 1 | 条 | parent=c8
= disclosed.website | 月度经济指标 | 12 | 条 | parent=c8
= disclosed.website | 统计分析 | 58 | 条 | id=c13 | parent=c8
= disclosed.website | 工作动态 | 77 | 条 | parent=c8
= disclosed.website | 其他 | 15 | 条 | parent=c8
= followers | 粉丝 | 892 | 个
= disclosed.offline | 《苗坪统计月报》 | 12 | 期
= disclosed.offline | 月报 | 150 | 册
10 s
= activities | 摆摊宣传 | 1 | 次
= materials | 资料 | 一千二百 | 份 | value=1200 | q=approx
= inquiries | 群众问询 | 二百 | 人 | value=200 | q=approx
@overview.requests 11
12 ss
= requests.received | 公开申请 | 3 | 件 | id=c22
=  requests.received | 信函 | 2 | 件
=  requests.received | 当面 | 1 | 件
= requests.received | 申请 | 3 | 件
= requests.answered | 同意公开 | 2 | 件 | parent=c22
= requests.answered | 不予公开 | 1 | 件 | parent=c22
@consultation 13
14 s
= inquiries | 数据查询电话 | 340 | 个 | q=approx
= inquiries | 现场接待查询者 | 61 | 人次
= inquiries | 留言 | 2 | 条
@fees 15
16 s
= fees | 收费 | ! 不收费
= fees | 减免事项 | ! 无减免事项
@table.disputes 17
18 s
= reconsiderations | 行政复议 | ! 无
= lawsuits | 行政诉讼 | ! 无
@problems 19
20 fssss
= disclosed.website | 季度分析 | 3 | 篇 | parent=c13
= accounts | 独立网站 | ! 没有独立网站
p1 content: 20.2-20.2
p2 timeliness: 20.3-20.3
p3 platform: 20.4-20.4
p4 commitment: 20.5-20.5
@measures 21
21 fssss
m1 timeliness > p2: 21.2-21.2
m2 platform, content > p1 p3: 21.3-21.3
m3 commitment, institutions, staffing > p4: 21.4-21.4
m4 channels: 21.5-21.5
@trailer 22
