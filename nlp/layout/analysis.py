"""Text to layout: sections, tables, sentences and items of one report, each step one module."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from .. import schema
from ..fold import fold
from .chapters import Chapter, find_chapters
from .edges import trailer_start
from .facts import find_facts, is_title
from .headings import Candidate, candidates
from .items import denies_problems, find_items
from .lines import Line, outside, paragraphs, split_lines
from .numbering import match_marker
from .sentences import split_sentences
from .subsections import find_subsections
from .table_block import TableBlock
from .tables import find_tables, read_tables
from .turns import MEASURE, PROBLEM, Turn, find_turns
from .unheaded import read_unheaded

_STATES: Final = {"problems": PROBLEM, "measures": MEASURE}
_KINDS: Final = {PROBLEM: "problems", MEASURE: "measures"}
_METADATA: Final = re.compile(
    r"发布(?:时间|日期|机构)|来源\s?:|浏览(?:次数|量)|字(?:体|号)\s?[:：【\[]|索\s?引\s?号|当前位置|您的位置|首页\s?[>»]|打印|"
    r"点击(?:数|量|率)|责任编辑|文\s?号\s?[:|]|【"
)
_SUBJECT: Final = re.compile(r"信息公开|政务公开")
_SUBJECTS: Final = frozenset({"proactive", "requests", "management", "platform", "supervision"})
# What an introduction says: basis, period, contents, where to find the report and whom to ask.
_INTRODUCES: Final = re.compile(
    r"(?:根据|按照|依据)[^。]{0,160}(?:编制|公布|发布|报告|形成|撰写)|统计期限|电子版|邮编|如[对有].{0,12}(?:疑问|意见)|报告(?:由|包括|分为)|联系电话"
)
_ANNEX: Final = 60  # characters; a shorter table after the signature is furniture of the page
_ANNEX_TITLE: Final = re.compile(r"附[件表]|统计表|情况表|年报表")
_OWN_WORK: Final = re.compile(r"主动公开.{0,20}\d+.{0,4}[条件]|(?:受理|收到).{0,12}申请\s?\d+")
_ARTICLE: Final = re.compile(r"^\s*第[一二三四五六七八九十百]+条[\s ]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text in a section of `kind`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What the form of a text shows. `is_report`: it is a disclosure annual report; all else is empty if it is not."""

    is_report: bool
    facts: schema.ReportFacts
    sections: tuple[schema.Section, ...] = ()
    tables: schema.Tables = field(default_factory=schema.Tables)
    sentences: tuple[Span, ...] = ()
    items: tuple[Span, ...] = ()
    problems_stated: bool | None = None
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Part:
    """A section while it is put together; its own text begins at `body`."""

    kind: str
    start: int
    body: int
    title: str
    end: int = 0
    own_line: bool = True


def analyse(text: str, hint: str = "") -> Layout:
    """The layout of a normalised text. `hint`: a title known from the file's markup or name."""
    folded = fold(text)
    facts = find_facts(text, folded, hint)
    blocks = find_tables(text)
    lines = split_lines(folded, outside(blocks, len(folded)))
    found = candidates(folded, lines)
    chapters, old = find_chapters(folded, found, blocks, facts.year)
    analysis = _Analysis(text, folded, blocks, lines, found)
    if not _headed(chapters) and not _counted(found) and (read := read_unheaded(folded, analysis.paragraphs)):
        chapters = read
        analysis.warnings.append("章节标题缺失，按段落内容划分章节")
    standard = len({b.kind for b in blocks} - {"generic"})
    if not _is_report(folded, facts, chapters, found, standard):
        return Layout(is_report=False, facts=facts, warnings=("不是政府信息公开工作年度报告，未作分析",))
    return analysis.run(chapters, old, facts)


