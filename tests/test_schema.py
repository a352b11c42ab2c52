"""The record: what it refuses, that JSON goes both ways, that the published schema is current and fits."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nlp.schema as schema
from nlp import labels
from nlp.errors import RecordError
from nlp.schema import Check, Count, Issue, Item, Record, ReportFacts, Section, Sentence, Source, Summary

PUBLISHED = Path(schema.__file__).with_name("record.schema.json")
TEXT = "青禾县示例局主动公开信息121条，其中网站52条。"


def count(**changes: Any) -> Count:
    values: dict[str, Any] = {
        "indicator": "disclosed",
        "subject": "信息",
        "value": 121,
        "unit": "条",
        "qualifier": "exact",
        "stated": "number",
        "start": 6,
        "end": 16,
        "value_start": 12,
        "value_end": 15,
    }
    return Count(**(values | changes))


def record(**changes: Any) -> Record:
    values: dict[str, Any] = {
        "source": Source(path="青禾.txt", sha256="0" * 64, format="txt", encoding="gb18030"),
        "report": ReportFacts(title="年报", agency="青禾县示例局", year=2022, period=("2022-01-01", "2022-12-31")),
        "text": TEXT,
    }
    return Record(**(values | changes))


def full_record() -> Record:
    return record(
        sections=(Section(kind="overview", title="一、总体情况", start=0, end=len(TEXT)),),
        tables=schema.Tables(
            proactive=schema.ProactiveTable(licences=0, fees=0.6625),
            requests=schema.RequestsTable(received=schema.ApplicantRow(natural_person=1, total=1)),
            disputes=schema.DisputesTable(reconsideration=schema.DisputeOutcomes(total=0)),
        ),
        sentences=(Sentence(start=0, end=3, kind="formula", boilerplate=0.875),),
        items=(Item(section="problems", start=0, end=2, issues=(Issue(label="other", score=1.0),), answered_by=(0,)),),
        counts=(count(), count(parent=0, value=52, period=2021), count(value=None)),
        checks=(Check(rule="parts", status="pass", message="一致", spans=((0, 2),)),),
        summary=Summary(text="公开121条。", spans=((6, 16),)),
        problems_stated=True,
        warnings=("表格缺一行",),
    )


def test_the_published_schema_is_current() -> None:
    expected = json.dumps(schema.json_schema(), ensure_ascii=False, indent=2) + "\n"
    assert PUBLISHED.read_text(encoding="utf-8") == expected, "run: gongkai schema > nlp/record.schema.json"


@pytest.mark.parametrize("made", [record(), full_record()], ids=["empty", "full"])
def test_records_fit_the_published_schema(made: Record) -> None:
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.validate(json.loads(schema.to_json(made)), published, cls=jsonschema.Draft202012Validator)


def test_the_published_schema_refuses_what_is_no_record() -> None:
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    broken = schema.to_dict(full_record())
    broken["counts"][0]["value"] = "一百"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, published, cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("made", [record(), full_record()], ids=["empty", "full"])
def test_json_goes_both_ways(made: Record) -> None:
    line = schema.to_json(made)
    assert b"\n" not in line
    assert "青禾".encode() in line, "Chinese is written as itself"
    assert schema.from_json(line) == made
    assert schema.to_json(schema.from_json(line)) == line
    assert schema.from_dict(schema.to_dict(made)) == made


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives(text: str) -> None:
    made = record(text=text, warnings=(text,))
    line = schema.to_json(made)
    assert b"\n" not in line
    assert schema.from_json(line) == made


@given(st.one_of(st.binary(), st.text(), st.recursive(st.none() | st.integers(), st.lists).map(json.dumps)))
def test_whatever_is_no_record_is_a_record_error(line: bytes | str) -> None:
    with pytest.raises(RecordError):
        schema.from_json(line)


def test_zero_and_empty_stay_apart() -> None:
    table = schema.from_json(schema.to_json(full_record())).tables.proactive
    assert table is not None
    assert (table.licences, table.penalties) == (0, None)


def test_numbers_keep_their_kind() -> None:
    values = [count(value=value) for value in (12, 0, 0.6625, 12000)]
    assert [type(c.value) for c in schema.from_json(schema.to_json(record(counts=tuple(values)))).counts] == [
        int,
        int,
        float,
        int,
    ]


def test_nothing_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        record().text = ""  # type: ignore[misc]


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: count(indicator="disclosd"), "indicator: expected"),
        (lambda: count(qualifier="about"), "qualifier"),
        (lambda: count(stated="zero"), "stated"),
        (lambda: count(start=9, end=3), "start <= end"),
        (lambda: count(value_start=-1), "count value"),
        (lambda: count(score=1.01), "probability"),
        (lambda: Section(kind="overview.heading", title="", start=0, end=0), "section"),
        (lambda: Sentence(start=0, end=0, kind="formula", boilerplate=float("nan")), "probability"),
        (lambda: Sentence(start=0, end=0, kind="stock", boilerplate=0), "sentence"),
        (lambda: Issue(label="speed", score=0.5), "issue"),
        (lambda: Item(section="", start=0, end=0), "item section"),
        (lambda: Check(rule="sum", status="ok", message=""), "check"),
        (lambda: ReportFacts(year=202), "year"),
        (lambda: ReportFacts(period=("2022-01-01", "2022-12-32")), "period"),
        (lambda: ReportFacts(published="2022年1月"), "published"),
        (lambda: record(schema_version="0.9"), "annotate the file again"),
        (lambda: record(sections=(Section(kind="other", title="", start=0, end=999),)), "past the text"),
        (lambda: record(counts=(count(value_end=999),)), "past the text"),
        (lambda: record(counts=(count(parent=0),)), "part of itself"),
        (lambda: record(counts=(count(), count(parent=5))), "no count 5"),
        (lambda: record(items=(Item(section="problems", start=0, end=1, answered_by=(-1,)),)), "no item"),
        (lambda: record(summary=Summary(text="", spans=((0, 999),))), "past the text"),
        (lambda: record(checks=(Check(rule="", status="pass", message="", spans=((0, 999),)),)), "past the text"),
    ],
)
def test_what_is_built_wrong_fails_at_once(build: Any, message: str) -> None:
    with pytest.raises(RecordError, match=message):
        build()


def test_wrong_json_of_a_right_form_is_refused_too() -> None:
    line = schema.to_json(full_record()).replace(b'"disclosed"', b'"published"')
    with pytest.raises(RecordError, match="published"):
        schema.from_json(line)
    with pytest.raises(RecordError):
        schema.from_dict({"value": 1}, Count)


def test_replace_checks_again() -> None:
    with pytest.raises(RecordError):
        replace(full_record(), text="")


@pytest.mark.parametrize("known", [each for each in vars(labels).values() if isinstance(each, labels.LabelSet)])
def test_label_sets(known: labels.LabelSet) -> None:
    assert len({label.zh for label in known.values()}) == len(known), "two labels with one Chinese name"
    assert all(name == label.name and label.zh and label.en for name, label in known.items())
    with pytest.raises(KeyError, match="known:"):
        known["nothing of the kind"]
