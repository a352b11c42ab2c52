---
id: tg-07
title: 查干淖日旗人民政府2020年政府信息公开工作年度报告
agency: 查干淖日旗人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-01-26
problems_stated: true
summary: 网站公开4925条，微信3107条、微博1886条，梳理事项1368项；申请21件、结转1件，办结21件，予以公开10件。问题为苏木镇目录流于形式、公开方式不合牧民习惯、在线申请常失败致2件延误登记；将选2个苏木镇示范、用流动服务车和微信群送政策、重新开发在线申请模块。
---
@preamble 1
7 ttt
@overview 9
11 ff
13 fs
= other | 部门 | 25 | 个
= other | 苏木镇 | 8 | 个
= other | 公开事项 | 1368 | 项
15 fsss
= disclosed.website | 旗政府门户网站全年公开信息 | 4925 | 条
= disclosed.wechat | “查干淖日发布”微信公众号 | 3107 | 条
= disclosed.weibo | 微博 | 1886 | 条
= interpretations | 蒙汉双语“一图读懂” | 14 | 期
= disclosed.media | 电视新闻播发防疫政策访谈 | 8 | 期
17 fss
= requests.received | 政府信息公开申请 | 21 | 件 | id=r
= requests.carried | 上年结转 | 1 | 件 | period=2019
= requests.answered | 办结 | 21 | 件 | id=a
= requests.carried | 结转下年继续办理 | 1 | 件
= requests.answered | 予以公开 | 10 | 件 | parent=a
= requests.answered | 部分公开 | 2 | 件 | parent=a
= requests.answered | 不予公开 | 1 | 件 | parent=a
= requests.answered | 无法提供 | 7 | 件 | parent=a
= requests.answered | 重复申请 | 1 | 件 | parent=a
19 fsssf
= inspections | 网站和新媒体检查 | 12 | 次
= inspections | 整改错链、空栏、错别字等问题 | 57 | 个
= accounts | 注销“僵尸”账号 | 9 | 个
= trainings | 业务培训班 | 两 | 期 | value=2
= trainees | 培训人员 | 176 | 人次
= staff | 专职人员 | 3 | 人
@table.proactive 21
@table.requests 42
@table.disputes 71
@problems 78
80 f
82 s
p1 institutions: 82
@measures 83
83 s
m1 institutions, staffing > p1: 83"选取"-83.1
@problems 84
84 s
p2 channels, engagement: 84
@measures 85
85 s
m2 channels > p2: 85"依托"-85.1
@problems 86
86 s
= requests.received | 申请因此延误登记 | 2 | 件 | parent=r
p3 platform, requests: 86
@measures 87
87 s
m3 platform, requests > p3: 87"重新"-87.1
@other 89
91 ss
= fees | 依申请公开信息处理费用 | ! 未收取依申请公开信息处理费用
= proposals | 人大代表建议 | 52 | 件
= proposals | 政协委员提案 | 61 | 件
= proposals | 答复全文已公开 | 98 | 件
