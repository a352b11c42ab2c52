"""What consistent reports say in unusual words: no rule may take it for a contradiction, nor miss the real ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp.schema import ApplicantRow, Count, DisputeOutcomes, DisputesTable, Record, Tables
from tests.annotators.check_cases import (
    NOUGHT,
    Maker,
    disputes,
    overview,
    proactive,
    requests,
    row,
    status,
)

TABLES = Tables(requests=requests(), disputes=disputes(), proactive=proactive())


def said(words: str, *counts: tuple[str, str, float], tables: Tables = TABLES) -> Record:
    return overview(words, *counts).record(tables)


# Parts against totals.


def answered(*values: int, tail: str = "。") -> Record:
    names = ("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理")
    listed = "、".join(f"{name}{value}件" for name, value in zip(names, values[1:], strict=False))
    counts = [("requests.answered", f"{value}件", value) for value in values]
    carried = [("requests.carried", "2件", 2)] if "2件" in tail else []
    return overview(f"办结{values[0]}件，其中{listed}{tail}", *counts, *carried).record()


def test_all_outcomes_are_parts_and_what_is_carried_over_is_none() -> None:
    assert status(answered(20, 8, 2, 1, 4, 2, 3), "parts.sum") == "pass"
    assert status(answered(20, 8, 2, 1, 4, 2, 3, tail="，结转下年度2件。"), "parts.sum") == "pass"
    assert status(answered(20, 8, 2, 1, 4, 2, 30), "parts.exceed") == "fail"


def test_parts_that_reach_the_total_by_chance_go_on_in_a_list() -> None:
    """8 + 6 + 1 + 5 = 20 before the last two of the same list: 25 in all."""
    assert status(answered(20, 8, 6, 1, 5, 2, 3), "parts.sum") == "fail"


def test_what_was_published_elsewhere_is_no_further_part() -> None:
    numbers = [("disclosed", f"{n}条", n) for n in (12, 5, 7, 9)]
    words = "全年主动公开信息12条，其中公告5条，动态7条，微信公众号发布信息9条。"
    assert status(overview(words, *numbers).record(), "parts.sum") == "pass"


def test_the_same_information_on_several_ways_is_not_added() -> None:
    numbers = [("disclosed", f"{n}条", n) for n in (73, 73, 70)]
    words = "主动公开信息73条，其中依托网站公开73条，通过公众号公开70条。"
    assert status(overview(words, *numbers).record(), "parts.sum") == "pass"
    apart = "主动公开信息73条，其中网站73条，公众号70条。"
    assert status(overview(apart, *numbers).record(), "parts.sum") == "fail"


def test_the_remainder_belongs_to_the_list() -> None:
    numbers = [("disclosed", f"{n}条", n) for n in (30, 12, 8, 10)]
    words = "公开信息30条，其中公告12条、动态8条，其余{}条为其他信息。"
    assert status(overview(words.format(10), *numbers).record(), "parts.sum") == "pass"
    more = [*numbers[:3], ("disclosed", "19条", 19)]
    assert status(overview(words.format(19), *more).record(), "parts.sum") == "fail"


def test_an_approximate_number_behind_a_list_does_not_hide_it() -> None:
    maker = overview(
        "公开信息30条，其中公告22条、公共服务类9条、动态约10条。",
        *[("disclosed", f"{n}条", n) for n in (30, 22, 9, 10)],
    )
    maker.counts[-1] = replace(maker.counts[-1], qualifier="approx")
    assert status(maker.record(), "parts.sum") == "fail"


def test_a_part_without_a_name_and_one_in_brackets_behind_a_noun() -> None:
    plain = overview("收到申请9件，其中19件涉及征地。", ("requests.received", "9件", 9), ("other", "19件", 19))
    assert status(plain.record(), "parts.exceed") == "fail"
    numbers = [("other", f"{n}家", n) for n in (23, 9, 51)]
    words = "列出23家养老院（其中公办9家、民办51家）的标准。"
    record = overview(words, *numbers).record()
    record = replace(record, counts=tuple(replace(c, unit="家", value_end=c.end - 1) for c in record.counts))
    assert status(record, "parts.exceed") == "fail"


def test_a_breakdown_in_brackets_of_what_was_published_on_one_way() -> None:
    numbers = [("disclosed.wechat", f"{n}条", n) for n in (112, 42, 79)]
    record = overview("通过公众号发布信息112条（其中藏文42条、汉文79条）。", *numbers).record()
    assert status(record, "parts.sum") == "fail"


# The same quantity twice, shares.


def twice(first: str, second: str, indicator: str = "disclosed") -> str | None:
    maker = overview(first, (indicator, "86条", 86))
    maker.section("other", "六、其他需要报告的事项")
    return status(maker.say(second, (indicator, "68条", 68)).record(), "same.value")


def test_the_same_words_of_another_way_or_office_count_another_thing() -> None:
    assert twice("全年主动公开政府信息86条。", "主动公开政府信息68条。") == "fail"
    assert twice("通过门户网站，主动公开政府信息86条。", "通过微信公众号，主动公开政府信息68条。") is None
    assert twice("全年主动公开政府信息86条。", "政务新媒体公众号运行平稳，主动公开政府信息68条。") is None
    assert twice("上半年，主动公开政府信息86条。", "下半年，主动公开政府信息68条。") is None


@pytest.mark.parametrize(("words", "outcome"), [("合同履行率112%。", "fail"), ("历年积案结案率112%。", None)])
def test_rates_that_may_be_over_100(words: str, outcome: str | None) -> None:
    assert status(overview(words, ("shares", "112%", 112)).record(), "shares.over_100") == outcome


def test_shares_in_a_row_have_the_bound_of_the_first() -> None:
    words = "分别占38.5%、61.5%、112.5%。"
    numbers = [("shares", f"{n}%", n) for n in (38.5, 61.5, 112.5)]
    assert status(overview(words, *numbers).record(), "shares.over_100") == "fail"


def test_a_share_of_the_only_total_before() -> None:
    def of(percent: str) -> str | None:
        maker = overview("收到政府信息公开申请7件。", ("requests.received", "7件", 7))
        maker.text = maker.text.removesuffix("\n")
        maker.say(f"6件涉及河道，占{percent}%。", ("other", "6件", 6), ("shares", f"{percent}%", float(percent)))
        return status(maker.record(), "shares.of_total")

    assert of("85.7") == "pass"
    assert of("90.7") == "fail"


# The prose against the tables (three received, one carried in; two granted, one not held, one carried out).


@pytest.mark.parametrize(
    "words",
    [
        "{}件依申请公开文件转为主动公开。",
        "收到转为主动公开的依申请公开公文{}件。",
        "接待群众咨询，收到{}件。",
    ],
)
def test_what_is_no_request_is_not_compared(words: str) -> None:
    assert status(said(words.format(9), ("requests.received", "9件", 9)), "prose.requests_received") is None


def test_one_offices_requests_beside_all_of_them() -> None:
    both = said(
        "我县收到政府信息公开申请3件，县政府收到1件。",
        ("requests.received", "3件", 3),
        ("requests.received", "1件", 1),
    )
    assert status(both, "prose.requests_received") == "pass"
    parts = said(
        "县水务局收到申请1件，水政大队收到申请2件。", ("requests.received", "1件", 1), ("requests.received", "2件", 2)
    )
    assert status(parts, "prose.requests_received") is None
    wrong = said("县政府收到申请5件。", ("requests.received", "5件", 5))
    assert status(wrong, "prose.requests_received") == "fail"


def test_a_part_over_a_whole_whose_carried_in_is_blank() -> None:
    blank = Tables(requests=requests(carried_in=ApplicantRow()))
    record = said("收到公民申请公开政府信息11件。", ("requests.received", "11件", 11), tables=blank)
    assert status(record, "prose.requests_received") == "fail"


def test_a_sum_said_alone_and_a_body_without_levels() -> None:
    numbers = [("requests.received", f"{n}件", n) for n in (2, 1, 3)]
    words = "收到自然人申请2件、企业申请1件，共计3件。"
    assert status(said(words, *numbers), "prose.requests_received") == "pass"
    wrong = [*numbers[:2], ("requests.received", "11件", 11)]
    assert status(said(words.replace("3件", "11件"), *wrong), "prose.requests_received") == "fail"
    own = said("局本级收到政府信息公开申请9件。", ("requests.received", "9件", 9))
    assert status(own, "prose.requests_received") == "fail"


@pytest.mark.parametrize(("words", "outcome"), [("上年结转{}件。", "fail"), ("结转上年申请{}件。", "fail")])
def test_carried_in_by_either_order_of_words(words: str, outcome: str) -> None:
    assert status(said(words.format(8), ("requests.carried", "8件", 8)), "prose.carried_in") == outcome
    assert status(said(words.format(1), ("requests.carried", "1件", 1)), "prose.carried_in") == "pass"


def test_answers_without_what_was_not_processed() -> None:
    """Three outcomes of which one is `otherwise`: two answers in the narrow sense."""
    table = requests(total=row(2, 1))
    table = replace(
        table,
        unavailable=replace(table.unavailable, not_held=NOUGHT),
        otherwise=replace(table.otherwise, other=row(0, 1)),
    )
    tables = Tables(requests=table)
    narrow = said("全年共答复2件。", ("requests.answered", "2件", 2), tables=tables)
    assert status(narrow, "prose.answered") == "pass"
    assert status(said("全年共答复9件。", ("requests.answered", "9件", 9), tables=tables), "prose.answered") == "fail"
    letters = said("网民留言答复9件。", ("requests.answered", "9件", 9), tables=tables)
    assert status(letters, "prose.answered") is None


def lawsuits(words: str, value: int) -> str | None:
    group = DisputeOutcomes(upheld=value, corrected=0, other=0, pending=0, total=value)
    nought = DisputeOutcomes(upheld=0, corrected=0, other=0, pending=0, total=0)
    table = DisputesTable(
        reconsideration=nought,
        lawsuit_direct=DisputeOutcomes(upheld=1, corrected=0, other=0, pending=0, total=1),
        lawsuit_after_reconsideration=replace(group, upheld=2, total=2),
    )
    return status(said(words, ("lawsuits", f"{value}件", value), tables=Tables(disputes=table)), "prose.lawsuits")


def test_lawsuits_in_all_or_of_one_kind() -> None:
    assert lawsuits("因政府信息公开被提起行政诉讼3件。", 3) == "pass"
    assert lawsuits("因政府信息公开被提起行政诉讼1件。", 1) == "pass"  # those brought directly
    assert lawsuits("因政府信息公开被提起行政诉讼7件。", 7) == "fail"
    assert lawsuits("因政府信息公开，经复议后被提起行政诉讼9件。", 9) == "fail"
    assert lawsuits("因政府信息公开，经复议后被提起行政诉讼2件。", 2) == "pass"


@pytest.mark.parametrize(
    "words",
    [
        "立案行政处罚案件{}件。",
        "适用简易程序作出行政处罚{}件。",
        "重大行政处罚{}件。",
        "移送行政处罚案件{}件。",
        "公示行政处罚{}件。",
    ],
)
def test_penalties_of_a_kind_or_a_stage_are_not_all_of_them(words: str) -> None:
    assert status(said(words.format(9), ("other", "9件", 9)), "prose.penalties") is None


def test_what_is_said_of_the_next_number_is_not_said_of_this_one() -> None:
    words = "制发行政规范性文件{}件、废止1件，现行有效9件。"
    numbers = [("documents", f"{n}件", n) for n in (2, 1, 9)]
    assert status(said(words.format(2), *numbers), "prose.normative_documents") == "pass"
    wrong = [("documents", "17件", 17), *numbers[1:]]
    assert status(said(words.format(17), *wrong), "prose.normative_documents") == "fail"


# Years and dates.


def stale(words: str, section: str = "overview") -> str | None:
    return status(Maker().section(section, "一、总体情况").say(words).record(), "year.stale")


@pytest.mark.parametrize(
    "words",
    [
        "1月底前编制并发布2021年政府信息公开工作年度报告。",
        "按时公布本局2021年度政府信息公开年报。",
        "2021年，全县政务公开考评中我局位列第三，公开工作受到通报表扬。",
        "2021年，我局公开工作在第三方评估中得分较低。",
        "2021年主动公开信息12条，2022年主动公开信息15条。",
    ],
)
def test_last_year_may_be_spoken_of(words: str) -> None:
    assert stale(words) in (None, "pass")


@pytest.mark.parametrize(
    ("words", "section"),
    [
        ("2021年，我局以服务群众为宗旨做好信息公开，没有发生泄密问题。", "overview"),
        ("2021年度主动公开政府信息31条，包括审计结果公告6条。", "overview"),
        ("现发布2021年政府信息公开工作年度报告。", "preamble"),
        ("编制并发布2018年政府信息公开工作年度报告。", "overview"),
    ],
)
def test_a_stale_year(words: str, section: str) -> None:
    assert stale(words, section) == "fail"


def period(words: str) -> str | None:
    return status(overview(words).record(), "year.period")


def test_periods_of_other_things_are_not_the_statistical_one() -> None:
    assert period("文中数据从2022年1月1日算起，至2022年12月31日止。") == "pass"
    assert period("文中数据从2021年1月1日算起，至2022年12月31日止。") == "fail"
    assert period("整改期限为2021年3月1日至2021年6月30日。") is None
    assert period("征求意见期限自2020年11月1日至2020年12月1日。") is None


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("数据截至2022年1 2月31日。", None),  # a month torn apart by a conversion: no month to be seen
        ("统计自20221月1日至12月31日。", "pass"),
        ("于2022年11月31日印发。", "fail"),
        ("2022年 2月30日印发。", "fail"),
        ("2月29日召开会议。", "pass"),
        ("发布日期：2022-13-05", "fail"),
        ("文号1022-13-05", None),
        ("会期3月5日、13月6日。", "fail"),
    ],
)
def test_dates_as_conversions_leave_them(words: str, outcome: str | None) -> None:
    assert status(overview(words).record(), "year.impossible_date") == outcome


# Structure.

CHAPTERS = (
    ("overview", "一、总体情况"),
    ("table.proactive", "二、主动公开政府信息情况"),
    ("table.requests", "三、收到和处理政府信息公开申请情况"),
    ("table.disputes", "四、政府信息公开行政复议、行政诉讼情况"),
    ("problems", "五、存在的主要问题及改进情况"),
    ("other", "六、其他需要报告的事项"),
)


def test_a_subsection_is_no_chapter() -> None:
    def report(requests_heading: str) -> str | None:
        maker = Maker()
        for kind, heading in CHAPTERS:
            maker.section(kind, requests_heading if kind == "table.requests" else heading).say("本节有内容一句。")
        return status(maker.record(), "structure.missing")

    assert report("三、收到和处理政府信息公开申请情况") == "pass"
    assert report("三、依申请公开工作情况") == "pass"  # a chapter in other words
    assert report("（二）依申请公开情况") == "fail"


@pytest.mark.parametrize(
    ("item", "outcome"),
    [
        ("我单位政府信息公开工作不存在突出问题。", "fail"),
        ("暂无。", "fail"),
        ("没有专职人员。", "pass"),
        ("存在更新不及时的问题。", "pass"),
        ("群众对公开渠道不了解的问题不存在好转。", "pass"),
    ],
)
def test_an_item_that_says_that_there_is_none(item: str, outcome: str) -> None:
    maker = Maker().section("problems", "五、存在的主要问题").item("problems", item)
    assert status(maker.record(), "problems.none") == outcome


# Last year's record.


def before(record: Record) -> Record:
    return replace(record, report=replace(record.report, year=2021))


def faults(*words: str) -> Record:
    maker = Maker().section("problems", "五、存在的主要问题")
    for fault in words:
        maker.item("problems", fault)
    return maker.record()


def test_problems_copied_with_a_word_changed_and_another_lead() -> None:
    now = faults("存在问题：信息发布前的保密审查还不够细致；", "二是线下公开形式较为传统，资料电子化程度不高。")
    last = faults("（一）信息发布前的保密审查还不太细致。", "2.线下公开形式较为传统，资料电子化程度低。")
    assert status(now, "previous.problems_copied", before(last)) == "fail"
    other = faults("政策解读的形式还不够多样。", "专职人员少，流动频繁。")
    assert status(now, "previous.problems_copied", before(other)) == "pass"


def test_tenfold_looks_at_figures_of_no_indicator_where_their_subject_says_what_they_are() -> None:
    def report(value: int, subject: str) -> Record:
        count = Count(
            indicator="other", subject=subject, value=value, unit="批次", qualifier="exact", stated="number",
            start=0, end=4, value_start=0, value_end=2,
        )  # fmt: skip
        return replace(overview("抽检若干批次。").record(), counts=(count,))

    last = before(report(612, "公布合格样品"))
    assert status(report(61278, "公布合格样品"), "previous.tenfold", last) == "fail"
    assert status(report(700, "公布合格样品"), "previous.tenfold", last) == "pass"
    assert status(report(61278, "样品"), "previous.tenfold", before(report(612, "样品"))) == "unknown"


def test_a_chapter_is_not_found_in_a_numbered_sentence_of_another() -> None:
    maker = Maker()
    for kind, heading in CHAPTERS:
        if kind != "table.disputes":
            maker.section(kind, heading).say("5、因政府信息公开申请行政复议的情况：无。")
    assert status(maker.record(), "structure.missing") == "fail"
