"""The learned totals of counts: what a count may be a part of, what speaks for it, and that none goes in circles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.annotators.count_total_signs import Reading, pair_signs
from nlp.annotators.count_totals import FILE, TotalModel, load_totals, save_totals
from nlp.annotators.counts import find_counts
from nlp.annotators.linear import shipped
from nlp.errors import SettingError
from nlp.fold import fold
from nlp.schema import Count
from nlp.training.totals import TotalSettings
from tests.annotators.count_corpus import sentences_of

SHIPPED = load_totals(shipped("counts-linear"))


def found(text: str, model: TotalModel | None = SHIPPED, section: str = "overview.proactive") -> list[Count]:
    """The counts of a text with learned totals."""
    spans = sentences_of(text)
    return find_counts(text, spans, [section] * len(spans), 2022, totals=model)[0]


def reading(text: str) -> Reading:
    counts = found(text, None)
    return Reading(counts, fold(text), ["overview.proactive"] * len(counts))


def test_a_count_may_be_a_part_of_what_is_not_less() -> None:
    read = reading("公开信息30条，网站20条，公众号10条，占30%。")
    assert read.candidates(0) == []
    assert read.candidates(1) == [0]
    assert read.candidates(2) == [0, 1]
    assert read.candidates(3) == []


def test_parts_that_come_to_a_total_say_so() -> None:
    read = reading("公开信息30条，网站20条，公众号10条。")
    assert read.runs[0] == {1, 2}
    assert any(sign.startswith("sum|") for sign in pair_signs(read, 2, 0, [None, 0]))
    assert not any(sign.startswith("sum|") for sign in pair_signs(read, 2, 1, [None, 0]))


@pytest.mark.parametrize(
    ("text", "totals"),
    [
        ("全年公开信息121条：政府网站52条，其中工作概况43条、公告9条；微信公众号69条。", [None, 0, 1, 1, 0]),
        ("公开信息30条，其中网站20条，公众号10条。网站信息中，工作动态12条，通知8条。", [None, 0, 0, 1, 1]),
        ("受理申请10件，按途径看，网络7件，信函3件。", [None, 0, 0]),
        ("举办培训2期，召开会议5次。", [None, None]),
    ],
)
def test_the_shipped_model_finds_totals(text: str, totals: list[int | None]) -> None:
    assert [one.parent for one in found(text)] == totals


def test_a_model_changes_the_totals_alone() -> None:
    text = "全年公开信息121条，其中政府网站52条。"
    rules, learned = found(text, None), found(text, TotalModel({}))
    assert [one.parent for one in rules] == [None, 0]
    assert [one.parent for one in learned] == [None, None]
    assert [replace(one, parent=None) for one in rules] == learned


_PIECES = ["其中", "公开信息", "3条", "，", "2条", "。", "5件", "共", "（", "）", "网站", "各"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(_PIECES), max_size=24))
def test_totals_never_go_in_circles(pieces: list[str]) -> None:
    counts = found("".join(pieces), TotalModel({"sum of others": 1.0, "unit=True|True|0": 2.0, "ahead=-1|0": 3.0}))
    for place in range(len(counts)):
        seen, above = {place}, counts[place].parent
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = counts[above].parent


def test_a_model_survives_its_file(tmp_path: Path) -> None:
    assert load_totals(tmp_path) is None
    save_totals(TotalModel({"a": 0.5}), tmp_path, {"metrics": {}})
    model = load_totals(tmp_path)
    assert model is not None and model.weights == {"a": 0.5} and len(model.revision) == 16


@pytest.mark.parametrize("broken", ["", "[]", '{"format": "other", "weights": {}}', '{"format": "gongkai-totals-1"}'])
def test_a_broken_file_is_told(tmp_path: Path, broken: str) -> None:
    (tmp_path / FILE).write_text(broken, encoding="utf-8")
    with pytest.raises(SettingError, match="train it again"):
        load_totals(tmp_path)


def test_settings_out_of_range_are_told() -> None:
    with pytest.raises(SettingError, match="shrinkage"):
        TotalSettings(shrinkage=0)
