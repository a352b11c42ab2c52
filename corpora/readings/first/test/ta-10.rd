---
id: ta-10
title: 松岭旗大柳树镇 2021 年政府信息公开工作年度报告
agency: 松岭旗大柳树镇人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
---
@preamble 1
@overview 3.4
@overview.proactive 3.6
@overview.requests 3.8
@overview.management 3.10
@overview.platform 3.11"（四"
@overview.supervision 3.13
3"。。" f
3 ttt-fssfsfsffs
= disclosed.website | 公 开信息 | 73 | 条
= disclosed.offline | “三务”公开栏公开 | 1038 | 条
=  disclosed.offline | 镇级 | 92 | 条
=  disclosed.offline | 村级 | 946 | 条
= disclosed.video | 短视频 | 40 | 条 | q=approx
= requests.received | 政府信息公开申请 | 1 | 件
= accounts | 电子触摸屏 | 2 | 台
= accounts | “村村享”大喇叭 | 46 | 套
= inspections | 督查 | 3 | 次
= inspections | 整改问题 | 9 | 处
@table.proactive 4
@table.requests 4.1"三、"
@table.disputes 4.1"四、政"
@problems 5
@measures 5.5
@other 5.7
5 fssssft
p1 content: 5.2-5.2
p2 staffing: 5.3-5.3
p3 channels, engagement: 5.4-5.4
m1 content, institutions > p1: 5.5"制定"-5.5"细；"
m2 staffing > p2: 5.5"给 "-5.5"作；"
m3 content, oversight > p1: 5.5"把村"-5.5
@trailer 6
