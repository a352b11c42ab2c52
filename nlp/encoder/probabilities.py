"""From logits to probabilities, and from those to calibrated ones; the same in training and in use."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


def chances_of(logits: Matrix, several: bool) -> Matrix:
    """Probabilities of logits: each label by itself where several may apply together, else one of them."""
    wide = logits.astype(np.float64)
    odds = np.exp(wide - wide.max(axis=1, keepdims=True))
    found: Matrix = (1 / (1 + np.exp(-wide)) if several else odds / odds.sum(axis=1, keepdims=True)).astype(np.float32)
    return found


def calibrated(chances: Matrix, slope: float, shift: float) -> Matrix:
    """Probabilities with their log-odds stretched and moved (Platt 1999)."""
    return from_log_odds(slope * log_odds(chances) + shift)


def log_odds(chances: Matrix, least: float = 1e-6) -> NDArray[np.float64]:
    """The log-odds of probabilities, those within `least` of 0 or 1 moved there."""
    inside = np.clip(chances.astype(np.float64), least, 1 - least)
    found: NDArray[np.float64] = np.log(inside / (1 - inside))
    return found


def from_log_odds(odds: NDArray[np.float64]) -> Matrix:
    """Probabilities of log-odds."""
    found: Matrix = (1.0 / (1.0 + np.exp(-odds))).astype(np.float32)
    return found
