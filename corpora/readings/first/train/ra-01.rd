---
id: ra-01
title: 霍桥县柳塘镇人民政府2023年政府信息公开工作年度报告
agency: 霍桥县柳塘镇人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-22
problems_stated: true
---
@preamble 1
7 ttt
@overview 8
@overview.proactive 9
9 -ssss
= disclosed.website | 各类信息 | 987 | 条
=  disclosed.website | 惠民惠农补贴发放 | 196 | 条
=  disclosed.website | 社会救助 | 158 | 条
=  disclosed.website | 财政专项资金 | 61 | 条
=  disclosed.website | 回应关切 | 24 | 条
=  disclosed.website | 监督保障 | 22 | 条
= disclosed.wechat | 公众号推送图文 | 213 | 篇
= views | 单篇阅读最高 | 3600 | 次 | q=approx
= disclosed.offline | 公开栏张贴公示 | 406 | 张
= disclosed.offline | 电子屏滚动播放惠农政策短句 | 70 | 条 | q=approx
= documents | 本级制发文件 | 9 | 件
= interpretations | 文字解读 | 5 | 篇
= interpretations | 图解 | 4 | 篇
@overview.requests 10
10 -sss
= requests.received | 公民申请 | 2 | 件
= requests.answered | 答复 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
= requests.carried | 上年结转的申请 | ! 没有上年结转的申请 | period=2022
= reconsiderations | 行政复议 | ! 没有因此引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有因此引起的行政复议和行政诉讼
@overview.management 11
11 -fsfsf
= other | 下线含银行卡号的表格 | 37 | 份
= other | 改正错链 | 11 | 处
@overview.platform 12
12 -ss
= accounts | 二级栏目 | 2 | 个
= accounts | 空栏目 | 5 | 个
= accounts | 政务公开专区 | 1 | 处
= accounts | 查询机 | 1 | 台
= accounts | 资料架 | 16 | 个
@overview.supervision 13
13 -fss
= trainings | 业务培训 | 3 | 次
= trainees | 村会计、网格员等 | 88 | 人次
= inspections | 反馈问题 | 29 | 个
= other | 责任追究 | ! 未发生责任追究情形
@table.proactive 14
@table.requests 15
@table.disputes 16
@problems 17
18 -ssss
p1 timeliness: 18.2"一是"-18.2
p2 vetting: 18.3-18.3
p3 channels, timeliness: 18.4-18.4
p4 interpretation: 18.5-18.5
@measures 19
19 -ssssf
m1 timeliness > p1: 19.2-19.2
m2 vetting > p2: 19.3-19.3
m3 channels, timeliness > p3: 19.4-19.4
m4 interpretation > p4: 19.5-19.5
@other 20
21 st
= fees | 信息处理费 | ! 没有收取政府信息公开信息处理费
@trailer 22
