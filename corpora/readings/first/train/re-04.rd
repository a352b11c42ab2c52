---
id: re-04
title: 缙港海关2019年政府信息公开工作年度报告
agency: 中华人民共和国缙港海关
year: 2019
period: 2019-01-01..2019-12-31
published: null
problems_stated: true
---
@preamble 1
2 tt
@overview 3
4 ff
@overview.proactive 5
6 s
= other | 信息 | 6,300 | 条 | value=6300 | q=approx
= accounts | 归并栏目 | 27 | 个
= disclosed.website | 发布信息 | 4,486 | 条 | value=4486
=  disclosed.website | 海关统计数据类 | 216 | 条
=  disclosed.website | 行政处罚案件信息公开 | 748 | 条
=  disclosed.website | 政府采购信息 | 93 | 条
7 s
= disclosed.wechat | 推送信息 | 731 | 条
= disclosed.weibo | 推送信息 | 1,206 | 条 | value=1206
= followers | 微信粉丝 | ８万 | 人 | value=80000 | q=at_least
8 s
= meetings | 新闻发布会 | 4 | 场
= meetings | 媒体通气会 | 6 | 场
= disclosed.media | 采用稿件 | 五百三十二 | 篇 | value=532
=  disclosed.media | 新华社、中央电视台采用 | 41 | 篇
9 sf
= accounts | 电子显示屏 | 54 | 块
= materials | 政策折页和问答手册 | 2.6万 | 份 | value=26000
@overview.requests 10
11 fssss
= requests.received | 政府信息公开申请 | 13 | 件
= shares | 减幅 | 27.8 | %
=  requests.received | 自然人 | 7 | 件
=  requests.received | 企业 | 4 | 件
=  requests.received | 法律服务机构 | 1 | 件
=  requests.received | 其他 | 1 | 件
=  requests.received | 网上申请 | 10 | 件
=  requests.received | 信函 | 3 | 件
=  requests.answered | 已答复 | 12 | 件 | id=c23
= requests.carried | 结转2020年办理 | 1 | 件
= requests.answered | 予以公开 | 5 | 件 | parent=c23
= requests.answered | 不予公开 | 3 | 件 | parent=c23
=  requests.answered | 涉及第三方商业秘密 | 2 | 件
=  requests.answered | 属行政执法案卷信息 | 1 | 件
= requests.answered | 无法提供 | 4 | 件 | parent=c23
=  requests.answered | 本关不掌握 | 3 | 件
@overview.other 12
13 fss
= interpretations | 解读稿件 | 68 | 篇
= interpretations | “关长送政策上门”宣讲 | 24 | 场
= other | 听讲企业 | 1,130 | 家次 | value=1130
= inquiries | 接听来电 | 9.7万 | 个 | value=97000
= shares | 满意度 | 99.6 | %
= inquiries | 答复留言 | 1,884 | 条 | value=1884
@overview.supervision 14
15 sf
= meetings | 关党委会 | 2 | 次
= staff | 专职人员 | 2 | 名
= staff | 联络员 | 1 | 名
@table.proactive 16
@table.requests 35
@table.disputes 62
@problems 67
69 f
70 s
p1 institutions: 70-70.1
71 s
p2 requests, staffing: 71-71.1
72 s
p3 interpretation: 72-72.1
73 s
p4 timeliness: 73-73.1
@measures 74
75 s
m1 institutions > p1: 75-75.1
76 s
m2 requests > p2: 76-76.1
77 s
m3 staffing > p2: 77-77.1
78 s
m4 interpretation > p3: 78-78.1
79 s
m5 timeliness, oversight > p4: 79-79.1
80 f
m6 other: 80-80.1
@other 81
82 t
