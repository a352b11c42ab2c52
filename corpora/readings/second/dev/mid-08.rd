---
id: mid-08
title: 鷺浦區衛生健康局2020年政府信息公開工作年度報告
agency: 鷺浦區衛生健康局
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-29
problems_stated: true
---
@preamble 1
5 tt
@overview 6
7 f
@overview.other 8
8 -ssf
= staff | 工作人員 | 3 | 名
=  staff | 專職 | 1 | 名
= meetings | 專題會議 | 4 | 次
@overview.proactive 9
9 -ssssf
= disclosed.website | 區政府門戶網站公開信息 | 541 | 條
=  disclosed.website | 疫情防控信息 | 362 | 條
=  disclosed.website | 醫療機構行政許可和校驗信息 | 97 | 條
=  disclosed.website | 衛生監督處罰信息 | 59 | 條
=  disclosed.website | 其他 | 23 | 條
= disclosed.wechat | “健康鷺浦”微信公眾號發布原創推文 | 418 | 篇
= views | 閱讀總量 | 635.8萬 | 人次 | value=6358000
= followers | 關注人數 | 4.1萬 | | value=41000
= followers | 關注人數 | 13.6萬 | | value=136000
= inquiries | 接聽來電 | 9,860 | 個 | value=9860
= disclosed.media | 《健康時間》專題節目 | 26 | 期
= materials | 防疫宣傳摺頁 | 12萬 | 份 | value=120000 | q=approx
@overview.requests 10
10 -sssf
= requests.received | 政府信息公開申請 | 6 | 件
=  requests.received | 自然人 | 4 | 件
=  requests.received | 商業企業 | 2 | 件
=  requests.answered | 予以公開 | 3 | 件
=  requests.answered | 不予公開 | 1 | 件
=  requests.answered | 補正後內容仍不明確 | 1 | 件
=  requests.answered | 其他處理 | 1 | 件
= fees | 收費 | ! 收費、減免均為零
= fees | 減免 | ! 收費、減免均為零
@overview.supervision 11
11 -s
= inspections | 公立醫院 | 7 | 家
= inspections | 社區衛生服務中心 | 11 | 家
= inspections | 檢查 | 2 | 輪
= inspections | 發現問題 | 19 | 個
@table.proactive 12
@table.requests 32
@table.disputes 60
@problems 66
67 f
68 sss
= reconsiderations | 被行政復議糾正 | 1 | 件
@measures 69
69 sssf
@other 70
71 t
p1 institutions: 68"一是"-68.1
p2 timeliness: 68.2
p3 requests: 68.3
m1 institutions > p1: 69"1、"-69.1
m2 platform, institutions, timeliness > p2: 69.2
m3 requests > p3: 69.3
m4 other: 69.4
