"""The checks of tables and of prose against them: where a rule holds, where it does not, where a side is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp.schema import (
    ApplicantRow,
    DisputeOutcomes,
    DisputesTable,
    OtherwiseRows,
    Record,
    RequestsTable,
    Tables,
)
from tests.annotators.check_cases import (
    NOUGHT,
    Maker,
    disputes,
    message,
    overview,
    proactive,
    requests,
    row,
    status,
    table,
)


def test_requests_balance() -> None:
    assert status(table(requests=requests()), "requests.balance") == "pass"
    wrong = table(requests=requests(received=row(4, 1)))
    assert status(wrong, "requests.balance") == "fail"
    assert "新收5＋上年结转1＝6，办理总计3＋结转下年1＝4" in message(wrong, "requests.balance")
    assert "received 5 + carried in 1 = 6" in message(wrong, "requests.balance")
    assert status(table(requests=requests(carried_in=ApplicantRow())), "requests.balance") == "unknown"
    assert status(table(), "requests.balance") is None


def test_requests_outcomes() -> None:
    assert status(table(requests=requests()), "requests.outcomes") == "pass"
    assert status(table(requests=requests(granted=row(1))), "requests.outcomes") == "fail"
    assert status(table(requests=requests(granted=ApplicantRow())), "requests.outcomes") == "unknown"


def test_rows_that_the_older_layout_lacks_are_no_blanks() -> None:
    older = requests()
    older = replace(older, otherwise=OtherwiseRows(other=NOUGHT))
    assert status(table(requests=older), "requests.outcomes") == "pass"


def test_requests_rows() -> None:
    assert status(table(requests=requests()), "requests.rows") == "pass"
    wrong = replace(row(2), total=3)
    assert status(table(requests=requests(granted=wrong)), "requests.rows") == "fail"
    blank = Tables(requests=RequestsTable(received=ApplicantRow(total=3)))
    assert status(Maker().record(blank), "requests.rows") == "unknown"


def test_disputes_sum() -> None:
    assert status(table(disputes=disputes()), "disputes.sum") == "pass"
    assert status(table(disputes=disputes(3)), "disputes.sum") == "fail"
    nothing = DisputesTable(reconsideration=DisputeOutcomes(upheld=1, total=1))
    assert status(table(disputes=nothing), "disputes.sum") == "unknown"


# The prose against the tables.

TABLES = Tables(requests=requests(), disputes=disputes(), proactive=proactive())
PROSE = {
    "prose.requests_received": ("全年收到政府信息公开申请{}件。", "requests.received", 3),
    "prose.carried_in": ("全年收到申请，上年结转{}件。", "requests.carried", 1),
    "prose.carried_out": ("另有{}件结转下年度继续办理。", "requests.carried", 1),
    "prose.answered": ("全年共答复{}件。", "requests.answered", 3),
    "prose.reconsiderations": ("因政府信息公开被申请行政复议{}件。", "reconsiderations", 2),
    "prose.lawsuits": ("因政府信息公开被提起行政诉讼{}件。", "lawsuits", 0),
    "prose.normative_documents": ("全年制发行政规范性文件{}件。", "documents", 2),
    "prose.penalties": ("全年作出行政处罚决定{}件。", "other", 24),
}


@pytest.mark.parametrize("rule", PROSE)
def test_prose_against_a_cell(rule: str) -> None:
    words, indicator, value = PROSE[rule]

    def said(number: int) -> Record:
        return overview(words.format(number), (indicator, f"{number}件", number)).record(TABLES)

    assert status(said(value), rule) == "pass"
    assert status(said(value + 7), rule) == "fail"
    assert str(value + 7) in message(said(value + 7), rule)
    assert status(replace(said(value), tables=Tables()), rule) == "unknown"


def test_administrative_fees_are_not_processing_fees() -> None:
    def said(words: str, value: float, unit: str = "万元") -> Record:
        return overview(words, ("fees", f"{value}{unit}", value)).record(TABLES)

    assert status(said("全年行政事业性收费1.5万元。", 1.5), "prose.fees") == "pass"
    assert status(said("全年行政事业性收费15000元。", 15000, "元"), "prose.fees") == "pass"
    assert status(said("全年行政事业性收费2.5万元。", 2.5), "prose.fees") == "fail"
    assert status(said("全年收取信息处理费20元。", 20, "元"), "prose.fees") is None
    assert status(replace(said("全年行政事业性收费1.5万元。", 1.5), tables=Tables()), "prose.fees") == "unknown"


@pytest.mark.parametrize(
    "words",
    [
        "2021年收到政府信息公开申请9件。",
        "上年收到政府信息公开申请9件。",
        "全县收到政府信息公开申请9件。",
        "各下属单位收到政府信息公开申请9件。",
    ],
)
def test_another_year_or_another_body_is_no_contradiction(words: str) -> None:
    record = overview(words, ("requests.received", "9件", 9)).record(TABLES)
    assert status(record, "prose.requests_received") is None


def test_a_part_may_be_smaller_but_not_larger_than_the_whole() -> None:
    small = overview("收到网上申请2件。", ("requests.received", "2件", 2)).record(TABLES)
    large = overview("收到网上申请8件。", ("requests.received", "8件", 8)).record(TABLES)
    assert status(small, "prose.requests_received") is None
    assert status(large, "prose.requests_received") == "fail"


def test_answers_may_include_those_carried_in_and_a_zero_in_words_counts() -> None:
    both = overview("全年收到政府信息公开申请4件。", ("requests.received", "4件", 4)).record(TABLES)
    assert status(both, "prose.requests_received") == "pass"
    none = overview("全年未收到政府信息公开申请。", ("requests.received", "未收到政府信息公开申请", 0)).record(TABLES)
    assert status(none, "prose.requests_received") == "fail"


def test_the_offices_own_reconsiderations_are_no_disclosure_disputes() -> None:
    record = overview("全年办理行政复议案件40件。", ("reconsiderations", "40件", 40)).record(TABLES)
    assert status(record, "prose.reconsiderations") is None


def test_outcomes_are_compared_by_their_name() -> None:
    right = overview("答复中，予以公开2件，无法提供1件。", *[("requests.answered", f"{n}件", n) for n in (2, 1)])
    wrong = overview("答复中，予以公开6件。", ("requests.answered", "6件", 6))
    assert status(right.record(TABLES), "prose.answered") == "pass"
    assert status(wrong.record(TABLES), "prose.answered") == "fail"


# Within the prose.
