---
id: tf-07
title: 榕浦市公安局2009年政府信息公開工作年度報告
agency: 榕浦市公安局
year: 2009
period: 2009-01-01..2009-12-31
published: null
problems_stated: true
summary: 累計公開1903條，2009年1127條，刊播稿件960餘篇。受理申請4宗，同意公開3宗、要求補正1宗，無複議、訴訟、申訴，收費0元。執法依據類信息少，基層網頁更新慢，民警怕公開，檢索功能弱；擬公布裁量標準和辦案流程，月通報更新，《條例》列入輪訓，網站改版增檢索。投訴5件均三日內更正。
---
@preamble 1
9 tt
@overview 11
13 f
@overview.other 15
15 -s
= other | 部門 | 12 | 個
= staff | 聯絡員 | 1 | 名
@overview.other 17
17 -ss
= documents | 制度 | 4 | 項
= other | 失泄密事件 | ! 未發生因信息公開造成的失泄密事件
@overview.supervision 19
19 -fs
= trainings | 聯絡員培訓班 | 2 | 期
= trainees | 培訓民警 | 145 | 人次
@overview.proactive 21
23 fss
= disclosed | 累計主動公開政府信息 | 1903 | 條
=  disclosed | 2009年公開 | 1127 | 條
=   disclosed | 機構職能類 | 9 | 條
=   disclosed | 政策法規類 | 66 | 條
=   disclosed | 辦事指南類 | 184 | 條
=   disclosed | 警務動態類 | 805 | 條
=   disclosed | 其他 | 63 | 條
25 ssss
= views | 全年訪問量 | 58.3萬 | 人次 | value=583000
= accounts | 電子觸控螢幕 | 11 | 台
= accounts | 信息查閱點 | 26 | 個
= materials | 辦證須知 | 8 | 種
= meetings | 新聞發布會 | 6 | 次
= disclosed.media | 刊播稿件 | 960 | 篇 | q=approx
= activities | “警營開放日” | 2 | 次
= materials | 防騙手冊 | 3萬 | 份 | value=30000
@overview.requests 27
29 ss
= requests.received | 政府信息公開申請 | 4 | 宗
=  requests.answered | 同意公開 | 3 | 宗
=  requests.answered | 因申請內容不明確要求補正 | 1 | 宗
@consultation 31
33 ss
= inquiries | 群眾諮詢 | 61240 | 人次
=  inquiries | 現場諮詢 | 38915 | 人次
=  inquiries | 電話諮詢 | 20466 | 人次
=  inquiries | 網上諮詢 | 1859 | 人次
@table.disputes 35
37 s
= reconsiderations | 行政複議案 | ! 沒有發生針對我局政府信息公開的行政複議案、行政訴訟案和申訴案
= lawsuits | 行政訴訟案 | ! 沒有發生針對我局政府信息公開的行政複議案、行政訴訟案和申訴案
= other | 申訴案 | ! 沒有發生針對我局政府信息公開的行政複議案、行政訴訟案和申訴案
@fees 39
41 s
= fees | 收費 | 0 | 元
= fees | 減免 | 0 | 元
@overview.supervision 43
45 ssss
= staff | 專職人員 | 1 | 名
= staff | 兼職人員 | 5 | 名
= staff | 兼職人員 | 22 | 名
= fees | 經費 | 18.4 | 萬元
= inspections | 專項督查 | 2 | 次
= inspections | 單位 | 3 | 個
= other | 反映信息不準確的投訴 | 5 | 件
@problems 47
49 f
51 ssss
p1 content: 51.1
p2 timeliness: 51.2
p3 commitment: 51.3
p4 platform: 51.4
@measures 53
53 f
55 ssssff
m1 content > p1: 55.1
m2 oversight > p2: 55.2
m3 commitment, staffing > p3: 55.3
m4 platform > p4: 55.4
@trailer 57
