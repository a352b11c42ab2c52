"""How far two readings of the same reports agree: F1 and Cohen's kappa, label by label.

F1 needs no list of what neither reader marked, so counts, items and links have it; kappa takes off what chance agrees
on, for the kinds of sentences and the categories of items that both readers marked (Cohen 1960).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from .. import labels
from ..errors import MarkupError
from .labelled import GoldCount, GoldItem, LabelledReport
from .readings import first_words, last_words
from .tally import Tally, plain, tally


def kappa(pairs: Iterable[tuple[Hashable, Hashable]]) -> float:
    """Cohen's kappa of two readers' choices; 1 where both choose one thing throughout, nan where there are none."""
    table = Counter(pairs)
    total = sum(table.values())
    if not total:
        return float("nan")
    first, second = Counter[Hashable](), Counter[Hashable]()
    for (a, b), n in table.items():
        first[a] += n
        second[b] += n
    observed = sum(n for (a, b), n in table.items() if a == b) / total
    chance = sum(n * second[a] for a, n in first.items()) / total**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


@dataclass(slots=True)
class Agreement:
    """The second reading measured against the first. Tallies by what was marked; pairs of choices for kappa."""

    reports: int = 0
    tallies: dict[str, Tally] = field(default_factory=dict)
    sentences: Counter[tuple[str, str]] = field(default_factory=Counter)
    issues: dict[str, Counter[tuple[bool, bool]]] = field(default_factory=lambda: {n: Counter() for n in labels.ISSUES})
    indicators: dict[str, Tally] = field(default_factory=lambda: dict.fromkeys(labels.INDICATORS, Tally()))

    def add(self, first: LabelledReport, second: LabelledReport) -> None:
        """Takes a report in. Raises MarkupError where the two readings are not of one text."""
        if first.text != second.text:
            raise MarkupError(f"{first.id}: expected two readings of one text, found texts that differ")
        self.reports += 1
        for name, found in _tallies(first, second).items():
            self.tallies[name] = self.tallies.get(name, Tally()) + found
        self.sentences.update(_kinds(first, second))
        for a, b in _matched(first, second):
            for label in labels.ISSUES:
                self.issues[label][label in a.labels, label in b.labels] += 1
        for name in labels.INDICATORS:
            here = ([_key(c) for c in r.counts if c.indicator == name] for r in (second, first))
            self.indicators[name] += tally(*here)

    @property
    def sentence_kappa(self) -> float:
        """Kappa over the three kinds, of the sentences that both readings have."""
        return kappa(self.sentences.elements())

    def issue_kappa(self, label: str) -> float:
        """Kappa of one category, over the items that both readings have."""
        return kappa(self.issues[label].elements())


def measure(pairs: Iterable[tuple[LabelledReport, LabelledReport]]) -> Agreement:
    """The agreement of (first, second) readings. Raises MarkupError where two are not of one text."""
    found = Agreement()
    for first, second in pairs:
        found.add(first, second)
    return found


def _tallies(first: LabelledReport, second: LabelledReport) -> dict[str, Tally]:
    both = _matched(first, second)
    return {
        "sections": tally(first_words(second), first_words(first)),
        "sentences": tally(*[[end for end, _ in last_words(r)] for r in (second, first)]),
        "items": tally(*[[_words(r, i) for i in r.items] for r in (second, first)]),
        "issues": tally(
            [(n, label) for n, (_, item) in enumerate(both) for label in item.labels],
            [(n, label) for n, (item, _) in enumerate(both) for label in item.labels],
        ),
        "links": tally(_links(second), _links(first)),
        "counts": tally(*[[(c.indicator, *_key(c)) for c in r.counts] for r in (second, first)]),
        "counts (value, unit)": tally(*[map(_key, r.counts) for r in (second, first)]),
        "counts (parents)": tally(*[_parents(r) for r in (second, first)]),
        "counts (qualifiers)": tally(*[[(*_key(c), c.qualifier) for c in r.counts] for r in (second, first)]),
    }


def _key(count: GoldCount) -> tuple[float | int | None, str]:
    return count.value, "" if count.stated == "negation" else count.unit


def _parents(report: LabelledReport) -> list[tuple[Hashable, Hashable]]:
    counts = report.counts
    return [(_key(c), _key(counts[c.parent])) for c in counts if c.parent is not None]


def _words(report: LabelledReport, item: GoldItem) -> tuple[str, str]:
    return item.section, plain(report.text[item.start : item.end])


def _matched(first: LabelledReport, second: LabelledReport) -> list[tuple[GoldItem, GoldItem]]:
    """Items of the same words in the same kind of section."""
    waiting = [(_words(second, item), item) for item in second.items]
    found = []
    for item in first.items:
        words = _words(first, item)
        place = next((n for n, (w, _) in enumerate(waiting) if w == words), None)
        if place is not None:
            found.append((item, waiting.pop(place)[1]))
    return found


def _links(report: LabelledReport) -> list[tuple[Hashable, Hashable]]:
    problems: Sequence[GoldItem] = [i for i in report.items if i.section == "problems"]
    measures: Sequence[GoldItem] = [i for i in report.items if i.section == "measures"]
    return [(_words(report, problems[p]), _words(report, measures[m])) for p, m in report.links()]


def _kinds(first: LabelledReport, second: LabelledReport) -> list[tuple[str, str]]:
    other = dict(last_words(second))
    return [(kind, other[end]) for end, kind in last_words(first) if end in other]


# What the project asks of two readers.
GOALS = {"issues": 0.90, "counts": 0.97, "items": 0.97, "links": 0.90}
SENTENCE_GOAL = 0.80


def to_markdown(splits: dict[str, Agreement]) -> str:
    """A table of F1 and kappa with a column for each split; what lies under the project's mark is bold."""
    lines = [f"| two readings agree | {' | '.join(splits)} |", f"|---|{'---:|' * len(splits)}"]
    lines.append(_row("reports read twice", [str(a.reports) for a in splits.values()]))
    lines.append(_row("kinds of sentences, kappa", [_bold(a.sentence_kappa, SENTENCE_GOAL) for a in splits.values()]))
    for name in next(iter(splits.values())).tallies:
        cells = [_bold(a.tallies[name].f1, GOALS.get(name, 0)) for a in splits.values()]
        lines.append(_row(f"{name}, F1", cells))
    for label in labels.ISSUES:
        cells = [_bold(a.issue_kappa(label), 0) for a in splits.values()]
        lines.append(_row(f"`{label}` {labels.ISSUES[label].zh}, kappa", cells))
    for name in labels.INDICATORS:
        cells = [_bold(a.indicators[name].f1, 0) for a in splits.values()]
        lines.append(_row(f"`{name}` {labels.INDICATORS[name].zh}, F1", cells))
    return "\n".join(lines) + "\n"


def _bold(value: float, goal: float) -> str:
    words = "–" if value != value else f"{value:.3f}"
    return f"**{words}**" if value < goal else words


def _row(name: str, cells: Iterable[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"
