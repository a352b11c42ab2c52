---
id: d3-09
title: 漾岭彝族自治县人民政府办公室2022年政府信息公开工作年度报告
agency: 漾岭彝族自治县人民政府办公室
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-13
problems_stated: true
---
@preamble 1
3 tttt
@overview 5
@overview.proactive 7
7 -ss
= disclosed.website | 县人民政府门户网站发布信息 | 3218 | 条
=  disclosed.website | 县政府办公室发布 | 644 | 条
= disclosed.weibo | “漾岭发布”新浪微博发布和转发信息 | 5102 | 条
= disclosed.wechat | 微信公众号发布信息 | 1096 | 条
= documents | 县政府文件 | 27 | 件
= documents | 县政府办文件 | 41 | 件
= disclosed | 常务会议信息 | 14 | 条
= documents | 行政规范性文件 | 3 | 件
@overview.requests 9
9 -s
= requests.received | 政府信息公开申请 | 26 | 件
=  requests.received | 自然人 | 24 | 件
=  requests.received | 企业 | 2 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2021
= requests.answered | 办结 | 26 | 件
=  requests.answered | 予以公开 | 11 | 件
=  requests.answered | 部分公开 | 5 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 无法提供 | 6 | 件
=  requests.answered | 不予处理 | 2 | 件
= requests.carried | 结转下年度 | 2 | 件
@overview.management 11
11 -ss
= inspections | 错别字、敏感词提醒 | 五十六 | 次 | value=56
= documents | 《政务公开通报》 | 3 | 期
= documents | 宣布失效 | 9 | 件
= documents | 修改 | 2 | 件
@overview.platform 13
13 -ss
= accounts | 栏目 | 487 | 个
=  accounts | 重复栏目 | 35 | 个
=  accounts | 空白栏目 | 21 | 个
= views | 接待群众 | 1900 | 人次 | q=approx
@overview.other 15
15 -s
= interpretations | 政策解读 | 22 | 篇
=  interpretations | 文字解读 | 15 | 篇
=  interpretations | 图解 | 6 | 篇
=  interpretations | 视频解读 | 1 | 篇
= shares | 解读率 | 100 | %
@overview.supervision 17
17 -ss
= trainings | 全县政务公开培训会 | 2 | 次
= trainees | 各乡镇、部门工作人员 | 147 | 人次
= inspections | 季度测评 | 4 | 次
= other | 被追究责任 | ! 没有因政府信息公开被追究责任的情况
@table.proactive 19
@table.requests 81
@table.disputes 513
@problems 583
@measures 585
587 ss
@problems 589
591 ss
= reconsiderations | 答复在行政复议中被纠正 | 1 | 件
593 ss
595 s
597 s
= staff | 经办人员 | 9 | 名
@measures 599
601 s
603 s
605 s
607 s
@other 609
611 s
= fees | 信息处理费 | 0 | 元
= proposals | 人大代表建议和政协提案答复 | 73 | 件
@trailer 613
m1 interpretation: 587"一是"-587.1
m2 platform: 587.2
p1 requests: 591
p2 institutions, requests: 593
p3 vetting: 595
p4 staffing: 597
m3 requests > p1: 601
m4 institutions, requests > p2: 603
m5 vetting > p3: 605
m6 staffing > p4: 607
