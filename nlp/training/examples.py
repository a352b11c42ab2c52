"""Labelled items and sentences as examples to learn from, the same for every kind of model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.boilerplate_signs import SIGNS, sign_row
from ..annotators.issues import item_text, lexicon_scores
from ..corpora.labelled import LabelledReport
from ..corpora.markup import parse_file
from ..errors import SettingError
from ..fold import fold
from ..labels import ISSUES, SENTENCE_KINDS, LabelSet

TASKS: Final[dict[str, LabelSet]] = {"issues": ISSUES, "boilerplate": SENTENCE_KINDS}


@dataclass(frozen=True, slots=True)
class Examples:
    """Folded texts, a row of labels each, and the number of the report that each is from.

    `lexicon` has the scores of a lexicon, a column a label (issues); `signs` a column for each of SIGNS (boilerplate).
    """

    task: str
    texts: list[str]
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

    def rows(self, chosen: NDArray[np.bool_]) -> Examples:
        """The examples that are chosen."""
        return Examples(
            self.task,
            [text for text, yes in zip(self.texts, chosen, strict=True) if yes],
            self.labels[chosen],
            self.reports[chosen],
            None if self.lexicon is None else self.lexicon[chosen],
            None if self.signs is None else self.signs[chosen],
        )


def read_examples(task: str, files: Sequence[Path]) -> Examples:
    """The labelled items (issues) or sentences (boilerplate) of reports.

    Raises MarkupError where a report is wrong, SettingError where the task is unknown or there is nothing to learn.
    """
    if task not in TASKS:
        raise SettingError(f"expected a task of {', '.join(TASKS)}, found {task!r}")
    reports = [parse_file(file) for file in files]
    found = _items(reports) if task == "issues" else _sentences(reports)
    if not found.texts:
        raise SettingError("expected labelled reports (*.gk) with items and sentences, found none")
    return found


def _items(reports: Sequence[LabelledReport]) -> Examples:
    whole, labels, numbers = [], [], []
    for number, report in enumerate(reports):
        folded = fold(report.text)
        for item in report.items:
            whole.append(folded[item.start : item.end])
            labels.append([name in item.labels for name in ISSUES])
            numbers.append(number)
    texts = [item_text(text) for text in whole]
    return Examples("issues", texts, np.array(labels), np.array(numbers), lexicon_scores(whole, tuple(ISSUES)))


def _sentences(reports: Sequence[LabelledReport]) -> Examples:
    texts, labels, numbers, signs = [], [], [], []
    for number, report in enumerate(reports):
        folded = fold(report.text)
        for sentence in report.sentences:
            section = [s.kind for s in report.sections if s.start <= sentence.start][-1]
            texts.append(folded[sentence.start : sentence.end])
            labels.append([name == sentence.kind for name in SENTENCE_KINDS])
            numbers.append(number)
            signs.append(sign_row(texts[-1], section))
    return Examples("boilerplate", texts, np.array(labels), np.array(numbers), signs=np.array(signs, np.float32))
