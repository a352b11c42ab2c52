"""Differences of two readings, and the report that decisions on them make."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.corpora.__main__ import main
from nlp.corpora.differences import differences
from nlp.corpora.markup import parse
from nlp.corpora.readings import apply
from nlp.corpora.settle import settle
from nlp.corpora.write import write
from nlp.errors import MarkupError

FIRST = """---
id: t
agency: 青岚县水利局
year: 2021
tables: null
---
@overview
一、总体情况
我局重视公开。{f}全年公开121条，其中网站52条，微信69条。{s}收到申请3件。{s}
= disclosed | 公开 | 121 | 条
=  disclosed.website | 网站 | 52 | 条
=  disclosed.wechat | 微信 | 69 | 条
= requests.received | 申请 | 3 | 件
@problems
二、问题
{p1 channels}一是渠道少；{s}{/}{p2 timeliness}二是更新慢。{s}人手不足。{s}{/}
@measures
三、措施
{m1 channels > p1}开设公众号，充实人员。{s}{/}{m2 staffing > p2}办培训。{s}{/}
"""
SECOND = """---
id: t
agency: 青岚县水利局
year: 2021
---
@overview 1
2 sss
= disclosed | 公开 | 121 | 条
=  disclosed.website | 网站 | 52 | 条
= disclosed.wechat | 微信 | 69 | 条
= requests.answered | 申请 | 3 | 件
@problems 3
4 sss
p1 channels: 4.1
p2 timeliness, staffing: 4.2-4.3
@measures 5
6 ss
m1 channels > p1: 6.1-6.1"公众号，"
m2 staffing > p2: 6.1"充实"
m3 staffing > p1: 6.2
"""


def test_each_thing_that_differs_is_one_difference_in_the_order_of_the_text() -> None:
    first = parse(FIRST)
    found = differences(first, apply(SECOND, first.text))
    assert [d.what for d in found] == ["sentence", "parent", "count", "labels", "items", "links"]
    assert found[2].line(first).startswith("? count | 2 | requests.received/申请/3/件 | requests.answered/申请/3/件 | ")
    assert found[4].line(first).count("《") == 3
    assert not differences(first, first)


def test_decisions_take_the_one_or_the_other() -> None:
    first = parse(FIRST)
    second = apply(SECOND, first.text)
    assert settle(first, second, "111111") == settle(first, second, "010101") == first
    settled = settle(first, second, "222222")
    assert [d.what for d in differences(settled, second)] == []
    assert parse(write(settled)) == settled
    mixed = settle(first, second, "112221")
    assert [c.parent for c in mixed.counts] == [None, 0, 0, None]
    assert [(i.name, i.labels, i.answers) for i in mixed.items if i.section == "measures"] == [
        ("m1", ("channels",), ("p1",)),
        ("m2", ("staffing",), ("p2",)),
        ("m3", ("staffing",), ("p2",)),
    ]


def test_a_sentence_that_one_reading_parts_is_parted() -> None:
    first = parse(FIRST.replace("我局重视公开。{f}全年", "我局重视公开。全年"))
    second = parse(FIRST)
    assert [d.what for d in differences(first, second)] == ["sentence"]
    assert settle(first, second, "2").sentences == second.sentences
    assert [s.end for s in settle(second, first, "2").sentences] == [s.end for s in first.sentences]


def test_items_without_a_number_get_names_of_their_own() -> None:
    first = parse(FIRST.replace("{m1 channels > p1}", "{m0 channels}").replace("{m2 staffing > p2}", "{m0 staffing}"))
    second = parse(FIRST)
    settled = settle(first, second, ["2"] * len(differences(first, second)))
    assert [(i.name, i.answers) for i in settled.items] == [(i.name, i.answers) for i in second.items]


@pytest.mark.parametrize("decisions", ["11111", "1111111", "11111?", "11113 "])
def test_decisions_that_do_not_fit_are_refused(decisions: str) -> None:
    first = parse(FIRST)
    with pytest.raises(MarkupError, match="expected 6 decisions"):
        settle(first, apply(SECOND, first.text), decisions)


def test_the_commands_list_and_settle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports, readings = tmp_path / "reports" / "dev", tmp_path / "readings" / "dev"
    for folder, name, words in ((reports, "t.gk", FIRST), (readings, "t.rd", SECOND)):
        folder.mkdir(parents=True)
        (folder / name).write_text(words, encoding="utf-8")
    over = ["--over", str(tmp_path / "reports")]
    assert main(["readings", *over, str(readings / "t.rd")]) == 0
    assert main(["agreement", *over, str(readings / "t.rd")]) == 0
    assert "| reports read twice | 1 |" in capsys.readouterr().out
    assert main(["differences", *over, str(readings / "t.rd"), "--out", str(readings)]) == 0
    assert "6 differences in 1 reports" in capsys.readouterr().out
    decided = readings / "t.settled"
    assert main(["settle", *over, str(decided), "--out", str(reports)]) == 1  # nothing is decided yet
    decided.write_text(decided.read_text(encoding="utf-8").replace("? ", "2 "), encoding="utf-8")
    assert main(["settle", *over, str(decided), "--out", str(reports)]) == 0
    assert main(["differences", *over, str(readings / "t.rd"), "--out", str(readings)]) == 0
    assert decided.read_text(encoding="utf-8") == ""