def _is_report(
    folded: str, facts: schema.ReportFacts, chapters: Sequence[Chapter], found: Sequence[Candidate], tables: int
) -> bool:
    """Whether a text is such a report: title, period, chapters, the overview's subjects, standard tables add up.

    `tables` is the number of standard tables found. A law on the subject has its articles, a notice its addressees.
    """
    if not _SUBJECT.search(folded) or len(folded) < 60 or len(_ARTICLE.findall(folded)) > 5:
        return False
    titled = facts.title is not None and is_title(fold(facts.title))
    kinds = {c.kind for c in chapters if c.candidate is not None} - {"overview.other"}
    if not kinds and len({c.kind for c in chapters}) >= 5 and _OWN_WORK.search(folded):
        return True
    subjects = {c.concepts[0][0] for c in found if c.strength >= 2.0 and c.concepts[0][0] in _SUBJECTS}
    period = 2 * (facts.period is not None)
    points = 3 * titled + period + len(kinds) + 2 * min(tables, 1) + min(2, len(subjects)) * ("overview" in kinds)
    return points >= 3 if titled else points >= 4


def _bare_heading(folded: str, c: Candidate) -> bool:
    """Whether a line without a number is a heading; what a full stop ends may be the rest of a broken sentence."""
    return c.strength >= 2.0 and folded[c.title_end : c.title_end + 1] != "。"


def _counted(found: Sequence[Candidate]) -> bool:
    """Whether 一、二、三 stand in unbroken order, each with a name of its own."""
    numbers = [c.number for c in found if c.style == "cn" and (c.own_line or c.body > c.title_end)]
    return numbers[:3] == [1, 2, 3]


def _headed(chapters: Sequence[Chapter]) -> bool:
    """Whether headings, and not list entries that look like some, gave the chapters."""
    sure = [c.candidate for c in chapters if c.candidate is not None and c.candidate.strength >= 2.0]
    kinds = {c.kind for c in chapters if c.candidate in sure} - {"overview.other", "other"}
    return len(kinds) >= 3 or (len(kinds) == 2 and all(c.style in ("cn", "part") for c in sure))


