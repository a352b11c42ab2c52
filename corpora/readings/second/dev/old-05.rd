---
id: old-05
title: 国家湿地资源管理局2012年政府信息公开工作年度报告
agency: 国家湿地资源管理局
year: 2012
period: 2012-01-01..2012-12-31
published: 2013-03-29
problems_stated: true
---
@preamble 1
12 t-
14 t-
15 t
@overview 16
18 f-
19 f-
20 sf-
= meetings | 局务会议 | ３ | 次 | value=3
21 sf-
23 sf-
= other | 工作环节 | ２１ | 个 | value=21
= trainings | 信息员培训班 | 两 | 期 | value=2
= trainees | 参加 | 一百二十一 | 人 | value=121
24 f-
25 f
@overview.proactive 26
28 s-
= disclosed | 主动公开政府信息 | １，２０３ | 条 | value=1203 | id=all
30 ss
=  disclosed | 政策法规类 | ３７ | 条 | value=37
=  disclosed | 规划统计类 | ２９ | 条 | value=29
=  disclosed | 行政许可类 | ４１６ | 条 | value=416
=  disclosed | 湿地监测公报和公告类 | ６４ | 条 | value=64
=  disclosed | 工作动态类 | ６５７ | 条 | value=657
= documents | 规范性文件 | ９ | 件 | value=9
= documents | 清理废止 | ２ | 件 | value=2
33 s-
= disclosed.website | 局网站全年发布 | １，０８８ | 条 | value=1088 | parent=all
= accounts | 专题 | ６ | 个 | value=6
= views | 日均访问量 | １.４万 | 人次 | value=14000 | q=approx
34 s
= inquiries | 留言 | ３５２ | 件 | value=352
=  inquiries | 办结 | ３４０ | 件 | value=340
36 f
38 s
= meetings | 发布会 | １ | 场 | value=1
= meetings | 媒体通气会 | ５ | 场 | value=5
= disclosed.media | 中央媒体刊播稿件 | ４百 | 篇 | value=400 | q=approx
40 s
= disclosed.offline | 《国家湿地资源管理局公报》 | 四 | 期 | value=4
= disclosed.offline | 《中国湿地年鉴（2012）》 | 一 | 卷 | value=1
@overview.requests 41
42 s
= requests.received | 政府信息公开申请 | 四十七 | 件 | value=47 | id=recv
= requests.carried | 上年结转 | 二 | 件 | value=2 | period=2011
44 s-
= requests.received | 电子邮件 | 二十六 | 件 | value=26 | parent=recv
= requests.received | 信函 | 十九 | 件 | value=19 | parent=recv
= requests.received | 当面提交 | 二 | 件 | value=2 | parent=recv
= requests.received | 公民 | 四十一 | 件 | value=41 | parent=recv
= requests.received | 法人和其他组织 | 六 | 件 | value=6 | parent=recv
45 s-
46 s-
= requests.answered | 同意公开 | 二十二 | 件 | value=22 | parent=recv
= requests.answered | 同意部分公开 | 三 | 件 | value=3 | parent=recv
= requests.answered | 不予公开 | 五 | 件 | value=5 | parent=recv
= requests.answered | 不属于本机关职责 | 十四 | 件 | value=14 | parent=recv
= requests.answered | 信息不存在 | 四 | 件 | value=4 | parent=recv
= requests.answered | 申请人撤回 | 一 | 件 | value=1 | parent=recv
47 s
@fees 48
50 s-
51 s
= fees | 成本费用 | ! 未收取检索、复制、邮寄等成本费用
= fees | 减免 | ! 无减免情况
= reconsiderations | 行政复议 | 二 | 件 | value=2
= lawsuits | 行政诉讼 | 一 | 件 | value=1
@overview.other 53
54 f-
56 s
= disclosed | 第二次全国湿地资源调查分省数据 | ３１ | 组 | value=31
= disclosed | 环志回收记录 | １，０５０ | 条 | value=1050
= accounts | 高校 | ４ | 所 | value=4
@problems 57
59 f-
60 s-
61 s-
62 s
p1 content, timeliness: 59.2-60.1
p2 institutions: 60.2-61.1
p3 interpretation: 61.2-62
@measures 63
64 s-
65 ss
66 f-
67 s-
68 f
m1 content, timeliness > p1: 63"自2013年起"-64.1
m2 institutions > p2: 64.2-65.1
m3 interpretation > p3: 65.2
m4 staffing: 66.1
m5 engagement: 66.2-67.1
@trailer 69
