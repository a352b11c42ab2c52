---
id: d3-05
title: 瓊屏黎族自治縣住房和城鄉建設局2020年政府信息公開工作年度報告
agency: 瓊屏黎族自治縣住房和城鄉建設局
year: 2020
period: 2020-01-01..2020-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 9
11 ttf
@overview.proactive 13
13 -sss
= disclosed.website | 縣政府網站公開信息 | ２８７ | 條
= disclosed.wechat | “瓊屏住建”微信公眾號推送 | １１６ | 條
= disclosed.media | 縣電視臺播出通告 | 8 | 次
= disclosed | 公共租賃住房分配公示 | 43 | 條
= disclosed | 商品房預售許可信息 | 18 | 條
= disclosed | 老舊小區改造信息 | 9 | 條
= documents | 規範性文件 | 1 | 件
= interpretations | 配套解讀 | 1 | 件
@overview.requests 15
15 -s
= requests.received | 申請 | 5 | 件
=  requests.answered | 予以公開 | 2 | 件
=  requests.answered | 部分公開 | 1 | 件
=  requests.answered | 本機關不掌握 | 1 | 件
= requests.carried | 結轉下年度辦理 | 1 | 件
@overview.other 17
17 -s
= fees | 費用 | ! 未向申請人收取任何費用
@overview.platform 19
19 -s
= accounts | 空白欄目 | 6 | 個
= accounts | “小區物業”欄目 | 1 | 個
@overview.supervision 21
21 -fs
= inspections | 自查 | 4 | 次
= inspections | 接受縣政府辦抽查 | 1 | 次
= inspections | 被通報問題 | 3 | 個
@table.proactive 23
@table.requests 44
@table.disputes 73
@problems 81
@measures 83.5
83 ssssssssf
= inspections | 通報 | 1 | 次
p1 content: 83"一是公開"-83.1
p2 timeliness: 83.2
p3 interpretation: 83.3
p4 vetting: 83.4
m1 content > p1: 83.5"一是"-83.5
m2 oversight > p2: 83.6
m3 interpretation > p3: 83.7
m4 vetting > p4: 83.8
m5 staffing: 83.9
@other 85
87 t
@trailer 89
