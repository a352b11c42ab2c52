---
id: tf-10
title: 鹭堤市国土资源局2016年度政府信息公开工作报告
agency: 鹭堤市国土资源局
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-03-06
problems_stated: true
---
@preamble 1
6 tt
@overview 8
10 ffs
@overview.proactive 12
14 fs
= disclosed | 主动公开政府信息 | 1967 | 条
=  disclosed.website | 市局网站 | 1731 | 条
=  disclosed.wechat | “鹭堤国土”微信 | 236 | 条
= shares | 比2015年增长 | 22 | %
16 fs
= disclosed | 征地批文 | 58 | 件
= disclosed | 征地补偿安置公告 | 71 | 份
= disclosed | 土地出让公告 | 43 | 宗
= disclosed | 成交结果 | 39 | 宗
= disclosed | 采矿权设置方案 | 2 | 个
= disclosed | 不动产登记公告 | 624 | 条
18 fss
= documents | 规范性文件 | 4 | 件
= interpretations | 同步解读 | 4 | 件
= interpretations | 解读稿 | 9 | 篇
= meetings | 新闻发布会 | 1 | 次
= meetings | 访谈 | 2 | 次
= inquiries | 网民留言 | 512 | 条
= inquiries | “12336”热线来电 | 1748 | 个
20 fs
= disclosed.offline | 展板 | 40 | 块
= materials | 宣传单 | 6000 | 份 | q=approx
= inquiries | 群众咨询 | 300 | 人次 | q=approx
@overview.requests 22
24 f
26 ss
= requests.received | 政府信息公开申请 | 187 | 件 | id=c20
= shares | 比上年增长 | 34.5 | %
=  requests.received | 信函 | 73 | 件
=  requests.received | 当面 | 64 | 件
=  requests.received | 网络 | 48 | 件
=  requests.received | 传真 | 2 | 件
28 ss
= requests.answered | 答复 | 184 | 件 | id=c26 | parent=c20
=  requests.answered | 按时 | 170 | 件
=  requests.answered | 依法延期 | 14 | 件
= requests.carried | 转入2017年办理 | 3 | 件 | parent=c20
= requests.answered | 同意公开 | 83 | 件 | parent=c26
= requests.answered | 信息不存在 | 29 | 件 | parent=c26
= requests.answered | 非本机关公开 | 26 | 件 | parent=c26
= requests.answered | 已主动公开 | 21 | 件 | parent=c26
= requests.answered | 不同意公开 | 9 | 件 | parent=c26
= requests.answered | 部分公开 | 7 | 件 | parent=c26
= requests.answered | 告知补正 | 6 | 件 | parent=c26
= requests.answered | 其他途径 | 3 | 件 | parent=c26
@table.disputes 30
32 sss
= reconsiderations | 信息公开行政复议 | 16 | 件
=  reconsiderations | 维持 | 11 | 件
=  reconsiderations | 被撤销 | 2 | 件
=  reconsiderations | 申请人撤回 | 3 | 件
= lawsuits | 行政诉讼 | 9 | 件
=  lawsuits | 一审 | 6 | 件
=  lawsuits | 二审 | 3 | 件
=  lawsuits | 胜诉 | 7 | 件
=  lawsuits | 败诉 | 1 | 件
=  lawsuits | 尚在审理 | 1 | 件
@overview.other 34
36 s
= other | 举报 | 1 | 件
@fees 38
40 s
= fees | 复印费 | 0 | 元
= fees | 邮寄费 | 0 | 元
@overview.supervision 42
44 sss
= accounts | 信息公开专门机构 | 1 | 个
= accounts | 查阅点 | 2 | 个
= staff | 工作人员 | 8 | 人
=  staff | 专职 | 2 | 人
=  staff | 兼职 | 6 | 人
= fees | 年度专项经费 | 4 | 万元
= meetings | 专题会议 | 4 | 次
= trainings | 培训班 | 3 | 期
= trainees | 受训 | 158 | 人次
= inspections | 分局 | 5 | 个
= inspections | 信息公开专项督查 | 2 | 轮
= inspections | 整改通知书 | 7 | 份
@problems 46
50 f
52 s
p1 requests: 52-52.1
53 s
p2 content: 53-53.1
54 s
p3 staffing: 54-54.1
55 s
p4 interpretation, engagement: 55-55.1
56 s
p5 oversight: 56-56.1
@measures 58
60 s
m1 requests > p1: 60-60.1
61 s
m2 content > p2: 61-61.1
62 s
m3 staffing > p1 p3: 62-62.1
63 s
m4 interpretation > p4: 63-63.1
64 s
m5 oversight > p5: 64-64.1
65 f
m6 other: 65-65.1
@other 67
@trailer 139
