---
id: tf-05
title: 黍阳县2016年政府信息公开工作年度报告
agency: 黍阳县人民政府办公室
year: 2016
period: 2016-01-01..2016-12-31
published: 2017-02-28
problems_stated: true
summary: 主动公开18642条，网站15208条、微信2416条、微博1930条，解读66篇。收到申请148件，办结145件，同意公开61件；复议7件、纠错1件，诉讼3件，未收费。乡镇职责不清，教育、医疗信息少，空栏目17个，申请不登记；拟理顺体制，细化目录，空栏限期补齐，统一台账，加大宣传。
---
@preamble 1
6 ttt
@overview 8
10 ff
@overview.supervision 12
14 s
= other | 乡镇 | 13 | 个
= other | 部门 | 35 | 个
@overview.platform 16
18 ss
= accounts | 专栏 | 3 | 个
= followers | 年末关注用户 | 8,360 | 人 | value=8360
= accounts | 触摸查询屏 | 16 | 台
@overview.supervision 20
22 ss
= trainings | 全县政务公开培训班 | 2 | 期
= trainees | 参训 | 310 | 人次
= activities | “政务公开日”活动 | 4 | 场
= materials | 宣传册 | 1.5万 | 份 | value=15000 | q=approx
@overview.proactive 24
26 s
= disclosed | 主动公开政府信息 | 18642 | 条
=  disclosed.website | 政府网站 | 15208 | 条
=  disclosed.wechat | 政务微信 | 2416 | 条
=  disclosed.weibo | 政务微博 | 1930 | 条
=  disclosed.offline | 政府公报 | 152 | 条
=  disclosed | 其他方式 | 874 | 条
28 sss
= other | 预算单位 | 48 | 个
= disclosed | 贫困村退出名单 | 12 | 个
= disclosed | 扶贫项目 | 271 | 个
30 s
= documents | 规范性文件 | 41 | 件
=  documents | 公开 | 37 | 件
= documents | 废止 | 29 | 件
@overview.other 32
34 fsss
= interpretations | 政策解读稿件 | 66 | 篇
= meetings | 在线访谈 | 12 | 次
=  meetings | 主要负责同志参加 | 3 | 次
= meetings | 新闻发布会 | 5 | 次
= inquiries | 回应公众关注热点 | 29 | 次
= inquiries | 县长信箱收到来信 | 1,022 | 封 | value=1022
= shares | 回复率 | 99.4 | %
@overview.requests 36
38 fsss
= requests.received | 依申请公开 | 148 | 件 | id=a
=  requests.received | 当面申请 | 21 | 件
=  requests.received | 网络申请 | 96 | 件
=  requests.received | 信函申请 | 31 | 件
= requests.answered | 办结 | 145 | 件 | id=b | parent=a
= requests.carried | 尚在答复期内 | 3 | 件
= requests.answered | 同意公开 | 61 | 件 | parent=b
= requests.answered | 属于已主动公开范围 | 38 | 件 | parent=b
= requests.answered | 不属于本机关公开 | 24 | 件 | parent=b
= requests.answered | 信息不存在 | 9 | 件 | parent=b
= requests.answered | 同意部分公开 | 5 | 件 | parent=b
= requests.answered | 不同意公开 | 4 | 件 | parent=b
= requests.answered | 更改补充 | 3 | 件 | parent=b
= requests.answered | 通过其他途径办理 | 1 | 件 | parent=b
@fees 40
42 s
= fees | 依申请公开费用 | ! 未收取依申请公开费用
@table.disputes 44
46 s
= reconsiderations | 行政复议 | 7 | 件
=  reconsiderations | 维持 | 5 | 件
=  reconsiderations | 纠错 | 1 | 件
=  reconsiderations | 其他 | 1 | 件
= lawsuits | 行政诉讼 | 3 | 件
=  lawsuits | 驳回 | 2 | 件
=  lawsuits | 未审结 | 1 | 件
@problems 48
50 fssf
p1 institutions: 50.2"少数乡镇"-50.2"职责不清；"
p2 content: 50.2"重点领域"-50.2"偏少；"
p3 platform: 50.2"部分部门"-50.2"17个；"
p4 requests: 50.2"有的单位"-50.2
= inspections | 空栏目 | 17 | 个
@measures 50.3
m1 institutions > p1: 50.3"一要"-50.3"办公室；"
m2 content > p2: 50.3"二要"-50.3"公开事项；"
m3 platform, oversight > p3: 50.3"三要"-50.3"通报；"
m4 requests > p4: 50.3"四要"-50.3"提醒；"
m5 engagement: 50.3"五要"-50.3
@other 52
255 t
256 t
@trailer 257
