"""Rules on the structure: chapters, their order and numbers; problems, their measures; sections of boilerplate alone.

The national format's chapters are asked for from 2019 on; before it, and where the year is not known, no chapter is
missing (no check). A report of the national format in which no chapter was found gives `unknown`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from ... import labels
from ...layout.faults import FAULTS
from ...layout.numbering import match_marker
from ...layout.wording import official_kind
from ...schema import Item, Section
from .context import Context
from .registry import FAIL, PASS, UNKNOWN, Found, Text, found, rule

_NATIONAL: Final = 2019
_CHAPTERS: Final = ("overview", "table.proactive", "table.requests", "table.disputes", "problems", "other")
_MISSING: Final = ("缺少章节“{chapter}”", "the chapter {chapter} is missing")
_COMPLETE: Final = ("六个章节齐全", "all six chapters are there")
_ORDER: Final = ("章节“{first}”应在“{second}”之前", "the chapter {first} should stand before {second}")
_IN_ORDER: Final = ("章节次序正确", "the chapters stand in order")
_DOUBLED: Final = ("章节“{chapter}”出现{n}次", "the chapter {chapter} occurs {n} times")
_SINGLE: Final = ("无重复章节", "no chapter occurs twice")
_NUMBERS: Final = (
    "章节序号应为{wanted}，写作{said}（“{title}”）",
    "chapter number {said} where {wanted} is due ({title})",
)
_NUMBERED: Final = ("章节序号连续（{n}章）", "the {n} chapters are numbered in order")


def _name(kind: str) -> Text:
    label = labels.SECTIONS[kind]
    return label.zh, label.en


_CHINESE: Final = r"(?:^|[\s。])第?[一二三四五六七八九十]{1,2}(?:部分|章)?\s?[、.,:\s]\s?"
_NUMBER: Final = r"(?:^|[\s。])(?:第?[一二三四五六七八九十]{1,2}(?:部分|章)?|\d)\s?[、.,:\s]\s?"
_NO_TITLE: Final = re.compile(r"[,;。\t—|]|\d{3}|\s[条件个份次人]\s?\d")
# How the chapters are called behind a number, wherever it stands: a heading that a conversion ran into another line.
_CALLED: Final = {
    "overview": r"(?:总体|基本|工作)\S{0,4}情况|概[述况]",
    "table.proactive": r"\S{0,8}主动公开政府信息",
    "table.requests": r"\S{0,10}收到\S{0,3}处理\S{0,10}申请",
    "table.disputes": r"\S{0,12}(?:复议|诉讼)",
    "problems": r"\S{0,8}(?:问题|不足|困难|改进)",
    "other": r"其[他它]\S{0,8}(?:事项|情况)",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading on a line of its own; `kind` where it keeps the prescribed wording of a chapter."""

    style: str
    number: int
    title: str
    start: int
    end: int
    kind: str | None


_LONGEST: Final = 45
# What a number of a heading begins with: most lines of a report are cells, and need no closer look.
_FIRSTS: Final = frozenset("一二三四五六七八九十第([0123456789") | {
    chr(code) for code in (*range(0x3220, 0x322A), *range(0x2488, 0x249C))
}


@lru_cache(maxsize=4)
def _headings(folded: str) -> tuple[Heading, ...]:
    """The numbered headings of a text and the prescribed ones without a number, in order."""
    found_: list[Heading] = []
    end = -1
    for line in folded.split("\n"):
        start, end = end + 1, end + 1 + len(line)
        words = line.lstrip()
        if not 1 < len(words) <= _LONGEST or words.isdigit():
            continue
        start += len(line) - len(words)
        marker = match_marker(folded, start) if words[0] in _FIRSTS else None
        marker = marker if marker and marker.style in ("cn", "part", "ar", "cnp") else None
        title = folded[marker.end if marker else start : end].strip().rstrip("。:")
        kind = official_kind(title)
        if (marker or kind) and not _NO_TITLE.search(title):
            style, number = (marker.style, marker.number) if marker else ("none", 0)
            found_.append(Heading(style, number, title, start, end, kind))
    return tuple(found_)


def _chapter_headings(context: Context) -> list[Heading]:
    """The headings of the chapters: those from the first chapter on, a table of contents left out."""
    headings = _headings(context.folded)
    bodies = [s.start for s in context.record.sections if s.kind not in ("preamble", "trailer")]
    begin = min(bodies, default=0)
    end = min((s.start for s in context.sections("trailer") if s.start > begin), default=len(context.folded))
    return [h for h in headings if begin <= h.start < end]


