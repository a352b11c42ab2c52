"""How like real reports a corpus reads: statistics alone, no text kept.

Sentences of prose are compared (template sentences aside, which the national format fixes). A divergence of n-grams
grows as samples shrink, so samples of one size are compared, and real sentences with real ones give the floor. A
classifier that tells corpus sentences from real ones is the strictest of the measures: an area under its ROC curve of
0.5 means that it cannot.
"""

from __future__ import annotations

import math
import random
import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..errors import SettingError
from ..fold import fold
from ..layout import analyse
from ..reading import read
from .labelled import LabelledReport
from .markup import parse_file

_NUMBER: Final = re.compile(r"[0-9][0-9,.]*|[一二三四五六七八九十百千万两]+(?=[个件条次人份期场项篇名])")
_DRAWS: Final = 5
_LEAST: Final = 200  # sentences; fewer say nothing of n-grams


@dataclass(frozen=True, slots=True)
class Prose:
    """The sentences of one report, folded and without white space."""

    name: str
    sentences: tuple[str, ...]


def read_prose(path: Path) -> Prose:
    """The prose of a labelled report (.gk), as labelled, or of a file of any format, as the layout reads it."""
    if path.suffix == ".gk":
        return prose_of(parse_file(path))
    text = read(path).text
    spans = [(s.start, s.end) for s in analyse(text).sentences if s.kind != "template"]
    return Prose(path.stem, tuple(filter(None, (_plain(text[a:b]) for a, b in spans))))


def prose_of(report: LabelledReport) -> Prose:
    """The prose of a labelled report, template sentences aside."""
    found = (_plain(report.text[s.start : s.end]) for s in report.sentences if s.kind != "template")
    return Prose(report.id, tuple(filter(None, found)))


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", fold(text)).split())


def describe(reports: Sequence[Prose]) -> dict[str, float]:
    """Lengths of sentences in characters, and how many numbers stand in them."""
    sentences = [s for report in reports for s in report.sentences]
    if not sentences:
        raise SettingError("expected prose, found no sentence")
    lengths = sorted(map(len, sentences))
    numbers = [len(_NUMBER.findall(s)) for s in sentences]
    return {
        "reports": len(reports),
        "sentences": len(sentences),
        "characters a sentence, mean": statistics.mean(lengths),
        "characters a sentence, median": statistics.median(lengths),
        "characters a sentence, 90th percentile": lengths[int(0.9 * (len(lengths) - 1))],
        "numbers a sentence": statistics.mean(numbers),
        "sentences with a number": sum(map(bool, numbers)) / len(numbers),
        "commas a sentence": statistics.mean(s.count(",") for s in sentences),
    }


def ngrams(sentences: Iterable[str], length: int) -> Counter[str]:
    """Character n-grams within sentences, digits made one (`0`), so that no value of a count tells anything."""
    found: Counter[str] = Counter()
    for sentence in sentences:
        words = re.sub(r"[0-9]+", "0", sentence)
        found.update(words[at : at + length] for at in range(len(words) - length + 1))
    return found


def divergence(first: Counter[str], second: Counter[str]) -> float:
    """Jensen-Shannon divergence in bits: 0 for the same distribution, 1 for no n-gram in common (Lin 1991)."""
    a, b = sum(first.values()), sum(second.values())
    total = 0.0
    for gram in first.keys() | second.keys():
        p, q = first[gram] / a, second[gram] / b
        middle = (p + q) / 2
        total += sum(x * math.log2(x / middle) for x in (p, q) if x) / 2
    return total


def coverage(known: Counter[str], asked: Counter[str]) -> float:
    """The share of what stands in `asked`, each as often as it stands there, that is known."""
    return sum(n for gram, n in asked.items() if gram in known) / max(1, sum(asked.values()))


def compare(corpus: Sequence[Prose], real: Sequence[Prose], seed: int = 0) -> dict[str, float]:
    """The corpus against the real reports; the same figures of one half of the real ones against the other as floor.

    Raises SettingError where there are too few sentences to say anything.
    """
    if min(sum(len(r.sentences) for r in side) for side in (corpus, real)) < _LEAST:
        raise SettingError(f"expected {_LEAST} sentences or more in the corpus and in the real reports, found fewer")
    figures: dict[str, list[float]] = {}
    for draw in range(_DRAWS):
        order = random.Random(seed + draw)
        asked, floor = _halves(real, order)
        sample = _sample(corpus, sum(map(len, floor)), order)
        for length in (1, 2, 3):
            wanted = ngrams(asked, length)
            for name, side in (("corpus", sample), ("real", floor)):
                found = ngrams(side, length)
                figures.setdefault(f"divergence of {length}-grams, {name}", []).append(divergence(found, wanted))
                figures.setdefault(f"known {length}-grams, {name}", []).append(coverage(found, wanted))
        for name, side in (("corpus", sample), ("real", floor)):
            figures.setdefault(f"known words, {name}", []).append(coverage(_words(side), _words(asked)))
    return {name: statistics.mean(values) for name, values in sorted(figures.items())}


