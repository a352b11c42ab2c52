"""What a count counts, learned: the signs of a count, and a model that keeps all of it but the indicator."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp.annotators.count_channel_signs import channel_signs, inherit_channels
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


def test_a_part_whose_words_name_no_channel_has_that_of_its_total() -> None:
    text = "公开信息86条，其中动态41条，微信公众号推送公告12条。"
    spans = [(0, len(text))]
    grammar, _ = find_counts(text, spans, ["overview.proactive"], 2022)
    total, topic, wechat = (
        replace(count, indicator=said, parent=parent)
        for count, said, parent in zip(
            grammar, ("disclosed", "disclosed.website", "disclosed.wechat"), (None, 0, 0), strict=True
        )
    )
    found = inherit_channels([total, topic, wechat], text)
    assert [one.indicator for one in found] == ["disclosed", "disclosed", "disclosed.wechat"]
    alone = replace(topic, parent=None)
    assert inherit_channels([total, alone], text) == [total, alone]


def test_the_channels_of_a_sentence_a_clause_and_a_count() -> None:
    text = "通过网站、微信公众号和公开栏公开信息86条；微博12条。"
    grammar, _ = find_counts(text, [(0, len(text))], ["overview.proactive"], 2022)
    total, weibo = (set(channel_signs(grammar, at, fold(text))) for at in (0, 1))
    assert {"joint=offline+website+wechat", "own=offline+wechat", "depth=0"} <= total
    assert {"own=weibo", "clause=weibo", "sentence=offline+website+wechat+weibo"} <= weibo


def test_money_shares_and_heads_are_never_items() -> None:
    counts, sections = _counts()
    units = ("万元", "%", "人次")
    told = [replace(c, indicator="disclosed.website", unit=unit) for c, unit in zip(counts, units, strict=True)]
    money, share, heads = relabel(MODEL, told, fold(TEXT), sections)
    assert money.indicator in ("fees", "other")
    assert share.indicator == "shares"
    assert not heads.indicator.startswith(("disclosed", "documents"))
