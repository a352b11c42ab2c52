"""Intervals by bootstrap over reports: the items of one report are no independent draws, the reports nearly are."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

Tallies = NDArray[np.int64]
"""Of the shape (reports, rows, 3): for each report and row (a label, a task) what was found, said and is true."""
Figures = NDArray[np.float64]
Statistic = Callable[[Figures], Figures]
"""From totals of the shape (..., rows, 3) to figures of the shape (..., figures); nan where a figure is undefined."""

LEVEL: Final = 0.95
_AT_ONCE: Final = 500  # samples; keeps a corpus of thousands of reports within some megabytes


def blocks(samples: int) -> Iterator[int]:
    """Sizes of the blocks in which samples are drawn; the samples do not hang on the size."""
    for start in range(0, samples, _AT_ONCE):
        yield min(_AT_ONCE, samples - start)


def totals(weights: NDArray[np.int64], tallies: Tallies) -> Figures:
    """Sums over the reports, each as often as a row of `weights` says: of the shape (rows of weights, rows, 3)."""
    flat = tallies.reshape(len(tallies), math.prod(tallies.shape[1:])).astype(np.float64)
    summed: Figures = (weights.astype(np.float64) @ flat).reshape(len(weights), *tallies.shape[1:])
    return summed


def judged(tallies: Tallies) -> NDArray[np.bool_]:
    """Which reports have anything to judge; the others change no figure."""
    found: NDArray[np.bool_] = np.any(tallies, axis=(1, 2))
    return found


def draws(reports: int, samples: int, seed: int) -> Iterator[NDArray[np.int64]]:
    """How often each report is drawn, a row a sample: as many as there are, with replacement (Efron 1979)."""
    generator = np.random.default_rng(seed)
    for size in blocks(samples):
        yield generator.multinomial(reports, np.full(reports, 1 / reports), size=size)


def bootstrap(tallies: Tallies, statistic: Statistic, samples: int, seed: int) -> Figures:
    """The figures of bootstrap samples of the reports that have anything to judge: of the shape (samples, figures).

    With fewer than two such reports there is nothing to draw, and all is nan.
    """
    tallies = tallies[judged(tallies)]
    if len(tallies) < 2:
        return np.full((samples, statistic(np.zeros(tallies.shape[1:])).shape[-1]), np.nan)
    return np.concatenate([statistic(totals(counts, tallies)) for counts in draws(len(tallies), samples, seed)])


def differences(one: Tallies, other: Tallies, statistic: Statistic, samples: int, seed: int) -> Figures:
    """The figures of `one` less those of `other` in bootstrap samples, both on the reports of the same draw."""
    rows = one.shape[1]

    def less(summed: Figures) -> Figures:
        return statistic(summed[..., :rows, :]) - statistic(summed[..., rows:, :])

    return bootstrap(np.concatenate([one, other], axis=1), less, samples, seed)


def interval(values: Figures) -> tuple[float, float] | None:
    """The middle 95% of a figure's samples (percentile interval, Efron and Tibshirani 1993).

    None where the figure is defined in none of them.
    """
    known = values[~np.isnan(values)]
    if not len(known):
        return None
    low, high = np.quantile(known, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)
