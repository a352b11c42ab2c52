"""Figures of counts over reports: exact F1 of several keys, by group, with intervals; sums of parts; two models.

Counts are compared as multisets, report by report, as `compare` does. Intervals resample the reports (bootstrap, Efron
1979); two models are compared by approximate randomisation over reports (Noreen 1989).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..corpora.tally import Tally, tally
from .count_pairs import Judged, Key, Pair, matches

Interval = tuple[float, float]


def f1(total: Tally) -> float | None:
    """F1; None where nothing is true and nothing was said, as there is nothing to judge."""
    return total.f1 if total.said or total.true else None


def precision(total: Tally) -> float | None:
    """Precision; None where nothing was said."""
    return total.precision if total.said else None


def recall(total: Tally) -> float | None:
    """Recall; None where nothing is true."""
    return total.recall if total.true else None


def _value_unit(count: Judged) -> Hashable:
    return count.value, count.unit


def _with_qualifier(count: Judged) -> Hashable:
    return count.value, count.unit, count.qualifier


def _known(counts: Iterable[Judged]) -> list[Judged]:
    return [c for c in counts if c.value is not None]


def _parents(counts: Sequence[Judged]) -> list[Hashable]:
    known = [(c.value, counts[c.parent].value) for c in counts if c.parent is not None and c.value is not None]
    return list(known)


def _parents_in_place(counts: Sequence[Judged]) -> list[Hashable]:
    return [(c.value_start, counts[c.parent].value_start) for c in counts if c.parent is not None]


def _of(pair: Pair, key: Key, chosen: Callable[[Judged], bool] = lambda c: True) -> Tally:
    return tally(*[[key(c) for c in _known(counts) if chosen(c)] for counts in (pair.said, pair.gold)])


MEASURES: Final[Mapping[str, Callable[[Pair], Tally]]] = {
    "(indicator, value, unit)": lambda p: _of(p, lambda c: c.key),
    "(value, unit)": lambda p: _of(p, _value_unit),
    "qualifiers (value, unit, qualifier)": lambda p: _of(p, _with_qualifier),
    "qualifiers but exact": lambda p: _of(p, _with_qualifier, lambda c: c.qualifier != "exact"),
    "parents (value, total)": lambda p: tally(_parents(p.said), _parents(p.gold)),
    "parents, by place": lambda p: tally(_parents_in_place(p.said), _parents_in_place(p.gold)),
    "periods of another year": lambda p: _of(p, lambda c: (c.value, c.unit, c.period), lambda c: c.period is not None),
    "zero statements (indicator)": lambda p: _of(p, lambda c: c.indicator, lambda c: c.stated == "negation"),
    "all zeros (indicator, unit)": lambda p: _of(p, lambda c: c.key, lambda c: c.value == 0),
}
"""What is judged exactly: each takes one report's counts and gives its tally. Counts without a value are left out."""


def measure(pairs: Sequence[Pair]) -> dict[str, list[Tally]]:
    """The tallies of each measure, report by report."""
    return {name: [judge(p) for p in pairs] for name, judge in MEASURES.items()}


def by_group(pairs: Sequence[Pair], groups: Callable[[Judged], Iterable[str]]) -> dict[str, list[Tally]]:
    """Tallies of (indicator, value, unit) for each group, report by report.

    What was said rightly belongs to the groups of the labelled count that it matches, a wrong one to its own.
    """
    found: dict[str, list[Tally]] = defaultdict(lambda: [Tally()] * len(pairs))
    for n, pair in enumerate(pairs):
        matched = matches(pair.gold, pair.said)
        right = {s for _, s in matched}
        parts = [(pair.gold[g], Tally(found=1, said=1)) for g, _ in matched]
        parts += [(c, Tally(true=1)) for c in _known(pair.gold)]
        parts += [(c, Tally(said=1)) for s, c in enumerate(pair.said) if s not in right and c.value is not None]
        for count, part in parts:
            for group in groups(count):
                found[group][n] += part
    return dict(found)


