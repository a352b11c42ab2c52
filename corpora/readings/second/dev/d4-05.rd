---
id: d4-05
title: 贺原自治区农业农村厅2023年政府信息公开工作年度报告
agency: 贺原自治区农业农村厅
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
---
@preamble 1
3 tt
@overview 4
5 ff
@overview.proactive 6
6 -ssssss
= disclosed.website | 发布信息 | 3126 | 条
= disclosed.wechat | 微信公众号 | 987 | 条
= disclosed.weibo | 微博 | 412 | 条
= disclosed.media | 今日头条号 | 268 | 条
= disclosed.video | 抖音号 | 153 | 条
= views | 厅网站全年访问量 | 86.4万 | 人次 | value=864000
= followers | 微信公众号粉丝 | 12万 | | value=120000 | q=at_least
= shares | 增长 | 23.5 | %
= disclosed | 行政许可结果 | 1284 | 条
= disclosed | 行政处罚 | 39 | 条
= disclosed | 农产品质量安全抽检公告 | 24 | 期
= documents | 行政规范性文件 | 6 | 件
= documents | 废止 | 4 | 件
= interpretations | 解读材料 | 11 | 篇
=  interpretations | 厅领导署名解读 | 3 | 篇
= meetings | 新闻发布会 | 5 | 场
= meetings | 厅领导做客政风行风热线 | 2 | 次
= proposals | 人大代表建议 | 47 | 件
= proposals | 政协提案 | 38 | 件
= disclosed.website | 可公开的答复 | 66 | 件
@overview.requests 7
7 -sssf
= requests.received | 政府信息公开申请 | 27 | 件
= requests.carried | 上年结转 | 2 | 件 | period=2022
= requests.answered | 办理答复 | 28 | 件 | id=ans
= requests.carried | 结转下年 | 1 | 件
= requests.answered | 予以公开 | 13 | 件 | parent=ans
= requests.answered | 部分公开 | 4 | 件 | parent=ans
= requests.answered | 不予公开 | 4 | 件 | parent=ans
= requests.answered | 无法提供 | 5 | 件 | parent=ans
= requests.answered | 不予处理 | 1 | 件 | parent=ans
= requests.answered | 其他处理 | 1 | 件 | parent=ans
@overview.management 8
8 -sssf
= shares | 主动公开类公文占比 | 72 | %
= documents | 规范性文件 | 35 | 件
=  documents | 现行有效目录 | 31 | 件
= other | 错误表述 | 219 | 处
@overview.platform 9
9 -ssf
= disclosed.website | 各类补贴政策 | 57 | 项
= inquiries | 应答 | 1.3万 | 次 | value=13000 | q=approx
@overview.supervision 10
10 -ssssf
= meetings | 厅党组会议研究政务公开工作 | 3 | 次
= trainings | 政务公开培训班 | 2 | 期
= trainees | 培训厅系统人员 | 186 | 人次
= other | 处室单位 | 22 | 个
= shares | 社会评议综合满意率 | 96.8 | ％
= other | 责任追究情形 | ! 未发生责任追究情形
@table.proactive 11
@table.requests 42
@table.disputes 258
@problems 293
294 -fsssss
= reconsiderations | 行政复议 | 3 | 件
= other | 网上征集 | 8 | 次
= other | 意见 | 14 | 条
p1 content: 294.3
p2 requests: 294.4
p3 institutions: 294.5
p4 engagement: 294.6
p5 content: 294.7
@measures 295
295 -sssss
m1 content > p1: 295.2
m2 requests, institutions > p2: 295.3
m3 institutions > p3: 295.4
m4 engagement > p4: 295.5
m5 content > p5: 295.6
@other 296
297 s
= fees | 信息处理费 | ! 未收取信息处理费
298 s
= disclosed | 高标准农田建设、种业振兴等重点信息 | 312 | 条
= disclosed | “菜篮子”价格监测周报 | 52 | 期
