"""Markers of lists and headings: each family, each form that conversions leave, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.fold import fold
from nlp.layout.numbering import cn_number, inline_markers, match_marker


@pytest.mark.parametrize(
    ("words", "style", "number"),
    [
        ("一、总体情况", "cn", 1),
        ("十二、附表", "cn", 12),
        ("一 、总体情况", "cn", 1),
        ("三. 收到申请", "cn", 3),
        ("二，主动公开", "cn", 2),
        ("四 行政复议", "cn", 4),
        ("第一部分 概述", "part", 1),
        ("第十一章 附则", "part", 11),
        ("（一）主动公开", "cnp", 1),
        ("(二)依申请公开", "cnp", 2),
        ("（ 三 ）管理", "cnp", 3),
        ("（四）、平台建设", "cnp", 4),
        ("〔五〕监督保障", "cnp", 5),
        ("㈠组织机构", "cnp", 1),
        ("㈩其他", "cnp", 10),
        ("1.更新慢", "ar", 1),
        ("１．更新慢", "ar", 1),
        ("2、形式少", "ar", 2),
        ("12、形式少", "ar", 12),
        ("3）形式少", "ar", 3),
        ("⒈更新慢", "ar", 1),
        ("（3）形式少", "arp", 3),
        ("⑵形式少", "arp", 2),
        ("①更新慢", "circ", 1),
        ("⑳更新慢", "circ", 20),
        ("一是更新慢", "shi", 1),
        ("二则是更新慢", "shi", 2),
        ("第三，更新慢", "shi", 3),
        ("第二是更新慢", "shi", 2),
        ("1是更新慢", "shi", 1),
        ("十一是更新慢", "shi", 11),
        ("首先，更新慢", "first", 1),
        ("其次是更新慢", "first", 2),
        ("再次更新慢", "first", 3),
        ("一方面，更新慢", "first", 1),
        ("另一方面，更新慢", "first", 2),
        ("问题一：更新慢", "ask", 1),
        ("措施2.更新", "ask", 2),
    ],
)
def test_each_family_is_read_with_its_number(words: str, style: str, number: int) -> None:
    marker = match_marker(fold(words), 0)
    assert marker is not None
    assert (marker.style, marker.number, marker.start) == (style, number, 0)
    assert marker.end <= len(words) and not words[marker.end].isspace()


@pytest.mark.parametrize(
    "words",
    [
        "一些群众反映",
        "一般公共预算",
        "三公经费公开",
        "2022年，我局",
        "5.6%的信息",
        "1.5万条",
        "一是否公开",
        "二是非问题",
        "万里长堤",
        "网站公开61条",
        "（含街道）",
        "",
        "是更新慢",
    ],
)
def test_what_only_looks_like_a_marker_is_none(words: str) -> None:
    assert match_marker(fold(words), 0) is None


def test_the_end_of_a_marker_is_where_its_text_begins() -> None:
    for words, rest in [
        ("（一）、加强领导", "加强领导"),
        ("1. 更新", "更新"),
        ("一是：更新", "更新"),
        ("一、 概述", "概述"),
    ]:
        folded = fold(words)
        marker = match_marker(folded, 0)
        assert marker is not None and folded[marker.end :] == rest


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("问题有三：一是慢；二是少；三是浅。", [1, 2, 3]),
        ("更新慢。1.形式少。2.解读浅。", [1, 2]),
        ("占5.6%，比上年多2.3个点", []),
        ("公开信息12条、3.5万字", []),
        ("统一是关键，唯一是难点", []),
        ("（一）慢；（二）少", [2]),
    ],
)
def test_markers_within_a_line_stand_after_punctuation(words: str, numbers: list[int]) -> None:
    assert [m.number for m in inline_markers(fold(words), 0, len(words))] == numbers


def test_markers_outside_the_stretch_are_not_read() -> None:
    words = "一是慢；二是少；三是浅"
    assert [m.number for m in inline_markers(words.replace("；", ";"), 3, 8)] == [2]


def _written(number: int) -> str:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")


@given(st.integers(min_value=1, max_value=99))
def test_chinese_numbers_to_ninety_nine_come_back(number: int) -> None:
    assert cn_number(_written(number)) == number


@given(st.text())
def test_any_words_have_a_chinese_number_or_none(words: str) -> None:
    assert 0 <= cn_number(words) <= 99


@given(st.text(max_size=40), st.integers(min_value=0, max_value=45))
def test_a_marker_lies_inside_the_text(words: str, position: int) -> None:
    folded = fold(words)
    marker = match_marker(folded, position)
    if marker is not None:
        assert position == marker.start < marker.end <= len(folded)
        assert marker.number >= 0
