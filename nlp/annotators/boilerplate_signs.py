"""Signs that a sentence states a fact of this agency and year, or could stand in any report of any year."""

from __future__ import annotations

import math
import re
from dataclasses import astuple, dataclass, fields
from typing import Final

from ..layout.faults import FAULTS
from ..layout.numbering import match_marker

# Wording that the national format or the contents list fixes.
_TEMPLATE: Final = re.compile(
    r"本列数据的?[勾钩稽]|勾稽关系|统计(?:期限|时限|时间|时段|周期|范围)|数据自?20\d\d年\d{1,2}月|(?:所列|报告中的?)数据|电子版|下载|如(?:对|有).{0,24}(?:疑问|意见|问题)|(?:请|"
    r"敬请|可)?(?:与|致电|联系|向).{0,40}联系|联系(?:电话|地址|方式)|邮政?编码"
    r"|(?:本|该|全)(?:年度)?(?:年报|报告|文)(?:.{0,10})?(?:由|包括|包含|分为|共分|内容|根据|依据|按照|是)|(?:根据|按照|依据|"
    r"依照)[^。]{0,300}(?:编制|制定本|公布|形成本|撰写|现(?:将|就|公布|发布|向社会))|(?:现将|现就)[^。]{0,80}(?:如下|公布|公开|报告)|"
    r"报告如下|公布如下|特向社会|六个?部分|附件?[:：]|^注[:：]|^说明[:：]"
    r"|(?:可到|面询).{0,20}(?:拨打|电话)|地址:|电话:|邮编:|^[^,。]{0,16}(?:无|没有|不存在)(?:其[他它])?(?:需要|应当?|须)?(?:报告|说明|"
    r"公布)?的?(?:其[他它])?(?:需要(?:报告|说明)的)?事[项宜](?:需要?报告|报告)?[。]?$|^(?:\S{1,3}[、.)])?无[。]?$|"
    r"该?部分以表格|见下表|下表|表格如下|由.{2,24}(?:汇总|组织)?编制|其[他它]需要报告的事项。?$"
)
# Set phrases whose digits are no fact of the year.
_SET_PHRASE: Final = re.compile(
    r"三审三校|三审|一图读懂|二十[大届]|十[八九]大|二十届|[一二三四]中全会|党的?[一二三四五六七八九十]+大|成立\d+周年|\d+周年|"
    r"第[一二三四五六七八九十百\d]+[条章款项届次]|五公开|三公|两个|四个(?:意识|自信|全面)|放管服|一网通办|一号|第711号|令第?\d+号|12345|"
    r"“\d+\+?\d*”|第一(?:时间|平台|责任人|次|步)|一(?:定|些|是|级|把手|步|年来|体|律|致|直|件事|线|方面|个)|进一步|统一|唯一|同一|三级|"
    r"两级|三个(?:方面|维度)|多.{0,1}(?:种|项|个)|[一二三四五六七八九十]、|[一二三四五六七八九十]是|\([一二三四五六七八九十]\)|百分百|十分|"
    r"万[家户]|千家|百姓|三定|三会一课|六稳|六保|八项规定|双公示|双随机|一公开|两微一端|四好|\d+\s?号|19\d\d年|[\[(]\d{4}[\])]"
)
_DATE_RANGE: Final = re.compile(
    r"20\d\d\s?年?\d{0,2}\s?月?\s?\d{0,2}\s?日?\s?(?:起)?(?:至|到|-|"
    r"—)\s?(?:20\d\d\s?年)?\s?\d{0,2}\s?月?\s?\d{0,2}\s?日?|20\d\d\s?年度?"
)
_NUMBER: Final = re.compile(
    r"\d|[一二两三四五六七八九十百千万]+(?:余|多|几)?(?:条|件|次|期|场|篇|份|人|名|个|家|项|起|部|处|批|类|块|套|宗|元|%|成)|数十|百余"
)
_ZERO: Final = re.compile(
    r"(?:未|没有|尚未|并未)(?:收到|接到|接收|受理|发生|收取|产生|出现|发现|有|收缴|被|办理|引发|涉及|制定|制发|提起|开展|形成|向)|(?:无|没有|"
    r"不存在)[^,。;]{0,20}(?:申请|复议|诉讼|收费|投诉|举报|案件|泄密|结转|情况|公开|费用|现象|事故|文件)|均?为?零|零(?:申请|投诉|泄密|报告|"
    r"差错|收费)"
)
_BARE_ZERO: Final = re.compile(r"(?:^|[:,、。\s])均?无[。;]?$|情况无")
_ZERO_SECTIONS: Final = frozenset(
    {"table.requests", "table.disputes", "fees", "overview.requests", "consultation", "other"}
)
_NAMED: Final = re.compile(
    r"“[^”]{2,16}”.{0,4}(?:微信|公众号|抖音|视频号|微博|专栏|栏目|平台|账号|APP|客户端|小程序|新媒体|头条|专区|系统)|(?:微信|公众号|抖音|"
    r"视频号|微博|专栏|栏目|账号|客户端|小程序)“|(?:印发|出台|制定|修订|制发|下发|编制|发布)了?《"
)
_CONCRETE: Final = re.compile(
    r"(?:由|明确)[^,。;]{0,16}(?:办公室|党政办|股|科|处|中心|站|办|专人|领导)(?:.{0,4})(?:负责|牵头|承担|管理|审核|统一)|每(?:周|"
    r"月|季度|半年|天|日|年)|按(?:月|季|周)|月\d+日|(?:设|建|成立|配备|开通|开设|新增|设立|建成|安装|改版|上线|摆放|张贴|举办|召开|邀请|"
    r"组织).{0,16}(?:点|窗口|专区|专栏|领导小组|公告栏|公示栏|触摸屏|电子屏|培训班|座谈会|活动|专题|研讨会|会议)|组长|村务|便民服务中心|广播|宣传册|"
    r"折页|二维码|收到|受理|接到"
)
_FAULT: Final = re.compile(FAULTS + r"|偏少|偏重|更换|照搬|没有|身兼|过期|断档|笼统")
_VAGUE: Final = re.compile(
    r"有待(?:进一步)?(?:加强|提高|提升|完善|改进)|还?需(?:进一步)?(?:加强|提高|提升|完善)|一定(?:的)?差距|一些(?:问题|不足)|取得(?:了)?一定"
)
_STOCK: Final = re.compile(
    r"坚持以|以习近平|为指导|贯彻落实|认真贯彻|深入贯彻|高度重视|进一步|不断|切实|扎实|有力|努力|积极|充分发挥|全面推进|着力|稳步|保障.{0,8}(?:知情权|"
    r"参与权)|知情权|监督权|透明度|公信力|服务型政府|法治政府|常态|例外|新台阶|圆满|有序|高质量|严格(?:按照|落实|执行)|依法|规范|及时、?准确|认真|加强|提高|"
    r"强化|完善|健全|持续|深化|统筹|压实|推动"
)


