---
id: tk-04
title: 江苏清涟经济开发区管理委员会2020年政府信息公开工作年度报告
agency: 江苏清涟经济开发区管理委员会
year: 2020
period: 2020-01-01..2020-12-31
published: null
problems_stated: true
summary: 网站公开1326条，微信518条、微博96条，解读22篇。新收申请14件、上年结转1件，办结15件；复议1件，维持。惠企文件无配套解读，栏目重复、检索不灵，审批结果公示偏慢，务工人员覆盖不到；拟同步配发解读、合并栏目6个并升级检索、当日公示，已设公告屏5块。
---
@preamble 1
3 tt
@overview 4
5 f
@overview.proactive 6
7 sss
= disclosed.website | 通过管委会网站公开信息 | 1326 | 条
=  disclosed.website | 招商动态 | 402 | 条
=  disclosed.website | 规划建设 | 297 | 条
=  disclosed.website | 通知公告 | 411 | 条
=  disclosed.website | 财政信息 | 35 | 条
=  disclosed.website | 其他 | 181 | 条
= disclosed.wechat | 政务微信“清涟开发区”推送 | 518 | 条
= disclosed.weibo | 政务微博发布 | 96 | 条
= interpretations | 政策解读 | 22 | 篇
=  interpretations | 图解 | 9 | 篇
=  interpretations | 音视频 | 4 | 篇
=  interpretations | 文字问答 | 9 | 篇
= meetings | 政企座谈会 | 12 | 场
= inquiries | 企业提问 | 167 | 个
=  inquiries | 当场答复 | 141 | 个
@overview.requests 8
9 ss
= requests.received | 全年新收申请 | 14 | 件
=  requests.received | 自然人 | 9 | 件
=  requests.received | 商业企业 | 5 | 件
= requests.carried | 上年结转 | 1 | 件 | period=2019
= requests.answered | 共办结 | 15 | 件
=  requests.answered | 予以公开 | 8 | 件
=  requests.answered | 部分公开 | 2 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 无法提供 | 4 | 件
= requests.carried | 结转下年度办理的申请 | ! 没有结转下年度办理的申请
= reconsiderations | 行政复议 | 1 | 件
= lawsuits | 行政诉讼 | ! 未发生行政诉讼
@overview.management 10
11 ssf
= documents | 规范性文件 | 9 | 件
= proposals | 人大代表建议 | 3 | 件
= proposals | 政协委员提案 | 5 | 件
@overview.platform 12
13 s
= views | 全年访问量 | 210万 | 次 | value=2100000 | q=at_least
= followers | 微信关注人数 | 1.8万 | 人 | value=18000
= followers | 微信关注人数 | 2.3万 | 人 | value=23000
@overview.supervision 14
15 ssf
= inspections | 局办、公司 | 15 | 个
= inspections | 整改提示单 | 31 | 份
= trainees | 到场听讲 | 86 | 人
@table.proactive 16
@table.requests 35
@table.disputes 62
@problems 67
68 s
@measures 69
69 s
@problems 70
70 s
= accounts | 栏目 | 两 | 个 | value=2
@measures 71
71 s
= accounts | 合并重复栏目 | 6 | 个
@problems 72
72 s
@measures 73
73 s
@problems 74
74 s
@measures 75
75 s
= accounts | 电子公告屏 | 5 | 块
p1 interpretation: 68.1
m1 interpretation > p1: 69"今后印发"-69.1
p2 platform: 70.1
m2 platform > p2: 71"已合并"-71.1
p3 timeliness: 72.1
m3 platform, timeliness > p3: 73"打通"-73.1
p4 channels: 74.1
m4 channels, platform > p4: 75"拓宽"-75.1
@other 76
77 t
