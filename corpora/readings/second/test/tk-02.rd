---
id: tk-02
title: 南榕区人民政府沙洲路街道办事处2019年政府信息公开工作年度报告
agency: 南榕区人民政府沙洲路街道办事处
year: 2019
period: null
published: 2020-01-22
problems_stated: true
summary: 网站公开５３６条，微博142条，公告1,060份。收到申请7件，公开4件、不予公开2件、无法提供1件。科室重业务轻公开，公告校对不细，留言回应慢；拟列入科室季度评分、专题学习《条例》、三级校核、两个工作日内回应留言。
---
@preamble 1
@overview 5
7 f
@overview.other 9
9 -sf
= staff | 专职人员 | 1 | 名
= staff | 兼职人员 | 6 | 名
= other | 社区 | 9 | 个
@overview.proactive 11
11 -ss
= disclosed.website | 区政府门户网站公开信息 | ５３６ | 条 | value=536
=  disclosed.website | 组织机构类 | 8 | 条
=  disclosed.website | 城市管理类 | 211 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 其他 | 313 | 条
= disclosed.weibo | 街道微博“沙洲路发布”发布信息 | 142 | 条
= disclosed.offline | 在社区公告栏张贴公告 | 1,060 | 份 | value=1060
= documents | 规章 | 0 | 件
= documents | 规范性文件 | 0 | 件
@overview.requests 13
13 -s
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.received | 通过网上提交 | 3 | 件 | at=2
=  requests.received | 当面提交 | 4 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 无法提供 | 1 | 件
@overview.other 15
15 -sf
= inquiries | 12345热线转办工单 | 2187 | 宗
= inquiries | “书记信箱”回复来信 | 56 | 封
= activities | 街道开放日活动 | 2 | 场
@table.proactive 17
@table.requests 125
@table.disputes 523
@problems 593
595 fsss
@measures 597
597 ssss
p1 commitment: 595.2
p2 vetting: 595.3
p3 engagement: 595.4
m1 oversight > p1: 597.1
m2 commitment, staffing > p1: 597.2
m3 vetting > p2: 597.3
m4 engagement > p3: 597.4
@other 599
601 t
@trailer 603
