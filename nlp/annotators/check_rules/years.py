"""Rules on years and dates: the statistical period, years left from an older report, days that do not exist.

Years are judged only in phrases that speak of the report itself (统计期限, 编制2021年度报告, 2021年，我局主动公开…); a
year in a comparison, a history or a document's name is left alone. No such phrase, no check;
a period without the report's year (or the other way round) is `unknown`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from .context import Context
from .registry import FAIL, PASS, UNKNOWN, Found, found, rule

_PERIOD: Final = (
    "统计期为{first}至{last}，报告年度为{year}",
    "the statistical period is {first} to {last}, the report is of {year}",
)
_STALE: Final = (
    "文中写作{said}年（“{words}”），报告年度为{year}",
    "the text says {said} ({words}), the report is of {year}",
)
_DAY: Final = ("日期“{words}”不存在", "the date {words} does not exist")
_DAY_FINE: Final = ("{n}个日期均存在", "all {n} dates exist")
_BACKWARDS: Final = ("统计期“{words}”的起日晚于止日", "the period {words} ends before it begins")

_D: Final = r"(20\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?"
_SPAN: Final = re.compile(
    rf"{_D}\s?(?:[算计]?起|开始)?(?:计算)?\s?,?\s?(?:至|到|-|—|~|–)+\s?(?:(20\d\d)\s?年\s?)?(\d{{1,2}})\s?月\s?(\d{{1,2}})\s?日?"
)
_OF_DATA: Final = re.compile(r"统计|起止|所列|报告期|(?:数据|报告|内容)[^。\n]{0,20}(?:期限|时限|期间|自|从|截)")
_OTHER_SPAN: Final = re.compile(r"整改|公示|征求|征集|活动|规划|公告期|有效期|清理|普查|考核|专项")
_AROUND: Final = 40


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@lru_cache(maxsize=4)
def _spans(folded: str) -> tuple[re.Match[str], ...]:
    return tuple(_SPAN.finditer(folded))


def _periods(context: Context) -> Iterator[tuple[str, str, str, str, tuple[int, int]]]:
    """Statistical periods that the text states: years and days of both ends as written, and their span."""
    for match in _spans(context.folded):
        near = context.folded[max(0, match.start() - _AROUND) : match.end() + 20]
        if _OF_DATA.search(near) and not _OTHER_SPAN.search(context.folded[max(0, match.start() - 20) : match.start()]):
            first = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
            last = f"{match[4] or match[1]}-{int(match[5]):02}-{int(match[6]):02}"
            yield match[1], match[4] or match[1], first, last, match.span()


@rule("year.period")
def period(context: Context) -> Iterator[Found]:
    """The statistical period is of the report's year: it ends in it and is no longer than a year."""
    stated = list(_periods(context))
    facts = context.record.report
    if not stated and facts.period is not None:
        first, last = facts.period
        stated = [(first[:4], last[:4], first, last, (0, 0))]
    for first_year, last_year, first, last, span in stated:
        spans = (span,) if span[1] else ()
        values = {"first": (first, first), "last": (last, last), "year": context.year}
        if context.year is None:
            yield found(UNKNOWN, _PERIOD, spans, **values)
            continue
        begin, end = _day(*first.split("-")), _day(*last.split("-"))
        # A year that runs from one winter to the next was usual before 2019; it ends in the report's year.
        shifted = begin is not None and end is not None and context.year < 2019 and 300 < (end - begin).days <= 366
        right = int(last_year) == context.year and (int(first_year) == context.year or shifted)
        yield found(PASS if right else FAIL, _PERIOD, spans, **values)


_REPORT_OF: Final = re.compile(
    r"(?<!\d)(20\d\d)\s?年\s?度?\s?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:情况)?(?:的?报告|年报)"
)
_QUOTED: Final = re.compile(r"通知|《[^》]*$|关于做好|上一[篇条年]|下一[篇条]|上年|去年|附件")
_PUBLISHED: Final = re.compile(r"发布|公布|公开|编制|编写|撰写|编发|报送|完成|上报|起草|上传")
_OPENS: Final = re.compile(
    r"(?:^|(?<=[。;\n\s)]))(?:截至|截止)?(20\d\d)\s?年(?:度)?,?(?=\s?(?:我|本|全|在|共|主动|收到|未|政府|认真|新|各|按))"
)
_UNTIL: Final = re.compile(r"截[至止](?:到)?(20\d\d)年(?:12月(?:31日|底)|年?底|末)")
_OPENING: Final = 40
_WORK: Final = re.compile(r"公开|信息|申请|工作")
_COMPARES: Final = re.compile(
    r"相比|[较比]|以来|起[,,]|开始|上年(?!度?结转)|去年|存在.{0,12}问题|问题.{0,12}(?:反馈|通报)|整改|荣获|获评|被评|评为|连续|第三方|印发|成立|建成|启动|"
    r"审计.{0,6}(?:发现|指出|整改问题)|考核结果|考评|测评|评估|排名|位列|年报|年度报告"
)
_PLANS: Final = re.compile(r"(?<!\d)(20\d\d)年(?:度)?,?[^,。;]{0,10}(?:将(?!20)|拟|计划)")