def _national(context: Context) -> bool:
    return context.year is not None and context.year >= _NATIONAL


def _chapter(section: Section) -> str:
    """The chapter that a section belongs to; problems and measures are one."""
    return {"measures": "problems"}.get(section.kind, section.kind)


@rule("structure.missing")
def missing(context: Context) -> Iterator[Found]:
    """The six chapters of the national format are there (a chapter that is only a heading is)."""
    if not _national(context):
        return
    kinds = {_chapter(section) for section in context.record.sections}
    if not kinds & set(_CHAPTERS):
        yield found(UNKNOWN, ("未找到章节", "no chapter was found"))
        return
    kinds -= _only_below(context)
    if "overview" not in kinds and any(kind.startswith("overview.") for kind in kinds):
        kinds.add("overview")
    start = min((s.start for s in context.record.sections if s.kind != "preamble"), default=0)
    body = context.folded[start:]
    number = _CHINESE if _plainly_headed(context) else _NUMBER
    lacking = [kind for kind in _CHAPTERS if kind not in kinds and not re.search(number + _CALLED[kind], body)]
    for kind in lacking:
        yield found(FAIL, _MISSING, chapter=_name(kind))
    if not lacking:
        yield found(PASS, _COMPLETE)


def _plainly_headed(context: Context) -> bool:
    """Whether the chapters have headings in the prescribed wording with Chinese numbers."""
    headings = [h for h in _chapter_headings(context) if h.kind in _CHAPTERS]
    style = _chapter_style(headings)
    return style in ("cn", "part") and sum(h.style == style for h in headings) >= _PLAIN


def _only_below(context: Context) -> set[str]:
    """Chapters of tables that stand in subsections alone, where the other chapters are headed as such."""
    if not _plainly_headed(context):
        return set()
    headings = [h for h in _chapter_headings(context) if h.kind in _CHAPTERS]
    below: set[str] = set()
    above = {h.kind for h in headings if h.kind}
    for section in context.record.sections:
        if section.kind.startswith("table."):
            start = (
                section.start
                + len(context.folded[section.start : section.end])
                - len(context.folded[section.start : section.end].lstrip())
            )
            marker = match_marker(context.folded, start)
            (below if marker is not None and marker.style in _LOWER else above).add(section.kind)
    return below - above


_PLAIN: Final = 3  # so many headings in the prescribed wording show how a report heads its chapters
_LOWER: Final = frozenset({"cnp", "arp", "circ"})


def _headings_out_of_order(context: Context) -> dict[tuple[str, str], tuple[Section | Heading, Section | Heading]]:
    """Numbered headings in the prescribed wording, each once, of which a later chapter's stands first."""
    headings = [h for h in _chapter_headings(context) if h.kind in _CHAPTERS and h.style == "cn"]
    kinds = [h.kind for h in headings if h.kind]
    if len(set(kinds)) < len(kinds):
        return {}
    pairs = [(a, b) for a, b in pairwise(headings) if a.kind and b.kind]
    rank = _CHAPTERS.index
    return {(b.kind, a.kind): (b, a) for a, b in pairs if a.kind and b.kind and rank(a.kind) > rank(b.kind)}


@rule("structure.order")
def order(context: Context) -> Iterator[Found]:
    """The chapters that are there stand in the order of the national format."""
    if not _national(context):
        return
    places: dict[str, Section] = {}
    for section in context.record.sections:
        if _chapter(section) in _CHAPTERS:
            places.setdefault(_chapter(section), section)
    chain = [places[kind] for kind in _CHAPTERS if kind in places]
    wrong: dict[tuple[str, str], tuple[Section | Heading, Section | Heading]] = {
        (_chapter(a), _chapter(b)): (a, b) for a, b in pairwise(chain) if a.start > b.start
    }
    if not wrong:  # the layout expects the order of the format, and may have passed a heading over
        wrong = _headings_out_of_order(context)
    for (first, second), (a, b) in wrong.items():
        yield found(FAIL, _ORDER, ((a.start, a.end), (b.start, b.end)), first=_name(first), second=_name(second))
    if not wrong and len(chain) > 1:
        yield found(PASS, _IN_ORDER)


