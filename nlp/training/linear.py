"""Trains the linear model of issue categories on labelled reports.

Thresholds come from predictions on reports that the model has not seen (cross-validation by report), so that they and
the metrics in the card do not flatter.
"""

from __future__ import annotations

import math
import platform
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.issues import item_text, lexicon_scores
from ..annotators.linear import LinearModel, ngrams, save
from ..corpora.markup import parse_file
from ..errors import SettingError
from ..fold import fold
from ..labels import ISSUES
from .revision import corpus_revision

_GRID: Final = np.arange(0.15, 0.61, 0.05)
_FEW: Final = 25  # a label with fewer items takes the common threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearSettings:
    """All that decides a training run. Raises SettingError where a value is out of range."""

    strength: float = 30.0  # inverse of the regularisation (C of scikit-learn)
    least_documents: int = 2  # items that a term must stand in
    lexicon_weight: float = 0.35  # the lexicon's share in the probability
    folds: int = 5
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


@dataclass(frozen=True, slots=True)
class Items:
    """Items with a row of labels and of the lexicon's scores each, and the report that each is from."""

    texts: list[str]
    labels: NDArray[np.bool_]
    lexicon: NDArray[np.float32]
    reports: NDArray[np.int64]


def read_items(files: Sequence[Path]) -> Items:
    """The labelled items of reports. Raises MarkupError; SettingError where there is none."""
    texts: list[str] = []
    whole: list[str] = []
    rows: list[list[bool]] = []
    reports: list[int] = []
    for number, file in enumerate(files):
        report = parse_file(file)
        folded = fold(report.text)
        for item in report.items:
            whole.append(folded[item.start : item.end])
            texts.append(item_text(whole[-1]))
            rows.append([label in item.labels for label in ISSUES])
            reports.append(number)
    if not texts:
        raise SettingError("expected labelled items, found none; name a folder of labelled reports (*.gk)")
    return Items(texts, np.array(rows), lexicon_scores(whole, tuple(ISSUES)), np.array(reports))


def train(files: Sequence[Path], settings: LinearSettings) -> tuple[LinearModel, dict[str, Any]]:
    """The model trained on all reports, and its metrics on reports left out in turn."""
    items = read_items(files)
    share = settings.lexicon_weight
    seen = share * items.lexicon + (1 - share) * _left_out(items, settings)
    thresholds = _thresholds(seen, items.labels)
    model = _fit(items.texts, items.labels, settings, thresholds)
    return model, metrics(seen, items.labels, thresholds)


def _fit(
    texts: Sequence[str], labels: NDArray[np.bool_], settings: LinearSettings, thresholds: NDArray[np.float32]
) -> LinearModel:
    documents = Counter(term for text in texts for term in ngrams(text))
    terms = sorted(term for term, count in documents.items() if count >= settings.least_documents)
    idf = np.array([math.log((1 + len(texts)) / (1 + documents[t])) + 1 for t in terms], np.float32)
    empty = np.zeros((len(terms), len(ISSUES)), np.float32)
    bias = np.zeros(len(ISSUES), np.float32)
    model = LinearModel(
        tuple(ISSUES), {t: n for n, t in enumerate(terms)}, idf, empty, bias, thresholds, "", settings.lexicon_weight
    )
    matrix = _matrix(model, texts)
    for column, label in enumerate(labels.T):
        empty[:, column], bias[column] = _regression(matrix, label, settings)
    return model


def _matrix(model: LinearModel, texts: Sequence[str]) -> Any:
    from scipy.sparse import csr_matrix

    rows = [model.features(text) for text in texts]
    ends = np.cumsum([0, *(len(indices) for indices, _ in rows)])
    indices = np.concatenate([i for i, _ in rows])
    values = np.concatenate([v for _, v in rows])
    return csr_matrix((values, indices, ends), shape=(len(texts), len(model.vocabulary)))


def _regression(matrix: Any, label: NDArray[np.bool_], settings: LinearSettings) -> tuple[NDArray[np.float32], float]:
    from sklearn.linear_model import LogisticRegression

    if label.all() or not label.any():
        return np.zeros(matrix.shape[1], np.float32), 8.0 if label.all() else -8.0
    regression = LogisticRegression(C=settings.strength, max_iter=2000, random_state=settings.seed)
    regression.fit(matrix, label)
    return regression.coef_[0].astype(np.float32), float(regression.intercept_[0])


