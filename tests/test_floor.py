"""A floor under the whole pipeline on the development reports: far under what it reaches; only a break trips it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

import nlp
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.markup import parse_file
from nlp.errors import NotAReport
from nlp.pipeline import annotate_document
from nlp.reading import read_bytes
from nlp.schema import Record, to_dict

FILES = sorted((Path(__file__).parents[1] / "corpora" / "reports" / "dev").glob("*.gk"))
FLOORS = {"sections": 0.95, "tables": 0.95, "items": 0.90, "counts": 0.75}


class Score:
    """Precision and recall of bags, summed over reports."""

    def __init__(self) -> None:
        self.right = self.said = self.true = 0

    def add(self, said: Iterable[Hashable], true: Iterable[Hashable]) -> None:
        """Compares what the pipeline says of one report with what its labels say."""
        said_bag, true_bag = Counter(said), Counter(true)
        self.right += (said_bag & true_bag).total()
        self.said += said_bag.total()
        self.true += true_bag.total()

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was to be said and nothing was."""
        return 2 * self.right / (self.said + self.true) if self.said + self.true else 1.0


def _plain(words: str) -> str:
    return re.sub(r"[\s\W_]+", "", unicodedata.normalize("NFKC", words))


def _cell(tables: Any, path: str) -> Any:
    for name in path.split("."):
        tables = tables.get(name) if isinstance(tables, dict) else None
    return tables


def _unit(unit: str, stated: str) -> str:
    return "" if stated == "negation" else unicodedata.normalize("NFKC", unit)


def _matched(record: Record, gold: LabelledReport) -> tuple[list[str], list[str]]:
    """Items of the record and of the labels as names, the same where one holds the other's words."""
    said = [f"extra {n}" for n in range(len(record.items))]
    free = list(range(len(said)))
    for number, item in enumerate(gold.items):
        words = _plain(gold.text[item.start : item.end])
        for index in free:
            own = record.items[index]
            if own.section == item.section and words in _plain(record.text[own.start : own.end]):
                said[index] = f"item {number}"
                free.remove(index)
                break
    return said, [f"item {n}" for n in range(len(gold.items))]


@lru_cache(maxsize=1)
def _scores() -> tuple[dict[str, Score], tuple[str, ...]]:
    pipe = nlp.load()
    scores = {task: Score() for task in FLOORS}
    refused = []
    for path in FILES:
        gold = parse_file(path)
        try:
            record = annotate_document(read_bytes(gold.text.encode(), f"{path.stem}.txt"), pipe)
        except NotAReport:
            refused.append(path.stem)
            continue
        scores["sections"].add([s.kind for s in record.sections], [s.kind for s in gold.sections])
        scores["items"].add(*_matched(record, gold))
        scores["counts"].add(
            [(c.value, _unit(c.unit, c.stated), c.indicator) for c in record.counts],
            [(c.value, _unit(c.unit, c.stated), c.indicator) for c in gold.counts if c.value is not None],
        )
        found = to_dict(record.tables)
        for table, cells in gold.tables.items():
            scores["tables"].add(
                [(table, name, _cell(found.get(table), name)) for name in cells or {}],
                [(table, name, value) for name, value in (cells or {}).items()],
            )
    return scores, tuple(refused)


def test_every_development_report_is_taken_for_one() -> None:
    assert FILES
    assert not _scores()[1]


@pytest.mark.parametrize("task", FLOORS)
def test_the_pipeline_stays_over_its_floor(task: str) -> None:
    score = _scores()[0][task]
    assert score.true > 200, "too few labels to judge by"
    assert score.f1 >= FLOORS[task], (
        f"{task}: F1 {score.f1:.3f} ({score.right} right, {score.said} said, {score.true} true)"
    )


def test_the_scorer_counts_what_is_missing_and_what_is_too_much() -> None:
    score = Score()
    score.add(["a", "a", "b"], ["a", "b", "c"])
    assert (score.right, score.said, score.true) == (2, 3, 3)
    assert score.f1 == pytest.approx(2 / 3)
    assert Score().f1 == 1.0
