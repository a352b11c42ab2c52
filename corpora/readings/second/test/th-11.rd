---
id: th-11
title: 朔野區人民政府辦公室2024年政府信息公開工作年度報告
agency: 朔野區人民政府辦公室
year: 2024
period: 2024-01-01..2024-12-31
published: null
problems_stated: true
summary: 網站發布7026條，微信902條、微博1,347條，公報6期；收到申請69件、結轉4件，辦結68件；復議6件（糾正1件），無訴訟。問題為專員流動大、平時不更新年底突擊、與信訪諮詢界限不清、測評結果運用不夠；將新任專員跟班兩周（已跟班11人）、發布均衡度列入測評並點名、形成答覆指引。
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 s
= disclosed.website | 區政府門戶網站發布信息 | 7026 | 條
=  disclosed.website | 區政府及區政府辦公室文件 | 84 | 件
=  disclosed.website | 會議信息 | 36 | 條
=  disclosed.website | 任免信息 | 19 | 條
9 s
= disclosed.wechat | “朔野政務”微信公眾號發布信息 | 902 | 條
= disclosed.weibo | “朔野政務”微博發布 | 1,347 | 條 | value=1347
= views | 總閱讀量 | 90萬 | 次 | value=900000 | q=at_least
10 s
= disclosed.offline | 紙質政府公報 | 6 | 期
= disclosed.offline | 移送主動公開文件 | 96 | 份
= disclosed.offline | 社區宣傳欄張貼便民信息 | 300 | 張 | q=approx
@overview.requests 11
12 sss
= requests.received | 收到申請 | 69 | 件 | id=r
= requests.carried | 2023年結轉 | 4 | 件 | period=2023
= requests.answered | 年內辦結 | 68 | 件
= requests.carried | 結轉至2025年辦理 | 5 | 件
= requests.received | 自然人申請 | 66 | 件 | parent=r
= shares | 占 | 95.7 | %
= requests.received | 企業申請 | 3 | 件 | parent=r
= shares | 占 | 4.3 | %
= reconsiderations | 行政復議 | 6 | 件
=  reconsiderations | 維持 | 4 | 件
=  reconsiderations | 糾正 | 1 | 件
=  reconsiderations | 尚未審結 | 1 | 件
= lawsuits | 行政訴訟 | ! 未引發行政訴訟
@overview.management 13
14 sf
= documents | 新制發 | 5 | 件
= documents | 廢止 | 2 | 件
@overview.platform 15
16 ss
= accounts | “民生實事”專欄 | 1 | 個
= accounts | 停辦欄目 | 7 | 個
= views | 區政務公開體驗廳接待參觀群眾 | 31 | 批
= views | 區政務公開體驗廳接待參觀群眾 | 860 | 人次
@overview.supervision 17
18 ssss
= inspections | 單位 | 42 | 個
= inspections | 季度測評 | 4 | 次
= inspections | 整改單 | 28 | 份
= shares | 整改到位率 | 100 | %
= meetings | 政務公開工作推進會 | 2 | 次
= trainings | 培訓班 | 2 | 期
= trainees | 參訓人員 | 190 | 人次 | q=approx
= staff | 在崗 | 52 | 名
=  staff | 本年新任 | 13 | 名
= other | 投訴舉報 | ! 未收到對政務公開工作的投訴舉報
@table.proactive 19
@table.requests 50
@table.disputes 266
@problems 301
303 ssss
= shares | 上半年發布量 | 兩 | 成 | value=2
p1 staffing: 303.1
p2 timeliness: 303.2
p3 requests: 303.3
p4 oversight: 303.4
@measures 304
305 sssf
= trainees | 跟班 | 11 | 人
m1 staffing, institutions > p1: 305.1
m2 oversight > p2 p4: 305.2
m3 requests > p3: 305.3
m4 other: 305.4
@other 306
307 s
= fees | 信息處理費 | ! 未產生信息處理費
@trailer 308
