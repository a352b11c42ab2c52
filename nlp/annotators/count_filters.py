"""Numbers that count nothing: dates, document numbers, telephones, ranks, durations, rates, plans, differences."""

from __future__ import annotations

import re
from typing import Final

from .count_lexicon import IDIOMS
from .numerals import Number

_CN: Final = "零〇一二三四五六七八九十百千两"
# Numbers of public hotlines, which stand like counts before 热线 or 平台.
_HOTLINES: Final = (
    "12345|12348|12315|12369|12388|12333|12329|12328|12316|12306|12350|12320|12319|12380|12309|12301|12396|12123|12122"
    "|12360|12366"
)
# Words that make 110 and the like the name of a line; 采访110余次 counts.
_LINE: Final = (
    r"[^\d,。;、余多来几篇名场期家条件次人个份户封元批部起项宗例则]{0,3}"
    r"(?:热线|电话|平台|报警|指挥|接处警|联动|警|宣传日|急救|消防)"
)
# Spans of the folded text in which no number counts: titles, links, addresses, document numbers, set phrases.
_DEAD: Final = re.compile(
    rf"""《[^》\n]*》
  | https?://[^\s,。;)]+
  | (?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|gov)[\w./-]* | [\w.-]+@[\w.-]+
  | [\[(【]\s?(?:19|20)\d\d\s?[\])】]\s?(?:第\s?)?\d*(?:-\d+)?\s?号?
  | (?:第\s?)?\d+\s?号(?!召)
  | 第\s?(?:\d[\d,]*|[{_CN}]+)(?:\s?[至到、-]\s?第?(?:\d+|[{_CN}]+))*\s?[条款项次期届号名位章节部分个年轮批季]?
  | \d{{3,4}}\s?[-—－–―]+\s?\d{{6,8}}(?:[-—]\d+)? | (?<!\d)1[3-9]\d{{9}}(?!\d)
  | (?:电话|传真|邮编|邮政编码|QQ|热线|手机|标识码|索引号|编号|备案号|号码|信用代码)
    [^\d,。;\n]{{0,6}}\d[\d\s-]{{4,}}(?![\d条件次人个份])
  | (?<![\d.])(?:{_HOTLINES})(?=[^\d余多篇名场期家条件次人个份户封元批.%万]|$)(?!,\d{{3}})
  | (?<![\d.])(?:110|119|120)(?={_LINE})
  | \d{{1,2}}·\d{{1,2}} | \d\.\d版
  | (?<![\d.])24\s?小时 | 7\s?[x×*]\s?24 | 365\s?天
  | (?:19|20)\d\d\s?(?:年度?|届|[./-]\d\d?[./-]\d\d?(?:日|\s\d\d?:\d\d(?::\d\d)?)?|[./-]\d\d?(?!\d))
  | (?<!\d)(?:19|20)\d\d\s?[-—~至到]\s?(?:19|20)\d\d
  | [二〇零一九][〇零○O一二三四五六七八九]{{2,3}}年度?
  | \d{{1,2}}\s?月份?(?:\s?\d{{1,2}}\s?[日号])? | \d{{1,2}}\s?日(?!均) | \d{{1,2}}:\d\d(?::\d\d)?
  | (?:十[一二]?|[一二三四五六七八九])月份?(?:[一二三]?十?[一二三四五六七八九]?[日号])?
  | (?<![{_CN}])(?:{IDIOMS})
  | 没有一[条个件项]|周一|[人户村]手?一[册本份页卡](?!\d)
  | 一[个家](?:明白|清白|[^,。;、]{{0,6}}的(?:事|责任)) | [两一]个多月
  | (?<![{_CN}])一个(?!正在|公开|专[区栏]|栏目|查阅|平台|网站|账号|公众号|受理|窗口|政务|新媒体|公示|服务)
  | 计\s?\d+\s?次\)
  | [A-Za-z]+-?\d+(?:\.\d+)? | \d+[A-Za-z]+(?!次) | [①-⑳]
  | [(]\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?[)]
    """,
    re.VERBOSE,
)
_MARKER: Final = re.compile(
    r"""(?:^|(?<=[\n;。:]))\s*(?:\d{1,2}\s?[.、)](?!\d)|[一二三四五六七八九十]{1,3}(?:[、.是]|要|来|则|方面))
  | [一二三四五六七八九十]是(?!\d) | 其[一二三四五六]""",
    re.VERBOSE,
)
# Measures of time, space, rank and structure, which no count has.
_MEASURE: Final = re.compile(
    r"""\s?(?:
        个[多半]?(?:工作日|月|小时|季度|星期|百分点|点(?![位多])) | 个?(?:工作日|自然日) | 日(?!均) | 周(?!刊)
      | 时(?!间) | 分(?=[,。;)]) | 点(?!击) | [xX*]\d | 元/
      | 年|天|小时|分钟|秒|月|季度|星期|百分点|岁|公里|平方|亩|吨|米|号|楼|层|室|路
      | 类|种|方面|大类|大|级|章|倍|字|×|试点|届|步|道
      | 个(?:部分|方面|层面|环节|维度|阶段|要素|步骤|[^,。;、\d]{0,4}领域|意识|自信|维护)
      | 个(?:必须|到位|统一|结合|提升|坚持|转变|不)
      | [项条](?:\d+[项条])?[^,。;\d]{0,8}(?:措施|任务|举措|机制|原则)(?=[,。;、)]|$)
      | 项(?:重点|工作要点|内容) | [项条](?:规定|要求|措施|途径|渠道|道路)
    )""",
    re.VERBOSE,
)
_FREQUENCY: Final = re.compile(
    r"(?:每|平均|日均|月均|年均|人均|周均|至少|不得|(?<![上下])半年|连续|[两三六]个?[月小时]才)[^,。;:、)]{0,12}$"
)
# A mean of readers or a rate of printing is a count; how often something is done is none.
_MEAN: Final = re.compile(
    r"(?:均|每)[^,。;:、)]*?(?:访问|阅读|浏览|点击|调用|播放|留言|来访|咨询|查阅|下载)[^,。;:、)]*$|均[为是]?\s?$"
    r"|每(?:期|批)[印发]\w{0,3}$|每(?:个?[村乡镇]|社区)设\w{0,8}$"
)
_REGULARLY_SEEN: Final = re.compile(r"每(?:季度?|月|年|周|半年)(?:分别)?[对在][^,。;:、)]{0,6}$")
# One of something, as an example: 会商一件申请往往…, 播放量最高的一条.
_ANY_ONE: Final = re.compile(
    r"(?:每|同|最后|最[高长多][^,。;]{0,2}|按|只计|会商|查找|换不了|难得报?|才[换更]新?|早晚各播|改版|[,。;]无|原)\s?$"
)
_ANY_ONE_AFTER: Final = re.compile(r"[条件份篇]没有|件申请[要往需由]|次补贴|条[^,。;]{0,6}(?:播放|阅读)量")
_PLAN: Final = re.compile(
    r"""(?:确保|力争|争取|预计|必须|不得|应不|目标(?:是|为|值)|拟(?![制定稿写办公发批])|要求(?:各|每|全)
      | 计划(?=在|于|再|新|明|每|组织|开展|举办|召开|培训|增|建|设)
      | 将(?=在|于|再|新|继续|组织|开展|举办|召开|增|逐步|进一步)
    )[^,。;:]{0,22}$""",
    re.VERBOSE,
)
# 结转下年度 is no plan.
_NEXT_YEAR: Final = re.compile(r"(?:(?<![转至入到延])下一?年度?|来年|明年|下一步|今后|下阶段|下步)[^。;]*$")
_DIFFERENCE: Final = re.compile(
    r"(?:增加|减少|增长|下降|上升|提高|缩短|降低|提升|减|增|[多少][出支收发办]?)了?(?:约|近|超|逾)?\s?$"
)
_COMPARED: Final = re.compile(r"比|较|同期|去年|上一?年|环比|数量增|数量减|总量增|总量减")
_EQUALS: Final = re.compile(r"等[于於]\s?$")
# What only says from where on something holds: 5万元以上的工程.
_THRESHOLD: Final = re.compile(r"(?:以[上下内]|以上)的(?!有)")
_RANK: Final = re.compile(
    r"(?:排名|名列|位居|位列|列第|排在)[^,。;]{0,8}$|(?<![目之当以])前\s?$|居第?\s?$|(?:前进|后退|[上提]升|前移)了?[^,。;]{0,3}$"
)
_QUOTED: Final = re.compile(r"[“\"][^“”\"]{0,16}$")
_QUOTE_CLOSES: Final = re.compile(r"[^“”\"]{0,24}[”\"]")
_CLAUSE: Final = re.compile(r"[,。;:]")


