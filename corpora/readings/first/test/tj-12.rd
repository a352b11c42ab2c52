---
id: tj-12
title: 北泉县供热服务中心2023年信息公开工作年度报告
agency: 北泉县供热服务中心
year: 2023
period: 2023-01-01..2023-12-31
published: 2024-01-29
problems_stated: true
---
@preamble 1
4 tt
@overview 5
6 f
@overview.proactive 7
7 -ssss
= disclosed | 信息 | 186 | 条次
=  disclosed.website | 县政府网站公共企事业单位专栏 | 24 | 条
=  disclosed.wechat | 微信公众号 | 97 | 条
=  disclosed.offline | 小区公告栏张贴通知 | 65 | 次
= followers | 公众号关注户数 | 2万 | 户 | value=20000
= followers | 公众号关注户数 | 2.7万 | 户 | value=27000
= shares | 供热用户 | 80 | % | q=approx
= disclosed.weibo | 停热抢修快讯 | 38 | 条
= followers | 粉丝 | 五百 |  | value=500 | q=at_most
= materials | 《用热明白卡》 | 2.4万 | 张 | value=24000 | q=approx
= materials | 磁吸报修贴 | １．１万 | 枚 | value=11000
@overview.requests 8
8 -s
= requests.received | 信息公开申请 | ! 用户没有提出信息公开申请
@overview.management 9
9 -s
@overview.platform 10
10 -s
= other | 有效上传数据 | 3.1万 | 组 | value=31000
@overview.supervision 11
11 -sss
= inquiries | 热线接听 | 9,870 | 通 | value=9870
=  inquiries | 报修 | 6012 | 通
=  inquiries | 咨询 | 3,344 | 通 | value=3344
=  inquiries | 投诉 | 514 | 通
= shares | 办结率 | 99.2 | %
= shares | 回访满意率 | 97 | %
= activities | 开放日活动 | 3 | 次
= meetings | 座谈 | 2 | 场
= inspections | 检查 | 4 | 次
= inspections | 过期价格公示 | 1 | 处
@table.disputes 12
13 s
= other | 申诉 | ! 未就信息公开事项向主管部门申诉
= reconsiderations | 行政复议 | ! 没有行政复议、行政诉讼
= lawsuits | 行政诉讼 | ! 没有行政复议、行政诉讼
@problems 14
15 ff
16 s
p1 timeliness: 16-16.1
17 s
p2 interpretation: 17-17.1
18 s
= staff | 专职信息员 | ! 没有专职信息员
p3 staffing: 18-18.1
19 s
p4 other: 19-19.1
@measures 20
20 f
21 s
m1 timeliness, institutions > p1: 21-21.1
22 s
m2 other > p4: 22-22.1
23 s
m5 staffing > p3: 23-23.1
24 s
m3 interpretation > p2: 24-24.1
25 f
m4 commitment: 25-25.1
@other 26
27 s
= fees | 信息处理费 | ! 未收取信息处理费
28 s
= proposals | 建议 | 1 | 件
@trailer 29
