---
id: old-07
title: null
agency: 澹州市国土资源局
year: 2008
period: 2008-05-01..2008-12-31
published: null
problems_stated: true
---
@preamble 1
1 ft
@overview 2
2 ff
@overview.supervision 3
3 -s
= other | 处室 | 11 | 个
@overview.other 4
4 -s
= documents | 清理文件 | 4716 | 件
=  documents | 主动公开 | 1382 | 件
=  documents | 依申请公开 | 2954 | 件
=  documents | 不予公开 | 380 | 件
@overview.other 5
5 -s
= other | 《目录》 | 12 | 类
= other | 《目录》 | 63 | 目
@overview.other 6
6 -s
= documents | 制度 | 五 | 项 | value=5
@overview.supervision 7
7 -s
= trainees | 培训全系统干部职工 | 700 | 人次 | q=approx
@overview.proactive 8
8 ss
= disclosed | 主动公开政府信息 | 1655 | 条
= shares | 全文电子化率 | 100 | ％
=  disclosed | 机构职能类 | 38 | 条
= shares | 机构职能类 | 2.3 | ％ | q=approx
=  disclosed | 政策法规类 | 214 | 条
= shares | 政策法规类 | 12.9 | ％ | q=approx
=  disclosed | 规划计划类 | 17 | 条
= shares | 规划计划类 | 1.0 | ％ | q=approx
=  disclosed | 土地供应（招拍挂公告、成交公示、划拨公示）类 | 903 | 条
= shares | 土地供应（招拍挂公告、成交公示、划拨公示）类 | 54.6 | ％ | q=approx
=  disclosed | 矿业权出让类 | 66 | 条
= shares | 矿业权出让类 | 4.0 | ％ | q=approx
=  disclosed | 征地公告类 | 279 | 条
= shares | 征地公告类 | 16.9 | ％ | q=approx
=  disclosed | 其他类 | 138 | 条
= shares | 其他类 | 8.3 | ％ | q=approx
9 ssss
= views | 累计点击 | 31万 | 次 | value=310000 | q=approx
= accounts | 触摸屏 | 两 | 台 | value=2
= disclosed.media | 土地出让公告 | 46 | 期
= disclosed.media | 《国土视点》 | 24 | 期
= disclosed.offline | 移送信息目录 | 18 | 册
@overview.requests 10
10 sss
= requests.received | 受理依申请公开 | 29 | 件
=  requests.received | 当面申请 | 21 | 件
=  requests.received | 信函申请 | 6 | 件
=  requests.received | 网上申请 | 2 | 件
=  requests.answered | 同意公开 | 17 | 件
=  requests.answered | 同意部分公开 | 3 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 信息不存在 | 4 | 件
=  requests.answered | 非本机关掌握 | 3 | 件
=  requests.answered | 逾期 | ! 未发生逾期情形
@consultation 11
11 s
= inquiries | 咨询 | 2310 | 人次
=  inquiries | 现场咨询 | 1544 | 人次
=  inquiries | 电话咨询 | 602 | 人次
=  inquiries | 网上咨询 | 164 | 人次
@table.disputes 12
12 s
= reconsiderations | 行政复议案 | 1 | 件
= lawsuits | 行政诉讼案 | 2 | 件
=  lawsuits | 维持 | 1 | 件
=  lawsuits | 原告撤诉 | 1 | 件
= other | 申诉 | ! 没有收到申诉
@fees 13
13 ss
= fees | 复印工本费 | 86.5 | 元
= fees | 低保户 | 1 | 人
= fees | 用于政府信息公开的支出 | 9 | 万元 | q=approx
@problems 14
14 fssss
p1 content: 14.2
p2 requests, institutions: 14.3
p3 commitment: 14.4
p4 institutions: 14.5
@measures 15
15 fssfsf
m1 content, channels > p1: 15.2
m2 requests, institutions > p2: 15.3
m3 commitment, staffing > p3: 15.4
m4 oversight, institutions > p4: 15.5
m5 staffing: 15.6
@trailer 16
