"""Trains the model of parts and totals of counts on labelled reports, in half a minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.count_total_signs import Reading, own_signs, pair_signs
from ..annotators.count_totals import TotalModel, save_totals
from ..annotators.counts import find_counts
from ..corpora.labelled import GoldCount, LabelledReport
from ..corpora.markup import parse_file
from ..corpora.tally import Tally, tally
from ..errors import SettingError
from ..evaluation.units import section_at
from ..fold import fold
from ..schema import Count

_SMALL: Final = 0.005  # weights nearer to zero are left out
_STEPS: Final = 100

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalSettings:
    """All that decides a training run. Raises SettingError where a value is out of range."""

    shrinkage: float = 3.0  # weight of the squared weights in the loss
    least: int = 3  # times that a sign must be seen

    def __post_init__(self) -> None:
        for name in ("shrinkage", "least"):
            if getattr(self, name) <= 0:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


@dataclass(frozen=True, slots=True)
class TotalExample:
    """A report's counts as the grammar finds them, and the total of each: None for none, itself where unknown."""

    counts: tuple[Count, ...]
    folded: str
    sections: tuple[str, ...]
    totals: tuple[int | None, ...]
    gold: tuple[GoldCount, ...]


def read_totals(files: Sequence[Path]) -> list[TotalExample]:
    """The examples of labelled reports. Raises MarkupError where a report is wrong."""
    return [_example(parse_file(file)) for file in files]


def _example(report: LabelledReport) -> TotalExample:
    spans = [(s.start, s.end) for s in report.sentences]
    kinds = [section_at(report, start) for start, _ in spans]
    counts, _ = find_counts(report.text, spans, kinds, report.report.get("year"))
    pairs = _paired(counts, report.counts)
    places = {label: place for place, label in enumerate(pairs) if label is not None}
    totals: list[int | None] = []
    for place, label in enumerate(pairs):
        parent = place if label is None else report.counts[label].parent
        totals.append(parent if parent is None or label is None else places.get(parent, place))
    sections = tuple(section_at(report, c.value_start) for c in counts)
    return TotalExample(tuple(counts), fold(report.text), sections, tuple(totals), tuple(report.counts))


def _paired(counts: Sequence[Count], gold: Sequence[GoldCount]) -> list[int | None]:
    """For each count the labelled one of the same number (of the same indicator first), or of the same zero."""
    free = set(range(len(gold)))
    pairs: list[int | None] = []
    for count in counts:
        same = [place for place in sorted(free) if _same(count, gold[place])]
        same.sort(key=lambda place: gold[place].indicator != count.indicator)
        pairs.append(same[0] if same else None)
        free -= set(same[:1])
    return pairs


def _same(count: Count, gold: GoldCount) -> bool:
    if count.stated != gold.stated:
        return False
    if count.stated == "number":
        return count.value_start == gold.value_start
    overlap = gold.value_start < count.value_end and count.value_start < gold.value_end
    return overlap and gold.indicator == count.indicator


def train_totals(
    files: Sequence[Path], dev: Sequence[Path] = (), settings: TotalSettings | None = None
) -> tuple[TotalModel, dict[str, Any]]:
    """The model of the reports in `files` and its metrics on `dev`: F1 of (value, unit) of part and total.

    Raises MarkupError where a report is wrong, SettingError where the reports hold no count that is a part.
    """
    chosen = settings or TotalSettings()
    examples = read_totals(files)
    if not any(c.parent is not None for e in examples for c in e.gold):
        raise SettingError("expected labelled reports with counts that are parts of others, found none")
    model = fit(examples, chosen)
    figures: dict[str, Any] = {"settings": asdict(chosen), "reports": len(files)}
    if dev:
        held = read_totals(dev)
        learned, rules = measure(model, held), measure(None, held)
        figures["dev"] = {"f1": round(learned.f1, 4), "f1_of_rules": round(rules.f1, 4), "parts": learned.true}
    return model, figures


def measure(model: TotalModel | None, examples: Sequence[TotalExample]) -> Tally:
    """Pairs of part and total by value and unit; without a model, those of the rules."""
    total = Tally()
    for e in examples:
        said = [c.parent for c in e.counts] if model is None else model.parents(e.counts, e.folded, e.sections)
        total += tally(_pairs(e.counts, said), _pairs(e.gold, [c.parent for c in e.gold]))
    return total


def _pairs(counts: Sequence[Count | GoldCount], parents: Sequence[int | None]) -> Iterator[tuple[object, ...]]:
    for count, parent in zip(counts, parents, strict=True):
        if parent is not None:
            whole = counts[parent]
            yield count.value, count.unit, whole.value, whole.unit


def fit(examples: Sequence[TotalExample], settings: TotalSettings) -> TotalModel:
    """The weights under which the labelled choices are likeliest, each count seeing the right totals before it."""
    rows, sizes, chosen = _choices(examples)
    seen = Counter(sign for row in rows for sign in row)
    signs = sorted(sign for sign, times in seen.items() if times >= settings.least)
    weights = _likeliest(rows, sizes, chosen, {sign: n for n, sign in enumerate(signs)}, settings.shrinkage)
    kept = {sign: float(w) for sign, w in zip(signs, weights, strict=True) if abs(w) >= _SMALL}
    return TotalModel(kept)


def _choices(examples: Sequence[TotalExample]) -> tuple[list[set[str]], list[int], list[int]]:
    """Rows of signs, choice by choice with none first; how many rows each choice has; which of them is right."""
    rows: list[set[str]] = []
    sizes: list[int] = []
    chosen: list[int] = []
    for e in examples:
        reading = Reading(e.counts, e.folded, e.sections)
        known = [None if total == place else total for place, total in enumerate(e.totals)]
        for at, total in enumerate(e.totals):
            candidates = reading.candidates(at)
            if not candidates or total == at or (total is not None and total not in candidates):
                continue
            rows.append(set(own_signs(reading, at, known[at - 1] if at else None)))
            rows += [set(pair_signs(reading, at, whole, known)) for whole in candidates]
            sizes.append(len(candidates) + 1)
            chosen.append(0 if total is None else candidates.index(total) + 1)
    return rows, sizes, chosen


def _likeliest(
    rows: Sequence[set[str]], sizes: Sequence[int], chosen: Sequence[int], columns: dict[str, int], shrinkage: float
) -> Vector:
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    found = [sorted(columns[sign] for sign in row if sign in columns) for row in rows]
    ends = np.cumsum([0, *map(len, found)])
    flat = np.fromiter((n for row in found for n in row), np.int64, int(ends[-1]))
    matrix = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(columns)))
    across = matrix.T.tocsr()
    starts = np.cumsum([0, *sizes[:-1]])
    choice = np.repeat(np.arange(len(sizes)), sizes)
    right = starts + np.array(chosen)
    observed = np.asarray(matrix[right].sum(axis=0)).ravel()

    def loss(weights: Vector) -> tuple[float, Vector]:
        scores = matrix @ weights
        top = np.maximum.reduceat(scores, starts)
        odds = np.exp(scores - top[choice])
        sums = np.add.reduceat(odds, starts)
        likelihood = (scores[right] - top - np.log(sums)).sum()
        slope = across @ (odds / sums[choice]) - observed + shrinkage * weights
        return float(-likelihood + 0.5 * shrinkage * (weights @ weights)), slope

    fitted = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
    result: Vector = fitted.x
    return result


def write_totals(files: Sequence[Path], dev: Sequence[Path], out: Path) -> dict[str, Any]:
    """Trains and writes the model into a folder; its metrics."""
    model, figures = train_totals(files, dev)
    save_totals(model, out, {"metrics": figures})
    return figures
