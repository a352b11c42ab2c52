---
id: te-10
title: 浮溪縣人民政府辦公室2020年政府信息公開工作年度報告
agency: 浮溪縣人民政府辦公室
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-25
problems_stated: true
---
@preamble 1
6 ttt
@overview 7
8 f
@overview.proactive 9
9 -ss
= disclosed.website | 政府信息 | 935 | 條
=  disclosed.website | 縣政府文件 | 62 | 條
=  disclosed.website | 人事任免 | 17 | 條
=  disclosed.website | 會議信息 | 24 | 條
=  disclosed.website | 疫情防控信息 | 386 | 條
=  disclosed.website | 其他 | 446 | 條
= disclosed.wechat | 微信公眾號 | 1218 | 條
= views | 閱讀量 | 97萬 | 次 | value=970000 | q=approx
= disclosed.offline | 《政府公報》 | 6 | 期
= disclosed.offline | 《政府公報》 | 2400 | 份
@overview.requests 10
10 -ss
= requests.received | 政府信息公開申請 | 10 | 件 | id=c10
= requests.carried | 結轉 | ! 上年無結轉 | period=2019
= requests.answered | 辦結 | 9 | 件 | parent=c10
=  requests.answered | 予以公開 | 5 | 件
=  requests.answered | 部分公開 | 1 | 件
=  requests.answered | 無法提供 | 3 | 件
= requests.carried | 結轉下年度辦理 | 1 | 件 | parent=c10
= reconsiderations | 行政複議 | 1 | 件
= lawsuits | 行政訴訟 | ! 沒有行政訴訟
@overview.management 11
11 -s
= documents | 現行有效文件 | 36 | 件
@overview.platform 12
12 -fss
= accounts | 專欄 | 9 | 個
= accounts | 專欄 | 14 | 個
= accounts | 政府信息查閱點 | 1 | 個
= views | 接待查閱 | 226 | 人次
@overview.supervision 13
13 -fs
= other | 單位 | 23 | 家
= inspections | 網站巡查 | 4 | 次
= inspections | 問題 | 58 | 個
= trainings | 線上培訓 | 2 | 次
= trainees | 參訓 | 178 | 人次
@table.proactive 14
@table.requests 16
@table.disputes 45
@problems 47
48 sss
p1 institutions: 48.1"一是"-48.1
p2 channels, engagement: 48.2-48.2
p3 vetting: 48.3-48.3
@measures 49
49 sssf
m1 institutions > p1: 49.1"一是"-49.1
m2 channels, engagement > p2: 49.2-49.2
m3 vetting > p3: 49.3-49.3
m4 staffing: 49.4-49.4
@other 50
51 t
@trailer 52
