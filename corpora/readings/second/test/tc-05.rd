---
id: tc-05
title: 青屏市2022年政府信息公开工作年度报告
agency: 青屏市人民政府
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-03-28
problems_stated: true
summary: 全市主动公开21.47万条，规范性文件出台164件、废止88件；新收申请1143件，办结1139件；复议68件（纠正9件）、诉讼37件。问题为更新不及时（抽查9个单位逾期）、基层办理申请能力不足、公众参与不高；将实行栏目台账和约谈、印发文书范本并跟岗锻炼、多渠道征集意见。第三方评估居全省第三。
---
@preamble 1
6 ttt
@overview 7
8 f
@overview.proactive 9
10 fsssss
= disclosed | 全市各级行政机关全年主动公开政府信息 | ２１．４７万 | 条 | value=214700
=  disclosed | 市本级 | ５．１２万 | 条 | value=51200
=  disclosed | 县（市、区） | １６．３５万 | 条 | value=163500
= disclosed.website | 市政府门户网站发布信息 | 3.86万 | 条 | value=38600
= disclosed.wechat | “青屏发布”微信 | 2934 | 条
= disclosed.weibo | 微博 | 4108 | 条
= disclosed.offline | 《青屏市人民政府公报》 | 12 | 期
= materials | 免费赠阅 | 4.8万 | 册 | value=48000
= documents | 市政府规章 | 3 | 件
= documents | 出台行政规范性文件 | 164 | 件
= documents | 废止 | 88 | 件
= meetings | 新闻发布会 | 36 | 场
= meetings | 在线访谈 | 18 | 期
= interpretations | 发布解读材料 | 247 | 件
@overview.requests 11
12 fsss
= requests.received | 新收政府信息公开申请 | 1143 | 件
= shares | 同比增长 | 6.3 | %
=  requests.received | 自然人申请 | 981 | 件
= shares | 自然人申请 | 85.8 | %
= requests.carried | 上年结转 | 28 | 件 | period=2021
= requests.answered | 全年办结 | 1139 | 件
=  requests.answered | 予以公开和部分公开 | 612 | 件
= shares | 予以公开和部分公开 | 53.7 | %
= requests.carried | 结转下年度办理 | 32 | 件
@overview.management 13
14 fs
= documents | 入库有效文件 | 1308 | 件
@overview.platform 15
16 fss
= accounts | 全市政府网站 | 21 | 家 | period=2021
= accounts | 全市政府网站 | 15 | 家
= accounts | 政务新媒体 | 186 | 个 | period=2021
= accounts | 政务新媒体 | 132 | 个
= accounts | 政务公开专区 | 96 | 个
=  accounts | 市级 | 1 | 个
=  accounts | 县级 | 11 | 个
=  accounts | 乡镇（街道） | 84 | 个
= inquiries | 接待群众咨询 | 3.2万 | 人次 | value=32000 | q=approx
@overview.supervision 17
18 fssss
= meetings | 市政府常务会议 | 2 | 次
= shares | 分值权重 | 4 | %
= trainings | 培训班 | 43 | 期
= trainees | 培训 | 5260 | 人次
= inspections | 单位 | 87 | 家
= inspections | 印发通报 | 4 | 期
= other | 被问责的情况 | ! 没有发生因政府信息公开工作被问责的情况
@table.proactive 19
@table.requests 63
@table.disputes 306
344 s
= reconsiderations | 行政复议 | 68 | 件 | id=f
=  reconsiderations | 维持 | 41 | 件
=  reconsiderations | 纠正 | 9 | 件
= lawsuits | 行政诉讼 | 37 | 件
=  lawsuits | 未经复议直接起诉 | 13 | 件
@problems 345
346 ss
= inspections | 单位 | 9 | 个
@measures 347
347 s
@problems 348
348 ss
= reconsiderations | 被复议纠正 | 9 | 件 | parent=f
=  reconsiderations | 发生在县乡两级 | 7 | 件
@measures 349
349 s
@problems 350
350 sss
= inquiries | 有效意见 | ! 有效意见为零
@measures 350.3
@other 351
352 sst
= fees | 信息处理费 | 2.36 | 万元
@trailer 353
p1 timeliness: 346.1-346.2
m1 timeliness, oversight > p1: 347"对栏目更新"-347.1
p2 requests, staffing: 348.1-348.2
m2 requests, institutions, staffing > p2: 349"印发答复"-349.1
p3 engagement: 350.1-350.2
m3 channels, engagement > p3: 350.3"除网站外"-350.3
