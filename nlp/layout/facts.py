"""Report facts: title, agency, year, statistical period and date of publication, each from where reports write it."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import Final

from ..schema import ReportFacts
from .agency import find_agency
from .numbering import cn_number
from .title import HEAD, SUBJECT, YEAR, Title, find_title, is_title, read_year

__all__ = ["find_facts", "is_title"]

_YEAR_SAID: Final = re.compile(
    rf"(?P<year>{YEAR})\s?(?:年\s?度|年|度).{{0,24}}?(?:{SUBJECT})(?!.{{0,14}}\d+\s?[篇份件])"
)
_YEAR_OPENS: Final = re.compile(r"(?:^|[。\n])\s*(?:截[至止])?(20\d\d)\s?年", re.MULTILINE)
_TO: Final = r"(?:起|开始)?\s?,?\s?(?:至|到|-|—|~|–)+\s?"
_PERIOD: Final = re.compile(
    r"(?P<y1>20\d\d)\s?[年.]\s?(?P<m1>\d{1,2})\s?[月.]\s?(?P<d1>\d{1,2})\s?日?\s?"
    rf"{_TO}(?:(?P<y2>20\d\d)\s?[年.])?\s?(?P<m2>\d{{1,2}})\s?[月.]\s?(?P<d2>\d{{1,2}})"
)
_PERIOD_CN: Final = re.compile(rf"(?P<y1>{YEAR})年一月一日{_TO}(?:(?P<y2>{YEAR})年)?十二月三十一日")
# A whole year of which a conversion lost 年, 月 or 日: only the digits of one reading fit.
_PERIOD_TORN: Final = re.compile(
    r"(?P<y1>20\d\d)\s?年?\s?0?1\s?月?\s?0?1\s?日?\s?" + rf"{_TO.replace('+', '*')}(?P=y1)\s?年?\s?12\s?月?\s?31"
)
_PUBLISHED: Final = re.compile(
    r"(?:(?:发布|发表|发文|公开|生成|成文|更新|提供|添加|信息)?(?:日\s?期|时\s?间))\s?[:：]?\s?\|?\s?"
    r"(?P<y>20\d\d)\s?[-/.年]\s?(?P<m>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})"
)
_CN_DAY: Final = "[一二三四五六七八九十]"
_SIGNED: Final = re.compile(
    rf"(?P<y>{YEAR})\s?年\s?(?P<m>\d{{1,2}}|{_CN_DAY}{{1,2}})\s?月\s?(?P<d>\d{{1,2}}|{_CN_DAY}{{1,3}})\s?日"
)


def _report_year(folded: str, title: Title | None, period: tuple[str, str] | None) -> int | None:
    """The year that the report is of: from its title, else from what its first sentences say."""
    if title is not None and title.year is not None:
        return title.year
    years = Counter(y for m in _YEAR_SAID.finditer(folded, 0, HEAD) if (y := read_year(m["year"])))
    if period is not None:
        years[int(period[0][:4])] += 2
    if not years:
        years = Counter(int(m[1]) for m in _YEAR_OPENS.finditer(folded, 0, HEAD))
    return years.most_common(1)[0][0] if years else None


def _iso(year: str | None, month: str, day: str) -> str | None:
    value = read_year(year or "")
    numbers = [int(n) if n.isdigit() else cn_number(n) for n in (month, day)]
    if value is None:
        return None
    try:
        return date(value, *numbers).isoformat()
    except ValueError:
        return None


def _period(folded: str) -> tuple[str, str] | None:
    for match in _PERIOD.finditer(folded, 0, HEAD):
        first = _iso(match["y1"], match["m1"], match["d1"])
        last = _iso(match["y2"] or match["y1"], match["m2"], match["d2"])
        if first and last and first < last:
            return first, last
    for pattern in (_PERIOD_CN, _PERIOD_TORN):
        if (whole := pattern.search(folded, 0, HEAD)) and (year := read_year(whole["y1"])):
            return f"{year}-01-01", f"{year}-12-31"
    return None


def _published(folded: str) -> str | None:
    if (match := _PUBLISHED.search(folded, 0, HEAD)) and (day := _iso(match["y"], match["m"], match["d"])):
        return day
    for match in reversed(list(_SIGNED.finditer(folded, max(0, len(folded) - 300)))):
        line = folded[folded.rfind("\n", 0, match.start()) + 1 : match.start()]
        rest = folded[match.end() :].split("\n", 1)[0].strip(" )】]|")
        if len(line) <= 30 and not re.search(r"[,。;:]", line) and not rest:
            return _iso(match["y"], match["m"], match["d"])
    return None


def _as_written(text: str, folded: str, words: str | None) -> str | None:
    """The words of the folded copy as the text has them, without white space."""
    if not words:
        return None
    compact = "".join(words.split())
    if text == folded:
        return compact
    match = re.search(r"\s*".join(map(re.escape, compact)), folded)
    return "".join(text[match.start() : match.end()].split()) if match else compact


def find_facts(text: str, folded: str, hint: str = "") -> ReportFacts:
    """The facts of a report; a fact that is not stated is None. `hint`: a title known from the file's markup."""
    title = find_title(folded, hint)
    period = _period(folded)
    return ReportFacts(
        title=_as_written(text, folded, title.text) if title else (hint or None),
        agency=_as_written(text, folded, find_agency(folded, title)),
        year=_report_year(folded, title, period),
        period=period,
        published=_published(folded),
    )
