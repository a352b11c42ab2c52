"""A labelled report: its text and what readers found in it, as frozen dataclasses checked when built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .. import labels
from ..errors import MarkupError


def _need(condition: bool, what: str) -> None:
    if not condition:
        raise MarkupError(what)


def _need_label(name: str, known: labels.LabelSet) -> None:
    _need(name in known, f"{name!r} is no {known.title}; known: {', '.join(known)}")


@dataclass(frozen=True, slots=True)
class GoldSection:
    """From `start` on, the text is of this kind; `end` is where the next section starts."""

    kind: str
    start: int
    end: int

    def __post_init__(self) -> None:
        _need_label(self.kind, labels.SECTIONS)


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """A sentence's kind. `start` is where its last line begins, where a conversion broke it over several."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class GoldItem:
    """A problem or a measure; `answers` holds the names of the problems that a measure acts on."""

    name: str
    section: str
    start: int
    end: int
    labels: tuple[str, ...]
    answers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for label in self.labels:
            _need_label(label, labels.ISSUES)
        _need(bool(self.labels), "an item has at least one label; an item that is none of the others is `other`")


@dataclass(frozen=True, slots=True)
class GoldCount:
    """A count as the guidelines define it; `parent` is an index into the report's counts."""

    indicator: str
    subject: str
    value: float | int | None
    unit: str
    qualifier: str
    stated: str
    start: int
    end: int
    value_start: int
    value_end: int
    parent: int | None = None
    period: int | None = None

    def __post_init__(self) -> None:
        _need_label(self.indicator, labels.INDICATORS)
        _need_label(self.qualifier, labels.QUALIFIERS)


@dataclass(frozen=True, slots=True)
class LabelledReport:
    """One labelled report. `tables` maps a table to its labelled cells by dotted path, or to None if it has none."""

    id: str
    text: str
    report: dict[str, Any]
    tables: dict[str, dict[str, Any] | None]
    sections: tuple[GoldSection, ...]
    sentences: tuple[GoldSentence, ...]
    items: tuple[GoldItem, ...]
    counts: tuple[GoldCount, ...]
    problems_stated: bool | None = None
    head: dict[str, Any] = field(default_factory=dict)

    def links(self) -> Iterator[tuple[int, int]]:
        """Pairs (index among the problems, index among the measures), a measure that answers a problem."""
        problems = {i.name: n for n, i in enumerate(i for i in self.items if i.section == "problems")}
        for index, item in enumerate(i for i in self.items if i.section == "measures"):
            for name in item.answers:
                yield problems[name], index


def section_spans(starts: Iterable[tuple[str, int]], length: int) -> Iterator[GoldSection]:
    """Sections from their kinds and starts: a subsection lies inside its overview's span."""
    ordered = sorted(starts, key=lambda pair: pair[1])
    for n, (kind, start) in enumerate(ordered):
        later = [s for k, s in ordered[n + 1 :] if kind != "overview" or not k.startswith("overview.")]
        yield GoldSection(kind, start, later[0] if later else length)


def to_gold(report: LabelledReport) -> dict[str, Any]:
    """The labels in the form of a gold file: text in place of offsets, parents by their value."""
    text = report.text
    return {
        "report": {k: report.report[k] for k in ("agency", "year") if k in report.report},
        "sections": [s.kind for s in report.sections],
        "tables": {name: cells for name, cells in report.tables.items() if cells},
        "counts": [
            {
                "indicator": c.indicator,
                "subject": c.subject,
                "value": c.value,
                "unit": c.unit,
                "qualifier": c.qualifier,
                "stated": c.stated,
                "parent": None if c.parent is None else report.counts[c.parent].value,
            }
            for c in report.counts
            if c.value is not None
        ],
        "items": [
            {"section": i.section, "text": text[i.start : i.end], "labels": sorted(i.labels)} for i in report.items
        ],
        "links": [list(pair) for pair in report.links()],
        "sentences": [{"text": text[s.start : s.end], "kind": s.kind} for s in report.sentences],
    }
