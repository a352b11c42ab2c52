---
id: mid-05
title: 檀溪县人民政府2020年政府信息公开工作年度报告
agency: 檀溪县人民政府
year: 2020
period: 2020-01-01..2020-12-31
published: 2021-02-08
problems_stated: true
---
@preamble 1
6 t
9 t
10 t
12 t
@overview 13
17 f
18 s
= inspections | 得分 | 91.5 | 分
@overview.proactive 19
21 s
23 s
= documents | 现行有效行政规范性文件 | 76 | 件
=  documents | 新制定 | 14 | 件
= documents | 清理废止 | 21 | 件
= documents | 修改 | 6 | 件
= interpretations | 政策解读材料 | 118 | 篇
=  interpretations | 图解 | 37 | 篇
=  interpretations | 视频解读 | 9 | 个
= interpretations | 县政府部门主要负责人带头解读 | 26 | 次
25 s
27 s
28 s
30 s
= accounts | 专题 | 3 | 个
= disclosed.website | 发布信息 | 1,437 | 条 | value=1437
= disclosed | 财政预决算信息 | 214 | 条
= disclosed | 扶贫资金和项目信息 | 963 | 条
= disclosed | 重大建设项目信息 | 188 | 条
= disclosed | 环境保护信息 | 305 | 条
= disclosed | 教育和医疗卫生信息 | 742 | 条
= disclosed.website | 县政府网站共发布信息 | 12,846 | 条 | value=12846
= shares | 比上年增长 | 18.3 | %
= disclosed.wechat | “檀溪发布”微信公众号推送 | 2,190 | 条 | value=2190
= followers | 粉丝 | 11.8 万 | 人 | value=118000
= disclosed.video | 短视频 | 326 | 条
= views | 总播放量 | 4,000 万 | 次 | value=40000000 | q=at_least
32 s
= meetings | 新闻发布会 | 7 | 场
=  meetings | 主要领导出席 | 2 | 场
35 s
36 s
= inquiries | “县长信箱”来信 | 583 | 件
=  inquiries | 办结 | 579 | 件
= inquiries | 网民留言 | 1,204 | 条 | value=1204
= proposals | 省、市、县人大代表建议 | 133 | 件
= proposals | 政协提案 | 208 | 件
@overview.requests 37
39 f
40 f
41 s
42 fs
= requests.received | 政府信息公开申请 | 49 | 件
= requests.carried | 上年结转 | 3 | 件 | period=2019
= requests.answered | 办结 | 50 | 件 | id=c31
44 s
= requests.answered | 予以公开 | 23 | 件 | parent=c31
= requests.answered | 部分公开 | 4 | 件 | parent=c31
= requests.answered | 不予公开 | 5 | 件 | parent=c31
= requests.answered | 无法提供 | 13 | 件 | parent=c31
= requests.answered | 不予处理 | 4 | 件 | parent=c31
= requests.answered | 其他处理 | 1 | 件 | parent=c31
@overview.management 45
47 s
48 f
50 s
= other | 部门 | 42 | 个
= other | 乡镇（街道） | 19 | 个
= other | 公开事项 | 1,865 | 项 | value=1865
@overview.platform 51
53 s
54 s
55 s
56 f
= accounts | 归并整合栏目 | 61 | 个
= accounts | “僵尸”政务新媒体 | 34 | 个
= accounts | 全县在册政务新媒体 | 97 | 个
= accounts | 全县在册政务新媒体 | 63 | 个
= accounts | 政府信息查阅点 | 3 | 处
= views | 接待查阅 | 2,300 | 人次 | value=2300 | q=approx
@overview.supervision 57
59 f
60 s
61 s
62 ss
63 s
= shares | 分值权重 | 4 | %
= inspections | 专项督查 | 4 | 次
= inspections | 通报 | 4 | 期
= inspections | 约谈工作滞后单位 | 3 | 家
= trainings | 业务培训班 | 5 | 期
= trainees | 培训 | 720 | 人次
= inspections | 政务公开满意度调查问卷 | 1,500 | 份 | value=1500
= shares | 群众满意率 | 94.2 | %
= inspections | 责任追究 | ! 未发生责任追究情形
@table.proactive 65
@table.requests 88
90 t
@table.disputes 124
127 s
= reconsiderations | 行政复议 | 4 | 件
=  reconsiderations | 维持 | 2 | 件
=  reconsiderations | 纠正 | 1 | 件
=  reconsiderations | 尚未审结 | 1 | 件
= lawsuits | 行政诉讼 | 3 | 件
=  lawsuits | 驳回原告诉讼请求 | 2 | 件
=  lawsuits | 正在审理 | 1 | 件
@problems 140
@measures 141
144 s
m1 platform, institutions, oversight: 143.1"一是"-144.1
145 s
= other | 乡镇（街道） | 19 | 个
= trainings | 跟班学习 | 3 | 批
m2 staffing: 144.2-145.1
@problems 146
148 f
149 f
150 s
p1 content: 149.2-150.1
151 s
= other | 重大行政决策 | 8 | 项
=  other | 未公开征求意见的采纳情况 | 3 | 项
p2 content: 150.2-151.1
152 fs
p3 requests: 152.2-152.2
153 s
= reconsiderations | 被复议机关纠正 | 1 | 件
p4 requests: 153-153.1
155 s
p5 staffing, commitment: 154-155.1
@measures 156
158 s
m3 content, institutions > p1: 157-158.1
159 s
m4 content, institutions, oversight > p2: 158.2-159.1
162 s
m5 requests > p3 p4: 161-162.1
163 s
m6 staffing, commitment > p5: 162.2-163.1
164 f
@other 165
166 s
167 t
= fees | 信息处理费 | ! 未收取政府信息公开信息处理费
