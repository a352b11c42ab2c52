---
id: tk-12
title: 瓊嶼縣椰灣鎮人民政府2023年政府信息公開工作年度報告
agency: 瓊嶼縣椰灣鎮人民政府
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-12
problems_stated: true
summary: 公開三百四十二條，網站二百一十條、公開欄一百三十二條。新收申請12件、上年轉來1件，答覆12件；複議1件，已撤回。徵地答覆說理簡單，漁民覆蓋不到，村級公示無人把關，聽證代表性不強，公開意識待增強；擬附依據條文、建船長聯絡羣、核數簽字、隨機抽代表。
---
@preamble 1
6 tt
@overview 7
8 f
@overview.proactive 9
9 -ss
= disclosed | 公開政府信息 | 三百四十二 | 條 | value=342
=  disclosed.website | 在縣政府網站公開 | 二百一十 | 條 | value=210
=  disclosed.offline | 在鎮、村公開欄張貼 | 一百三十二 | 條 | value=132
=   disclosed.offline | 村級 | 九十七 | 條 | value=97
= disclosed.video | “椰灣發佈”視頻號推出漁業安全、颱風防禦短視頻 | 40 | 條 | q=approx
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
578 s
579 ss
580 s
581 f
@measures 582
583 s
584 s
585 s
586 s
587 f
p1 requests: 577.1
p2 channels: 578.1
p3 vetting: 579.1-579.2
p4 engagement: 580.1
p5 commitment: 581.1
m1 requests > p1: 583.1
m2 channels > p2: 584.1
m3 vetting > p3: 585.1
m4 engagement > p4: 586.1
m5 commitment > p5: 587.1
@other 588
590 s
= fees | 信息處理費 | 0 | 元
592 t
@trailer 593
