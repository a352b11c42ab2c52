"""The record: what is known of one report, as frozen dataclasses that fail when built wrong.

One record is one JSON object; `to_json` and `from_json` go both ways and `json_schema` publishes the form.
All offsets are character offsets into `Record.text`, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import msgspec

from . import labels
from .errors import RecordError

SCHEMA_VERSION: Final = "1.0"

Number = int | float


def _need(condition: bool, what: str) -> None:
    if not condition:
        raise RecordError(what)


def _check_span(name: str, start: int, end: int) -> None:
    _need(0 <= start <= end, f"{name}: expected 0 <= start <= end, found {start}..{end}")


def _check_label(name: str, value: str, known: labels.LabelSet) -> None:
    _need(value in known, f"{name}: expected a {known.title} ({', '.join(known)}), found {value!r}")


def _check_probability(name: str, value: float) -> None:
    _need(0.0 <= value <= 1.0, f"{name}: expected a probability from 0 to 1, found {value}")


def _check_date(name: str, value: str | None) -> None:
    if value is None:
        return
    try:
        date.fromisoformat(value)
    except ValueError:
        raise RecordError(f"{name}: expected a date as 2022-12-31, found {value!r}") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the text comes from: path as given, SHA-256 of the bytes, format, character encoding if it has one."""

    path: str
    sha256: str
    format: str
    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """Which report it is. `period` is the statistical period, first and last day; dates are ISO 8601."""

    title: str | None = None
    agency: str | None = None
    year: int | None = None
    period: tuple[str, str] | None = None
    published: str | None = None

    def __post_init__(self) -> None:
        _need(self.year is None or 1990 <= self.year <= 2100, f"year: expected 1990 to 2100, found {self.year}")
        for day in self.period or ():
            _check_date("period", day)
        _check_date("published", self.published)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section; a subsection lies inside its section's span. An empty title: the report gives none."""

    kind: str
    title: str
    start: int
    end: int

    def __post_init__(self) -> None:
        _check_label("section", self.kind, labels.SECTIONS)
        _check_span("section", self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of prose; `boilerplate` is the probability that it is formula or template."""

    start: int
    end: int
    kind: str
    boilerplate: float

    def __post_init__(self) -> None:
        _check_label("sentence", self.kind, labels.SENTENCE_KINDS)
        _check_span("sentence", self.start, self.end)
        _check_probability("boilerplate", self.boilerplate)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One issue category of an item, with its probability."""

    label: str
    score: float

    def __post_init__(self) -> None:
        _check_label("issue", self.label, labels.ISSUES)
        _check_probability("issue score", self.score)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One listed problem or measure; `answered_by` holds indices into `Record.items`."""

    section: str
    start: int
    end: int
    issues: tuple[Issue, ...] = ()
    answered_by: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        _check_label("item section", self.section, labels.SECTIONS)
        _check_span("item", self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A quantity in prose. `parent` is an index into `Record.counts`; `period` the year it is of, if another.

    `value` is None where the number could not be read with certainty (a warning says so).
    """

    indicator: str
    subject: str
    value: Number | None
    unit: str
    qualifier: str
    stated: str
    start: int
    end: int
    value_start: int
    value_end: int
    parent: int | None = None
    period: int | None = None
    score: float = 1.0

    def __post_init__(self) -> None:
        _check_label("indicator", self.indicator, labels.INDICATORS)
        _check_label("qualifier", self.qualifier, labels.QUALIFIERS)
        _check_label("stated", self.stated, labels.STATED)
        _check_span("count", self.start, self.end)
        _check_span("count value", self.value_start, self.value_end)
        _check_probability("count score", self.score)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The outcome of one consistency rule, with the spans it compared."""

    rule: str
    status: str
    message: str
    spans: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        _check_label("check", self.status, labels.CHECK_STATUSES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A short summary and the spans of the report that it rests on."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


# The three standard tables. A cell is None where it is empty or unreadable: 0 and empty differ.


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedRow:
    """A row of article 20 (1): made, repealed, in force at the end of the year."""

    issued: Number | None = None
    repealed: Number | None = None
    in_force: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProactiveTable:
    """主动公开政府信息情况; `fees` in 万元."""

    regulations: IssuedRow = field(default_factory=IssuedRow)
    normative_documents: IssuedRow = field(default_factory=IssuedRow)
    licences: Number | None = None
    penalties: Number | None = None
    coercive_measures: Number | None = None
    fees: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantRow:
    """A row of the requests table, by applicant."""

    natural_person: Number | None = None
    business: Number | None = None
    research: Number | None = None
    charity: Number | None = None
    legal_service: Number | None = None
    other: Number | None = None
    total: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRows:
    """（三）不予公开."""

    state_secret: ApplicantRow = field(default_factory=ApplicantRow)
    law_forbids: ApplicantRow = field(default_factory=ApplicantRow)
    security_stability: ApplicantRow = field(default_factory=ApplicantRow)
    third_party: ApplicantRow = field(default_factory=ApplicantRow)
    internal: ApplicantRow = field(default_factory=ApplicantRow)
    process: ApplicantRow = field(default_factory=ApplicantRow)
    enforcement_file: ApplicantRow = field(default_factory=ApplicantRow)
    inquiry: ApplicantRow = field(default_factory=ApplicantRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnavailableRows:
    """（四）无法提供."""

    not_held: ApplicantRow = field(default_factory=ApplicantRow)
    needs_creation: ApplicantRow = field(default_factory=ApplicantRow)
    unclear_after_correction: ApplicantRow = field(default_factory=ApplicantRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnprocessedRows:
    """（五）不予处理."""

    petition: ApplicantRow = field(default_factory=ApplicantRow)
    repeat: ApplicantRow = field(default_factory=ApplicantRow)
    publication: ApplicantRow = field(default_factory=ApplicantRow)
    excessive: ApplicantRow = field(default_factory=ApplicantRow)
    confirm_obtained: ApplicantRow = field(default_factory=ApplicantRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherwiseRows:
    """（六）其他处理."""

    correction_overdue: ApplicantRow = field(default_factory=ApplicantRow)
    fee_overdue: ApplicantRow = field(default_factory=ApplicantRow)
    other: ApplicantRow = field(default_factory=ApplicantRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsTable:
    """收到和处理政府信息公开申请情况."""

    received: ApplicantRow = field(default_factory=ApplicantRow)
    carried_in: ApplicantRow = field(default_factory=ApplicantRow)
    granted: ApplicantRow = field(default_factory=ApplicantRow)
    partly_granted: ApplicantRow = field(default_factory=ApplicantRow)
    refused: RefusedRows = field(default_factory=RefusedRows)
    unavailable: UnavailableRows = field(default_factory=UnavailableRows)
    unprocessed: UnprocessedRows = field(default_factory=UnprocessedRows)
    otherwise: OtherwiseRows = field(default_factory=OtherwiseRows)
    total: ApplicantRow = field(default_factory=ApplicantRow)
    carried_out: ApplicantRow = field(default_factory=ApplicantRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeOutcomes:
    """结果维持, 结果纠正, 其他结果, 尚未审结, 总计."""

    upheld: Number | None = None
    corrected: Number | None = None
    other: Number | None = None
    pending: Number | None = None
    total: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputesTable:
    """政府信息公开行政复议、行政诉讼情况."""

    reconsideration: DisputeOutcomes = field(default_factory=DisputeOutcomes)
    lawsuit_direct: DisputeOutcomes = field(default_factory=DisputeOutcomes)
    lawsuit_after_reconsideration: DisputeOutcomes = field(default_factory=DisputeOutcomes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The three standard tables; None where the report has none."""

    proactive: ProactiveTable | None = None
    requests: RequestsTable | None = None
    disputes: DisputesTable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is known of one report. Every span is checked against the text, every index against its list."""

    source: Source
    report: ReportFacts
    text: str
    sections: tuple[Section, ...] = ()
    tables: Tables = field(default_factory=Tables)
    sentences: tuple[Sentence, ...] = ()
    items: tuple[Item, ...] = ()
    counts: tuple[Count, ...] = ()
    checks: tuple[Check, ...] = ()
    summary: Summary | None = None
    problems_stated: bool | None = None
    warnings: tuple[str, ...] = ()
    schema_version: str = SCHEMA_VERSION

    def __post_init__(self) -> None:
        _need(
            self.schema_version == SCHEMA_VERSION,
            f"schema_version: expected {SCHEMA_VERSION}, found {self.schema_version}; annotate the file again",
        )
        for name, span in self._spans():
            _need(span[1] <= len(self.text), f"{name}: {span[0]}..{span[1]} is past the text's {len(self.text)}")
        for item in self.items:
            for other in item.answered_by:
                _need(0 <= other < len(self.items), f"answered_by: there is no item {other}")
        for index, count in enumerate(self.counts):
            if count.parent is not None:
                _need(0 <= count.parent < len(self.counts), f"parent: there is no count {count.parent}")
                _need(count.parent != index, f"parent: count {index} cannot be part of itself")

    def _spans(self) -> Iterable[tuple[str, tuple[int, int]]]:
        for name in ("sections", "sentences", "items", "counts"):
            for part in getattr(self, name):
                yield name, (part.start, part.end)
        for count in self.counts:
            yield "counts (value)", (count.value_start, count.value_end)
        for check in self.checks:
            for span in check.spans:
                yield "checks", span
        for span in self.summary.spans if self.summary else ():
            yield "summary", span


def to_json(record: Record) -> bytes:
    """The record as one line of JSON in UTF-8, without a line break."""
    return msgspec.json.encode(record)


def from_json(line: bytes | str) -> Record:
    """The record in one line of JSON. Raises RecordError where the line is no record."""
    try:
        return msgspec.json.decode(line, type=Record)
    except msgspec.MsgspecError as error:
        raise RecordError(f"expected a record of schema {SCHEMA_VERSION}: {error}") from error


def to_dict(part: Any) -> Any:
    """A record, or any part of one, as plain dicts, lists, strings and numbers."""
    return msgspec.to_builtins(part)


def from_dict(value: Any, kind: type[Any] = Record) -> Any:
    """The part of type `kind` in plain dicts and lists. Raises RecordError where they do not fit."""
    try:
        return msgspec.convert(value, type=kind)
    except msgspec.MsgspecError as error:
        raise RecordError(f"expected a {kind.__name__}: {error}") from error


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a record."""
    schema = msgspec.json.schema(Record)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "gongkai record", **schema}
