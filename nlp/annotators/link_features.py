"""What is measured of a pair of a problem and a measure: categories, words, position, company, what a measure names.

Each is measured by itself and beside its rivals, since a measure rarely answers two problems and a problem is rarely
left without an answer.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..labels import ISSUES
from ..layout.faults import FAULTS
from .issues import score_item
from .link_items import LinkItem

Matrix = NDArray[np.float64]

_ISSUES: Final = tuple(ISSUES)
PAIR: Final = (
    "labels.shared",
    "labels.cosine",
    "labels.lexicon",
    "labels.jaccard",
    "labels.first",
    "labels.problem_covered",
    "labels.measure_covered",
    "labels.claimed",
    "labels.served",
    *(f"labels.both.{name}" for name in _ISSUES),
    "words.cosine",
    "words.head_cosine",
    "words.head_in_measure",
    "words.head_in_problem",
    "words.own",
    "words.rarest",
    "words.long",
    "words.characters",
    "words.lead_over_problems",
    "words.lead_over_measures",
    "labels.lead_over_problems",
    "labels.lead_over_measures",
    "place.same",
    "place.same_of_equal",
    "place.apart",
    "place.apart_of_equal",
    "place.number",
    "place.from_end",
    "place.own_section",
    "place.other_section",
    "place.no_problems_before",
    "single.problem",
    "single.measure",
    "single.both",
    "many.problems",
    "many.measures",
    "names.fault",
    "names.this_fault",
    "names.another_fault",
    "measure.last_year",
    "measure.after_last_year",
    "measure.other",
    "problem.other",
    "problem.many_labels",
)

_NO_WORDS: Final = re.compile(r"[\s\W_]+")
_HEAD: Final = re.compile(r"[^,。;:\n]{4,}?(?=[,。;:\n]|$)")
_NAMED: Final = re.compile(
    rf"(?:针对|围绕|对于|就|解决|改变|克服|破解|扭转|补齐)([^。;]{{0,50}}?(?:{FAULTS})[^,。;]{{0,12}})|"
    r"针对([^。;]{2,50}?)(?:的)?(?:问题|情况|现象|短板|不足|状况)"
)


@dataclass(frozen=True, slots=True)
class PairTable:
    """`values` has a row a pair, problem by problem, and a column for each of PAIR."""

    problems: tuple[LinkItem, ...]
    measures: tuple[LinkItem, ...]
    values: Matrix


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many of `total` items of the training reports each pair of characters stands in."""

    total: int
    documents: Mapping[str, int]

    def weight(self, gram: str) -> float:
        """Inverse document frequency, at least 1."""
        return self.weights([gram])[0]

    def weights(self, grams: Iterable[str]) -> list[float]:
        """Inverse document frequencies, at least 1."""
        total, of = 1 + self.total, self.documents.get
        return [math.log(total / (1 + of(gram, 0))) + 1 for gram in grams]


def grams(text: str, n: int = 2) -> frozenset[str]:
    """The character n-grams of the text within its clauses."""
    return frozenset([c[at : at + n] for c in _clauses(text) for at in range(len(c) - n + 1)])


@lru_cache(maxsize=256)  # an item is taken apart for each length of n-grams
def _clauses(text: str) -> list[str]:
    return _NO_WORDS.split(text)


def pair_table(problems: Sequence[LinkItem], measures: Sequence[LinkItem], rarity: Rarity) -> PairTable:
    """All pairs of a report's problems and measures with what is measured of each."""
    values = np.zeros((len(problems) * len(measures), len(PAIR)))
    if len(values):
        words = _Words(problems, measures, rarity)
        found = {**_labels(problems, measures), **_words(problems, measures, words), **_places(problems, measures)}
        found |= _names(measures, words)
        for column, name in enumerate(PAIR):
            values[:, column] = found[name].ravel()
    return PairTable(tuple(problems), tuple(measures), values)


def _lead(scores: Matrix, axis: int) -> Matrix:
    """By how much each score is over the best of the others along an axis; 0 where there is no other."""
    if scores.shape[axis] < 2:
        return np.zeros(scores.shape)
    ordered = np.sort(scores, axis=axis)
    first, second = np.take(ordered, [-1], axis), np.take(ordered, [-2], axis)
    lead: Matrix = scores - np.where(scores >= first, second, first)
    return lead


def _grid(problems: Sequence[LinkItem], measures: Sequence[LinkItem], of: Any) -> Matrix:
    """`of(problem, measure)` for all pairs."""
    return np.array([[float(of(p, m)) for m in measures] for p in problems])


