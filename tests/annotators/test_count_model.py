"""What a count counts, learned: the signs of a count, and a model that keeps all of it but the indicator."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp.annotators.count_model import contexts, relabel
from nlp.annotators.counts import GRAMMAR, CountComponent, find_counts
from nlp.annotators.linear import load, shipped
from nlp.errors import SettingError
from nlp.fold import fold
from nlp.labels import INDICATORS

TEXT = "全年主动公开政府信息121条，其中网站52条。未收到政府信息公开申请。"
MODEL = load(shipped("counts-linear"))


def _counts() -> tuple[list, list[str]]:  # type: ignore[type-arg]
    stop = TEXT.index("。") + 1
    spans = [(0, stop), (stop, len(TEXT))]
    found, _ = find_counts(TEXT, spans, ["overview.proactive", "overview.requests"], 2022)
    return found, ["overview.proactive", "overview.proactive", "overview.requests"]


def test_the_signs_of_a_count_are_its_words_its_unit_and_its_neighbours() -> None:
    counts, sections = _counts()
    total, part, zero = contexts(counts, fold(TEXT), sections)
    assert {
        "unit=条",
        "in=overview.proactive",
        "total=none",
        "subject:信息",
        f"next={counts[1].indicator}",
    } <= total.keys()
    assert {f"total={counts[0].indicator}", "total:政府", "subject:网站", "end=网站|unit=条"} <= part.keys()
    assert {"stated=negation", "zero:未收到", "in=overview.requests"} <= zero.keys()
    assert all(times == 1 for row in (total, part, zero) for times in row.values())


def test_a_model_changes_the_indicator_and_the_score_alone() -> None:
    counts, sections = _counts()
    said = relabel(MODEL, counts, fold(TEXT), sections)
    assert [c.indicator for c in said] == ["disclosed", "disclosed.website", "requests.received"]
    assert all(0 < c.score <= 1 and c.indicator in INDICATORS for c in said)
    assert [replace(c, indicator=o.indicator, score=o.score) for c, o in zip(said, counts, strict=True)] == counts
    assert relabel(MODEL, [], "", []) == []


def test_words_decide_where_the_grammar_guesses_wrong() -> None:
    counts, sections = _counts()
    wrong = [replace(c, indicator="other", score=0.6) for c in counts]
    assert [c.indicator for c in relabel(MODEL, wrong, fold(TEXT), sections)][2] == "requests.received"


def test_the_grammar_alone_may_be_asked_for() -> None:
    assert CountComponent(GRAMMAR).settings() == {"model": GRAMMAR, "revision": ""}
    with pytest.raises(SettingError, match="no-such-model"):
        CountComponent("no-such-model")
