---
id: ti-11
title: 嶺江市生態環境局榕溪分局2024年政府信息公開工作年度報告
agency: 嶺江市生態環境局榕溪分局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-23
problems_stated: true
summary: 主動公開533條，增長6.2%，微信297篇，圖文解讀5篇；申請9宗（因新建垃圾轉運站）均答復，公開5宗、部分公開2宗、不掌握2宗，復議1宗維持，無訴訟、無收費。問題：解讀專業難懂，2宗臨期才答復，微信菜單陳舊，信息移交無時限，自行監測數據不全。措施：“居民版”說明，流程圖和預警，每周巡檢鏈接，移交辦法，督促完整公開。
---
@preamble 1
5 tt
@overview 7
8 ff
@overview.proactive 9
9 -fss
= disclosed | 主動公開環境信息 | 533 | 條
= shares | 同比增長 | 6.2 | %
=  disclosed | 環評審批公示 | 96 | 條
=  disclosed | 排污許可 | 68 | 條
=  disclosed | 行政處罰 | 41 | 條
=  disclosed | 空氣質量月報 | 12 | 期
= disclosed.media | 環保稿件 | 59 | 篇
= disclosed.wechat | 官方微信推送 | 297 | 篇
@overview.other 10
10 -sss
= interpretations | 圖文解讀 | 5 | 篇
= meetings | “民聲熱線”直播訪談 | 2 | 期
= inquiries | 環境信訪和熱線投訴 | 864 | 宗
= shares | 辦結率 | 100 | %
= other | 設施 | 4 | 處
= activities | 舉辦活動 | 7 | 場
= other | 學生和市民 | 1200 | 名 | q=approx
@overview.requests 11
11 -fssss
= requests.received | 政府信息公開申請 | 9 | 宗
= requests.answered | 申請 | 9 | 宗 | id=a
=  requests.answered | 予以公開 | 5 | 宗
=  requests.answered | 部分公開 | 2 | 宗
=  requests.answered | 告知不掌握 | 2 | 宗
= reconsiderations | 行政復議 | 1 | 宗
= lawsuits | 行政訴訟 | ! 未發生行政訴訟
@overview.management 12
12 -fsf
@overview.platform 13
13 -ss
= accounts | 一級欄目 | 8 | 個
= accounts | 二級欄目 | 23 | 個
= accounts | 觸摸查詢屏 | 1 | 臺
= views | 服務窗口來訪查詢 | 412 | 人次
@overview.supervision 14
14 -ffs
= meetings | 局務會議 | 3 | 次
= trainings | 《條例》學習 | 1 | 次
= trainees | 在編在崗人員 | 35 | 人
@table.proactive 15
@table.requests 16
@table.disputes 17
@problems 18
19 fsssss
= requests.answered | 臨近期限才答復 | 2 | 宗 | parent=a
p1 interpretation: 19.2
p2 requests: 19.3
p3 platform: 19.4
p4 institutions: 19.5
p5 content: 19.6
@measures 20
20 sf
m1 interpretation > p1: 20"解讀材料"-20"和措施；"
m2 requests, institutions > p2: 20"制定依"-20"預警；"
m3 platform > p3: 20"重新設計"-20"鏈接；"
m4 institutions > p4: 20"出臺"-20"移交；"
m5 content > p5: 20"督促"-20.1
@other 21
22 s
= fees | 信息處理費 | ! 未收取政府信息公開信息處理費
23 s
= proposals | 人大建議 | 6 | 件
= proposals | 政協提案 | 5 | 件
@trailer 24
