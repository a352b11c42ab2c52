"""Evaluates issue categories (items) and boilerplate (sentences) on the units that labelled reports have labels for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..corpora.labelled import LabelledReport
from ..corpora.markup import parse_file
from . import label_scores
from .calibration import BINS, calibration_error, reliability
from .confusion import co_confusion
from .errors_page import errors_page
from .intervals import Figures, Tallies, bootstrap, differences, interval, judged
from .label_scores import Cells, headline, tallies_of
from .labellers import BOILERPLATE, Predicted, cells_of, open_labeller
from .report import Cell, Inputs, Line, Plot, Table, TaskReport
from .significance import permutation
from .tally_tests import rounded, shown
from .units import TASKS, Unit, units_of

_NONE: Final = "(none)"


@dataclass(frozen=True, slots=True)
class Gold:
    """Labelled reports in the order of their ids, their units, and a row of labels for each unit."""

    task: str
    reports: tuple[LabelledReport, ...]
    units: tuple[Unit, ...]
    true: Cells

    @property
    def names(self) -> tuple[str, ...]:
        """The labels of the task."""
        return tuple(TASKS[self.task])

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows of its tallies: the labels and, for sentences, boilerplate against specific."""
        return (*self.names, BOILERPLATE) if self.task == "boilerplate" else self.names

    @property
    def figures(self) -> tuple[str, ...]:
        """What `headline` gives of its tallies."""
        return ("micro", "macro", *self.rows[len(self.names) :])

    def wide(self, cells: Cells) -> Cells:
        """Labels with a column for each of `rows`."""
        if self.task != "boilerplate":
            return cells
        return np.column_stack([cells, ~cells[:, self.names.index("specific")]])

    def sure(self, found: Predicted) -> Cells:
        """What is true of the things that a model gives probabilities of."""
        chosen = [self.rows.index(name) for name in found.sure_of]
        columns: Cells = self.wide(self.true)[:, chosen]
        return columns


@dataclass(frozen=True, slots=True)
class Judged:
    """A model's predictions on the units, and their tallies by report."""

    name: str
    revision: str
    found: Predicted
    tallies: Tallies


def read_gold(task: str, files: Sequence[Path]) -> Gold:
    """The units of labelled reports. Raises MarkupError where a report is wrong."""
    reports = tuple(sorted(map(parse_file, files), key=lambda report: (report.id, report.text)))
    units = tuple(units_of(task, reports))
    return Gold(task, reports, units, cells_of(task, units))


def judge(gold: Gold, model: str | None) -> Judged:
    """A model on the units. Raises SettingError where there is no such model or it is of another task."""
    labeller = open_labeller(gold.task, model)
    found = labeller.predict(gold.units)
    places = np.array([unit.report for unit in gold.units], np.int64)
    tallies = tallies_of(gold.wide(found.said), gold.wide(gold.true), places, len(gold.reports))
    return Judged(labeller.name, labeller.revision, found, tallies)


def evaluate(task: str, inputs: Inputs) -> TaskReport:
    """Evaluates `issues` or `boilerplate`; the order of the files changes nothing.

    Raises SettingError where there is no such model, MarkupError where a labelled report is wrong.
    """
    gold = read_gold(task, inputs.files)
    one = judge(gold, inputs.model)
    sections = [
        _scores(gold, one, inputs),
        _labels(gold, one),
        _confusion(gold, one),
        _calibration(gold, one),
    ]
    if inputs.against:
        sections.append(_against(gold, one, judge(gold, inputs.against), inputs))
    page = errors_page(task, one.name, gold.reports, gold.units, gold.true, one.found)
    return TaskReport(
        task=task,
        reports=len(gold.reports),
        units=len(gold.units),
        seconds=one.found.seconds,
        tables=tuple(table for table, _ in sections),
        values={**_about(gold, one, inputs), **{name: value for _, values in sections for name, value in values}},
        pages={f"{task}-errors.html": page},
        plots={f"{task}-reliability.png": _plot(gold, one)},
    )


Part = tuple[Table, list[tuple[str, Any]]]
"""A table, and what of it goes into the JSON."""


