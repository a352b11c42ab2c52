"""Words of the counts annotator: units, things counted, channels, verbs, set phrases.

All are written as `nlp.fold.fold` leaves a text: half-width and simplified. Each list holds regular expressions parted
by white space. A "thing" names what is counted; the last one before a number, or the head of the phrase after its
unit, decides the indicator.
"""

from __future__ import annotations

from typing import Final


def one_of(words: str) -> str:
    """A regular expression for any of the expressions in `words`, parted by white space; the first that fits wins."""
    return "|".join(words.split())


def _words(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


UNITS: Final = _words(
    """
    人次 条次 件次 篇次 场次 期次 批次 份次 家次 户次 车次 件套 家户 万元 亿元 元 条 件 次 篇 份 期 场 人 名 个 家
    项 宗 封 批 起 例 部 则 幅 张 册 本 块 处 台 面 轮 位 户 辆 支 段 集 组 版 通 笔 桩 卷 套 所 座 遍 倍 只 枚 档
    节 讲 堂 台次 轮次 个次 屏次 趟次 % ‰
    """
)
# Units of people; what they count is told by what the people did.
PEOPLE_UNITS: Final = _set("人次 人 名 位")
# Units in which published items are counted; an empty one where the report names none.
ITEM_UNITS: Final = _set("条 篇 件 份 则 期 部 次 条次 件次 篇次 份次 幅 张 项 个 集 版 批 期次 组 段 场 册") | {""}
# Units of things that stand somewhere.
PLACE_UNITS: Final = _set("个 家 处 块 台 面 座 所 套 项 组")
# Units in which access requests are counted.
REQUEST_UNITS: Final = _set("件 条 份 宗 起 例 封 个 项 次 件次 条次 笔 桩 批 人次 人 户 家") | {""}
# Units that a Chinese numeral of one character counts with; with others it stands in set phrases (一批, 三项制度).
SMALL_UNITS: Final = _set("件 条 次 名 场 期 份 篇 封 起 宗 例 人 家 人次 部 处 块 面 场次 个 轮 台 成 卷")

# Units that a thing goes with; things that are not named here go with any.
UNITS_OF: Final[dict[str, frozenset[str]]] = {
    "trainings": _set("次 场 期 场次 期次 个 轮 节 堂 讲 班 批 批次"),
    "meetings": _set("次 场 期 场次 个 轮 人次 批次"),
    "polls": _set("次 期 项 个 场 轮 期次") | {""},
    "activities": _set("次 场 期 场次 个 项 轮 批 起 件 台次"),
    "materials": _set("份 册 张 本 套 件 条 幅 个 枚 页 部 期"),
    "inspections": _set("次 个 条 项 轮 处 家 家次 期 份 件 场 起 篇 批") | {""},
    "followers": _set("人 名 个 户 位 次 人次") | {""},
    "views": _set("次 人次 人 个 条次 家户") | {""},
    "fees": _set("件 份 次 起 笔 人次 人 户 宗 例 封 个") | {""},
    "staff": _set("名 人 个 位") | {""},
}

# What is counted. A class is an indicator, or a stem that `count_indicators` refines. Where two start at the same
# character the first class wins.
THINGS: Final[tuple[tuple[str, str], ...]] = (
    (
        "other",
        one_of(
            """
            问卷 调查表 征求意见表 征集调查 申诉 差错 失误 泄密 逾期 延误 事故 走访
            (?:获评|荣获|入选)[^,。;]{0,16}案例 电话沟通 第三方意见 荣誉



    (?:下架|撤下|删除|撤换|撤回|撤除|停止公示|更正|脱敏|退回|回看|清除)[^,。;、]{0,16}(?:信息|公示|公告|稿件|文件|修改|内容)
            (?:停止公示|退回修改|退回|下架|撤下|删除|更正|撤稿) 清理[^,。;]{0,6}(?:失效|过期|过时|历史)[^,。;]{0,6}信息
            (?:登记)?审[核查](?:拟?公开|拟?发布|登记|各类|上网|网站|政府|政务)*(?:信息|稿件|内容)
            """
        ),
    ),
    # Opinions asked for; those received are inquiries.
    ("polls", one_of("(?:意见|民意|调查|网上|网络|公众)征集 (?:在线|网上|网络|民意)调查 征集(?:意见|民意|调查|建议)")),
    (
        "proposals",
        one_of(
            """
            建议[、和与及]?提案 代表的?建议 人大建议 [A-C]类建议 委员的?提案 政协提案 提案 议案 两会建议 代表、委员
            """
        ),
    ),
    (
        "lawsuits",
        one_of("(?:未经复议|复议后|经复议)[^,。;]{0,4}(?:起诉|诉讼) 行政诉讼 诉讼 行政应诉 应诉 败诉 胜诉 起诉"),
    ),
    ("reconsiderations", one_of("行政复议 复议")),
    (
        "inquiries",
        one_of(
            """
            互动(?:交流|回应) 意见建议 意见(?:箱|信箱) 领导信箱 局长信箱 [镇县市区省]长信箱 信箱 留言 来信 来电 来访
            咨询 热线 工单 诉求 信访 投诉 举报 网民 答疑 释疑 回应 关切 提问 问政 群众[^,。;]{0,6}问题 服务对象问题
            求助 12345[^,。;]{0,8}(?:平台|热线)? 信件 (?:解答|答复|回应|回答|解决)[^,。;]{0,10}问题 转办件 督查件
            智能问答 应答 采纳
            """
        ),
    ),
    (
        "activities",
        one_of("宣传(?:活动|日|周|月) 宣传车 开放日 开放活动 主题活动 活动 宣讲 进社区 走进 体验日"),
    ),
    (
        "interpretations",
        one_of(
            """
            解读政策


    (?:政策|文件|图文|视频|文字|图片|图表|动漫|音频|媒体|专家|领导|负责人|多媒体|数字化|H5)*解读(?:材料|信息|稿件|稿|文章|产品|视频|文件)?
            图解 一图读懂 简明问答
            """
        ),
    ),
    (
        "meetings",
        one_of(
            """
            (?:新闻)?发布(?:会|活动)(?:[、和与][^,。;、]{2,6}会)?(?:等[^,。;、]{0,4}活动)?
            通气会 吹风会 座谈会 听证会
            联席会议? 推进会 例会 部署会 调度会 协调会 工作会 专题会 研讨会
            论证会 恳谈会 办公会 党[组委工]*会 常务会 视频会 电视电话会议 会议 会商会 交流会 动员会 现场会 点评会
            (?:在线|网络|直播)?访谈(?:活动)? (?:网[上络]|在线|视频)直播 采访 专题研究 听证 听取[^,。;]{0,12}汇报
            (?<!调查)研究(?:部署|推进|审议)?[^,。;]{2,12}(?:工作|事项|议题)
            """
        ),
    ),
    (
        "materials",
        one_of(
            """
            (?:宣传|学习|公开|便民|服务|办事)[^,。;、]{0,2}(?:资料|材料|手册|单|册|页|折页|画|品|卡|袋) 宣传单 传单
            明白纸 明白卡 口袋书 折页 公开信(?!息) 海报 读本 手册 小册子 一封信 发放 派发 赠阅 赠送 散发
            """
        ),
    ),
    (
        "trainings",
        one_of(
            """
            培训班 培训会 培训 组织[^,。;]{0,14}学习 业务学习 专题学习 集中学习 学习会 讲座 授课 讲课 轮训
            (?:保密|警示|业务|法治)教育 跟班学习
            以案释法
            """
        ),
    ),
    (
        "inspections",
        one_of(
            """
            错链 死链 暗链 错别字 错敏[词字] 错误表述 监督检查 专项检查 日常检查 检查 督查 督导 考核 自查 抽查 抽检
            巡查 监测 测评 评议 评估 整改 问题 通报
            清理整治 (?:日常|专项|集中)清理 巡检 调研 排查 安全检测 漏洞扫描
            """
        ),
    ),
    (
        "place",
        one_of(
            """
            (?:政务)?公开专区 专区 公开专栏 专题专栏 专栏 栏目 专题(?!研究|会) 版块 板块 账号 公众号 订阅号 服务号
            视频号 抖音号 头条号 查阅点 查阅室 查阅场所 查阅中心 受理点 公开点 公开栏(?!目) 公示栏 公告栏 宣传栏
            公示牌 显示屏 电子屏 触摸屏 一体机 门户网站 政府网站 网站 新媒体 政务微博 政务微信 微博 微信 平台
            查询[机屏] 自助机 触摸查询机 电脑 终端 服务站 主站 子站 专页 公开角 阅览角 意见箱 信息公开窗口 服务窗口
            信息公开目录 监督电话 举报箱 监督箱 服务点 体验[点区馆] 驿站 公开屋 橱窗 客户端
            小程序 展板
            """
        ),
    ),
    ("documents", one_of("行政规范性文件 规范性文件 政府规章 规章 地方性法规")),
    ("file", one_of("文件 公文")),
    ("document_fate", one_of("现行有效 继续有效 废止 制发 失效")),
    ("rules", one_of("制度 办法 方案 通知(?!书|单) 规定 规程 细则 标准")),
    (
        "requests",
        one_of(
            "依申请(?:公开)? 信息公开申请 公开申请 申请件 申请表 (?<!复议)(?<!被)申请(?!(?:行政)?复议|提起|人) 结转"
        ),
    ),
    ("followers", one_of("粉丝 受众 关注(?:人数|用户|数|量) 订阅(?:用户|数|人数|量|人) 用户[数量] 注册用户")),
    (
        "views",
        one_of(
            """
            总?(?:访问|点击|浏览|阅读|播放|点播|观看|转发|点赞|获赞|查阅|曝光|下载)总?(?:次数|人次|人数|量|数|率)? 访客
            独立用户 查询(?:人次|量)
            """
        ),
    ),
    (
        "staff",
        one_of(
            """
            工作人员 专职 兼职 专(?:\\(兼\\)|兼)职 管理员 信息员 联络员 审核员 发布员 保密员 负责人 从事 工作力量
            人员
            """
        ),
    ),
    ("fees", one_of("信息处理费 处理费 收费 费用 减免 检索费 复制费 邮寄费 成本费 工本费 收取")),
    ("video", one_of("短视频 视频 短片 宣传片")),
    (
        "disclosed",
        one_of(
            """
            信息 动态 公开 发布 推送 推文 转发 转载 更新 刊登 刊发 刊载 公布 公示 公告 报道 稿件 新闻 宣传 政策 目录
            指南 年报 预算 决算 概况 发文 图文 上报 报送 录入 上传 公报 简报 播出 播报 刊播 播送 宣播
            """
        ),
    ),
)

# Where something is published. Where two start at the same character the first wins (a 视频号 of WeChat is video).
CHANNELS: Final[tuple[tuple[str, str], ...]] = (
    (
        "video",
        one_of("微信视频号 视频号 抖音(?:公众号|号)? 快手 短视频 视频(?!会|解读|新闻) 短片 宣传片 哔哩哔哩 B站 西瓜"),
    ),
    ("wechat", one_of("微信 公众号 订阅号 服务号")),
    ("weibo", one_of("微博")),
    (
        "media",
        one_of(
            """
            新媒体 融媒 (?:今日)?头条(?:公众号|号)? 客户端 [Aa][Pp][Pp] 报纸 报刊 电视 广播(?!喇叭) 电台 媒体
            学习强国 小程序 日报 晚报 两微一端 新华社 人民网 百家号 短信 网易号 掌上 南方号 南方\\+ 强国号 搜狐号
            澎湃号 政务号 企鹅号
            """
        ),
    ),
    (
        "offline",
        one_of(
            """
            (?:村村?响|村级|大喇叭|乡村|农村)[^,。;]{0,2}广播 传统方式 社区报 村报 内刊
            公开栏(?!目) 公示栏 公告栏 宣传栏 公示牌(?!变更) 公开墙 显示屏 电子屏 LED 大屏 触摸屏 公报 简报 专刊 档案馆
            图书馆 查阅点 查阅室 查阅场所 线下 喇叭 橱窗 纸质 张贴 横幅 展板
            """
        ),
    ),
    (
        "website",
        one_of(
            """
            网站 门户 官网 (?<=在)网上(?=公|发) 公示系统 公示平台 统一平台 网页 主页 信息网 政务网 政府网
            [政外]务?外网 互联网
            公开平台 公开网 政务公开网 公开专栏
            gov\\.cn
            """
        ),
    ),
)

# What became of a request.
REQUEST_CARRIED: Final = one_of(
    """
    结转 转入 转结 转至 转到 转下一?年 仍在 尚在 将于[^,。;]{0,8}答复 明年答复 下年度?答复 延至 延到 跨年 继续办理
    正在办理 办理中 未办结 在办 处理中
    """
)
REQUEST_ANSWERED: Final = one_of(
    """
    答复 办结 予以公开 部分公开 不予公开 不公开 无法提供 不予处理 不予受理 其他处理 其它处理 其他(?:情形|方式)
    同意公开 部分同意 已主动公开 属于 不存在 不掌握 未制作 未获取 非政府信息 非本机关 告知 补正 撤回 撤销 驳回 回复
    办理 处理 提供 重复申请 信访 按期 按时 全部公开 (?<!申请)公开为?$ 视为 逾期 放弃 不是 涉及
    """
)
REQUEST_RECEIVED: Final = one_of("收到 受理 接收 接到 接受 接获 新收 收取 申请数 登记 收件 新增 本年收 申请量")
# These say where a request comes from; a verb of handling beside them wins.
REQUEST_WEAK: Final = one_of("提交 提出 申请公开 依申请 共有")

# Verbs that make a file or a rule a document issued.
ISSUE_VERBS: Final = one_of("制发 印发 出台 制定 废止 修订 下发 清理 修改 失效 备案 起草 审核 制作 现行有效 保留 宣布")
# 经费 is money spent, not a charge.
FEE_WORDS: Final = one_of("(?<!经)费 收取 减免 成本 工本 收缴 实收")
# Applications for other things than information.
OTHER_APPLICATIONS: Final = one_of(
    """
    (?:许可|占用|挖掘|补贴|补助|救助|登记|仲裁|复议|低保|住房|资助|贷款|认定|法律援助|审批|报装|立案)[^,。;、]{0,6}申请
    """
)

# Things said to be zero in words, with the indicator of each.
ZERO_THINGS: Final[tuple[tuple[str, str], ...]] = (
    ("reconsiderations", one_of("行政复议 复议")),
    ("lawsuits", one_of("行政诉讼 行政应诉 诉讼 应诉 (?<![议讼])败诉")),
    ("fees", one_of("收费通知 收费 减免 费用 信息处理费 处理费 收缴 成本费 收取 专项经费 经费支出")),
    ("requests.carried", one_of("结转 转结")),
    ("proposals", one_of("建议提案 (?:人大)?(?:代表)(?:的)?建议 人大建议 (?:政协)?(?:委员)?(?:的)?提案")),
    ("documents", one_of("规范性文件 规章")),
    ("requests.answered", one_of("不予公开 部分公开 予以公开 同意公开 不予处理 无法提供 答复办结 答复件 [逾超]期答复")),
    ("interpretations", one_of("政策解读 解读(?:材料|稿)?")),
    ("trainings", one_of("培训班 (?:业务|专题)培训")),
    ("meetings", one_of("新闻发布会 发布会 听证会 座谈会 在线访谈")),
    ("activities", one_of("开放日(?:活动)? 宣传活动")),
    ("materials", one_of("宣传(?:资料|手册|册|品|单)")),
    ("disclosed.video", one_of("短视频 视频信息")),
    ("staff", one_of("专职(?:政务公开|信息公开)?(?:工作)?(?:人员|岗位)")),
    ("followers", one_of("关注用户 粉丝")),
    ("inspections", one_of("扣分(?:事?项)? 单项否决 社会评议")),
    (
        "requests.received",
        one_of(
            """
            依申请(?:公开)?(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:事项|件|申请|情况|信息)*
            (?:政府信息公开|信息公开|公开)?申请(?!人) 公开政府信息的申请 公开要求 要求公开(?:政府)?(?:的)?信息
            要求公开的
            """
        ),
    ),
    ("inquiries", one_of("咨询 留言")),
    (
        "other",
        one_of(
            """
            举报 投诉 申诉 泄密 失泄密 泄露 未(?:及时)?更新的?(?:情况|问题|现象) 未予?公开的(?:情况|问题) 责任追究
            追责 问责 追究 舆情 事故 行政许可 行政处罚 行政强制 行政征收 (?:网络|信息)?安全(?:事件|责任) 通报 约谈
            差评 异议 重大行政决策 错漏 失实
            差错 过错 违规 违纪 虚假
            纠错 逾期 处分 错敏 表述错误
            """
        ),
    ),
    ("accounts", one_of("门户网站 网站 政务新媒体 新媒体 公众号 政务微博 微博 政务微信 抖音号 视频号 “?僵尸”?账号")),
)

# Set phrases whose numerals count nothing.
IDIOMS: Final = one_of(
    """
    三审三校 三审[制一二]? 三校 两微一端 两微 一图读懂 一图 三公 三重一大 三农 四个意识 四个自信 两个维护 两个确立
    六稳 六保 六个?部分 五公开 一站式 一网通办 一件事 一次办 跑一次 一次不用跑 一次性 一把手 一体化 一体机 一对一
    一事一[档议] 一信息一档案 一文一[审档] 第一 统一 一律 一致 一定 一切
    一些 一系列 一方面 一线 一般 一旦 一直 一一 一人(?:身兼|多岗|多职|多责|兼|把关|一岗|顶)
    进一步 唯一 之一 万一 十分 千方百计 百姓 百家 百科 五位一体 双随机、?一公开 一公开 四不两直 三个?区分 四个全面 三权
    两学一做 不一 单一 专一 七五 六五 八五 三会一课 一岗双责
    二维码 二次(?![,。;、)和及]|$) 一级 二级 三级 四级 五级 三定 两办 两会
    三大 两化 一窗 一网 一门 一号 一键 一张网 一老一小 一步 一同 一起(?!行政|申请|诉讼|复议) 一经 一并 一批 一套 一部分
    一种 一手 一年来 一年 一季 万众 三安全 三类 四类 十[六七八九](?:大|届) 二十大 二十届 十四五 十三五 十二五 十五五
    三个代表 四风 五大 六大 八项规定 两法 一法 百年 千家万户 三务 三资 四议两公开
    """
)
