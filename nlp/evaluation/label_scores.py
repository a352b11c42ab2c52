"""Precision, recall and F1 of labels, from tallies of what was found, said and is true in each report."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .intervals import Figures, Tallies

Cells = NDArray[np.bool_]


def tallies_of(said: Cells, true: Cells, reports: NDArray[np.int64], total: int) -> Tallies:
    """Tallies of the shape (`total` reports, labels, 3); a row of `said` and `true` a unit, a column a label.

    `reports` has the index of each unit's report.
    """
    found = np.zeros((total, said.shape[1], 3), np.int64)
    np.add.at(found, reports, np.stack([said & true, said, true], axis=-1).astype(np.int64))
    return found


def precision(totals: Figures) -> Figures:
    """The share that is true of what was said; nan where nothing was said. `totals` is of the shape (..., 3)."""
    return _share(totals[..., 0], totals[..., 1])


def recall(totals: Figures) -> Figures:
    """The share that was said of what is true; nan where nothing is true."""
    return _share(totals[..., 0], totals[..., 2])


def f1(totals: Figures) -> Figures:
    """2TP / (2TP + FP + FN): nan where nothing is true and nothing was said, 0 where only one of them is the case."""
    return _share(2 * totals[..., 0], totals[..., 1] + totals[..., 2])


def macro(values: Figures) -> Figures:
    """The mean over labels (the last axis) of those figures that are defined; nan where none is."""
    known = ~np.isnan(values)
    return _share(np.where(known, values, 0.0).sum(axis=-1), known.sum(axis=-1).astype(np.float64))


def headline(totals: Figures, labels: int) -> Figures:
    """Micro-F1 and macro-F1 over the first `labels` rows of totals (..., rows, 3), then the F1 of each further row.

    A label that is not in the reports and was never said has no F1 and is left out of macro-F1; one that was said
    wrongly and is not in the reports counts there as 0.
    """
    own = totals[..., :labels, :]
    figures = [f1(own.sum(axis=-2))[..., None], macro(f1(own))[..., None], f1(totals[..., labels:, :])]
    return np.concatenate(figures, axis=-1)


def _share(part: Figures, whole: Figures) -> Figures:
    part, whole = np.asarray(part, np.float64), np.asarray(whole, np.float64)
    found: Figures = np.divide(part, whole, out=np.full(whole.shape, np.nan), where=whole > 0)
    return found
