"""How each rule's contradiction is planted into a consistent labelled report: edits of its text, by the labels.

Where to plant is taken from the labels and from the cells of the tables, never from what the checks look at. A planter
gives, in random order, edits of which each makes the report contradict itself under its rule.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..corpora.labelled import GoldCount, LabelledReport
from ..fold import fold
from ..schema import Record


@dataclass(frozen=True, slots=True)
class Site:
    """A consistent report: its labels, its record, and a store of labelled reports to borrow words from."""

    gold: LabelledReport
    record: Record
    donors: Sequence[LabelledReport]

    @property
    def text(self) -> str:
        return self.gold.text

    @property
    def year(self) -> int:
        return int(self.gold.report["year"])


@dataclass(frozen=True, slots=True)
class Plant:
    """An edited text, and last year's record where the rule needs one."""

    text: str
    previous: Record | None = None


Planter = Callable[[Site, random.Random], Iterator[Plant]]
PLANTERS: Final[dict[str, Planter]] = {}


def planter(*rules: str) -> Callable[[Callable[..., Iterator[Plant]]], Callable[..., Iterator[Plant]]]:
    """Registers a planter under a rule; one of several rules gets the rule's name as a third argument."""

    def register(function: Callable[..., Iterator[Plant]]) -> Callable[..., Iterator[Plant]]:
        for name in rules:
            PLANTERS[name] = function if len(rules) == 1 else _bound(function, name)
        return function

    return register


def _bound(function: Callable[..., Iterator[Plant]], name: str) -> Planter:
    return lambda site, rng: function(site, rng, name)


def edited(text: str, start: int, end: int, new: str) -> str:
    """`text` with `new` in place of `text[start:end]`."""
    return text[:start] + new + text[end:]


def shuffled(values: Sequence[Any], rng: random.Random) -> list[Any]:
    values = list(values)
    rng.shuffle(values)
    return values


def around(site: Site, count: GoldCount) -> tuple[str, str]:
    folded = fold(site.text)
    before = re.split(r"[,。;:\n]", folded[max(0, count.value_start - 40) : count.value_start])[-1]
    return before, re.split(r"[,。;:\n]", folded[count.value_end : count.value_end + 20])[0]


def other_number(value: float, rng: random.Random) -> str:
    return str(int(value) + rng.randint(1, 3) * 10 ** max(0, len(str(int(value))) - 1) + rng.randint(1, 9))


def counts_of(site: Site, indicator: str) -> Iterator[GoldCount]:
    for count in site.gold.counts:
        whole = count.parent is None and count.period in (None, site.year, site.year - 1)
        plain = re.fullmatch(r"\d+", fold(site.text[count.value_start : count.value_end])) is not None
        if count.indicator == indicator and whole and plain and count.qualifier == "exact":
            yield count


def in_items(site: Site, count: GoldCount) -> bool:
    spans = [s for s in site.gold.sections if s.kind in ("problems", "measures")]
    return any(s.start <= count.value_start < s.end for s in spans)


def kind_at(site: Site, position: int) -> str:
    kind = ""
    for section in site.gold.sections:
        if section.start <= position < section.end:
            kind = section.kind
    return kind
