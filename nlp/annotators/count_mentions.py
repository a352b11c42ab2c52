"""Mentions: each number of a sentence with its unit and qualifier, those that count nothing left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from .count_filters import counts_nothing, dead_spans, is_measure
from .count_lexicon import SMALL_UNITS, UNITS
from .numerals import Number, Value, find_numbers

_UNIT: Final = re.compile(
    r"\s?(?P<vague>[余多]?)(?P<unit>[条篇件册份期幅]\((?:条|篇|件|册|份|次|期|幅|人次)\)|把(?=[,。;、)]|$)|成(?=[,。;、)以左上多的]|$)|(?:"
    + "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
    + "))"
)
_AFTER_UNIT: Final = re.compile(
    r"\s?(?:(?P<approx>左右|上下|有余|余|多(?=[,。;)\s]))|(?P<at_least>以上|之多|\+)|(?P<at_most>以[下内]|之内))"
)
_BEFORE: Final = re.compile(
    r"""(?:(?P<at_most>不超过|不足|不到|至多|低于|少于)
      | (?P<at_least>超过?|逾|突破|多达|不少于|不低于|至少|高于|大于|破)
      | (?P<approx>将近|近|接近|大约|约为|约占|约|大概))\s?$""",
    re.VERBOSE,
)
# 上百, 成百上千; but 网上, 以上.
_UPWARD: Final = re.compile(r"(?<![以网线之早晚路])上\s?[百千万亿]")
_END: Final = re.compile(r"\s*(?:$|[,。;、)!\n])")
# A bare number counts only where the words before it announce a quantity.
_ANNOUNCED: Final = re.compile(
    r"""(?:为|是|共计?|总计|累计|合计|达到?|超过?|逾|突破|近|约|数|量|信息|申请|件数|条数|次数|人数|总数|总量|公开|发布|复议|诉讼|情况
      | 事项|粉丝|文件|提案|[:])了?\s?$""",
    re.VERBOSE,
)
# A conversion lost the unit: the next item of the list follows at once.
_GLUED_LEAD: Final = re.compile(r"(?:信息|文件)$")
_GLUED_NEXT: Final = re.compile(r"[\u4e00-\u9fff]{2,14}(?:信息|文件|发布|公开)|重点")
# Offices, places and applicants: who did or asked, not what was done.
_BODIES: Final = re.compile(
    r"""\s?(?:市|县|区|省|全|乡镇|镇|乡|街道|村|社区|行政村|居委|部门|单位|成员单位|科室|股室|处室|委办局|企业|科|直属|隶属|预算|参评
      | 部委|地州|相关部门|[^,。;、\d()]{0,8}(?:单位|部门|乡镇|街道|部委))
      (?!级|长信箱|政府网|人民政府网|政府门户|政府信息|政务|信息|民)""",
    re.VERBOSE,
)
_BRACKETS: Final = str.maketrans("（）", "()")
# 0投诉, 0差错.
_NIL_THING: Final = re.compile(r"投诉|举报|泄密|失泄密|差错|逾期|事故|失误|复议|诉讼|延误")
# An audience in 万 is often written without a unit: 粉丝由1.3万增至2.1万.
_LARGE: Final = re.compile(r"[万亿千][余多]?\+?$")
_AUDIENCE: Final = re.compile(r"粉丝|受众|关注|用户|订阅|阅读|点击|播放|浏览|访问|点赞|获赞|曝光")
_LARGE_END: Final = re.compile(r"\s?(?:$|[,。;、)和与及增减升降\n”+]|左右|以上|[以之]内|的)")
# A further member of a row that names its unit once, or never: 工作动态12条,公示公告7,其他3.
_IN_ROW: Final = re.compile(r"[,、;:]?\s?(?:其中|包括)?[:,]?[\u4e00-\u9fff“”]{2,14}$")
_ROW_UNITS: Final = frozenset(("条", "件", "篇", "份"))
_SMALL: Final = re.compile(r"[一两二三四五六七八九十]$")
_PHRASE_OF_ONE: Final = re.compile(r"[步起体致]|性|系列|批|项")
_DISPUTE: Final = re.compile(r"申请|复议|诉讼")


@dataclass(slots=True)
class Mention:
    """A quantity in a sentence, filled in step by step: by indicators, negations, spreading and structure.

    Offsets are into the text. `start` and `end` are the number's; `unit_end` is after the unit, which is folded in
    `unit` and as in the text in `written`. `before` is the folded text from the previous mention (or the sentence's
    start) to the number, `after` that from the unit to the next one (or the sentence's end). `sure` says that its own
    words decided the indicator; `channel` is the tail of an indicator (`wechat`). `body` says that offices or
    places are counted. `piece` keeps what `count_subjects.piece_before` found.
    """

    sentence: int
    section: str
    start: int
    end: int
    unit_end: int
    value: Value | None
    unit: str = ""
    written: str = ""
    qualifier: str = "exact"
    stated: str = "number"
    before: str = ""
    after: str = ""
    indicator: str = ""
    channel: str = ""
    sure: bool = False
    subject: tuple[int, int] = (0, 0)
    parent: Mention | None = None
    period: int | None = None
    children: list[Mention] = field(default_factory=list)
    body: bool = False
    piece: str | None = None


def _qualifier(folded: str, number: Number, unit_end: int, floor: int) -> str:
    """Qualifier of a number in its sentence: by the words after its unit, before it, or its own."""
    match = _AFTER_UNIT.match(folded, unit_end) or _BEFORE.search(folded[max(floor, number.start - 5) : number.start])
    if match is None and any(_UPWARD.match(folded, number.start - back) for back in (1, 2) if number.start > floor):
        return "approx"
    return (match.lastgroup if match else None) or number.qualifier


def _unit(folded: str, number: Number, end: int) -> tuple[str, int, bool]:
    """Unit after a number within a sentence that ends at `end`, where the unit ends, and whether 余 or 多 led it in."""
    if number.kind == "percent":
        return "%", number.end, False
    if number.yuan_scale:
        return number.yuan_scale + "元", number.end + 1, False
    match = _UNIT.match(folded, number.end)
    if not match or match.end() > end:
        return "", number.end, False
    return match["unit"], match.end(), bool(match["vague"])


def _stands_bare(folded: str, number: Number, floor: int, last: Mention | None) -> bool:
    """Whether a number without a unit is announced as a quantity (申请数为0, 公开信息158,); `last` stands before."""
    if (
        _LARGE.search(folded, number.start, number.end)
        and _LARGE_END.match(folded, number.end)
        and _AUDIENCE.search(folded, max(floor, number.start - 60), number.start)
    ):
        return True
    if number.kind in ("fraction", "chinese") or (number.start > floor and folded[number.start - 1] in "-—/.~第+"):
        return False
    if number.value == 0 and _NIL_THING.match(folded, number.end):
        return True
    if number.value is not None and 1990 <= number.value <= 2040 and number.qualifier == "exact":
        return False
    lead = folded[max(floor, number.start - 12) : number.start]
    if _END.match(folded, number.end) and (
        _ANNOUNCED.search(lead)
        or (
            last is not None
            and (last.unit in _ROW_UNITS or not last.unit)
            and number.kind == "digits"
            and _IN_ROW.fullmatch(folded, last.unit_end, number.start)
        )
    ):
        return True
    glued = _GLUED_LEAD.search(lead) and _GLUED_NEXT.match(folded, number.end)
    return bool(glued) and number.end - number.start > 1


def _usable(folded: str, number: Number, unit: str, unit_end: int, floor: int, last: Mention | None) -> bool:
    """Whether a number can be a count at all, by its form, its unit and its neighbours."""
    if is_measure(folded, number):
        return False
    if not unit and not _stands_bare(folded, number, floor, last):
        return False
    if number.kind == "chinese":
        numeral = folded[number.start : number.end]
        if _SMALL.match(numeral) and len(numeral) == 1 and unit not in SMALL_UNITS:
            return False
        if (numeral == "一" or (numeral == "两" and unit != "起")) and _PHRASE_OF_ONE.match(folded, number.end):
            return unit in ("件", "起") and bool(_DISPUTE.search(folded, floor, unit_end + 12))
    elif unit and number.start > floor and folded[number.start - 1] in "第-/":
        return False
    return not counts_nothing(folded, floor, number, unit)


def _numbers(folded: str, start: int, end: int) -> list[Number]:
    """The numbers of a sentence, with offsets into the whole text."""
    return [number.moved(start) for number in find_numbers(folded[start:end])]


def find_mentions(text: str, folded: str, sentence: tuple[int, int], index: int, section: str) -> list[Mention]:
    """The quantities of one sentence of `text`, in order, each with unit, qualifier and the folded words around it.

    `folded` is the whole text folded to equal length, `sentence` a span of it, `index` its place in the report.
    """
    start, end = sentence
    numbers = _numbers(folded, start, end)
    mentions: list[Mention] = []
    dead: list[tuple[int, int]] | None = None
    for place, number in enumerate(numbers):
        unit, unit_end, vague = _unit(folded, number, end)
        if not unit and place + 1 < len(numbers) and number.range_of == numbers[place + 1].start:
            unit = _unit(folded, numbers[place + 1], end)[0]
        if not _usable(folded, number, unit, unit_end, start, mentions[-1] if mentions else None):
            continue
        # Most numbers are out by now; the long pattern runs only for a sentence that still has one.
        if dead is None:
            dead = dead_spans(folded, start, end)
        if any(a < number.end and number.start < b for a, b in dead):
            continue
        qualifier = "approx" if vague else _qualifier(folded, number, unit_end, start)
        as_written = unit_end > number.end and number.kind != "percent" and not number.yuan_scale
        written = text[unit_end - len(unit) : unit_end].translate(_BRACKETS) if as_written else unit
        span = (number.start, number.end, unit_end)
        body = unit in ("个", "家") and _BODIES.match(folded, unit_end) is not None
        mentions.append(
            Mention(index, section, *span, number.value, unit.partition("(")[0], written, qualifier, body=body)
        )
    _surround(mentions, folded, start, end)
    return mentions


def _surround(mentions: list[Mention], folded: str, start: int, end: int) -> None:
    """Fills in the text before and after each mention of a sentence."""
    for place, mention in enumerate(mentions):
        floor = mentions[place - 1].unit_end if place else start
        ceiling = mentions[place + 1].start if place + 1 < len(mentions) else end
        mention.before = folded[floor : mention.start]
        mention.after = folded[mention.unit_end : ceiling]
