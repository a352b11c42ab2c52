---
id: tf-06
title: 2018年锦瓦街道办事处政府信息公开工作年度报告
agency: 锦瓦街道办事处
year: 2018
period: null
published: 2019-01-28
problems_stated: true
summary: 主动公开628条（网站163条、微信465条），附表总数为612条、微信449条，与正文不一；开通抖音发18条；收到申请2件，1件公开、1件不属本机关，无复议诉讼和收费。问题为报送滞后、解读和办事信息少、互动不够、信息员流动大；将建周报制度、增办事指南和图解、限时回复留言、加强队伍。
---
@preamble 1
4 t
@overview 6
8 ffss
= staff | 街道党政综合办 | 3 | 名
= other | 社区 | 9 | 个
= staff | 信息员 | 1 | 名
= meetings | 工作会议 | 2 | 次
= trainings | 授课 | 1 | 次
= trainees | 信息员 | 24 | 名
@overview.proactive 10
14 fsss
= disclosed | 主动公开信息 | 628 | 条
=  disclosed.website | 区政府门户网站 | 163 | 条
=  disclosed.wechat | “锦瓦发布”微信公众号 | 465 | 条
= views | 公众号全年总阅读量 | 21.7万 | 次 | value=217000
= followers | 新增粉丝 | 2300 | 人 | q=approx
= disclosed.video | 垃圾分类短视频 | 18 | 条
= views | 累计播放 | 4.6万 | 次 | value=46000
18 s
= accounts | 查阅点 | 1 | 个
= views | 接待群众查询 | 52 | 人次
= other | 社区 | 9 | 个
= disclosed.offline | 张贴城市更新、低保公示等 | 230 | 张
= meetings | “居民议事会” | 14 | 场
22 ss
= interpretations | 解读稿 | 5 | 篇
= inquiries | “12345”转办件 | 1406 | 件
= shares | 办结率 | 100 | %
= shares | 满意率 | 96.5 | %
@overview.requests 24
26 ss
= requests.received | 收到依申请公开 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 告知不属于本机关公开范围 | 1 | 件
@table.disputes 28
30 s
= reconsiderations | 复议 | ! 无
= lawsuits | 诉讼 | ! 无
@fees 32
34 s
= fees | 收费 | ! 无收费
= fees | 减免 | ! 没有减免
@problems 36
38 f
40 s
@measures 41
41 s
@problems 42
42 s
@measures 43
43 ss
@problems 44
44 s
@measures 45
45 s
@problems 46
46 s
@measures 47
47 f
@other 49
@trailer 448
p1 timeliness: 40.1
m1 timeliness, institutions > p1: 41"建立社区"-41.1
p2 content, interpretation: 42.1
m2 content > p2: 43"压减"-43.1
m3 interpretation > p2: 43.2
p3 engagement: 44.1
m4 engagement, platform > p3: 45"在公众号"-45.1
p4 staffing: 46.1
m5 staffing > p4: 47"加强"-47.1
