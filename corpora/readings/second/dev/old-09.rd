---
id: old-09
title: 柳橋鎮2018年度政府信息公開工作年度報告
agency: 清渠市禾田區柳橋鎮人民政府
year: 2018
period: 2018-01-01..2018-12-31
published: 2019-01-23
problems_stated: true
---
@preamble 1
7 tttt
@overview 8
10 ff
@overview.other 11
11 -fs
= staff | 黨委委員 | 1 | 名
= staff | 工作人員 | 2 | 名
@overview.other 12
12 -f
@overview.other 13
13 -f
@overview.proactive 14
15 -ss
= disclosed | 主動公開政府信息 | 365 | 條
= shares | 較上年增長 | 8 | %
=  disclosed.website | 區政府門戶網站柳橋鎮子網站 | 201 | 條
=  disclosed.wechat | “柳橋之聲”微信公衆號 | 132 | 條
=  disclosed.offline | 鎮村公開欄 | 32 | 期
16 -ffsf
17 -fs
= disclosed.offline | 《柳橋簡報》 | 18 | 期
= meetings | 村民代表會議 | 26 | 場次
@overview.other 18
19 fs
= inquiries | 回應“老街改造停車難”等羣衆關注熱點 | 2 | 次
= interpretations | 政策解讀稿件 | 3 | 篇
@overview.requests 20
21 s
= requests.received | 政府信息公開申請 | 0 | 件
22 s
= requests.answered | 答覆情況 | ! 無
23 s
= fees | 收費 | ! 無收費
= fees | 減免 | ! 無減免
24 s
= other | 應主動公開政府信息而未予公開 | ! 尚未發現應主動公開政府信息而未予公開的情況
@table.disputes 25
26 s
= reconsiderations | 行政複議案 | ! 未發生針對本鎮有關政府信息公開事務的行政複議案、行政訴訟案和有關的申訴案
= lawsuits | 行政訴訟案 | ! 未發生針對本鎮有關政府信息公開事務的行政複議案、行政訴訟案和有關的申訴案
= other | 申訴案 | ! 未發生針對本鎮有關政府信息公開事務的行政複議案、行政訴訟案和有關的申訴案
@overview.supervision 27
28 ss
= staff | 從事政府信息公開工作的人員 | 2 | 人
= trainees | 參加區級培訓 | 3 | 人次
= fees | 專項經費 | ! 未安排專項經費
= fees | 與訴訟有關的費用支出 | 0 | 元
@problems 29
30 f
31 sf
@measures 31.2
@problems 32
32 ss
@measures 32.2
@problems 33
33 sf
@measures 33.2
34 f
35 f
36 f
37 f
@other 38
@trailer 106
p1 content, channels: 31.1
m1 content, channels > p1: 31.2
p2 timeliness: 32.1
m2 timeliness > p2: 32.2
p3 staffing, commitment: 33.1
m3 staffing > p3: 34
m4 staffing > p3: 35
m5 oversight > p3: 36
