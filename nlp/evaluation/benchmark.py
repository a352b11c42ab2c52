"""A pipeline against a labelled corpus: figures for each task with intervals, by report."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language

from ..corpora.markup import parse_file
from ..corpora.tally import Tally
from ..errors import GongkaiError
from ..pipeline import annotate_document
from ..reading import read_bytes
from .compare import TASKS, compare


@dataclass(frozen=True, slots=True)
class Figure:
    """One task's figures over a corpus; `low` and `high` bound F1 in 95% of bootstrap samples of the reports."""

    task: str
    tally: Tally
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Result:
    """The benchmark of one corpus. `failed` names reports that could not be annotated, with the reason."""

    figures: tuple[Figure, ...]
    reports: int
    seconds: float
    failed: tuple[tuple[str, str], ...]


def run(files: Iterable[Path], pipe: Language, *, samples: int = 1000, seed: int = 0) -> Result:
    """Annotates the text of each labelled report and compares. Raises MarkupError where a labelled report is wrong."""
    tallies: list[dict[str, Tally]] = []
    failed: list[tuple[str, str]] = []
    seconds = 0.0
    for file in files:
        gold = parse_file(file)
        started = time.perf_counter()
        try:
            record = annotate_document(read_bytes(gold.text.encode(), f"{gold.id}.txt"), pipe)
        except GongkaiError as error:
            failed.append((gold.id, str(error)))
            continue
        finally:
            seconds += time.perf_counter() - started
        tallies.append(compare(record, gold))
    figures = tuple(_figure(task, [t[task] for t in tallies], samples, seed) for task in TASKS)
    return Result(figures, len(tallies), seconds, tuple(failed))


def _figure(task: str, tallies: Sequence[Tally], samples: int, seed: int) -> Figure:
    total = sum(tallies, Tally())
    if not tallies:
        return Figure(task, total, 0.0, 0.0)
    generator = random.Random(seed)
    scores = sorted(sum(generator.choices(tallies, k=len(tallies)), Tally()).f1 for _ in range(samples))
    return Figure(task, total, scores[int(0.025 * samples)], scores[min(samples - 1, int(0.975 * samples))])


def markdown(result: Result) -> str:
    """The figures as a Markdown table."""
    rows = ["| task | precision | recall | F1 | 95% interval | true |", "|---|---|---|---|---|---|"]
    for f in result.figures:
        t = f.tally
        rows.append(
            f"| {f.task} | {t.precision:.3f} | {t.recall:.3f} | {t.f1:.3f} | {f.low:.3f}-{f.high:.3f} | {t.true} |"
        )
    return "\n".join(rows) + "\n"


def as_dict(result: Result) -> dict[str, Any]:
    """The figures as plain values, for JSON."""
    return {
        "reports": result.reports,
        "seconds": round(result.seconds, 3),
        "failed": [{"id": name, "reason": reason} for name, reason in result.failed],
        "tasks": {
            f.task: {
                "precision": round(f.tally.precision, 4),
                "recall": round(f.tally.recall, 4),
                "f1": round(f.tally.f1, 4),
                "interval": [round(f.low, 4), round(f.high, 4)],
                "found": f.tally.found,
                "said": f.tally.said,
                "true": f.tally.true,
            }
            for f in result.figures
        },
    }
