"""Thresholds, calibration and metrics of predicted probabilities, the same for every kind of model."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..encoder.probabilities import calibrated, log_odds
from ..evaluation.calibration import calibration_error
from ..evaluation.label_scores import Cells
from .examples import Examples

GRID: Final = np.arange(0.15, 0.71, 0.05)
_FEW: Final = 25  # a label with fewer examples takes the common threshold

Chances = NDArray[np.float32]


def f1(said: Cells, true: Cells) -> float:
    """2TP / (2TP + FP + FN) over all cells; 1 where nothing is true and nothing was said."""
    both = said.sum() + true.sum()
    return float(2 * (said & true).sum() / both) if both else 1.0


def calibration(chances: Chances, labels: Cells) -> tuple[float, float]:
    """Slope and shift of the log-odds that fit the labels best (Platt 1999), common to all labels."""
    from sklearn.linear_model import LogisticRegression

    odds = log_odds(chances).reshape(-1, 1)
    if labels.all() or not labels.any():
        return 1.0, 0.0
    fitted = LogisticRegression(C=1e6).fit(odds, labels.ravel())
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def apply(chances: Chances, slope_and_shift: tuple[float, float]) -> Chances:
    """Calibrated probabilities."""
    return calibrated(chances, *slope_and_shift)


def thresholds(chances: Chances, examples: Examples) -> NDArray[np.float32]:
    """A threshold for each label: between the best of its own and the best common one, lest few examples decide."""
    labels = examples.labels
    if examples.task == "boilerplate":
        specific = examples.names.index("specific")
        best = max(GRID, key=lambda t: f1(chances[:, specific] < t, ~labels[:, specific]))
        return np.array([best if name == "specific" else 0.5 for name in examples.names], np.float32)
    if examples.task == "counts":
        return np.full(labels.shape[1], 0.5, np.float32)  # the likeliest is taken
    common = max(GRID, key=lambda t: f1(chances >= t, labels))
    found = []
    for column in range(labels.shape[1]):
        own = max(GRID, key=lambda t, c=column: f1(chances[:, c] >= t, labels[:, c]))  # type: ignore[misc]
        found.append((own + common) / 2 if labels[:, column].sum() >= _FEW else common)
    return np.array(found, np.float32)


def fitted(chances: Chances, dev: Examples) -> dict[str, Any]:
    """Calibration and thresholds by the dev examples, and the metrics there, as a model's config holds them."""
    slope_and_shift = calibration(chances, dev.labels)
    calibrated_chances = apply(chances, slope_and_shift)
    limits = thresholds(calibrated_chances, dev)
    return {
        "calibration": [round(x, 4) for x in slope_and_shift],
        "thresholds": {name: round(float(t), 4) for name, t in zip(dev.names, limits, strict=True)},
        "metrics": {"on": "dev", **metrics(calibrated_chances, limits, dev)},
    }


def decide(chances: Chances, limits: NDArray[np.float32], examples: Examples) -> Cells:
    """What is said of each example: at least one label (issues), just one (boilerplate, counts)."""
    if examples.task != "issues":
        masked = chances.copy()
        if examples.task == "boilerplate":
            specific = examples.names.index("specific")
            masked[:, specific] = np.where(chances[:, specific] >= limits[specific], 2.0, -1.0)
        said = np.zeros(chances.shape, bool)
        said[np.arange(len(said)), masked.argmax(axis=1)] = True
        return said
    said = chances >= limits
    empty = ~said.any(axis=1)
    said[empty, chances[empty].argmax(axis=1)] = True
    return said


def metrics(chances: Chances, limits: NDArray[np.float32], examples: Examples) -> dict[str, Any]:
    """Micro and macro F1, the F1 of each label with its support, the calibration error; boilerplate's own F1."""
    labels = examples.labels
    said = decide(chances, limits, examples)
    each = {
        name: {"f1": round(f1(said[:, n], labels[:, n]), 4), "support": int(labels[:, n].sum())}
        for n, name in enumerate(examples.names)
    }
    # As in an evaluation, a label that is not there and was never said is left out.
    judged = [name for n, name in enumerate(examples.names) if said[:, n].any() or labels[:, n].any()]
    figures: dict[str, Any] = {
        "examples": len(labels),
        "micro_f1": round(f1(said, labels), 4),
        "macro_f1": round(float(np.mean([each[name]["f1"] for name in judged])), 4),
        "calibration_error": round(calibration_error(chances, labels), 4),
        "labels": each,
    }
    if examples.task == "boilerplate":
        specific = examples.names.index("specific")
        figures["boilerplate_f1"] = round(f1(~said[:, specific], ~labels[:, specific]), 4)
    return figures
