---
id: td-05
title: 汉兴区教育体育局2025年政府信息公开工作年度报告
agency: 汉兴区教育体育局
year: 2025
period: 2025-01-01..2025-12-31
published: 2026-01-21
problems_stated: true
summary: 主动公开612条（篇），网站58条、公众号421篇、视频97条、报刊电视36条。新收申请7件、结转1件，办结7件，予以公开4件；1件不予公开答复引发诉讼。农村校、民办园公开事项不全，更新慢，家长参与浅，办理程序不周；拟统一清单模板、每月巡查、征求家长意见、案例培训。短视频栏目已发19期。
---
@preamble 1
7 tt
@overview 9
11 f
@overview.proactive 13
15 -s
= disclosed | 主动公开各类信息 | 612 | 条（篇）
=  disclosed.website | 区政府网站 | 58 | 条
=  disclosed.wechat | “汉兴教体”微信公众号 | 421 | 篇
=  disclosed.video | 视频号、抖音号 | 97 | 条
=  disclosed.media | 《汉兴日报》等报刊电视 | 36 | 条
17 -s
= shares | 招生入学类占 | 31 | %
19 -s
= interpretations | 解读材料 | 8 | 件
=  interpretations | 图文解读 | 5 | 件
=  interpretations | 视频解读 | 3 | 件
= meetings | 在线访谈 | 2 | 期
= inquiries | 互动提问 | 174 | 条
= views | 单场观看 | 2.3万 | 人次 | value=23000 | q=at_least
21 -ss
= other | 招生咨询热线 | 3 | 部
= inquiries | 接听来电 | 4260 | 个 | q=approx
= inquiries | 区长信箱来信 | 88 | 件
= inquiries | 12345工单 | 907 | 件
= shares | 按期办结率 | 100 | %
= materials | 《致家长的一封信》 | 5.2万 | 份 | value=52000
= materials | 资助政策折页 | 1.8万 | 份 | value=18000
@overview.requests 23
25 ss
= requests.received | 新收政府信息公开申请 | 7 | 件
=  requests.received | 自然人 | 6 | 件
=  requests.received | 法律服务机构 | 1 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2024
= requests.answered | 年内办结 | 7 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 涉及第三方合法权益不予公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
=  requests.answered | 属于信访事项不予处理 | 1 | 件
= requests.carried | 结转下年 | 1 | 件
@overview.management 27
29 fss
= inspections | 排查历史信息 | 1130 | 条
=  inspections | 删除、隐去处理 | 26 | 条
= documents | 废止行政规范性文件 | 1 | 件
@overview.platform 31
33 s
= accounts | 专栏 | 2 | 个
= other | 学校 | 63 | 所
= followers | 公众号关注用户 | 3.1万 | 人 | value=31000
@overview.supervision 35
37 ssf
= meetings | 局党委专题研究政务公开工作 | 3 | 次
= trainings | 学校信息员培训班 | 2 | 期
= trainees | 参训 | 134 | 人次
= other | 校务公开监督员 | 45 | 名
= shares | 社会评议满意度 | 96.3 | %
@table.proactive 39
@table.requests 56
@table.disputes 87
@problems 94
98 ss
p1 content, institutions: 98.1-98.2
100 ss
p2 timeliness: 100.1-100.2
102 ss
p3 engagement: 102.1-102.2
104 ss
p4 requests: 104.1-104.2
= lawsuits | 不予公开答复引发行政诉讼 | 1 | 件
@measures 106
108 s
m1 content, platform: 108
= disclosed.video | “校园开放日”短视频栏目 | 19 | 期
110 f
112 fs
m2 institutions, content > p1: 112.1-112.2
114 fs
m3 timeliness, oversight > p2: 114.1-114.2
116 fs
m4 engagement > p3: 116.1-116.2
118 fs
m5 requests, staffing > p4: 118.1-118.2
120 ff
m6 other: 120.1-120.2
@other 122
124 -s
= fees | 信息处理费 | ! 没有产生信息处理费
126 -s
= proposals | 区人大代表建议 | 14 | 件
= proposals | 政协提案 | 22 | 件
= shares | 办复率 | 100 | %
= disclosed.website | 适宜公开的 | 33 | 件
@trailer 128
