"""What labelled reports have labels for: items (issues) and sentences (boilerplate), with the text that a model reads.

What a report leaves unlabelled is no unit: a sentence without a mark is neither boilerplate nor specific, a listed
problem without a mark is no item, and neither is judged or learned from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..corpora.labelled import LabelledReport
from ..fold import fold
from ..labels import ISSUES, SENTENCE_KINDS, LabelSet

TASKS: Final[dict[str, LabelSet]] = {"issues": ISSUES, "boilerplate": SENTENCE_KINDS}


@dataclass(frozen=True, slots=True)
class Unit:
    """A labelled item or sentence: `report` is an index, `text` is folded, `section` the innermost it stands in."""

    report: int
    start: int
    end: int
    text: str
    section: str
    labels: tuple[str, ...]


def units_of(task: str, reports: Sequence[LabelledReport]) -> list[Unit]:
    """The labelled items (`issues`) or sentences (`boilerplate`) of reports, in order."""
    found = []
    for number, report in enumerate(reports):
        folded = fold(report.text)
        if task == "issues":
            spans = [(item.start, item.end, item.labels) for item in report.items]
        else:
            spans = [(sentence.start, sentence.end, (sentence.kind,)) for sentence in report.sentences]
        for start, end, names in spans:
            found.append(Unit(number, start, end, folded[start:end], section_at(report, start), names))
    return found


def section_at(report: LabelledReport, offset: int) -> str:
    """The innermost section of a place."""
    return [s.kind for s in report.sections if s.start <= offset][-1]
