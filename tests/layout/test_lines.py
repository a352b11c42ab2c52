"""Lines and paragraphs: which line breaks a conversion put into a sentence, and which are the report's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.fold import fold
from nlp.layout.lines import outside, paragraphs, split_lines, wrap_width
from nlp.layout.table_block import TableBlock


def _paragraphs(text: str, headings: frozenset[int] = frozenset()) -> list[str]:
    folded = fold(text)
    lines = split_lines(folded, [(0, len(folded))])
    return [text[s:e] for s, e in paragraphs(text, folded, lines, headings)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公开86条。\n办结3件。", ["公开86条。", "办结3件。"]),
        ("公开86条，\n办结3件。", ["公开86条，\n办结3件。"]),
        ("公开86条\n，办结3件。", ["公开86条\n，办结3件。"]),
        ("依据《供水\n办法》公开。", ["依据《供水\n办法》公开。"]),
        ("公开（含微\n信）86条。", ["公开（含微\n信）86条。"]),
        ("公开信息86\n条。", ["公开信息86\n条。"]),
        ("公开信息和\n解读材料。", ["公开信息和\n解读材料。"]),
        ("主动公开\n依申请公开", ["主动公开", "依申请公开"]),
        ("更新不及时\n二是解读偏少", ["更新不及时", "二是解读偏少"]),
        ("  公开86条。 |\n\n|办结3件。", ["公开86条。", "办结3件。"]),
        ("公开信息86\n\n条目齐全。", ["公开信息86", "条目齐全。"]),
        ("问：“水何时来？”\n今晚。", ["问：“水何时来？”", "今晚。"]),
        ("", []),
        ("\n \n\t\n", []),
    ],
)
def test_which_lines_belong_together(text: str, expected: list[str]) -> None:
    assert _paragraphs(text) == expected


def test_a_heading_takes_no_line_and_is_taken_by_none() -> None:
    text = "全年公开信息和\n（一）主动公开和\n公开86条。"
    start = text.index("（一）")
    assert _paragraphs(text, frozenset({start})) == ["全年公开信息和", "（一）主动公开和", "公开86条。"]


def _wrapped(width: int, count: int) -> str:
    words = "本局按照要求把供水排水和防汛抗旱工作的各类信息向社会公布并接受监督" * count
    return "\n".join(words[n : n + width] for n in range(0, len(words), width)) + "。"


@pytest.mark.parametrize("width", [20, 28, 36])
def test_hard_wrapped_prose_is_one_paragraph(width: int) -> None:
    text = _wrapped(width, 12)
    lines = split_lines(text, [(0, len(text))])
    assert abs(wrap_width(text, text, lines) - 2 * width) <= 6
    assert _paragraphs(text) == [text]


def test_short_lines_and_few_lines_are_not_wrapped() -> None:
    for text in (
        _wrapped(8, 6),
        _wrapped(28, 2),
        "网站公开\n微信公开\n公告栏公开\n广播公开\n会议公开\n窗口公开\n信件公开",
    ):
        assert wrap_width(text, text, split_lines(text, [(0, len(text))])) == 0


def test_a_line_keeps_its_trimmed_span_and_knows_of_blank_lines() -> None:
    text = "  一、概述\t\n\n|公开86条。|\n办结3件。"
    lines = split_lines(text, [(0, len(text))])
    assert [text[line.start : line.end] for line in lines] == ["一、概述", "公开86条。", "办结3件。"]
    assert [line.blank_before for line in lines] == [True, True, False]


def test_the_gaps_between_tables() -> None:
    blocks = [TableBlock("generic", 3, 5), TableBlock("requests", 5, 9)]
    assert outside(blocks, 12) == [(0, 3), (9, 12)]
    assert outside(blocks, 9) == [(0, 3)]
    assert outside([], 4) == [(0, 4)]
    assert outside([], 0) == []


@given(st.text(alphabet="公开信息86。，；：、一是（）《》\n \t|条", max_size=120))
def test_paragraphs_lie_apart_and_lose_nothing_said(text: str) -> None:
    folded = fold(text)
    spans = paragraphs(text, folded, split_lines(folded, [(0, len(folded))]), frozenset())
    covered: set[int] = set()
    for start, end in spans:
        assert start < end and text[start:end].strip(" \t|\n") == text[start:end]
        assert not covered & set(range(start, end))
        covered |= set(range(start, end))
    assert not [c for n, c in enumerate(text) if n not in covered and c not in " \t|\n"]
