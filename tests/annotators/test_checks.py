"""The checks: each rule on a record where it holds, one where it does not, and one where a side is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import spacy

from nlp.annotators import checks
from nlp.annotators.check_rules import RULES
from nlp.annotators.checks import check_record, previous_of
from nlp.annotators.parts import parts
from nlp.pipeline import annotate, annotate_document, load
from nlp.reading import read_bytes
from nlp.schema import (
    IssuedRow,
    Record,
)
from tests.annotators.check_cases import (
    SAMPLES,
    Maker,
    message,
    overview,
    proactive,
    requests,
    row,
    status,
    table,
)


def listed(total: int, *parts: int, words: str = "其中") -> Record:
    said = "、".join(f"第{'甲乙丙'[n]}类{part}条" for n, part in enumerate(parts))
    numbers = [("disclosed", f"{n}条", n) for n in (total, *parts)]
    return overview(f"全年主动公开政府信息{total}条，{words}{said}。", *numbers).record()


def test_parts_sum() -> None:
    assert status(listed(10, 6, 4), "parts.sum") == "pass"
    assert status(listed(10, 3, 4), "parts.sum") == "pass"  # the rest is not said
    assert status(listed(10, 7, 4), "parts.sum") == "fail"
    assert status(listed(10, 3, 4, words="按类别分，"), "parts.sum") == "fail"
    assert "共10条，所列2项合计11条" in message(listed(10, 7, 4), "parts.sum")
    assert status(overview("全年主动公开政府信息10条。", ("disclosed", "10条", 10)).record(), "parts.sum") is None


def test_parts_of_parts_are_not_added_twice() -> None:
    numbers = [("disclosed", f"{n}条", n) for n in (12, 5, 3, 2, 7)]
    record = overview("公开信息12条：网站5条，其中公告3条、通知2条；公众号7条。", *numbers).record()
    assert status(record, "parts.sum") == "pass"


def test_a_total_after_two_things_is_their_sum() -> None:
    numbers = [("proposals", f"{n}件", n) for n in (6, 8, 11)]
    record = overview("办理代表建议6件、委员提案8件，其中可公开的11件。", *numbers).record()
    assert status(record, "parts.exceed") == "pass"


def test_parts_exceed() -> None:
    assert status(listed(10, 6), "parts.exceed") == "pass"
    assert status(listed(10, 16), "parts.exceed") == "fail"


def test_same_value() -> None:
    def twice(second: int) -> Record:
        maker = overview("全年主动公开政府信息86条。", ("disclosed", "86条", 86))
        maker.section("other", "六、其他需要报告的事项")
        return maker.say(f"2022年，主动公开政府信息{second}条。", ("disclosed", f"{second}条", second)).record()

    assert status(twice(86), "same.value") == "pass"
    assert status(twice(68), "same.value") == "fail"
    assert status(overview("全年主动公开政府信息86条。", ("disclosed", "86条", 86)).record(), "same.value") is None


def test_shares_of_total() -> None:
    def share(percent: str) -> Record:
        numbers = [("disclosed", "80条", 80), ("disclosed", "20条", 20), ("shares", f"{percent}%", float(percent))]
        return overview(f"公开信息80条，其中公告20条，占{percent}%。", *numbers, parents="-0-").record()

    assert status(share("25"), "shares.of_total") == "pass"
    assert status(share("35"), "shares.of_total") == "fail"
    alone = overview("公告20条，占35%。", ("disclosed", "20条", 20), ("shares", "35%", 35)).record()
    assert status(alone, "shares.of_total") == "unknown"


def test_shares_over_100() -> None:
    def rate(words: str, percent: int) -> Record:
        return overview(words.format(percent), ("shares", f"{percent}%", percent)).record()

    assert status(rate("按时办结率{}%。", 100), "shares.over_100") == "pass"
    assert status(rate("按时办结率{}%。", 120), "shares.over_100") == "fail"
    assert status(rate("访问量比上年增长{}%。", 120), "shares.over_100") is None


# Years and dates.


def test_year_period() -> None:
    def period(words: str, year: int | None = 2022) -> str | None:
        return status(Maker().section("preamble", "").say(words, kind="template").record(year=year), "year.period")

    assert period("数据统计期限为2022年1月1日至2022年12月31日。") == "pass"
    assert period("数据统计期限为2021年1月1日至12月31日。") == "fail"
    assert period("数据统计期限为2021年1月1日至2022年12月31日。") == "fail"
    assert period("数据统计期限为2022年1月1日至2022年12月31日。", None) == "unknown"
    assert period("“十三五”从2016年1月1日至2020年12月31日。") is None


def test_year_stale() -> None:
    def opening(words: str) -> str | None:
        return status(overview(words).record(), "year.stale")

    assert opening("2022年，我局主动公开政府信息。") == "pass"
    assert opening("2021年，我局主动公开政府信息。") == "fail"
    assert opening("2021年，我局信息公开工作获评优秀。") is None
    assert opening("2021年，我局公开信息9条，2022年公开12条。") is None
    plan = Maker().section("measures", "改进措施").say("2022年，下一步我局将加强信息公开。")
    assert status(plan.record(), "year.stale") == "fail"
    plan = Maker().section("measures", "改进措施").say("2023年，我局将加强信息公开。")
    assert status(plan.record(), "year.stale") == "pass"
    assert status(overview("2021年，我局主动公开政府信息。").record(year=None), "year.stale") is None


def test_year_impossible_date() -> None:
    def day(words: str) -> str | None:
        return status(overview(words).record(), "year.impossible_date")

    assert day("6月30日召开会议，2020年2月29日印发文件。") == "pass"
    assert day("6月31日召开会议。") == "fail"
    assert day("2021年2月29日印发文件。") == "fail"
    assert day("统计数据自2022年12月31日至2022年1月1日。") == "fail"
    assert day("全年召开会议。") is None


# Structure.

HEADINGS = (
    ("overview", "一、总体情况"),
    ("table.proactive", "二、主动公开政府信息情况"),
    ("table.requests", "三、收到和处理政府信息公开申请情况"),
    ("table.disputes", "四、政府信息公开行政复议、行政诉讼情况"),
    ("problems", "五、存在的主要问题及改进情况"),
    ("other", "六、其他需要报告的事项"),
)


def chapters(*headings: tuple[str, str], year: int | None = 2022) -> Record:
    maker = Maker()
    for kind, title in headings:
        maker.section(kind, title).say("本节有内容一句。")
    return maker.record(year=year)


def test_structure_missing() -> None:
    assert status(chapters(*HEADINGS), "structure.missing") == "pass"
    assert status(chapters(*HEADINGS[:3], *HEADINGS[4:]), "structure.missing") == "fail"
    assert status(chapters(("preamble", "报告")), "structure.missing") == "unknown"
    assert status(chapters(*HEADINGS[:3], year=2015), "structure.missing") is None


def test_structure_order() -> None:
    swapped = (*HEADINGS[:2], HEADINGS[3], HEADINGS[2], *HEADINGS[4:])
    assert status(chapters(*HEADINGS), "structure.order") == "pass"
    assert status(chapters(*swapped), "structure.order") == "fail"


def test_structure_doubled() -> None:
    assert status(chapters(*HEADINGS), "structure.doubled") == "pass"
    assert status(chapters(*HEADINGS, HEADINGS[2]), "structure.doubled") == "fail"


def test_structure_numbering() -> None:
    assert status(chapters(*HEADINGS), "structure.numbering") == "pass"
    wrong = (*HEADINGS[:3], (HEADINGS[3][0], HEADINGS[3][1].replace("四", "五")), *HEADINGS[4:])
    assert status(chapters(*wrong), "structure.numbering") == "fail"
    assert status(overview("没有章节。").record(), "structure.numbering") is None


def problems(*measures: int, label: str = "content") -> Record:
    """Two problems, the first answered by `measures`, and two measures (items 2 and 3)."""
    maker = Maker().section("problems", "五、存在的主要问题")
    maker.item("problems", "一是栏目更新慢；", *measures).item("problems", "二是专职人员少。", 3 if measures else -1)
    maker.items = [replace(i, answered_by=tuple(n for n in i.answered_by if n >= 0)) for i in maker.items]
    maker.section("measures", "改进措施")
    return maker.item("measures", "一是按月查栏目；").item("measures", "二是增配人手。", label=label).record()


def test_problems_none() -> None:
    assert status(problems(2), "problems.none") == "pass"
    empty = Maker().section("problems", "五、存在的主要问题").say("本年工作平稳。")
    assert status(empty.record(), "problems.none") == "fail"
    assert status(empty.record(problems_stated=False), "problems.none") == "fail"
    unread = Maker().section("problems", "五、存在的主要问题").say("栏目更新不及时。")
    assert status(unread.record(), "problems.none") == "unknown"


def test_problems_unanswered_and_measures_unasked() -> None:
    assert status(problems(2), "problems.unanswered") == "pass"
    assert status(problems(2), "measures.unasked") == "pass"
    assert status(problems(3), "measures.unasked") == "fail"
    assert status(problems(), "problems.unanswered") == "unknown"
    assert status(problems(), "measures.unasked") == "unknown"
    maker = Maker().section("problems", "五、存在的主要问题").item("problems", "栏目更新慢。")
    assert status(maker.record(), "problems.unanswered") == "fail"


def test_boilerplate_section() -> None:
    def three(last: str) -> Record:
        maker = overview("不断提升公开水平。", kind="formula").say("坚持公开为常态。", kind="formula")
        return maker.say("公开指南一份。", kind=last).record()

    assert status(three("specific"), "boilerplate.section") == "pass"
    assert status(three("formula"), "boilerplate.section") == "fail"
    assert "套话占100%" in message(three("formula"), "boilerplate.section")


# Last year's record.


def last(record: Record, **tables: object) -> Record:
    facts = replace(record.report, year=2021)
    return replace(record, report=facts, tables=replace(record.tables, **tables))  # type: ignore[arg-type]


def test_previous_carried() -> None:
    now = table(requests=requests())
    assert status(now, "previous.carried") is None
    assert status(now, "previous.carried", last(now)) == "pass"
    assert status(now, "previous.carried", last(now, requests=requests(carried_out=row(4)))) == "fail"
    assert status(now, "previous.carried", last(now, requests=None)) == "unknown"
    assert status(now, "previous.carried", now) == "unknown"  # the same year


def test_previous_in_force() -> None:
    now = table(proactive=proactive())
    before = replace(proactive(), normative_documents=IssuedRow(in_force=8))
    assert status(now, "previous.in_force", last(now, proactive=before)) == "pass"
    assert status(now, "previous.in_force", last(now)) == "fail"
    assert status(now, "previous.in_force", last(now, proactive=None)) == "unknown"


def test_previous_problems_copied() -> None:
    def report(*faults: str) -> Record:
        maker = Maker().section("problems", "五、存在的主要问题")
        for fault in faults:
            maker.item("problems", fault)
        return maker.record()

    now = report("一是部分栏目更新不够及时；", "二是基层公开人员流动频繁。")
    assert status(now, "previous.problems_copied", last(now)) == "fail"
    other = report("一是政策解读形式较为单一；", "二是线下公开渠道不够便民。")
    assert status(now, "previous.problems_copied", last(other)) == "pass"
    assert status(now, "previous.problems_copied", last(report())) == "unknown"


def figures(*values: int) -> Record:
    maker = Maker().section("overview", "一、总体情况")
    for place, value in enumerate(values):
        maker.say(f"{'甲乙丙丁戊己'[place]}类公开{value}条。", ("disclosed", f"{value}条", value))
    return maker.record()


def test_previous_counts_unchanged() -> None:
    now = figures(10, 20, 30, 40, 50)
    assert status(now, "previous.counts_unchanged", last(now)) == "fail"
    assert status(now, "previous.counts_unchanged", last(figures(10, 20, 30, 40, 51))) == "pass"
    assert status(figures(10), "previous.counts_unchanged", last(figures(10))) == "unknown"


def test_previous_tenfold() -> None:
    now = figures(10, 240)
    assert status(now, "previous.tenfold", last(figures(9, 200))) == "pass"
    assert status(now, "previous.tenfold", last(figures(9, 20))) == "fail"
    assert status(overview("没有数量。").record(), "previous.tenfold", last(figures(9))) == "unknown"


def test_the_previous_record_is_the_same_agencys_of_the_year_before() -> None:
    now = table(requests=requests())
    other = replace(last(now), report=replace(now.report, agency="石门县水务局", year=2021))
    assert previous_of(now, [now, other, last(now)]) == last(now)
    assert previous_of(now, [now, other]) is None


# All of them.


def test_each_rule_has_a_message_in_two_languages_and_spans_within_the_text() -> None:
    record = annotate_document(read_bytes((SAMPLES / _sample("鹿鸣坡镇")).read_bytes(), "x.txt"))
    for check in check_record(record, last(record)):
        assert check.rule in RULES
        chinese, _, english = check.message.partition(" / ")
        assert chinese and english and "{" not in check.message and "\n" not in check.message
        assert all(0 <= start <= end <= len(record.text) for start, end in check.spans)


def _sample(name: str) -> str:
    return next(path.name for path in SAMPLES.iterdir() if name in path.name)


# What the samples are made to contradict; each other failed check would be a false alarm.
MADE = {
    "霖江高新区": {"prose.requests_received", "prose.reconsiderations", "parts.sum"},
    "望渡区": {"problems.none"},
}
ADVISORY = {"boilerplate.section", "problems.unanswered", "measures.unasked"}


@pytest.mark.parametrize("path", sorted(p for p in SAMPLES.iterdir() if p.suffix in (".txt", ".docx", ".html")))
def test_no_rule_fails_on_a_sample_without_cause(path: Path) -> None:
    fails = {check.rule for check in check_record(annotate(path)) if check.status == "fail"} - ADVISORY
    assert fails == next((rules for name, rules in MADE.items() if name in path.name), set())


def test_the_component_fills_the_checks_and_survives_disk(tmp_path: Path) -> None:
    pipe = load()
    if checks.NAME not in pipe.pipe_names:
        pipe.add_pipe(checks.NAME)
    text = (SAMPLES / _sample("鹿鸣坡镇")).read_text(encoding="utf-8")
    doc = pipe(pipe.make_doc(text))
    found = parts(doc)["checks"]
    assert found and {check["status"] for check in found} <= {"pass", "fail", "unknown"}
    component = checks.CheckComponent()
    component.to_disk(tmp_path / "x")
    assert component.from_disk(tmp_path / "x") is component


def test_a_text_that_is_no_report_gets_no_checks() -> None:
    pipe = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "char"}}})
    for name in ("gongkai_layout", checks.NAME):
        pipe.add_pipe(name)
    assert parts(pipe("今日供水正常。"))["checks"] == []
