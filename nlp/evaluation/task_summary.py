"""Summaries of the pipeline against what people wrote: ROUGE, what is kept, what is not in the report, the ceiling.

The ceiling is how well the hands that wrote the references agree, each against the others. `--model` is a
sequence-to-sequence model that writes the summaries, `extractive` the way that ships.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..errors import GongkaiError
from ..pipeline import annotate_document, load
from ..reading import read_bytes
from .references import Referenced, beside, referenced
from .report import Cell, Inputs, Table, TaskReport
from .rows_page import rows_page
from .summaries import HEADER, Scores, as_dict, ceiling, hands, row, score
from .tally_tests import shown

EXTRACTIVE: Final = "extractive"
CEILING: Final = "hands against one another"
_ROUGE: Final = ("rouge_1", "rouge_2", "rouge_l")


@dataclass(slots=True)
class _Written:
    """The summaries that a pipeline writes, in the order of the reports: texts and scores, seconds, failures."""

    texts: list[str]
    scores: list[Scores]
    seconds: float = 0.0
    failed: tuple[tuple[str, str], ...] = ()


def evaluate(task: str, inputs: Inputs) -> TaskReport:
    """The figures of `task` (`summary`).

    Raises SettingError on an unknown model, MarkupError on a wrong report and where there are no references.
    """
    given = referenced(inputs.files, inputs.references or beside(inputs.corpus))
    name = inputs.model or EXTRACTIVE
    written = _write(given, name)
    results = {f"gongkai, {name}": written.scores}
    names = sorted({hand for one in given for hand in one.by_hand})
    for hand in names if len(names) > 1 else ():
        results[f"gongkai, {name}, against {hand}"] = _against(given, written.texts, hand)
    comparison: list[Table] = []
    values: dict[str, Any] = {}
    if inputs.against:
        other = _write(given, inputs.against)
        results[f"gongkai, {inputs.against}"] = other.scores
        comparison = [_comparison(name, written.scores, other.scores, inputs, values)]
    results |= {f"hand {hand}": scores for hand, scores in hands(given).items()}
    if people := ceiling(given):
        results[CEILING] = people
    values["summaries"] = {name: as_dict(scores, inputs.samples, inputs.seed) for name, scores in results.items()}
    values["labelled"] = len(inputs.files)
    rows = tuple(row(name, scores, inputs.samples, inputs.seed) for name, scores in results.items())
    return TaskReport(
        task=task,
        reports=len(given),
        units=len(given),
        seconds=written.seconds,
        tables=(Table("Summaries", HEADER, rows), _intervals(values["summaries"]), *comparison),
        values=values,
        pages={"summary.html": _page(given, written)},
        failed=written.failed,
    )


def _write(given: Sequence[Referenced], model: str) -> _Written:
    pipe = load(summary_model=None if model == EXTRACTIVE else model)
    written = _Written([], [])
    for one in given:
        text, started = "", time.perf_counter()
        try:
            record = annotate_document(read_bytes(one.gold.text.encode(), f"{one.gold.id}.txt"), pipe)
            text = record.summary.text if record.summary else ""
        except GongkaiError as error:  # counted as a summary that says nothing
            written.failed += ((one.gold.id, str(error)),)
        written.seconds += time.perf_counter() - started
        written.texts.append(text)
        written.scores.append(score(text, one.gold, one.texts))
    return written


def _against(given: Sequence[Referenced], texts: Sequence[str], hand: str) -> list[Scores]:
    pairs = zip(given, texts, strict=True)
    return [score(text, one.gold, [one.by_hand[hand]]) for one, text in pairs if hand in one.by_hand]


def _intervals(summaries: dict[str, Any]) -> Table:
    header = ("summary", *(cell for name in ("ROUGE-1", "ROUGE-2", "ROUGE-L") for cell in (name, "95% interval")))
    rows: list[tuple[Cell, ...]] = []
    for name, values in summaries.items():
        cells: list[Cell] = [name]
        for rouge in _ROUGE:
            found = values[rouge]
            cells += [found["mean"], shown(tuple(found["interval"]))] if found else [None, None]
        rows.append(tuple(cells))
    return Table("ROUGE with intervals", header, tuple(rows))


def mean_permutation(differences: Sequence[float], samples: int, seed: int) -> float:
    """That the mean of paired differences is as far from 0 if each had either sign (Noreen 1989); p is never 0."""
    found = abs(sum(differences))
    generator = random.Random(seed)
    reached = 0
    for _ in range(samples):
        total = sum(d if generator.random() < 0.5 else -d for d in differences)
        reached += abs(total) >= found - 1e-12
    return (reached + 1) / (samples + 1)


def _comparison(
    name: str, one: Sequence[Scores], other: Sequence[Scores], inputs: Inputs, values: dict[str, Any]
) -> Table:
    differences = [a.rouge_l - b.rouge_l for a, b in zip(one, other, strict=True)]
    p = mean_permutation(differences, inputs.samples, inputs.seed)
    difference = sum(differences) / max(1, len(differences))
    values["against"] = {"model": inputs.against, "rouge_l_difference": round(difference, 4), "p": p}
    rows: tuple[tuple[Cell, ...], ...] = ((name, str(inputs.against), difference, p),)
    return Table("Paired permutation test on ROUGE-L", ("model", "against", "difference", "p"), rows)


def _page(given: Sequence[Referenced], written: _Written) -> str:
    rows = []
    for one, text, scores in sorted(zip(given, written.texts, written.scores, strict=True), key=_worst):
        references = "\n".join(f"{hand}: {words}" for hand, words in one.by_hand.items())
        shares = (_share(pair) for pair in (scores.counts, scores.problems, scores.unsupported))
        rows.append((one.gold.id, f"{scores.rouge_l:.3f}", *shares, text, references))
    header = (
        "report",
        "ROUGE-L",
        "counts kept",
        "problems named",
        "unsupported",
        "summary / 摘要",
        "references / 参考",
    )
    return rows_page("Summaries / 摘要", "The worst by ROUGE-L first.", header, rows)


def _worst(found: tuple[Referenced, str, Scores]) -> float:
    return -1.0 if math.isnan(found[2].rouge_l) else found[2].rouge_l


def _share(pair: tuple[int, int]) -> str:
    return f"{pair[0]}/{pair[1]}"
