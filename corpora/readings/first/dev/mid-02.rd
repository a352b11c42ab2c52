---
id: mid-02
title: 栖梧市教育局2019年政府信息公开工作年度报告
agency: 栖梧市教育局
year: 2019
period: 2019-01-01..2019-12-31
published: 2020-01-16
problems_stated: true
---
@preamble 1
7 tttt
@overview 9
11 f
13 sfss
= other | 局机关14个科室 | 14 | 个
= other | 直属单位 | 6 | 个
= staff | 联络员 | 1 | 名
= trainings | 专题培训 | 2 | 期
= trainees | 参训人员 | 160 | 人次 | q=approx
= inquiries | 市长信箱、局长信箱来信 | 472 | 件
= inquiries | 12345政务服务热线转办件 | 1,206 | 件 | value=1206
= shares | 按期办结率 | 99.6 | %
15 ff
17 ssss
= disclosed | 主动公开各类教育信息 | 1357 | 条
= shares | 较上年增长 | 12.4 | %
=  disclosed.website | 发布信息 | 318 | 条
=  disclosed.wechat | 发布信息 | 893 | 条
=  disclosed.weibo | 发布信息 | 146 | 条
= meetings | 新闻发布会 | 3 | 场
= activities | 中小学校园开放日活动 | 28 | 场
= documents | 规范性文件 | 3 | 件
@table.proactive 19
@table.requests 129
131 ss
= requests.received | 政府信息公开申请 | 7 | 件
=  requests.received | 自然人申请 | 6 | 件
=  requests.received | 法律服务机构申请 | 1 | 件
=  requests.answered | 予以公开 | 4 | 件
=  requests.answered | 部分公开 | 1 | 件
=  requests.answered | 涉及第三方合法权益不予公开 | 1 | 件
=  requests.answered | 没有现成信息需另行制作 | 1 | 件
133 t
@table.disputes 531
533 s
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引起的行政复议和行政诉讼
@problems 612
614 f
618 s
p1 vetting: 618-618.1
620 s
= disclosed | 更新 | 2 | 次
p2 content, timeliness: 620-620.1
622 f
p3 engagement: 622-622.1
@measures 624
626 fs
m1 vetting > p1: 626-626.2
628 fs
= accounts | 栏目 | 40 | 个
m2 platform, timeliness, institutions, oversight > p2: 628-628.2
630 fs
m3 engagement, channels > p3: 630-630.2
632 f
@other 634
636 st
= proposals | 市人大代表建议 | 31 | 件
= proposals | 政协委员提案 | 44 | 件
= proposals | 涉密 | 2 | 件
@trailer 638
