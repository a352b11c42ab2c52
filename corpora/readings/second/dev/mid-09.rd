---
id: mid-09
title: 国家税务总局云门县税务局2021年政府信息公开工作年度报告
agency: 国家税务总局云门县税务局
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-26
problems_stated: false
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
7 ssssfs
= disclosed.website | 本局概况、人事信息、通知公告等 | ４６ | 条 | value=46
=  disclosed.website | 税收执法信息 | ２９ | 条 | value=29
= disclosed.website | 执法决定 | 四千三百 | 条 | value=4300 | q=approx
= disclosed | 欠税纳税人名单 | 十二 | 期 | value=12
= other | 欠税户 | 57 | 户
= disclosed.offline | 减税降费政策 | 112 | 条
= accounts | 公告栏 | 两 | 块 | value=2
= accounts | 政策宣传资料取阅架 | 5 | 个
= inquiries | 接待咨询 | 6.8万 | 人次 | value=68000 | q=at_least
= inquiries | 12366咨询热线接听 | 7,355 | 通 | value=7355
= shares | 接通率 | 98.7 | %
= trainings | 纳税人学堂 | 14 | 期
=  trainings | 线上 | 9 | 期
= trainees | 培训纳税人 | 3100 | 人次 | q=approx
@overview.requests 8
9 ss
= requests.received | 政府信息公开申请 | 0 | 件
= requests.carried | 结转 | ! 上年无结转 | period=2020
= reconsiderations | 行政复议 | ! 行政复议、行政诉讼案件均为零
= lawsuits | 行政诉讼 | ! 行政复议、行政诉讼案件均为零
@overview.management 10
11 fs
= other | 错链、错字 | 9 | 处
@overview.platform 12
13 ssf
= disclosed.wechat | 推送信息 | ２０８ | 条 | value=208
= followers | 关注用户 | 1.9万 | 户 | value=19000
= shares | 占全县登记纳税人 | 83 | %
= accounts | 查询终端 | 3 | 台
@overview.supervision 14
15 sfss
= meetings | 座谈会 | 两 | 次 | value=2
= other | 意见建议 | 13 | 条
=  other | 采纳落实 | 11 | 条
= other | 责任追究事项 | ! 未发生责任追究事项
@table.proactive 16
@table.requests 63
@table.disputes 349
@problems 404
405 f
@measures 406
406 f
407 f
408 s
409 s
410 s
m1 commitment: 407
m2 interpretation: 408
m3 staffing, oversight: 409
m4 engagement: 410
@other 411
412 s
= fees | 信息处理费 | ! 未收取信息处理费
413 s
= interpretations | 上级图解 | 16 | 幅
= interpretations | 本地政策问答 | 22 | 条
414 t
@trailer 415
