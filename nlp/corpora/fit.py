"""The nearest report that the markup can hold: for what models say and hands have corrected on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from ..errors import MarkupError
from .labelled import GoldCount, GoldItem, GoldSentence, LabelledReport, section_spans
from .markup import parse
from .pieces import squeeze, unit_span
from .write import to_markup
from .write_counts import MisplacedCount

_SECTION_OF: Final = {"p": "problems", "m": "measures"}
_Part = TypeVar("_Part", GoldSentence, GoldItem)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A report that `write` takes, and what was changed to make it one, a line each."""

    report: LabelledReport
    changes: tuple[str, ...]


def fit(report: LabelledReport) -> Fitted:
    """The nearest report that the markup can hold.

    Sentences begin where the markup lets them begin, spans lose white space at their ends, a count has the span that
    its words give it; what overlaps, lies in the wrong section or cannot be found again is left out. Raises
    MarkupError where the text itself cannot be written.
    """
    changes: list[str] = []
    cleaned = _counts(_items(_sentences(_text(report, changes), changes), changes), changes)
    written, dropped = _written(cleaned, changes)
    fitted = parse(written, report.id)
    _moved(dropped, fitted, changes)
    return Fitted(fitted, tuple(changes))


def _text(report: LabelledReport, changes: list[str]) -> LabelledReport:
    """Lines that end with a line break, and a section from the first character on."""
    text = report.text
    if "\r" in text:
        changes.append("carriage returns in the text became spaces")
        text = text.replace("\r", " ")
    if text and not text.endswith("\n"):
        text += "\n"
    starts = [(s.kind, s.start) for s in report.sections]
    if text and (not starts or min(start for _, start in starts) > 0):
        changes.append("the text before the first section became preamble")
        starts.insert(0, ("preamble", 0))
    return replace(report, text=text, sections=tuple(section_spans(starts, len(text))))


def _trimmed(text: str, parts: Iterable[_Part], what: str, changes: list[str]) -> list[_Part]:
    """The parts in order, without white space at their ends; the empty and the overlapping are left out."""
    kept: list[_Part] = []
    for part in sorted(parts, key=lambda p: (p.start, -p.end)):
        piece = text[part.start : part.end]
        start = part.start + len(piece) - len(piece.lstrip())
        end = part.start + len(piece.rstrip())
        if start >= end or (kept and start < kept[-1].end):
            changes.append(f"{what} {part.start}..{part.end} left out: empty or over another: {piece[:30]!r}")
            continue
        kept.append(replace(part, start=start, end=end))
    return kept


def _sentences(report: LabelledReport, changes: list[str]) -> LabelledReport:
    return replace(report, sentences=tuple(_trimmed(report.text, report.sentences, "sentence", changes)))


def _items(report: LabelledReport, changes: list[str]) -> LabelledReport:
    kept = []
    for item in _trimmed(report.text, report.items, "item", changes):
        inside = [s for s in report.sections if s.start <= item.start]
        crossed = any(item.start < s.start < item.end for s in report.sections)
        if crossed or not inside or inside[-1].kind != item.section:
            changes.append(f"item {item.name} left out: it does not lie in one section of kind {item.section}")
            continue
        kept.append(item)
    names = {item.name for item in kept}
    return replace(report, items=tuple(replace(i, answers=tuple(a for a in i.answers if a in names)) for i in kept))


def _counts(report: LabelledReport, changes: list[str]) -> LabelledReport:
    """Counts in the order of their numbers, with subjects of one line."""
    order = sorted(range(len(report.counts)), key=lambda n: (report.counts[n].value_start, report.counts[n].start))
    place = {old: new for new, old in enumerate(order)}
    counts = []
    for old in order:
        count = report.counts[old]
        subject = squeeze(count.subject) if "\n" in count.subject else count.subject.strip()
        shared = count.parent is not None and "shares" in (count.indicator, report.counts[count.parent].indicator)
        if shared:
            changes.append(f"count {report.text[count.start : count.end]!r}: no part of a total, for one is a share")
        parent = None if count.parent is None or shared else place[count.parent]
        end = _before_unit(report.text, count)
        counts.append(replace(count, parent=parent, subject=subject.replace("|", ""), value_end=end))
    return replace(report, counts=tuple(counts))


def _before_unit(text: str, count: GoldCount) -> int:
    """The number's end; before the 万 of 万元 where a model took that for the number's own."""
    if count.stated == "negation" or unit_span(text, count) is not None:
        return count.value_end
    shorter = replace(count, value_end=max(count.value_end - 1, count.value_start + 1))
    return shorter.value_end if unit_span(text, shorter) is not None else count.value_end


def _written(report: LabelledReport, changes: list[str]) -> tuple[str, LabelledReport]:
    """The markup of what is left when the counts are gone that cannot be written."""
    while True:
        try:
            return to_markup(report, loose=True), report
        except MisplacedCount as error:
            index = error.index
            count = report.counts[index]
            if count.subject:
                changes.append(f"count {report.text[count.start : count.end]!r}: subject {count.subject!r} taken off")
                bare = replace(count, subject="", start=count.value_start)
                report = replace(report, counts=(*report.counts[:index], bare, *report.counts[index + 1 :]))
            else:
                changes.append(f"count {report.text[count.start : count.end]!r} left out: its words do not find it")
                report = replace(report, counts=tuple(without(report.counts, index)))


def without(counts: tuple[GoldCount, ...], index: int) -> Iterable[GoldCount]:
    """The counts without one of them; its parts become parts of its own parent."""
    heir = counts[index].parent
    for n, count in enumerate(counts):
        if n == index:
            continue
        parent = heir if count.parent == index else count.parent
        if parent is not None and parent > index:
            parent -= 1
        yield replace(count, parent=None if parent == (n if n < index else n - 1) else parent)


def _moved(wanted: LabelledReport, fitted: LabelledReport, changes: list[str]) -> None:
    """Says which sentences and counts have other spans than they had. Raises MarkupError where labels went lost."""
    for what in ("sentences", "items", "counts"):
        before, after = getattr(wanted, what), getattr(fitted, what)
        if len(before) != len(after):
            raise MarkupError(f"{wanted.id}: expected {len(before)} {what} in the markup, found {len(after)}")
        for a, b in zip(before, after, strict=True):
            if (a.start, a.end) != (b.start, b.end):
                changes.append(f"{what}: {a.start}..{a.end} became {b.start}..{b.end}")
