---
id: high-04
title: 国家统计局琼溪调查总队2021年政府信息公开工作年度报告
agency: 国家统计局琼溪调查总队
year: 2021
period: 2021-01-01..2021-12-31
published: 2022-01-25
problems_stated: true
---
@preamble 1
3 tttf-fsfsfs-s-s-s-sssfsss
= disclosed.website | 发布统计信息 | 762 | 条
=  disclosed.website | 数据发布 | 96 | 条
=  disclosed.website | 统计分析与解读 | 174 | 条
=  disclosed.website | 调查动态 | 331 | 条
= disclosed.wechat | 推送图文 | 289 | 篇
= views | 总阅读量 | 36.4万 | | value=364000
= meetings | 季度新闻发布会 | 四 | 场 | value=4
= disclosed.media | 刊发稿件 | 118 | 篇
= other | 接待记者采访 | 31 | 人次
= inquiries | 来电来函数据咨询服务 | 540 | 次 | q=approx
= materials | 宣传折页 | 3000 | 份 | q=approx
= requests.received | 政府信息公开申请 | 4 | 件
=  requests.received | 公民个人 | 3 | 件
=  requests.received | 企业 | 1 | 件
= shares | 答复率 | 100 | %
= other | 审核拟公开稿件 | 1,083 | 篇 | value=1083
=  other | 退回修改 | 62 | 篇
= accounts | 门户网站栏目 | 17 | 个
= accounts | 门户网站栏目 | 12 | 个
= views | 点击量 | 451万 | 次 | value=4510000
= other | 网络安全事件 | ! 未发生网络安全事件
= meetings | 总队党组 | 两 | 次 | value=2
= inspections | 市级调查队 | 11 | 个
= shares | 抽查覆盖率 | 100 | %
= inspections | 严重表述错误 | ! 未发现严重表述错误
= other | 责任追究情况 | ! 无责任追究情况
= reconsiderations | 行政复议 | ! 未发生因政府信息公开引发的行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生因政府信息公开引发的行政复议和行政诉讼
= interpretations | 动漫、短视频类解读 | 2 | 个
= fees | 信息处理费 | ! 没有收取信息处理费
@overview 3.4
@overview.proactive 3.5
@overview.requests 3.12
@overview.management 3.14
@overview.platform 3.16
@overview.supervision 3.18
@table.proactive 3.21
@table.requests 3.21"三、收到"
@table.disputes 3.21"四、政府信息公开行政复议"
@problems 3.22"五、存在"
p1 interpretation: 3.23-3.23"全年只有2个；"
p2 staffing: 3.23"市县调查队"-3.23
@measures 3.24
m1 interpretation > p1: 3.24-3.24"“调查小课堂”；"
m2 staffing > p2: 3.24"分片组织"-3.24
@other 3.25
@trailer 4
