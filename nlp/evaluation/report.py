"""What an evaluation of a task gives: tables, values, pages and plots, written as Markdown, JSON, HTML and PNG."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import SettingError

Cell = str | int | float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a task is asked to evaluate.

    `files` are labelled reports (*.gk) of the folder `corpus`; `model` and `against` name shipped models or folders of
    models (None: the one that ships); `references` are folders of reference summaries; `samples` is the number of
    bootstrap samples and of permutations, drawn from `seed`.
    """

    corpus: Path
    files: tuple[Path, ...]
    model: str | None = None
    against: str | None = None
    references: tuple[Path, ...] = ()
    samples: int = 1000
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its title. A float is shown with three decimals, None as a dash; `note` says how to read it."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""

    def markdown(self) -> str:
        """The table as Markdown, under a heading."""
        lines = [self.header, ("---",) * len(self.header), *(tuple(map(_shown, row)) for row in self.rows)]
        opening = f"### {self.title}\n\n" + (f"{self.note}\n\n" if self.note else "")
        return opening + "".join(f"| {' | '.join(line)} |\n" for line in lines)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a plot: points (x, y) under a name."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot to draw: `diagonal` adds the line of y = x, `log_x` scales the first axis by powers of ten."""

    title: str
    x: str
    y: str
    lines: tuple[Line, ...]
    diagonal: bool = False
    log_x: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskReport:
    """The evaluation of one task.

    `units` were judged (items, sentences, counts, reports) in `seconds` of prediction. `values` is for JSON. `pages`
    maps a file's name to HTML, `plots` a file's name to what is drawn in it. `failed` names reports that could not be
    annotated, each with the reason.
    """

    task: str
    reports: int
    units: int
    seconds: float
    tables: tuple[Table, ...]
    values: Mapping[str, Any]
    pages: Mapping[str, str] = field(default_factory=dict)
    plots: Mapping[str, Plot] = field(default_factory=dict)
    failed: tuple[tuple[str, str], ...] = ()

    def markdown(self) -> str:
        """All tables under the task's name."""
        rate = f", {self.units / self.seconds:,.0f} a second" if self.seconds > 0 else ""
        opening = f"## {self.task}\n\n{self.reports} reports, {self.units:,} judged{rate}\n"
        return "\n".join([opening, *(table.markdown() for table in self.tables)])


def _shown(cell: Cell) -> str:
    if cell is None:
        return "-"
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell).replace("|", "\\|").replace("\n", " ")


def write(report: TaskReport, folder: Path) -> list[Path]:
    """Writes TASK.json, TASK.md, its pages and, where matplotlib is installed, its plots; the paths written.

    Raises SettingError where the folder cannot be written.
    """
    values = {
        "task": report.task,
        "reports": report.reports,
        "units": report.units,
        "seconds": round(report.seconds, 3),
        "failed": [{"id": name, "reason": reason} for name, reason in report.failed],
        **report.values,
    }
    texts = {
        f"{report.task}.json": json.dumps(values, ensure_ascii=False, indent=1) + "\n",
        f"{report.task}.md": report.markdown(),
        **report.pages,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        drawn = _draw(report.plots, folder)
    except OSError as error:
        raise SettingError(f"--out {folder}: expected a folder that can be written: {error}") from error
    return [folder / name for name in texts] + drawn


def _draw(plots: Mapping[str, Plot], folder: Path) -> list[Path]:
    from importlib.util import find_spec

    if not plots or find_spec("matplotlib") is None:
        return []
    from .plots import draw

    return [draw(plot, folder / name) for name, plot in plots.items()]
