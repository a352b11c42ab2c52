"""The labelled reports themselves: each parses, ids are unique, and no sentence stands in two splits."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from nlp.corpora.cells import cell_names
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.leaks import leaks
from nlp.corpora.markup import parse_file
from nlp.corpora.splits import SPLITS

ROOT = Path(__file__).parents[2] / "corpora" / "reports"
FILES = sorted(ROOT.glob("*/*.gk"))


@cache
def _report(path: Path) -> LabelledReport:
    return parse_file(path)


def _split(name: str) -> list[LabelledReport]:
    return [_report(path) for path in FILES if path.parent.name == name]


def test_both_splits_are_there() -> None:
    assert len(_split("dev")) >= 36 and len(_split("test")) >= 30


@pytest.mark.parametrize("path", FILES, ids=[f"{p.parent.name}/{p.stem}" for p in FILES])
def test_a_report_is_labelled_as_the_markup_asks(path: Path) -> None:
    report = _report(path)
    assert report.id == path.stem
    assert report.report["agency"] is None or isinstance(report.report["agency"], str)
    assert report.report["year"] is None or 2003 <= report.report["year"] <= 2030
    kinds = [s.kind for s in report.sections]
    assert kinds and len(report.sentences) >= 3
    assert kinds.index("preamble") == 0 if "preamble" in kinds else True
    stated = any(item.section == "problems" for item in report.items)
    assert not stated or report.problems_stated is True, "problems are listed, but problems_stated is not true"
    assert report.problems_stated is not False or not stated
    for before, after in zip(report.sentences, report.sentences[1:], strict=False):
        assert before.end <= after.start, report.text[after.start : after.end]


CELLS = frozenset(cell_names())


@pytest.mark.parametrize("path", FILES, ids=[f"{p.parent.name}/{p.stem}" for p in FILES])
def test_labelled_cells_are_cells_of_the_record(path: Path) -> None:
    for table, cells in _report(path).tables.items():
        for name, value in (cells or {}).items():
            assert f"{table}.{name}" in CELLS, f"{table}.{name} is no cell"
            assert value is None or isinstance(value, int | float), f"{table}.{name}: {value!r} is no number"


def test_ids_are_unique() -> None:
    ids = Counter(_report(path).id for path in FILES)
    assert not [name for name, times in ids.items() if times > 1]


def test_no_agency_stands_in_both_splits() -> None:
    dev, test = ({r.report["agency"] for r in _split(name)} - {None} for name in ("dev", "test"))
    assert not dev & test


def test_no_sentence_stands_in_two_splits() -> None:
    found = leaks({name: _split(name) for name in SPLITS})
    assert not found, "\n".join(map(str, found))