def _chapter_style(headings: list[Heading]) -> str:
    """The style of most headings that keep a chapter's prescribed wording."""
    styles = [h.style for h in headings if h.kind]
    return max(("cn", "part", "ar", "none"), key=styles.count)


@rule("structure.doubled")
def doubled(context: Context) -> Iterator[Found]:
    """No chapter's heading occurs twice with text between; a heading repeated at once is a fault of a conversion."""
    headings = _chapter_headings(context)
    style = _chapter_style(headings)
    places: dict[str, list[Heading]] = {}
    for heading in headings:
        if heading.kind is None or heading.style != style or _TABLE_HEAD.match(heading.title):
            continue
        before = places.setdefault(heading.kind, [])
        between = context.folded[before[-1].end : heading.start] if before else ""
        if not before or len("".join(between.split())) > 3:
            before.append(heading)
    twice = {kind: found_ for kind, found_ in places.items() if len(found_) > 1}
    for kind, found_ in twice.items():
        spans = tuple((h.start, h.end) for h in found_)
        yield found(FAIL, _DOUBLED, spans, chapter=_name(kind), n=len(found_))
    if places and not twice:
        yield found(PASS, _SINGLE)


_TABLE_HEAD: Final = re.compile(r"行政复议\s+行政诉讼$")


def _explained(context: Context, style: str, before: Heading | None, heading: Heading) -> bool:
    """Whether the numbers left out before a heading stand in another line, or belong to chapters without a number."""
    start = min((s.start for s in context.record.sections if s.kind != "preamble"), default=0)
    low = before.number if before else 0
    own = {before.start} if before else set()
    chapters = {s.start for s in context.record.sections if s.kind in _CHAPTERS} - own
    between = [n for n in chapters if (before.start if before else -1) < n < heading.start]
    if len(between) >= heading.number - low - 1:
        return True
    for match in re.finditer(
        r"(?:^|(?<=[\s。;|]))(?=[第一二三四五六七八九十\d])", context.folded[start : heading.start]
    ):
        marker = match_marker(context.folded, start + match.start())
        if marker is not None and marker.style == style and low < marker.number < heading.number:
            return True
    return False


@rule("structure.numbering")
def numbering(context: Context) -> Iterator[Found]:
    """The chapters' numbers begin with one and go up by one."""
    headings = _chapter_headings(context)
    sections = {s.start for s in context.record.sections if s.title}
    style = _chapter_style(headings)
    chapters = [h for h in headings if h.style == style and h.number and (h.kind or h.start in sections)]
    chapters = [h for n, h in enumerate(chapters) if not n or h.title != chapters[n - 1].title]
    if len([h for h in chapters if h.kind]) < 3:
        return
    faults = last = 0
    before: Heading | None = None
    for heading in chapters:
        jumps = heading.number > last + 1 and _explained(context, style, before, heading)
        if heading.number != last + 1 and not jumps:
            faults += 1
            spans = ((heading.start, heading.end),)
            said, title = heading.number, (heading.title, heading.title)
            yield found(FAIL, _NUMBERS, spans, wanted=last + 1, said=said, title=title)
        before, last = heading, heading.number
    if not faults:
        yield found(PASS, _NUMBERED, n=len(chapters))


_NONE_SAID: Final = ("报告称不存在问题", "the report says that there are no problems")
_NONE_LISTED: Final = ("问题一节未列出任何问题", "the chapter on problems lists none")
_SOME: Final = ("列出{n}个问题", "{n} problems are listed")
_UNANSWERED: Final = ("{n}个问题中有{open}个没有对应的改进措施", "{open} of {n} problems have no measure")
_ANSWERED: Final = ("{n}个问题均有改进措施", "all {n} problems have a measure")
_UNLINKED: Final = ("未建立问题与措施的对应关系", "problems and measures are not linked")
_UNASKED: Final = ("{n}项措施中有{open}项不对应任何问题", "{open} of {n} measures answer no problem")
_ASKED: Final = ("{n}项措施均对应问题", "all {n} measures answer a problem")


_FAULT: Final = re.compile(rf"(?!不足$)(?:{FAULTS})|需要?进一步|仍[需有]|还[需不]|[不未].{{1,6}}(?:及时|完善|到位)")
_NO_FAULT: Final = re.compile(
    r"(?:不存在|未发现|没有|[暂并]?无)(?:明显|突出|重大|较大|其[他它]|任何|相关|的){0,2}(?:问题|不足|困难|情况|情形)?[。;.]?$"
)