def _halves(reports: Sequence[Prose], order: random.Random) -> tuple[list[str], list[str]]:
    """Sentences of two halves of the reports: no report stands in both."""
    mixed = list(reports)
    order.shuffle(mixed)
    middle = len(mixed) // 2
    first, second = ([s for r in side for s in r.sentences] for side in (mixed[:middle], mixed[middle:]))
    return first, second


def _sample(reports: Sequence[Prose], characters: int, order: random.Random) -> list[str]:
    """Sentences of as many reports, drawn at random, as make up the characters."""
    mixed = list(reports)
    found: list[str] = []
    order.shuffle(mixed)
    left = characters
    for report in mixed:
        for sentence in report.sentences:
            if left <= 0:
                return found
            found.append(sentence)
            left -= len(sentence)
    return found


def _words(sentences: Iterable[str]) -> Counter[str]:
    try:
        import rjieba
    except ImportError as error:
        raise SettingError(f"words need the extra `train` ({error}): pip install 'gongkai[train]'") from None
    return Counter(w for s in sentences for w in rjieba.cut(s) if any("\u4e00" <= c <= "\u9fff" for c in w))


def discernible(corpus: Sequence[Prose], real: Sequence[Prose], seed: int = 0) -> float:
    """The area under the ROC curve of a classifier that tells corpus sentences from real ones (0.5: it cannot).

    Logistic regression on TF-IDF of character 1- to 3-grams, sides of one size, sentences of a report never in both
    training and trial (5 folds).
    """
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.metrics import roc_auc_score
        from sklearn.model_selection import GroupKFold, cross_val_predict
        from sklearn.pipeline import make_pipeline
    except ImportError as error:
        raise SettingError(f"the classifier needs the extra `train` ({error}): pip install 'gongkai[train]'") from None
    rows = _balanced(corpus, real, seed)
    texts = [re.sub(r"[0-9]", "0", text) for text, _, _ in rows]
    labels = [label for _, label, _ in rows]
    groups = [group for _, _, group in rows]
    model = make_pipeline(
        TfidfVectorizer(analyzer="char", ngram_range=(1, 3), min_df=2, sublinear_tf=True),
        LogisticRegression(C=10, max_iter=2000, random_state=seed),
    )
    scores = cross_val_predict(model, texts, labels, groups=groups, cv=GroupKFold(5), method="predict_proba")
    return float(roc_auc_score(labels, scores[:, 1]))


def _balanced(corpus: Sequence[Prose], real: Sequence[Prose], seed: int) -> list[tuple[str, int, str]]:
    """(sentence, is it real, report) with as many of one side as of the other, report by report in a random order."""
    order = random.Random(seed)
    sides = []
    for label, reports in ((0, corpus), (1, real)):
        mixed = list(reports)
        order.shuffle(mixed)
        sides.append([(s, label, f"{label}-{r.name}") for r in mixed for s in r.sentences])
    size = min(map(len, sides))
    return [row for side in sides for row in side[:size]]


def to_markdown(corpus: Sequence[Prose], real: Sequence[Prose], seed: int = 0) -> str:
    """The table of the data card."""
    ours, theirs = describe(corpus), describe(real)
    lines = ["| measure | corpus | real reports |", "|---|---:|---:|"]
    lines += [f"| {name} | {_shown(ours[name])} | {_shown(theirs[name])} |" for name in ours]
    figures = compare(corpus, real, seed)
    for name in [n.removesuffix(", corpus") for n in figures if n.endswith(", corpus")]:
        lines.append(f"| {name} | {figures[f'{name}, corpus']:.3f} | {figures[f'{name}, real']:.3f} |")
    lines.append(f"| classifier that tells them apart, area under ROC | {discernible(corpus, real, seed):.3f} | 0.5 |")
    return "\n".join(lines) + "\n"


def _shown(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.2f}"
