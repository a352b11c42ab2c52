---
id: d4-02
title: 澄溪县教育体育局2023年政府信息公开工作年度报告
agency: 澄溪县教育体育局
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-19
problems_stated: true
---
@preamble 1
8 ttt
@overview 9
@overview.proactive 10
11 ffsss
= disclosed.website | 县政府信息公开平台发布信息 | 163 | 条
=  disclosed.website | 政策文件 | 8 | 条
=  disclosed.website | 招生招考 | 27 | 条
=  disclosed.website | 学生资助 | 19 | 条
=  disclosed.website | 教师招聘 | 12 | 条
=  disclosed.website | 财政预决算 | 4 | 条
=  disclosed.website | 工作动态 | 93 | 条
= disclosed.wechat | “澄溪教体”微信公众号推送文章 | 341 | 篇
=  disclosed.wechat | 原创 | 109 | 篇
= followers | 关注人数 | 1.86万 | 人 | value=18600
= followers | 关注人数 | 2.34万 | 人 | value=23400
= interpretations | 义务教育招生政策解读 | 6 | 篇
=  interpretations | 图解 | 4 | 篇
=  interpretations | 视频 | 2 | 篇
12 ss
= proposals | 县人大代表建议 | 9 | 件
= proposals | 政协委员提案 | 14 | 件
= inquiries | 12345热线转办件 | 1207 | 件
= inquiries | 县长信箱来信 | 36 | 件
= shares | 按期答复率 | 100 | %
@overview.requests 13
14 sf
= requests.received | 政府信息公开申请 | 5 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
= requests.carried | 结转下年度办理的申请 | ! 无结转下年度办理的申请
@overview.management 15
16 sfs
= other | 过期招聘公告和失效文件 | 42 | 条
@overview.platform 17
18 f
19 s
= accounts | 微信公众号 | 7 | 个
= accounts | 保留 | 31 | 个
@overview.supervision 20
21 sssf
= meetings | 局党委全年研究政务公开工作 | 2 | 次
= trainings | 全县学校信息员业务培训 | 1 | 期
= trainees | 参加 | 128 | 人
= other | 被问责 | ! 未发生因政府信息公开工作不力被问责的情形
@table.proactive 22
@table.requests 24
@table.disputes 26
@problems 28
30 f
31 ss
32 ss
33 f
34 ss
= inspections | 资助公示 | 2 | 条
@measures 35
36 fs
37 fs
38 s
39 s
40 s
@other 41
42 st
= fees | 信息处理费 | ! 未产生信息处理费
p1 interpretation: 31
p2 institutions, content: 32
p3 requests: 33
p4 vetting: 34
m1 interpretation > p1: 36
m2 institutions, content > p2: 37
m3 requests, staffing > p3: 38
m4 vetting > p4: 39
m5 timeliness, institutions: 40
