---
id: ra-07
title: 马驹营镇2019年政府信息公开工作年度报告
agency: 马驹营镇人民政府
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: false
---
@preamble 1
4 tt
@overview 5
6 ffsfsfsfs
= staff | 副镇长 | 1 | 人
= staff | 干事 | 1 | 人
= trainings | 集中学习 | 两 | 次 | value=2
= trainees | 镇村干部 | 一百三十 | 人 | value=130 | q=approx
= materials | 条例单行本 | 210 | 本
= disclosed.offline | 大厅电子屏发布办事须知、收费标准 | 66 | 条
= other | 退回重写的材料 | 9 | 份
@table.proactive 7
8 -ss
= disclosed | 主动公开政府信息 | 151 | 条
=  disclosed.website | 市政府网站 | 48 | 条
=  disclosed.wechat | 公众号“马驹营镇” | 79 | 条
=  disclosed.offline | 镇政务公开栏 | 24 | 条
=  disclosed | 人居环境整治类 | 37 | 条
=  disclosed | 扶贫领域 | 33 | 条
9 -s
= disclosed | 台账对外公示 | 3 | 批次
@table.requests 10
11 s
= requests.received | 政府信息公开申请 | ! 收到政府信息公开申请、上年度结转申请均为零
= requests.carried | 上年度结转申请 | ! 收到政府信息公开申请、上年度结转申请均为零 | period=2018
= requests.answered | 不予公开的情形 | ! 无不予公开的情形
@table.disputes 12
13 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开被申请行政复议、被提起行政诉讼的案件
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开被申请行政复议、被提起行政诉讼的案件
@problems 14
15 f
@measures 16
16"夜；" s
16"伸；" s
16 s
m0 timeliness: 16.1"一要"-16.1"夜；"
m0 channels: 16.1"二要"-16.1"伸；"
m0 vetting: 16.1"三要"-16.1
@other 17
18 t
@trailer 19
