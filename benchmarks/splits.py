"""How unlike are `train` and `test`? python -m benchmarks.splits corpora/reports

A linear model of character n-grams is tried on a fifth of one split: once learned from the other four fifths of that
split, once from as many rows of the other split. Were the hands that wrote the two alike, it would not matter which,
and `test` would be too like the training reports to measure anything. Means of five draws, as a Markdown table.
"""

from __future__ import annotations

import random
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nlp.corpora.labelled import LabelledReport
from nlp.corpora.splits import read_splits

_DRAWS = 5


def main(arguments: list[str]) -> int:
    splits = read_splits(Path(arguments[0]))
    print("| a linear model tried on | learned from the same split | from the other split |")
    print("|---|---:|---:|")
    for title, read in (("issue categories, micro-F1", _items), ("boilerplate against specific, F1", _sentences)):
        rows = {name: read(splits[name]) for name in ("train", "test")}
        for tried, other in (("train", "test"), ("test", "train")):
            figures = [_draw(rows[tried], rows[other], seed) for seed in range(_DRAWS)]
            within, across = (statistics.mean(pair[n] for pair in figures) for n in (0, 1))
            print(f"| {title}, `{tried}` | {within:.3f} | {across:.3f} |")
    return 0


Rows = list[tuple[str, list[bool]]]


def _items(reports: Sequence[LabelledReport]) -> Rows:
    from nlp.labels import ISSUES

    return [(r.text[i.start : i.end], [n in i.labels for n in ISSUES]) for r in reports for i in r.items]


def _sentences(reports: Sequence[LabelledReport]) -> Rows:
    return [(r.text[s.start : s.end], [s.kind != "specific"]) for r in reports for s in r.sentences]


def _draw(own: Rows, other: Rows, seed: int) -> tuple[float, float]:
    """F1 on a random fifth of `own`, learned from as many rows of the rest of it and of the other split."""
    mixed = random.Random(seed).sample(own, len(own))
    cut = len(mixed) // 5
    size = min(len(own) - cut, len(other))
    tried, rest = mixed[:cut], mixed[cut : cut + size]
    return _f1(rest, tried, seed), _f1(random.Random(seed).sample(other, size), tried, seed)


def _f1(learned: Rows, tried: Rows, seed: int) -> float:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.pipeline import make_pipeline

    model = make_pipeline(
        TfidfVectorizer(analyzer="char", ngram_range=(1, 3), min_df=2, sublinear_tf=True),
        OneVsRestClassifier(LogisticRegression(C=30, max_iter=2000, random_state=seed)),
    )
    model.fit([text for text, _ in learned], np.array([labels for _, labels in learned]))
    true = np.array([labels for _, labels in tried])
    said = model.predict_proba([text for text, _ in tried])[:, -true.shape[1] :] >= 0.35
    return float(2 * (said & true).sum() / (said.sum() + true.sum()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
