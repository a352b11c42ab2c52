"""The labelled reports themselves: each parses, ids are unique, and no sentence stands in two splits."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from nlp.corpora.agreement import measure, to_markdown
from nlp.corpora.cells import cell_names
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.leaks import leaks
from nlp.corpora.markup import parse_file
from nlp.corpora.readings import apply
from nlp.corpora.splits import SPLITS

ROOT = Path(__file__).parents[2] / "corpora" / "reports"
FILES = sorted(ROOT.glob("*/*.gk"))


@cache
def _report(path: Path) -> LabelledReport:
    return parse_file(path)


def _split(name: str) -> list[LabelledReport]:
    return [_report(path) for path in FILES if path.parent.name == name]


def test_the_splits_are_as_large_as_the_card_says() -> None:
    card = (ROOT.parent / "README.md").read_text("utf-8")
    sizes = [len(_split(name)) for name in SPLITS]
    assert sizes[0] >= 200 and sizes[1] >= 80 and sizes[2] >= 120 and sum(sizes) >= 400
    banks = len(list((ROOT.parent / "banks").glob("*.gk")))
    assert f"| reports | {sizes[0]} | {sizes[0] + banks} | {sizes[1]} | {sizes[2]} |" in card


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


def test_no_agency_stands_in_two_splits() -> None:
    train, dev, test = ({r.report["agency"] for r in _split(name)} - {None} for name in SPLITS)
    assert not train & dev and not train & test and not dev & test


def test_no_sentence_stands_in_two_splits() -> None:
    banks = [parse_file(path) for path in sorted((ROOT.parent / "banks").glob("*.gk"))]
    found = leaks({"train": [*_split("train"), *banks], "dev": _split("dev"), "test": _split("test")})
    assert not found, "\n".join(map(str, found))


READINGS = ROOT.parent / "readings"
TWICE = sorted(READINGS.glob("second/*/*.rd"))


@cache
def _readings(path: Path) -> tuple[LabelledReport, LabelledReport]:
    text = _report(ROOT / path.parent.name / f"{path.stem}.gk").text
    first = READINGS / "first" / path.parent.name / path.name
    return tuple(apply(p.read_text("utf-8"), text, str(p)) for p in (first, path))  # type: ignore[return-value]


def test_all_of_dev_and_test_and_a_fifth_of_train_are_read_twice() -> None:
    read = {name: {p.stem for p in TWICE if p.parent.name == name} for name in SPLITS}
    for name in ("dev", "test"):
        assert read[name] == {r.id for r in _split(name)}
    assert len(read["train"]) >= len(_split("train")) / 5


def test_the_card_shows_the_agreement_that_the_readings_have() -> None:
    splits = {name: measure(_readings(p) for p in TWICE if p.parent.name == name) for name in ("dev", "test", "train")}
    assert to_markdown(splits) in (ROOT.parent / "README.md").read_text("utf-8")


def test_every_difference_is_settled() -> None:
    lines = [line for path in READINGS.glob("settled/*/*.settled") for line in path.read_text("utf-8").splitlines()]
    assert len(lines) > 500 and all(line[0] in "012" for line in lines if line)


def test_a_report_is_labelled_as_its_readings_were_settled() -> None:
    """Where both readings agree on a count or an item, the report has it too."""
    for path in TWICE:
        report = _report(ROOT / path.parent.name / f"{path.stem}.gk")
        first, second = _readings(path)
        both = {(c.value_start, c.indicator) for c in first.counts} & {
            (c.value_start, c.indicator) for c in second.counts
        }
        lost = both - {(c.value_start, c.indicator) for c in report.counts}
        assert len(lost) <= 1, f"{path.stem}: {lost}"
