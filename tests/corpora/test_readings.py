"""Second readings: marks without their text, put back on it; how far two readings agree."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nlp.corpora.agreement import kappa, measure, to_markdown
from nlp.corpora.markup import parse
from nlp.corpora.readings import apply, numbered
from nlp.errors import MarkupError

HEAD = "---\nid: t\nagency: 青岚县水利局\nyear: 2021\nproblems_stated: true\n"
FIRST = f"""{HEAD}tables: null
---
@preamble
青岚县水利局2021年报告

@overview
一、总体情况
我局重视公开{{{{试行}}}}。{{f}}全年公开121条，其中网站
52条。{{s}}
= disclosed | 公开 | 121 | 条
=  disclosed.website | 网站 | 52 | 条
@problems
二、问题和改进
{{p1 channels}}一是渠道少；{{s}}{{/}}{{p2 timeliness, staffing}}二是更新慢。{{s}}人手不足。{{s}}{{/}}\
{{@measures}}下一步：{{m1 channels > p1}}开设公众号。{{s}}{{/}}{{m2 staffing > p2}}充实人员。{{f}}{{/}}
@other
\\= 无
"""
READING = f"""{HEAD}summary: 全年公开121条。
---
@preamble 1
@overview 3
4 f
# a remark
5 s
= disclosed | 公开 | 121 | 条
=  disclosed.website | 网站 | 52 | 条
@problems 6
7 ssssf
p1 channels: 7.1
p2 timeliness, staffing: 7.2-7.3
@measures 7.4
m1 channels > p1: 7.4"开设"
m2 staffing > p2: 7.5"充实"-7.5"人员。"
@other 8
"""


def test_the_text_is_shown_with_its_lines_and_pieces_numbered() -> None:
    shown = numbered(parse(FIRST).text).splitlines()
    assert shown[0] == "1| 青岚县水利局2021年报告"
    assert shown[2:4] == ["4| 我局重视公开{试行}。⟨2⟩全年公开121条，其中网站", "5| 52条。"]
    assert shown[5] == "7| 一是渠道少；⟨2⟩二是更新慢。⟨3⟩人手不足。⟨4⟩下一步：开设公众号。⟨5⟩充实人员。"


def test_a_reading_of_the_same_labels_is_the_same_report() -> None:
    first = parse(FIRST)
    again = apply(READING, first.text)
    for part in ("text", "sections", "sentences", "items", "counts", "report", "tables", "problems_stated"):
        assert getattr(again, part) == getattr(first, part), part


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda r: r.replace("7.1\n", "7.9\n"), r"17: line 7 has 5 pieces, found 7.9"),
        (lambda r: r.replace("7 ssssf", "77 s"), "no line 77"),
        (lambda r: r.replace("7 ssssf", "7 ssssff"), "has 5 pieces, found 6 kinds"),
        (lambda r: r.replace('"开设"', '"增设"'), "'增设' does not stand there"),
        (lambda r: r.replace("4 f", "4 f s"), "expected `57 tfs`"),
        (lambda r: r.replace("@overview 3\n", "@overview 3\n= disclosed | 公开 | 121 | 条\n"), "a count line stands"),
        (lambda r: r.replace("@other 8", "@others 8"), "no section kind"),
        (lambda r: r.replace("channels: 7.1", "channel: 7.1"), "issue categories"),
        (lambda r: r.removeprefix("---\n"), "head between two lines"),
    ],
)
def test_a_wrong_reading_is_refused_with_its_reason(change: Callable[[str], str], reason: str) -> None:
    with pytest.raises(MarkupError, match=reason):
        apply(change(READING), parse(FIRST).text)


def test_kappa_takes_off_what_chance_agrees_on() -> None:
    # Cohen's own kind of table: 20 and 15 agreed, 5 and 10 not; observed 0.7, by chance 0.5.
    pairs = [(True, True)] * 20 + [(True, False)] * 5 + [(False, True)] * 10 + [(False, False)] * 15
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([(1, 1)] * 3) == 1
    assert kappa([]) != kappa([])


def test_agreement_counts_each_thing_that_differs() -> None:
    first = parse(FIRST)
    same = measure([(first, apply(READING, first.text))])
    assert {name: t.f1 for name, t in same.tallies.items()} == dict.fromkeys(same.tallies, 1.0)
    assert same.sentence_kappa == 1
    other = READING.replace("7 ssssf", "7 sssss").replace("timeliness, staffing", "timeliness")
    other = other.replace(" > p2", "").replace("=  disclosed.website", "=  disclosed").replace('7.4"开设"', "7.4")
    differing = measure([(first, apply(other, first.text))])
    f1 = {name: t.f1 for name, t in differing.tallies.items()}
    assert f1["sections"] == f1["sentences"] == f1["counts (value, unit)"] == f1["counts (parents)"] == 1
    assert f1["items"] == 0.75 and f1["counts"] == 0.5 and f1["links"] == 0
    assert f1["issues"] == pytest.approx(6 / 7)
    assert differing.sentence_kappa < 1 and differing.issue_kappa("staffing") < differing.issue_kappa("timeliness")
    assert "**0.750**" in to_markdown({"dev": differing})


def test_readings_of_two_texts_are_not_compared() -> None:
    first = parse(FIRST)
    with pytest.raises(MarkupError, match="one text"):
        measure([(first, parse(FIRST.replace("重视", "看重")))])
