"""Problem items with the measures that answer them, taken out of a report without their markers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ...fold import fold
from ...layout.numbering import match_marker
from ..labelled import GoldItem
from .passage import Edit, Passage, cut, edit
from .places import Office

_REFERS: Final = re.compile(
    r"上述|以上问题|该问题|这一问题|问题[一二三四五]|第[一二三四五]个|^[一二三四五六七](?:要|则)|[\n|\t]"
)
_MOST: Final = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """One item without marker and final punctuation; it lies over the whole passage."""

    passage: Passage
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Problems and measures that are linked with each other and with nothing else; `links` are (problem, measure)."""

    key: str
    problems: tuple[Piece, ...]
    measures: tuple[Piece, ...]
    links: tuple[tuple[int, int], ...]
    office: Office
    year: int

    def labels(self) -> set[str]:
        """The issue categories and indicators that can be weighted."""
        pieces = (*self.problems, *self.measures)
        found = {label for p in pieces for label in p.labels}
        counted = {i for p in pieces for i in p.passage.indicators()}
        return found | counted | {f"issue:{n}" for n in found} | {f"indicator:{n}" for n in counted}


def item_groups(whole: Passage, key: str, office: Office, year: int) -> Iterator[Group]:
    """The groups of a report; one with an item that cannot be taken out is left out whole."""
    for n, items in enumerate(_linked(whole.items)):
        pieces = {i: _piece(whole, whole.items[i]) for i in items}
        problems = [i for i in items if whole.items[i].section == "problems"]
        measures = [i for i in items if whole.items[i].section == "measures"]
        found = {i: p for i, p in pieces.items() if p is not None}
        if len(found) < len(items) or len(items) > _MOST:
            continue
        names = {whole.items[i].name: k for k, i in enumerate(problems)}
        links = [(names[a], k) for k, i in enumerate(measures) for a in whole.items[i].answers]
        first, second = (tuple(found[i] for i in part) for part in (problems, measures))
        yield Group(f"{key}.i{n}", first, second, tuple(links), office, year)


def _linked(items: tuple[GoldItem, ...]) -> list[list[int]]:
    """Indices of items that links join, each group in order."""
    home = list(range(len(items)))
    names = {item.name: n for n, item in enumerate(items) if item.section == "problems"}
    for n, item in enumerate(items):
        for name in item.answers:
            old, new = home[names[name]], home[n]
            home = [new if h == old else h for h in home]
    groups: dict[int, list[int]] = defaultdict(list)
    for n, h in enumerate(home):
        groups[h].append(n)
    return sorted(groups.values())


def _piece(whole: Passage, item: GoldItem) -> Piece | None:
    made = cut(whole, item.start, item.end)
    if made is None or not any(s.end == item.end for s in whole.sentences):
        return None
    folded, start = fold(made.text), 0
    while (marker := match_marker(folded, start)) is not None and marker.end < len(folded):
        start = marker.end
    end = len(made.text.rstrip("。；;.，, 　"))
    bare = edit(made, [Edit(0, start, ""), Edit(end, len(made.text), "")])
    words = bare.text.strip()
    if len(words) < 6 or words != bare.text or _REFERS.search(words) or match_marker(fold(words), 0):
        return None
    return Piece(replace(bare, items=()), item.labels)
