---
id: te-11
title: 黔岭县人民政府2017年政府信息公开工作年度报告
agency: 黔岭县人民政府
year: 2017
period: 2017-01-01..2017-12-31
published: 2018-03-19
problems_stated: true
summary: 全县主动公开12084条，增长19.2%，其中网站9371条、微博688条、微信1542条；解读79篇；申请52件均办结，同意公开29件；复议2件，诉讼1件（驳回）；收费减免为零。问题：部分领导认识不到位，乡镇更新慢数量少，解读不通俗、回应不够，人员变动大。措施：纳入领导干部培训，月统计季通报和问责，双语宣讲和县长直播间，配齐专职人员。
---
@preamble 1
5 tttt
@overview 7
8 f
@overview.other 9
9 -ss
= other | 成员单位 | 三十二 | 家 | value=32
= other | 成员单位 | 四十 | 家 | value=40
@overview.other 10
10 -s
= interpretations | 政策解读稿件 | 79 | 篇
= meetings | 新闻发布会 | 6 | 场
= inquiries | 网络舆情 | 218 | 条
= inquiries | 回应公众关注热点 | 65 | 次
@overview.platform 11
11 -sss
= accounts | 关停部门网站 | 21 | 家
= accounts | 查阅点 | 13 | 个
= followers | 微信公众号用户数 | 6万 | | value=60000 | q=at_least
= followers | “黔岭微博”粉丝 | 2万 | | value=20000 | q=approx
@overview.supervision 12
12 -ss
= trainings | 业务培训会 | 3 | 期
= trainees | 培训 | 450 | 人次 | q=approx
= inspections | 专项督查 | 4 | 次
= inspections | 整改通知 | 17 | 份
= inspections | 约谈单位 | 2 | 家
@overview.proactive 13
14 fsssss
= disclosed | 主动公开政府信息 | 12084 | 条 | id=a
= shares | 较2016年增长 | 19.2 | %
=  disclosed.website | 政府网站公开 | 9371 | 条
=  disclosed.weibo | 政务微博公开 | 688 | 条
=  disclosed.wechat | 政务微信公开 | 1542 | 条
=  disclosed | 其他方式公开 | 483 | 条
= disclosed | 公开 | 10137 | 条 | period=2016
= disclosed | 扶贫项目资金信息 | 1106 | 条 | parent=a
= materials | 扶贫惠民政策明白卡 | 2.3万 | 张 | value=23000
= disclosed.offline | 贫困户识别退出公示 | 534 | 份
= disclosed | 权力清单事项 | 3825 | 项
= disclosed | 责任清单事项 | 3825 | 项
= documents | 制发规范性文件 | 九 | 件 | value=9
@overview.requests 15
16 fss
= requests.received | 政府信息公开申请 | 52 | 件 | id=b
=  requests.received | 县政府本级 | 11 | 件
= shares | 按时办结率 | 100 | %
= requests.answered | 属于已主动公开范围 | 7 | 件 | parent=b
= requests.answered | 同意公开 | 29 | 件 | parent=b
= requests.answered | 同意部分公开 | 4 | 件 | parent=b
= requests.answered | 不同意公开 | 3 | 件 | parent=b
= requests.answered | 不属于本机关公开 | 6 | 件 | parent=b
= requests.answered | 申请信息不存在 | 3 | 件 | parent=b
17 s
= fees | 收费 | ! 检索、复制等收费及减免均为零
= fees | 减免 | ! 检索、复制等收费及减免均为零
@overview.other 18
19 s
= proposals | 人大代表建议 | 146 | 件
= proposals | 政协提案 | 171 | 件
= shares | 见面率 | 100 | %
= shares | 答复率 | 100 | %
= disclosed | 公开办理复文 | 282 | 件
@table.disputes 20
21 s
= reconsiderations | 行政复议案件 | 2 | 件
=  reconsiderations | 维持具体行政行为 | 1 | 件
=  reconsiderations | 被依法纠错 | 0 | 件
=  reconsiderations | 其他情形 | 1 | 件
= lawsuits | 行政诉讼案件 | 1 | 件
@overview.supervision 22
23 s
= other | 政府信息公开工作专门机构 | 1 | 个
= staff | 专兼职人员 | 96 | 名
=  staff | 专职人员 | 5 | 名
= fees | 工作经费 | 38 | 万元
@problems 24
25 ssss
= other | 乡镇 | 3 | 个
= disclosed | 公开 | 50 | 条 | q=at_most
p1 commitment: 25"一是"-25.1
p2 timeliness, content: 25.2
p3 interpretation, engagement: 25.3
p4 staffing, institutions: 25.4
@measures 26
26 fssss
m1 commitment, staffing > p1: 26.2
m2 oversight > p2: 26.3
m3 interpretation, engagement > p3: 26.4
m4 staffing > p4: 26.5
@trailer 27
