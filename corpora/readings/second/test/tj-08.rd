---
id: tj-08
title: 贺原市公共资源交易中心2020年政府信息公开工作年度报告
agency: 贺原市公共资源交易中心
year: 2020
period: null
published: 2021-01-25
problems_stated: true
summary: 发布交易信息3,218条、非交易信息164条，微信59条。收到申请6件，公开3件、部分公开1件、不予公开2件；无复议诉讼。与监管部门分工不清，合同仅公开21份，公告退回143次并泄露评委，网站老旧；拟定责任清单、预置公告模板、改版网站、邀社会观摩评议。
---
@preamble 1
3 tt
@overview 4
5 fssss
= other | 进场交易项目 | 486 | 宗
= other | 成交额 | 19.73 | 亿元
= disclosed.website | 中心网站发布交易信息 | 3,218 | 条 | value=3218
= disclosed.website | 自治区公共资源交易平台同步推送 | 3,218 | 条 | value=3218
= disclosed.website | 动态、通知、政策文件等非交易信息 | 164 | 条
= views | 网上观看开标直播 | 17600 | 人次 | q=approx
= disclosed.wechat | 当年推送信息 | 59 | 条
= followers | 年末订阅 | 1130 | 人
6 ssss
= documents | 规范性文件 | 3 | 个
= interpretations | 问答式解读 | 3 | 篇
= requests.received | 公开申请 | 6 | 件
=  requests.received | 来自投标企业 | 5 | 件
=  requests.received | 来自自然人 | 1 | 件
=  requests.answered | 予以公开 | 3 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 不予公开 | 2 | 件
= reconsiderations | 行政复议 | ! 无一引发行政复议或行政诉讼
= lawsuits | 行政诉讼 | ! 无一引发行政复议或行政诉讼
= inquiries | 交易主体咨询 | 8千 | 次 | value=8000 | q=approx
7 ssf
= staff | 信息技术科 | 2 | 人
= staff | 综合科 | 1 | 人
= trainings | 网上投标和信息发布操作培训 | 三 | 期 | value=3
= trainees | 代理机构及科室人员 | 240 | 人次
= inspections | 专项检查 | 1 | 次
= inspections | 反馈问题 | 7 | 项
=  inspections | 整改到位 | 6 | 项
@table.proactive 8
@table.requests 27
@table.disputes 54
@problems 59
60 fssss
= disclosed | 公开合同 | 21 | 份
= inspections | 退回修改 | 143 | 次
@measures 61
61 ssss
p1 institutions: 60.2
p2 content: 60.3
p3 content, vetting: 60.4
p4 platform: 60.5
m1 content, institutions > p1 p2: 61"一是"-61.1
m2 vetting > p3: 61.2
m3 platform > p4: 61.3
m4 engagement, oversight: 61.4
@other 62
63 t
