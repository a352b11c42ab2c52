"""Labelled text that can be cut, edited and joined: every label moves along with the characters that it is of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any, Final

from ...errors import MarkupError
from ..labelled import GoldCount, GoldItem, GoldSentence, LabelledReport, section_spans
from ..pieces import squeeze, subject_span, unit_span

Span = tuple[int, int]
NO_TABLES: Final = {"proactive": None, "requests": None, "disputes": None}


@dataclass(frozen=True, slots=True)
class Mention:
    """A count by the places of its words; `parent` is an index into the passage's mentions."""

    indicator: str
    value: float | int | None
    qualifier: str
    stated: str
    number: Span
    subject: Span | None
    unit: Span | None
    parent: int | None = None
    period: int | None = None

    def spans(self) -> Iterable[Span]:
        """The places of its words."""
        return (s for s in (self.number, self.subject, self.unit) if s is not None)


@dataclass(frozen=True, slots=True)
class Edit:
    """`text[start:end]` becomes `before + words + after`; a label that ends here holds `words` alone."""

    start: int
    end: int
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of labelled text; all offsets are into `text`. `sections` are (kind, start)."""

    text: str
    sentences: tuple[GoldSentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    items: tuple[GoldItem, ...] = ()
    sections: tuple[tuple[str, int], ...] = ()

    def indicators(self) -> set[str]:
        """The indicators of its counts."""
        return {m.indicator for m in self.mentions}


def of_report(report: LabelledReport) -> Passage:
    """A whole report as one passage. Raises MarkupError where the words of a count are not found again."""
    mentions = []
    for count in report.counts:
        subject, unit = subject_span(report.text, count), unit_span(report.text, count)
        if (subject is None and count.subject) or (unit is None and count.unit and count.stated == "number"):
            raise MarkupError(f"{report.id}: expected {count.subject!r} and {count.unit!r} at their count, found none")
        number = (count.value_start, count.value_end)
        known = (count.indicator, count.value, count.qualifier, count.stated)
        mentions.append(Mention(*known, number, subject, unit, count.parent, count.period))
    starts = tuple((s.kind, s.start) for s in sorted(report.sections, key=lambda s: s.start))
    return Passage(report.text, report.sentences, tuple(mentions), report.items, starts)


def to_report(passage: Passage, head: dict[str, Any]) -> LabelledReport:
    """The labelled report with `head` (id, agency, year, tables ...) over the passage."""
    text = passage.text if passage.text.endswith("\n") else passage.text + "\n"
    order = sorted(range(len(passage.mentions)), key=lambda n: (passage.mentions[n].number, n))
    place = {old: new for new, old in enumerate(order)}
    counts = [_count(text, passage.mentions[n], place) for n in order]
    facts = {k: head.get(k) for k in ("title", "agency", "year", "period", "published")}
    return LabelledReport(
        id=head["id"],
        text=text,
        report=facts,
        tables=head["tables"],
        sections=tuple(section_spans(passage.sections, len(text))),
        sentences=tuple(sorted(passage.sentences, key=lambda s: s.start)),
        items=tuple(sorted(passage.items, key=lambda i: i.start)),
        counts=tuple(counts),
        problems_stated=head.get("problems_stated"),
        head=head,
    )


def _count(text: str, mention: Mention, place: dict[int, int]) -> GoldCount:
    spans = list(mention.spans())
    words = text[slice(*mention.subject)] if mention.subject else ""
    unit = squeeze(text[slice(*mention.unit)]) if mention.unit else ""
    return GoldCount(
        indicator=mention.indicator,
        subject=squeeze(words) if "\n" in words else words,
        value=mention.value,
        unit=unit.translate(_HALF),
        qualifier=mention.qualifier,
        stated=mention.stated,
        start=min(s for s, _ in spans),
        end=max(e for _, e in spans),
        value_start=mention.number[0],
        value_end=mention.number[1],
        parent=None if mention.parent is None else place[mention.parent],
        period=mention.period,
    )


_HALF: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def cut(passage: Passage, start: int, end: int) -> Passage | None:
    """The labels of `text[start:end]`, sentences clipped; None where a count's total or part stays outside."""
    inside = [n for n, m in enumerate(passage.mentions) if all(start <= s and e <= end for s, e in m.spans())]
    place = {old: new for new, old in enumerate(inside)}
    for n, mention in enumerate(passage.mentions):
        touches = any(s < end and start < e for s, e in mention.spans())
        if touches and n not in place:
            return None
        if mention.parent is not None and (n in place) != (mention.parent in place):
            return None
    mentions = tuple(_moved(passage.mentions[n], -start, place) for n in inside)
    sentences = tuple(
        GoldSentence(max(s.start, start) - start, min(s.end, end) - start, s.kind)
        for s in passage.sentences
        if s.start < end and start < s.end
    )
    items = tuple(
        replace(i, start=i.start - start, end=i.end - start) for i in passage.items if start <= i.start and i.end <= end
    )
    return Passage(passage.text[start:end], sentences, mentions, items)


