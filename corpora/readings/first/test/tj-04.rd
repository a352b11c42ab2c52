---
id: tj-04
title: 沱溪县医疗保障局2023年政府信息公开工作年度报告
agency: 沱溪县医疗保障局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-22
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 ssss
= disclosed | 信息 | 411 | 条
=  disclosed.website | 县政府网站 | 138 | 条 | id=c1
=  disclosed.wechat | 微信公众号 | 202 | 条
=  disclosed.video | 抖音号短视频 | 71 | 条
= disclosed.website | 基金监管曝光 | 11 | 条 | parent=c1
= disclosed.website | 定点医药机构名单 | 4 | 条 | parent=c1
= disclosed.website | 集采药品价格 | 26 | 条 | parent=c1
= followers | 公众号粉丝 | 4.6万 | 人 | value=46000
= shares | 公众号粉丝 | 38 | %
= followers | 抖音号粉丝 | 9000 | 人 | q=at_least
= views | 播放量 | 31.5万 | 次 | value=315000
= documents | 行政规范性文件 | 2 | 件
= documents | 废止 | 1 | 件
= documents | 现行有效 | 5 | 件
@overview.requests 9
10 ss
= requests.received | 申请 | 2 | 件
=  requests.received | 自然人 | 1 | 件
=  requests.received | 商业企业 | 1 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 部分公开 | 1 | 件
= shares | 答复率 | 100 | %
= requests.carried | 上年结转 | ! 无上年结转 | period=2022
= other | 因超期被投诉 | ! 无因超期被投诉的情况
@overview.management 11
12 ss
= disclosed | 遗漏信息 | 23 | 条
= other | 失效链接 | 9 | 处
@overview.platform 13
14 ss
= other | 乡镇（街道）便民服务中心 | 18 | 个
= accounts | 触摸查询屏 | 4 | 台
= views | 查询量 | 6700 | 次 | q=approx
@overview.supervision 15
16 sss
= trainings | 培训 | 6 | 场
= trainees | 参训 | 五百三十 | 人次 | value=530
= activities | 广场活动 | 12 | 场
= materials | 宣传单、环保袋、手册 | 2万 | 份 | value=20000 | q=approx
= other | 责任追究 | ! 未发生因信息公开被责任追究的情形
@table.proactive 17
@table.requests 61
@table.disputes 304
@problems 342
343 s
= documents | 规范性文件 | 2 | 件
p1 interpretation: 343-343.1
@measures 344
344 s
m1 interpretation > p1: 344.1"今后"-344.1
@problems 345
345 s
= other | 字幕错字 | 5 | 处
= other | 报销比例口误 | 1 | 处
p2 vetting: 345-345.1
@measures 346
346 s
m2 vetting > p2: 346.1"短视"-346.1
@problems 347
347 s
p3 engagement: 347-347.1
@measures 348
348 s
m3 engagement, staffing > p3: 348.1"抽调"-348.1
@other 349
350 s
= fees | 信息处理费 | ! 未收取信息处理费
351 s
= proposals | 县人大代表建议 | 7 | 件
= proposals | 政协提案 | 4 | 件
= shares | 满意率 | 100 | %
352 ssf
= disclosed.weibo | 缴费提醒 | 44 | 条
= views | 阅读 | 37.2万 | 次 | value=372000
= meetings | 新闻通气会 | 1 | 次
= meetings | 访谈 | 2 | 次
= activities | 村组院坝宣讲 | 216 | 场
= inquiries | 当面答疑 | 四千 | 个 | value=4000 | q=approx
