"""Sentences: what ends one, what does not, and what a conversion put between the halves of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.fold import fold
from nlp.layout.sentences import split_sentences
from tests.layout.reports import TITLE, compose, sentences, with_overview, with_problems


def _split(words: str) -> list[str]:
    return [words[s:e] for s, e in split_sentences(fold(words), 0, len(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("公开86条。办结3件。", ["公开86条。", "办结3件。"]),
        ("占5.6%，增3.2个点。办结率100.0%。", ["占5.6%，增3.2个点。", "办结率100.0%。"]),
        ("何以为公？以民为本！办结3件", ["何以为公？", "以民为本！", "办结3件"]),
        ("群众问“水何时来？”我局答“今晚。”随后通水。", ["群众问“水何时来？”", "我局答“今晚。”", "随后通水。"]),
        ("开设“问水？”、“问汛！”，两栏并行。", ["开设“问水？”、“问汛！”，两栏并行。"]),
        ("公开61条（网站发布。）另发25条。", ["公开61条（网站发布。）", "另发25条。"]),
        ("网站公开61条；微信公开25条；共86条。", ["网站公开61条；微信公开25条；共86条。"]),
        ("不足是：一是慢；二是少；三是浅。", ["不足是：一是慢；", "二是少；", "三是浅。"]),
        ("1.更新慢；2.形式少。", ["1.更新慢；", "2.形式少。"]),
        ("（一）更新慢； （二）形式少。", ["（一）更新慢；", "（二）形式少。"]),
        ("答复3件……其余在办。", ["答复3件……", "其余在办。"]),
        ("  公开86条。　", ["公开86条。"]),
        ("。。！", []),
        ("公开86条，", ["公开86条，"]),
        ("公开86条｡办结3件。", ["公开86条｡", "办结3件。"]),
    ],
)
def test_where_a_sentence_ends(words: str, expected: list[str]) -> None:
    assert _split(words) == expected


def test_a_semicolon_before_a_bare_numeral_ends_nothing() -> None:
    assert _split("网站一处；三 处公开栏；两个账号。") == ["网站一处；三 处公开栏；两个账号。"]


@given(st.text(alphabet="公开信息86。！？；一是1.、（二）“” \t|…%", max_size=60))
def test_sentences_lie_apart_and_lose_nothing_said(words: str) -> None:
    spans = list(split_sentences(fold(words), 0, len(words)))
    covered = set()
    for start, end in spans:
        piece = words[start:end]
        assert piece == piece.strip(" \t|") and any(c.isalnum() for c in piece)
        assert not covered & set(range(start, end))
        covered |= set(range(start, end))
    assert spans == sorted(spans)
    assert not [c for n, c in enumerate(words) if c.isalnum() and n not in covered]


def test_headings_are_no_sentences_and_run_in_headings_belong_to_theirs() -> None:
    text = with_overview("（一）主动公开情况。全年公开信息86条。\n（二）依申请公开\n全年办结申请3件。")
    assert sentences(text, "overview.proactive") == ["（一）主动公开情况。全年公开信息86条。"]
    assert sentences(text, "overview.requests") == ["全年办结申请3件。"]


def test_a_title_and_a_signature_are_no_sentences() -> None:
    text = with_overview("全年公开信息86条。")
    assert not [s for s in sentences(text) if TITLE in s or s.startswith("2023年1月16日")]


def test_a_slogan_that_opens_an_entry_is_a_sentence_of_its_own() -> None:
    text = with_problems(
        "（一）存在问题\n1.更新不及时。个别栏目两个月没有新内容。\n2.人手不足。\n（二）改进措施\n1.按月更新。2.增配人手。"
    )
    assert sentences(text, "problems") == ["1.更新不及时。", "个别栏目两个月没有新内容。", "2.人手不足。"]
    assert sentences(text, "measures") == ["1.按月更新。", "2.增配人手。"]


def test_hard_wrapped_lines_make_one_sentence() -> None:
    lines = [
        "2022年，我局围绕供水和防汛两件大事，把公开贯穿决策、执行、管理、服务",
        "和结果全过程，通过门户网站、微信公众号和公告栏三条渠道向社会公开各类信",
        "息八十六条，其中水质监测信息五十二条、工程招标信息十九条、应急通知十五",
        "条，接受群众电话和窗口咨询一百四十余次，群众对供水服务的满意程度比前一",
        "个年度有所提升，没有发生因为信息公开不到位而引起的投诉举报，也没有发现",
        "应当公开而没有公开的情形，各股室配合办公室按照季度对公开目录进行核对更",
        "新，保证目录与职责一致，年底前完成了全部栏目的清理。",
    ]
    found = sentences(with_overview("\n".join(lines)), "overview")
    assert found == ["\n".join(lines)]


def test_a_line_break_within_quotes_brackets_or_before_a_unit_ends_nothing() -> None:
    for body in ("依据《澜屏县供水\n管理办法》公开3件。", "公开86\n条，其中网站61条。", "公开信息86条，\n办结3件。"):
        assert sentences(with_overview(body), "overview") == [body]


def test_the_cells_of_a_table_are_no_sentences() -> None:
    rows = (
        "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t5"
    )
    text = compose(
        "一、总体情况\n全年公开86条。", f"二、主动公开政府信息情况\n{rows}", "三、收到和处理政府信息公开申请情况\n无。"
    )
    assert sentences(text, "table.proactive") == []


def test_a_bare_nothing_is_a_sentence() -> None:
    assert sentences(with_overview("公开86条。"), "other") == ["无其他需要报告的事项。"]
