---
id: ta-10
title: 松岭旗大柳树镇2021年政府信息公开工作年度报告
agency: 松岭旗大柳树镇人民政府
year: 2021
period: 2021-01-01..2021-12-31
published: null
problems_stated: true
summary: 旗网站公开信息73条，镇村公开栏镇级92条、村级946条，快手短视频40余条。受理申请1件，补正后仍无法确定，已告知。村级公开笼统、收支明细不清，信息员年龄偏大，公开形式单一、知晓率不高。拟制定村级公开清单、逐笔公开收支，为每村配备年轻后备干部，纳入年终考核并追责。
---
@preamble 1
@overview 3.4"一、总体情况"
@overview.proactive 3.6"（一）主动公开"
@overview.requests 3.8"（二）"
@overview.management 3.10"（三）"
@overview.platform 3.11"（四）"
@overview.supervision 3.13"（五）"
3 tttffssfsssffs
= disclosed.website | 旗政府门户网站公开信息 | 73 | 条
= disclosed.offline | 镇村两级“三务”公开栏公开 | 1 038 | 条 | value=1038
=  disclosed.offline | 镇级 | 92 | 条
=  disclosed.offline | 村级 | 946 | 条
= disclosed.video | “大柳树之窗”快手号发布短视频 | 40 | 条 | q=approx
= requests.received | 政府信息公开申请 | 1 | 件
= accounts | 电子触摸屏 | 2 | 台
= accounts | “村村享”大喇叭 | 4 6 | 套 | value=46
= inspections | 各村公开工作督查 | 3 | 次
= inspections | 问题 | 9 | 处
@table.proactive 4
@table.requests 4"三、收到和处理"
@table.disputes 4"四、政府信息公开行政复议"
@problems 5
@measures 5.5
@other 5.7"六、其他"
5 fssssft
p1 content: 5.2
p2 staffing: 5.3
p3 channels, engagement: 5.4
m1 content > p1: 5.5"制定村级"-5.5"收支明细；"
m2 staffing > p2: 5.5"给"-5.5"平台操作；"
m3 oversight > p1: 5.5"把村级收支"-5.5
@trailer 6
