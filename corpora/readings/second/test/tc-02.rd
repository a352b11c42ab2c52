---
id: tc-02
title: 国家统计局雁洲调查队2022年政府信息公开工作年度报告
agency: 国家统计局雁洲调查队
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-12
problems_stated: true
summary: 子网站发布164条（数据48条、分析解读31条），微信203条，粉丝增至1642人，媒体供稿19篇；收到申请2件，予以公开1件、没有现成信息1件，无复议诉讼。问题为公开广度深度不足、解读术语多图表少、人员兼职精力不足；将增加分县（区）收入、粮食数据，每季度制作图解，加强业务学习。
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -ssss
= disclosed.website | 雁洲调查队子网站发布信息 | 164 | 条
=  disclosed.website | 数据信息 | 48 | 条
=  disclosed.website | 分析解读 | 31 | 条
=  disclosed.website | 工作动态 | 77 | 条
=  disclosed.website | 通知公告 | 8 | 条
= disclosed.wechat | “雁洲调查”微信公众号发布信息 | 203 | 条
= followers | 粉丝数 | 1180 | 人
= followers | 粉丝数 | 1642 | 人
= disclosed.media | 《雁洲日报》等媒体供稿 | 19 | 篇
@overview.requests 8
8 -fss
= requests.received | 政府信息公开申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 因没有现成信息未予提供 | 1 | 件
= shares | 按期答复率 | 100 | %
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
@overview.management 9
9 -fss
@overview.platform 10
10 -s
= accounts | 栏目 | 6 | 个
= other | 断链 | ! 未出现断链和错链
= other | 错链 | ! 未出现断链和错链
@overview.supervision 11
11 -fsss
= staff | 工作人员 | 1 | 名
= trainees | 干部参加总队视频培训 | 27 | 名
= trainings | 总队视频培训 | 2 | 次
= activities | 宣传活动 | 1 | 场
= materials | 调查知识手册 | 300 | 份 | q=approx
@table.proactive 12
@table.requests 43
@table.disputes 259
@problems 294
295 fssssf
p1 content: 295"一是公开"-295.1
p2 interpretation: 295.2
p3 staffing: 295.3
@measures 295.4
m1 content > p1: 295"一是丰富"-295.4
m2 interpretation > p2: 295.5
m3 staffing: 295.6
@other 296
297 st
= fees | 信息处理费 | ! 未收取信息处理费
