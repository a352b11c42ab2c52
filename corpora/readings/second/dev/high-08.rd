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
= disclosed.website | 门户网站主动公开信息 | 14.87万 | 条 | value=148700
=  disclosed.website | 重大税收违法案件信息 | 512 | 条
=  disclosed.website | 欠税公告 | 3,306 | 条 | value=3306
=  disclosed.website | 行政许可结果 | 128 | 条
=  disclosed.website | 非正常户公告 | 6.2万 | 条 | value=62000 | q=approx
10 -s
= documents | 税务规范性文件 | 6 | 件
= documents | 全文失效废止 | 14 | 件
= documents | 继续有效 | 103 | 件
= shares | 文件解读同步率 | 100 | %
11 -ss
= trainings | 纳税人学堂 | 2,416 | 期 | value=2416
= trainees | 培训纳税人缴费人 | 38.9万 | 人次 | value=389000
= materials | 办税指南、政策汇编 | 27 | 种
= materials | 发放 | 96万 | 份 | value=960000
= disclosed.wechat | “青汀税务”微信公众号推送 | 1,367 | 篇 | value=1367
= views | 阅读量 | 6,512万 | 次 | value=65120000
= followers | 关注用户 | 1,024万 | 户 | value=10240000
= disclosed.video | 抖音发布短视频 | 219 | 条
= views | 单条最高播放量 | 350万 | 次 | value=3500000 | q=at_least
@overview.requests 12
13 fsss
= requests.received | 政府信息公开申请 | 46 | 件 | id=r
= shares | 同比减少 | 11.5 | %
= requests.carried | 上年结转 | 2 | 件 | period=2020
= requests.received | 省局本级 | 9 | 件 | parent=r
= requests.received | 市局 | 16 | 件 | parent=r
= requests.received | 县（区）局 | 21 | 件 | parent=r
= requests.answered | 办结 | 45 | 件
=  requests.answered | 予以公开和部分公开 | 22 | 件
= shares | 予以公开和部分公开 | 48.9 | %
= requests.carried | 结转下年度 | 2 | 件
= fees | 信息处理费收取 | ! 信息处理费收取、减免均为零
= fees | 减免 | ! 信息处理费收取、减免均为零
@overview.management 14
15 fss
= inspections | 日常清理 | 1 | 次
= inspections | 专项清理 | 1 | 次
@overview.platform 16
17 fsss
= accounts | 省局主站 | 1 | 个
= accounts | 市局子站 | 12 | 个
= inquiries | 12366热线人工接听来电 | 143.5万 | 通 | value=1435000
= inquiries | 网上留言办理 | 9,870 | 条 | value=9870
= shares | 综合满意度 | 99.3 | ％
= other | 办税服务厅 | 118 | 个
@overview.supervision 18
19 f
20 s
= inspections | 市局 | 12 | 个
= inspections | 扣分事项 | 17 | 个
21 s
= other | 特邀监督员 | 33 | 名
= inquiries | 意见建议 | 58 | 条
@table.proactive 22
@table.requests 94
@table.disputes 404
@problems 470
472 fss
473 fss
= shares | 人员变动率 | 35 | %
= inspections | 错别字、错链 | 23 | 处
@measures 474
475 fss
= other | 事项 | 9 | 类
476 fss
= staff | 信息公开联络员 | 1 | 名
@other 477
478 st
= reconsiderations | 行政复议申请 | 3 | 件
=  reconsiderations | 维持 | 2 | 件
=  reconsiderations | 纠正 | 1 | 件
= lawsuits | 复议后起诉 | 1 | 件
p1 content, institutions: 472.2
p2 interpretation: 472.3
p3 staffing: 473.2
p4 vetting: 473.3
m1 content, institutions > p1: 475.2
m2 interpretation > p2: 475.3
m3 staffing > p3: 476.2
m4 vetting > p4: 476.3
