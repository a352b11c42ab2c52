---
id: td-08
title: 滹城县自然资源和规划局2019年政府信息公开工作年度报告
agency: 滹城县自然资源和规划局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-20
problems_stated: true
---
@preamble 1
4 ttt
@overview 5
6 s
@overview.other 7
7 -s
= meetings | 研究政务公开工作 | ３ | 次
= other | 股室 | 14 | 个
= staff | 联络员 | 17 | 人
@overview.proactive 8
8 -ssss
= disclosed.website | 公开信息 | 856 | 条
= disclosed.website | 公开信息 | 204 | 条
= disclosed.wechat | 公开信息 | 130 | 条
= disclosed.media | 刊播信息 | 27 | 条
= disclosed.website | 局网站 | 856 | 条
=  disclosed.website | 征地信息 | 168 | 条
=  disclosed.website | 土地供应信息 | 95 | 条
=  disclosed.website | 规划公示 | 112 | 条
=  disclosed.website | 矿业权信息 | 8 | 条
=  disclosed.website | 不动产登记公告 | 359 | 条
=  disclosed.website | 其他 | 114 | 条
= shares | 征地信息较上年增长 | 23.5 | %
= documents | 规范性文件 | 1 | 件
= documents | 废止 | 4 | 件
@overview.requests 9
9 -sss
= requests.received | 新收申请 | 29 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2018
= requests.received | 新收 | 29 | 件
=  requests.received | 自然人 | 22 | 件
=  requests.received | 商业企业 | 5 | 件
=  requests.received | 法律服务机构 | 2 | 件
= requests.answered | 全年答复 | 29 | 件
=  requests.answered | 予以公开 | 14 | 件
=  requests.answered | 部分公开 | 4 | 件
=  requests.answered | 不予公开 | 2 | 件
=  requests.answered | 无法提供 | 6 | 件
=  requests.answered | 不予处理 | 2 | 件
=  requests.answered | 其他处理 | 1 | 件
= requests.carried | 结转下年度继续办理 | 2 | 件
@overview.other 10
10 -ss
= interpretations | 解读 | １１ | 篇
=  interpretations | 负责人解读 | ３ | 篇
= inquiries | 咨询电话 | 2100 | 个 | q=approx
= inquiries | 网民留言 | 63 | 条
@overview.platform 11
11 -s
= accounts | 原国土、林业网站 | ２ | 个
= views | 总访问量 | 41.27万 | 次 | value=412700
= inspections | 政府网站抽查 | 四 | 次 | value=4
@overview.supervision 12
12 -sf
= trainings | 新修订《条例》专题培训 | 2 | 次
= trainees | 参训 | 190 | 人次
@table.proactive 13
@table.requests 32
@table.disputes 59
@problems 64
@measures 65.5
65 sssssssss
= reconsiderations | 行政复议 | 1 | 起
p1 platform: 65.1"一是"-65.1
p2 requests: 65.2-65.2
p3 interpretation: 65.3-65.3
p4 institutions: 65.4-65.4
m1 platform > p1: 65.5"一是"-65.5
m2 requests > p2: 65.6-65.6
m3 interpretation > p3: 65.7-65.7
m4 institutions > p4: 65.8-65.8
m5 staffing: 65.9-65.9
@other 66
67 t
@trailer 68
