---
id: tf-11
title: 白音朔苏木人民政府关于2014年政府信息公开工作的报告
agency: 额斯图旗白音朔苏木人民政府
year: 2014
period: null
published: 2015-01-19
problems_stated: true
---
@preamble 1
8 t
@overview 10
12 sffss
= staff | 干部 | 2 | 名
= staff | 信息员 | 1 | 名
= meetings | 专题会议 | 3 | 次
= other | 嘎查 | 11 | 个
= inspections | 公开栏检查 | 2 | 遍
= inspections | 整改内容过期 | 6 | 处
@overview.proactive 14
18 ss
= disclosed | 各类信息 | 146 | 条（次） | id=c6
= other | 牧户 | 1378 | 户
22 sss
= disclosed | “十个全覆盖”项目 | 26 | 个
26 fs
= disclosed.website | 旗政府网站苏木子站 | 39 | 条 | parent=c6
= views | 网页点击 | 5200 | 次 | q=approx
28 fs
= accounts | 公开栏 | 8 | 块
= accounts | 公开栏 | 12 | 块
= disclosed.offline | 蒙汉双语公示 | 71 | 张 | parent=c6
30 fs
= activities | 入户宣讲 | 36 | 次 | parent=c6
= materials | 双语政策手册 | 2,400 | 册 | value=2400
32 fs
= disclosed.media | 天气、补贴、防火短信 | 1.6万 | 条 | value=16000 | q=approx
@overview.requests 34
36 ss
= requests.received | 政府信息公开申请 | ! 没有接到政府信息公开申请
= fees | 费用 | ! 没有收取费用
= reconsiderations | 行政复议 | ! 没有引起行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有引起行政复议和行政诉讼
= inquiries | 询问政策 | 190 | 人次 | q=approx
@problems 38
40 fssss
= disclosed.website | 信息 | 4 | 条
p1 channels: 40.2-40.2
p2 staffing: 40.3-40.3
p3 timeliness: 40.4-40.4
p4 commitment: 40.5-40.5
@measures 42
44 s
46"户；" s
46"岗；" s
46"号；" s
46"钩；" s
46 s
m1 channels > p1: 46.1"一要"-46.1"户；"
m2 staffing > p2: 46.1"二要"-46.1"岗；"
m3 timeliness, institutions > p3: 46.1"三要"-46.1"号；"
m4 oversight > p4: 46.1"四要"-46.1"钩；"
m5 commitment, staffing > p4: 46.1"五要"-46.1
48 f
@trailer 49
49 f
