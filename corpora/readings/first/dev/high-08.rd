---
id: high-08
title: 国家税务总局青汀省税务局2021年政府信息公开工作年度报告
agency: 国家税务总局青汀省税务局
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
8 f
9 -s
= disclosed.website | 信息 | 14.87万 | 条 | value=148700
=  disclosed.website | 重大税收违法案件信息 | 512 | 条
=  disclosed.website | 欠税公告 | 3,306 | 条 | value=3306
=  disclosed.website | 行政许可结果 | 128 | 条
=  disclosed.website | 非正常户公告 | 6.2万 | 条 | value=62000 | q=approx
10 -s
= documents | 税务规范性文件 | 6 | 件
= documents | 失效废止 | 14 | 件
= documents | 继续有效 | 103 | 件
= shares | 文件解读同步率 | 100 | %
11 -ss
= trainings | 纳税人学堂 | 2,416 | 期 | value=2416
= trainees | 纳税人缴费人 | 38.9万 | 人次 | value=389000
= materials | 办税指南、政策汇编 | 27 | 种
= materials | 办税指南、政策汇编 | 96万 | 份 | value=960000
= disclosed.wechat | 微信公众号 | 1,367 | 篇 | value=1367
= views | 阅读量 | 6,512万 | 次 | value=65120000
= followers | 关注用户 | 1,024万 | 户 | value=10240000
= disclosed.video | 短视频 | 219 | 条
= views | 播放量 | 350万 | 次 | value=3500000 | q=at_least
@overview.requests 12
13 fsss
= requests.received | 政府信息公开申请 | 46 | 件 | id=c18
= shares | 政府信息公开申请 | 11.5 | %
= requests.carried | 上年结转 | 2 | 件 | period=2020
= requests.received | 省局本级 | 9 | 件 | parent=c18
= requests.received | 市局 | 16 | 件 | parent=c18
= requests.received | 县（区）局 | 21 | 件 | parent=c18
= requests.answered | 办结 | 45 | 件
=  requests.answered | 予以公开和部分公开 | 22 | 件
= shares | 予以公开和部分公开 | 48.9 | %
= requests.carried | 结转下年度 | 2 | 件
= fees | 信息处理费收取 | ! 均为零
= fees | 减免 | ! 均为零
@overview.management 14
15 fss
= inspections | 日常清理 | 1 | 次
= inspections | 专项清理 | 1 | 次
@overview.platform 16
17 fsss
= accounts | 省局主站 | 1 | 个
= accounts | 市局子站 | 12 | 个
= inquiries | 来电 | 143.5万 | 通 | value=1435000
= inquiries | 网上留言 | 9,870 | 条 | value=9870
= shares | 综合满意度 | 99.3 | ％
= accounts | 办税服务厅设置公开专区 | 118 | 个
@overview.supervision 18
19 f
20 s
= inspections | 市局 | 12 | 个
= inspections | 扣分事项 | 17 | 个
21 s
= staff | 特邀监督员 | 33 | 名
= inquiries | 意见建议 | 58 | 条
@table.proactive 22
@table.requests 94
@table.disputes 404
@problems 470
472 fss
p1 content: 472.2-472.2
p2 interpretation: 472.3-472.3
473 fss
= shares | 人员变动率 | 35 | %
= inquiries | 网民纠错留言 | 23 | 处
p3 staffing: 473.2-473.2
p4 vetting: 473.3-473.3
@measures 474
475 fss
m1 content > p1: 475.2-475.2
m2 interpretation > p2: 475.3-475.3
476 fss
m3 staffing > p3: 476.2-476.2
m4 vetting > p4: 476.3-476.3
@other 477
478 st
= reconsiderations | 行政复议申请 | 3 | 件
=  reconsiderations | 维持 | 2 | 件
=  reconsiderations | 纠正 | 1 | 件
= lawsuits | 复议后起诉 | 1 | 件
