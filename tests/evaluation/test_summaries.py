"""The figures of summaries, worked out by hand."""

from __future__ import annotations

import pytest

from nlp.corpora.labelled import GoldCount, GoldItem, LabelledReport
from nlp.evaluation.references import Referenced
from nlp.evaluation.summaries import (
    as_dict,
    ceiling,
    counts_kept,
    hands,
    interval,
    main_counts,
    markdown,
    mean,
    numbers,
    problems_kept,
    rouge_l,
    rouge_n,
    run,
    score,
    unsupported,
)

TEXT = "公开信息1,210条，收到申请3件，未发生行政复议。“澄江发布”更新不够及时，渠道单一。"


def gold_count(indicator: str, value: float, words: str, **more: int) -> GoldCount:
    start = TEXT.index(words)
    end = start + len(words)
    stated = "number" if value else "negation"
    return GoldCount(indicator, words, value, "条", "exact", stated, start, end, start, end, **more)


def gold_item(name: str, words: str) -> GoldItem:
    start = TEXT.index(words)
    return GoldItem(name, "problems", start, start + len(words), ("timeliness",))


def gold() -> LabelledReport:
    return LabelledReport(
        id="x",
        text=TEXT,
        report={"year": 2022},
        tables={"disputes": {"reconsideration.total": 5}, "requests": None},
        sections=(),
        sentences=(),
        items=(gold_item("p1", "“澄江发布”更新不够及时"), gold_item("p2", "渠道单一")),
        counts=(
            gold_count("disclosed", 1210, "1,210"),
            gold_count("disclosed.website", 9999, "1,210", period=2021),
            gold_count("requests.received", 3, "3"),
            gold_count("reconsiderations", 0, "未发生行政复议"),
        ),
    )


def test_rouge_by_hand() -> None:
    # 甲乙丙 and 甲丙丁: two characters in common of three and three; no pair in common; 甲丙 in order.
    assert rouge_n("甲乙丙", "甲丙丁", 1) == pytest.approx(4 / 6)
    assert rouge_n("甲乙丙", "甲丙丁", 2) == 0
    assert rouge_l("甲乙丙", "甲丙丁") == pytest.approx(4 / 6)
    # 甲甲乙 and 甲乙乙: 甲 once and 乙 once; the pair 甲乙 once of two and two.
    assert rouge_n("甲甲乙", "甲乙乙", 1) == pytest.approx(4 / 6)
    assert rouge_n("甲甲乙", "甲乙乙", 2) == pytest.approx(2 / 4)
    assert rouge_l("丙乙甲", "甲乙丙") == pytest.approx(2 / 6)


def test_rouge_leaves_punctuation_and_width_aside() -> None:
    assert rouge_l("公开５条。", "公开 5 条") == rouge_n("公开，5条", "公开5条", 2) == 1.0
    assert rouge_l("", "公开") == 0.0
    assert rouge_l("", "") == 1.0


def test_numbers_and_names_that_the_report_does_not_hold() -> None:
    assert numbers("１,203条、2.5万") == ["1203", "2.5"]
    assert unsupported("公开1210条，“澄江发布”更新不及时。", TEXT) == (0, 2)
    assert unsupported("公开121条，“澄河发布”关停4个。", TEXT) == (3, 3)
    assert unsupported("公开12件。", "公开1\n2件。") == (0, 1)


def test_main_counts_are_of_the_year_and_of_the_prose_first() -> None:
    assert main_counts(gold()) == {"disclosed": 1210.0, "requests.received": 3.0, "reconsiderations": 0.0}


def test_what_is_kept() -> None:
    assert counts_kept("公开1,210条；收到申请3件，无复议诉讼。", gold()) == (3, 3)
    assert counts_kept("公开0.121万条，申请4件，复议5件。", gold()) == (1, 3)
    assert problems_kept("问题为更新不够及时、渠道单一。", gold()) == (2, 2)
    assert problems_kept("问题为政府信息公开工作人员少。", gold()) == (0, 2)


def test_the_mean_adds_shares_up() -> None:
    one, two = score("公开1210条。", gold(), ["公开1210条"]), score("", gold(), ["公开1210条"])
    found = mean([one, two])
    assert found.rouge_l == pytest.approx(0.5)
    assert (found.counts, found.unsupported, found.length) == ((1, 6), (0, 1), 4.0)
    assert interval([1.0, 1.0]) == (1.0, 1.0) and interval([]) == (0.0, 0.0)


def test_a_table_of_summarisers() -> None:
    given = [Referenced(gold(), {"one": "公开1210条"})]
    results = run(given, {"all": lambda text: text, "none": lambda text: ""})
    table = markdown(results)
    assert "| none | 0.0 | 0.0 | 0.0 |" in table
    assert table.count("\n") == 4


def test_the_ceiling_is_each_hand_against_the_others() -> None:
    # 甲乙丙 against 甲丙丁 is 4/6 in order, against 甲乙丙丁 6/7; 甲丙丁 against 甲乙丙丁 6/7.
    given = [
        Referenced(gold(), {"one": "甲乙丙", "two": "甲丙丁", "three": "甲乙丙丁"}),
        Referenced(gold(), {"two": "甲"}),
    ]
    people = ceiling(given)
    assert len(people) == 1
    assert people[0].rouge_l == pytest.approx((4 / 6 + 6 / 7 + 6 / 7) / 3)
    found = hands(given)
    assert mean(found["one"]).rouge_l == pytest.approx((4 / 6 + 6 / 7) / 2)
    assert len(found["two"]) == 2 and mean(found["two"]).rouge_l == pytest.approx((4 / 6 + 6 / 7) / 2)
    assert people[0].problems == (0, 6)


def test_with_one_hand_there_is_no_ceiling_and_no_rouge_of_the_hand() -> None:
    given = [Referenced(gold(), {"one": "公开1210条"})]
    assert ceiling(given) == []
    assert "| x |  |  |  |  | 0.333 (1/3) |" in markdown({"x": hands(given)["one"]})
    assert as_dict(hands(given)["one"])["rouge_l"] is None


def test_plain_values() -> None:
    found = as_dict([score("甲乙丙", gold(), ["甲丙丁"])], samples=10)
    assert found["rouge_l"] == {"mean": 0.6667, "interval": [0.6667, 0.6667]}
    assert (found["counts_kept"], found["problems_named"], found["reports"]) == ([0, 3], [0, 2], 1)