class _Analysis:
    """One report; the steps share its text, lines and candidates."""

    def __init__(
        self, text: str, folded: str, blocks: Sequence[TableBlock], lines: list[Line], found: list[Candidate]
    ) -> None:
        self.text = text
        self.folded = folded
        self.blocks = blocks
        self.lines = lines
        self.found = found
        self.parts: list[_Part] = []
        self.turns: list[tuple[Turn, int]] = []  # and where each ends
        self.warnings: list[str] = []
        self.year: int | None = None
        starts = frozenset(c.start for c in found if c.own_line and (c.style != "none" or _bare_heading(folded, c)))
        self.paragraphs = paragraphs(text, folded, lines, starts)

    def run(self, chapters: list[Chapter], old: bool, facts: schema.ReportFacts) -> Layout:
        self.year = facts.year
        body = self._chapter_body(chapters[-1]) if chapters else 0
        trailer = trailer_start(self.folded, self.lines, body)
        limit = len(self.folded) if trailer is None else trailer
        self._sections(chapters, limit)
        if trailer is not None:
            self._add_trailer(trailer)
        sections = self._merged()
        tables, table_warnings = read_tables(self.text, self.blocks)
        items = self._items()
        return Layout(
            is_report=True,
            facts=facts,
            sections=sections,
            tables=tables,
            sentences=tuple(self._sentences(sections)),
            items=tuple(items),
            problems_stated=self._problems_stated(items),
            warnings=(*self.warnings, *self._structure_warnings(chapters, old), *table_warnings),
        )

    def _add_trailer(self, start: int) -> None:
        """The trailer; an annex table after the signature is a part of the report (`other`) between two trailers."""
        annex = [b for b in self.blocks if b.kind == "generic" and b.start >= start and b.end - b.start > _ANNEX]
        if not annex:
            self.parts.append(_Part("trailer", start, start, "", len(self.text)))
            return
        headings = [line.start for line in self.lines if start <= line.start < annex[0].start]
        named = [n for n in headings[-3:] if _ANNEX_TITLE.search(self.folded[n:].split("\n", 1)[0])]
        begin = named[0] if named else annex[0].start
        if self.folded[start:begin].strip():
            self.parts.append(_Part("trailer", start, start, "", begin))
        self.parts.append(_Part("other", begin, begin, "", annex[-1].end))
        if self.folded[annex[-1].end :].strip():
            self.parts.append(_Part("trailer", annex[-1].end, annex[-1].end, "", len(self.text)))

    def _chapter_body(self, chapter: Chapter) -> int:
        return chapter.candidate.body if chapter.candidate else chapter.start

    def _sections(self, chapters: list[Chapter], limit: int) -> None:
        chapters = self._untitled_overview(chapters)
        first = chapters[0].start if chapters else limit
        if self.folded[:first].strip():
            self.parts.append(_Part("preamble", 0, 0, "", first))
        for index, chapter in enumerate(chapters):
            end = chapters[index + 1].start if index + 1 < len(chapters) else limit
            c = chapter.candidate
            title = self.text[c.title_start : c.title_end] if c else ""
            part = _Part(chapter.kind, chapter.start, self._chapter_body(chapter), title, end)
            if chapter.kind in _STATES:
                self._add_turns(part)
                continue
            self.parts.append(part)
            if chapter.kind == "overview":
                self._add_subsections(part)

    def _untitled_overview(self, chapters: list[Chapter]) -> list[Chapter]:
        """With an overview without heading, where a report of the national format has its prose before 二、."""
        if not chapters or not chapters[0].kind.startswith("table."):
            return chapters
        for start, end in self.paragraphs:
            if start >= chapters[0].start:
                break
            words = self.folded[start:end]
            if len(words) >= 60 and "。" in words and not _INTRODUCES.search(words) and not _METADATA.search(words):
                return [Chapter("overview", start, None), *chapters]
        return chapters

    def _add_subsections(self, part: _Part) -> None:
        chosen = find_subsections(self.found, part.body - 1, part.end)
        for index, (kind, c) in enumerate(chosen):
            end = chosen[index + 1][1].start if index + 1 < len(chosen) else part.end
            self.parts.append(_Part(kind, c.start, c.body, self.text[c.title_start : c.title_end], end))

    def _add_turns(self, part: _Part) -> None:
        spans = self._within(part.body, part.end)
        initial = _STATES[part.kind]
        inside = [c for c in self.found if part.body <= c.start < part.end]
        turns = (
            [] if denies_problems(self.folded, spans) else find_turns(self.folded, spans, inside, initial, self.year)
        )
        if not turns or turns[0].state != initial or turns[0].start > part.body:
            first = turns[0] if turns else None
            self.parts.append(_Part(part.kind, part.start, part.body, part.title, first.start if first else part.end))
            if first is None:
                self.turns.append((Turn(initial, part.start, part.body, part.title), part.end))
        for index, turn in enumerate(turns):
            end = turns[index + 1].start if index + 1 < len(turns) else part.end
            start = part.start if index == 0 and turn.state == initial else turn.start
            title = part.title if start == part.start else self._as_written(turn)
            self.parts.append(_Part(_KINDS[turn.state], start, turn.body, title, end))
            self.turns.append((turn, end))

    def _as_written(self, turn: Turn) -> str:
        """A turn's heading in the report's own characters."""
        start = self.folded.find(turn.title, turn.start, turn.body)
        return self.text[start : start + len(turn.title)] if start >= 0 else turn.title

    def _within(self, start: int, end: int) -> list[tuple[int, int]]:
        """The paragraphs between two offsets, cut to them."""
        spans = []
        for s, e in self.paragraphs:
            s, e = max(s, start), min(e, end)
            while s < e and self.folded[s] in " \t\n|":
                s += 1
            while e > s and self.folded[e - 1] in " \t\n|":
                e -= 1
            if s < e:
                spans.append((s, e))
        return spans

    def _merged(self) -> tuple[schema.Section, ...]:
        """Sections in order, neighbours of one kind joined (a heading repeated, a chapter and its subheading)."""
        self.parts.sort(key=lambda p: (p.start, -p.end))
        merged: list[_Part] = []
        for part in self.parts:
            last = next((m for m in reversed(merged) if not m.kind.startswith("overview.")), None)
            if merged and self._goes_on(merged[-1], part):
                merged[-1].end = max(merged[-1].end, part.end)
                merged[-1].title = merged[-1].title or part.title
            elif last is not None and last.kind == part.kind == "overview":
                last.end = part.end
            else:
                merged.append(part)
        return tuple(schema.Section(kind=p.kind, title=p.title, start=p.start, end=p.end) for p in merged)

    def _goes_on(self, earlier: _Part, part: _Part) -> bool:
        """Whether a section goes on in the next; each named subject of the overview is one of its own."""
        if part.kind != earlier.kind or part.kind == "overview.other":
            return False
        repeated = part.title == earlier.title or not self.folded[earlier.body : part.start].strip()
        return repeated or not part.kind.startswith("overview.")

    def _items(self) -> list[Span]:
        items = []
        for turn, end in self.turns:
            spans = self._within(turn.body, end)
            if turn.state == PROBLEM and denies_problems(self.folded, spans):
                continue
            for start, stop in find_items(self.folded, spans, turn.state):
                items.append(Span(start, stop, _KINDS[turn.state]))
        return items

    def _problems_stated(self, items: Sequence[Span]) -> bool | None:
        if any(item.kind == "problems" for item in items):
            return True
        problems = [(t, e) for t, e in self.turns if t.state == PROBLEM]
        if any(denies_problems(self.folded, self._within(t.body, e)) for t, e in problems):
            return False
        return None

    def _sentences(self, sections: Sequence[schema.Section]) -> list[Span]:
        bounds = sorted({p.start for p in self.parts} | {p.end for p in self.parts})
        kinds = [(s.start, s.end, s.kind) for s in sections]
        headings = {c.start for c in self.found if c.own_line}
        chosen = {p.start for p in self.parts if p.title} | {t.start for t, _ in self.turns if t.title}
        spans: list[Span] = []
        for number, (start, end) in enumerate(self.paragraphs):
            cuts = [start, *bounds[bisect_right(bounds, start) : bisect_right(bounds, end - 1)], end]
            for a, b in pairwise(cuts):
                kind = _kind_at(kinds, a)
                if kind is None or self._is_heading(a, b, kind, headings, chosen, number):
                    continue
                run_in = next((p.body for p in self.parts if p.start == a and a < p.body < b), a)
                pieces = list(split_sentences(self.folded, run_in, b))
                if pieces and run_in > a:
                    pieces[0] = (a, pieces[0][1])  # a run-in heading belongs to its sentence
                spans.extend(Span(s, e, kind) for s, e in pieces)
        return spans

    def _is_heading(self, start: int, end: int, kind: str, headings: set[int], chosen: set[int], number: int) -> bool:
        """Whether a paragraph is a heading, or the furniture of a page, and so no sentence."""
        words = self.folded[start:end]
        prose = words.rstrip().endswith(("。", ";", "!", "?")) or "," in words or "。" in words
        if start in chosen and start in headings:
            return True
        if kind == "trailer":
            return not prose or bool(_METADATA.search(words))
        if kind == "preamble":
            return not prose or bool(_METADATA.search(words)) or (is_title(words) and "。" not in words)
        if start in headings and not prose and len(words) <= 34:
            following = self.paragraphs[number + 1] if number + 1 < len(self.paragraphs) else None
            return following is not None and match_marker(self.folded, start) is not None
        return False

    def _structure_warnings(self, chapters: Sequence[Chapter], old: bool) -> list[str]:
        if not chapters:
            return ["未找到章节标题"]
        if old and self.blocks and any(b.kind != "generic" for b in self.blocks):
            return ["按2019年以前的章节读出，但文中有标准表格"]
        return []


def _kind_at(kinds: Sequence[tuple[int, int, str]], position: int) -> str | None:
    """The innermost section's kind at a position."""
    found = None
    for start, end, kind in kinds:
        if start <= position < end:
            found = kind
    return found
