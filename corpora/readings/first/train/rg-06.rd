---
id: rg-06
title: 云湖区文化旅游广电体育局2023年政府信息公开工作年度报告
agency: 云湖区文化旅游广电体育局
year: 2023
period: null
published: 2024-01-12
problems_stated: true
---
@preamble 1
3 t
@overview 4
5 ff
@overview.proactive 6
6 -sss
= disclosed | 公开各类信息 | 1562 | 条
=  disclosed.website | 区政府网站 | 204 | 条
=  disclosed.wechat | “云湖文旅”微信公众号 | 587 | 条
=  disclosed.weibo | 新浪微博 | 436 | 条
=  disclosed.video | 抖音和视频号短视频 | 335 | 条
= views | 播放量 | 210万 | 次 | value=2100000
= views | 累计播放 | 1,200余万 | 次 | value=12000000 | q=approx
= views | 获赞 | 30万 |  | value=300000 | q=approx
= meetings | 新闻发布会 | 2 | 场
= meetings | 媒体专访 | 3 | 次
@overview.requests 7
7 -fs
= requests.received | 网上申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 告知向区市场监管局申请 | 1 | 件
= reconsiderations | 行政复议 | ! 申请人未提起行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 申请人未提起行政复议和行政诉讼
@overview.management 8
8 -fs
= inspections | 失效活动预告 | 一千四百 | 条 | value=1400 | q=approx
@overview.platform 9
9 -ss
= followers | “云湖文旅”抖音号粉丝 | 8.6万 | 人 | value=86000 | q=at_least
= followers | 微博粉丝 | 1.2万 | 人 | value=12000
= followers | 微信公众号订阅用户 | 2万 | 人 | value=20000 | q=approx
= accounts | 街道文化站 | 11 | 个
= views | 读者查阅 | 四百 | 人次 | value=400 | q=approx
@overview.supervision 10
10 -fsss
= staff | 新媒体编辑 | 5 | 人
=  staff | 政府购买服务人员 | 2 | 人
= trainings | 短视频制作、舆情应对等培训 | 5 | 次
= trainees | 参加 | 163 | 人次
= inspections | 问题 | 3 | 项
@table.proactive 11
@table.requests 12
@table.disputes 13
@problems 14
15 f
16 ss
p1 timeliness: 16-16.2
@measures 17
17 s
m1 timeliness > p1: 17.1"建立"-17.1
@problems 18
18 ss
p2 content: 18-18.2
@measures 19
19 s
m2 content > p2: 19.1"每季"-19.1
@problems 20
20 ss
p3 commitment, staffing: 20-20.2
@measures 21
21 ss
m3 commitment, staffing > p3: 21.1"请馆"-21.1
m4 staffing > p3: 21.2-21.2
@other 22
23 s
= fees | 信息处理费 | ! 本年度未收取
24 s
= activities | “文旅局长请你来”政府开放日 | 2 | 期
= other | 市民、网络达人 | 百 | 人 | value=100 | q=approx
= other | 送戏下乡 | 56 | 场
25 s
= disclosed.video | 方言短视频《云湖话你听》 | 12 | 集
@trailer 26
