"""Report facts: title, agency, year, statistical period and date of publication, each from where reports write it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Final

from ..schema import ReportFacts

_HEAD: Final = 4000  # characters in which title, contact and metadata stand
_CN_DIGITS: Final = str.maketrans("〇○零一二三四五六七八九Oo", "00012345678900")
_YEAR: Final = r"(?:19|20)\s?\d\s?\d|二\s?[〇○零0Oo]\s?[〇○零一二三四五六七八九0Oo]\s?[〇○零一二三四五六七八九0Oo]"
_SUBJECT: Final = r"(?:政府|政务|党务政务|党政)?\s?信\s?息\s?(?:和政务)?公\s?开|政\s?务\s?公\s?开"
_REPORT: Final = (
    r"(?:工\s?作)?\s?(?:情况)?的?\s?(?:年\s?度\s?)?(?:工\s?作\s?)?(?:情况)?的?\s?(?:报\s?告|年\s?报|总\s?结)"
)
_TITLE: Final = re.compile(
    rf"^(?!根据|按照|依据|为了?|现|全文|"
    rf"关于印发)(?P<before>[^。,;:!?《》\n]{{0,40}}?)\s*(?P<year>{_YEAR})\s?(?:年\s?度|年|"
    rf"度)\s?(?P<middle>[^。,;:!?\n]{{0,30}}?)(?:{_SUBJECT}).{{0,6}}?{_REPORT}"
)
_TITLE_NO_YEAR: Final = re.compile(rf"^(?P<before>[^。,;:!?\n]{{2,40}}?)(?:{_SUBJECT}).{{0,4}}?{_REPORT}")
_QUOTED: Final = re.compile(
    rf"《(?P<before>[^《》\n]{{2,40}}?)(?P<year>{_YEAR})\s?(?:年\s?度|年|度)\s?(?:{_SUBJECT})[^《》]{{0,12}}?{_REPORT}》"
)
_YEAR_SAID: Final = re.compile(rf"(?P<year>{_YEAR})\s?(?:年\s?度|年|度).{{0,24}}?(?:{_SUBJECT})")
_PERIOD: Final = re.compile(
    r"(?P<y1>20\d\d)\s?年\s?(?P<m1>\d{1,2})\s?月\s?(?P<d1>\d{1,2})\s?日?\s?(?:起|开始)?\s?,?\s?(?:至|"
    r"到|-|—|~|–)+\s?(?:(?P<y2>20\d\d)\s?年)?\s?(?P<m2>\d{1,2})\s?月\s?(?P<d2>\d{1,2})\s?日"
)
_PUBLISHED: Final = re.compile(
    r"(?:(?:发布|发表|发文|公开|生成|成文|更新|提供|添加|信息)?(?:日\s?期|时\s?间))\s?[:：]?\s?\|"
    r"?\s?(?P<y>20\d\d)\s?[-/.年]\s?(?P<m>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})"
)
_SIGNED: Final = re.compile(
    rf"(?P<y>{_YEAR})\s?年\s?(?P<m>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?月\s?(?P<d>\d{{1,2}}|"
    rf"[一二三四五六七八九十]{{1,3}})\s?日"
)
_ORG_END: Final = (
    r"(?:人民政府(?:办公厅|办公室|.{2,8}办事处)?|政府(?:办公厅|办公室)?|委员会|管委会|局|厅|办事处|街道|办公室|院|中心|海关|总队|支队|大队|分局|"
    r"司法所|税务所|公司|委|办|处|部|署|行|会|站|镇|乡|县|市|区|旗)"
)
_SOURCES: Final = (
    re.compile(
        rf"(?:信息)?(?:来\s?源|发布(?:机构|单位|部门)|发文(?:机关|单位)|公开单位|编制单位)\s?[:：]?\s?\|"
        rf"?\s?(?P<org>[\u4e00-\u9fa5]{{2,26}}?{_ORG_END})(?=[\s|,。)\]]|$|日期|时间|发布|作者|浏览|字)",
        re.MULTILINE,
    ),
    re.compile(
        rf"(?:请|敬请)?(?:与|联系|向|"
        rf"径向)[:：]?\s?(?P<org>[\u4e00-\u9fa5]{{2,26}}?{_ORG_END})(?=[\u4e00-\u9fa5]{{0,10}}?(?:联系|"
        rf"咨询|反映|反馈|\(|,|。))"
    ),
    re.compile(rf"由(?P<org>[\u4e00-\u9fa5]{{2,26}}?{_ORG_END})(?:负责)?(?:汇总|组织)?编制"),
)
_ORG_LINE: Final = re.compile(rf"^[\u4e00-\u9fa5()]{{2,30}}{_ORG_END}$")
_FULLER: Final = ("人民政府", "街道办事处", "办事处", "管理委员会", "管委会", "委员会")
_NO_AGENCY: Final = re.compile(
    r"^(?:.{0,12}[\[]\d{4}[\]]\d+号|关于|公布|发布|现将|附件?\d?|《|索引号|标题|当前位置|首页|名称|的|报告|全?文|一|[:：\s|"
    r">《\d.-])+|(?:关于|公布|发布|的|》)+$"
)


def _year(words: str) -> int | None:
    digits = re.sub(r"\s", "", words).translate(_CN_DIGITS)
    return int(digits) if digits.isdigit() and 1998 <= int(digits) <= 2099 else None


_CRUMBS: Final = re.compile(r"^.*(?:>|»|›|首页|正文)\s*")


def _lines(folded: str) -> Iterator[str]:
    """The lines with something on them, without markup and the path that leads to the page."""
    for line in folded.split("\n"):
        words = line.strip(" \t|#*")
        if ">" in words or "»" in words or "›" in words or "首页" in words or "正文" in words:
            words = _CRUMBS.sub("", words)
        if words:
            yield words


def report_year(folded: str, parts: dict[str, str] | None) -> int | None:
    """The year that the report is of: from its title, whose parts these are, else from its first sentences."""
    if parts and parts.get("year") and (year := _year(parts["year"])):
        return year
    years = Counter(y for m in _YEAR_SAID.finditer(folded, 0, _HEAD) if (y := _year(m["year"])))
    if years:
        return years.most_common(1)[0][0]
    if period := _period(folded):
        return int(period[0][:4])
    return None


def _find_title(folded: str, hint: str) -> tuple[str, dict[str, str]] | None:
    """The title's text and its parts (before, year, middle)."""
    lines = list(islice(_lines(folded[:_HEAD]), 60))
    loose: tuple[str, dict[str, str]] | None = None
    for joining in (False, True):
        for index, words in enumerate(lines):
            if joining and (index + 1 >= len(lines) or len(words) >= 36 or words[-1] in "。:;"):
                continue
            candidate = words + lines[index + 1] if joining else words
            if (match := _TITLE.match(candidate)) and len(match[0]) <= 75:
                parts = {k: v.strip() for k, v in match.groupdict("").items()}
                title = match[0]
                if not parts["before"] and not parts["middle"] and index and _ORG_LINE.match(lines[index - 1]):
                    parts["before"] = lines[index - 1]
                    title = parts["before"] + title
                return title, parts
            if loose is None and len(words) <= 50 and (match := _TITLE_NO_YEAR.match(words)):
                loose = words, {"before": match["before"].strip(), "middle": ""}
    for source in (hint, folded[:_HEAD]):
        for pattern in (_TITLE, _QUOTED) if source is hint else (_QUOTED,):
            if source and (match := pattern.search(source)):
                return match[0].strip("《》"), {k: v.strip() for k, v in match.groupdict("").items()}
    return loose


