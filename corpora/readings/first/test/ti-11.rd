---
id: ti-11
title: 嶺江市生態環境局榕溪分局2024年政府信息公開工作年度報告
agency: 嶺江市生態環境局榕溪分局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-23
problems_stated: true
---
@preamble 1
5 tt
@overview 7
8 ff
@overview.proactive 9
9 -fss
= disclosed | 環境信息 | 533 | 條
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
= meetings | 直播訪談 | 2 | 期
= other | 環境信訪和熱線投訴 | 864 | 宗
= shares | 辦結率 | 100 | %
= other | 設施 | 4 | 處
= activities | 活動 | 7 | 場
= other | 學生和市民 | 1200 | 名 | q=approx
@overview.requests 11
11 -fssss
= requests.received | 政府信息公開申請 | 9 | 宗
= requests.answered | 申請均已答復 | 9 | 宗 | id=c16
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
= views | 來訪查詢 | 412 | 人次
@overview.supervision 14
14 -ffs
= meetings | 局務會議研究公開工作 | 3 | 次
= trainings | 《條例》學習 | 1 | 次
= trainees | 在編在崗人員 | 35 | 人
@table.proactive 15
@table.requests 16
@table.disputes 17
@problems 18
19 fsssss
= requests.answered | 臨近期限才答復 | 2 | 宗 | parent=c16
p1 interpretation: 19.2-19.2
p2 requests: 19.3-19.3
p3 platform: 19.4-19.4
p4 institutions: 19.5-19.5
p5 content: 19.6-19.6
@measures 20
20 sf
m1 interpretation > p1: 20.1"解讀"-20.1"施；"
m2 requests, institutions > p2: 20.1"制定"-20.1"警；"
m3 platform > p3: 20.1"重新"-20.1"接；"
m4 institutions > p4: 20.1"出臺"-20.1"交；"
m5 content > p5: 20.1"督促"-20.1
@other 21
22 s
= fees | 信息處理費 | ! 未收取政府信息公開信息處理費
23 s
= proposals | 人大建議 | 6 | 件
= proposals | 政協提案 | 5 | 件
@trailer 24
