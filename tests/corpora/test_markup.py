"""The markup of labelled reports: what each mark gives, and for each wrong one an error with line and reason."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.corpora.labelled import GoldItem, LabelledReport, to_gold
from nlp.corpora.markup import parse, parse_file
from nlp.errors import MarkupError

HEAD = """---
id: t-01
title: 澜屏县水务局2022年政府信息公开工作年度报告
agency: 澜屏县水务局
year: 2022
period: 2022-01-01..2022-12-31
published: 2023-01-16
problems_stated: true
tables:
  proactive: {normative_documents.issued: 1, fees: 0.5}
  requests: null
  disputes: null
---
"""
BODY = """@preamble
澜屏县水务局2022年政府信息公开工作年度报告
根据《条例》编制本报告。{t}
@overview
一、总体情况
全年工作平稳。{f}
@overview.proactive
（一）主动公开。公开信息121条：网站52条，其中概况43条；公众号69条。{s}
= disclosed | 公开信息 | 121 | 条
=  disclosed.website | 网站 | 52 | 条
=   disclosed.website | 概况 | 43 | 条
=  disclosed.wechat | 公众号 | 69 | 条
@overview.requests
（二）依申请公开。未收到申请，浏览１．２万次。{s}
= requests.received | 申请 | ! 未收到申请
= views | 浏览 | １．２万 | 次 | value=12000 | q=approx
@problems
{p1 channels}一是渠道少；{s}{/}{p2 timeliness, staffing}二是更新慢。{s}{/}\
{@measures}{m1 channels > p1}增设渠道；{s}{/}{m2 staffing > p1 p2}充实人员。{f}{/}
@trailer
澜屏县水务局
"""


def _parse(body: str, head: str = HEAD) -> LabelledReport:
    return parse(head + body, "x.gk")


REPORT = _parse(BODY)


def test_the_text_is_the_file_without_its_marks() -> None:
    lines = REPORT.text.split("\n")
    assert lines[0] == "澜屏县水务局2022年政府信息公开工作年度报告"
    assert lines[5] == "（二）依申请公开。未收到申请，浏览１．２万次。"
    assert lines[6] == "一是渠道少；二是更新慢。增设渠道；充实人员。"
    assert not set("{}=@") & set(REPORT.text)


def test_sections_follow_one_another_and_the_overview_holds_its_own() -> None:
    kinds = [s.kind for s in REPORT.sections]
    assert kinds == [
        "preamble",
        "overview",
        "overview.proactive",
        "overview.requests",
        "problems",
        "measures",
        "trailer",
    ]
    by = {s.kind: s for s in REPORT.sections}
    assert by["overview"].end == by["problems"].start == by["overview.requests"].end
    assert by["overview.proactive"].end == by["overview.requests"].start
    assert REPORT.text[by["measures"].start :].startswith("增设渠道")
    assert by["trailer"].end == len(REPORT.text)


def test_sentences_have_their_kinds_and_words() -> None:
    found = [(REPORT.text[s.start : s.end], s.kind) for s in REPORT.sentences]
    assert found[0] == ("根据《条例》编制本报告。", "template")
    assert found[2] == ("（一）主动公开。公开信息121条：网站52条，其中概况43条；公众号69条。", "specific")
    assert found[-1] == ("充实人员。", "formula")


def test_items_have_their_words_labels_and_links() -> None:
    assert [REPORT.text[i.start : i.end] for i in REPORT.items] == [
        "一是渠道少；",
        "二是更新慢。",
        "增设渠道；",
        "充实人员。",
    ]
    assert REPORT.items[1].labels == ("timeliness", "staffing")
    assert [i.section for i in REPORT.items] == ["problems"] * 2 + ["measures"] * 2
    assert list(REPORT.links()) == [(0, 0), (0, 1), (1, 1)]


def test_counts_are_found_in_the_text_with_their_parents() -> None:
    found = [(c.subject, c.value, c.parent) for c in REPORT.counts]
    assert found == [
        ("公开信息", 121, None),
        ("网站", 52, 0),
        ("概况", 43, 1),
        ("公众号", 69, 0),
        ("申请", 0, None),
        ("浏览", 12000, None),
    ]
    texts = [REPORT.text[c.start : c.end] for c in REPORT.counts]
    assert texts == ["公开信息121条", "网站52条", "概况43条", "公众号69条", "未收到申请", "浏览１．２万次"]
    for count in REPORT.counts:
        assert count.start <= count.value_start < count.value_end <= count.end
    assert REPORT.counts[4].stated == "negation" and REPORT.counts[4].unit == ""
    assert REPORT.counts[5].qualifier == "approx"


def test_the_head_gives_facts_and_tables() -> None:
    assert REPORT.report["year"] == 2022 and REPORT.report["published"] == "2023-01-16"
    assert REPORT.tables["proactive"] == {"normative_documents.issued": 1, "fees": 0.5}
    assert REPORT.tables["requests"] is None
    assert REPORT.problems_stated is True


def test_a_gold_file_has_words_in_place_of_offsets() -> None:
    gold = to_gold(REPORT)
    assert gold["sections"] == [s.kind for s in REPORT.sections]
    assert gold["counts"][2]["parent"] == 52 and len(gold["counts"]) == 6
    assert gold["items"][1] == {"section": "problems", "text": "二是更新慢。", "labels": ["staffing", "timeliness"]}
    assert gold["links"] == [[0, 0], [0, 1], [1, 1]]
    assert gold["report"] == {"agency": "澜屏县水务局", "year": 2022}


def test_braces_and_marks_of_the_text_itself() -> None:
    report = _parse("@preamble\n模板{{标题}}未填。{s}\n\\@微博\n\\= 等号\n\\---\n")
    assert report.text == "模板{标题}未填。\n@微博\n= 等号\n---\n"


def test_a_sentence_that_a_conversion_broke_over_lines_is_one() -> None:
    report = _parse(
        "@overview\n一、总体情况\n全年围绕供水和防汛两件大事公开各类信息并且接受群众的咨\n询和监督。{s}办结三件。{s}\n"
    )
    found = [report.text[s.start : s.end] for s in report.sentences]
    assert found == ["全年围绕供水和防汛两件大事公开各类信息并且接受群众的咨\n询和监督。", "办结三件。"]


def test_one_number_for_two_things_and_a_subject_behind_its_number() -> None:
    body = (
        "@overview\n答复率、满意率均为100%。有7人申请。{s}\n= shares | 答复率 |"
        " 100 | %\n= shares | 满意率 | 100 | %\n= other | 申请 | 7 | 人\n"
    )
    counts = _parse(body).counts
    assert [c.value for c in counts] == [100, 100, 7]
    assert counts[0].value_start == counts[1].value_start


def test_a_share_between_a_total_and_its_parts_is_neither() -> None:
    body = (
        "@overview\n公开5条，增长25%，其中网站3条，占60%，公告栏2条。{s}\n"
        "= disclosed | 公开 | 5 | 条\n= shares | | 25 | %\n"
        "=  disclosed.website | 网站 | 3 | 条\n=   shares | | 60 | %\n=  disclosed.offline | 公告栏 | 2 | 条\n"
    )
    assert [c.parent for c in _parse(body).counts] == [None, None, 0, None, 0]


def test_a_parent_in_another_paragraph() -> None:
    body = (
        "@overview\n公开121条。{s}\n= disclosed | 公开 | 121 | 条 | id=a\n网站52条。{s}\n"
        "= disclosed.website | 网站 | 52 | 条 | parent=a\n"
    )
    assert [c.parent for c in _parse(body).counts] == [None, 0]


def test_a_percentage_in_words_has_the_unit_of_its_words() -> None:
    count = _parse("@overview\n满意率达百分之九十八。{s}\n= shares | 满意率 | 百分之九十八 | % | value=98\n").counts[0]
    assert (count.value, count.unit) == (98, "%")


def test_a_number_is_not_found_inside_another() -> None:
    body = "@overview\n公开1212条，网站21.5条，办结12条。{s}\n= disclosed | 办结 | 12 | 条\n"
    report = _parse(body)
    assert report.text[report.counts[0].value_start - 2 : report.counts[0].value_end] == "办结12"


WRONG = [
    ("没有头", "", 1, "begin with a line ---"),
    ("---\nid: t", "", 1, "not closed"),
    ("---\nid: [\n---\n", "", 1, "no YAML"),
    ("---\n- a\n---\n", "", 1, "name: value"),
    (HEAD.replace("agency:", "agancy:"), BODY, 1, "agancy"),
    (HEAD.replace("year: 2022\n", ""), BODY, 1, "missing in the head: year"),
    (HEAD.replace("  requests: null", "  request: null"), BODY, 1, "tables: expected"),
    (HEAD.replace("  requests: null", "  requests: 3"), BODY, 1, "tables.requests"),
    (HEAD.replace("  requests: null", "  requests: {recieved.total: 3}"), BODY, 1, "'recieved.total' is no cell"),
    (HEAD.replace("  requests: null", "  requests: {received.total: '三'}"), BODY, 1, "expected a number or null"),
    (HEAD, "先有文字。{s}\n", 14, "@preamble"),
    (HEAD, "@overveiw\n", 14, "'overveiw' is no section kind; known: preamble"),
    (HEAD, "@overview\n公开{x}\n", 15, "{x} is no mark"),
    (HEAD, "@overview\n公开{\n", 15, "a lone {"),
    (HEAD, "@overview\n公开}\n", 15, "a lone }"),
    (HEAD, "@overview\n{s}\n", 15, "after no sentence"),
    (HEAD, "@overview\n{p1 content}少。{s}{/}\n", 15, "expected in section problems, found in overview"),
    (HEAD, "@problems\n{p1 contents}少。{s}{/}\n", 15, "expected issue categories (timeliness"),
    (HEAD, "@problems\n{p1}少。{s}{/}\n", 15, "expected issue categories"),
    (HEAD, "@problems\n{p1 content > p2}少。{s}{/}\n", 15, "links stand with the measure"),
    (HEAD, "@problems\n{p1 content}少。{s}{p2 content}慢。{s}{/}{/}\n", 15, "do not nest"),
    (HEAD, "@problems\n{/}\n", 15, "closes no item"),
    (HEAD, "@problems\n{p1 content} {/}\n", 15, "item p1 is empty"),
    (HEAD, "@problems\n{p1 content}少。{s}\n@measures\n", 16, "still open"),
    (HEAD, "@problems\n{p1 content}少。{s}\n", 15, "not closed"),
    (HEAD, "@problems\n{p1 content}少。{s}{/}{p1 content}慢。{s}{/}\n", 15, "two items are named p1"),
    (HEAD, "@measures\n{m1 content > p7}多。{s}{/}\n", 15, "answers p7, which does not exist"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开\n", 16, "expected `= indicator"),
    (HEAD, "@overview\n公开12条。{s}\n= disclose | 公开 | 12 | 条\n", 16, "'disclose' is no indicator"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 13 | 条\n", 16, "'13条' is not in the paragraph"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 发布 | 12 | 条\n", 16, "subject '发布' is not in"),
    (HEAD, "@overview\n公开十二条。{s}\n= disclosed | 公开 | 十二 | 条\n", 16, "add `| value="),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | value=x\n", 16, "expected a number or null"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | q=some\n", 16, "'some' is no qualifier"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | colour=red\n", 16, "unknown option 'colour'"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | parent=z\n", 16, "no count line has id=z"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | period=今年\n", 16, "expected a year"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | at=2\n", 16, "'12条' is not 2 times in"),
    (HEAD, "@overview\n公开12条。{s}\n= disclosed | 公开 | 12 | 条 | at=0\n", 16, "expected 2 for the second"),
    (HEAD, "@overview\n12条，占5%。{s}\n= other | | 12 | 条 | id=a\n= shares | | 5 | % | parent=a\n", 17, "no part"),
    (HEAD, "@overview\n5%，2条。{s}\n= shares | | 5 | % | id=a\n= other | | 2 | 条 | parent=a\n", 17, "no total of"),
    (HEAD, "@overview\n无申请。{s}\n= requests.received | 申请 | ! 未收到\n", 16, "negating clause"),
]


@pytest.mark.parametrize(("head", "body", "line", "reason"), WRONG, ids=[reason for *_, reason in WRONG])
def test_a_wrong_mark_is_refused_with_line_and_reason(head: str, body: str, line: int, reason: str) -> None:
    with pytest.raises(MarkupError) as caught:
        parse(head + body, "x.gk")
    assert str(caught.value).startswith(f"x.gk:{line}: ")
    assert reason in str(caught.value)


def test_white_space_around_an_item_is_not_in_it() -> None:
    report = _parse("@problems\n{p1 content} 内容少。{s} {/}\n")
    assert [report.text[i.start : i.end] for i in report.items] == ["内容少。"]


def test_labels_of_an_item_are_checked_when_built() -> None:
    with pytest.raises(MarkupError, match="is no issue category"):
        GoldItem("p1", "problems", 0, 1, ("speed",))
    with pytest.raises(MarkupError, match="at least one label"):
        GoldItem("p1", "problems", 0, 1, ())


def test_a_file_names_itself_in_its_errors(tmp_path: Path) -> None:
    path = tmp_path / "a.gk"
    path.write_text("\ufeff" + HEAD + BODY, encoding="utf-8")
    assert parse_file(path) == REPORT
    path.write_text(HEAD + "@x\n", encoding="utf-8")
    with pytest.raises(MarkupError, match=r"a\.gk:14: "):
        parse_file(str(path))


PIECES = ["{", "}", "{{", "{s}", "{/}", "{p1 content}", "{m1 content > p1}", "@problems", "@", "= ", "\n", "---", "12",
          "|", "= disclosed | 公开 | 12 | 条", "\t", "id: ", ": ", "[", "\u2028", "\x00"]  # fmt: skip


def _holds(report: LabelledReport) -> None:
    text = report.text
    for sentence in report.sentences:
        assert text[sentence.start : sentence.end].strip()
    for item in report.items:
        words = text[item.start : item.end]
        assert words and words == words.strip()
    for count in report.counts:
        assert 0 <= count.start <= count.value_start < count.value_end <= count.end <= len(text)
        words = "".join(text[count.start : count.end].split())
        assert "".join(count.subject.split()) in words or count.stated == "negation"
    for a, b in zip(report.sections, report.sections[1:], strict=False):
        assert a.start <= b.start <= len(text)


@settings(max_examples=400)
@given(
    st.integers(min_value=0, max_value=len(HEAD + BODY)),
    st.integers(min_value=0, max_value=20),
    st.sampled_from(PIECES),
)
def test_a_mutated_file_is_read_or_refused(place: int, cut: int, piece: str) -> None:
    source = HEAD + BODY
    try:
        report = parse(source[:place] + piece + source[place + cut :], "x.gk")
    except MarkupError as error:
        assert str(error).startswith("x.gk:")
    else:
        _holds(report)


@settings(max_examples=150)
@given(st.text(max_size=100))
def test_any_body_is_read_or_refused(words: str) -> None:
    for source in (words, HEAD + words, f"{HEAD}@overview\n{words}"):
        with suppress(MarkupError):
            _holds(parse(source))


@given(st.lists(st.text(alphabet="公开信息，、12（）{}@=-\\ \t：", min_size=1, max_size=20), min_size=1, max_size=6))
def test_text_written_in_markup_comes_back(lines: list[str]) -> None:
    escaped = []
    for line in lines:
        marked = line.replace("{", "{{").replace("}", "}}")
        escaped.append(
            "\\" + marked if marked.startswith(("@", "=", "---")) or marked[:2] in ("\\@", "\\=", "\\-") else marked
        )
    if any(line.startswith("\\") for line in lines):
        return  # a backslash that the text itself begins with has no escape before a mark
    assert _parse("@overview\n" + "\n".join(escaped) + "\n").text == "\n".join(lines) + "\n"
