---
id: high-06
title: 云麓市气象局2023年政府信息公开工作年度报告
agency: 云麓市气象局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
---
@preamble 1
6 tt
@overview 7
8 f
@overview.other 9
9 -ff
@overview.proactive 10
10 -sf
= disclosed.website | 信息 | 158 | 条
= disclosed.website | 省气象局网站 | 26 | 条
= disclosed.wechat | 天气服务信息 | 1,095 | 期 | value=1095
= disclosed.weibo | 微博 | 3,640 | 条 | value=3640
= followers | 粉丝 | 26.4万 |  | value=264000
= disclosed.video | 抖音号 | 32 | 条
= disclosed.media | 预警信号 | 189 | 次
= other | 预警短信 | 231万 | 人次 | value=2310000
@overview.requests 11
11 -s
= requests.received | 政府信息公开申请 | 0 | 件
= reconsiderations | 行政复议 | ! 无行政复议、行政诉讼案件
= lawsuits | 行政诉讼 | ! 无行政复议、行政诉讼案件
@overview.platform 12
12 -s
= accounts | 县级微博账号 | 1 | 个
= activities | 开放日 | 2 | 场
= other | 市民、学生 | 1700 | 人 | q=approx
@overview.supervision 13
13 -s
= inquiries | 信访投诉 | ! 无信访投诉
@overview.other 14
14 -sf
= disclosed | 预警通稿 | 11 | 篇
= disclosed.video | 专家连线直播 | 5 | 场
= other | 网络不实传言 | 2 | 起
= inquiries | 网民气象咨询 | 74 | 条
@overview.other 15
15 -s
= disclosed | 许可结果 | 46 | 件
= disclosed | 检查结果 | 33 | 户次
= other | 行政处罚 | ! 无行政处罚和行政强制
= other | 行政强制 | ! 无行政处罚和行政强制
@table.proactive 16
@table.requests 17
@table.disputes 18
@problems 19
20 s
= other | 县局 | 2 | 个
= disclosed | 公开信息 | 10 | 条 | q=at_most
p1 interpretation: 20-20.1"题；"
p2 timeliness, content: 20.1"各县"-20.1
@measures 21
21 sf
m1 interpretation > p1: 21-21.1"程；"
m2 oversight, timeliness > p2: 21.1"按月"-21.1
@other 22
23 t
@trailer 24
