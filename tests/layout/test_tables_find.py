"""Where tables stand: prose, headings and lists are none, other tables are generic."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.layout.tables import find_tables, read_tables
from nlp.schema import Tables


def spans(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in find_tables(text)]


def test_only_headings_are_no_tables() -> None:
    text = (
        "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n无。\n"
    )
    assert find_tables(text) == ()
    assert read_tables(text, find_tables(text)) == (Tables(), ())


@pytest.mark.parametrize(
    "text",
    [
        "一、概述\n1.行政许可信息12条\n2.行政处罚信息3条\n3.规范性文件2件\n（三）不予公开情况\n无。\n二、行政复议\n未发生。\n三、行政诉讼\n0件。\n",
        "\t一、总体情况\n\t（一）主动公开情况\n\t全年公开信息100条。\n\t（二）依申请公开情况\n\t收到申请2件。\n",
        "一、\t总体情况\n二、\t主动公开政府信息情况\n三、\t收到和处理政府信息公开申请情况\n",
        "（二）办理情况\n1.予以公开2件\n2.部分公开1件\n3.不予公开0件\n4.其他处理0件\n",
        "全年办理行政复议3件，其中结果维持1件、结果纠正1件、其他结果1件、尚未审结0件，行政诉讼未经复议直接起诉2件\n",
        "行政复议：0件\n行政诉讼：0件\n申诉：0件\n",
        "行政许可：12件\n行政处罚：5件\n行政强制：0件\n",
        "1.加强领导\n2.健全制度\n3.强化培训\n4.扩大宣传\n2021年1月5日\n",
        "\t全年公开信息一百余条，比上年有所增加，群众反映良好，社会各界普遍认可。各部门认真落实。\t好\n\t全年未收到申请。\n",
        "",
        "\n\n\t\n|\n",
    ],
)
def test_prose_is_no_table(text: str) -> None:
    assert find_tables(text) == ()


def test_statistics_annex() -> None:
    annex = "指标名称\n单位\n统计数\n一、主动公开情况\n——\n——\n（一）主动公开政府信息数\n条\n1201\n2.制发文件数\n件\n3"
    text = f"附件\n2018年政府信息公开情况统计表\n{annex}\n审核人：张三\n"
    assert spans(text) == [("generic", annex)]


def test_index_block_of_a_site() -> None:
    block = "索 引 号 | 0001/2020-01 | 分 类 | 年报 |\n发布机构 | 临川河镇 | 发文日期 | 2020-02-28 |"
    assert spans(f"{block}\n根据条例规定，现公布本年度报告。\n") == [("generic", block)]


_PIECES = [
    "规章",
    "0",
    "\t",
    "|",
    "\n",
    "\n\n",
    " ",
    "一、本年新收",
    "结果维持",
    "总计",
    "行政复议",
    "12,3",
    "（",
    "无",
    "其他",
    "。",
    "０",
    "1.属于国家秘密",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=60).map("".join))
def test_any_text_gives_ordered_blocks_and_tables(text: str) -> None:
    blocks = find_tables(text)
    edges = [0, *(edge for block in blocks for edge in (block.start, block.end)), len(text)]
    assert edges == sorted(edges)
    assert all(block.start < block.end for block in blocks)
    read_tables(text, blocks)


@pytest.mark.parametrize("heading", ["四、行政复议、行政诉讼", "（四）行政复议和行政诉讼情况", "四、行政复议"])
def test_a_heading_in_the_words_of_a_header_stays_outside(heading: str) -> None:
    names = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计"
    table = f"行政复议\n行政诉讼\n{names}\n未经复议直接起诉\n复议后起诉\n{names}\n{names}\n" + "\n".join("0" * 15)
    assert spans(f"{heading}\n{table}\n五、问题\n") == [("disputes", table)]


@pytest.mark.parametrize(
    "line", ["-" * 50_000, "|" * 50_000, "（公" * 30_000, "（" + "公" * 60_000 + "\t0", "0" * 50_000]
)
def test_odd_lines_take_no_time(line: str) -> None:
    text = f"信息内容\n规章\n{line}\n0\n行政许可\n|{line}\n\t{line}\n一、本年新收\n{line}\n"
    read_tables(text, find_tables(text))
