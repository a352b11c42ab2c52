---
id: ti-02
title: 国家税务总局青港县税务局2024年政府信息公开工作年度报告
agency: 国家税务总局青港县税务局
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-22
problems_stated: true
---
@preamble 1
5 ttt
@overview 6
7 f
@overview.proactive 8
8 fsf
= disclosed.website | 信息 | 214 | 条
=  disclosed.website | 政策法规类 | 58 | 条
=  disclosed.website | 通知公告类 | 41 | 条
=  disclosed.website | 工作动态类 | 115 | 条
= disclosed.website | 许可结果 | 1268 | 条
= disclosed.website | 处罚结果 | 94 | 条
@overview.other 9
9 fsss
= interpretations | 图文解读 | 23 | 件
= interpretations | 短视频解读 | 9 | 件
= views | 视频号累计播放 | 4.7万 | 次 | value=47000
= meetings | 座谈会 | 6 | 场
= inquiries | 现场答复提问 | 130 | 个 | q=approx
= inquiries | 12366热线工单办结 | 512 | 件
= shares | 满意率 | 99.4 | %
= activities | 税收宣传活动 | 18 | 场
= materials | 政策汇编 | 3500 | 册
@overview.requests 10
10 fs
= requests.received | 政府信息公开申请 | 4 | 件
= requests.answered | 已在法定期限内答复 | 4 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 无法提供 | 2 | 件
@overview.management 11
11 ffs
= other | 过期信息 | 37 | 条
@overview.platform 12
12 fs
= accounts | 公开专栏 | 2 | 处
= accounts | 电子显示屏 | 3 | 块
@overview.supervision 13
13 fs
= meetings | 政务公开领导小组会议 | 2 | 次
= trainings | 专题培训 | 1 | 期
= trainees | 参训 | 88 | 人次
= inspections | 检查 | 1 | 次
@table.proactive 14
@table.requests 29
@table.disputes 58
@problems 63
64 ssss
p1 interpretation: 64.1"一是"-64.1
p2 institutions: 64.2-64.2
p3 requests: 64.3-64.3
p4 timeliness, oversight: 64.4-64.4
@measures 65
65 ssssf
m1 interpretation > p1: 65.1"一是"-65.1
m2 institutions > p2: 65.2-65.2
m3 requests > p3: 65.3-65.3
m4 oversight > p4: 65.4-65.4
m5 staffing, commitment: 65.5-65.5
@other 66
67 st
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
@trailer 69
