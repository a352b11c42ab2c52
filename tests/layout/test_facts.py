"""Facts of a report: title, agency, year, period, date of publication; what is not said, or is damaged, is None."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.fold import fold
from nlp.layout.facts import find_facts, is_title
from nlp.schema import ReportFacts

TRADITIONAL = "根據《中華人民共和國政府信息公開條例》規定，編制本報告。"
BASIS = "根据《中华人民共和国政府信息公开条例》规定，编制本报告。"


def _facts(text: str, hint: str = "") -> ReportFacts:
    return find_facts(text, fold(text), hint)


@pytest.mark.parametrize(
    ("title", "agency", "year"),
    [
        ("澜屏县水务局2022年政府信息公开工作年度报告", "澜屏县水务局", 2022),
        ("澜屏县水务局2022年度政府信息公开工作报告", "澜屏县水务局", 2022),
        ("澜屏县水务局2022年政府信息公开年度报告", "澜屏县水务局", 2022),
        ("2022年澜屏县水务局政府信息公开工作年度报告", "澜屏县水务局", 2022),
        ("澜屏县水务局关于2022年政府信息公开工作情况的报告", "澜屏县水务局", 2022),
        ("澜屏县水务局 2022 年政府信息公开工作年度报告", "澜屏县水务局", 2022),
        ("珞桑市人民政府办公室2019年政府信息公开工作年度报告", "珞桑市人民政府办公室", 2019),
        ("砚溪乡人民政府二〇一四年政府信息公开工作年度报告", "砚溪乡人民政府", 2014),
        ("苇川区松口街道办事处2024年政务公开工作年度报告", "苇川区松口街道办事处", 2024),
        ("澜屏县水务局2022年政府信息公开年报", "澜屏县水务局", 2022),
        ("瀾屏縣水務局2022年政府信息公開工作年度報告", "瀾屏縣水務局", 2022),
        ("澜屏县水务局２０２２年政府信息公开工作年度报告", "澜屏县水务局", 2022),
    ],
)
def test_title_agency_and_year(title: str, agency: str, year: int) -> None:
    facts = _facts(f"{title}\n{BASIS if '报' in title else TRADITIONAL}")
    assert facts.title == "".join(title.split())
    assert (facts.agency, facts.year) == (agency, year)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("澜屏县水务局2022年\n政府信息公开工作年度报告", "澜屏县水务局2022年政府信息公开工作年度报告"),
        ("澜屏县水务局\n2022年政府信息公开工作年度报告", "澜屏县水务局2022年政府信息公开工作年度报告"),
        ("澜屏县水务局2022年政府信息公开工作\n年度报告", "澜屏县水务局2022年政府信息公开工作年度报告"),
    ],
)
def test_a_title_over_two_lines(text: str, title: str) -> None:
    facts = _facts(f"首页 > 政务公开 > 年报\n{text}\n{BASIS}")
    assert (facts.title, facts.agency, facts.year) == (title, "澜屏县水务局", 2022)


@pytest.mark.parametrize(
    "head",
    [
        "您当前的位置：首页 > 政府信息公开 > 政府信息公开年报",
        "索引号：000/2023-0001\n发布日期：2023-01-18\n【字体：大 中 小】",
        "字号： 大 中 小\n打印\n分享",
        "澜水务〔2023〕2号",
        "无障碍 | 长者版\n浏览次数：",
        "澜屏县水务局2022年政府信息公开工作年度报告",
    ],
)
def test_a_title_below_the_furniture_of_a_page(head: str) -> None:
    facts = _facts(f"{head}\n澜屏县水务局2022年政府信息公开工作年度报告\n{BASIS}")
    assert (facts.title, facts.agency, facts.year) == (
        "澜屏县水务局2022年政府信息公开工作年度报告",
        "澜屏县水务局",
        2022,
    )


def test_the_agency_is_the_fullest_name_that_the_text_gives() -> None:
    text = (
        f"松口镇2022年政府信息公开工作年度报告\n{BASIS}如有疑问，请与澜屏县松口镇人民政府联系（电话：0000-0000000）。"
    )
    assert _facts(text).agency == "澜屏县松口镇人民政府"
    text = f"松口街道2022年政府信息公开工作年度报告\n来源：松口街道办事处 发布时间：2023-01-09\n{BASIS}"
    assert _facts(text).agency == "松口街道办事处"


def test_the_agency_of_a_title_without_one_is_in_the_signature() -> None:
    text = f"2022年政府信息公开工作年度报告\n{BASIS}\n一、总体情况\n公开86条。\n澜屏县水务局\n2023年1月16日"
    assert _facts(text).agency == "澜屏县水务局"


def test_an_office_that_answers_questions_is_not_the_agency() -> None:
    text = (
        f"2022年政府信息公开工作年度报告\n{BASIS}请与澜屏县水务局办公室联系。\n公开86条。\n澜屏县水务局\n2023年1月16日"
    )
    assert _facts(text).agency == "澜屏县水务局"


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("2022年1月1日起至2022年12月31日止", ("2022-01-01", "2022-12-31")),
        ("2022年1月1日至12月31日", ("2022-01-01", "2022-12-31")),
        ("2022年1月1日—2022年12月31日", ("2022-01-01", "2022-12-31")),
        ("2022 年 1 月 1 日到 2022 年 12 月 31 日", ("2022-01-01", "2022-12-31")),
        ("２０２２年１月１日起至２０２２年１２月３１日止", ("2022-01-01", "2022-12-31")),
        ("2022年5月1日至2022年12月31日", ("2022-05-01", "2022-12-31")),
        ("20221月1日起至20221231日止", ("2022-01-01", "2022-12-31")),
        ("202211日起至20221231日止", ("2022-01-01", "2022-12-31")),
        ("2022年1月至12月", None),
        ("2022年12月31日至2022年1月1日", None),
        ("2022年1月1日至2022年2月31日", None),
        ("2022年13月1日至2022年14月31日", None),
        ("2022年全年", None),
    ],
)
def test_a_period_is_read_where_its_digits_fit_one_reading_alone(words: str, period: tuple[str, str] | None) -> None:
    facts = _facts(f"澜屏县水务局2022年政府信息公开工作年度报告\n{BASIS}统计期限自{words}。")
    assert facts.period == period


@pytest.mark.parametrize(
    "words",
    [
        "20221月1日起至20221231日止",
        "202211日起至20221231日止",
        "20225月1日起至20221231日止",
        "20221111日起至20221231日止",
        "202211日起至20211231日止",
        "2022日起至日止",
    ],
)
def test_a_torn_period_is_the_whole_year_or_none(words: str) -> None:
    facts = _facts(f"澜屏县水务局2022年政府信息公开工作年度报告\n{BASIS}统计期限自{words}。")
    assert facts.period in (None, ("2022-01-01", "2022-12-31"))
    if "5月" in words or "1111" in words or "2021" in words:
        assert facts.period is None


@pytest.mark.parametrize(
    ("head", "tail", "published"),
    [
        ("发布时间：2023-01-18 09:30", "", "2023-01-18"),
        ("发布日期： 2023年1月18日", "", "2023-01-18"),
        ("成文日期 | 2023/01/18 |", "", "2023-01-18"),
        ("", "澜屏县水务局\n2023年1月16日", "2023-01-16"),
        ("", "澜屏县水务局\n二〇二三年一月十六日", "2023-01-16"),
        ("", "二○二三年十二月二十九日", "2023-12-29"),
        ("", "会议定于2023年1月16日召开，请各股室准时参加。", None),
        ("发布时间：", "", None),
        ("", "2023年2月30日", None),
        ("", "", None),
    ],
)
def test_date_of_publication(head: str, tail: str, published: str | None) -> None:
    text = f"{head}\n澜屏县水务局2022年政府信息公开工作年度报告\n{BASIS}\n一、总体情况\n公开86条。\n{tail}"
    assert _facts(text).published == published


def test_a_title_from_the_markup_helps_where_the_text_has_none() -> None:
    hint = "澜屏县水务局2022年政府信息公开工作年度报告"
    facts = _facts("一、总体情况\n公开86条。", hint)
    assert (facts.title, facts.agency, facts.year) == (hint, "澜屏县水务局", 2022)
    own = _facts("砚溪乡人民政府2020年政府信息公开工作年度报告\n公开86条。", hint)
    assert own.agency == "砚溪乡人民政府" and own.year == 2020


def test_a_year_outside_the_title() -> None:
    facts = _facts("澜屏县水务局政府信息公开工作年度报告\n现公布2021年度政府信息公开情况。\n公开86条。")
    assert facts.year == 2021


def test_nothing_said_is_none() -> None:
    assert _facts("今日供水正常，水压平稳。") == ReportFacts()
    assert _facts("") == ReportFacts()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("澜屏县水务局2022年政府信息公开工作年度报告", True),
        ("澜屏县水务局政府信息公开工作年度报告", True),
        ("根据2022年政府信息公开工作年度报告", False),
        ("关于印发2022年政府信息公开工作年度报告的通知", False),
        ("澜屏县水务局2022年工作总结", False),
        ("政府信息公开指南", False),
    ],
)
def test_what_reads_like_a_title(words: str, expected: bool) -> None:
    assert is_title(words) is expected


@given(st.text(max_size=200), st.text(max_size=30))
def test_any_text_has_facts(text: str, hint: str) -> None:
    facts = _facts(text, hint)
    assert facts.year is None or 1990 <= facts.year <= 2100


@given(
    st.lists(
        st.sampled_from(["2022", "年", "13", "月", "1", "31", "日", "起至", "—", "止", " ", "二〇二", "十"]),
        max_size=14,
    )
)
def test_any_row_of_date_words_gives_a_period_in_order_or_none(words: list[str]) -> None:
    facts = _facts("澜屏县水务局2022年政府信息公开工作年度报告\n统计期限自" + "".join(words))
    assert facts.period is None or facts.period[0] < facts.period[1]
