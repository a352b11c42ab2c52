"""Records to check, made by hand: tables, prose with counts, chapters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from nlp.annotators.checks import check_record
from nlp.schema import (
    ApplicantRow,
    Count,
    DisputeOutcomes,
    DisputesTable,
    Issue,
    IssuedRow,
    Item,
    OtherwiseRows,
    ProactiveTable,
    Record,
    RefusedRows,
    ReportFacts,
    RequestsTable,
    Section,
    Sentence,
    Source,
    Tables,
    UnavailableRows,
    UnprocessedRows,
)

SAMPLES = Path(__file__).parents[2] / "samples"


def row(*cells: int | None) -> ApplicantRow:
    """A row of the requests table: the six applicants, and their sum as the total."""
    names = ("natural_person", "business", "research", "charity", "legal_service", "other")
    known = [c or 0 for c in cells] + [0] * (6 - len(cells))
    return ApplicantRow(**dict(zip(names, known, strict=True)), total=sum(known))


NOUGHT = row()


def requests(**rows: ApplicantRow) -> RequestsTable:
    """Three received, one carried in; two granted, one not held, one carried out. `rows` replace some."""
    base = {"received": row(2, 1), "carried_in": row(1), "granted": row(2), "total": row(2, 1), "carried_out": row(1)}
    base |= rows
    return RequestsTable(
        **base,
        partly_granted=NOUGHT,
        refused=RefusedRows(**dict.fromkeys(RefusedRows.__dataclass_fields__, NOUGHT)),
        unavailable=UnavailableRows(not_held=row(0, 1), needs_creation=NOUGHT, unclear_after_correction=NOUGHT),
        unprocessed=UnprocessedRows(**dict.fromkeys(UnprocessedRows.__dataclass_fields__, NOUGHT)),
        otherwise=OtherwiseRows(**dict.fromkeys(OtherwiseRows.__dataclass_fields__, NOUGHT)),
    )


def disputes(total: int | None = 2) -> DisputesTable:
    nought = DisputeOutcomes(upheld=0, corrected=0, other=0, pending=0, total=0)
    group = DisputeOutcomes(upheld=1, corrected=1, other=0, pending=0, total=total)
    return DisputesTable(reconsideration=group, lawsuit_direct=nought, lawsuit_after_reconsideration=nought)


def proactive(**cells: int | float | None) -> ProactiveTable:
    base = {"licences": 5, "penalties": 24, "coercive_measures": 0, "fees": 1.5}
    documents = IssuedRow(issued=2, repealed=1, in_force=9)
    return ProactiveTable(normative_documents=documents, regulations=IssuedRow(), **(base | cells))


class Maker:
    """Writes a record: sentences with their counts, sections and items, at the offsets where they come to stand."""

    def __init__(self) -> None:
        self.text = ""
        self.sections: list[Section] = []
        self.sentences: list[Sentence] = []
        self.counts: list[Count] = []
        self.items: list[Item] = []

    def section(self, kind: str, heading: str) -> Maker:
        self._close()
        self.sections.append(Section(kind=kind, title=heading, start=len(self.text), end=len(self.text)))
        self.text += heading + "\n"
        return self

    def say(self, words: str, *counts: tuple[str, str, float], kind: str = "specific", parents: str = "") -> Maker:
        """A sentence; each count is (indicator, number with unit as written, value); it is found from left to right."""
        start, at = len(self.text), 0
        first = len(self.counts)
        for place, (indicator, written, value) in enumerate(counts):
            at = words.index(written, at)
            digits = len(written.rstrip("条件个次期项元万%")) or len(written)
            stated = "number" if written[0].isdigit() else "negation"
            unit = written[digits:] if stated == "number" else ""
            begin, end = start + at, start + at + len(written)
            parent = first + int(parents[place]) if place < len(parents) and parents[place] != "-" else None
            self.counts.append(
                Count(
                    indicator=indicator, subject=words[max(0, at - 4) : at], value=value, unit=unit, qualifier="exact",
                    stated=stated, start=begin, end=end, value_start=begin,
                    value_end=start + at + (digits if stated == "number" else len(written)), parent=parent,
                )
            )  # fmt: skip
            at += len(written)
        self.text += words
        self.sentences.append(
            Sentence(start=start, end=len(self.text), kind=kind, boilerplate=float(kind != "specific"))
        )
        self.text += "\n"
        return self

    def item(self, section: str, words: str, *answered_by: int, label: str = "content") -> Maker:
        start = len(self.text)
        self.text += words + "\n"
        issue = Issue(label=label, score=0.9)
        self.items.append(
            Item(section=section, start=start, end=start + len(words), issues=(issue,), answered_by=answered_by)
        )
        return self

    def _close(self) -> None:
        if self.sections:
            self.sections[-1] = replace(self.sections[-1], end=len(self.text))

    def record(self, tables: Tables | None = None, year: int | None = 2022, **more: object) -> Record:
        self._close()
        return Record(
            source=Source(path="x.txt", sha256="", format="txt"),
            report=ReportFacts(agency="云溪县水务局", year=year),
            text=self.text,
            sections=tuple(self.sections),
            tables=tables or Tables(),
            sentences=tuple(self.sentences),
            counts=tuple(self.counts),
            items=tuple(self.items),
            **more,  # type: ignore[arg-type]
        )


def overview(words: str, *counts: tuple[str, str, float], **more: str) -> Maker:
    return Maker().section("overview", "一、总体情况").say(words, *counts, **more)


def status(record: Record, rule: str, previous: Record | None = None) -> str | None:
    """The worst status that a rule has; None where it gives no check."""
    found = [check.status for check in check_record(record, previous) if check.rule == rule]
    return next((s for s in ("fail", "unknown", "pass") if s in found), None)


def message(record: Record, rule: str) -> str:
    return next(check.message for check in check_record(record) if check.rule == rule)


# Tables.


def table(**parts: object) -> Record:
    return Maker().section("table.requests", "三、收到和处理政府信息公开申请情况").record(Tables(**parts))  # type: ignore[arg-type]
