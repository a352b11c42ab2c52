---
id: te-09
title: 锦里区双栅街道2023年政府信息公开工作年度报告
agency: 锦里区双栅街道办事处
year: 2023
period: null
published: 2024-01-19
problems_stated: true
summary: 区政府网站公开86条，公众号402条，抖音视频57个、获赞1.1万，宣讲31场，发放口袋书等5200份。收到申请3件（表中为4件），无复议、诉讼。“门前事”公开少，岗位频繁换人，公众号菜单混乱；拟制定微公开清单，建立AB岗和交接手册，重做菜单、增设关键词回复和留言区。
---
@preamble 1
6 t
@overview 7
8 f
@overview.proactive 9
10 fss
= disclosed.website | 区政府网站主动公开信息 | 86 | 条
=  disclosed.website | 街道动态 | 61 | 条
=  disclosed.website | 公示公告 | 19 | 条
=  disclosed.website | 其他类 | 6 | 条
= disclosed.wechat | “双栅e家”微信公众号发布图文 | 402 | 条
= disclosed.video | 抖音号发布视频 | 57 | 个
= views | 获赞 | 1.1万 | | value=11000
= activities | “开放日”活动 | 2 | 场
= other | 居民代表 | 43 | 人
= meetings | 坝坝会、院落会宣讲 | 31 | 场
= materials | 政策口袋书、便民卡 | 5200 | 份
@overview.requests 11
12 fs
= requests.received | 政府信息公开申请 | 3 | 件
= reconsiderations | 行政复议 | ! 无行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 无行政复议和行政诉讼
@overview.management 13
14 f
@overview.platform 15
16 ss
= accounts | 线上平台 | 3 | 个
= accounts | 新增平台 | ! 无新增平台
= accounts | 公示栏 | 27 | 块
=  accounts | 村改居片区 | 6 | 块
@overview.supervision 17
18 fsss
= inspections | 接受区级检查 | 3 | 次
= inspections | 自查 | 12 | 次
= inspections | 问题 | 5 | 个
= shares | 社会评议满意率 | 96.5 | %
@table.proactive 19
@table.requests 50
@table.disputes 266
@problems 301
302 s
p1 content: 302
@measures 303
303 s
m1 content > p1: 303"围绕"-303
@problems 304
304 s
p2 staffing: 304
@measures 305
305 s
m2 staffing, institutions > p2: 305"建立AB岗"-305
@problems 306
306 s
p3 platform: 306
@measures 307
307 ss
m3 platform > p3: 307.1"重新设计"-307.1
m4 engagement, platform: 307.2
@other 308
309 s
= fees | 信息处理费 | ! 无
310 t
