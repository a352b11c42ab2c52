"""Counts of a record beside those of a labelled report: on one text, each with the form it is written in, and matched.

A record's text differs from the labelled one in white space alone, or by lines that the reader left out; its counts are
moved to the labelled text. Counts without a value are kept with their places and never judged by value.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from ..corpora.labelled import GoldCount, GoldSection, LabelledReport
from ..fold import fold
from ..schema import Count, Record

FORMS: Final[dict[str, str]] = {
    "negation": "zero said in words",
    "scaled": "with 万 or 亿",
    "chinese": "Chinese numerals",
    "thousands": "digits with thousands commas",
    "decimal": "decimals",
    "digits": "plain digits",
}
"""How a number may be written: each count has one form, the first that fits."""

_TO: Final = r"[^\d\s,。;、:()]{0,2}?\s?[至到~—–-]{1,2}\s?"
_NUMERAL: Final = r"[\d一二三四五六七八九十百千万两]"
_RANGE_BEHIND: Final = re.compile(_TO + _NUMERAL)
_RANGE_BEFORE: Final = re.compile(_NUMERAL + _TO + "$")
_DIGIT: Final = re.compile(r"\d")
_TABLES: Final = "table."


@dataclass(frozen=True, slots=True)
class Judged:
    """A count, labelled or said, on the labelled text. `parent` is an index into the list that it stands in.

    `unit` is in compatibility form, empty for a zero said in words; `form` is one of FORMS; `ranged` tells of one end
    of a range (3至5), `broken` of white space inside the number.
    """

    indicator: str
    value: float | None
    unit: str
    qualifier: str
    stated: str
    period: int | None
    start: int
    end: int
    value_start: int
    value_end: int
    parent: int | None
    form: str
    ranged: bool
    broken: bool

    @property
    def key(self) -> tuple[str, float | None, str]:
        """What is judged first: (indicator, value, unit)."""
        return self.indicator, self.value, self.unit


@dataclass(frozen=True, slots=True)
class Pair:
    """The counts of one report: labelled and said, in the order of their numbers."""

    id: str
    text: str
    gold: tuple[Judged, ...]
    said: tuple[Judged, ...]
    sentences: tuple[tuple[int, int], ...] = ()


def pair(record: Record, gold: LabelledReport) -> Pair:
    """A record's counts beside the labelled ones; what is said of an unlabelled place is left out (`is_labelled`)."""
    folded = fold(gold.text)
    move = mover(record.text, gold.text)
    true = tuple(_judged(c, folded, c.parent, (c.start, c.end, c.value_start, c.value_end)) for c in gold.counts)
    places = [(move(c.start), move(c.end - 1) + 1, *_value_span(c, move)) for c in record.counts]
    kept = [n for n, place in enumerate(places) if is_labelled(gold, place[2])]
    index = {n: k for k, n in enumerate(kept)}
    said = tuple(
        _judged(c, folded, None if c.parent is None else index.get(c.parent), places[n])
        for n, c in enumerate(record.counts)
        if n in index
    )
    return Pair(gold.id, gold.text, true, said, tuple((s.start, s.end) for s in gold.sentences))


def _value_span(count: Count, move: Callable[[int], int]) -> tuple[int, int]:
    return move(count.value_start), move(count.value_end - 1) + 1


def is_labelled(gold: LabelledReport, offset: int) -> bool:
    """Whether counts are judged at a place of a labelled report.

    A labelled sentence, heading or cell is: what is no labelled count there is none. A section of prose that has
    neither a labelled sentence nor a labelled count was left unlabelled; a section of tables, a preamble or a trailer
    may hold none.
    """
    section = [s for s in gold.sections if s.start <= offset]
    if not section:
        return False
    here = section[-1]
    if here.kind.startswith(_TABLES):
        return bool(gold.sentences or gold.counts)
    return _holds(here, [s.start for s in gold.sentences]) or _holds(here, [c.value_start for c in gold.counts])


def _holds(section: GoldSection, places: Sequence[int]) -> bool:
    return any(section.start <= place < section.end for place in places)


