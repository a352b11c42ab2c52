---
id: rk-04
title: 平梁州2020年政府信息公开工作年度报告
agency: 平梁州人民政府办公室
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-03-24
problems_stated: true
---
@preamble 1
3 ttt
@overview 4
5 f
@overview.proactive 6
6 -ss
= disclosed | 主动公开政府信息 | 16.3万 | 条 | value=163000 | q=approx | id=c0
=  disclosed | 州级部门 | 2.9万 | 条 | value=29000
=  disclosed | 各县（市） | 13.4万 | 条 | value=134000
=  disclosed.website | 政府网站 | 9.7万 | 条 | value=97000
=  disclosed.weibo | 政务微博 | 1.6万 | 条 | value=16000
=  disclosed.wechat | 政务微信 | 4.1万 | 条 | value=41000
=  disclosed.media | 报刊广播电视等其他方式 | 0.9万 | 条 | value=9000
7 s
= disclosed | 疫情防控信息 | 1.2万 | 条 | value=12000 | q=at_least | parent=c0
= meetings | 疫情防控新闻发布会 | 18 | 场
= inquiries | 回应网民关注的热点问题 | 五百 | 个 | value=500 | q=approx
8 s
= documents | 规范性文件 | 11 | 件
= documents | 废止和宣布失效 | 37 | 件
= interpretations | 解读信息 | 203 | 条
@overview.requests 9
9 -s
= requests.received | 政府信息公开申请 | 587 | 件
=  requests.received | 自然人申请 | 519 | 件
=  requests.received | 法人或其他组织申请 | 68 | 件
= requests.carried | 2019年结转办理 | 21 | 件 | period=2019
= requests.answered | 答复 | 584 | 件 | id=c17
= requests.carried | 结转下一年度 | 24 | 件
10 ss
= requests.answered | 予以公开 | 290 | 件 | parent=c17
= shares | 占 | 49.7 | %
= requests.answered | 部分公开 | 61 | 件 | parent=c17
= shares | 占 | 10.4 | %
= requests.answered | 不予公开 | 47 | 件 | parent=c17
= shares | 占 | 8.0 | %
= requests.answered | 因信息不存在或不属于本机关掌握等原因无法提供 | 143 | 件 | parent=c17
= shares | 占 | 24.5 | %
= requests.answered | 作不予处理和其他处理 | 43 | 件 | parent=c17
= shares | 占 | 7.4 | %
@overview.management 11
11 -f
@overview.platform 12
12 fss
= accounts | 网站 | 83 | 个
= accounts | 专题 | 28 | 个
= views | 网站访问量 | 2680余万 | 人次 | value=26800000 | q=approx
= accounts | 注销“僵尸”账号 | 61 | 个
= accounts | 保留并备案账号 | 374 | 个
@overview.supervision 13
13 -ss
= inspections | 委托第三方机构开展评估 | 1 | 次
= inspections | 网上巡查 | 12 | 轮
= inspections | 发现并整改问题 | 一千三百 | 处 | value=1300 | q=approx
= trainees | 工作人员 | 260 | 名 | q=approx
@table.proactive 14
@table.requests 15
@table.disputes 16
17 ss
= reconsiderations | 行政复议 | 32 | 件
=  reconsiderations | 结果维持 | 17 | 件
=  reconsiderations | 结果纠正 | 6 | 件
=  reconsiderations | 其他结果 | 5 | 件
=  reconsiderations | 尚未审结 | 4 | 件
= shares | 纠错率 | 18.8 | %
= lawsuits | 行政诉讼 | 15 | 件
=  lawsuits | 未经复议直接起诉 | 9 | 件
=   lawsuits | 结果维持 | 7 | 件
=   lawsuits | 结果纠正 | 1 | 件
=   lawsuits | 尚未审结 | 1 | 件
=  lawsuits | 复议后起诉 | 6 | 件
=   lawsuits | 结果维持 | 4 | 件
=   lawsuits | 尚未审结 | 2 | 件
@problems 18
19 sssss
p1 commitment: 19.1"一是"-19.1
p2 institutions: 19.2-19.2
p3 requests: 19.3-19.3
p4 vetting: 19.4-19.4
p5 platform: 19.5-19.5
@measures 20
20 f
21 fs
m1 commitment, staffing > p1: 21-21.2
22 ff
m2 institutions > p2: 22-22.2
23 fs
m3 requests, institutions > p3: 23-23.2
24 fs
m4 vetting, oversight, institutions > p4: 24-24.2
25 ff
m5 platform > p5: 25-25.2
@other 26
27 -s
= fees | 依申请提供政府信息 | ! 均未收取费用
28 -s
= proposals | 州级人大代表建议办理复文 | 198 | 件
= proposals | 政协提案办理复文 | 231 | 件
= shares | 公开率 | 96.1 | %
= shares | 公开率 | 94.7 | %
@trailer 29
