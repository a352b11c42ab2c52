"""What a benchmark of issue categories finds of one model, and how its findings are written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlp.evaluation.intervals import Figures, Tallies, bootstrap, interval
from nlp.evaluation.label_scores import headline, tallies_of
from nlp.evaluation.report import Plot, Table
from nlp.evaluation.significance import permutation
from nlp.training import scores
from nlp.training.examples import Examples

Matrix = NDArray[np.float32]
SAMPLES = 1000
"""Bootstrap samples, and permutations."""


@dataclass(frozen=True, slots=True)
class Scored:
    """Micro- and macro-F1 over labelled items, and the tallies of each report that they come from."""

    micro: float
    macro: float
    tallies: Tallies

    def bounds(self) -> tuple[float, float] | None:
        """95% interval of micro-F1 by bootstrap over reports; None with fewer than two reports."""
        return interval(bootstrap(self.tallies, self._micro, SAMPLES, 0)[:, 0])

    def chance(self, other: Scored) -> float | None:
        """p of a paired permutation test of the difference in micro-F1, both models on the same reports."""
        return permutation(self.tallies, other.tallies, self._micro, SAMPLES, 0)[0]

    @property
    def _micro(self) -> Any:
        return partial(headline, labels=self.tallies.shape[1])


def scored(chances: Matrix, thresholds: Matrix, examples: Examples) -> Scored:
    """A model by its probabilities: a row an example, a column a label; each example gets at least one label."""
    said = scores.decide(chances, thresholds, examples)
    reports = int(examples.reports.max()) + 1
    tallies = tallies_of(said, examples.labels, examples.reports, reports)
    totals: Figures = tallies.sum(axis=0).astype(np.float64)
    micro, macro = headline(totals, len(examples.names))
    return Scored(float(micro), float(macro), tallies)


def shown(bounds: tuple[float, float] | None) -> str | None:
    """An interval for a table."""
    return None if bounds is None else f"{bounds[0]:.3f}-{bounds[1]:.3f}"


def rounded(bounds: tuple[float, float] | None) -> list[float] | None:
    """An interval for JSON."""
    return None if bounds is None else [round(x, 4) for x in bounds]


def markdown(heading: str, tables: Sequence[Table]) -> str:
    """Tables under a heading."""
    return "\n".join([f"## {heading}\n", *(table.markdown() for table in tables)])


def write(out: Path, name: str, text: str, values: Mapping[str, Any], plots: Mapping[str, Plot]) -> None:
    """Writes NAME.md, NAME.json and, where matplotlib is installed, a PNG of each plot. Raises OSError."""
    out.mkdir(parents=True, exist_ok=True)
    (out / f"{name}.md").write_text(text, encoding="utf-8")
    (out / f"{name}.json").write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if find_spec("matplotlib") is None:
        return
    from nlp.evaluation.plots import draw

    for file, plot in plots.items():
        draw(plot, out / file)
