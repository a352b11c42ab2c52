"""Labelled reports as records and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from nlp import schema
from nlp.corpora.cells import cell_names
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.records import check_spans, from_record, to_record
from nlp.errors import GongkaiError, MarkupError, RecordError
from nlp.evaluation.compare import compare

from .made import reports
from .test_markup import REPORT


@settings(max_examples=60, deadline=None)
@given(reports())
def test_a_report_comes_back_from_its_record(report: LabelledReport) -> None:
    record = to_record(report)
    again = from_record(schema.from_json(schema.to_json(record)), report.id)
    for part in ("text", "report", "tables", "sections", "sentences", "counts", "problems_stated"):
        assert getattr(again, part) == getattr(report, part), part
    assert [(i.section, i.start, i.end, i.labels) for i in again.items] == [
        (i.section, i.start, i.end, i.labels) for i in report.items
    ]
    assert sorted(again.links()) == sorted(report.links())


def test_a_record_made_of_labels_has_all_of_them_right() -> None:
    for task, tally in compare(to_record(REPORT), REPORT).items():
        assert tally.f1 == 1, task


def test_a_heading_is_the_title_of_its_section() -> None:
    titles = [s.title for s in to_record(REPORT).sections]
    assert titles == ["", "一、总体情况", "", "", "", "", ""]


def test_cells_are_those_of_the_form() -> None:
    names = list(cell_names())
    assert "requests.refused.state_secret.natural_person" in names and len(names) == len(set(names)) > 150
    with pytest.raises(RecordError, match=r"disputes\.total"):
        to_record(replace(REPORT, tables={"disputes": {"total": 1}}))
    with pytest.raises(GongkaiError):
        to_record(replace(REPORT, tables={"proactive": {"fees": "viele"}}))


def test_an_item_without_issue_is_other_and_items_elsewhere_are_left_out() -> None:
    record = to_record(REPORT)
    bare = replace(record.items[0], issues=())
    elsewhere = replace(record.items[1], section="overview")
    report = from_record(replace(record, items=(bare, elsewhere, *record.items[2:])), "t")
    assert [(i.name, i.labels) for i in report.items] == [
        ("p1", ("other",)),
        ("m1", ("channels",)),
        ("m2", ("staffing",)),
    ]
    assert [i.answers for i in report.items] == [(), ("p1",), ("p1",)]


def test_a_text_without_a_last_line_break_gets_one() -> None:
    record = replace(to_record(REPORT), sections=())
    assert from_record(replace(record, text=record.text.rstrip("\n")), "t").text == REPORT.text


def test_spans_are_checked() -> None:
    sentence, count, item = REPORT.sentences[0], REPORT.counts[0], REPORT.items[0]
    wrong = [
        replace(REPORT, sentences=(replace(sentence, end=sentence.start),)),
        replace(REPORT, sentences=(replace(sentence, end=10**6),)),
        replace(REPORT, items=(replace(item, start=-1),)),
        replace(REPORT, counts=(replace(count, value_end=count.end + 1),)),
        replace(REPORT, counts=(replace(count, parent=0),)),
        replace(REPORT, counts=(replace(count, parent=9),)),
    ]
    for report in wrong:
        with pytest.raises(MarkupError, match=r"^t-01: .*expected"):
            check_spans(report)
