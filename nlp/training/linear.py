"""Trains the linear models of issue categories, boilerplate and indicators on labelled reports, in seconds.

Calibration and thresholds come from reports that the model has not seen: those of a dev corpus, or the training reports
left out in turn; so do the metrics in the card, which for that reason do not flatter.
"""

from __future__ import annotations

import math
import platform
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.linear import LinearModel, save
from ..errors import SettingError
from . import scores
from .examples import TASKS, Examples
from .revision import corpus_revision
from .totals import write_totals

HELD: Final = "held"
"""The folder beside a refitted model that keeps the one that has not seen the dev reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearSettings:
    """All that decides a training run. Raises SettingError where a value is out of range."""

    strength: float = 30.0  # inverse of the regularisation (C of scikit-learn)
    least_documents: int = 2  # texts that a term must stand in
    lexicon_weight: float = 0.2  # the lexicon's share in the probability, where the task has one
    refit: bool = False  # in the end, learn from the dev reports too
    folds: int = 5  # parts of the training reports left out in turn, where there is no dev corpus
    seed: int = 0

    def __post_init__(self) -> None:
        for name, ok in (
            ("strength", self.strength > 0),
            ("least_documents", self.least_documents >= 1),
            ("lexicon_weight", 0 <= self.lexicon_weight <= 1),
            ("folds", self.folds >= 2),
        ):
            if not ok:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


def train(
    examples: Examples, settings: LinearSettings, dev: Examples | None = None
) -> tuple[LinearModel, dict[str, Any]]:
    """The model trained on all examples, and its metrics on `dev`, or on training reports left out in turn."""
    model = _fit(examples, settings)
    held = examples if dev is None else dev
    seen = _left_out(examples, settings) if dev is None else _mixed(model, dev)
    slope_and_shift = scores.calibration(seen, held.labels)
    chances = scores.apply(seen, slope_and_shift)
    limits = scores.thresholds(chances, held)
    figures = {"on": "dev" if dev is not None else f"{settings.folds} folds", **scores.metrics(chances, limits, held)}
    return replace(model, thresholds=limits, calibration=slope_and_shift), figures


def refitted(model: LinearModel, examples: Examples, dev: Examples, settings: LinearSettings) -> LinearModel:
    """A model that has learned from the dev reports too, with the calibration and thresholds found on them before.

    Its own figures on dev say nothing; those of the first model stand in the card.
    """
    again = _fit(examples + dev, settings)
    return replace(again, thresholds=model.thresholds, calibration=model.calibration)


def _mixed(model: LinearModel, examples: Examples) -> NDArray[np.float32]:
    """Probabilities before calibration."""
    plain = replace(model, calibration=(1.0, 0.0))
    return plain.probabilities(examples.terms, examples.signs, examples.lexicon)


def _fit(examples: Examples, settings: LinearSettings) -> LinearModel:
    labels, total = examples.labels, len(examples.texts)
    documents = Counter(term for found in examples.terms for term in found)
    terms = sorted(term for term, count in documents.items() if count >= settings.least_documents)
    idf = np.array([math.log((1 + total) / (1 + documents[t])) + 1 for t in terms], np.float32)
    width = len(examples.names)
    model = LinearModel(
        labels=examples.names,
        vocabulary={t: n for n, t in enumerate(terms)},
        idf=idf,
        weights=np.zeros((len(terms), width), np.float32),
        bias=np.zeros(width, np.float32),
        thresholds=np.full(width, 0.5, np.float32),
        revision="",
        lexicon_weight=0.0 if examples.lexicon is None else settings.lexicon_weight,
        signs=examples.sign_names,
        sign_weights=np.zeros((len(examples.sign_names), width), np.float32),
    )
    matrix = _matrix(model, examples)
    for column, label in enumerate(labels.T):
        weights, bias = _regression(matrix, label, settings)
        model.weights[:, column], model.sign_weights[:, column] = weights[: len(terms)], weights[len(terms) :]
        model.bias[column] = bias
    return model


def _matrix(model: LinearModel, examples: Examples) -> Any:
    from scipy.sparse import csr_matrix, hstack

    rows = [model.features(terms) for terms in examples.terms]
    ends = np.cumsum([0, *(len(indices) for indices, _ in rows)])
    indices = np.concatenate([i for i, _ in rows])
    values = np.concatenate([v for _, v in rows])
    matrix = csr_matrix((values, indices, ends), shape=(len(rows), len(model.vocabulary)))
    return matrix if examples.signs is None else hstack([matrix, csr_matrix(examples.signs)]).tocsr()


def _regression(matrix: Any, label: NDArray[np.bool_], settings: LinearSettings) -> tuple[NDArray[np.float32], float]:
    from sklearn.linear_model import LogisticRegression

    if label.all() or not label.any():
        return np.zeros(matrix.shape[1], np.float32), 8.0 if label.all() else -8.0
    regression = LogisticRegression(C=settings.strength, max_iter=4000, random_state=settings.seed)
    regression.fit(matrix, label)
    return regression.coef_[0].astype(np.float32), float(regression.intercept_[0])


def _left_out(examples: Examples, settings: LinearSettings) -> NDArray[np.float32]:
    """Probabilities for each example from a model that has not seen its report."""
    order = np.random.default_rng(settings.seed).permutation(examples.reports.max() + 1)
    fold_of = order[examples.reports] % settings.folds
    seen = np.zeros(examples.labels.shape, np.float32)
    for number in range(settings.folds):
        held = fold_of == number
        if held.any() and not held.all():
            seen[held] = _mixed(_fit(examples.rows(~held), settings), examples.rows(held))
    return seen


def write(
    model: LinearModel,
    task: str,
    figures: dict[str, Any],
    files: Sequence[Path],
    settings: LinearSettings,
    out: Path,
    dev: Sequence[Path] = (),
) -> None:
    """A whole model folder: weights, labels, thresholds, versions, corpus revision, metrics and card."""
    import sklearn

    config = {
        "task": task,
        "settings": {f.name: getattr(settings, f.name) for f in fields(settings)},
        "corpus": corpus_revision(files),
        "dev": corpus_revision(dev) if dev else None,
        "metrics": figures,
        "versions": {"python": platform.python_version(), "numpy": np.__version__, "scikit-learn": sklearn.__version__},
    }
    save(model, out, config)
    if task == "counts":
        write_totals(files, dev, out)
    (out / "README.md").write_text(_card(model, task, config), encoding="utf-8")


_TITLES = {
    "issues": ("Issue categories, linear", "问题类别的线性模型", "multi-label"),
    "boilerplate": ("Boilerplate, linear", "套话识别的线性模型", "multi-class"),
    "counts": ("Indicators of counts, linear", "数量指标的线性模型", "multi-class"),
}
_TERMS = {"counts": "signs around a count"}
_FURTHER = {
    "issues": """The lexicon of `nlp/annotators/issue_lexicon.py` has a share of {share:.2f} in the probability: the
