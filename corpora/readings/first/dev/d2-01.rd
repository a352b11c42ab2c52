---
id: d2-01
title: 申浦市澜江区石塘路街道办事处2022年政府信息公开工作年度报告
agency: 申浦市澜江区石塘路街道办事处
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-19
problems_stated: true
---
@preamble 1
5 ttttt
@overview 7
9 f
@overview.proactive 11
13 ss
= disclosed.website | 主动公开政府信息 | 83 | 条
=  documents | 公文类 | 9 | 件
= shares | 公文主动公开率 | 90 | %
= shares | 全文电子化率 | 100 | %
= disclosed.wechat | 防疫告知、核酸点位、保供服务等信息 | 1126 | 条
= views | 累计阅读量 | 46.3万 | 次 | value=463000 | q=approx
= followers | 粉丝 | 1.9万 | 人 | value=19000
= followers | 粉丝 | 3.2万 | 人 | value=32000
@overview.requests 15
17 ss
= requests.received | 政府信息公开申请 | 14 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2021
= requests.answered | 办结 | 13 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 无法提供 | 7 | 件
=  requests.answered | 其他处理 | 1 | 件
= requests.carried | 结转至2023年度继续办理 | 2 | 件
= shares | 按期办结率 | 100 | %
@overview.management 19
21 ss
= documents | 存量公文 | 37 | 件
=  documents | 转为主动公开 | 2 | 件
@overview.platform 23
25 sf
= accounts | 政务公开专区 | 1 | 处
= accounts | 居民区信息查阅点 | 12 | 个
= views | 接待查阅 | 560 | 人次 | q=approx
@overview.supervision 27
29 sss
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 2 | 名
= trainings | 业务培训 | 2 | 次
= trainees | 培训科室和居民区联络员 | 68 | 人次
= other | 被追究责任的情形 | ! 未发生因政府信息公开被追究责任的情形
@table.proactive 31
@table.requests 64
@table.disputes 282
@problems 319
323 ss
p1 engagement: 323-323.2
325 ss
= staff | 换岗 | 5 | 人
p2 staffing: 325-325.2
327 s
= interpretations | 本级政策解读 | 3 | 篇
p3 interpretation: 327-327.1
@measures 329
331 s
m1 engagement, channels > p1: 331-331.1
333 s
m2 staffing > p2: 333-333.1
335 s
m3 interpretation > p3: 335-335.1
@other 337
339 s
= fees | 信息处理费 | ! 未收取信息处理费