def _stale(context: Context, start: int, end: int, said: str) -> Found:
    words = "".join(context.folded[start : min(len(context.folded), end + 12)].split())
    status = PASS if int(said) == context.year else FAIL
    return found(status, _STALE, ((start, end),), said=said, words=(words, words), year=context.year)


def _paragraph(context: Context, position: int) -> str:
    start = context.folded.rfind("\n", 0, position) + 1
    end = context.folded.find("\n", position)
    return context.folded[start : end if end >= 0 else len(context.folded)]


@rule("year.stale")
def stale(context: Context) -> Iterator[Found]:
    """Phrases that name the report's own year name it, and plans are for a later one."""
    if context.year is None:
        return
    for sentence in context.record.sentences:
        words = context.folded[sentence.start : sentence.end]
        section = context.section_at(sentence.start)
        if section == "trailer":
            continue
        if section == "measures":
            yield from _stale_plans(context, sentence.start, words)
        elif section != "problems":
            yield from _stale_report(context, sentence.start, words, section == "preamble")
            yield from _stale_opening(context, sentence.start, words, section)


def _stale_report(context: Context, start: int, words: str, early: bool) -> Iterator[Found]:
    for match in _REPORT_OF.finditer(words):
        before = words[: match.start()]
        if int(match[1]) == (context.year or 0) - 1 and not early and _PUBLISHED.search(before[-24:]):
            continue  # each year last year's report is published
        if not _QUOTED.search(before[-30:]) and "通知" not in words[match.end() : match.end() + 14]:
            yield _stale(context, start + match.start(), start + match.end(), match[1])


def _stale_opening(context: Context, start: int, words: str, section: str) -> Iterator[Found]:
    match = _OPENS.search(words[:_OPENING]) or _UNTIL.search(words[:_OPENING])
    if match is None or section == "preamble" or not _WORK.search(words):
        return
    said = int(match[1])
    if said != context.year:
        others = set(re.findall(r"(20\d\d)\s?年", _paragraph(context, start))) - {match[1]}
        if _COMPARES.search(words) or str(context.year) in others or not _near(said, context.year):
            return
    yield _stale(context, start + match.start(), start + match.end(), match[1])


def _near(said: int, year: int | None) -> bool:
    """Whether a year is one that an older version of the report would have left."""
    return year is not None and year - 5 <= said <= year + 1


def _stale_plans(context: Context, start: int, words: str) -> Iterator[Found]:
    for match in _PLANS.finditer(words):
        said, year = int(match[1]), context.year or 0
        if re.search(r"以来|上年|整改|[较比]", words[: match.end()]) or said < year - 5:
            continue
        if said > year:
            status = PASS
        elif said < year or re.search(r"下一?步|今后|来年|下阶段", words[: match.end() + 6]):
            status = FAIL
        else:
            continue
        span = (start + match.start(), start + match.end())
        shown = "".join(match[0].split())
        yield found(status, _STALE, (span,), said=match[1], words=(shown, shown), year=year)


# Searched for from what is rare (月), not from digits, which tables are full of.
_MONTH_DAY: Final = re.compile(r"月\s?(\d{1,2})\s?日")
_MONTH: Final = re.compile(r"(?:^|(?<=\D))(\d{1,2})\s?$")
_YEAR: Final = re.compile(r"(?:^|(?<=\D))((?:19|20)\d\d)\s?年\s?$")
_DASHED: Final = re.compile(r"20\d\d([-/.])(\d{1,2})\1(\d{1,2})(?![\d./-])")
_LEAP: Final = 2000  # for a date without a year: the 29th of February may be meant


def _dates(folded: str) -> list[tuple[int, int, int, int, int]]:
    """Start, end, year, month and day of the dates named: those with a year, those without, those in digits alone."""
    full, short = [], []
    for match in _MONTH_DAY.finditer(folded):
        near = folded[max(0, match.start() - 4) : match.start()]
        month = _MONTH.search(near)
        if month is None:
            continue
        start = match.start() - len(near) + month.start(1)
        before = folded[max(0, start - 8) : start]
        if year := _YEAR.search(before):
            begin = start - len(before) + year.start(1)
            full.append((begin, match.end(), int(year[1]), int(month[1]), int(match[1])))
        if not re.search(r"年$|\d[^\S\n]$", before):  # 1 2月31日: a month that a conversion tore apart
            short.append((start, match.end(), _LEAP, int(month[1]), int(match[1])))
    dashed = []
    for match in _DASHED.finditer(folded):
        if folded[match.start() - 1 : match.start()] not in tuple("0123456789./-"):
            dashed.append((*match.span(), int(match[0][:4]), int(match[2]), int(match[3])))
    return [*full, *short, *dashed]


@rule("year.impossible_date")
def impossible_date(context: Context) -> Iterator[Found]:
    """Every day named exists, and the statistical period does not end before it begins."""
    number = 0
    for start, end, year, month, day in _dates(context.folded):
        number += 1
        if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
            words = context.folded[start:end].strip()
            yield found(FAIL, _DAY, ((start, end),), words=(words, words))
    for _, _, first, last, span in _periods(context):
        if first > last:
            words = "".join(context.folded[slice(*span)].split())
            yield found(FAIL, _BACKWARDS, (span,), words=(words, words))
    if number:
        yield found(PASS, _DAY_FINE, (), n=number)
