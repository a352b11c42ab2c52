---
id: re-05
title: 2020年度石濂省气象局政府信息公开工作报告
agency: 石濂省气象局
year: 2020
period: null
published: 2021-01-22
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 ffs
= other | 成员单位 | 12 | 个
@overview.proactive 6
6 -ssss
= disclosed.website | 局官网全年更新信息 | 1,875 | 条 | value=1875
=  disclosed.website | 气象要闻 | 646 | 条
=  disclosed.website | 预警信息 | 591 | 条
=  disclosed.website | 行政审批与执法公示 | 138 | 条
= disclosed.weibo | 官方微博“石濂气象” | 1.9万 | 条 | value=19000 | q=approx
= disclosed.wechat | 微信公众号推送 | 2,240 | 条 | value=2240
= accounts | 短视频账号 | 两 | 个 | value=2
= disclosed.video | 发布作品 | 385 | 部
= disclosed.media | 预警短信 | 1,860万 | 人次 | value=18600000
= disclosed.media | 口播稿 | 730 | 份
= meetings | 新闻发布会 | 10 | 次
= other | 接受媒体采访 | 150 | 人次 | q=approx
= documents | 新制发 | 1 | 件
= documents | 废止 | 2 | 件
= documents | 现行有效 | 9 | 件
@overview.requests 7
7 -ssfs
= requests.received | 申请 | 4 | 件
= requests.answered | 全部办结 | 4 | 件
=  requests.answered | 属于可公开获取的气象资料 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 告知向国家气象信息中心申请 | 1 | 件
= requests.carried | 结转申请 | ! 无结转申请
= requests.answered | 不予公开 | ! 无不予公开的情形
= fees | 费用 | ! 没有收取任何费用
@overview.management 8
8 -fs
= documents | 标注公开属性的公文 | 402 | 份
= shares | 主动公开类 | 37 | %
@overview.platform 9
9 -ssf
= accounts | 关停县级网站 | 61 | 个
= accounts | 省局主站 | 1 | 个
= accounts | 市级子站 | 13 | 个
= accounts | 一级栏目 | 6 | 个
= accounts | 二级栏目 | 24 | 个
@overview.supervision 10
10 -fsss
= shares | 综合管理类分值 | 5 | %
= inspections | 市（州）气象局网站 | 13 | 个
= inspections | 抽查页面 | 2,600 | 个 | value=2600
= inspections | 错链、空栏目等问题 | 83 | 处
=  inspections | 已改正 | 80 | 处
= trainings | 新《条例》培训 | 1 | 次
= trainees | 参加人员 | 410 | 人
@table.proactive 11
12 ss
= other | 气象行政许可决定 | 2,047 | 件 | value=2047
= other | 行政处罚决定 | 19 | 件
= other | 行政强制 | ! 未实施行政强制
= fees | 行政事业性收费 | ! 无行政事业性收费项目
= other | 政府集中采购 | 131 | 项
= fees | 总金额 | 4,120.58 | 万元 | value=4120.58
@table.requests 13
14 t
@table.disputes 15
16 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼案件
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼案件
= other | 举报 | ! 未收到有关举报、投诉
= other | 投诉 | ! 未收到有关举报、投诉
@problems 17
18 s
p1 interpretation: 18"预警信息"-18"跟得少；"
p2 institutions, platform: 18"网站集约后"-18"等靠的现象；"
p3 content: 18"气象数据"-18"种类有限；"
p4 staffing: 18"人员培训"-18"有待加强；"
p5 commitment: 18"少数单位"-18.1
@measures 19
19 ssssff
m1 interpretation > p1: 19"第一，"-19.1
m2 institutions, platform > p2: 19.2
m3 content > p3: 19.3
m4 staffing > p4: 19.4
m5 commitment, staffing > p5: 19.5
@other 20
21 s
= other | 县（市、区） | 86 | 个
@trailer 22
