---
id: tm-02
title: 澄湖市民政局2023年政府信息公开工作年度报告
agency: 澄湖市民政局
year: 2023
period: 2023-01-01..2023-12-31
published: null
problems_stated: true
summary: 通过市政府门户网站公开民政信息268条；“澄湖民政”微信公众号推送300余篇，阅读量2.6万次；公开行政规范性文件2件、解读材料2份。受理申请5件，全部按期答复，无复议诉讼。问题：个别科室认识不到位、信息报送不及时，内容不够丰富。措施：健全报送审核发布机制，加强学习培训，细化社会救助、养老、殡葬等领域内容。承办建议7件、提案4件；未收费。
---
@preamble 1
3 tttt
@overview 4
5 f
@overview.proactive 6
6 -sss
= disclosed.website | 公开民政信息 | 268 | 条
=  disclosed.website | 社会救助类 | 76 | 条
=  disclosed.website | 养老服务类 | 41 | 条
=  disclosed.website | 社会组织管理类 | 58 | 条
=  disclosed.website | 行政区划类 | 9 | 条
=  disclosed.website | 工作动态类 | 81 | 条
= disclosed.wechat | 微信公众号推送信息 | 300 | 篇 | q=approx
= views | 阅读量 | 2.6万 | 次 | value=26000
= documents | 行政规范性文件 | 2 | 件
= interpretations | 政策解读材料 | 2 | 份
@overview.requests 7
7 -fs
= requests.received | 政府信息公开申请 | 5 | 件
= reconsiderations | 行政复议 | ! 未发生行政复议和行政诉讼
= lawsuits | 行政诉讼 | ! 未发生行政复议和行政诉讼
@overview.management 8
8 -s
= other | 失泄密事件 | ! 未发生失泄密事件
@overview.platform 9
9 -f
@overview.supervision 10
10 -ff
@table.proactive 11
@table.requests 12
@table.disputes 13
@problems 14
16 s
p1 commitment, timeliness: 16"一是"-16"信息报送不够及时，"
p2 content: 16"二是"-16
@measures 17
18 fff
m1 institutions, timeliness > p1: 18"一是"-18.1
m2 staffing, commitment > p1: 18.2
m3 content > p2: 18.3
@other 19
20 -s
= fees | 费用 | ! 依申请提供政府信息未收取费用
21 -s
= proposals | 人大代表建议 | 7 | 件
= proposals | 政协提案 | 4 | 件