def _moved(mention: Mention, offset: int, place: dict[int, int]) -> Mention:
    def move(span: Span | None) -> Span | None:
        return None if span is None else (span[0] + offset, span[1] + offset)

    number = (mention.number[0] + offset, mention.number[1] + offset)
    parent = None if mention.parent is None else place[mention.parent]
    return replace(mention, number=number, subject=move(mention.subject), unit=move(mention.unit), parent=parent)


def join(passages: Iterable[Passage]) -> Passage:
    """The passages one after the other."""
    text: list[str] = []
    length = 0
    sentences: list[GoldSentence] = []
    mentions: list[Mention] = []
    items: list[GoldItem] = []
    sections: list[tuple[str, int]] = []
    for part in passages:
        first = len(mentions)
        place = {n: first + n for n in range(len(part.mentions))}
        sentences += [replace(s, start=s.start + length, end=s.end + length) for s in part.sentences]
        mentions += [_moved(m, length, place) for m in part.mentions]
        items += [replace(i, start=i.start + length, end=i.end + length) for i in part.items]
        sections += [(kind, start + length) for kind, start in part.sections]
        text.append(part.text)
        length += len(part.text)
    return Passage("".join(text), tuple(sentences), tuple(mentions), tuple(items), tuple(sections))


def sentence(text: str, kind: str) -> Passage:
    """One sentence without counts."""
    return Passage(text, (GoldSentence(0, len(text), kind),))


def lead(words: str, passage: Passage) -> Passage:
    """The passage with `words` before it, which belong to its first sentence (a run-in heading)."""
    made = join([Passage(words), passage])
    if not passage.sentences or passage.sentences[0].start:
        return made
    first = replace(made.sentences[0], start=0)
    return replace(made, sentences=(first, *made.sentences[1:]))


class _Map:
    """Where offsets of a text lie after edits."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self.edits = edits
        self.starts = [e.start for e in edits]
        grown = [len(e.before) + len(e.words) + len(e.after) - (e.end - e.start) for e in edits]
        self.shift = [0, *accumulate(grown)]

    def start(self, offset: int) -> int:
        """Of a label that begins at `offset`."""
        n = bisect_left(self.starts, offset)
        if n and offset < self.edits[n - 1].end:  # within: only a deletion lets a label begin there
            return self.edits[n - 1].start + self.shift[n - 1]
        moved = offset + self.shift[n]
        while n < len(self.edits) and self.edits[n].start == offset:
            edit = self.edits[n]
            if edit.end > offset:
                return moved + len(edit.before)
            moved += len(edit.before) + len(edit.words) + len(edit.after)
            n += 1
        return moved

    def end(self, offset: int) -> int:
        """Of a label that ends before `offset`."""
        n = bisect_left(self.starts, offset)
        if n and offset < self.edits[n - 1].end:
            return self.edits[n - 1].start + self.shift[n - 1]
        cut = len(self.edits[n - 1].after) if n and self.edits[n - 1].end == offset > self.edits[n - 1].start else 0
        return offset + self.shift[n] - cut


def edit(passage: Passage, edits: Iterable[Edit]) -> Passage:
    """The passage after the edits; an edit that overlaps another or crosses a label's edge is left out.

    A label with no character left is gone, and so are the parts of a count that is gone.
    """
    kept = _fitting(passage, edits)
    if not kept:
        return passage
    to = _Map(kept)
    text, last = [], 0
    for e in kept:
        text += [passage.text[last : e.start], e.before, e.words, e.after]
        last = e.end
    text.append(passage.text[last:])

    def span(old: Span | None) -> Span | None:
        return None if old is None else (to.start(old[0]), to.end(old[1]))

    sentences = [replace(s, start=to.start(s.start), end=to.end(s.end)) for s in passage.sentences]
    items = [replace(i, start=to.start(i.start), end=to.end(i.end)) for i in passage.items]
    mentions = []
    for m in passage.mentions:
        number = (to.start(m.number[0]), to.end(m.number[1]))
        mentions.append(replace(m, number=number, subject=span(m.subject), unit=span(m.unit)))
    return Passage(
        "".join(text),
        tuple(s for s in sentences if s.start < s.end),
        _left(mentions),
        tuple(i for i in items if i.start < i.end),
        tuple((kind, to.end(start)) for kind, start in passage.sections),
    )


def _left(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    gone: set[int] = set()
    for n, m in enumerate(mentions):
        if m.parent in gone or any(s >= e for s, e in m.spans()):
            gone.add(n)
    kept = [n for n in range(len(mentions)) if n not in gone]
    place = {old: new for new, old in enumerate(kept)}
    return tuple(_moved(mentions[n], 0, place) for n in kept)


def _fitting(passage: Passage, edits: Iterable[Edit]) -> list[Edit]:
    edges = sorted(
        {p for s in passage.sentences for p in (s.start, s.end)}
        | {p for i in passage.items for p in (i.start, i.end)}
        | {p for m in passage.mentions for span in m.spans() for p in span}
    )
    kept: list[Edit] = []
    for e in sorted(edits, key=lambda e: (e.start, e.end)):
        if kept and e.start < kept[-1].end:
            continue
        deletion = not (e.words or e.before or e.after)
        place = bisect_left(edges, e.start + 1)
        if not deletion and place < len(edges) and edges[place] < e.end:
            continue
        kept.append(e)
    return kept
