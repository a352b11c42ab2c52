---
id: tf-09
title: 国家盐湖资源管理局2015年政府信息公开工作年度报告
agency: 国家盐湖资源管理局
year: 2015
period: 2015-01-01..2015-12-31
published: 2016-03-25
problems_stated: true
---
@preamble 1
5 ttt
@overview 7
8 f
@overview.other 10
11 sss
= meetings | 局务会 | 3 | 次
= shares | 权重 | 5 | %
= documents | 文件 | 648 | 件
=  documents | 由不公开转为主动公开 | 93 | 件
@overview.other 13
14 ss
= meetings | 新闻通气会 | 4 | 次
= other | 媒体专访 | 11 | 人次
= interpretations | 解读文章 | 26 | 篇
= other | 《涉盐湖舆情快报》 | 52 | 期
= other | 重大负面舆情 | ! 没有发生重大负面舆情
@overview.proactive 16
17 ss
= disclosed.website | 公开信息 | 3217 | 条
= shares | 较2014年增加 | 12.4 | %
=  documents | 规章和规范性文件 | 9 | 件
=  disclosed.website | 公告 | 52 | 件
=  disclosed.website | 行政许可结果 | 386 | 条
=  disclosed.website | 统计资料 | 48 | 条
18 sss
= views | 独立访客 | 142万 |  | value=1420000
= views | 页面浏览量 | 890万 | 次 | value=8900000
= disclosed.weibo | “盐湖之声”官方微博 | 906 | 条
= followers | 粉丝 | 31万 |  | value=310000
= disclosed.wechat | 微信公众号 | 138 | 条
= followers | 订阅用户 | 1.9万 |  | value=19000
= disclosed.offline | 《盐湖局文告》 | 12 | 期
= materials | 每期印发 | 2000 | 册
@overview.other 20
21 sss
= proposals | 全国人大代表建议 | 17 | 件
= proposals | 政协提案 | 9 | 件
= proposals | 复文 | 19 | 件
= documents | 规章 | 3 | 项
= inquiries | 意见建议 | 241 | 条
= meetings | 在线访谈 | 2 | 期
= inquiries | 网民提问 | 87 | 个
=  inquiries | 现场回答 | 34 | 个
@overview.requests 23
24 sss
= requests.received | 政府信息公开申请 | 58 | 件 | id=c31
= shares | 比上年下降 | 9.4 | %
=  requests.received | 网络申请 | 39 | 件
= shares | 网络申请 | 67.2 | %
=  requests.received | 信函申请 | 19 | 件
= shares | 信函申请 | 32.8 | %
=  requests.received | 公民申请 | 51 | 件
=  requests.received | 法人和其他组织申请 | 7 | 件
25 ss
= requests.answered | 办结 | 57 | 件 | id=c39 | parent=c31
= requests.carried | 延期至2016年1月答复 | 1 | 件 | parent=c31
= requests.answered | 同意公开或部分公开 | 28 | 件 | parent=c39
= requests.answered | 告知已主动公开 | 12 | 件 | parent=c39
= requests.answered | 不予公开 | 3 | 件 | parent=c39
= requests.answered | 不属于本机关公开范围 | 9 | 件 | parent=c39
= requests.answered | 信息不存在 | 5 | 件 | parent=c39
26 s
= fees | 费用 | ! 均未收取费用
@table.disputes 28
29 ss
= reconsiderations | 行政复议 | 3 | 件
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开提起的行政诉讼
@problems 31
32 ffsss
p1 content: 32.2-32.2
p2 platform: 32.3-32.3
p3 institutions: 32.4-32.4
p4 vetting: 32.5-32.5
@measures 34
34 sff
m1 content > p1: 34.1"编制"-34.1"果；"
m2 platform > p2: 34.1"启动"-34.1"索；"
m3 institutions > p3: 34.1"建立"-34.1"口；"
m4 vetting, institutions > p4: 34.1"会同"-34.1
m5 staffing: 34.2-34.2
m6 engagement: 34.3-34.3
@trailer 36
