"""The annotators of issue categories and boilerplate on labelled units: what they say, how sure, in what time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..annotators import boilerplate, issues
from ..errors import SettingError
from ..labels import ISSUES, SENTENCE_KINDS
from .label_scores import Cells
from .units import TASKS, Unit

BOILERPLATE: Final = "boilerplate"
"""The name of the class that formula and template are together, against specific."""


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a model says of units: `said` has a row a unit and a column a label of the task.

    `chances` has a column for each name of `sure_of`: the probability that it applies, as the record gives it (four
    decimals). `seconds` is processor time, all threads together, so that it is of one core and no busy machine tells.
    """

    said: Cells
    chances: NDArray[np.float64]
    sure_of: tuple[str, ...]
    seconds: float


class Labeller(Protocol):
    """A model behind its annotator."""

    name: str
    revision: str

    def predict(self, units: Sequence[Unit]) -> Predicted:
        """What the annotator says of units; the same for a unit whatever stands beside it."""


def open_labeller(task: str, name: str | None) -> Labeller:
    """The annotator of a task with the model that ships (None), another shipped one, that of a folder, or "lexicon".

    Raises SettingError where there is no such model, or it is of another task.
    """
    return IssueLabeller(name or issues.SHIPPED) if task == "issues" else KindLabeller(name or boilerplate.SHIPPED)


class IssueLabeller:
    """Issue categories of items."""

    def __init__(self, name: str) -> None:
        component = issues.IssueComponent(name)
        self.name, self.revision, self.model = name, component.revision, component.model
        if not isinstance(self.model, issues.IssueLexicon):
            _same_labels("issues", name, self.model.model.labels)

    def predict(self, units: Sequence[Unit]) -> Predicted:
        """What the annotator says of items, and the probability of each category of each item."""
        texts = [unit.text for unit in units]
        started = time.process_time()
        found = self.model.predict(texts)
        seconds = time.process_time() - started
        said = _cells(tuple(ISSUES), [[issue.label for issue in row] for row in found])
        return Predicted(said, self._chances(texts), tuple(ISSUES), seconds)

    def _chances(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Of the shape (texts, categories)."""
        if isinstance(self.model, issues.IssueModel):
            exact: NDArray[np.float64] = self.model.chances(texts).astype(np.float64)
            return exact.round(4)
        return issues.lexicon_scores(texts, tuple(ISSUES)).astype(np.float64)


class KindLabeller:
    """Kinds of sentences, with the probability that a sentence is boilerplate."""

    def __init__(self, name: str) -> None:
        component = boilerplate.BoilerplateComponent(name)
        self.name, self.revision, self.model = name, component.revision, component.model
        if not isinstance(self.model, boilerplate.BoilerplateLexicon):
            _same_labels("boilerplate", name, self.model.model.labels)

    def predict(self, units: Sequence[Unit]) -> Predicted:
        """What the annotator says of sentences."""
        sentences = [(unit.text, unit.section) for unit in units]
        started = time.process_time()
        found = self.model.predict(sentences)
        seconds = time.process_time() - started
        said = _cells(tuple(SENTENCE_KINDS), [[kind.kind] for kind in found])
        chances = np.array([kind.boilerplate for kind in found], np.float64).reshape(-1, 1)
        return Predicted(said, chances, (BOILERPLATE,), seconds)


def cells_of(task: str, units: Sequence[Unit]) -> Cells:
    """The labels of units: a row a unit, a column a label of the task."""
    return _cells(tuple(TASKS[task]), [unit.labels for unit in units])


def _cells(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Cells:
    found: Cells = np.array([[name in row for name in names] for row in rows], bool)
    return found.reshape(len(rows), len(names))


def _same_labels(task: str, name: str, labels: Sequence[str]) -> None:
    if set(labels) != set(TASKS[task]):
        raise SettingError(
            f"{name}: expected a model of {task} with the labels {', '.join(TASKS[task])}, found "
            f"{', '.join(labels)}; name one that `python train.py {task}` wrote"
        )
