---
id: d2-05
title: 胶澜市崂岚区北岭街道办事处2024年政府信息公开工作年度报告
agency: 胶澜市崂岚区北岭街道办事处
year: 2024
period: 2024-01-01..2024-12-31
published: null
problems_stated: true
---
@preamble 1
5 tttt
@overview 7
9 f
@overview.proactive 11
13 fs
= disclosed.website | 信息 | 118 | 条
=  disclosed.website | 机构职能 | 6 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 公示公告 | 37 | 条
=  disclosed.website | 业务工作 | 71 | 条
15 fs
= disclosed.wechat | 发文 | 520 | 篇 | q=approx
= disclosed.media | 刊稿 | 18 | 篇
= views | 单篇阅读量 | 1.2万 |  | value=12000 | q=at_least
17 s
= activities | 政府开放日 | 2 | 次
= other | 居民代表、企业代表 | 35 | 人
= inquiries | 意见建议 | 11 | 条
=  inquiries | 已采纳 | 9 | 条
@overview.requests 19
21 ss
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 3 | 件
@overview.management 23
25 ss
= other | 退回修改稿件 | 26 | 篇次
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 27
29 s
= accounts | 自助查询机 | 2 | 台
= accounts | 社区均设有固定公开栏 | 14 | 个
@overview.supervision 31
33 ss
= staff | 分管负责人 | 1 | 名
= staff | 工作人员 | 2 | 名
= trainings | 区级培训 | 3 | 次
= trainings | 自行组织培训 | 1 | 次
= trainees | 社区信息员 | 28 | 人
= other | 责任追究情况 | ! 无责任追究情况
@table.proactive 35
@table.requests 37
@table.disputes 39
41 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
@problems 43
45 s
= interpretations | 原创解读 | 2 | 篇
p1 interpretation: 45-45.1
@measures 46
46 s
m1 interpretation > p1: 46.1"由业"-46.1
@problems 48
48 s
p2 timeliness: 48-48.1
@measures 49
49 s
m2 timeliness, oversight > p2: 49.1"党政"-49.1
@problems 51
51 s
p3 staffing, commitment: 51-51.1
@measures 52
52 s
m3 staffing > p3: 52.1"实行"-52.1"训；"
m4 oversight > p3: 52.1"把报"-52.1
@other 54
56 ss
= fees | 信息处理费 | ! 未收取信息处理费
= proposals | 承办件 | ! 街道无承办件
@trailer 58