def _about(gold: Gold, one: Judged, inputs: Inputs) -> dict[str, Any]:
    seconds = one.found.seconds
    return {
        "corpus": str(inputs.corpus),
        "model": {"name": one.name, "revision": one.revision},
        "reports_judged": int(judged(one.tallies).sum()),
        "distinct_texts": len({(unit.text, unit.section) for unit in gold.units}),
        "units_a_second": round(len(gold.units) / seconds, 1) if seconds > 0 else None,
        "samples": inputs.samples,
        "seed": inputs.seed,
    }


def _scores(gold: Gold, one: Judged, inputs: Inputs) -> Part:
    """Micro, macro and boilerplate with their intervals."""
    labels = len(gold.names)
    totals = one.tallies.sum(axis=0).astype(np.float64)
    own = totals[:labels]
    summed = [own.sum(axis=0), None, *totals[labels:]]
    f1s = headline(totals, labels)
    sampled = bootstrap(one.tallies, partial(headline, labels=labels), inputs.samples, inputs.seed)
    rows: list[tuple[Cell, ...]] = []
    values: list[tuple[str, Any]] = []
    for number, (name, total) in enumerate(zip(gold.figures, summed, strict=True)):
        if total is None:
            shares = [label_scores.macro(figure(own)) for figure in (label_scores.precision, label_scores.recall)]
        else:
            shares = [figure(total) for figure in (label_scores.precision, label_scores.recall)]
        bounds = interval(sampled[:, number])
        figures = [_known(x) for x in (*shares, f1s[number])]
        support = None if total is None else int(total[2])
        rows.append((name, *figures, shown(bounds), support))
        known = dict(zip(("precision", "recall", "f1"), map(_rounded, figures), strict=True))
        values.append((name, {**known, "interval": rounded(bounds), "support": support}))
    note = (
        f"Model {one.name}. Intervals hold 95% of {inputs.samples} bootstrap samples of the "
        f"{judged(one.tallies).sum()} reports with anything to judge. A label that is not in the reports and was never "
        "said has no F1 (a dash) and is left out of macro; one that was said and is not in the reports counts as 0."
    )
    header = ("figure", "precision", "recall", "F1", "95% interval", "support")
    return Table("Scores", header, tuple(rows), note), values


def _labels(gold: Gold, one: Judged) -> Part:
    totals = one.tallies.sum(axis=0).astype(np.float64)
    columns = [f(totals) for f in (label_scores.precision, label_scores.recall, label_scores.f1)]
    truth, found = gold.sure(one.found), one.found
    several = found.sure_of == gold.names  # else there is one probability a unit, in no label's row
    rows: list[tuple[Cell, ...]] = []
    values: dict[str, Any] = {}
    for number, name in enumerate(gold.names):
        zh = TASKS[gold.task][name].zh
        figures = [_known(column[number]) for column in columns]
        said, support = int(totals[number, 1]), int(totals[number, 2])
        error = None
        if several and len(truth):
            error = calibration_error(found.chances[:, number], truth[:, number])
        rows.append((name, zh, *figures, support, said, *([error] if several else [])))
        known = dict(zip(("precision", "recall", "f1"), map(_rounded, figures), strict=True))
        values[name] = {"zh": zh, **known, "support": support, "said": said}
        if several:
            values[name]["calibration_error"] = _rounded(error)
    header = ("label", "中文", "precision", "recall", "F1", "support", "said")
    wide = (*header, "calibration error") if several else header
    return Table("Labels", wide, tuple(rows)), [("labels", values)]


def _confusion(gold: Gold, one: Judged) -> Part:
    matrix = co_confusion(one.found.said, gold.true)
    names = (*gold.names, _NONE)
    missed = (gold.true & ~one.found.said).sum(axis=0)
    lines = [n for n in range(len(names)) if matrix[n].any()]
    columns = [n for n in range(len(names)) if matrix[:, n].any()]
    rows = tuple(
        (names[n], int(missed[n]) if n < len(missed) else None, *(int(matrix[n, c]) or None for c in columns))
        for n in lines
    )
    values = {names[n]: {names[c]: int(matrix[n, c]) for c in columns if matrix[n, c]} for n in lines}
    note = (
        f"Units by the label that was missed (rows) and the wrong ones that were said in its place (columns); {_NONE}: "
        "nothing was said in its place, or nothing was missed. Labels and columns without a fault are left out."
    )
    table = Table("Said in place of missed labels", ("missed", "units", *(names[c] for c in columns)), rows, note)
    return table, [("confusion", values)]


