---
id: rc-04
title: 粤瀛市湾畔区人民政府榕北街道办事处2020年政府信息公开工作年度报告
agency: 粤瀛市湾畔区人民政府榕北街道办事处
year: 2020
period: null
published: 2021-01-22
problems_stated: true
---
@preamble 1
@overview 4
5 ff
@overview.proactive 6
6 -ss
= disclosed.website | 区政府门户网站公开信息 | 83 | 条
=  disclosed.website | 组织机构 | 3 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 政务动态 | 58 | 条
=  disclosed.website | 其他文件 | 18 | 条
= disclosed.wechat | 微信订阅号推送消息 | 1，206 | 条 | value=1206
= disclosed.video | 短视频 | 40 | 条 | q=at_least
= views | 累计播放量 | 25万 | 次 | value=250000 | q=at_least
@overview.requests 7
7 -fs
= requests.received | 新收申请 | ２ | 件
= requests.carried | 上年结转 | １ | 件 | period=2019
= fees | 收费 | ! 没有发生收费、复议和诉讼情况
= reconsiderations | 复议 | ! 没有发生收费、复议和诉讼情况
= lawsuits | 诉讼 | ! 没有发生收费、复议和诉讼情况
@overview.other 8
8 -ss
= materials | 《致居民的一封信》 | 3.2万 | 份 | value=32000
= other | 小区业主群 | 23 | 个
= inquiries | 居民咨询 | 1500 | 条 | q=approx
@overview.other 9
9 -ss
= other | 回应公众关注热点或重大舆情 | 5 | 次 | id=c16
= meetings | 新闻发布会 | 0 | 次
= meetings | 在线访谈 | 0 | 次
= interpretations | 解读稿 | 2 | 篇
= other | 微博微信回应事件 | 4 | 次 | parent=c16
= other | 其他方式回应事件 | 1 | 次 | parent=c16
@overview.supervision 10
10 -fss
= staff | 信息公开工作人员 | 3 | 名
=  staff | 专职 | 1 | 名
= trainings | 业务学习 | 一 | 次 | value=1
= trainees | 参训 | 28 | 人次
= inspections | 第三方评估 | 一 | 次 | value=1
= inspections | 反馈问题 | 6 | 个
=  inspections | 已整改 | 5 | 个
=  inspections | 待系统升级后解决 | 1 | 个
@table.proactive 11
@table.requests 30
@table.disputes 59
@problems 64
65"是：" f
65 ssss
= other | 差错 | 14 | 处
p1 content, timeliness: 65.1"（一"-65.1
p2 vetting: 65.2-65.2
p3 engagement: 65.3-65.3
p4 other: 65.4-65.4
@measures 66
66 ssss
m1 engagement, institutions > p3: 66.1"（一"-66.1
m2 content > p1: 66.2-66.2
m3 vetting > p2: 66.3-66.3
m4 oversight > p1: 66.4-66.4
@other 67
68 t
@trailer 69
