---
id: town-08
title: 粵嶺縣木棉墟鎮2022年政府信息公開工作年度報告
agency: 粵嶺縣木棉墟鎮人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-19
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 ffssfssf
= disclosed | 各類信息 | ７２６ | 條
=  disclosed | 機構概況類 | 3 | 條
=  disclosed | 公共服務類 | 118 | 條
=  disclosed | 政務動態類 | 592 | 條
=  disclosed | 其他信息 | 13 | 條
= disclosed.offline | 鎮級電子屏滾動播放惠民政策 | 400 | 條次 | q=approx
= requests.received | 政府信息公開申請 | 1 | 宗
= staff | 工作人員 | 2 | 名
= other | 下架過期信息 | 1215 | 條
= followers | 粉絲 | 6058 | 人
= meetings | 工作協調會 | 3 | 次
= inquiries | 投訴舉報 | ! 未發生因公開不當引發的投訴舉報
@table.proactive 7
@table.requests 68
69 t
@table.disputes 502
@problems 583
584 sss
p1 commitment: 584.1"一方"-584.1
p2 content, channels: 584.2-584.2
p3 platform: 584.3-584.3
@measures 585
585 sssf
m1 commitment, staffing > p1: 585.1"首先"-585.1
m2 content > p2: 585.2-585.2
m3 channels > p2: 585.3-585.3
@other 586
587 s
= fees | 依申請公開收費 | ! 依申請公開收費情況無
@trailer 588
