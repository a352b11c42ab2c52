---
id: ti-05
title: 望汀区白荻街道2025年政府信息公开工作年度报告
agency: 望汀区白荻街道办事处
year: 2025
period: 2025-01-01..2025-12-31
published: null
problems_stated: true
summary: 网站公开132条，“白荻发布”推文1107篇。申请27件、结转2件，答复28件，不掌握13件、予以公开6件；复议3件维持2件，诉讼1件被驳回。问题：申请逐年升、研判跟不上，参与渠道窄，门牌号手机号未遮蔽，旧改资金公开不深；将设会商机制、小程序征集、脱敏核对、按月公示资金进度。上年问题已以动漫解读7件等整改。
---
@preamble 1
4 ttt
@overview 5
6 f
@overview.proactive 7
8 sss
= disclosed.website | 依托区政府网站主动公开政府信息 | 132 | 条
= shares | 全文电子化率 | 100 | %
=  disclosed.website | 公文类信息 | 14 | 条
=  disclosed.website | 重大行政决策 | 2 | 条
=  disclosed.website | 财政信息 | 9 | 条
=  disclosed.website | 加装电梯等项目公示 | 61 | 条
=  disclosed.website | 建议提案办理结果 | 5 | 条
=  disclosed.website | 其他 | 41 | 条
= documents | 制发公文 | 16 | 件
=  documents | 主动公开 | 14 | 件
= shares | 公文主动公开率 | 87.5 | %
= disclosed.wechat | “白荻发布”微信公众号推文 | 1107 | 篇
= views | 总阅读量 | 98.6万 | 次 | value=986000
= followers | 关注用户 | 5.3万 | 人 | value=53000
@overview.requests 9
10 sss
= requests.received | 新收政府信息公开申请 | 27 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2024
= requests.answered | 答复 | 28 | 件
=  requests.answered | 予以公开 | 6 | 件
=  requests.answered | 部分公开 | 3 | 件
=  requests.answered | 不予公开 | 1 | 件
=  requests.answered | 本机关不掌握 | 13 | 件
=  requests.answered | 重复申请 | 2 | 件
=  requests.answered | 申请人撤回 | 3 | 件
= requests.carried | 结转下年度办理 | 1 | 件
= reconsiderations | 行政复议 | 3 | 件
=  reconsiderations | 结果维持 | 2 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | 1 | 件
@overview.management 11
12 fss
= documents | 历史公文 | 12 | 件
=  documents | 由依申请公开转为主动公开 | 3 | 件
= disclosed.offline | 向区档案馆移送主动公开公文 | 14 | 件
@overview.platform 13
14 sf
= accounts | 社区事务受理服务中心 | 1 | 处
= accounts | 文化活动中心 | 1 | 处
= views | 接待查询 | 83 | 人次
@overview.supervision 15
16 fss
= meetings | 领导小组会议 | 2 | 次
= trainings | 居民区信息员集中培训 | 1 | 次
= trainees | 参加区级培训 | 4 | 人次
= activities | “走进白荻·共话更新”政府开放月活动 | 5 | 场
= other | 居民代表、企业代表 | 310 | 人次
= inquiries | 收集意见 | 46 | 条
=  inquiries | 已采纳 | 29 | 条
@table.proactive 17
@table.requests 78
@table.disputes 511
@problems 592
@measures 593
594 s
= interpretations | 动漫解读 | 7 | 件
@problems 595
596 ssss
@measures 597
598 ssssf
m1 interpretation: 594-594"7件；"
m2 requests: 594"针对答复"-594
p1 requests, staffing: 596"一是"-596.1
p2 engagement: 596.2
p3 vetting: 596.3
p4 content: 596.4
m3 requests, institutions, staffing > p1: 598.1
m4 engagement > p2: 598.2
m5 vetting > p3: 598.3
m6 content > p4: 598.4
m7 other: 598.5
@other 599
600 s
= fees | 收费通知 | ! 未发出收费通知
= fees | 信息处理费 | 0 | 元
601 s
= disclosed | 草案、意见采纳和解读信息 | 11 | 条
