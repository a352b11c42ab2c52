"""The labelled reports themselves: each parses, ids are unique, and nothing of the test split stands in dev."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest

from nlp.corpora.labelled import LabelledReport
from nlp.corpora.markup import parse_file
from nlp.schema import DisputesTable, ProactiveTable, RequestsTable, Tables, to_dict

ROOT = Path(__file__).parents[2] / "corpora" / "reports"
FILES = sorted(ROOT.glob("*/*.gk"))
SHARED = 0.8  # as much of two sentences' character 5-grams in common, and they count as the same
SHORTEST = 15
# The names that the national format gives to outcomes and disputes: whoever states a zero or outcomes repeats them.
FORMAT = re.compile(
    r"政府信息公开|行政复议|行政诉讼|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|结转下年度(?:继续办理)?|未发生|没有发生|历年累计|主动公开政府信息|全文电子化率|人大(?:代表)?建议|政协提案|[\W\d_]+"
)


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


def _paths(tree: object, before: str = "") -> set[str]:
    if not isinstance(tree, dict):
        return {before}
    return {path for name, part in tree.items() for path in _paths(part, f"{before}.{name}" if before else name)}


CELLS = _paths(to_dict(Tables(proactive=ProactiveTable(), requests=RequestsTable(), disputes=DisputesTable())))


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


def _shingles(words: str) -> frozenset[str]:
    bare = FORMAT.sub("", words)
    return frozenset(bare[n : n + 5] for n in range(len(bare) - 4)) if len(bare) > SHORTEST else frozenset()


def _sentences(reports: list[LabelledReport]) -> list[tuple[str, str, frozenset[str]]]:
    found = []
    for report in reports:
        for sentence in report.sentences:
            words = report.text[sentence.start : sentence.end]
            if sentence.kind != "template" and (shingles := _shingles(words)):
                found.append((report.id, words, shingles))
    return found


def test_no_sentence_of_the_test_split_stands_in_dev() -> None:
    dev = _sentences(_split("dev"))
    holders: dict[str, list[int]] = defaultdict(list)
    for index, (_, _, shingles) in enumerate(dev):
        for shingle in shingles:
            holders[shingle].append(index)
    same = []
    for name, words, shingles in _sentences(_split("test")):
        common = Counter(index for shingle in shingles for index in holders.get(shingle, ()))
        for index, shared in common.items():
            other_name, other, theirs = dev[index]
            if shared / (len(shingles) + len(theirs) - shared) >= SHARED:
                same.append(f"{name}: {words}  ~  {other_name}: {other}")
    assert not same, "\n".join(same)
