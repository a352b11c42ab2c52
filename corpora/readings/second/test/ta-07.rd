---
id: ta-07
title: 2017年度桥东街道政府信息公开工作年度报告
agency: 秀州市吴塘区桥东街道办事处
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-01-12
problems_stated: true
summary: 市政府信息公开网公开58条，微信312条，微博196条，媒体稿件27篇，政策解读2篇；受理申请2件，同意公开1件、信息不存在1件，复议诉讼、收费减免均为零。问题：队伍不稳，决策和结果类信息少，与群众互动少，发布前校对不严。措施：信息员AB岗和交接培训，决策事项事前征求意见、事后公布结果，办好“有问必答”栏目。附表所列申请为3件，与正文不符。
---
@preamble 1
4 tttt
@overview 5
6 ffs
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 4 | 名
= accounts | 信息查阅点 | 13 | 个
@overview.proactive 7
9 ss
= disclosed.website | 公开政府信息 | 58 | 条
=  disclosed.website | 机构信息 | 3 | 条
=  disclosed.website | 政策文件 | 7 | 条
=  disclosed.website | 财政信息 | 4 | 条
=  disclosed.website | 工作信息 | 44 | 条
= disclosed.wechat | 微信公众号发布信息 | 312 | 条
= disclosed.weibo | 微博发布 | 196 | 条
= disclosed.media | 刊播稿件 | 27 | 篇
11 fss
13 s
= accounts | 电子显示屏 | 2 | 块
= accounts | 触摸查询屏 | 1 | 台
= disclosed.offline | 滚动播放通知公告 | 150 | 条 | q=approx
= disclosed.offline | 《桥东之窗》简报 | 12 | 期
= materials | 每期发放 | 800 | 份 | q=approx
@overview.other 14
15 sss
= inquiries | 区长电话、政务服务热线转办件 | 524 | 件
= shares | 办结率 | 100 | %
= inquiries | 网站留言 | 33 | 条
= interpretations | 政策解读 | 2 | 篇
@overview.requests 16
18 s
= requests.received | 受理依申请公开 | 2 | 件 | id=a
=  requests.received | 网上申请 | 1 | 件
=  requests.received | 信函申请 | 1 | 件
20 s
= requests.answered | 同意公开 | 1 | 件 | parent=a
= requests.answered | 信息不存在 | 1 | 件 | parent=a
@fees 21
22 s
= fees | 收费 | ! 收费、减免均为零
= fees | 减免 | ! 收费、减免均为零
@table.disputes 23
24 s
= reconsiderations | 申请行政复议 | 0 | 件
= lawsuits | 提起行政诉讼 | 0 | 件
@problems 25
26 ssss
p1 staffing: 26"一是"-26.1
p2 content: 26.2
p3 engagement: 26.3
p4 vetting: 26.4
@measures 27
27 fsssf
m1 staffing > p1: 27.2
m2 content, engagement > p2: 27.3
m3 engagement, platform > p3: 27.4
@other 28
29 t
@trailer 39