def _vectors(scores: Iterable[Mapping[str, float]]) -> Matrix:
    return np.array([[found.get(name, 0.0) for name in _ISSUES] for found in scores])


def _cosine(a: Matrix, b: Matrix) -> Matrix:
    lengths = np.linalg.norm(a, axis=1)[:, None] * np.linalg.norm(b, axis=1)[None, :]
    found: Matrix = np.divide(a @ b.T, lengths, out=np.zeros(lengths.shape), where=lengths > 0)
    return found


def _claims(ours: Matrix, theirs: Matrix) -> Matrix:
    """The share of each of their categories that falls to each of ours, where all of ours with a category part it."""
    parts = ours / np.maximum(ours.sum(axis=0), 1e-6)
    found: Matrix = parts @ (theirs / np.maximum(theirs.sum(axis=1)[:, None], 1e-6)).T
    return found


def _labels(problems: Sequence[LinkItem], measures: Sequence[LinkItem]) -> dict[str, Matrix]:
    p, m = (_vectors(item.issues for item in side) for side in (problems, measures))
    both = np.minimum(p[:, None, :], m[None, :, :])
    shared = both.sum(axis=2)
    sets = np.logical_or(p[:, None, :] > 0, m[None, :, :] > 0).sum(axis=2)
    lexicon = _cosine(*(_vectors(score_item(item.text) for item in side) for side in (problems, measures)))
    cosine = _cosine(p, m)
    sizes_p, sizes_m = np.maximum(p.sum(axis=1), 1e-6)[:, None], np.maximum(m.sum(axis=1), 1e-6)[None, :]
    other = _ISSUES.index("other")
    return {
        "labels.shared": shared,
        "labels.cosine": cosine,
        "labels.lexicon": lexicon,
        "labels.jaccard": (both > 0).sum(axis=2) / np.maximum(sets, 1),
        "labels.first": (p.argmax(axis=1)[:, None] == m.argmax(axis=1)[None, :]) & (shared > 0),
        "labels.problem_covered": shared / sizes_p,
        "labels.measure_covered": shared / sizes_m,
        "labels.claimed": _claims(p, m),
        "labels.served": _claims(m, p).T,
        **{f"labels.both.{name}": both[:, :, n] for n, name in enumerate(_ISSUES)},
        "labels.lead_over_problems": _lead(cosine + lexicon, 0),
        "labels.lead_over_measures": _lead(cosine + lexicon, 1),
        "measure.other": np.broadcast_to(m[:, other] > 0.5, shared.shape),
        "problem.other": np.broadcast_to((p[:, other] > 0.5)[:, None], shared.shape),
        "problem.many_labels": np.broadcast_to(((p > 0).sum(axis=1) - 1)[:, None], shared.shape),
    }


class _Words:
    """The pairs of characters of a report's items as rows of zeros and ones, weighted by their rarity."""

    def __init__(self, problems: Sequence[LinkItem], measures: Sequence[LinkItem], rarity: Rarity) -> None:
        found = [grams(item.text) for item in (*problems, *measures)]
        self.places = {gram: at for at, gram in enumerate(sorted(frozenset().union(*found)))}
        self.weights = np.array(rarity.weights(self.places))
        self.problems, self.measures = self._rows(found[: len(problems)]), self._rows(found[len(problems) :])

    def _rows(self, sides: Sequence[frozenset[str]]) -> Matrix:
        rows = np.zeros((len(sides), len(self.places)))
        for row, found in zip(rows, sides, strict=True):
            row[[self.places[gram] for gram in found]] = 1
        return rows

    def rows(self, texts: Iterable[str]) -> Matrix:
        """The rows of parts of the items."""
        return self._rows([grams(text) for text in texts])

    def shared(self, a: Matrix, b: Matrix) -> Matrix:
        """The sum of squared weights of what rows have in common."""
        found: Matrix = (a * self.weights**2) @ b.T
        return found

    def cosine(self, a: Matrix, b: Matrix) -> Matrix:
        """Of all rows of `a` with all of `b`."""
        return _cosine(a * self.weights, b * self.weights)

    def within(self, a: Matrix, b: Matrix) -> Matrix:
        """The weighted share of each row of `a` that stands in each of `b`."""
        whole = (a * self.weights**2).sum(axis=1)[:, None]
        found: Matrix = self.shared(a, b) / np.where(whole > 0, whole, 1.0)
        return found

    def own(self) -> Matrix:
        """The weight of what a pair has and no other item of either list."""
        alone = (self.problems.sum(axis=0) == 1) & (self.measures.sum(axis=0) == 1)
        found: Matrix = (self.problems * self.weights * alone) @ self.measures.T
        return found

    def rarest(self) -> Matrix:
        """The greatest weight of what a pair has in common, 0 where it has nothing."""
        both = self.problems[:, None, :] * self.measures[None, :, :] * self.weights
        return np.asarray(both.max(axis=2, initial=0.0))


