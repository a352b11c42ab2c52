"""Markup written from reports: read again, it is the same report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from nlp.corpora.fit import fit
from nlp.corpora.labelled import GoldCount, GoldSection, GoldSentence, LabelledReport
from nlp.corpora.markup import parse, parse_file
from nlp.corpora.write import head, write
from nlp.errors import MarkupError

from .made import reports

FILES = sorted((Path(__file__).parents[2] / "corpora" / "reports").glob("*/*.gk"))
HEAD = "---\nid: t\nagency: null\nyear: 2022\ntables: null\n---\n"


def _parsed(body: str) -> LabelledReport:
    return parse(HEAD + body)


@pytest.mark.parametrize("path", FILES, ids=[f"{p.parent.name}/{p.stem}" for p in FILES])
def test_a_report_of_the_corpus_comes_back(path: Path) -> None:
    report = parse_file(path)
    assert parse(write(report), report.id) == report


@settings(max_examples=150, deadline=None)
@given(reports())
def test_a_made_report_comes_back_or_is_refused(report: LabelledReport) -> None:
    try:
        markup = write(report)
    except MarkupError as error:
        assert str(error).startswith("made-01: ")
    else:
        assert parse(markup) == replace(report, head=head(report))


@settings(max_examples=100, deadline=None)
@given(reports())
def test_a_fitted_report_can_be_written_and_stays_as_it_is(report: LabelledReport) -> None:
    fitted = fit(report)
    assert parse(write(fitted.report)) == fitted.report
    assert fit(fitted.report).report == fitted.report


def test_braces_and_line_beginnings_are_escaped() -> None:
    report = _parsed("@preamble\n{{模板}}\n\\@微博\n\\= 号\n\\---\n{{{{x}}。{s}\n")
    assert report.text == "{模板}\n@微博\n= 号\n---\n{{x}。\n"
    assert parse(write(report)) == report


def test_a_line_that_begins_like_an_escape_is_refused() -> None:
    report = replace(_parsed("@preamble\n甲\n"), text="\\@甲\n", sections=(GoldSection("preamble", 0, 4),))
    with pytest.raises(MarkupError, match="backslash"):
        write(report)


def test_one_number_for_two_things_and_a_parent_in_another_paragraph() -> None:
    report = _parsed(
        "@overview\n公开121条。{s}\n= disclosed | 公开 | 121 | 条 | id=a\n\n其中网站52条，"
        "答复率、满意率均为１００％。{s}\n= disclosed.website | 网站 | 52 | 条 | parent=a\n"
        "= shares | 答复率 | １００ | ％\n= shares | 满意率 | １００ | ％\n"
    )
    again = write(report)
    assert parse(again) == report
    assert "parent=c0" in again and again.count("| id=") == 1


def test_a_number_that_stands_twice_names_its_place() -> None:
    report = _parsed("@overview\n比上年增加3件，其中信函3件。{s}\n= requests.received | 信函 | 3 | 件 | at=2\n")
    assert report.counts[0].value_start == report.text.rindex("3")
    assert "at=2" in write(report) and parse(write(report)) == report


def test_count_lines_do_not_part_a_sentence_that_goes_on() -> None:
    report = _parsed(
        "@overview\n全年围绕供水和防汛两件大事公开各类信息共计十余类12\n条，接受监督。{s}办结3件，\n余下正在办理。{s}\n"
        "= disclosed | 信息 | 12 | 条\n= other | 办结 | 3 | 件\n"
    )
    assert parse(write(report)) == report


def test_a_section_that_begins_inside_a_line_or_has_no_text() -> None:
    report = _parsed("@problems\n@measures\n渠道少。{s}{@problems}{@other}无。{t}\n@trailer\n")
    assert [s.kind for s in report.sections] == ["problems", "measures", "problems", "other", "trailer"]
    assert parse(write(report)) == report


def test_a_date_in_the_head_stays_a_date_and_other_fields_stay() -> None:
    report = parse(
        HEAD.replace("tables: null", "tables: null\npublished: 2022-01-20\nnotes: '甲\n\n  ---'") + "@other\n"
    )
    assert parse(write(report)) == report
    assert report.report["published"] == "2022-01-20" and report.head["notes"] == "甲\n---"


COUNT = GoldCount("disclosed", "公开", 3, "条", "exact", "number", 0, 4, 2, 3)
BASE = _parsed("@overview\n公开3条，另有3条。\n")

UNFIT = [
    (replace(BASE, text="公开3条"), "ends with a line break"),
    (replace(BASE, text="公开3条\r\n"), "\\\\r"),
    (replace(BASE, counts=(replace(COUNT, subject="未见"),)), "count 0"),
    (replace(BASE, counts=(replace(COUNT, value=float("nan")),)), "finite"),
    (replace(BASE, sentences=(GoldSentence(2, 10, "specific"),)), "sentences 0"),
    (replace(BASE, sections=()), "@preamble"),
]


@pytest.mark.parametrize(("report", "reason"), UNFIT, ids=[why for _, why in UNFIT])
def test_what_the_markup_cannot_hold_is_refused(report: LabelledReport, reason: str) -> None:
    with pytest.raises(MarkupError, match=reason):
        write(report)


def test_fitting_says_what_it_changed() -> None:
    base = _parsed("@overview\n标题：公开3条，另有3条。办结。\n")
    report = replace(
        base,
        text=base.text.rstrip("\n"),
        sections=(GoldSection("overview", 0, 17),),
        sentences=(GoldSentence(3, 13, "specific"), GoldSentence(5, 8, "formula"), GoldSentence(13, 17, "formula")),
        counts=(
            replace(COUNT, start=10, end=12, value_start=10, value_end=11, subject="另有"),
            replace(COUNT, start=3, end=7, value_start=5, value_end=6),
        ),
    )
    fitted = fit(report)
    assert [fitted.report.text[s.start : s.end] for s in fitted.report.sentences] == [
        "标题：公开3条，另有3条。",
        "办结。",
    ]
    assert [(c.subject, c.value_start) for c in fitted.report.counts] == [("公开", 5), ("另有", 10)]
    said = "\n".join(fitted.changes)
    assert "sentence 5..8 left out" in said and "sentences: 3..13 became 0..13" in said


def test_fitting_leaves_out_what_no_words_find_and_its_parts_go_to_its_parent() -> None:
    base = _parsed("@overview\n公开9条，增加3件，其中甲类33件，2件乙类。\n")
    counts = (
        replace(COUNT, end=4, value=9),
        replace(COUNT, subject="甲类", unit="件", start=12, end=17, value_start=14, value_end=15, parent=0),
        replace(COUNT, subject="乙类", value=2, unit="件", start=18, end=22, value_start=18, value_end=19, parent=1),
    )
    fitted = fit(replace(base, counts=counts))
    assert [(c.subject, c.parent) for c in fitted.report.counts] == [("公开", None), ("乙类", 0)]
    assert any("甲类33件" in change for change in fitted.changes)


def test_fitting_gives_the_text_before_the_first_section_to_the_preamble() -> None:
    fitted = fit(replace(BASE, sections=(GoldSection("overview", 5, len(BASE.text)),), text=BASE.text.rstrip()))
    assert [(s.kind, s.start) for s in fitted.report.sections] == [("preamble", 0), ("overview", 5)]
    assert fitted.report.text == BASE.text


def test_a_unit_that_begins_in_the_number_is_the_units() -> None:
    base = _parsed("@fees\n经费1.2万元。\n")
    count = GoldCount("fees", "经费", 1.2, "万元", "exact", "number", 0, 7, 2, 6)
    fitted = fit(replace(base, counts=(count,))).report.counts
    assert [(c.value, c.unit, c.value_end) for c in fitted] == [(1.2, "万元", 5)]
