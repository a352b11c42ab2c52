"""Labelled items, sentences and counts as examples to learn from, the same for every kind of model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.boilerplate_signs import SIGNS, sign_row
from ..annotators.count_model import contexts
from ..annotators.counts import find_counts
from ..annotators.issues import item_text, lexicon_scores
from ..annotators.linear import ngrams
from ..corpora.labelled import GoldCount, LabelledReport
from ..corpora.markup import parse_file
from ..errors import SettingError
from ..evaluation.units import section_at, units_of
from ..fold import fold
from ..labels import INDICATORS, ISSUES, SENTENCE_KINDS, LabelSet
from ..schema import Count

TASKS: Final[dict[str, LabelSet]] = {"issues": ISSUES, "boilerplate": SENTENCE_KINDS, "counts": INDICATORS}


@dataclass(frozen=True, slots=True)
class Examples:
    """Folded texts with their terms, a row of labels each, and the number of the report that each is from.

    `lexicon` has the scores of a lexicon, a column a label (issues); `signs` a column for each of SIGNS (boilerplate).
    """

    task: str
    texts: list[str]
    terms: list[Counter[str]]
    labels: NDArray[np.bool_]
    reports: NDArray[np.int64]
    lexicon: NDArray[np.float32] | None = None
    signs: NDArray[np.float32] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The labels, in the order of the columns."""
        return tuple(TASKS[self.task])

    @property
    def sign_names(self) -> tuple[str, ...]:
        """What the columns of `signs` measure."""
        return SIGNS if self.signs is not None else ()

    def __add__(self, other: Examples) -> Examples:
        """The examples of both, those of the other reports after these."""

        def joined(a: NDArray[np.float32] | None, b: NDArray[np.float32] | None) -> NDArray[np.float32] | None:
            return None if a is None or b is None else np.concatenate([a, b])

        return Examples(
            self.task,
            self.texts + other.texts,
            self.terms + other.terms,
            np.concatenate([self.labels, other.labels]),
            np.concatenate([self.reports, other.reports + self.reports.max() + 1]),
            joined(self.lexicon, other.lexicon),
            joined(self.signs, other.signs),
        )

    def rows(self, chosen: NDArray[np.bool_]) -> Examples:
        """The examples that are chosen."""
        return Examples(
            self.task,
            [text for text, yes in zip(self.texts, chosen, strict=True) if yes],
            [terms for terms, yes in zip(self.terms, chosen, strict=True) if yes],
            self.labels[chosen],
            self.reports[chosen],
            None if self.lexicon is None else self.lexicon[chosen],
            None if self.signs is None else self.signs[chosen],
        )


def read_examples(task: str, files: Sequence[Path]) -> Examples:
    """The labelled items (issues), sentences (boilerplate) or counts (their indicators) of reports.

    Raises MarkupError where a report is wrong, SettingError where the task is unknown or there is nothing to learn.
    """
    if task not in TASKS:
        raise SettingError(f"expected a task of {', '.join(TASKS)}, found {task!r}")
    reports = [parse_file(file) for file in files]
    found = {"issues": _items, "boilerplate": _sentences, "counts": _counts}[task](reports)
    if not found.texts:
        raise SettingError("expected labelled reports (*.gk) with items and sentences, found none")
    return found


def _items(reports: Sequence[LabelledReport]) -> Examples:
    units = units_of("issues", reports)
    texts = [item_text(unit.text) for unit in units]
    labels = np.array([[name in unit.labels for name in ISSUES] for unit in units])
    numbers = np.array([unit.report for unit in units])
    lexicon = lexicon_scores([unit.text for unit in units], tuple(ISSUES))
    return Examples("issues", texts, [ngrams(text) for text in texts], labels, numbers, lexicon)


def _sentences(reports: Sequence[LabelledReport]) -> Examples:
    units = units_of("boilerplate", reports)
    texts = [unit.text for unit in units]
    labels = np.array([[name in unit.labels for name in SENTENCE_KINDS] for unit in units])
    numbers = np.array([unit.report for unit in units])
    signs = np.array([sign_row(unit.text, unit.section) for unit in units], np.float32)
    return Examples("boilerplate", texts, [ngrams(text) for text in texts], labels, numbers, signs=signs)


def _counts(reports: Sequence[LabelledReport]) -> Examples:
    """The counts that the grammar finds, with the labelled indicator of the count at the same place."""
    texts, terms, labels, numbers = [], [], [], []
    for number, report in enumerate(reports):
        folded = fold(report.text)
        sections = [section_at(report, s.start) for s in report.sentences]
        found, _ = find_counts(
            report.text, [(s.start, s.end) for s in report.sentences], sections, report.report.get("year")
        )
        rows = contexts(found, folded, [section_at(report, c.value_start) for c in found])
        for count, row in zip(found, rows, strict=True):
            indicator = labelled_indicator(count, report.counts)
            if indicator is not None:
                texts.append(folded[count.start : count.end])
                terms.append(row)
                labels.append([name == indicator for name in INDICATORS])
                numbers.append(number)
    return Examples("counts", texts, terms, np.array(labels), np.array(numbers))


def labelled_indicator(count: Count, labelled: Sequence[GoldCount]) -> str | None:
    """What the labelled count of the same number says; None where there is none, or they disagree without it."""
    if count.stated == "negation":
        same = [c for c in labelled if c.stated == "negation" and c.value_start < count.value_end]
        names = {c.indicator for c in same if count.value_start < c.value_end}
    else:
        names = {c.indicator for c in labelled if (c.value_start, c.unit) == (count.value_start, count.unit)}
    if count.indicator in names:
        return count.indicator
    return names.pop() if len(names) == 1 else None
