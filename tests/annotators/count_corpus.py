"""Reads the sentences with gold counts of count_cases*.txt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from nlp.annotators.counts import find_counts
from nlp.schema import Count

_QUALIFIERS = {"~": "approx", "+": "at_least", "^": "at_most"}
_SENTENCE = re.compile(r"(?:[^。！？\n；]|；(?![一二三四五六七八九]是))+[。！？；]?”?")
Key = tuple[str, float, str]


@dataclass
class Gold:
    """One count of a case."""

    indicator: str
    value: float
    unit: str
    stated: str = "number"
    qualifier: str = "exact"
    parent: float | None = None

    @property
    def key(self) -> Key:
        return (self.indicator, self.value, self.unit)


@dataclass
class Case:
    """A text, the section it stands in, the report's year, and its counts."""

    text: str
    section: str
    year: int
    counts: list[Gold] = field(default_factory=list)


def read_cases(path: Path) -> list[Case]:
    """The cases of a file; its head says how they are written."""
    cases: list[Case] = []
    section, year = "overview.proactive", 2022
    for line in path.read_text(encoding="utf8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@"):
            section, year = line.split()[1], int(line.split()[2])
        elif line.startswith("  "):
            indicator, value, unit, *rest = line.split()
            gold = Gold(indicator, float(value), "" if unit in "_!" else unit, "negation" if unit == "!" else "number")
            for mark in rest:
                if mark.startswith("<"):
                    gold.parent = float(mark[1:])
                else:
                    gold.qualifier = _QUALIFIERS[mark]
            cases[-1].counts.append(gold)
        else:
            cases.append(Case(line.strip().replace("⏎", "\n"), section, year))
    return cases


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of a case: a line break ends one, as does a semicolon before a list marker."""
    return [match.span() for match in _SENTENCE.finditer(text)]


def counts_of(case: Case) -> list[Count]:
    """What the annotator finds in a case."""
    spans = sentences_of(case.text)
    return find_counts(case.text, spans, [case.section] * len(spans), case.year)[0]


def key_of(count: Count) -> Key:
    """What is judged of a count."""
    value = float("nan") if count.value is None else float(count.value)
    return (count.indicator, value, "" if count.stated == "negation" else count.unit)


def score(cases: Sequence[Case]) -> tuple[float, float, float]:
    """Precision, recall and F1 of (indicator, value, unit) over cases."""
    found = said = true = 0
    for case in cases:
        got, gold = Counter(key_of(one) for one in counts_of(case)), Counter(one.key for one in case.counts)
        found += sum((got & gold).values())
        said, true = said + sum(got.values()), true + sum(gold.values())
    precision, recall = found / max(said, 1), found / max(true, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)
