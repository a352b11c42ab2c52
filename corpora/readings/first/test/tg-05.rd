---
id: tg-05
title: 龍岜瑤族自治縣教育局2019年政府信息公開工作年度報告
agency: 龍岜瑤族自治縣教育局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-10
problems_stated: true
---
@preamble 1
3 ttt
@overview 5
@overview.other 7
7 -sf
@overview.other 9
9 -sf
= documents | 制度 | 2 | 項
@overview.proactive 11
11 -ss
= disclosed.website | 公開信息 | 119 | 條
=  disclosed.website | 招生考試 | 23 | 條
=  disclosed.website | 資助名單 | 18 | 條
=  disclosed.website | 教師招聘 | 11 | 條
=  disclosed.website | 其他 | 67 | 條
= disclosed.wechat | 刊發稿件 | 204 | 篇
= disclosed.media | 教育專題 | 5 | 期
= other | 學校 | 42 | 所
@overview.requests 13
13 -ss
= requests.received | 羣衆信函申請 | 1 | 件
= reconsiderations | 行政複議 | ! 沒有發生針對本局的行政複議、行政訴訟和申訴案件
= lawsuits | 行政訴訟 | ! 沒有發生針對本局的行政複議、行政訴訟和申訴案件
= other | 申訴案件 | ! 沒有發生針對本局的行政複議、行政訴訟和申訴案件
@overview.other 15
15 -sfs
= inquiries | 來信 | 31 | 件
= activities | “校園開放日” | 16 | 場
= other | 接待家長 | 3000 | 人次 | q=approx
@table.proactive 17
@table.requests 126
@table.disputes 525
@problems 596
598 fsss
p1 content: 598.2-598.2
p2 channels: 598.3-598.3
p3 commitment, staffing: 598.4-598.4
@measures 600
600 f
604 s
m1 content > p1: 602-604.1
608 s
m2 channels > p2: 606-608.1
612 s
m3 staffing, commitment > p3: 610-612.1
616 s
m4 oversight: 614-616.1
@other 618
620 t
@trailer 622
