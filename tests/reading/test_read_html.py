"""Web pages: charset, article, tables, lists."""

from __future__ import annotations

import pytest

from nlp.errors import EmptyFile
from nlp.reading import read_bytes
from tests.reading.samples import REPORT, TABLE, TABLE_LINES, article, page

LINES = [*REPORT[:7], *TABLE_LINES, *REPORT[7:]]


@pytest.mark.parametrize(
    ("declared", "real", "warned"),
    [
        ("utf-8", "utf-8", False),
        ("gb2312", "gbk", False),
        (None, "gb18030", False),
        (None, "utf-8", False),
        ("gb2312", "utf-8", True),
        ("utf-8", "gb18030", True),
    ],
)
def test_article_in_any_charset(declared: str | None, real: str, warned: bool) -> None:
    document = read_bytes(page(article(), declared).encode(real), "a.html")
    assert document.text.split("\n") == LINES
    assert document.title == REPORT[0]
    assert bool(document.warnings) == warned


@pytest.mark.parametrize("name", ["a.txt", "a.doc", "a", "a.html"])
def test_page_under_any_name(name: str) -> None:
    document = read_bytes(page(article()).encode(), name)
    assert (document.format, document.text.split("\n")) == ("html", LINES)


def test_old_layout_tables_are_no_rows() -> None:
    inside = (
        "<html><body><table><tr><td><a href='/'>首页</a> <a href='/b'>公开</a></td></tr><tr><td><table><tr>"
        f"<td width=200><a href='/1'>指南</a><br><a href='/2'>目录</a></td><td>{article()}</td></tr></table>"
        "</td></tr><tr><td>版权所有</td></tr></table></body></html>"
    )
    assert read_bytes(inside.encode("gbk"), "a.htm").text.split("\n") == LINES


def test_article_spread_over_siblings_stays_whole() -> None:
    sections = "".join(f"<div><p>{line}</p></div>" for line in REPORT)
    assert read_bytes(page(sections).encode(), "a.html").text.split("\n") == REPORT


def test_a_header_that_holds_the_article_is_no_frame() -> None:
    text = read_bytes(page(f'<div class="header">{article()}</div>').encode(), "a.html").text
    assert text.split("\n") == LINES


def test_a_class_that_only_sounds_like_a_frame_stays() -> None:
    inside = article().replace(f"<p>　　{REPORT[3]}</p>", f'<div class="position-relative">{REPORT[3]}</div>')
    assert read_bytes(page(inside).encode(), "a.html").text.split("\n") == LINES


def test_two_tables_are_apart() -> None:
    lines = read_bytes(page(TABLE + TABLE + article()).encode(), "a.html").text.split("\n")
    assert lines[: 2 * len(TABLE_LINES) + 1] == [*TABLE_LINES, "", *TABLE_LINES]


def test_wide_spans_do_not_blow_up() -> None:
    cells = "<tr>" + "<td colspan=9999 rowspan=9999>甲</td>" * 50 + "</tr>"
    text = read_bytes(f"<html><table>{cells * 20}<tr><td>乙</td></tr></table></html>".encode(), "a.html").text
    assert len(text) < 20_000


def test_word_html() -> None:
    source = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=gb2312><!--[if gte mso 9]><xml>'
        "<w:View>Normal</w:View></xml><![endif]--></head><body><p class=MsoNormal style='mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp; </span></span><![endif]>总体情况"
        "<o:p></o:p></p><p class=MsoNormal>全年公开信息十二条，\n其中网站八条。<span style='mso-hide:all'>藏</span></p>"
        "<ol><li>甲项工作</li><li>乙项工作</li></ol><ol class='custom_cn2'><li>丙</li></ol></body></html>"
    )
    document = read_bytes(source.encode("gbk"), "a.doc")
    assert document.text == "一、总体情况\n全年公开信息十二条，其中网站八条。\n1.甲项工作\n2.乙项工作\n（一）丙"


def test_mhtml() -> None:
    source = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{page(article())}\r\n--b--\r\n"
    )
    document = read_bytes(source.encode(), "a.doc")
    assert (document.format, document.text.split("\n")) == ("mhtml", LINES)


@pytest.mark.parametrize("inside", ["", "<div id=app></div><script>load('报告')</script>"])
def test_page_without_text(inside: str) -> None:
    with pytest.raises(EmptyFile, match="script"):
        read_bytes(f"<html><body>{inside}</body></html>".encode(), "a.html")


def test_deep_nesting_is_read() -> None:
    """Tags that are never closed nest without end."""
    source = "".join(f"<font><div>第{n}句正文，没有收尾的标记，写在一行。" for n in range(400))
    lines = read_bytes(f"<html><body>{source}</body></html>".encode(), "a.html").text.split("\n")
    assert lines == [f"第{n}句正文，没有收尾的标记，写在一行。" for n in range(400)]
