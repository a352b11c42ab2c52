---
id: d1-04
title: 沙滏县教育局2019年政府信息公开工作年度报告
agency: 沙滏县教育局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-17
problems_stated: true
---
@preamble 1
5 ttttt
@overview 6
7 ff
@overview.proactive 8
9 ss
= disclosed | 主动公开教育信息 | 274 | 条
=  disclosed.website | 县政府网站 | 96 | 条
=  disclosed.wechat | “沙滏教育”微信公众号 | 178 | 条
= disclosed.weibo | 官方微博发布信息 | 52 | 条
10 s
= materials | 招生问答明白纸 | 1.2万 | 份 | value=12000
@overview.requests 11
12 fs
= requests.received | 政府信息公开申请 | 2 | 件
= requests.answered | 按时答复 | 2 | 件
=  requests.answered | 予以公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 1 | 件
@overview.management 13
14 fs
= documents | 长期有效文件 | 11 | 件
@overview.platform 15
16 sf
= accounts | 栏目 | 9 | 个
=  accounts | “教育收费”“校园安全”栏目 | 2 | 个
@overview.supervision 17
18 ss
= meetings | 局党组会专题研究政务公开工作 | 1 | 次
= trainings | 新《条例》培训班 | 1 | 期
= trainees | 参训校长和股室负责人 | 65 | 人
@table.proactive 19
@table.requests 127
@table.disputes 525
@problems 595
597 f
598 ss
599 ss
600 ss
601 ss
= staff | 兼职人员 | 1 | 名
= accounts | 网站和公众号 | 两 | 个 | value=2
@measures 602
603 ff
604 fs
605 fs
@other 606
607 t
p1 commitment: 598
p2 timeliness: 599
p3 channels: 600
p4 staffing: 601
m1 commitment, staffing > p1: 603
m2 oversight, timeliness > p2: 604
m3 channels > p3: 605
