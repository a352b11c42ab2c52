"""Where two readings of a report differ, one thing at a time.

A difference has the two readings' parts of one place: a sentence's kind, an item's labels, items cut otherwise, a link,
a count. What both have is taken as the first has it (the words of a subject may differ, that is no difference).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..errors import MarkupError
from .labelled import GoldCount, GoldItem, GoldSection, GoldSentence, LabelledReport
from .tally import plain

_COUNT_FIELDS: Final = ("indicator", "value", "unit", "qualifier", "stated", "period")
Pair = tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """What the readings say of the text from `start` on; a side that says nothing is empty."""

    what: str
    start: int
    first: tuple[Any, ...]
    second: tuple[Any, ...]
    words: str

    def line(self, report: LabelledReport) -> str:
        """One line for whoever decides: `? kind | line | first | second | words`."""
        number = report.text.count("\n", 0, self.start) + 1
        sides = (" + ".join(_said(report, part) for part in side) or "nothing" for side in (self.first, self.second))
        return f"? {self.what} | {number} | " + " | ".join((*sides, self.words))


def _said(report: LabelledReport, part: Any) -> str:
    if isinstance(part, GoldItem):
        return f"{part.section} {', '.join(part.labels)} 《{_short(report.text[part.start : part.end])}》"
    if isinstance(part, GoldCount):
        fields = [part.indicator, part.subject, str(part.value), part.unit]
        fields += [part.qualifier] if part.qualifier != "exact" else []
        fields += [f"period={part.period}"] if part.period else []
        fields += [part.stated] if part.stated != "number" else []
        return "/".join(fields)
    if isinstance(part, GoldSection | GoldSentence):
        return part.kind
    return str(part)


def _short(words: str) -> str:
    words = "".join(words.split())
    return words if len(words) <= 40 else f"{words[:24]}…{words[-14:]}"


@dataclass(slots=True)
class Matched:
    """Pairs of parts, one of a reading each; None where the other reading has none."""

    sections: list[Pair]
    sentences: list[Pair]
    items: list[Pair]
    counts: list[Pair]


def differences(first: LabelledReport, second: LabelledReport) -> list[Difference]:
    """All differences in the order of the text. Raises MarkupError where the readings are not of one text."""
    found = list(_all(first, second, match(first, second)))
    return sorted(found, key=lambda d: d.start)


def match(first: LabelledReport, second: LabelledReport) -> Matched:
    if first.text != second.text:
        raise MarkupError(f"{first.id}: expected two readings of one text, found texts that differ")

    def words(item: GoldItem) -> tuple[str, str]:
        return item.section, plain(first.text[item.start : item.end])

    def words_at(offset: int) -> int:
        return len(first.text) - len(first.text[offset:].lstrip())

    return Matched(
        sections=_pairs(
            first.sections, second.sections, lambda s: (words_at(s.start), s.kind), lambda s: words_at(s.start)
        ),
        sentences=_pairs(first.sentences, second.sentences, lambda s: s.end),
        items=_pairs(first.items, second.items, words),
        counts=_pairs(
            first.counts, second.counts, lambda c: (c.value_start, c.indicator, c.subject),
            lambda c: (c.value_start, c.indicator), lambda c: c.value_start, lambda c: (c.end, c.indicator),
        ),
    )  # fmt: skip


def _pairs(first: Sequence[Any], second: Sequence[Any], *keys: Callable[[Any], Any]) -> list[Pair]:
    """Pairs parts by the first key, those left over by the next, and so on; at last what stands alone."""
    left, right, pairs = list(first), list(second), []
    for key in keys:
        for part in list(left):
            match = next((other for other in right if key(other) == key(part)), None)
            if match is not None:
                pairs.append((part, match))
                left.remove(part)
                right.remove(match)
    return [*pairs, *((part, None) for part in left), *((None, part) for part in right)]


def _all(first: LabelledReport, second: LabelledReport, matched: Matched) -> Iterator[Difference]:
    text = first.text
    for what, pairs in (("section", matched.sections), ("sentence", matched.sentences)):
        for a, b in pairs:
            if a is None or b is None or a.kind != b.kind:
                place = (a or b).start
                end = (a or b).end if what == "sentence" else text.find("\n", place)
                yield Difference(what, place, _side(a), _side(b), _short(text[place:end]))
    yield from _items(text, matched.items)
    yield from _links(first, second, matched.items)
    for a, b in matched.counts:
        if a is None or b is None or any(getattr(a, name) != getattr(b, name) for name in _COUNT_FIELDS):
            yield Difference("count", (a or b).value_start, _side(a), _side(b), _around(text, a or b))
        elif (sides := _parents(first, second, a, b))[0] != sides[1]:
            mine, theirs = ((s,) if s else () for s in sides)
            yield Difference("parent", a.value_start, mine, theirs, _around(text, a))


def _side(part: Any) -> tuple[Any, ...]:
    return () if part is None else (part,)


def _around(text: str, count: GoldCount) -> str:
    return _short(text[max(0, count.start - 12) : count.end + 8])


def _items(text: str, pairs: Iterable[Pair]) -> Iterator[Difference]:
    alone: tuple[list[GoldItem], list[GoldItem]] = ([], [])
    for a, b in pairs:
        if a is None or b is None:
            alone[0 if b is None else 1].append(a or b)
        elif set(a.labels) != set(b.labels):
            yield Difference(
                "labels", a.start, (", ".join(a.labels),), (", ".join(b.labels),), _short(text[a.start : a.end])
            )
    for start, first, second in _clusters(*alone):
        yield Difference("items", start, tuple(first), tuple(second), "")


def _clusters(
    first: Sequence[GoldItem], second: Sequence[GoldItem]
) -> Iterator[tuple[int, list[GoldItem], list[GoldItem]]]:
    """Items of the two readings that lie over one another, together."""
    ordered = sorted(
        [(i.start, i.end, 0, i) for i in first] + [(i.start, i.end, 1, i) for i in second], key=lambda p: p[:3]
    )
    sides: tuple[list[GoldItem], list[GoldItem]] = ([], [])
    start = reach = -1
    for begin, end, side, item in ordered:
        if begin >= reach and any(sides):
            yield start, *sides
            sides = ([], [])
        start = begin if not any(sides) else start
        reach = max(reach, end)
        sides[side].append(item)
    if any(sides):
        yield start, *sides


def _links(first: LabelledReport, second: LabelledReport, pairs: Iterable[Pair]) -> Iterator[Difference]:
    """Links between items that both readings have."""
    both = [(a, b) for a, b in pairs if a is not None and b is not None]
    twin = {a.name: b.name for a, b in both if a.section == "problems"}
    name_of = {b: a for a, b in twin.items()}
    for a, b in both:
        mine = {n for n in a.answers if n in twin}
        theirs = {name_of[n] for n in b.answers if n in name_of}
        if mine != theirs:
            sides = [(" ".join(sorted(s)),) if s else () for s in (mine, theirs)]
            yield Difference("links", a.start, sides[0], sides[1], _short(first.text[a.start : a.end]))


def _parents(first: LabelledReport, second: LabelledReport, a: GoldCount, b: GoldCount) -> tuple[str, str]:
    def said(report: LabelledReport, count: GoldCount) -> str:
        if count.parent is None:
            return ""
        above = report.counts[count.parent]
        return f"{above.value}{above.unit} at {above.value_start}"

    return said(first, a), said(second, b)
