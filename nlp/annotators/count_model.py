"""What a count counts, learned: a linear model weighs the grammar's guess against the words around the number.

The grammar finds the numbers, their units and their totals, and guesses an indicator; which of two indicators a wording
means (a column checked or a column kept) is a matter of many small signs, which a model learns from labelled reports.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from ..fold import fold
from ..schema import Count
from .count_channel_signs import channel_signs
from .count_lexicon import PEOPLE_UNITS
from .linear import LinearModel

_ITEMS: Final = ("disclosed", "documents", "interpretations", "accounts")  # what no unit of people counts
_PIECE: Final = re.compile(r"[,、:(]")
_SENTENCE: Final = re.compile(r"[。;]")
_BEHIND: Final = re.compile(r"[,、。;:)]")
_INEXACT: Final = re.compile(r"\s?[余多+]")
_REACH: Final = 60  # characters looked back at; no clause of a report is much longer


def contexts(counts: Sequence[Count], folded: str, sections: Sequence[str]) -> list[Counter[str]]:
    """The signs of each count (of a report, in order): words, unit, section, the grammar's guesses here and around.

    `sections` has the section kind of each count. Each sign is there once or not at all.
    """
    return [Counter(dict.fromkeys(_signs(counts, at, folded, sections[at]), 1)) for at in range(len(counts))]


def _signs(counts: Sequence[Count], at: int, folded: str, section: str) -> Iterator[str]:
    count = counts[at]
    subject = _plain(fold(count.subject))
    yield from (f"in={section}", f"unit={count.unit}", f"said={count.indicator}", f"stated={count.stated}")
    yield from (f"said={count.indicator}|unit={count.unit}", f"said={count.indicator}|sure={count.score > 0.7}")
    yield from (f"end={subject[-2:]}", f"end={subject[-1:]}", f"end={subject[-2:]}|unit={count.unit}")
    pieces = _PIECE.split(_SENTENCE.split(_plain(folded[max(0, count.value_start - _REACH) : count.value_start]))[-1])
    yield from _grams("subject", subject, 1, 4)
    yield from _grams("before", pieces[-1][-16:], 1, 3)
    yield from _grams("earlier", pieces[-2][-14:] if len(pieces) > 1 else "", 2, 3)
    if count.stated == "negation":
        yield from _grams("zero", _plain(folded[count.value_start : count.value_end]), 1, 3)
    behind = unit_end(count, folded)
    yield from _grams("behind", _BEHIND.split(_plain(folded[behind : behind + 24]))[0][:10], 1, 3)
    yield from _around(counts, at, folded)
    yield from channel_signs(counts, at, folded)


def unit_end(count: Count, folded: str) -> int:
    """Where the unit of a count ends; 余 and the like may stand between number and unit."""
    if count.stated == "negation":
        return count.value_end
    inexact = _INEXACT.match(folded, count.value_end)
    return (inexact.end() if inexact else count.value_end) + len(count.unit)


def _around(counts: Sequence[Count], at: int, folded: str) -> Iterator[str]:
    """What the total, the count before and the count behind were taken for."""
    count = counts[at]
    if count.parent is None:
        yield "total=none"
    else:
        total = counts[count.parent]
        yield from (f"total={total.indicator}", f"total={total.indicator}|said={count.indicator}")
        yield f"total unit={total.unit}"
        yield from _grams("total", _plain(fold(total.subject)), 2, 3)
    if at:
        last = counts[at - 1]
        near = "。" not in folded[last.value_end : count.value_start]
        yield from (f"last={last.indicator}|{near}", f"last={last.indicator}|{near}|{last.unit == count.unit}")
    if at + 1 < len(counts):
        yield f"next={counts[at + 1].indicator}"


def _plain(words: str) -> str:
    return "".join(words.split())


def _grams(name: str, words: str, least: int, most: int) -> Iterator[str]:
    for length in range(least, most + 1):
        for at in range(len(words) - length + 1):
            yield f"{name}:{words[at : at + length]}"


def _goes_with(indicator: str, count: Count) -> bool:
    """Whether a unit leaves an indicator open: money is spent or charged, a percentage is a share, a head no item."""
    unit = fold(count.unit)
    if unit.endswith("元"):
        return indicator in ("fees", "other")
    if unit in ("%", "‰"):
        return indicator == "shares"
    return unit not in PEOPLE_UNITS or not indicator.startswith(_ITEMS)


def relabel(model: LinearModel, counts: Sequence[Count], folded: str, sections: Sequence[str]) -> list[Count]:
    """The counts with the likeliest indicator of each and its calibrated probability as score."""
    if not counts:
        return []
    chances = model.probabilities(contexts(counts, folded, sections))
    possible = np.array([[_goes_with(label, count) for label in model.labels] for count in counts])
    best = np.where(possible, chances, -1.0).argmax(axis=1)
    return [
        replace(count, indicator=model.labels[column], score=round(float(row[column]), 4))
        for count, row, column in zip(counts, chances, best, strict=True)
    ]