def dead_spans(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans in the folded sentence `folded[start:end]` in which no number counts."""
    spans = [match.span() for match in _DEAD.finditer(folded, start, end)]
    # The marker's ^ must mean the sentence's start, hence the slice.
    return spans + [(a + start, b + start) for a, b in (m.span() for m in _MARKER.finditer(folded[start:end]))]


def is_measure(folded: str, number: Number) -> bool:
    """Whether a measure of time, space, rank or structure follows the number."""
    if folded.startswith(("个点击", "次", "条次"), number.end):
        return False
    return _MEASURE.match(folded, number.end) is not None


def _is_rate(before: str, unit: str) -> bool:
    """Whether the words before a number make it a frequency, and no mean of readers or number of bodies looked at."""
    if not _FREQUENCY.search(before) or _MEAN.search(before):
        return False
    return not (unit in ("个", "家") and _REGULARLY_SEEN.search(before))


def counts_nothing(folded: str, floor: int, number: Number, unit: str) -> bool:
    """Whether the words before a number with its unit make it a rate, a plan, a rank, a difference or part of a name.

    `floor` is the sentence's start.
    """
    before = folded[max(floor, number.start - 40) : number.start]
    clause = _CLAUSE.split(before)[-1]
    share = unit in ("%", "‰", "成") or number.kind == "percent"
    if _PLAN.search(before) or _NEXT_YEAR.search(before):
        return True
    if share:
        return _EQUALS.search(clause) is not None
    end = number.end + (1 if number.yuan_scale else len(unit))
    if _THRESHOLD.match(folded, end) or folded.startswith(("件事", "件大事", "件实事"), number.end):
        return True
    one = number.value == 1 and number.kind == "chinese"
    if one and (_ANY_ONE.search(before) or _ANY_ONE_AFTER.match(folded, number.end)):
        return True
    if _is_rate(before, unit) or (unit in ("名", "位", "") and _RANK.search(clause[-12:])):
        return True
    if _DIFFERENCE.search(clause) and _COMPARED.search(before):
        return True
    if number.kind == "chinese" and _QUOTED.search(before) and _QUOTE_CLOSES.match(folded, number.end):
        return True
    return bool(_QUOTED.search(clause)) and folded.startswith(("”", '"'), number.end + len(unit))
