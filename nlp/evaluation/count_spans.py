"""Span-level partial match of counts in the scheme of MUC-5 (Chinchor and Sundheim 1993) and SemEval 2013, task 9.1
(Segura-Bedmar et al. 2013), which nervaluate made common: strict, exact, partial and type.

A labelled span answers for one said span at most: first for one of the same place and type, then of the same place,
then for the one that it shares most characters with. A said span without a labelled one is spurious, a labelled one
without a said one missed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Span = tuple[int, int, str]
"""First character, end and type."""

SCHEMES: Final[dict[str, str]] = {
    "strict": "same place, same type",
    "exact": "same place, any type",
    "partial": "overlapping place counts half, any type",
    "type": "overlapping place, same type",
}


@dataclass(frozen=True, slots=True)
class Matched:
    """Correct, incorrect, partial, missed and spurious spans."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missed: int = 0
    spurious: int = 0

    def __add__(self, other: Matched) -> Matched:
        return Matched(
            self.correct + other.correct,
            self.incorrect + other.incorrect,
            self.partial + other.partial,
            self.missed + other.missed,
            self.spurious + other.spurious,
        )

    @property
    def possible(self) -> int:
        """All labelled spans."""
        return self.correct + self.incorrect + self.partial + self.missed

    @property
    def actual(self) -> int:
        """All said spans."""
        return self.correct + self.incorrect + self.partial + self.spurious

    @property
    def precision(self) -> float | None:
        """None where nothing was said. A partial one counts half."""
        return (self.correct + self.partial / 2) / self.actual if self.actual else None

    @property
    def recall(self) -> float | None:
        """None where nothing is labelled. A partial one counts half."""
        return (self.correct + self.partial / 2) / self.possible if self.possible else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean; None where nothing was said and nothing is labelled."""
        both = self.actual + self.possible
        return 2 * (self.correct + self.partial / 2) / both if both else None


def match(gold: Sequence[Span], said: Sequence[Span]) -> dict[str, Matched]:
    """The four schemes' counts for one report."""
    pairs = _pairs(gold, said)
    rest = Matched(missed=len(gold) - len(pairs), spurious=len(said) - len(pairs))
    found = dict.fromkeys(SCHEMES, rest)
    for true, told in pairs:
        place, kind = true[:2] == told[:2], true[2] == told[2]
        found["strict"] += _either(place and kind)
        found["exact"] += _either(place)
        found["partial"] += Matched(correct=1) if place else Matched(partial=1)
        found["type"] += _either(kind)
    return found


def _either(right: bool) -> Matched:
    return Matched(correct=1) if right else Matched(incorrect=1)


def _pairs(gold: Sequence[Span], said: Sequence[Span]) -> list[tuple[Span, Span]]:
    """Each labelled span with its said one: the best pairs first, of equally good ones the first in the text."""
    close = []
    for g, true in enumerate(gold):
        for s, told in enumerate(said):
            shared = min(true[1], told[1]) - max(true[0], told[0])
            if shared > 0:
                rank = (true != told, true[:2] != told[:2], -shared, true[2] != told[2], g, s)
                close.append((rank, g, s))
    taken: set[int] = set()
    used: set[int] = set()
    found = []
    for _, g, s in sorted(close):
        if g not in taken and s not in used:
            taken.add(g)
            used.add(s)
            found.append((gold[g], said[s]))
    return found
