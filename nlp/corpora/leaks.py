"""Sentences that stand in two splits: a test report that repeats a training sentence measures memory."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from .labelled import LabelledReport

SIMILAR: Final = 0.8  # as much of two sentences' character 5-grams in common (Jaccard), and they count as the same
SHORTEST: Final = 15  # characters left without the format's own words; shorter ones are alike by chance
GRAM: Final = 5
# The names that the national format gives to outcomes and disputes: whoever states a zero or outcomes repeats them.
_FORMAT: Final = re.compile(
    r"政府信息公开|行政复议|行政诉讼|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|结转下年度(?:继续办理)?|未发生|没有发生"
    r"|历年累计|主动公开政府信息|全文电子化率|人大(?:代表)?建议|政协提案|[\W\d_]+"
)


@dataclass(frozen=True, slots=True)
class Leak:
    """Two sentences that are as good as the same, each in a report (`test/t-01`) of another split."""

    report: str
    sentence: str
    other_report: str
    other_sentence: str
    similarity: float

    def __str__(self) -> str:
        return f"{self.report}: {self.sentence}\n  ~ {self.similarity:.2f} {self.other_report}: {self.other_sentence}"


@dataclass(frozen=True, slots=True)
class _Sentence:
    report: str
    words: str
    grams: frozenset[str]


def grams(words: str) -> frozenset[str]:
    """The character 5-grams of a sentence without digits, punctuation and the format's own words; none if too short."""
    bare = _FORMAT.sub("", words)
    return frozenset(bare[n : n + GRAM] for n in range(len(bare) - GRAM + 1)) if len(bare) > SHORTEST else frozenset()


def _sentences(split: str, reports: Iterable[LabelledReport]) -> Iterator[_Sentence]:
    """Template sentences aside: the national format fixes their words."""
    for report in reports:
        for sentence in report.sentences:
            words = report.text[sentence.start : sentence.end]
            if sentence.kind != "template" and (found := grams(words)):
                yield _Sentence(f"{split}/{report.id}", words, found)


def leaks(splits: Mapping[str, Iterable[LabelledReport]]) -> list[Leak]:
    """All pairs of sentences from two splits that are as good as the same, the most similar first."""
    sentences = {name: list(_sentences(name, reports)) for name, reports in splits.items()}
    found = [leak for a, b in combinations(sentences, 2) for leak in _between(sentences[a], sentences[b])]
    return sorted(found, key=lambda leak: (-leak.similarity, leak.report, leak.other_report))


def _between(known: list[_Sentence], new: list[_Sentence]) -> Iterator[Leak]:
    """By way of an index from 5-grams to the sentences that hold them: only what shares one is compared."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, sentence in enumerate(known):
        for gram in sentence.grams:
            holders[gram].append(index)
    for sentence in new:
        common = Counter(index for gram in sentence.grams for index in holders.get(gram, ()))
        for index, shared in common.items():
            other = known[index]
            similarity = shared / (len(sentence.grams) + len(other.grams) - shared)
            if similarity >= SIMILAR:
                yield Leak(sentence.report, sentence.words, other.report, other.words, similarity)
