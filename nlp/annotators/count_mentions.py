"""Mentions: each number of a sentence with its unit and qualifier, those that count nothing left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from .count_filters import counts_nothing, dead_spans, followed_by_duration
from .count_lexicon import UNITS
from .numerals import Number, Value, find_numbers

_UNIT: Final = re.compile(r"\s?(?P<vague>[余多]?)(?P<unit>" + "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True)) + ")")
_AFTER_UNIT: Final = re.compile(r"\s?(?:(?P<approx>左右|上下|余|多(?=[,。;)\s])|有余)|(?P<least>以上|之多|\+))")
_BEFORE: Final = (
    ("at_most", re.compile(r"(?:不超过|不足|不到|至多|低于|少于)\s?$")),
    ("at_least", re.compile(r"(?:超过?|逾|突破|达到?了?近?超|多达|不少于|不低于|至少|高于|大于|破)\s?$")),
    ("approx", re.compile(r"(?:约|近|将近|接近|大约|约为|大概)\s?$")),
)
_END: Final = re.compile(r"\s*(?:$|[,。;、)!\n])")
# A bare number counts only where the words before it announce a quantity.
_ANNOUNCED: Final = re.compile(
    r"(?:为|是|共计?|总计|累计|合计|达到?|超过?|逾|突破|近|约|数|量|信息|申请|件数|条数|次数|人数|总数|总量|公开|发布|复议|诉讼|情况|事项|粉丝|文件|提案|[:])(?:了)?\s?$"
)
# A conversion lost the unit: the next item of the list follows at once.
_GLUED_LEAD: Final = re.compile(r"(?:信息|文件)$")
_GLUED_NEXT: Final = re.compile(r"(?:[\u4e00-\u9fff]{2,14}(?:信息|文件|发布|公开)|重点)")
_SPLIT_DIGITS: Final = re.compile(r"(?<=[\u4e00-\u9fff])\s?(\d{1,4})[ \n](\d{1,3})(?=\s?(?:条|件|次|篇|份|人|期|场|个))")
# 一 and its kin stand in too many set phrases to count with any unit: 一个, 一项, 一批.
_SMALL: Final = re.compile(r"[一两二三四五六七八九十]$")
_STRICT_UNITS: Final = frozenset("件 条 次 名 场 期 份 篇 封 起 宗 例 人 家 人次 部 处 块 场次 个".split())


@dataclass(slots=True)
class Mention:
    """A quantity in a sentence, filled in step by step: by subjects, indicators and structure.

    Offsets are into the text. `start` and `end` are the number's; `unit_end` is after the unit, which is folded in `unit` and as in the
    text in `written`. `before` is the
    folded text from the previous mention (or the sentence) to the number, `after` that from the unit to the next one.
    """

    sentence: int
    section: str
    start: int
    end: int
    unit_end: int
    value: Value | None
    unit: str
    written: str
    qualifier: str
    stated: str = "number"
    kind: str = "digits"
    before: str = ""
    after: str = ""
    indicator: str = ""
    channel: str = ""
    sure: bool = False
    subject: tuple[int, int] = (0, 0)
    parent: Mention | None = None
    period: int | None = None
    children: list[Mention] = field(default_factory=list)


def _joined(numbers: list[Number], folded: str) -> list[Number]:
    """`numbers` with those joined whose digits a space or a line break cut in two (12 34条)."""
    result: list[Number] = []
    for number in numbers:
        last = result[-1] if result else None
        if last and number.start == last.end + 1 and folded[last.end] in " \n" and number.kind == last.kind == "digits":
            match = _SPLIT_DIGITS.search(folded, max(0, last.start - 2), number.end + 3)
            whole = folded[last.start : last.end] + folded[number.start : number.end]
            if match and match.start(1) == last.start and whole.isdigit() and not re.match(r"(?:19|20)\d\d$", whole[:4]):
                result[-1] = Number(last.start, number.end, int(whole), number.qualifier, "digits")
                continue
        result.append(number)
    return result


def _qualifier(folded: str, number: Number, unit_end: int, floor: int) -> tuple[str, int]:
    """Qualifier of a number in its sentence, and where its unit with 以上 or 左右 ends."""
    after = _AFTER_UNIT.match(folded, unit_end)
    if after:
        return ("approx" if after["approx"] else "at_least"), unit_end
    lead = folded[max(floor, number.start - 5) : number.start]
    for name, pattern in _BEFORE:
        if pattern.search(lead):
            return name, unit_end
    return number.qualifier, unit_end


def _unit(folded: str, number: Number) -> tuple[str, int, bool]:
    """Unit after a number, where it ends, and whether 余 or 多 stood before it."""
    if number.kind == "percent":
        return "%", number.end, False
    if number.yuan_scale:
        return number.yuan_scale + "元", number.end + 1, False
    match = _UNIT.match(folded, number.end)
    if not match:
        return "", number.end, False
    return match["unit"], match.end(), bool(match["vague"])


def _usable(folded: str, number: Number, unit: str, unit_end: int, floor: int) -> bool:
    """Whether the number can be a count at all, by its form, unit and neighbours."""
    if followed_by_duration(folded, number):
        return False
    lead = folded[max(floor, number.start - 12) : number.start]
    if number.kind == "chinese":
        if not unit or (unit not in _STRICT_UNITS and _SMALL.match(folded[number.start : number.end])):
            return False
        if folded[number.start : number.end] in "一两" and re.match(r"[步起体致]|性|系列|批|项", folded[number.end : number.end + 2]):
            return unit in ("件", "起") and bool(re.search(r"申请|复议|诉讼", folded[floor:unit_end + 12]))
    if not unit:
        if number.kind == "fraction" or number.start > floor and folded[number.start - 1] in "-—/.~第+":
            return False
        glued = _GLUED_LEAD.search(lead) and _GLUED_NEXT.match(folded, number.end) and number.end - number.start > 1
        if not (_END.match(folded, number.end) and _ANNOUNCED.search(lead)) and not glued:
            return False
        if number.value is not None and 1990 <= number.value <= 2040 and folded[number.end : number.end + 1] != "+":
            return False
    elif number.value is not None and number.kind == "digits" and number.start > floor and folded[number.start - 1] in "第-/":
        return False
    return not counts_nothing(folded, floor, number, unit)


def find_mentions(text: str, folded: str, sentence: tuple[int, int], index: int, section: str) -> list[Mention]:
    """The quantities of one sentence, in order, each with unit, qualifier and the folded text around it."""
    start, end = sentence
    dead = dead_spans(folded, start, end)
    numbers = [
        Number(n.start + start, n.end + start, n.value, n.qualifier, n.kind, n.yuan_scale,
               None if n.range_of is None else n.range_of + start)
        for n in find_numbers(folded[start:end])
    ]
    mentions: list[Mention] = []
    shared: list[tuple[Number, Mention]] = []
    for number in _joined(numbers, folded):
        if any(a < number.end and number.start < b for a, b in dead):
            continue
        unit, unit_end, vague = _unit(folded, number)
        if unit_end > end:
            unit, unit_end = "", number.end
        if not _usable(folded, number, unit, unit_end, start):
            continue
        qualifier, unit_end = _qualifier(folded, number, unit_end, start)
        if vague:
            qualifier = "approx"
        written = unit if number.kind == "percent" or number.yuan_scale else text[unit_end - len(unit) : unit_end]
        mention = Mention(
            index, section, number.start, number.end, unit_end, number.value, unit, written, qualifier, kind=number.kind
        )
        mentions.append(mention)
        shared.append((number, mention))
    _share_units(shared)
    _surround(mentions, folded, start, end)
    return mentions


def _share_units(pairs: list[tuple[Number, Mention]]) -> None:
    """Gives the first number of a range (3至5次) and of a bare list (2、3件) the unit of the next."""
    for (number, mention), (following, after) in zip(pairs, pairs[1:], strict=False):
        if not mention.unit and number.range_of == following.start:
            mention.unit, mention.written = after.unit, after.written


def _surround(mentions: list[Mention], folded: str, start: int, end: int) -> None:
    """Fills in the text before and after each mention of a sentence."""
    for position, mention in enumerate(mentions):
        floor = mentions[position - 1].unit_end if position else start
        ceiling = mentions[position + 1].start if position + 1 < len(mentions) else end
        mention.before = folded[floor : mention.start]
        mention.after = folded[mention.unit_end : ceiling]
