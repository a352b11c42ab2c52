---
id: tj-08
title: 贺原市公共资源交易中心2020年政府信息公开工作年度报告
agency: 贺原市公共资源交易中心
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-25
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 fssss
= other | 交易项目 | 486 | 宗
= other | 成交额 | 19.73 | 亿元
= disclosed.website | 交易信息 | 3,218 | 条 | value=3218
= disclosed.website | 自治区公共资源交易平台 | 3,218 | 条 | value=3218
= disclosed.website | 非交易信息 | 164 | 条
= views | 开标直播 | 17600 | 人次 | q=approx
= disclosed.wechat | 微信公众号 | 59 | 条
= followers | 订阅 | 1130 | 人
6 ssss
= documents | 规范性文件 | 3 | 个
= interpretations | 问答式解读 | 3 | 篇
= requests.received | 公开申请 | 6 | 件
=  requests.received | 投标企业 | 5 | 件
=  requests.received | 自然人 | 1 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 不予公开 | 2 | 件
= reconsiderations | 行政复议 | ! 无一引发行政复议或行政诉讼
= lawsuits | 行政诉讼 | ! 无一引发行政复议或行政诉讼
= inquiries | 交易主体咨询 | 8千 | 次 | value=8000 | q=approx
7 ssf
= staff | 信息技术科 | 2 | 人
= staff | 综合科 | 1 | 人
= trainings | 操作培训 | 三 | 期 | value=3
= trainees | 代理机构及科室人员 | 240 | 人次
= inspections | 专项检查 | 1 | 次
= inspections | 反馈问题 | 7 | 项
=  inspections | 整改到位 | 6 | 项
@table.proactive 8
@table.requests 27
@table.disputes 54
@problems 59
60 fssss
= disclosed | 合同 | 21 | 份
= other | 退回修改 | 143 | 次
p1 institutions: 60.2-60.2
p2 content: 60.3-60.3
p3 vetting: 60.4-60.4
p4 platform: 60.5-60.5
@measures 61
61 ssss
m1 institutions, content > p1 p2: 61.1"一是"-61.1
m2 vetting > p3: 61.2-61.2
m3 platform > p4: 61.3-61.3
m4 oversight, engagement: 61.4-61.4
@other 62
63 t
