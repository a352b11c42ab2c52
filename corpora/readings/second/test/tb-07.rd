---
id: tb-07
title: 安岭县卫生健康局2024年政府信息公开工作年度报告
agency: 安岭县卫生健康局
year: 2024
period: null
published: null
problems_stated: true
summary: 全年公开信息158条（网站95条、微信63条），发放健康折页1.5万份；收到申请3件，予以公开2件，无复议诉讼。问题为基层机构公开不主动（有卫生院全年只公开1条）、群众知晓度不高、力量不足仅1人兼职；将明确卫生院必须公开内容并每季度检查、借义诊宣传、选调专职人员。
---
@preamble 1
4 t
@overview 5
6 f
@overview.proactive 7
7 -fss
= disclosed | 公开信息 | 158 | 条
=  disclosed.website | 县政府网站 | 95 | 条
=  disclosed.wechat | “健康安岭”微信公众号 | 63 | 条
= disclosed.video | 健康科普视频 | 12 | 个
= materials | 健康教育折页 | 1.5万 | 份 | value=15000
@overview.requests 8
8 -fss
= requests.received | 收到政府信息公开申请 | 3 | 件
=  requests.answered | 予以公开 | 2 | 件
=  requests.answered | 因需要另行制作无法提供 | 1 | 件
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议、行政诉讼案件
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议、行政诉讼案件
@overview.management 9
9 -sf
= inspections | 更正错别字和不规范表述 | 29 | 处
@overview.platform 10
10 -sf
= accounts | 二级单位闲置公众号 | 2 | 个
@overview.supervision 11
11 -fss
= meetings | 局党组会专题听取信息公开工作汇报 | 1 | 次
= trainings | 《条例》学习 | 2 | 次
= other | 服务对象 | 28 | 人
= shares | 满意率 | 96.4 | %
@table.proactive 12
@table.requests 57
@table.disputes 343
@problems 396
@measures 397
398 ss
= interpretations | 解读医保、疫苗接种等政策 | 7 | 篇
@problems 399
401 ss
= disclosed | 公开信息 | 1 | 条
@measures 402
402 s
@problems 403
403 s
@measures 404
404 s
@problems 405
405 s
= staff | 局机关 | 1 | 人
@measures 406
406 s
@other 407
408 s
= fees | 信息处理费 | 0 | 元
409 s
= proposals | 人大代表建议 | 4 | 件
= proposals | 政协提案 | 6 | 件
m1 interpretation: 398.1
m2 vetting: 398.2
p1 commitment, content: 401.1-401.2
m3 content, oversight > p1: 402"把收费标准"-402.1
p2 engagement: 403.1
m4 engagement > p2: 404"结合义诊"-404.1
p3 staffing: 405.1
m5 staffing > p3: 406"从二级单位"-406.1
