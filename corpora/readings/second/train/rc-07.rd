---
id: rc-07
title: 汉皋市青墩区2018年政府信息公开工作年度报告
agency: 汉皋市青墩区人民政府
year: 2018
period: 2018-01-01..2018-12-31
published: 2019-03-06
problems_stated: true
---
@preamble 1
3 ttt
@overview.other 4
5 ff
6 fs
= other | 部门 | 38 | 个
= other | 街道 | 12 | 个
= other | 公开事项 | 2,365 | 项 | value=2365
=  other | 区直部门 | 1,873 | 项 | value=1873
=  other | 街道 | 492 | 项
7 fs
= disclosed | 湖泊治理、老旧社区二次供水改造、幼儿园学位等信息 | 九百 | 条 | value=900 | q=approx
= accounts | 专题 | 两 | 个 | value=2
8 fs
= other | 市民、学生、媒体记者 | 210 | 人
@overview.proactive 9
10 -ss
= disclosed | 主动公开政府信息 | 18,640 | 条 | value=18640
=  disclosed.website | 区政府网站公开 | 12,027 | 条 | value=12027
=  disclosed.offline | 政府公报刊登 | 36 | 条
=  disclosed.weibo | 政务微博公开 | 3,655 | 条 | value=3655
=  disclosed.wechat | 政务微信公开 | 2,410 | 条 | value=2410
=  disclosed | 其他方式公开 | 512 | 条
= documents | 主动公开规范性文件 | 9 | 件
11 -ss
= views | 区政府网站年访问量 | 310万 | 次 | value=3100000 | q=at_least
= followers | “青墩发布”微博粉丝 | 26.8万 | 人 | value=268000
= followers | 微信订阅用户 | 5.2万 | 人 | value=52000 | q=approx
= disclosed.video | 抖音号 | 22 | 件
= views | 单条最高播放 | 78.6万 | 次 | value=786000
= disclosed.media | 政务报道 | 743 | 篇（条）
@overview.other 12
13 f
14 sss
= inquiries | 回应公众关注热点和重大舆情 | 127 | 次
= meetings | 新闻发布会 | 5 | 场
= meetings | 在线访谈 | 12 | 期
= interpretations | 政策解读稿件 | 94 | 篇
= accounts | 入口 | 三 | 个 | value=3
= inquiries | 来信来电 | 34,119 | 件 | value=34119
= shares | 办结率 | 98.7 | %
= shares | 群众满意率 | 95.2 | %
= inquiries | 群众提问 | 16 | 个
@overview.requests 15
16 f
17 sss
= requests.received | 申请 | 308 | 件
=  requests.received | 从网上来的 | 151 | 件
=  requests.received | 寄信来的 | 83 | 件
=  requests.received | 到窗口当面递交的 | 74 | 件
=  requests.answered | 按时办结 | 302 | 件
=  requests.answered | 延期办结 | 6 | 件
=  requests.answered | 属于已主动公开范围 | 58 | 件
=  requests.answered | 同意公开 | 109 | 件
=  requests.answered | 同意部分公开 | 13 | 件
=  requests.answered | 不同意公开 | 27 | 件
=  requests.answered | 不属于本机关公开 | 62 | 件
=  requests.answered | 信息不存在 | 35 | 件
=  requests.answered | 告知补正 | 4 | 件
= fees | 检索、复制、邮寄费 | ! 未收取检索、复制、邮寄费
@table.disputes 18
19 s
= reconsiderations | 行政复议 | 12 | 件
=  reconsiderations | 维持 | 9 | 件
=  reconsiderations | 纠错 | 3 | 件
= lawsuits | 行政诉讼 | 7 | 件
= other | 投诉举报 | 2 | 件
@overview.supervision 20
21 ss
= other | 政府信息公开工作机构 | 51 | 个
= accounts | 查阅点 | 63 | 个
= staff | 从事公开工作人员 | 184 | 名
=  staff | 专职 | 31 | 名
=  staff | 兼职 | 153 | 名
= fees | 专项经费 | 86.4 | 万元
@overview.supervision 22
23 s
= meetings | 政府信息公开工作会议或专题会议 | 9 | 次
= trainings | 各类培训班 | 6 | 期
= trainees | 接受培训人员 | 700 | 人次 | q=approx
@problems 24
25 fssss
= accounts | 账号 | 7 | 个
p1 engagement: 25.2
p2 oversight: 25.3
p3 platform, timeliness: 25.4
p4 institutions: 25.5
@measures 26
26 ssss
m1 platform > p3: 26"1.清理"-26.1
m2 institutions > p4: 26.2
m3 engagement > p1: 26.3
m4 oversight > p2: 26.4
@trailer 27
