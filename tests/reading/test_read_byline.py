"""The dated line above a web page's article comes along with the article."""

from __future__ import annotations

import pytest

from nlp.reading import read_bytes
from tests.reading.samples import article


def first_line(above: str, inside: str = "") -> str:
    page = f'<html><body><div class="wrap">{above}<div id="zoom">{inside}{article()}</div></div></body></html>'
    return read_bytes(page.encode(), "report.html").text.splitlines()[0]


@pytest.mark.parametrize(
    "line",
    [
        "发布时间：2023-01-18 09:30",
        "来源：县档案局 日期：2023年1月18日 点击：37次",
        "[发布日期] 2023/1/18",
        "2023-01-18 来源：县档案局 字号：大 中 小",
    ],
)
def test_dated_line_above_the_article_is_kept(line: str) -> None:
    assert first_line(f"<h1>年度报告</h1><div>{line}</div>") == line
    assert first_line(f"<table><tr><td>{line}</td></tr></table>") == line


def test_pieces_of_a_dated_line_keep_their_order() -> None:
    spans = "<p><span>发布时间：</span><span>2023-01-18</span> <a href='#'>打印</a></p>"
    assert first_line(spans) == "发布时间：2023-01-18 打印"


def test_article_with_a_dated_line_of_its_own_gets_no_other() -> None:
    own = "<p>发布日期：2023年1月18日</p>"
    assert first_line("<p>更新时间：2024-05-06</p>", own) == "发布日期：2023年1月18日"


@pytest.mark.parametrize(
    "line", ["2023-01-18", "今天是2026年3月5日 星期四", "热线时间：8:30至17:30", "第2023-1-18号来件"]
)
def test_other_lines_above_the_article_stay_out(line: str) -> None:
    assert line not in first_line(f"<div>{line}</div>")
