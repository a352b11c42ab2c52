"""Whether one model is better than another on the same reports, or was luckier: a paired permutation test."""

from __future__ import annotations

from typing import Final

import numpy as np

from .intervals import Figures, Statistic, Tallies, blocks, judged, totals

_TIE: Final = 1e-12


def permutation(one: Tallies, other: Tallies, statistic: Statistic, samples: int, seed: int) -> list[float | None]:
    """For each figure the probability of so large a difference, either way, if the models were as good as each other.

    Approximate randomisation (Noreen 1989, Computer-Intensive Methods for Testing Hypotheses): in each of `samples`
    permutations a coin decides for each report whether the two models' results change places; p = (permutations with
    a difference at least as large + 1) / (samples + 1), which is never 0 (Phipson and Smyth 2010). `one` and `other`
    are of the same reports in the same order. None where a figure is undefined for one of the models.
    """
    both = judged(one) | judged(other)
    one, other = one[both], other[both]
    first, second = one.sum(axis=0).astype(np.float64), other.sum(axis=0).astype(np.float64)
    difference = statistic(first) - statistic(second)
    change = other - one
    generator = np.random.default_rng(seed)
    as_large = np.zeros(difference.shape, np.int64)
    for size in blocks(samples):
        moved: Figures = totals(generator.integers(0, 2, size=(size, len(one))), change)
        drawn = np.abs(statistic(first + moved) - statistic(second - moved))
        as_large += (np.isnan(drawn) | (drawn >= np.abs(difference) - _TIE)).sum(axis=0)
    found = (as_large + 1) / (samples + 1)
    return [None if np.isnan(d) else float(p) for d, p in zip(difference, found, strict=True)]