def _left_out(items: Items, settings: LinearSettings) -> NDArray[np.float32]:
    """Probabilities for each item from a model that has not seen its report."""
    order = np.random.default_rng(settings.seed).permutation(items.reports.max() + 1)
    fold_of = order[items.reports] % settings.folds
    seen = np.zeros(items.labels.shape, np.float32)
    none = np.zeros(len(ISSUES), np.float32)
    for number in range(settings.folds):
        held = fold_of == number
        if not held.any() or held.all():
            continue
        texts = [text for text, out in zip(items.texts, held, strict=True) if not out]
        model = _fit(texts, items.labels[~held], settings, none)
        seen[held] = model.probabilities([t for t, out in zip(items.texts, held, strict=True) if out])
    return seen


def _thresholds(seen: NDArray[np.float32], labels: NDArray[np.bool_]) -> NDArray[np.float32]:
    common = max(_GRID, key=lambda t: _f1(seen >= t, labels))
    best = []
    for column in range(labels.shape[1]):
        own = max(_GRID, key=lambda t, c=column: _f1(seen[:, c] >= t, labels[:, c]))  # type: ignore[misc]
        best.append((own + common) / 2 if labels[:, column].sum() >= _FEW else common)
    return np.array(best, np.float32)


def _f1(said: NDArray[np.bool_], true: NDArray[np.bool_]) -> float:
    both = said.sum() + true.sum()
    return float(2 * (said & true).sum() / both) if both else 1.0


def metrics(seen: NDArray[np.float32], labels: NDArray[np.bool_], thresholds: NDArray[np.float32]) -> dict[str, Any]:
    """Micro and macro F1 and the F1 of each label with its support; at least one label an item."""
    said = seen >= thresholds
    empty = ~said.any(axis=1)
    said[empty, seen[empty].argmax(axis=1)] = True
    each = {
        label: {"f1": round(_f1(said[:, n], labels[:, n]), 4), "support": int(labels[:, n].sum())}
        for n, label in enumerate(ISSUES)
    }
    present = [row["f1"] for row in each.values() if row["support"]]
    return {
        "items": len(labels),
        "micro_f1": round(_f1(said, labels), 4),
        "macro_f1": round(float(np.mean(present)), 4),
        "labels": each,
    }


def write(
    model: LinearModel, figures: dict[str, Any], files: Sequence[Path], settings: LinearSettings, out: Path
) -> None:
    """A whole model folder: weights, labels, thresholds, versions, corpus revision, metrics and card."""
    import sklearn

    config = {
        "task": "issues",
        "settings": {f.name: getattr(settings, f.name) for f in fields(settings)},
        "corpus": corpus_revision(files),
        "metrics": figures,
        "versions": {"python": platform.python_version(), "numpy": np.__version__, "scikit-learn": sklearn.__version__},
    }
    save(model, out, config)
    (out / "README.md").write_text(_card(model, config), encoding="utf-8")


def _card(model: LinearModel, config: dict[str, Any]) -> str:
    figures, corpus = config["metrics"], config["corpus"]
    rows = "\n".join(
        f"| {label} | {ISSUES[label].zh} | {row['f1']:.3f} | {row['support']} |"
        for label, row in figures["labels"].items()
    )
    return f"""---
language: zh
license: apache-2.0
tags: [text-classification, multi-label]
---
# Issue categories, linear

问题类别的线性模型：字符一至三元组的 TF-IDF，每个类别一个逻辑回归。TF-IDF of character 1- to 3-grams with a logistic
regression for each category; {len(model.vocabulary)} terms; numpy alone is needed to use it. The lexicon of
`nlp/annotators/issue_lexicon.py` has a share of {model.lexicon_weight:.2f} in the probability: the model learns how
reports speak, the lexicon holds what the guidelines name, also where few items show it.

Trained on {figures["items"]} items of {corpus["reports"]} labelled reports (corpus revision `{corpus["revision"]}`) by
`python train.py issues`. The figures are of reports left out in turn ({config["settings"]["folds"]} folds): micro-F1
{figures["micro_f1"]:.3f}, macro-F1 {figures["macro_f1"]:.3f}.

| label | 中文 | F1 | items |
|---|---|---|---|
{rows}

Limits: the reports are written, not published ones; rare categories rest on few items; the lexicon was written with
sight of these reports, so that its share in the figures flatters. Figures on other reports are in the README.
"""
