"""Labelled reports as records and back: what a model said, once corrected, becomes a labelled report.

The two hold the same labels with two differences. A label has no probability, so a record made from labels has 1.0
for each; and a cell that a report labels as empty cannot be told from an unlabelled one in a record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from hashlib import sha256
from typing import Any, Final

from .. import schema
from ..errors import MarkupError, RecordError
from .cells import cell_names, cells
from .labelled import GoldCount, GoldItem, GoldSection, GoldSentence, LabelledReport, section_spans

FORMAT: Final = "gk"
_ITEM_LETTERS: Final = {"problems": "p", "measures": "m"}
TABLES: Final = ("proactive", "requests", "disputes")
_COUNT_FIELDS: Final = tuple(field.name for field in fields(GoldCount))


def to_record(report: LabelledReport, path: str | None = None) -> schema.Record:
    """The record that a model would give if it found each label. Raises RecordError where a cell is none of the form.

    `path` stands in the source; by default it is `<id>.gk`.
    """
    text = report.text
    return schema.Record(
        source=schema.Source(path=path or f"{report.id}.gk", sha256=sha256(text.encode()).hexdigest(), format=FORMAT),
        report=_facts(report),
        text=text,
        sections=tuple(
            schema.Section(kind=s.kind, title=_title(report, s), start=s.start, end=s.end) for s in report.sections
        ),
        tables=_tables(report),
        sentences=tuple(
            schema.Sentence(start=s.start, end=s.end, kind=s.kind, boilerplate=float(s.kind != "specific"))
            for s in report.sentences
        ),
        items=tuple(_items(report)),
        counts=tuple(schema.Count(**{name: getattr(c, name) for name in _COUNT_FIELDS}) for c in report.counts),
        problems_stated=report.problems_stated,
    )


def _facts(report: LabelledReport) -> schema.ReportFacts:
    facts = report.report
    first, dots, last = str(facts.get("period") or "").partition("..")
    return schema.ReportFacts(
        title=facts.get("title"),
        agency=facts.get("agency"),
        year=facts.get("year"),
        period=(first, last) if dots else None,
        published=facts.get("published"),
    )


def _title(report: LabelledReport, section: GoldSection) -> str:
    """The section's first line, unless it is prose or cells: a heading is no sentence."""
    piece = report.text[section.start : section.end]
    lead = len(piece) - len(piece.lstrip())
    line = piece[lead:].partition("\n")[0]
    start = section.start + lead
    if section.kind in ("preamble", "trailer") or "\t" in line:
        return ""
    return "" if any(s.start < start + len(line) and start < s.end for s in report.sentences) else line.strip()


def _items(report: LabelledReport) -> Iterator[schema.Item]:
    answers: dict[str, list[int]] = {}
    for index, item in enumerate(report.items):
        for name in item.answers:
            answers.setdefault(name, []).append(index)
    for item in report.items:
        yield schema.Item(
            section=item.section,
            start=item.start,
            end=item.end,
            issues=tuple(schema.Issue(label=label, score=1.0) for label in item.labels),
            answered_by=tuple(answers.get(item.name, ())) if item.section == "problems" else (),
        )


def _tables(report: LabelledReport) -> schema.Tables:
    trees: dict[str, Any] = {}
    for name, given in report.tables.items():
        trees[name] = None if given is None else {}
        for path, value in (given or {}).items():
            *above, last = path.split(".")
            place = trees[name]
            for key in above:
                place = place.setdefault(key, {})
            place[last] = value
    known: schema.Tables = schema.from_dict(trees, schema.Tables)
    unknown = {f"{n}.{path}" for n, given in report.tables.items() for path in given or ()} - set(cell_names())
    if unknown:
        raise RecordError(f"{report.id}: expected cells of the three tables, found {', '.join(sorted(unknown))}")
    return known


def from_record(record: schema.Record, id: str) -> LabelledReport:
    """The labelled report that a (corrected) record makes; its spans are the record's.

    An item without an issue is `other`; items outside `problems` and `measures` are left out, since no corpus labels
    them. A text without a line break at its end gets one. Raises MarkupError where a span is empty or outside the
    text, or a number is missing from its count.
    """
    text = record.text if record.text.endswith("\n") or not record.text else record.text + "\n"
    tables = tables_of(record.tables)
    facts = facts_of(record.report)
    report = LabelledReport(
        id=id,
        text=text,
        report=facts,
        tables=tables,
        sections=tuple(section_spans(((s.kind, s.start) for s in record.sections), len(text))),
        sentences=tuple(GoldSentence(s.start, s.end, s.kind) for s in record.sentences),
        items=tuple(_gold_items(record)),
        counts=tuple(GoldCount(**{name: getattr(c, name) for name in _COUNT_FIELDS}) for c in record.counts),
        problems_stated=record.problems_stated,
        head={"id": id, **facts, "problems_stated": record.problems_stated, "tables": tables},
    )
    check_spans(report)
    return report


def facts_of(facts: schema.ReportFacts) -> dict[str, Any]:
    """The facts as a labelled report holds them: the period as `2021-01-01..2021-12-31`."""
    return {**schema.to_dict(facts), "period": "..".join(facts.period) if facts.period else None}


def tables_of(tables: schema.Tables) -> dict[str, dict[str, Any] | None]:
    """The cells that have a value, by dotted path; None for a table that the report has not."""
    trees = schema.to_dict(tables)
    return {
        name: None if trees[name] is None else {path: v for path, v in cells(trees[name]) if v is not None}
        for name in TABLES
    }


def _gold_items(record: schema.Record) -> Iterator[GoldItem]:
    names: dict[int, str] = {}
    numbers = dict.fromkeys(_ITEM_LETTERS, 0)
    for index, item in enumerate(record.items):
        if item.section in _ITEM_LETTERS:
            numbers[item.section] += 1
            names[index] = f"{_ITEM_LETTERS[item.section]}{numbers[item.section]}"
    problems = [n for n, name in names.items() if name[0] == "p"]
    for index, name in names.items():
        item = record.items[index]
        answers = tuple(names[n] for n in problems if index in record.items[n].answered_by)
        found = tuple(dict.fromkeys(issue.label for issue in item.issues)) or ("other",)
        yield GoldItem(name, item.section, item.start, item.end, found, answers if name[0] == "m" else ())


def check_spans(report: LabelledReport) -> None:
    """Raises MarkupError where a label stands on no text, or a count's parent is none of its report's counts."""
    length = len(report.text)

    def check(what: str, start: int, end: int, least: int = 1) -> None:
        if not 0 <= start <= end - least or end > length:
            raise MarkupError(
                f"{report.id}: {what}: expected a span inside the text's {length} characters, found {start}..{end}"
            )

    for n, section in enumerate(report.sections):
        check(f"section {n} ({section.kind})", section.start, section.end, least=0)
    for n, sentence in enumerate(report.sentences):
        check(f"sentence {n}", sentence.start, sentence.end)
    for item in report.items:
        check(f"item {item.name}", item.start, item.end)
    for n, count in enumerate(report.counts):
        check(f"count {n}", count.start, count.end)
        check(f"count {n} (value)", count.value_start, count.value_end)
        if not count.start <= count.value_start <= count.value_end <= count.end:
            raise MarkupError(
                f"{report.id}: count {n}: expected its number inside its span {count.start}..{count.end}, "
                f"found {count.value_start}..{count.value_end}"
            )
        if count.parent is not None and (count.parent == n or not 0 <= count.parent < len(report.counts)):
            raise MarkupError(f"{report.id}: count {n}: expected another count as parent, found {count.parent}")
