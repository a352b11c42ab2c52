---
id: high-05
title: 汐州市人民政府办公室2024年政府信息公开工作年度报告
agency: 汐州市人民政府办公室
year: 2024
period: 2024-01-01..2024-12-31
published: 2025-01-24
problems_stated: true
---
@preamble 1
6 t-----t
@overview 7
8 f
@overview.proactive 9
9 fssssss
= disclosed.website | 信息 | 23,409 | 条 | value=23409
=  disclosed.website | 政务动态 | 8,716 | 条 | value=8716
=  disclosed.website | 政策文件 | 392 | 条
=  disclosed.website | 公告公示 | 3,055 | 条 | value=3055
=  disclosed.website | 数据开放目录 | 126 | 个
= views | 网站年访问量 | 3,204.8万 | 次 | value=32048000
= documents | 规章 | 2 | 件
= documents | 行政规范性文件 | ３７ | 件
= documents | 行政规范性文件 | ５２ | 件
= disclosed.offline | 汐州市人民政府公报 | １２ | 期
= materials | 汐州市人民政府公报 | 14,400 | 册 | value=14400
= meetings | 列席会议 | 6 | 次
= other | 企业代表、市民代表列席 | 27 | 人次
= meetings | 新闻发布会 | ４８ | 场
=  meetings | 市政府领导出席 | 9 | 场
= accounts | 微信公众号 | 三 | 个 | value=3
= disclosed.wechat | 推送 | 5,021 | 条 | value=5021
= views | 阅读量 | 2,180万 | 次 | value=21800000
= followers | 关注人数 | 61.3万 |  | value=613000
= followers | 关注人数 | 8.8万 |  | value=88000
= followers | 关注人数 | 1.2万 |  | value=12000
@overview.requests 10
10 fssss
= requests.received | 政府信息公开申请 | 98 | 件
=  requests.received | 自然人申请 | 87 | 件
=  requests.received | 法人或其他组织申请 | 11 | 件
=  requests.received | 网络提交 | 71 | 件
=  requests.received | 邮寄提交 | 24 | 件
=  requests.received | 当面提交 | 3 | 件
= requests.answered | 答复 | 101 | 件 | id=c27
=  requests.carried | 上年度结转 | 8 | 件 | period=2023
= requests.carried | 结转下年度继续办理 | 5 | 件
= shares | 按期答复率 | 100 | %
= requests.answered | 予以公开 | 30 | 件 | parent=c27
= shares | 予以公开 | 29.70 | %
= requests.answered | 部分公开 | 12 | 件 | parent=c27
= shares | 部分公开 | 11.88 | %
= requests.answered | 不予公开 | 1 | 件 | parent=c27
= shares | 不予公开 | 0.99 | %
= requests.answered | 无法提供 | 50 | 件 | parent=c27
= shares | 无法提供 | 49.50 | %
= requests.answered | 不予处理 | 2 | 件 | parent=c27
= shares | 不予处理 | 1.98 | %
= requests.answered | 其他处理 | 6 | 件 | parent=c27
= shares | 其他处理 | 5.94 | %
= shares | 占申请总量 | 七 | 成 | value=7 | q=approx
@overview.management 11
11 ssf
= documents | 发文 | 615 | 件
= shares | 主动公开比例 | 68.1 | %
@overview.platform 12
12 sssf
= other | 问答 | 1.1万 | 组 | value=11000
= views | 一网通查 | 4600 | 次 | q=approx
= accounts | 政务公开专区 | 3 | 处
= views | 接待查询 | 6,318 | 人次 | value=6318
= inspections | 单项否决 | ! 没有出现单项否决
@overview.supervision 13
13 fss
= staff | 在编人员 | 5 | 名
= trainings | 专题培训 | 2 | 期
= trainees | 培训 | 430 | 人 | q=approx
= inspections | 县（市、区） | 9 | 个
= inspections | 市直部门 | 41 | 个
= inspections | 季度测评 | 4 | 次
= inspections | 整改通知单 | 63 | 份
= shares | 问题整改率 | 84 | %
= shares | 问题整改率 | 96 | %
@table.proactive 14
@table.requests 29
@table.disputes 58
@problems 63
64 s
p1 content: 64-64.1
@measures 65
65 sf
m1 content, platform > p1: 65.1"建设"-65.2
@problems 66
66 s
p2 requests: 66-66.1
@measures 67
67 s
= other | 文件目录 | 2.7万 | 条 | value=27000
m2 requests > p2: 67.1"与市"-67.1
@problems 68
68 s
p3 staffing, institutions: 68-68.1
@measures 69
69 ss
= other | 跟班 | 36 | 人次
m3 institutions > p3: 69.1"出台"-69.1
m4 staffing > p3: 69.2-69.2
@other 70
71 -s
= fees | 收费通知 | 2 | 份
=  fees | 实际收取 | 1 | 份
= fees | 收取 | 330 | 元
72 -s
= proposals | 全国和省人大代表建议、政协提案 | 57 | 件
= proposals | 市人大代表建议 | 214 | 件
= proposals | 市政协提案 | 391 | 件
= shares | 复文公开率 | 98.6 | %
73 -ss
= activities | 单位 | 83 | 家
= activities | 开放活动 | 112 | 场
= other | 参与群众 | 2万 | 人次 | value=20000 | q=approx
= activities | 政策茶馆 | 39 | 次
= inquiries | 问题 | 1260 | 个
@trailer 74