def mover(source: str, target: str) -> Callable[[int], int]:
    """Takes an offset into `source` and gives that of the same character in `target`.

    Where lines of one are missing in the other, a character without its like gets the place before it.
    """
    ours, theirs = _visible(source), _visible(target)
    place = [0] * (len(source) + 1)
    if [source[n] for n in ours] == [target[n] for n in theirs]:
        for a, b in zip(ours, theirs, strict=True):
            place[a] = b
    else:
        _place_lines(source, target, place)
    for n in range(1, len(place)):
        place[n] = place[n] or place[n - 1]
    return lambda offset: place[max(0, min(offset, len(source)))]


def _place_lines(source: str, target: str, place: list[int]) -> None:
    """Fills in the places of lines that both texts have."""
    ours, theirs = _lines(source), _lines(target)
    matcher = SequenceMatcher(None, [words for words, _ in ours], [words for words, _ in theirs], autojunk=False)
    for block in matcher.get_matching_blocks():
        for (_, from_places), (_, to_places) in zip(
            ours[block.a : block.a + block.size], theirs[block.b : block.b + block.size], strict=True
        ):
            for a, b in zip(from_places, to_places, strict=True):
                place[a] = b


def _visible(text: str, start: int = 0) -> list[int]:
    return [start + n for n, c in enumerate(text) if not c.isspace()]


def _lines(text: str) -> list[tuple[str, list[int]]]:
    """The visible characters of each line with their offsets."""
    found, start = [], 0
    for line in text.split("\n"):
        found.append(("".join(line.split()), _visible(line, start)))
        start += len(line) + 1
    return found


def _judged(c: Count | GoldCount, folded: str, parent: int | None, place: tuple[int, int, int, int]) -> Judged:
    words = folded[place[2] : place[3]]
    return Judged(
        indicator=c.indicator,
        value=None if c.value is None else float(c.value),
        unit="" if c.stated == "negation" else unicodedata.normalize("NFKC", c.unit),
        qualifier=c.qualifier,
        stated=c.stated,
        period=c.period,
        start=place[0],
        end=place[1],
        value_start=place[2],
        value_end=place[3],
        parent=parent,
        form=form_of(words, c.unit, c.stated),
        ranged=c.stated == "number" and _in_range(folded, place[2], place[3]),
        broken=c.stated == "number" and re.search(r"\d\s+[\d.]", words) is not None,
    )


def form_of(words: str, unit: str, stated: str) -> str:
    """The form of a number, from its words in half-width and its unit."""
    if stated == "negation":
        return "negation"
    if _DIGIT.search(words) is None:
        return "chinese"
    if re.search(r"[万亿]", words) or unit[:1] in ("万", "亿"):
        return "scaled"
    if re.search(r"\d,\s?\d", words):
        return "thousands"
    return "decimal" if re.search(r"\d\s?\.\s?\d", words) else "digits"


def _in_range(folded: str, start: int, end: int) -> bool:
    """Whether a number is one end of a range: a dash or 至 with a number on its other side."""
    if _RANGE_BEHIND.match(folded, end):
        return True
    return _RANGE_BEFORE.search(folded[max(0, start - 12) : start]) is not None


Key = Callable[[Judged], Hashable]


def matches(gold: Sequence[Judged], said: Sequence[Judged], key: Key = lambda c: c.key) -> list[tuple[int, int]]:
    """Pairs (labelled, said) of equal keys, as many as two multisets have in common; those in one place first."""
    found: list[tuple[int, int]] = []
    true, told = _by_key(gold, key), _by_key(said, key)
    for name in true.keys() & told.keys():
        at = {said[s].value_start: s for s in reversed(told[name])}
        rest_true, rest_told = [], set(told[name])
        for g in true[name]:
            s = at.get(gold[g].value_start)
            if s is not None and s in rest_told:
                found.append((g, s))
                rest_told.remove(s)
            else:
                rest_true.append(g)
        found += zip(rest_true, sorted(rest_told), strict=False)
    return sorted(found)


def _by_key(counts: Sequence[Judged], key: Key) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for n, count in enumerate(counts):
        if count.value is not None:
            found[key(count)].append(n)
    return found


def overlaps(
    gold: Sequence[Judged], said: Sequence[Judged], but: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Pairs of what `but` leaves whose numbers share characters, each count once, in the order of the text."""
    taken = {s for _, s in but}
    done = {g for g, _ in but}
    for g, true in enumerate(gold):
        if g in done:
            continue
        for s, told in enumerate(said):
            if s not in taken and told.value_start < true.value_end and true.value_start < told.value_end:
                taken.add(s)
                yield g, s
                break
