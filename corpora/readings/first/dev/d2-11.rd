---
id: d2-11
title: 沂濱市衛生和計劃生育委員會2016年政府信息公開年度報告
agency: 沂濱市衛生和計劃生育委員會
year: 2016
period: 2016-01-01..2016-12-31
published: null
problems_stated: true
---
@preamble 1
2 t
4 tttt
@overview 6
8 fs
= other | 群體性輿情 | ! 沒有發生因信息公開引發的群體性輿情
@overview.supervision 10
12 -s
= staff | 專職人員 | 2 | 名
= staff | 信息員 | 1 | 名
= staff | 信息員 | 1 | 名
14 -s
= documents | 制度 | 4 | 項
16 -s
= trainings | 培訓班 | 1 | 期
= trainings | 培訓班 | 1 | 期
= trainees | 培訓 | 186 | 人次
@overview.proactive 18
20 ssss
= disclosed | 主動公開政府信息 | 3,907 | 條 | value=3907
=  disclosed.website | 市政府信息公開平台 | 287 | 條
=  disclosed.website | 委網站 | 2150 | 條
=  disclosed.weibo | 政務微博 | 614 | 條
=  disclosed.wechat | 政務微信 | 856 | 條
= followers | 微博、微信關注人數 | 12萬 | 人 | value=120000 | q=at_least
= meetings | 新聞發布會 | 6 | 場
= meetings | 接受媒體採訪 | 40 | 次 | q=approx
= accounts | 查詢屏 | 31 | 塊
= materials | 健康素養手冊 | 20萬 | 冊 | value=200000
@overview.requests 22
24 ss
= requests.received | 政府信息公開申請 | 16 | 件
=  requests.answered | 同意公開 | 7 | 件
=  requests.answered | 同意部分公開 | 2 | 件
=  requests.answered | 涉及個人隱私不予公開 | 3 | 件
=  requests.answered | 信息不存在 | 4 | 件
@fees 26
28 s
= fees | 費用 | ! 未收取任何費用
= fees | 減免 | ! 不存在減免
@table.disputes 30
32 s
= reconsiderations | 行政復議 | 1 | 件
= lawsuits | 行政訴訟 | ! 沒有行政訴訟
@overview.other 34
36 fs
= inspections | 院務公開檢查 | 2 | 次
= inspections | 整改通知書 | 7 | 份
@problems 38
40 -ssss
= reconsiderations | 答復被復議機關撤銷 | 1 | 件
p1 content: 40.2-40.2
p2 requests: 40.3-40.3
p3 oversight: 40.4-40.4
p4 engagement: 40.5-40.5
@measures 42
42 -sssss
m1 content > p1: 42.2-42.2
m2 requests, institutions > p2: 42.3-42.3
m3 oversight > p3: 42.4-42.4
m4 engagement > p4: 42.5-42.5
m5 staffing, commitment: 42.6-42.6
@other 44
46 t
