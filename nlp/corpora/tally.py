"""What was found of what is true: precision, recall and F1 of two lists."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """`found` of what is `true` stands in what was `said`."""

    found: int = 0
    said: int = 0
    true: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.found + other.found, self.said + other.said, self.true + other.true)

    @property
    def precision(self) -> float:
        """1 where nothing was said and nothing is true."""
        return self.found / self.said if self.said else float(not self.true)

    @property
    def recall(self) -> float:
        """1 where nothing is true and nothing was said."""
        return self.found / self.true if self.true else float(not self.said)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def tally(said: Iterable[Hashable], true: Iterable[Hashable]) -> Tally:
    """Compares two lists as multisets."""
    a, b = Counter(said), Counter(true)
    return Tally(sum((a & b).values()), sum(a.values()), sum(b.values()))


def plain(text: str) -> str:
    """`text` in compatibility form without white space and punctuation."""
    return re.sub(r"[\s\W_]+", "", unicodedata.normalize("NFKC", text))
