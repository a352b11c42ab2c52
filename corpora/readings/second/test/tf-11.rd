---
id: tf-11
title: 白音朔苏木人民政府关于2014年政府信息公开工作的报告
agency: 额斯图旗白音朔苏木人民政府
year: 2014
period: null
published: 2015-01-19
problems_stated: true
summary: 公开信息146条（次），子站39条，公示71张，宣讲36次，短信约1.6万条。未接到申请，无收费、复议、诉讼。公开栏照顾不到散居牧户，蒙汉兼通信息员少，三季度子站只发4条，嘎查干部怕麻烦；拟把公示送到夏营地，每年培训两次并建A、B岗，每周更新，与绩效挂钩，学习《条例》。
---
@preamble 1
8 t
@overview 10
12 sffss
= staff | 干部 | 2 | 名
= staff | 信息员 | 1 | 名
= meetings | 专题会议 | 3 | 次
= inspections | 嘎查 | 11 | 个
= inspections | 公开栏检查 | 2 | 遍
= inspections | 内容过期的 | 6 | 处
@overview.proactive 14
18 ss
= disclosed | 公开各类信息 | 146 | 条（次） | id=a
= other | 牧户 | 1378 | 户
22 sss
= disclosed | “十个全覆盖”项目 | 26 | 个
26 ss
= disclosed.website | 刊登信息 | 39 | 条 | id=b | parent=a
= views | 网页点击 | 5200 | 次 | q=approx
28 fs
= accounts | 苏木和嘎查公开栏 | 8 | 块
= accounts | 苏木和嘎查公开栏 | 12 | 块
= disclosed.offline | 蒙汉双语公示 | 71 | 张 | parent=a
30 ss
= activities | 入户宣讲 | 36 | 次 | parent=a
= materials | 双语政策手册 | 2,400 | 册 | value=2400
32 fs
= disclosed.media | 短信 | 1.6万 | 条 | value=16000 | q=approx
@overview.requests 34
36 ss
= requests.received | 政府信息公开申请 | ! 没有接到政府信息公开申请
= fees | 费用 | ! 没有收取费用
= reconsiderations | 行政复议 | ! 没有引起行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 没有引起行政复议和行政诉讼
= inquiries | 来访、来电询问政策的 | 190 | 人次 | q=approx
@problems 38
40 fssss
p1 channels: 40.2
p2 staffing: 40.3
p3 timeliness: 40.4
p4 commitment: 40.5
= disclosed.website | 网站子站 | 4 | 条 | parent=b
@measures 42
44 s
m1 institutions: 44
46 s
m2 channels > p1: 46"一要"-46"到户；"
m3 staffing > p2: 46"二要"-46"B岗；"
m4 timeliness, institutions > p3: 46"三要"-46"销号；"
m5 oversight > p4: 46"四要"-46"挂钩；"
m6 commitment, staffing > p4: 46"五要"-46
48 f
@trailer 49
49 t
