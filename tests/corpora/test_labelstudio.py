"""Label Studio tasks: exported, corrected, imported; offsets right beyond the basic plane."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from nlp import labels
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.labelstudio import annotated_task, config, predicted_task
from nlp.corpora.labelstudio_import import from_task, from_tasks
from nlp.corpora.markup import parse, parse_file
from nlp.corpora.records import to_record
from nlp.errors import MarkupError

from .made import reports
from .test_markup import REPORT

FILES = sorted((Path(__file__).parents[2] / "corpora" / "reports").glob("*/*.gk"))
PARTS = ("id", "text", "report", "tables", "sections", "sentences", "items", "counts", "problems_stated")
HEAD = "---\nid: t\nagency: null\nyear: 2022\ntables: null\n---\n"
WIDE = parse(
    HEAD + "@overview\n𠮷阳镇😀公开信息12条。{s}\n= disclosed | 公开信息 | 12 | 条\n"
    "@problems\n{p1 channels}𠮷渠道少。{s}{/}\n"
)


def _same(a: LabelledReport, b: LabelledReport) -> None:
    for part in PARTS:
        assert getattr(a, part) == getattr(b, part), part


def _sent(task: dict[str, Any]) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(json.dumps(task, ensure_ascii=True))
    return sent


@pytest.mark.parametrize("utf16", [False, True])
@pytest.mark.parametrize("path", FILES[::9], ids=[p.stem for p in FILES[::9]])
def test_a_report_of_the_corpus_comes_back(path: Path, utf16: bool) -> None:
    report = parse_file(path)
    _same(from_task(_sent(annotated_task(report, utf16))), report)


@settings(max_examples=80, deadline=None)
@given(reports())
def test_a_made_report_comes_back_with_either_kind_of_offsets(report: LabelledReport) -> None:
    for utf16 in (False, True):
        again = from_task(_sent(annotated_task(report, utf16)))
        for part in ("text", "sentences", "items", "counts", "tables", "problems_stated"):
            assert getattr(again, part) == getattr(report, part), part
        # Of sections that begin at one place, those without text come first.
        assert sorted(s.start for s in again.sections) == sorted(s.start for s in report.sections)


def test_offsets_count_characters_or_the_browsers_code_units() -> None:
    def of(utf16: bool) -> dict[str, Any]:
        results = annotated_task(WIDE, utf16)["annotations"][0]["result"]
        value: dict[str, Any] = next(r["value"] for r in results if r["id"] == "count-0" and r["type"] == "labels")
        return value

    assert (of(False)["start"], of(False)["end"], of(False)["text"]) == (4, 11, "公开信息12条")
    assert (of(True)["start"], of(True)["end"], of(True)["text"]) == (6, 13, "公开信息12条")
    for utf16 in (False, True):
        _same(from_task(_sent(annotated_task(WIDE, utf16))), WIDE)


def test_line_breaks_of_a_region_are_written_as_the_editor_writes_them() -> None:
    results = annotated_task(REPORT)["annotations"][0]["result"]
    assert "\\n" in results[0]["value"]["text"] and "\n" not in results[0]["value"]["text"]


def test_the_interface_has_a_control_for_each_result_and_chinese_names() -> None:
    view = ET.fromstring(config())
    controls = {e.get("name"): e for e in view.iter() if e.tag in ("Labels", "Choices", "TextArea", "Number")}
    results = [r for r in annotated_task(REPORT)["annotations"][0]["result"] if r["type"] != "relation"]
    assert {r["from_name"] for r in results} <= set(controls)
    for result in results:
        control = controls[result["from_name"]]
        assert control.tag.lower() == result["type"] and control.get("toName") == result["to_name"] == "text"
        names = {e.get("alias") for e in control}
        chosen = result["value"].get(result["type"]) if result["type"] in ("labels", "choices") else []
        assert set(chosen) <= names
    assert {e.get("value") for e in controls["issue"]} == {label.zh for label in labels.ISSUES.values()}
    relations = {e.get("value") for e in view.iter("Relation")}
    used = {w for r in annotated_task(REPORT)["annotations"][0]["result"] for w in r.get("labels", ())}
    assert used <= relations and len(used) == 3


def test_a_models_record_is_a_prediction_with_its_scores() -> None:
    record = to_record(REPORT)
    unsure = replace(record, counts=tuple(replace(c, score=0.4) for c in record.counts))
    task = predicted_task(unsure, "t-01", "lines 0.3")
    prediction = task["predictions"][0]
    assert prediction["model_version"] == "lines 0.3" and 0.4 < prediction["score"] < 1
    assert {r["score"] for r in prediction["result"] if r.get("from_name") == "count" and "score" in r} == {0.4}
    assert "annotations" not in task
    again = from_task(_sent(task))
    assert again.counts == REPORT.counts and again.sections == REPORT.sections


def _edited(change: Callable[[list[dict[str, Any]]], None]) -> LabelledReport:
    task = _sent(annotated_task(REPORT))
    change(task["annotations"][0]["result"])
    return from_task(task)


def _of(results: list[dict[str, Any]], id: str, control: str) -> dict[str, Any]:
    return next(r for r in results if r.get("id") == id and r["from_name"] == control)


def test_corrections_come_back() -> None:
    def change(results: list[dict[str, Any]]) -> None:
        _of(results, "item-p1", "issue")["value"]["choices"] = ["时效性", "content"]  # by Chinese name or by data name
        _of(results, "count-0", "value")["value"]["number"] = 122.0
        _of(results, "count-0", "count")["value"]["labels"] = ["文件"]
        results.append(deepcopy(_of(results, "item-m1", "item")) | {"id": "x1"})
        results[-1]["value"]["text"] = None
        results.append({**_of(results, "item-m1", "issue"), "id": "x1"})
        results.remove(next(r for r in results if r["type"] == "relation" and r["to_id"] == "count-0"))
        # An arrow drawn from the problem to the measure means the same.
        results.append({"type": "relation", "from_id": "item-p2", "to_id": "x1", "labels": ["回应"]})

    report = _edited(change)
    assert report.items[0].labels == ("timeliness", "content")
    assert report.counts[0].value == 122 and isinstance(report.counts[0].value, int)
    assert report.counts[0].indicator == "documents" and report.counts[1].parent is None
    new = next(i for i in report.items if i.name == "m3")
    assert new.answers == ("p2",)


def test_a_number_is_found_inside_its_count_without_a_relation() -> None:
    def change(results: list[dict[str, Any]]) -> None:
        results[:] = [r for r in results if not (r["type"] == "relation" and r["labels"] == ["数值"])]

    assert _edited(change).counts == REPORT.counts


def _drop(id: str, control: str) -> Callable[[list[dict[str, Any]]], None]:
    return lambda results: results.remove(_of(results, id, control))


def _value(id: str, control: str, **given: Any) -> Callable[[list[dict[str, Any]]], None]:
    return lambda results: _of(results, id, control)["value"].update(given)


WRONG: list[tuple[Callable[[list[dict[str, Any]]], None], str]] = [
    (_drop("item-p1", "issue"), "expected an issue category"),
    (_drop("number-0", "number"), "expected one number"),
    (_value("sentence-0", "sentence", labels=["formula", "specific"]), "expected one label"),
    (_value("sentence-0", "sentence", labels=["套活"]), "did you mean 'formula'"),
    (_value("item-p1", "issue", choices=["timelines"]), "did you mean 'timeliness'"),
    (_value("count-0", "stated", choices=["number", "negation"]), "expected one choice"),
    (_value("count-0", "count", start=900, end=905), "was the text changed"),
    (_value("count-0", "count", text="别的话"), "was the text changed"),
    (lambda r: r.append({"type": "relation", "from_id": "item-p1", "to_id": "item-p2", "labels": ["回应"]}), "measure"),
    (
        lambda r: r.append({"type": "relation", "from_id": "count-1", "to_id": "count-4", "labels": ["部分属于"]}),
        "one count",
    ),
    (lambda r: r.append({**r[0], "from_name": "ner"}), "expected regions of"),
    (lambda r: r.append({"type": "labels"}), "KeyError"),
]


@pytest.mark.parametrize(("change", "reason"), WRONG, ids=[why for _, why in WRONG])
def test_what_does_not_fit_is_refused(change: Callable[[list[dict[str, Any]]], None], reason: str) -> None:
    with pytest.raises(MarkupError, match=reason):
        _edited(change)


def test_the_last_annotation_that_stands_is_taken() -> None:
    task = annotated_task(REPORT)
    task["annotations"] += [{"result": [], "was_cancelled": True}]
    _same(from_task(_sent(task)), REPORT)
    with pytest.raises(MarkupError, match="label the task first"):
        from_task({**task, "annotations": []})
    task["data"]["head"]["tables"] = {"proactive": 3}
    with pytest.raises(MarkupError, match=r"data\.head\.tables"):
        from_task(_sent(task))
    with pytest.raises(MarkupError, match="JSON list"):
        from_tasks(task)
    with pytest.raises(MarkupError, match="Label Studio task"):
        from_tasks([3])
