---
id: th-02
title: 青麓省农业农村厅2023年政府信息公开工作年度报告
agency: 青麓省农业农村厅
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-25
problems_stated: true
---
@preamble 1
11 tt
@overview 13
15 f
@overview.proactive 17
19 fs
= disclosed.website | 厅门户网站发布信息 | 6230 | 条
=  disclosed.website | 政策文件 | 142 | 条
=  disclosed.website | 通知公告 | 388 | 条
=  disclosed.website | 农技指导 | 1015 | 条
= disclosed.wechat | “青麓三农”微信公众号推送文章 | 1,964 | 篇 | value=1964
= views | 总阅读量 | 860万 | 次 | value=8600000 | q=at_least
= followers | 关注人数 | 21.7万 |  | value=217000
= disclosed.video | 抖音号发布短视频 | 326 | 条
= views | 播放量 | 1200余万 | 次 | value=12000000 | q=approx
21 fs
= documents | 规范性文件 | 6 | 件
= interpretations | 解读材料 | 41 | 篇
=  interpretations | 专家解读 | 13 | 篇
=  interpretations | 动漫解读 | 9 | 篇
= meetings | 省政府新闻发布会 | 5 | 场
= meetings | “政风行风热线”直播 | 2 | 次
23 fs
= proposals | 省人大代表建议 | 58 | 件
= proposals | 省政协提案 | 73 | 件
= proposals | 公开办理复文 | 102 | 件
@overview.requests 25
27 sss
= requests.received | 新收政府信息公开申请 | 87 | 件 | id=c18
= requests.carried | 上年结转 | 3 | 件 | period=2022
= requests.answered | 共办结 | 87 | 件
= requests.carried | 结转下年度 | 3 | 件
= requests.received | 网络申请 | 61 | 件 | parent=c18
= requests.received | 信函申请 | 22 | 件 | parent=c18
= requests.received | 当面申请 | 4 | 件 | parent=c18
= requests.received | 自然人 | 76 | 件 | parent=c18
= requests.received | 法人和其他组织 | 11 | 件 | parent=c18
= reconsiderations | 被申请行政复议 | 3 | 件
=  reconsiderations | 维持 | 2 | 件
= lawsuits | 行政诉讼 | 1 | 件
= lawsuits | 败诉案件 | ! 无败诉案件
@overview.management 29
31 ss
= documents | 审核公文 | 1873 | 件
= documents | 依申请公开文件 | 31 | 件
@overview.platform 33
35 ss
= accounts | 栏目 | 96 | 个
= accounts | 栏目 | 71 | 个
= views | 网站全年访问量 | 3,412万 | 次 | value=34120000
@overview.supervision 37
39 ss
= trainings | 专题培训 | 2 | 期
= trainees | 参训 | 164 | 人次
= inquiries | 网民留言、咨询 | 2265 | 条
= shares | 按时办结率 | 99.6 | %
@table.proactive 41
@table.requests 103
@table.disputes 539
@problems 633
@measures 635
637 ss
= disclosed.website | 补贴政策 | 37 | 项
= disclosed.website | 发放结果 | 9.4万 | 条 | value=94000
= shares | 非文字类解读占比 | 18 | %
= shares | 非文字类解读占比 | 46 | %
m1 platform, content: 637.1"1."-637.1
m2 interpretation: 637.2-637.2
@problems 639
641 ss
p1 content: 641-641.2
643 ss
p2 institutions, vetting: 643-643.2
645 ss
= activities | 意见征集 | 4 | 次
= inquiries | 收到意见 | 51 | 条
p3 engagement: 645-645.2
@measures 647
649 f
651 s
m3 content > p1: 651-651.1
653 s
m4 channels > p1: 653-653.1
655 f
657 s
m5 institutions > p2: 657-657.1
659 s
m6 vetting > p2: 659-659.1
661 fs
m7 engagement > p3: 661-661.2
@other 663
665 ss
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
= other | 任务 | 36 | 项
@trailer 667