model learns how reports speak, the lexicon holds what the guidelines name, also where few items show it.""",
    "boilerplate": """Beside the n-grams stand the signs of `nlp/annotators/boilerplate_signs.py`: numbers, zeros,
names, faults, stock words, the kind of section.""",
    "counts": """The number grammar finds a count, its unit and its total; the terms are its guess of the indicator, the
words before and behind the number, unit, section, and what the counts around were taken for
(`nlp/annotators/count_model.py`). `totals.json` holds a second model, which chooses the total of each count among the
numbers around it (`nlp/annotators/count_totals.py`), with its own figures.""",
}


def _card(model: LinearModel, task: str, config: dict[str, Any]) -> str:
    figures, corpus = config["metrics"], config["corpus"]
    title, chinese, tag = _TITLES[task]
    rows = "\n".join(
        f"| {label} | {TASKS[task][label].zh} | {row['f1']:.3f} | {row['support']} |"
        for label, row in figures["labels"].items()
    )
    where = "the dev reports" if figures["on"] == "dev" else f"training reports left out in turn ({figures['on']})"
    again = "After that it learned from the dev reports too." if config["settings"]["refit"] else ""
    extra = f", boilerplate against specific {figures['boilerplate_f1']:.3f}" if "boilerplate_f1" in figures else ""
    return f"""---
language: zh
license: apache-2.0
tags: [text-classification, {tag}]
---
# {title}

{chinese}：TF-IDF 加每个标签一个逻辑回归。TF-IDF of {_TERMS.get(task, "character 1- to 3-grams")} with a logistic
regression for each label; {len(model.vocabulary)} terms; numpy alone is needed to use it.

{_FURTHER[task].format(share=model.lexicon_weight)}

Trained on {corpus["reports"]} labelled reports and banks (corpus revision `{corpus["revision"]}`) by `python train.py
{task}`. Calibration (Platt), thresholds and these figures are of {where}, {figures["examples"]} examples: micro-F1
{figures["micro_f1"]:.3f}, macro-F1 {figures["macro_f1"]:.3f}{extra}; expected calibration error
{figures["calibration_error"]:.3f}. {again}

| label | 中文 | F1 | examples |
|---|---|---|---|
{rows}

Limits: the reports are written, not published ones; rare labels rest on few examples. Figures on the test reports are
in the README.
"""
