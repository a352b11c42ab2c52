---
id: td-06
title: 固川县人力资源和社会保障局2018年政府信息公开工作年度报告
agency: 固川县人力资源和社会保障局
year: 2018
period: 2018-01-01..2018-12-31
published: 2019-01-24
problems_stated: true
---
@preamble 1
5 ttt
@overview 6
7 fs
= meetings | 专题会议 | 1 | 次
= other | 任务 | 18 | 项
@overview.proactive 8
9 -ss
= disclosed | 主动公开政府信息 | 1046 | 条 | id=c2
=  disclosed.website | 政府网站 | 312 | 条
=  disclosed.weibo | 政务微博“固川人社” | 95 | 条
=  disclosed.wechat | 政务微信 | 508 | 条
=  disclosed.media | 广播电视、报刊等其他方式 | 131 | 条
= disclosed | 历年累计公开政府信息 | 5230 | 条
10 -ss
= disclosed | 就业创业信息 | 263 | 条 | parent=c2
= disclosed | 社会保险信息 | 214 | 条 | parent=c2
= disclosed | 人事人才信息 | 47 | 条 | parent=c2
= disclosed | 劳动关系信息 | 33 | 条 | parent=c2
= disclosed | 部门预算 | 1 | 条 | parent=c2
= disclosed | 决算 | 1 | 条 | parent=c2
= disclosed | “三公”经费 | 1 | 条 | parent=c2
= documents | 规范性文件 | 2 | 件
11 -sss
= views | 访问量 | 18.6万 | 次 | value=186000
= followers | 微博粉丝 | 4300 | 人 | q=approx
= followers | 微信公众号关注人数 | 1万 | 人 | value=10000 | q=at_least
= views | 单篇最高阅读量 | 6218 | 次
= accounts | 信息查阅点 | 1 | 处
= accounts | 触摸屏 | 2 | 台
= accounts | 公开栏 | 11 | 块
= activities | 现场宣传活动 | 14 | 场次
= materials | 政策汇编、宣传折页 | 3.2万 | 份 | value=32000
@overview.requests 12
13 ss
= requests.received | 政府信息公开申请 | 3 | 件
=  requests.received | 当面申请 | 1 | 件
=  requests.received | 信函申请 | 2 | 件
= requests.answered | 按时办结 | 3 | 件
=  requests.answered | 同意公开 | 2 | 件
=  requests.answered | 不属于本机关公开范围 | 1 | 件
@overview.other 14
15 ss
= interpretations | 解读稿件 | 12 | 篇
= meetings | 在线访谈 | 1 | 次
= other | 回应公众关注热点或重大舆情 | 4 | 次
= proposals | 人大代表建议 | 3 | 件
= proposals | 政协委员提案 | 6 | 件
= shares | 办结率 | 100 | %
= shares | 满意率 | 100 | %
@consultation 16
17 s
= inquiries | 公众咨询 | 9870 | 人次
=  inquiries | “12333”电话咨询 | 6400 | 人次
=  inquiries | 窗口咨询 | 3210 | 人次
=  inquiries | 网上咨询 | 260 | 人次
@table.disputes 18
19 s
= reconsiderations | 行政复议 | 0 | 件
= lawsuits | 行政诉讼 | 0 | 件
= other | 有关申诉 | ! 未收到有关申诉
@fees 20
21 ss
= fees | 检索、复制、邮寄等费用 | ! 未收取检索、复制、邮寄等费用
= fees | 设备购置和印刷支出 | 4.85 | 万元
@overview.supervision 22
23 sss
= staff | 工作人员 | 4 | 名
=  staff | 专职 | 1 | 名
=  staff | 兼职 | 3 | 名
= trainings | 业务培训班 | 3 | 期
= trainees | 接受培训 | 86 | 人次
= inspections | 落后单位 | 2 | 个
@problems 24
25 ssss
= staff | 换了人 | 5 | 个
p1 content: 25.1"一是"-25.1
p2 interpretation, channels: 25.2-25.2
p3 commitment, institutions: 25.3-25.3
p4 staffing: 25.4-25.4
@measures 26
26 sssss
m1 content > p1: 26.1"（一"-26.1
m2 interpretation > p2: 26.2-26.2
m3 commitment, institutions > p3: 26.3-26.3
m4 staffing > p4: 26.4-26.4
m5 platform: 26.5-26.5
@trailer 27
