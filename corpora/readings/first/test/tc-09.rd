---
id: tc-09
title: 國家鹽湖資源管理局2010年政府信息公開工作年度報告
agency: 國家鹽湖資源管理局
year: 2010
period: 2010-01-01..2010-12-31
published: 2011-03-29
problems_stated: true
---
@preamble 1
3 ttt
@overview 4
5 ff
@overview.proactive 6
8 sss
= disclosed | 主動公開政府信息 | 1226 | 條
= shares | 全文電子化率 | 97 | %
=  disclosed | 法規規章類 | 54 | 條
= shares | 佔總數 | 4.4 | %
=  disclosed | 規劃計劃類 | 37 | 條
= shares | 佔 | 3.0 | %
=  disclosed | 行政許可類 | 412 | 條
= shares | 佔 | 33.6 | %
=  disclosed | 工作動態類 | 648 | 條
= shares | 佔 | 52.9 | %
=  disclosed | 其他 | 75 | 條
= shares | 佔 | 6.1 | %
= documents | 部門規章 | 2 | 件
= documents | 規範性文件 | 16 | 件
10 ffs
= accounts | 欄目 | 14 | 個
= views | 頁面訪問量 | 386.5萬 | 次 | value=3865000
11 fss
= accounts | 公共查閱室 | 1 | 個
= accounts | 觸摸屏 | 2 | 臺
= views | 查閱人員 | 640 | 人次 | q=approx
= disclosed.offline | 紙質文件 | 58 | 份
12 fs
= meetings | 新聞發佈會 | 3 | 次
= meetings | 專訪 | 7 | 次
= disclosed.offline | 《鹽湖資源公報》 | 6 | 期
@overview.requests 13
15 fss
= requests.received | 政府信息公開申請 | 31 | 件
=  requests.received | 當面申請 | 2 | 件
=  requests.received | 信函申請 | 12 | 件
=  requests.received | 網上申請 | 17 | 件
17 ss
= requests.answered | 答覆 | 30 | 件 | id=c27
= requests.carried | 延期至2011年1月答覆 | 1 | 件
= requests.answered | 同意公開 | 18 | 件 | parent=c27
= shares | 佔 | 60 | %
= requests.answered | 同意部分公開 | 3 | 件 | parent=c27
= shares | 佔 | 10 | %
= requests.answered | 不予公開 | 4 | 件 | parent=c27
= requests.answered | 信息不存在 | 5 | 件 | parent=c27
@overview.supervision 18
19 sss
= staff | 從事政府信息公開工作的人員 | 13 | 人
=  staff | 專職 | 2 | 人
=  staff | 兼職 | 11 | 人
= fees | 檢索、複製、郵寄等成本費用 | 326.5 | 元
= fees | 低收入申請人 | 2 | 名
= fees | 減免 | 84 | 元
= fees | 與訴訟有關的費用支出 | 0 | 元
@consultation 20
21 s
= inquiries | 公衆諮詢 | 4,127 | 人次 | value=4127
=  inquiries | 現場諮詢 | 318 | 人次
=  inquiries | 電話諮詢 | 3,602 | 人次 | value=3602
=  inquiries | 網上諮詢 | 207 | 人次
@table.disputes 22
23 s
= reconsiderations | 行政複議 | 1 | 件
= lawsuits | 行政訴訟 | ! 未發生行政訴訟
= other | 舉報 | 0 | 件
@problems 24
26 f
p1 institutions: 26-26.1
27 s
p2 content: 27-27.1
28 s
p3 commitment: 28-28.1
@measures 29
30 s
m1 institutions > p1: 30-30.1
31 s
m2 content > p2: 31-31.1
32 s
m3 commitment, staffing > p3: 32-32.1
33 f
m4 other: 33-33.1
@other 34
@trailer 47
