"""How sure figures over reports are: intervals, and whether two models differ by more than chance; on tallies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from ..corpora.tally import Tally
from .intervals import Tallies, bootstrap, differences, interval
from .label_scores import f1
from .significance import permutation

_Z: Final = 1.959964  # the 97.5% point of the normal distribution


def wilson(found: int, of: int) -> tuple[float, float] | None:
    """The 95% score interval of a share (Wilson 1927); None where nothing was counted."""
    if not of:
        return None
    share, square = found / of, _Z * _Z / of
    spread = _Z * (share * (1 - share) / of + square / (4 * of)) ** 0.5
    low, high = ((share + square / 2 + sign * spread) / (1 + square) for sign in (-1, 1))
    return max(0.0, low), min(1.0, high)


def f1_interval(tallies: Sequence[Tally], samples: int, seed: int) -> tuple[float, float] | None:
    """Between which F1 lies in 95% of bootstrap samples of the reports; None with fewer than two to draw from."""
    return interval(bootstrap(_table(tallies), f1, samples, seed)[:, 0]) if tallies else None


def f1_difference(
    one: Sequence[Tally], other: Sequence[Tally], samples: int, seed: int
) -> tuple[tuple[float, float] | None, float | None]:
    """The 95% interval of F1 of `one` less that of `other`, and p of the paired permutation test.

    The tallies are of the same reports in the same order; None where a figure is undefined.
    """
    a, b = _table(one), _table(other)
    return interval(differences(a, b, f1, samples, seed)[:, 0]), permutation(a, b, f1, samples, seed)[0]


def shown(bounds: tuple[float, float] | None) -> str | None:
    """An interval as a cell of a table."""
    return f"{bounds[0]:.3f}-{bounds[1]:.3f}" if bounds else None


def rounded(bounds: tuple[float, float] | None) -> list[float] | None:
    """An interval as plain values, for JSON."""
    return [round(x, 4) for x in bounds] if bounds else None


def _table(tallies: Sequence[Tally]) -> Tallies:
    return np.array([[(t.found, t.said, t.true)] for t in tallies], np.int64).reshape(-1, 1, 3)
