---
id: rh-06
title: 安河市铁东区站前街道办事处2018年政府信息公开工作年度报告
agency: 安河市铁东区站前街道办事处
year: 2018
period: 2018-01-01..2018-12-31
published: 2019-02-20
problems_stated: true
---
@preamble 1
3 ttt
@overview 4
5 fs
= meetings | 政务公开工作推进会 | 3 | 次
= documents | 工作制度 | 4 | 项
@overview.proactive 6
7 f
8 fs
= disclosed | 主动公开政府信息 | 203 | 条
=  disclosed | 概况信息 | 5 | 条
=  disclosed | 工作动态类 | 122 | 条
=  disclosed | 民生服务类 | 59 | 条
=  disclosed | 财政类 | 2 | 条
=  disclosed | 其他 | 15 | 条
9 ffsfsfs
= disclosed.website | 铁东区政府网站公开政府信息 | 71 | 条
= shares | 占公开总量 | 35 | ％
= disclosed.wechat | “活力站前”微信公众号 | 93 | 条
= disclosed.weibo | “站前街道”新浪微博 | ３９ | 条
= other | 社区 | 6 | 个
= disclosed.offline | 社区LED屏滚动播放政策信息 | 50 | 次 | q=at_least
@overview.requests 10
11 f
12 s
= requests.received | 书面申请 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 告知不属于本机关公开范围 | 1 | 件
= requests.carried | 结转至下一年度的申请 | ! 不存在结转至下一年度的申请
@consultation 13
14 s
= inquiries | 现场咨询及电话咨询 | 160 | 人次 | q=approx
= inquiries | 区长信箱、民心网转办件 | 58 | 件
= shares | 办结率 | 100 | %
= shares | 群众满意率 | 98.3 | %
@table.disputes 15
16 s
= reconsiderations | 行政复议 | ! 没有发生因政府信息公开引起的行政复议、诉讼和申诉
= lawsuits | 诉讼 | ! 没有发生因政府信息公开引起的行政复议、诉讼和申诉
= other | 申诉 | ! 没有发生因政府信息公开引起的行政复议、诉讼和申诉
@fees 17
18 s
= fees | 收费 | ! 收费和减免金额均为零
= fees | 减免金额 | ! 收费和减免金额均为零
@overview.supervision 19
20 ssf
= other | 政府信息公开工作办公室 | 1 | 个
= staff | 从事政府信息公开工作人员 | 7 | 人
=  staff | 专职 | 1 | 人
=  staff | 兼职 | 6 | 人
= trainings | 区级以上培训 | 2 | 次
= trainings | 街道培训班 | 1 | 次
= trainees | 参训人员 | 34 | 人次
@problems 21
22 s
p1 commitment: 22.1"少数"-22.1"强；"
p2 platform, content: 22.1"公开栏"-22.1"少；"
p3 vetting: 22.1"保密"-22.1
@measures 23
23 ffsf
m1 commitment, staffing > p1: 23.1"一是"-23.1
m2 platform, content > p2: 23.2-23.2
m3 vetting, institutions > p3: 23.3-23.3
m4 oversight: 23.4-23.4
@trailer 24