def _clean(name: str) -> str:
    name = re.sub(r"\s", "", name)
    return _NO_AGENCY.sub("", name).strip("()[]-—_>:")


def _said_elsewhere(folded: str) -> list[str]:
    head, tail = folded[:_HEAD], folded[-400:]
    names = [re.sub(r"\s", "", m["org"]) for pattern in _SOURCES for m in pattern.finditer(head)]
    names += [words for words in _lines(tail) if _ORG_LINE.match(words)]
    return names


# The office within the agency that answers questions is not the agency.
_OFFICE: Final = re.compile(r"(?<=[府会处局厅院队委关署镇乡道])(?:党政|综合)?(?:办公室|综合科|党政办|办)$")


def _agency(folded: str, parts: dict[str, str] | None) -> str | None:
    base = ""
    if parts:
        base = _clean(parts.get("before", "")) or _clean(parts.get("middle", ""))
    named = _said_elsewhere(folded)
    if not base:
        bare = [_OFFICE.sub("", name) for name in named]
        return max(bare, key=lambda name: (bare.count(name), len(name))) if bare else None
    for suffix in _FULLER:
        if not base.endswith(("政府", "办事处", "局", "厅", "委员会")) and base + suffix in folded:
            base += suffix
            break
    if place := _place_before(folded, base):
        return place + base
    fuller = [n for n in named if len(base) < len(n) <= len(base) + 12 and n.endswith(base)]
    if fuller:
        return max(fuller, key=lambda n: (named.count(n), len(n)))
    return base


