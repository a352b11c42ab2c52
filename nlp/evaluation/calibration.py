"""Whether probabilities hold what they say: of what is given 0.8, four in five are true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

BINS: Final = 15  # as Guo et al. 2017


@dataclass(frozen=True, slots=True)
class Bin:
    """The cells with a probability from `low` to under `high`: how many, their mean probability, the share true."""

    low: float
    high: float
    cells: int
    said: float
    true: float


def reliability(chances: NDArray[Any], labels: NDArray[np.bool_], bins: int = BINS) -> list[Bin]:
    """The bins of equal width that hold anything; the last holds 1 too. `chances` and `labels` are of one shape."""
    flat, true = chances.ravel().astype(np.float64), labels.ravel()
    places = np.minimum((flat * bins).astype(int), bins - 1)
    found = []
    for place in range(bins):
        inside = places == place
        if cells := int(inside.sum()):
            said, share = float(flat[inside].mean()), float(true[inside].mean())
            found.append(Bin(place / bins, (place + 1) / bins, cells, said, share))
    return found


def calibration_error(chances: NDArray[Any], labels: NDArray[np.bool_], bins: int = BINS) -> float:
    """Expected calibration error: the mean distance, over all cells, of the probabilities of a bin from its share true.

    Naeini et al. 2015 (AAAI), with the 15 bins of Guo et al. 2017 (arXiv:1706.04599). 0 where there are no cells.
    """
    found = reliability(chances, labels, bins)
    total = sum(b.cells for b in found)
    return sum(b.cells * abs(b.said - b.true) for b in found) / total if total else 0.0