def _calibration(gold: Gold, one: Judged) -> Part:
    chances, truth = one.found.chances, gold.sure(one.found)
    said = gold.wide(one.found.said)[:, [gold.rows.index(name) for name in one.found.sure_of]]
    error = calibration_error(chances, truth) if truth.size else None
    error_said = calibration_error(chances[said], truth[said]) if said.any() else None
    bins = reliability(chances, truth)
    rows = tuple((f"{b.low:.3f}-{b.high:.3f}", b.cells, b.said, b.true) for b in bins)
    values = {
        "calibration_error": _rounded(error),
        "calibration_error_of_said": _rounded(error_said),
        "bins": [
            {"low": round(b.low, 4), "high": round(b.high, 4), "cells": b.cells}
            | {"probability": round(b.said, 4), "true": round(b.true, 4)}
            for b in bins
        ],
    }
    words = ["-" if x is None else f"{x:.3f}" for x in (error, error_said)]
    of = "each label of each item" if gold.task == "issues" else "boilerplate for each sentence"
    note = (
        f"Probabilities of {of} in {BINS} bins. Expected calibration error (Naeini et al. 2015, Guo et al. 2017): "
        f"{words[0]}; of what was said alone: {words[1]}."
    )
    return Table("Calibration", ("probability", "cells", "mean", "true"), rows, note), [("calibration", values)]


def _plot(gold: Gold, one: Judged) -> Plot:
    chances, truth = one.found.chances, gold.sure(one.found)
    error = calibration_error(chances, truth)
    points = tuple((b.said, b.true) for b in reliability(chances, truth))
    line = Line(f"ECE {error:.3f}", points)
    of = "issue categories" if gold.task == "issues" else BOILERPLATE
    return Plot(f"Reliability: {of}", "mean probability", "share true", (line,), diagonal=True)


def _against(gold: Gold, one: Judged, other: Judged, inputs: Inputs) -> Part:
    """Both models on the same reports: differences with their intervals and a paired permutation test."""
    statistic = partial(headline, labels=len(gold.names))
    first, second = (statistic(j.tallies.sum(axis=0).astype(np.float64)) for j in (one, other))
    sampled = differences(one.tallies, other.tallies, statistic, inputs.samples, inputs.seed)
    chances = permutation(one.tallies, other.tallies, statistic, inputs.samples, inputs.seed)
    rows: list[tuple[Cell, ...]] = []
    values: dict[str, Any] = {}
    for number, name in enumerate(gold.figures):
        bounds = interval(sampled[:, number])
        figures = [_known(x) for x in (first[number], second[number], first[number] - second[number])]
        p = chances[number]
        rows.append((f"{name} F1", *figures, shown(bounds), None if p is None else f"{p:.2g}"))
        known = dict(zip(("f1", "against", "difference"), map(_rounded, figures), strict=True))
        values[name] = {**known, "interval": rounded(bounds), "p": None if p is None else round(p, 6)}
    right = [(j.found.said == gold.true).all(axis=1) for j in (one, other)]
    values["right"] = {
        "both": int((right[0] & right[1]).sum()),
        "this": int((right[0] & ~right[1]).sum()),
        "against": int((~right[0] & right[1]).sum()),
        "neither": int((~right[0] & ~right[1]).sum()),
    }
    values |= {"model": {"name": other.name, "revision": other.revision}, "samples": inputs.samples}
    note = (
        f"Wholly right: both {values['right']['both']}, {one.name} alone {values['right']['this']}, {other.name} alone "
        f"{values['right']['against']}, neither {values['right']['neither']}. p: paired permutation test over reports "
        f"(approximate randomisation, Noreen 1989), {inputs.samples} permutations, both sides."
    )
    header = ("figure", one.name, other.name, "difference", "95% interval", "p")
    return Table(f"Against {other.name}", header, tuple(rows), note), [("against", values)]


def _known(value: Figures | NDArray[Any] | float) -> float | None:
    number = float(value)
    return None if math.isnan(number) else number


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
