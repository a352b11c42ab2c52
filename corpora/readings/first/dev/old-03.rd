---
id: old-03
title: 2014年臨海省政府信息公開工作年度報告
agency: 臨海省人民政府
year: 2014
period: 2014-01-01..2014-12-31
published: 2015-03-30
problems_stated: true
---
@preamble 1
4 tttt
@overview 5
6 ff
@overview.other 7
7 -ss
= meetings | 省政府常務會議 | 2 | 次
= other | 任務 | 31 | 項
= other | 部門 | 26 | 個
= other | 參加 | 4300 | 人 | q=approx
@overview.other 8
8 -sf
@overview.supervision 9
9 -s
= trainings | 業務骨幹培訓班 | 3 | 期
= trainees | 培訓 | 640 | 人次
= inspections | 市 | 17 | 個
= inspections | 省直部門 | 38 | 個
= inspections | 通報 | 6 | 個
@overview.proactive 10
11 sss
= disclosed | 主動公開政府信息 | 187.36萬 | 條 | value=1873600
=  disclosed | 省政府部門 | 21.5萬 | 條 | value=215000
=  disclosed | 市級行政機關 | 58.9萬 | 條 | value=589000
=  disclosed | 縣級行政機關及鄉鎮 | 106.96萬 | 條 | value=1069600
= disclosed | 主動公開政府信息 | 913萬 | 條 | value=9130000 | q=approx
13 -s
= other | 部門 | 38 | 個
= other | 保留審批事項 | 316 | 項
= other | 取消和下放 | 84 | 項
14 -s
= other | 省級部門 | 102 | 家
= other | 市 | 17 | 個
= other | 縣（市、區） | 121 | 個
15 -s
= disclosed | 食品藥品抽檢結果 | 2.6萬 | 批次 | value=26000
= disclosed | 環境影響評價受理和審批信息 | 3908 | 條
= disclosed | 生產安全事故調查報告 | 11 | 份
17 -s
= disclosed.website | 省政府網站 | 5.83萬 | 條 | value=58300
= shares | 增長 | 12.4 | %
= views | 總訪問量 | 6120萬 | 人次 | value=61200000
= inquiries | 網民留言 | 7746 | 件
18 -ss
= accounts | 政務微博 | 1830 | 個
= accounts | 微信公眾號 | 412 | 個
= disclosed.weibo | 政務微博 | 96萬 | 條 | value=960000
= disclosed.wechat | 微信公眾號 | 4.1萬 | 條 | value=41000
= followers | “臨海釋出”微博粉絲 | 150萬 |  | value=1500000 | q=at_least
19 -s
= meetings | 新聞釋出會 | 54 | 場
= other | 省直部門主要負責人出席 | 23 | 人次
20 -s
= disclosed.offline | 《臨海省人民政府公報》 | 24 | 期
= materials | 免費贈閱 | 3.2萬 | 冊 | value=32000
= accounts | 查閱點 | 2017 | 個
= views | 接待查閱 | 41.5萬 | 人次 | value=415000
@overview.requests 21
22 f
23 -sss
= requests.received | 政府信息公開申請 | 16204 | 件 | id=c38
=  requests.received | 當面申請 | 6870 | 件
= shares | 當面申請 | 42.4 | %
=  requests.received | 網絡申請 | 5329 | 件
= shares | 網絡申請 | 32.9 | %
=  requests.received | 信函申請 | 3811 | 件
= shares | 信函申請 | 23.5 | %
=  requests.received | 傳真等其他方式 | 194 | 件
= shares | 傳真等其他方式 | 1.2 | %
24 -ss
= requests.answered | 已答覆 | 15960 | 件
=  requests.answered | 同意公開 | 9127 | 件
=  requests.answered | 同意部分公開 | 1043 | 件
=  requests.answered | 不予公開 | 866 | 件
=  requests.answered | 非本機關公開、信息不存在、申請內容不明確等 | 4924 | 件
= requests.carried | 正在按程序辦理 | 244 | 件 | parent=c38
@table.disputes 25
26 ss
= reconsiderations | 行政複議案件 | 1312 | 件
=  reconsiderations | 維持具體行政行為 | 904 | 件
=  reconsiderations | 依法糾錯 | 173 | 件
=  reconsiderations | 其他處理方式 | 235 | 件
= lawsuits | 行政訴訟案件 | 587 | 件
=  lawsuits | 維持或者駁回原告訴訟請求 | 411 | 件
=  lawsuits | 被依法糾錯 | 62 | 件
=  lawsuits | 其他情形 | 114 | 件
@fees 27
28 ss
= fees | 政府信息公開檢索、複製、郵寄等成本費用 | 1.74 | 萬元
= fees | 低保、殘疾申請人費用 | 216 | 元
= fees | 費用 | ! 沒有收取費用
@problems 29
30 fsssss
= requests.answered | 因答覆超期、引用法條錯誤敗訴或者被糾正 | 97 | 件
= shares | 省政府規範性檔案 | 31 | %
= accounts | 縣（市、區）政府網站 | 121 | 個
=  inspections | 被點名 | 19 | 個
p1 commitment: 30.2-30.2
p2 content, timeliness: 30.3-30.3
p3 requests: 30.4-30.4
p4 interpretation: 30.5-30.5
p5 platform: 30.6-30.6
@measures 31
31 s
m1 oversight > p1: 31.1"把政"-31.1"人；"
m2 content, timeliness, institutions > p2: 31.1"制定"-31.1"限；"
m3 requests > p3: 31.1"編印"-31.1"查；"
m4 interpretation > p4: 31.1"實行"-31.1"會；"
m6 staffing: 31.1"加強"-31.1"力；"
m5 platform > p5: 31.1"開展政"-31.1
@other 32
33 s
34 t
@trailer 36
