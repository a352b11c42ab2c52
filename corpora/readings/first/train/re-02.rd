---
id: re-02
title: 国家税务总局澜州市税务局2021年政府信息公开工作年度报告
agency: 国家税务总局澜州市税务局
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 ff
@overview.proactive 6
6 -ssf
= disclosed.website | 发布信息 | 2,963 | 条 | value=2963
= shares | 同比增长 | 11.4 | %
=  disclosed.website | 通知公告 | 318 | 条
=  disclosed.website | 税收执法公示 | 2,107 | 条 | value=2107
=  disclosed.website | 欠税公告 | 12 | 期
= disclosed.wechat | 发布推文 | 1,044 | 篇 | value=1044
= followers | 关注人数 | 46.8万 |  | value=468000
= disclosed.video | 发布短视频 | 97 | 个
= views | 播放量 | 120万 | 次 | value=1200000 | q=at_least
@overview.requests 7
7 -sss
= requests.received | 政府信息公开申请 | 34 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2020
= requests.answered | 办理完毕 | 33 | 件 | id=c11
= requests.carried | 转入下一年度 | 2 | 件
= requests.answered | 予以公开 | 12 | 件 | parent=c11
= requests.answered | 部分公开 | 2 | 件 | parent=c11
= requests.answered | 不予公开 | 7 | 件 | parent=c11
=  requests.answered | 其他法律、行政法规禁止公开 | 6 | 件
=  requests.answered | 属于内部事务信息 | 1 | 件
= requests.answered | 无法提供 | 5 | 件 | parent=c11
= requests.answered | 不予处理 | 3 | 件 | parent=c11
= requests.answered | 其他处理 | 4 | 件 | parent=c11
= shares | 按期答复率 | 100 | %
@overview.management 8
8 -fs
= documents | 全文失效废止 | 5 | 件
= documents | 保留 | 19 | 件
@overview.platform 9
9 -fs
= accounts | 政务公开角 | 18 | 个
= accounts | 自助查询终端 | 23 | 台
@overview.other 10
10 -ssfs
= interpretations | 图解 | 52 | 份
= interpretations | 动漫短片 | 11 | 部
= interpretations | 直播课堂 | 16 | 场
= views | 在线收看人数 | 5.2万 | 人次 | value=52000 | q=approx
= meetings | 新闻发布会 | 2 | 次
= meetings | 上线“行风热线” | 3 | 次
= inquiries | 解答问题 | 41 | 个
= inquiries | 受理咨询 | 118,406 | 个 | value=118406
= shares | 接通率 | 95 | % | q=at_least
@overview.supervision 11
11 -fss
= inspections | 县（区）局 | 6 | 个
= inspections | 通报问题 | 17 | 个
= trainings | 依申请公开实务讲座 | 1 | 次
= trainees | 经办人员 | 62 | 人
@table.proactive 12
@table.requests 43
@table.disputes 259
@problems 294
295 sf
= reconsiderations | 复议被纠正 | 1 | 件
p1 interpretation: 295.1"政策"-295.1"足；"
p2 requests, staffing: 295.1"县（"-295.1"此；"
p3 content: 295.1"税收"-295.1
p4 engagement: 295.2-295.2
@measures 296
296 fssss
m1 interpretation > p1: 296.2-296.2
m2 requests > p2: 296.3-296.3
m3 staffing > p2: 296.4-296.4
m4 content > p3: 296.5-296.5
@other 297
298 s
= fees | 信息处理费 | ! 未就政府信息公开申请收取信息处理费
