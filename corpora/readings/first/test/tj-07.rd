---
id: tj-07
title: 泾柳县融媒体中心2025年政府信息公开工作年度报告
agency: 泾柳县融媒体中心
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-15
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
7 sss
= disclosed | 政务信息 | 1.38万 | 条 | value=13800
=  disclosed.wechat | 微信公众号 | 2,915 | 条 | value=2915
=  disclosed.weibo | 官方微博 | 3,402 | 条 | value=3402
=  disclosed.video | 抖音、快手、视频号 | 4106 | 条
= disclosed.website | 县政府网站本单位专栏 | ２７ | 条
8 ss
= followers | 微信公众号关注用户 | 11万 |  | value=110000 | q=at_least
= followers | 微博粉丝 | ３.２万 | 人 | value=32000
= followers | 抖音号粉丝 | 26.7万 | 人 | value=267000 | q=approx
= followers | 客户端下载用户 | 58210 | 个
= views | 总浏览量 | 1.9亿 | 次 | value=190000000 | q=at_least
=  views | 抖音播放量 | 1.2亿 | 次 | value=120000000
=   views | 单条视频最高播放 | 500万 |  | value=5000000 | q=at_least
9 s
= interpretations | 动漫解读 | 9 | 部
= interpretations | 主播说政策短视频 | 33 | 条
= meetings | 县政府新闻发布会 | ６ | 场
= meetings | “局长面对面”访谈 | 12 | 期
10 ss
= accounts | 户外电子屏 | 16 | 块
= disclosed.offline | 政务海报 | 430 | 幅
= activities | “媒体开放日” | 四 | 次 | value=4
= other | 观众 | 680 | 人
= materials | 读本 | ２千 | 册 | value=2000
@overview.requests 11
12 s
= requests.received | 政府信息公开申请 | ! 未收到政府信息公开申请
= requests.carried | 结转 | ! 上年亦无结转 | period=2024
@overview.management 13
14 fs
= other | 差错稿件 | 112 | 篇次
= other | 更正 | 8 | 篇次
@overview.platform 15
16 ss
= accounts | 头条号 | 1 | 个
= accounts | 百家号账号 | 1 | 个
= accounts | 政务类账号 | 7 | 个
= other | 部门 | 27 | 个
= other | 镇办 | 12 | 个
= inquiries | 留言 | 1946 | 条
=  inquiries | 已答复 | 1871 | 条
@overview.supervision 17
18 sss
= staff | 编辑记者 | 19 | 人
= staff | 政务公开专员 | 2 | 人
= trainings | 业务培训 | 11 | 次
= trainees | 参训 | 三百 | 人次 | value=300 | q=approx
= inspections | 隐患 | 5 | 个
= shares | 整改率 | 100 | %
@table.proactive 19
@table.requests 20
@table.disputes 21
@problems 22
23 fssss
= shares | 原创率 | 34 | %
= other | 更正的稿件 | 8 | 篇次
=  other | 短视频 | 6 | 篇次
= other | 留言丢失 | 两 | 次 | value=2
p1 content: 23.2"①转"-23.2
p2 vetting: 23.3-23.3
p3 requests, commitment: 23.4-23.4
p4 platform: 23.5-23.5
@measures 24
24 ssssss
m1 vetting > p2: 24.1"①给"-24.1
m2 platform > p4: 24.2-24.2
m3 content > p1: 24.3-24.3
m4 content > p1: 24.4-24.4
m5 requests, commitment, staffing > p3: 24.5-24.5
m6 oversight: 24.6-24.6
@other 25
26 t
@trailer 27
