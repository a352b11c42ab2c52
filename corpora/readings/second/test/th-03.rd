---
id: th-03
title: 云汀区2024年政府信息公开工作年度报告
agency: 云汀区人民政府
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-26
problems_stated: true
summary: 网站更新9,877条，“云汀发布”推送1320条。申请239件，下降6.3%，结转8件，答复239件，予以公开99件、无法提供85件。问题逐条附措施：解读针对性不强，企业群众点题解读20期；跨部门申请推转，定牵头规则并月度通报；线下覆盖不足，增公开点36个、活动45场；14个街道中9个无专职，拟各配专职信息员。
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -fsfsfsfs
= disclosed.website | 区政府网站全年更新信息 | 9,877 | 条 | value=9877
=  disclosed.website | 机构职能类 | 213 | 条
=  disclosed.website | 财政信息类 | 406 | 条
=  disclosed.website | 重点民生类 | 2,650 | 条 | value=2650
= disclosed.wechat | “云汀发布”微信公众号推送 | 1320 | 条
= followers | 粉丝 | 18.6万 | | value=186000
= shares | 较年初增长 | 7.5 | %
= disclosed.video | 视频号 | 240 | 个
= disclosed.video | 抖音号 | 240 | 个
= interpretations | 解读稿 | 66 | 篇
= shares | 多元化解读率 | 94 | %
= meetings | “局长讲政策”直播 | 12 | 场
= views | 累计观看 | 31万 | 人次 | value=310000
= disclosed | 重大行政决策事项目录 | 5 | 项
= meetings | 邀请居民代表列席区政府常务会议 | 4 | 次
= other | 居民代表列席区政府常务会议 | 37 | 人次
@overview.requests 8
8 -sss
= requests.received | 全区收到申请 | 239 | 件
= shares | 同比下降 | 6.3 | %
= requests.carried | 上年结转 | 8 | 件 | period=2023
= requests.answered | 已答复 | 239 | 件
=  requests.answered | 予以公开 | 99 | 件
=  requests.answered | 部分公开 | 24 | 件
=  requests.answered | 不予公开 | 18 | 件
=  requests.answered | 无法提供 | 85 | 件
=  requests.answered | 不予处理 | 8 | 件
=  requests.answered | 其他处理 | 5 | 件
= other | 与申请人电话沟通 | 190 | 次 | q=approx
= requests.answered | 引导撤回申请 | 11 | 件
@overview.management 9
9 -fs
= inspections | 错敏词扫描 | 12 | 次
= inspections | 改正差错 | 183 | 处
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 10
10 -ss
= accounts | 专题 | 2 | 个
= views | 全年独立访客 | 112万 | 人 | value=1120000
= other | 街道 | 14 | 个
= accounts | 政务公开专区 | 15 | 个
= accounts | 自助查阅终端 | 22 | 台
= materials | 政策口袋书 | 1.8万 | 册 | value=18000
@overview.supervision 11
11 -sss
= meetings | 区政府常务会议专题听取政务公开汇报 | 2 | 次
= trainings | 培训 | 4 | 场次
= trainees | 覆盖干部 | 520 | 人次
= other | 社会监督员 | 16 | 名
= inspections | 社会评议 | 1 | 次
= shares | 满意度 | 96.2 | %
@table.proactive 12
@table.requests 29
@table.disputes 60
@problems 67
68 ss
@measures 69
69 s
= interpretations | 点题解读 | 20 | 期
@problems 70
70 ss
@measures 71
71 s
@problems 72
72 ss
@measures 73
73 s
= accounts | 便民公开点 | 36 | 个
= activities | “公开进社区”活动 | 45 | 场
= materials | 宣传单 | 6000 | 份 | q=approx
@problems 74
74 ss
= other | 街道 | 14 | 个
=  other | 没有专职人员 | 9 | 个
@measures 75
75 s
p1 interpretation: 68
m1 interpretation, institutions > p1: 69"建立"-69
p2 requests, institutions: 70
m2 requests, institutions, oversight > p2: 71"出台"-71
p3 channels, engagement: 72
m3 channels, platform, engagement > p3: 73"在社区"-73
p4 staffing: 74
m4 staffing > p4: 75"2025年"-75
@other 76
77 s
= fees | 信息处理费 | ! 未收取信息处理费
78 s
= proposals | 区人大代表建议 | 103 | 件
= proposals | 区政协提案 | 121 | 件
= shares | 公开率 | 92 | %
= shares | 公开率 | 90 | %
79 t
