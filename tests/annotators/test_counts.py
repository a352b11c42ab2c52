"""Counts: the gold sentences, offsets, parts, qualifiers, periods, and what is no count."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.annotators.counts import find_counts
from nlp.errors import RecordError
from nlp.labels import SECTIONS
from nlp.schema import Count
from tests.annotators.count_corpus import Case, counts_of, key_of, read_cases, score, sentences_of

HERE = Path(__file__).parent
CASES = read_cases(HERE / "count_cases.txt")
UNSEEN = read_cases(HERE / "count_cases_unseen.txt")


def counts(text: str, section: str = "overview.proactive", year: int = 2022) -> list[Count]:
    """The counts of a text that stands in one section."""
    return counts_of(Case(text, section, year))


def test_there_are_enough_cases() -> None:
    assert len(CASES) + len(UNSEEN) >= 180
    assert len(UNSEEN) * 3 >= len(CASES) + len(UNSEEN)


def test_every_indicator_has_a_case() -> None:
    from nlp.labels import INDICATORS

    assert {gold.indicator for case in CASES + UNSEEN for gold in case.counts} == set(INDICATORS)


@pytest.mark.parametrize("cases", [CASES, UNSEEN], ids=["rules", "unseen"])
def test_f1_of_the_cases(cases: list[Case]) -> None:
    assert score(cases)[2] >= 0.97


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:24])
def test_case(case: Case) -> None:
    found = counts_of(case)
    assert sorted(map(key_of, found)) == sorted(gold.key for gold in case.counts)
    assert sorted((key_of(one), one.qualifier, one.stated) for one in found) == sorted(
        (gold.key, gold.qualifier, gold.stated) for gold in case.counts
    )
    parents = [(float(one.value or 0), found[one.parent].value) for one in found if one.parent is not None]
    assert sorted(parents) == sorted((gold.value, gold.parent) for gold in case.counts if gold.parent is not None)


@pytest.mark.parametrize(
    "text",
    [
        "本报告由六个部分组成，统计期限为2022年1月1日至12月31日。",
        "严格执行“三审三校”制度，坚持一图读懂、一网通办。",
        "根据国办公开办函〔2021〕30号和《条例》第二十条编制。",
        "在20个工作日内答复，每周更新3次，每14天检查1次。",
        "确保公开率达到100%，拟增配一名工作人员。",
        "在全县考核中排名第3，位列前5名。",
        "较上年增加6件，比去年减少12条。",
        "电话：0391-5550123，邮编：454001，网址http://www.example.cn/2022/1.html。",
        "1.加强领导。2.强化培训。（三）落实责任。",
        "学习贯彻党的二十大精神，庆祝建党101周年。",
        "涉及26个试点领域，提出25项具体措施。",
        "2022年建成无独立网站的单位名录，本镇无制定规章的权限。",
        "举办第3期培训班。",
        "无法提供的，应当说明理由。",
        "无障碍浏览、无纸化办公水平不断提高。",
    ],
)
def test_what_is_no_count(text: str) -> None:
    assert counts(text) == []


def test_spans_lie_on_subject_number_and_unit() -> None:
    text = "2022年全年发布视频114条，收到1封公开政府信息的申请。"
    video, request = counts(text)
    assert text[video.value_start : video.value_end] == "114"
    assert text[video.start : video.end] == "发布视频114条"
    assert (video.subject, request.subject) == ("发布视频", "公开政府信息的申请")
    assert text[request.start : request.end] == "1封公开政府信息的申请"


def test_a_negation_spans_its_clause() -> None:
    text = "我镇未收到政府信息公开申请，工作平稳。"
    (zero,) = counts(text, "overview.requests")
    assert (zero.stated, zero.unit, zero.value) == ("negation", "", 0)
    assert text[zero.value_start : zero.value_end] == "未收到政府信息公开申请"
    assert zero.subject == "政府信息公开申请"


def test_part_in_a_later_sentence() -> None:
    found = counts("公开信息120条。其中工作动态100条、公告20条。")
    assert [one.parent for one in found] == [None, 0, 0]


def test_parts_found_by_their_sum() -> None:
    found = counts("全年发布信息300条，网站200条，微信公众号100条。")
    assert [(one.indicator, one.parent) for one in found] == [
        ("disclosed", None),
        ("disclosed.website", 0),
        ("disclosed.wechat", 0),
    ]


def test_outcomes_have_the_total_of_answers() -> None:
    found = counts("收到申请30件。答复28件。予以公开20件，不予公开8件。", "overview.requests")
    assert [one.parent for one in found] == [None, 0, 1, 1]


def test_period_of_another_year() -> None:
    found = counts("上年结转申请4件，新收9件。2021年收到3件。", "overview.requests", 2022)
    assert [one.period for one in found] == [2021, None, 2021]


def test_a_range_is_two_counts_of_one_unit() -> None:
    assert [(one.value, one.unit) for one in counts("召开座谈会3至5次。")] == [(3, "次"), (5, "次")]


def test_what_cannot_be_read_is_null_with_a_warning() -> None:
    text = "接受群众咨询数十次。"
    found, warnings = find_counts(text, [(0, len(text))], ["overview.proactive"], 2022)
    assert [(one.value, one.qualifier) for one in found] == [(None, "approx")]
    assert len(warnings) == 1 and "数十" in warnings[0]


def test_traditional_text_keeps_its_unit() -> None:
    text = "我鎮通過門戶網站主動公開政務信息115條，未發生行政訴訟。"
    found = counts(text)
    assert [key_of(one) for one in found] == [("disclosed.website", 115, "條"), ("lawsuits", 0, "")]


def test_section_of_may_be_a_function() -> None:
    text = "共收到12件。"
    (found,), _ = find_counts(text, [(0, len(text))], lambda start: "overview.requests", None)
    assert found.indicator == "requests.received"


def test_wrong_arguments_raise_the_projects_error() -> None:
    with pytest.raises(RecordError, match="expected 1 kinds, found 0"):
        find_counts("共3件。", [(0, 4)], [], 2022)
    with pytest.raises(RecordError, match=r"expected spans in 0\.\.4"):
        find_counts("共3件。", [(0, 9)], ["overview"], 2022)


_WORDS = """
共 其中 （ ） ( ) ： ， 、 。 ； 公开 信息 条 件 12 3 0 一百 十余 万 元 % 未收到 无 申请 行政复议 、行政诉讼 均为零
分别 各 微信 网站 2022年 结转 培训 人次 “ ” 《 》
"""
_PIECES = st.sampled_from([*_WORDS.split(), " ", "\n"])


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join), st.sampled_from(sorted(SECTIONS)))
def test_any_text_gives_valid_counts(text: str, section: str) -> None:
    spans = sentences_of(text)
    found, _ = find_counts(text, spans, [section] * len(spans), 2022)
    assert [one.value_start for one in found] == sorted(one.value_start for one in found)
    for place, one in enumerate(found):
        assert 0 <= one.start <= one.value_start <= one.value_end <= len(text)
        assert one.end <= len(text)
        seen, parent = {place}, one.parent
        while parent is not None:
            assert parent not in seen
            seen.add(parent)
            parent = found[parent].parent


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("全年收取费用18.6万元。", "18.6", "万元"),
        ("投入经费3.2亿元。", "3.2", "亿元"),
        ("收取信息处理费1230元。", "1230", "元"),
    ],
)
def test_the_scale_before_yuan_belongs_to_the_unit(text: str, value: str, unit: str) -> None:
    (count,), _ = find_counts(text, [(0, len(text))], ["fees"], 2022)
    assert text[count.value_start : count.value_end] == value
    assert count.unit == unit


@pytest.mark.parametrize(
    ("heading", "section", "found"),
    [
        ("六、收费及减免情况", "fees", ["fees", "fees"]),
        ("六、收费情况", "fees", ["fees"]),
        ("五、复议、诉讼和申诉情况", "table.disputes", ["reconsiderations", "lawsuits", "other"]),
        ("四、行政复议、行政诉讼情况", "table.disputes", ["reconsiderations", "lawsuits"]),
    ],
)
def test_a_bare_none_denies_what_its_heading_names(heading: str, section: str, found: list[str]) -> None:
    text = f"{heading}\n无。"
    zeros, _ = find_counts(text, [(len(heading) + 1, len(text))], [section], 2022)
    assert [zero.indicator for zero in zeros] == found


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("开展宣讲十余次。", "十", "approx"),
        ("开展宣讲30 余次。", "30", "approx"),
        ("公开信息200+条。", "200", "at_least"),
        ("公开信息3万余条。", "3万", "approx"),
        ("公开信息1,200余万条。", "1,200余万", "approx"),
        ("开展宣讲10次以下。", "10", "at_most"),
        ("开展宣讲上百次。", "百", "approx"),
    ],
)
def test_what_makes_a_number_inexact_is_no_part_of_it(text: str, value: str, qualifier: str) -> None:
    (count,) = counts(text)
    assert (text[count.value_start : count.value_end], count.qualifier) == (value, qualifier)


def test_a_number_broken_at_its_point_or_comma_is_one() -> None:
    text = "访问量1\n.2万次，发放资料0.\n85万份，1\n2件结转20\n23年办理。"
    found, warnings = find_counts(text, [(0, len(text))], ["overview.requests"], 2022)
    assert [(one.value, one.unit) for one in found] == [(12000, "次"), (8500, "份"), (12, "件")]
    assert warnings == []


@pytest.mark.parametrize("text", ["登陆件", "队伍人员充实。", "收拾3处。", "大陆人次统计。"])
def test_words_with_a_capital_numeral_are_no_numbers(text: str) -> None:
    assert all(one.value == 3 for one in counts(text))


def test_the_year_that_requests_go_to_is_not_theirs() -> None:
    assert [one.period for one in counts("结转2023年办理2件，2021年结转1件。", "overview.requests")] == [None, 2021]


def test_a_zero_carried_over_is_of_the_year_named_with_it() -> None:
    found = counts("未收到申请，也无上年结转件，对2015年以来的12件公文进行清理。", "overview.requests", 2022)
    assert [(one.indicator, one.period) for one in found[:2]] == [
        ("requests.received", None),
        ("requests.carried", 2021),
    ]
    assert found[2].period is None
