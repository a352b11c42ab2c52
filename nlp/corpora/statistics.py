"""How much of each label a corpus holds, by split, as a Markdown table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .. import labels
from .labelled import LabelledReport

# The least number of examples that a label needs: to be learned (train), and to be measured (test).
GOALS: Final[dict[str, dict[str, int]]] = {
    "issues": {"train": 150, "test": 30},
    "indicators": {"train": 100, "test": 20},
    "zero statements": {"train": 300},
    "parts with parents": {"train": 800},
    "approximate counts": {"train": 200},
}


BANKS: Final = " with banks"  # behind the name of a split: what is learned from, banks of loose parts among it


@dataclass(frozen=True, slots=True)
class Amounts:
    """What the reports of one split hold, by label."""

    totals: Counter[str] = field(default_factory=Counter)
    sections: Counter[str] = field(default_factory=Counter)
    sentences: Counter[str] = field(default_factory=Counter)
    issues: Counter[str] = field(default_factory=Counter)
    indicators: Counter[str] = field(default_factory=Counter)


def amounts(reports: Iterable[LabelledReport]) -> Amounts:
    """Counts every label of the reports. A zero statement is a count of 0, in figures or in words."""
    found = Amounts()
    for report in reports:
        found.sections.update(s.kind for s in report.sections)
        found.sentences.update(s.kind for s in report.sentences)
        found.issues.update(label for item in report.items for label in item.labels)
        found.indicators.update(c.indicator for c in report.counts)
        found.totals.update(_totals(report))
    return found


def _totals(report: LabelledReport) -> dict[str, int]:
    counts = report.counts
    return {
        "reports": 1,
        "characters": len(report.text),
        "sections": len(report.sections),
        "sentences": len(report.sentences),
        "problems": sum(i.section == "problems" for i in report.items),
        "measures": sum(i.section == "measures" for i in report.items),
        "links": len(list(report.links())),
        "reports that state no problem": int(report.problems_stated is False),
        "table cells": sum(len(cells or ()) for cells in report.tables.values()),
        "counts": len(counts),
        "zero statements": sum(c.value == 0 for c in counts),
        "zero statements in words": sum(c.stated == "negation" for c in counts),
        "parts with parents": sum(c.parent is not None for c in counts),
        "approximate counts": sum(c.qualifier != "exact" for c in counts),
        "counts of another year": sum(c.period is not None for c in counts),
    }


def to_markdown(splits: Mapping[str, Iterable[LabelledReport]]) -> str:
    """One table for each kind of label, with a column for each split. A number under its goal is bold."""
    found = {name: amounts(reports) for name, reports in splits.items()}
    totals = list(_totals(LabelledReport("", "", {}, {}, (), (), (), ())))
    tables = [
        _table("amount", totals, {n: a.totals for n, a in found.items()}, GOALS),
        _labelled(labels.SENTENCE_KINDS, {n: a.sentences for n, a in found.items()}),
        _labelled(labels.ISSUES, {n: a.issues for n, a in found.items()}, "issues"),
        _labelled(labels.INDICATORS, {n: a.indicators for n, a in found.items()}, "indicators"),
        _labelled(labels.SECTIONS, {n: a.sections for n, a in found.items()}),
    ]
    return "\n".join(tables)


def _labelled(known: labels.LabelSet, columns: Mapping[str, Counter[str]], goal: str = "") -> str:
    # Of the indicator `other` there is no least number.
    asked = {n: GOALS.get(goal, {}) for n in known if goal != "indicators" or n != "other"}
    return _table(known.title, list(known), columns, asked, known)


def _table(
    title: str,
    names: Sequence[str],
    columns: Mapping[str, Counter[str]],
    goals: Mapping[str, Mapping[str, int]],
    known: labels.LabelSet | None = None,
) -> str:
    lines = [f"| {title} | {' | '.join(columns)} |", f"|---|{'---:|' * len(columns)}"]
    for name in names:
        title = f"`{name}` {known[name].zh}" if known else name
        cells = []
        for split, amount in columns.items():
            short = amount[name] < goals.get(name, {}).get(split.removesuffix(BANKS), 0)
            cells.append(f"**{amount[name]}**" if short else str(amount[name]))
        lines.append(f"| {title} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
