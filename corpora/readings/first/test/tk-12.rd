---
id: tk-12
title: 瓊嶼縣椰灣鎮人民政府2023年政府信息公開工作年度報告
agency: 瓊嶼縣椰灣鎮人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-12
problems_stated: true
---
@preamble 1
6 tt
@overview 7
8 f
@overview.proactive 9
9 -ss
= disclosed | 公開政府信息 | 三百四十二 | 條 | value=342
=  disclosed.website | 縣政府網站 | 二百一十 | 條 | value=210
=  disclosed.offline | 鎮、村公開欄 | 一百三十二 | 條 | value=132
=   disclosed.offline | 村級 | 九十七 | 條 | value=97
= disclosed.video | 短視頻 | 40 | 條 | q=approx
= views | 播放量 | 11.7萬 | 次 | value=117000
= disclosed.media | 休漁提醒短信 | 6,500 | 條 | value=6500 | q=approx
@overview.requests 10
10 -sss
= requests.received | 新收申請 | 12 | 件
= requests.carried | 上年轉來 | 1 | 件 | period=2022
= requests.answered | 共答覆 | 12 | 件
=  requests.answered | 予以公開 | 5 | 件
=  requests.answered | 部分公開 | 1 | 件
=  requests.answered | 無法提供 | 4 | 件
=  requests.answered | 不予處理 | 2 | 件
= requests.carried | 結轉至2024年 | 1 | 件
= reconsiderations | 行政複議 | 1 | 件
= lawsuits | 行政訴訟 | ! 未被提起行政訴訟
@overview.management 11
11 -sf
@overview.platform 12
12 -s
= accounts | 微信 | 1 | 個
= accounts | 視頻號 | 1 | 個
= accounts | 村級公衆號 | 6 | 個
@overview.supervision 13
13 -sf
= inspections | 縣級考覈 | 1 | 次
= other | 泄密事件 | ! 無泄密事件
@table.proactive 14
@table.requests 75
@table.disputes 506
@problems 575
577 s
p1 requests: 577-577.1
578 s
p2 channels: 578-578.1
579 ss
p3 vetting: 579-579.2
580 s
p4 engagement: 580-580.1
581 f
p5 commitment: 581-581.1
@measures 582
583 s
m1 requests > p1: 583-583.1
584 s
m2 channels > p2: 584-584.1
585 s
m3 vetting > p3: 585-585.1
586 s
m4 engagement > p4: 586-586.1
587 f
m5 commitment > p5: 587-587.1
@other 588
590 s
= fees | 信息處理費 | 0 | 元
592 t
@trailer 593