def _items(context: Context, section: str) -> list[tuple[int, Item]]:
    return [(n, item) for n, item in enumerate(context.record.items) if item.section == section]


def _says_none(context: Context, item: Item) -> bool:
    words = "".join(context.folded[item.start : item.end].split())
    return len(words) < 40 and _NO_FAULT.search(words) is not None and not _FAULT.search(words)


@rule("problems.none")
def problems_none(context: Context) -> Iterator[Found]:
    """The chapter on problems names some; `problems_stated` false, or a chapter that lists none, fails."""
    spans = tuple((s.start, s.end) for s in context.sections("problems"))
    items = _items(context, "problems")
    none = bool(items) and all(_says_none(context, item) for _, item in items)
    if none or context.record.problems_stated is False:
        yield found(FAIL, _NONE_SAID, spans)
    elif items:
        yield found(PASS, _SOME, spans, n=len(items))
    elif spans:
        words = "".join(context.folded[start:end] for start, end in spans)
        yield found(UNKNOWN if _FAULT.search(words) else FAIL, _NONE_LISTED, spans)


_DONE: Final = re.compile(r"已|了(?!解)|上一?年|去年|年内|全年")


def _linked(context: Context) -> bool:
    return any(item.answered_by for item in context.record.items)


@rule("problems.unanswered")
def problems_unanswered(context: Context) -> Iterator[Found]:
    """Each problem has a measure; `unknown` where there are measures but nothing was linked."""
    problems, measures = _items(context, "problems"), _items(context, "measures")
    if not problems:
        return
    if measures and not _linked(context):
        yield found(UNKNOWN, _UNLINKED)
        return
    left = [item for _, item in problems if not item.answered_by]
    spans = tuple((item.start, item.end) for item in left)
    if left:
        yield found(FAIL, _UNANSWERED, spans, n=len(problems), open=len(left))
    else:
        yield found(PASS, _ANSWERED, n=len(problems))


@rule("measures.unasked")
def measures_unasked(context: Context) -> Iterator[Found]:
    """Each measure answers a problem; `unknown` where nothing is linked.

    A general resolve (`other` alone) and what was done already, about last year's problems, need not.
    """
    problems, measures = _items(context, "problems"), _items(context, "measures")
    if not measures or not problems:
        return
    if not _linked(context):
        yield found(UNKNOWN, _UNLINKED)
        return
    asked = {n for _, item in problems for n in item.answered_by}
    left = [m for n, m in measures if n not in asked and {issue.label for issue in m.issues} - {"other"}]
    left = [m for m in left if not _DONE.search(context.folded[m.start : m.end])]
    spans = tuple((item.start, item.end) for item in left)
    if left:
        yield found(FAIL, _UNASKED, spans, n=len(measures), open=len(left))
    else:
        yield found(PASS, _ASKED, n=len(measures))


_BOILERPLATE: Final = (
    "“{section}”{n}句全为套话（全文套话占{share}%）",
    "all {n} sentences of {section} are boilerplate (of the whole report: {share}%)",
)
_SUBSTANCE: Final = ("各节均有具体内容（全文套话占{share}%）", "every section says something (boilerplate: {share}%)")
_JUDGED: Final = ("overview", "problems", "measures")
_FEWEST: Final = 3


@rule("boilerplate.section")
def boilerplate(context: Context) -> Iterator[Found]:
    """No section of the overview, the problems or the measures with three sentences or more is boilerplate alone."""
    sentences = context.record.sentences
    if not sentences:
        return
    share = round(100 * sum(s.kind != "specific" for s in sentences) / len(sentences))
    empty = judged = 0
    for section in context.record.sections:
        if section.kind.partition(".")[0] not in _JUDGED:
            continue
        own = [s for s in sentences if section.start <= s.start < section.end]
        if len(own) < _FEWEST:
            continue
        judged += 1
        if all(s.kind != "specific" for s in own):
            empty += 1
            title = section.title or labels.SECTIONS[section.kind].zh
            name = (title, labels.SECTIONS[section.kind].en)
            span = ((section.start, section.end),)
            yield found(FAIL, _BOILERPLATE, span, section=name, n=len(own), share=share)
    if judged and not empty:
        yield found(PASS, _SUBSTANCE, share=share)
