"""Labelled reports and records as Label Studio tasks, and the labelling interface that shows them.

Offsets: the editor of Label Studio counts a `Text` region in code points since version 1.4 (its own tests of emoji say
so), in UTF-16 code units before; `utf16=True` writes for the older ones. It shows a region's line breaks as the two
characters `\\n`, and so does `value.text` here.

What stands where: sections, sentences, items, counts and the numbers of counts are regions of five `Labels` controls;
issue categories, subject, value, unit, qualifier, way of stating and year belong to a region (`perRegion`); the parent
of a count, the problems that a measure answers and the number of a count are relations. Facts and tables travel in
`data.head`, for the eye, and come back unchanged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final
from xml.etree import ElementTree as ET

from .. import labels, schema
from .labelled import GoldCount, LabelledReport
from .offsets import Utf16
from .records import from_record
from .write import head

Result = dict[str, Any]

TEXT: Final = "text"
SECTION, SENTENCE, ITEM, COUNT, NUMBER = "section", "sentence", "item", "count", "number"
ISSUE, SUBJECT, VALUE, UNIT = "issue", "subject", "value", "unit"
QUALIFIER, STATED, PERIOD, STATES_PROBLEMS = "qualifier", "stated", "period", "problems_stated"
PART_OF, ANSWERS, HAS_NUMBER = "部分属于", "回应", "数值"

ITEMS: Final = labels.LabelSet("item", (("problems", "问题", "problem"), ("measures", "措施", "measure")))
NUMBERS: Final = labels.LabelSet("number", (("value", "数值", "number or negating clause"),))
YES_NO: Final = labels.LabelSet("answer", (("yes", "有", "yes"), ("no", "无", "no")))
REGIONS: Final[dict[str, labels.LabelSet]] = {
    SECTION: labels.SECTIONS,
    SENTENCE: labels.SENTENCE_KINDS,
    ITEM: ITEMS,
    COUNT: labels.INDICATORS,
    NUMBER: NUMBERS,
}
CHOICES: Final[dict[str, labels.LabelSet]] = {
    ISSUE: labels.ISSUES,
    QUALIFIER: labels.QUALIFIERS,
    STATED: labels.STATED,
    STATES_PROBLEMS: YES_NO,
}
_TITLES: Final = {
    SECTION: "章节",
    SENTENCE: "句子",
    ITEM: "条目",
    COUNT: "数量",
    NUMBER: "数值",
    ISSUE: "问题类别",
    SUBJECT: "计数对象（原文）",
    VALUE: "数值（阿拉伯数字）",
    UNIT: "单位",
    QUALIFIER: "约数",
    STATED: "表述方式",
    PERIOD: "所属年份（与报告年度不同时填写）",
    STATES_PROBLEMS: "报告是否陈述问题",
}
_COLOURS: Final = {SECTION: "#9aa5b1", SENTENCE: "#7cb5ec", ITEM: "#f7a35c", COUNT: "#90ed7d", NUMBER: "#e4d354"}


def config() -> str:
    """The labelling interface (XML) with Chinese names; results hold the names of the data (`alias`)."""
    view = ET.Element("View")
    ET.SubElement(view, "Style").text = ".htx-text { white-space: pre-wrap; }"
    relations = ET.SubElement(view, "Relations")
    for words in (PART_OF, ANSWERS, HAS_NUMBER):
        ET.SubElement(relations, "Relation", value=words)
    for name, known in REGIONS.items():
        ET.SubElement(view, "Header", value=_TITLES[name], size="5")
        control = ET.SubElement(view, "Labels", name=name, toName=TEXT, choice="single", showInline="true")
        for label in known.values():
            ET.SubElement(control, "Label", value=label.zh, alias=label.name, hint=label.en, background=_COLOURS[name])
    ET.SubElement(view, "Text", name=TEXT, value="$text", granularity="symbol")
    _choices(view, STATES_PROBLEMS, "single", None)
    _choices(view, ISSUE, "multiple", ITEM)
    for name in (SUBJECT, UNIT):
        _per_region(ET.SubElement(_titled(view, name, COUNT), "TextArea", name=name, toName=TEXT, maxSubmissions="1"))
    for name in (VALUE, PERIOD):
        _per_region(ET.SubElement(_titled(view, name, COUNT), "Number", name=name, toName=TEXT))
    for name in (QUALIFIER, STATED):
        _choices(view, name, "single", COUNT)
    ET.indent(view)
    return ET.tostring(view, encoding="unicode") + "\n"


def _titled(view: ET.Element, name: str, region: str | None) -> ET.Element:
    """A block with a title, shown while a region of the control `region` is selected."""
    shown = {} if region is None else {"visibleWhen": "region-selected", "whenTagName": region}
    block = ET.SubElement(view, "View", shown)
    ET.SubElement(block, "Header", value=_TITLES[name], size="6")
    return block


def _per_region(control: ET.Element) -> None:
    control.set("perRegion", "true")


def _choices(view: ET.Element, name: str, choice: str, region: str | None) -> None:
    control = ET.SubElement(
        _titled(view, name, region), "Choices", name=name, toName=TEXT, choice=choice, showInline="true"
    )
    if region is not None:
        _per_region(control)
    for label in CHOICES[name].values():
        ET.SubElement(control, "Choice", value=label.zh, alias=label.name, hint=label.en)


def annotated_task(report: LabelledReport, utf16: bool = False) -> dict[str, Any]:
    """A task whose labels are an annotation: for a second look at what hands have labelled."""
    return {"data": _data(report), "annotations": [{"result": _Results(report, utf16).all()}]}


def predicted_task(record: schema.Record, id: str, model_version: str, utf16: bool = False) -> dict[str, Any]:
    """A task with a model's record as prediction, to be corrected; regions carry the record's scores.

    The score of the whole is the mean of its regions' scores, so that the least certain reports can be taken first.
    """
    report = from_record(record, id)
    results = _Results(report, utf16, record).all()
    scores = [r["score"] for r in results if "score" in r]
    mean = round(sum(scores) / len(scores), 4) if scores else 0.0
    prediction = {"model_version": model_version, "score": mean, "result": results}
    return {"data": _data(report), "predictions": [prediction]}


def _data(report: LabelledReport) -> dict[str, Any]:
    facts = {k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in head(report).items()}
    empty = [[s.kind, s.start] for s in report.sections if s.start == s.end]
    return {"id": report.id, "text": report.text, "head": facts, "empty_sections": empty}


class _Results:
    """The result entries of one report. Names of regions are made of kind and index, so that a diff stays small."""

    def __init__(self, report: LabelledReport, utf16: bool, record: schema.Record | None = None) -> None:
        self.report = report
        self.record = record
        self.units = Utf16(report.text) if utf16 else None

    def all(self) -> list[Result]:
        return [*self._sections(), *self._sentences(), *self._items(), *self._counts(), *self._stated()]

    def _span(self, start: int, end: int) -> dict[str, Any]:
        words = self.report.text[start:end].replace("\n", "\\n")
        if self.units is not None:
            start, end = self.units.from_characters(start), self.units.from_characters(end)
        return {"start": start, "end": end, "text": words}

    def _region(self, id: str, control: str, start: int, end: int, label: str, score: float | None = None) -> Result:
        value = {**self._span(start, end), "labels": [label]}
        made = _entry(id, control, "labels", value)
        return made if score is None else {**made, "score": round(score, 4)}

    def _of_region(self, id: str, control: str, kind: str, start: int, end: int, given: Any) -> Result:
        span = self._span(start, end)
        # A text area keeps its own words under `text`, where a region keeps the words that it covers.
        return _entry(id, control, kind, {"start": span["start"], "end": span["end"], _KEYS[kind]: given})

    def _sections(self) -> Iterator[Result]:
        for n, section in enumerate(self.report.sections):
            if section.start < section.end:
                yield self._region(f"section-{n}", SECTION, section.start, section.end, section.kind)

    def _sentences(self) -> Iterator[Result]:
        for n, sentence in enumerate(self.report.sentences):
            score = None
            if self.record is not None:
                probability = self.record.sentences[n].boilerplate
                score = probability if sentence.kind != "specific" else 1 - probability
            yield self._region(f"sentence-{n}", SENTENCE, sentence.start, sentence.end, sentence.kind, score)

    def _items(self) -> Iterator[Result]:
        found = [i for i in self.record.items if i.section in ITEMS] if self.record else []
        for n, item in enumerate(self.report.items):
            # Items to which nothing refers may share a name (m0).
            id = f"item-{item.name}" if item.name[1:] != "0" else f"item-{item.name}-{n}"
            score = min((issue.score for issue in found[n].issues), default=0.0) if found else None
            yield self._region(id, ITEM, item.start, item.end, item.section, score)
            yield self._of_region(id, ISSUE, "choices", item.start, item.end, list(item.labels))
            for name in item.answers:
                yield _relation(id, f"item-{name}", ANSWERS)

    def _counts(self) -> Iterator[Result]:
        numbers: dict[tuple[int, int], str] = {}
        for n, count in enumerate(self.report.counts):
            id = f"count-{n}"
            score = self.record.counts[n].score if self.record else None
            yield self._region(id, COUNT, count.start, count.end, count.indicator, score)
            for control, kind, given in _fields(count):
                yield self._of_region(id, control, kind, count.start, count.end, given)
            place = (count.value_start, count.value_end)
            if place not in numbers:
                numbers[place] = f"number-{n}"
                yield self._region(numbers[place], NUMBER, *place, "value")
            yield _relation(id, numbers[place], HAS_NUMBER)
            if count.parent is not None:
                yield _relation(id, f"count-{count.parent}", PART_OF)

    def _stated(self) -> Iterator[Result]:
        if self.report.problems_stated is not None:
            answer = "yes" if self.report.problems_stated else "no"
            yield _entry(STATES_PROBLEMS, STATES_PROBLEMS, "choices", {"choices": [answer]})


_KEYS: Final = {"choices": "choices", "textarea": "text", "number": "number"}


def _fields(count: GoldCount) -> Iterable[tuple[str, str, Any]]:
    """Control, kind and value of what belongs to a count; a field that is empty has no entry."""
    yield SUBJECT, "textarea", [count.subject]
    if count.unit:
        yield UNIT, "textarea", [count.unit]
    if count.value is not None:
        yield VALUE, "number", count.value
    if count.period is not None:
        yield PERIOD, "number", count.period
    yield QUALIFIER, "choices", [count.qualifier]
    yield STATED, "choices", [count.stated]


def _entry(id: str, control: str, kind: str, value: dict[str, Any]) -> Result:
    return {"id": id, "from_name": control, "to_name": TEXT, "type": kind, "value": value}


def _relation(source: str, target: str, words: str) -> Result:
    return {"type": "relation", "from_id": source, "to_id": target, "direction": "right", "labels": [words]}