# Words that any agency could write in any year; what is left without them is what a sentence has to tell.
_ANY_AGENCY: Final = re.compile(
    r"20\d\d年度?|政府信息公开|政务公开|信息公开|政府信息|政务信息|公开|信息|政府|政务|工作|群众|公众|社会|人民|我[局镇乡县市区委办厅街]|全[局镇乡县市区]|本[局镇乡县市机]|"
    r"各(?:科室|部门|单位|级|项|类)|进一步|不断|持续|切实|扎实|认真|积极|努力|充分|全面|深入|大力|继续|着力|更加|逐步|有效|加强|提高|提升|强化|完善|健全|规范|优化|推进|"
    r"推动|促进|落实|做好|抓好|开展|确保|保障|加大|力度|拓宽|拓展|丰富|创新|深化|增强|建设|管理|服务|水平|质量|能力|意识|机制|制度|体系|渠道|形式|内容|平台|队伍|培训|"
    r"学习|宣传|监督|考核|审核|审查|发布|更新|及时|准确|主动|依法|严格|按照|要求|根据|有关|相关|情况|问题|不足|方面|存在|有待|还|仍|较|不够|的|地|和|与|及|对|为|以|在|了|是|等|"
    r"[,。;:、()“”《》\s]"
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a fact of this agency and year in one sentence."""

    number: float
    zero: float
    named: float
    concrete: float
    fault: float
    vague: float
    stock: float
    length: float
    own: float  # share of characters that not any agency could write
    problems: float
    measures: float
    preamble: float


# Log-odds of being specific for each sign: a logistic regression on the development corpus, rounded.
WEIGHTS: Final = Signs(
    number=4.7,
    zero=4.9,
    named=2.5,
    concrete=0.8,
    fault=0.9,
    vague=-1.6,
    stock=-1.3,
    length=1.0,
    own=5.8,
    problems=1.8,
    measures=2.1,
    preamble=-0.2,
)
BIAS: Final = -4.6


def signs(folded: str, section: str) -> Signs:
    """The signs of a sentence (folded text) that stands in a section of this kind."""
    marker = match_marker(folded, 0)
    words = folded[marker.end :] if marker else folded
    bare = _SET_PHRASE.sub("", _DATE_RANGE.sub("", words))
    zero = _ZERO.search(folded) or (section in _ZERO_SECTIONS and _BARE_ZERO.search(folded))
    return Signs(
        number=float(bool(_NUMBER.search(bare))),
        zero=float(bool(zero)),
        named=float(bool(_NAMED.search(folded))),
        concrete=float(min(2, len(_CONCRETE.findall(folded)))),
        fault=float(min(2, len(_FAULT.findall(folded)))) if section == "problems" else 0.0,
        vague=float(min(2, len(_VAGUE.findall(folded)))),
        stock=float(min(6, len(_STOCK.findall(folded)))),
        length=math.log(max(4, len(words))) - 3.0,
        own=len(_ANY_AGENCY.sub("", words)) / max(1, len(words)),
        problems=float(section == "problems"),
        measures=float(section == "measures"),
        preamble=float(section == "preamble"),
    )


def specific_log_odds(folded: str, section: str) -> float:
    """The log-odds that a sentence states a fact of this agency and year."""
    found = signs(folded, section)
    return BIAS + sum(float(w) * float(x) for w, x in zip(astuple(WEIGHTS), astuple(found), strict=True))


def is_template(folded: str, section: str) -> bool:
    """Whether a sentence is worded as the national format or the contents list fixes it, and states no zero."""
    if not _TEMPLATE.search(folded):
        return False
    if section not in ("preamble", "trailer", "other") and not section.startswith("table.") and len(folded) >= 90:
        return False
    zero = section in _ZERO_SECTIONS and section != "other" and (_ZERO.search(folded) or _BARE_ZERO.search(folded))
    return not zero


# Kinds of sections, told apart by how their sentences read.
_SECTIONS: Final = ("preamble", "overview", "table", "problems", "measures", "other", "trailer")
SIGNS: Final = (*(f.name for f in fields(Signs)), "template", *(f"in {name}" for name in _SECTIONS))
_SCALE: Final = 0.3  # signs of 0 to 6 beside terms that are seldom over 0.3


def sign_row(folded: str, section: str) -> list[float]:
    """The values of SIGNS for a sentence, scaled to stand beside a vector of length 1."""
    found = astuple(signs(folded, section))
    inside = (float(section.startswith(name)) for name in _SECTIONS)
    return [_SCALE * value for value in (*found, float(is_template(folded, section)), *inside)]