def _table(tallies: Sequence[Tally]) -> NDArray[np.int64]:
    """A row (found, said, true) a report."""
    return np.array([(t.found, t.said, t.true) for t in tallies], np.int64).reshape(-1, 3)


def _f1s(sums: NDArray[np.int64]) -> NDArray[np.float64]:
    """F1 of rows (found, said, true); NaN where there is nothing to judge."""
    many = (sums[..., 1] + sums[..., 2]).astype(np.float64)
    found: NDArray[np.float64] = np.full(many.shape, np.nan)
    np.divide(2.0 * sums[..., 0], many, out=found, where=many > 0)
    return found


def _resampled(reports: int, samples: int, seed: int) -> NDArray[np.int64]:
    """How often each report stands in each bootstrap sample."""
    drawn: NDArray[np.int64] = np.random.default_rng(seed).multinomial(reports, np.full(reports, 1 / reports), samples)
    return drawn


def _between(values: NDArray[np.float64]) -> Interval | None:
    kept = values[~np.isnan(values)]
    return (float(np.quantile(kept, 0.025)), float(np.quantile(kept, 0.975))) if kept.size else None


def interval(tallies: Sequence[Tally], *, samples: int = 1000, seed: int = 0) -> Interval | None:
    """Between which F1 lies in 95% of bootstrap samples of the reports; None where there is nothing to judge."""
    if not tallies:
        return None
    return _between(_f1s(_resampled(len(tallies), samples, seed) @ _table(tallies)))


@dataclass(frozen=True, slots=True)
class Difference:
    """F1 of one model less that of another on the same reports, with its interval and the p of a two-sided test."""

    difference: float
    interval: Interval
    p: float


def difference(
    ours: Sequence[Tally], theirs: Sequence[Tally], *, samples: int = 1000, seed: int = 0
) -> Difference | None:
    """Compares two models on the same reports, in the same order; None where there is nothing to judge.

    p is the share of random swaps of the two models' reports (the actual one among them) that set them at least so far
    apart.
    """
    a, b = _table(ours), _table(theirs)
    total = _f1s(np.stack([a.sum(0), b.sum(0)]))
    if np.isnan(total).any():
        return None
    actual = float(total[0] - total[1])
    weights = _resampled(len(a), samples, seed)
    apart = _between(_f1s(weights @ a) - _f1s(weights @ b))
    swap = np.random.default_rng(seed).integers(0, 2, (samples, len(a)), dtype=np.int64)
    moved = swap @ (b - a)
    shuffled = _f1s(a.sum(0) + moved) - _f1s(b.sum(0) - moved)
    extreme = int((np.abs(shuffled) >= abs(actual) - 1e-12).sum())
    return Difference(actual, apart or (actual, actual), (extreme + 1) / (samples + 1))


@dataclass(frozen=True, slots=True)
class Sums:
    """Totals with their parts of one kind, unit and year: how many add up, and how many make less or more."""

    equal: int = 0
    less: int = 0
    more: int = 0

    def __add__(self, other: Sums) -> Sums:
        return Sums(self.equal + other.equal, self.less + other.less, self.more + other.more)

    @property
    def totals(self) -> int:
        """All totals with parts."""
        return self.equal + self.less + self.more


def sums(counts: Sequence[Judged]) -> Sums:
    """Whether the parts of each count add up to it.

    Parts of two kinds (who asked, and what was answered) are two sums, those of several channels one. Parts of another
    unit or year than the total's are left out.
    """
    parts: dict[tuple[int, str], list[float]] = defaultdict(list)
    for count in counts:
        whole = None if count.parent is None else counts[count.parent]
        if count.parent is None or whole is None or count.value is None or whole.value is None:
            continue
        if count.stated == "negation" or (count.unit, count.period) == (whole.unit, whole.period):
            kind = "disclosed" if count.indicator.startswith("disclosed") else count.indicator
            parts[count.parent, kind].append(count.value)
    found = Sums()
    for (index, _), values in parts.items():
        apart = round(sum(values) - (counts[index].value or 0.0), 6)
        found += Sums(equal=int(apart == 0), less=int(apart < 0), more=int(apart > 0))
    return found
