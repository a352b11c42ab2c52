---
id: ti-07
title: 陇泉县公共资源交易中心2024年政府信息公开工作年度报告
agency: 陇泉县公共资源交易中心
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-10
problems_stated: true
summary: 发布交易信息2316条，网站47条，微信85篇，直播开标163场；收到申请1件，因涉第三方商业秘密不予公开，无投诉、复议、诉讼和收费。问题为形式单一、检索不完善、人员先后更换3人、宣传不深入；将每季编发图解、升级检索并补录历史数据、固定专职人员、录制演示进园区讲解。
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
7 -sss
= disclosed.website | 在省公共资源交易平台陇泉子系统发布交易信息 | 2316 | 条
=  disclosed.website | 招标公告 | 412 | 条
=  disclosed.website | 中标结果 | 398 | 条
=  disclosed.website | 变更及其他公告 | 1506 | 条
= disclosed.website | 通过县政府网站公开部门预决算、工作动态等信息 | 47 | 条
= disclosed.wechat | 微信公众号“陇泉交易”发布图文 | 85 | 篇
= shares | 交易信息公开率 | 100 | %
@overview.requests 8
8 -fss
= requests.received | 申请 | 1 | 件
= other | 投诉 | ! 无投诉、举报
= other | 举报 | ! 无投诉、举报
= reconsiderations | 行政复议 | ! 无行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 无行政复议、行政诉讼
@overview.management 9
9 -ssf
= documents | 《信息发布管理办法》 | 1 | 件
= documents | 废止内部制度 | 2 | 件
@overview.platform 10
10 -fs
= accounts | 自助查询机 | 4 | 台
= accounts | 信息公示屏 | 2 | 块
= accounts | 意见箱 | 1 | 个
= disclosed.video | 通过视频号直播开标 | 163 | 场
= views | 观看 | 1.1万 | 人次 | value=11000
@overview.supervision 11
11 -sss
= inspections | 现场监督开评标 | 9 | 次
= trainings | 政策业务培训 | 5 | 次
= trainees | 培训代理机构和中心职工 | 217 | 人次
@table.proactive 12
@table.requests 27
@table.disputes 56
@problems 61
62 ss
@measures 63
63 s
@problems 64
64 ss
@measures 65
65 s
@problems 66
66 ss
= staff | 先后更换 | 3 | 人
@measures 67
67 s
@problems 68
68 ss
@measures 69
69 s
@other 70
71 -s
= fees | 信息处理费 | ! 未收取任何信息处理费
72 -t
@trailer 73
p1 channels: 62.1-62.2
m1 channels > p1: 63"每季度"-63.1
p2 platform: 64.1-64.2
m2 platform, content > p2: 65"协调"-65.1
p3 staffing: 66.1-66.2
m3 staffing > p3: 67"固定"-67.1
p4 engagement: 68.1-68.2
m4 engagement > p4: 69"录制"-69.1