_PLACE: Final = re.compile(
    r"(?:[\u4e00-\u9fa5]{2,7}?(?:省|自治区|市|州|盟))?[\u4e00-\u9fa5]{1,6}?(?:县|区|市|旗|州)(?:人民政府)?"
)
_FUNCTION: Final = re.compile(r".*(?:[^\u4e00-\u9fa5]|[与由向在请是的系布现将发制据源于到从全该]|编写|联系)")


def _place_before(folded: str, base: str) -> str | None:
    """The place that the text names right before the agency's short name (某县 before 某乡人民政府)."""
    places: Counter[str] = Counter()
    for match in re.finditer(re.escape(base), folded):
        before = "".join(folded[max(0, match.start() - 16) : match.start()].split())
        words = _FUNCTION.sub("", before)
        if _PLACE.fullmatch(words) and words[:2] not in base and "信息公开" not in words:
            places[words] += 1
    return places.most_common(1)[0][0] if places else None


def _iso(year: str | None, month: str, day: str) -> str | None:
    value = _year(year or "")
    numbers = [int(n) if n.isdigit() else _cn_small(n) for n in (month, day)]
    if value is None:
        return None
    try:
        return date(value, *numbers).isoformat()
    except ValueError:
        return None


def _cn_small(words: str) -> int:
    tens, ten, ones = words.partition("十")
    digit = {c: n for n, c in enumerate("一二三四五六七八九", 1)}
    if not ten:
        return digit.get(words, 0)
    return digit.get(tens, 1) * 10 + digit.get(ones, 0)


def _period(folded: str) -> tuple[str, str] | None:
    for match in _PERIOD.finditer(folded, 0, _HEAD):
        first = _iso(match["y1"], match["m1"], match["d1"])
        last = _iso(match["y2"] or match["y1"], match["m2"], match["d2"])
        if first and last and first < last:
            return first, last
    return None


def _published(folded: str) -> str | None:
    if (match := _PUBLISHED.search(folded, 0, _HEAD)) and (day := _iso(match["y"], match["m"], match["d"])):
        return day
    signed = list(_SIGNED.finditer(folded, max(0, len(folded) - 300)))
    for match in reversed(signed):
        line = folded[folded.rfind("\n", 0, match.start()) + 1 : match.start()]
        if len(line) <= 30 and not re.search(r"[,。;:]", line):
            return _iso(match["y"], match["m"], match["d"])
    return None


def is_title(words: str) -> bool:
    """Whether a folded line reads like the title of such a report."""
    return bool(_TITLE.match(words) or _TITLE_NO_YEAR.match(words))


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
    title = _find_title(folded, hint)
    parts = title[1] if title else None
    return ReportFacts(
        title=_as_written(text, folded, title[0]) if title else (hint or None),
        agency=_as_written(text, folded, _agency(folded, parts)),
        year=report_year(folded, parts),
        period=_period(folded),
        published=_published(folded),
    )