def _words(problems: Sequence[LinkItem], measures: Sequence[LinkItem], words: _Words) -> dict[str, Matrix]:
    heads_p, heads_m = (words.rows(head(item.text) for item in side) for side in (problems, measures))
    cosine = words.cosine(words.problems, words.measures)
    return {
        "words.cosine": cosine,
        "words.head_cosine": words.cosine(heads_p, heads_m),
        "words.head_in_measure": words.within(heads_p, words.measures),
        "words.head_in_problem": words.within(heads_m, words.problems).T,
        "words.own": np.log1p(words.own()),
        "words.rarest": words.rarest(),
        "words.long": np.log1p(_common(problems, measures, 3)[0]),
        "words.characters": _common(problems, measures, 1)[1],
        "words.lead_over_problems": _lead(cosine, 0),
        "words.lead_over_measures": _lead(cosine, 1),
    }


def _common(problems: Sequence[LinkItem], measures: Sequence[LinkItem], n: int) -> tuple[Matrix, Matrix]:
    """How many n-grams each pair has in common, and their cosine."""
    ours, theirs = ([grams(item.text, n) for item in side] for side in (problems, measures))
    common = np.array([[float(len(a & b)) for b in theirs] for a in ours])
    lengths = np.sqrt(np.outer([len(a) for a in ours], [len(b) for b in theirs]))
    return common, common / np.maximum(lengths, 1.0)


def head(text: str) -> str:
    """The opening clause, which names what an item is about."""
    match = _HEAD.search(text)
    return match[0] if match else text


def _places(problems: Sequence[LinkItem], measures: Sequence[LinkItem]) -> dict[str, Matrix]:
    blocks = {p.block for p in problems}
    shape = (len(problems), len(measures))
    own = _grid(problems, measures, lambda p, m: p.block == m.block)
    equal = _grid(problems, measures, lambda p, m: p.block == m.block and p.of == m.of)
    same = _grid(problems, measures, lambda p, m: p.block == m.block and p.place == m.place)
    apart = _grid(problems, measures, lambda p, m: abs((p.place + 0.5) / p.of - (m.place + 0.5) / m.of))
    first = min(p.start for p in problems)
    few_p, few_m = float(len(problems) == 1), float(len(measures) == 1)
    return {
        "place.same": same * (1 - equal),
        "place.same_of_equal": same * equal,
        "place.apart": apart,
        "place.apart_of_equal": apart * equal,
        "place.number": _grid(problems, measures, lambda p, m: p.number == m.number > 0),
        "place.from_end": own * _grid(problems, measures, lambda p, m: p.of - p.place == m.of - m.place) * (1 - equal),
        "place.own_section": own * (len(blocks) > 1),
        "place.other_section": 1 - own,
        "place.no_problems_before": _grid(problems, measures, lambda p, m: m.start < first),
        "single.problem": np.full(shape, few_p),
        "single.measure": np.full(shape, few_m),
        "single.both": np.full(shape, few_p * few_m),
        "many.problems": np.full(shape, math.log(len(problems))),
        "many.measures": np.full(shape, math.log(len(measures))),
        "measure.last_year": _grid(problems, measures, lambda p, m: m.past),
        "measure.after_last_year": _grid(problems, measures, lambda p, m: m.past_lead),
    }


def _names(measures: Sequence[LinkItem], words: _Words) -> dict[str, Matrix]:
    """What a measure that names a fault (针对……问题) says of it."""
    named = words.rows("。".join(a or b for a, b in _NAMED.findall(m.text)) for m in measures)
    any_fault = np.tile(named.max(axis=1, initial=0.0), (len(words.problems), 1))
    this = words.within(named, words.problems).T
    return {
        "names.fault": any_fault,
        "names.this_fault": this,
        "names.another_fault": any_fault * np.maximum(0, this.max(axis=0, keepdims=True) - this),
    }
