"""Records as tables for a spreadsheet or a data frame: one row a report, and one row a count."""

from __future__ import annotations

import csv
import importlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from ..errors import GongkaiError, RecordError, SettingError
from ..schema import DisputesTable, ProactiveTable, Record, RequestsTable, Tables, from_json, to_dict
from .errors import OutputError

FORMATS: Final = ("jsonl", "csv", "parquet")

Row = dict[str, Any]


def format_named(name: str) -> str:
    """`name`, if it is one of `FORMATS`; raises SettingError where it is not, or where what it needs is missing."""
    if name not in FORMATS:
        raise SettingError(f"format: expected one of {', '.join(FORMATS)}, found {name!r}")
    if name == "parquet":
        _polars()
    return name


def export(records: Path, out: Path, form: str) -> tuple[Path, Path]:
    """Writes the records of a JSONL file as `out` (one row a report) and `out` with `.counts` before its ending.

    Returns both paths. Numbers of the tables stand in columns named by their place in the record
    (`requests.received.total`), empty where the report has none. Raises RecordError where a line is no record,
    SettingError for an unknown form, OutputError where the files cannot be written.
    """
    format_named(form)
    counts = out.with_name(f"{out.stem}.counts{out.suffix}")
    write: Callable[[Path, dict[str, type], Iterable[Row]], None] = write_csv if form == "csv" else write_parquet
    try:
        write(out, _REPORT_COLUMNS, (_report_row(record) for record in read_records(records)))
        write(counts, _COUNT_FIELDS, (row for record in read_records(records) for row in _count_rows(record)))
    except OSError as error:
        raise OutputError(f"cannot write {error.filename or out}: {error.strerror or error}") from error
    return out, counts


def read_records(path: Path) -> Iterator[Record]:
    """The records of a JSONL file, one at a time. Raises RecordError that names file and line."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _record(line, path, number)
    except OSError as error:
        raise RecordError(f"cannot read {path}: {error.strerror or error}") from error


def _record(line: bytes, path: Path, number: int) -> Record:
    try:
        return from_json(line)
    except GongkaiError as error:
        cure = "Annotate its file again, or delete the line"
        if not line.endswith(b"\n"):
            cure = "The line has no end: run the batch again with --resume"
        raise RecordError(f"{path}, line {number}: {error}. {cure}") from error


def _report_row(record: Record) -> Row:
    facts = record.report
    period = facts.period or (None, None)
    share = [sentence.boilerplate for sentence in record.sentences]
    row: Row = dict(
        path=record.source.path,
        title=facts.title,
        agency=facts.agency,
        year=facts.year,
        period_from=period[0],
        period_to=period[1],
        published=facts.published,
        characters=len(record.text),
        sections=len(record.sections),
        problems=sum(item.section == "problems" for item in record.items),
        measures=sum(item.section == "measures" for item in record.items),
        counts=len(record.counts),
        boilerplate=round(sum(share) / len(share), 4) if share else None,
        problems_stated=record.problems_stated,
        warnings=" | ".join(record.warnings),
    )
    return row | dict(_leaves(to_dict(record.tables)))


def _count_rows(record: Record) -> Iterator[Row]:
    facts = record.report
    for index, count in enumerate(record.counts):
        values = to_dict(count)
        own = {"path": record.source.path, "agency": facts.agency, "year": facts.year, "index": index}
        yield own | {name: values[name] for name in _COUNT_FIELDS if name in values}


def _leaves(tree: Row, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """The innermost values of nested dicts under their dotted names; a table that is null has none."""
    for name, value in tree.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}.")
        elif prefix:
            yield f"{prefix}{name}", value


_REPORT_FIELDS: Final[dict[str, type]] = {
    "path": str,
    "title": str,
    "agency": str,
    "year": int,
    "period_from": str,
    "period_to": str,
    "published": str,
    "characters": int,
    "sections": int,
    "problems": int,
    "measures": int,
    "counts": int,
    "boilerplate": float,
    "problems_stated": bool,
    "warnings": str,
}
_COUNT_FIELDS: Final[dict[str, type]] = {
    "path": str,
    "agency": str,
    "year": int,
    "index": int,
    "indicator": str,
    "subject": str,
    "value": float,
    "unit": str,
    "qualifier": str,
    "stated": str,
    "parent": int,
    "period": int,
    "start": int,
    "end": int,
    "score": float,
}
# The columns of the three tables follow the schema by themselves.
_TABLES: Final = Tables(proactive=ProactiveTable(), requests=RequestsTable(), disputes=DisputesTable())
_REPORT_COLUMNS: Final = _REPORT_FIELDS | {name: float for name, _ in _leaves(to_dict(_TABLES))}


def write_csv(path: Path, columns: dict[str, type], rows: Iterable[Row]) -> None:
    """Writes rows under their columns' names, in UTF-8; OSError where the file cannot be written."""
    # The mark at the start lets spreadsheet programs see that the Chinese is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(columns), restval=None)
        writer.writeheader()
        writer.writerows(rows)


def write_parquet(path: Path, columns: dict[str, type], rows: Iterable[Row]) -> None:
    """Writes rows with their columns' types; SettingError without polars, OSError as `write_csv`."""
    polars = _polars()
    types = {str: polars.String, int: polars.Int64, float: polars.Float64, bool: polars.Boolean}
    schema = {name: types[kind] for name, kind in columns.items()}
    rows = iter(rows)
    frames = [polars.DataFrame(schema=schema)]
    # Columns take a tenth of the memory that rows take, so rows are turned a thousand at a time.
    while chunk := list(islice(rows, 1000)):
        full = [dict.fromkeys(columns) | row for row in chunk]
        frames.append(polars.DataFrame(full, schema=schema, strict=False))
    polars.concat(frames).write_parquet(path)


def _polars() -> Any:
    try:
        return importlib.import_module("polars")
    except ImportError:
        raise SettingError(
            "format parquet needs polars, which is not installed: pip install 'gongkai[parquet]', or take csv"
        ) from None
