"""The counts of all reports of a file as one table, a row a count: `gongkai counts`."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .. import labels
from ..batch.errors import OutputError
from ..batch.export import Row, format_named, read_records, write_csv, write_parquet
from ..errors import SettingError
from ..schema import Record

FORMATS: Final = ("csv", "parquet", "xlsx")

COLUMNS: Final[dict[str, type]] = {
    "report": str,
    "agency": str,
    "year": int,
    "title": str,
    "index": int,
    "section": str,
    "section_zh": str,
    "indicator": str,
    "indicator_zh": str,
    "subject": str,
    "value": float,
    "unit": str,
    "qualifier": str,
    "qualifier_zh": str,
    "stated": str,
    "period": int,
    "parent": int,
    "parent_value": float,
    "text": str,
    "start": int,
    "end": int,
    "score": float,
    "path": str,
}
"""The columns. `index` numbers the counts of a report from 0, `parent` is the index of a part's total in the same
report; `period` is the year that a count is of, where that is not the report's; `text` is the count's words."""

_MOST_ROWS: Final = 2**20 - 1  # what a sheet of Excel holds under its heading
_MOST_CHARACTERS: Final = 32_767  # and what a cell holds
_WIDTHS: Final = {"report": 36, "agency": 24, "title": 36, "subject": 24, "text": 48, "path": 36}


@dataclass(slots=True)
class Written:
    """How many reports were read, and how many counts written."""

    reports: int = 0
    counts: int = 0


def write_counts(file: Path, out: Path) -> Written:
    """Writes one row a count of the records of a JSONL file; the ending of `out` is the format.

    `out` appears when it is whole. Raises SettingError where the ending is no format, what it needs is not installed or
    a sheet cannot hold the rows; RecordError with the line's number where a line is no record; OutputError where `out`
    cannot be written.
    """
    write = _writer(out)
    done = Written()
    part = out.with_name(f"{out.name}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        write(part, COLUMNS, _rows(file, done))
        part.replace(out)
    except OSError as error:
        raise OutputError(f"cannot write {error.filename or out}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):  # a place where nothing could be written has nothing to remove
            part.unlink(missing_ok=True)
    return done


def _writer(out: Path) -> Callable[[Path, dict[str, type], Iterable[Row]], None]:
    form = out.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        raise SettingError(f"--out {out}: expected a name that ends in .{', .'.join(FORMATS)}, found {out.name!r}")
    if form == "csv":
        return write_csv
    if form == "parquet":
        format_named(form)
        return write_parquet
    _xlsxwriter()
    return write_xlsx


def _rows(file: Path, done: Written) -> Iterator[Row]:
    for record in read_records(file):
        done.reports += 1
        for row in count_rows(record):
            done.counts += 1
            yield row


def count_rows(record: Record) -> Iterator[Row]:
    """The counts of one report as rows with the columns COLUMNS."""
    facts = record.report
    for index, count in enumerate(record.counts):
        section = _section(record, count.value_start)
        yield {
            "report": os.path.basename(record.source.path.replace("\\", "/")),
            "agency": facts.agency,
            "year": facts.year,
            "title": facts.title,
            "index": index,
            "section": section,
            "section_zh": None if section is None else labels.SECTIONS[section].zh,
            "indicator": count.indicator,
            "indicator_zh": labels.INDICATORS[count.indicator].zh,
            "subject": count.subject,
            "value": count.value,
            "unit": count.unit,
            "qualifier": count.qualifier,
            "qualifier_zh": labels.QUALIFIERS[count.qualifier].zh,
            "stated": count.stated,
            "period": count.period,
            "parent": count.parent,
            "parent_value": None if count.parent is None else record.counts[count.parent].value,
            "text": record.text[count.start : count.end],
            "start": count.start,
            "end": count.end,
            "score": count.score,
            "path": record.source.path,
        }


def _section(record: Record, offset: int) -> str | None:
    """The kind of the innermost section of a place."""
    around = [s for s in record.sections if s.start <= offset < s.end]
    return min(around, key=lambda s: s.end - s.start).kind if around else None


def write_xlsx(path: Path, columns: dict[str, type], rows: Iterable[Row]) -> None:
    """Writes a sheet `counts`, row by row: words as words (none is taken for a formula), numbers as numbers.

    Raises SettingError without XlsxWriter or with more rows than a sheet holds, OSError where `path` cannot be written.
    """
    module = _xlsxwriter()
    book = module.Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    try:
        sheet = book.add_worksheet("counts")
        bold = book.add_format({"bold": True})
        for column, name in enumerate(columns):
            sheet.set_column(column, column, _WIDTHS.get(name, 12))
            sheet.write_string(0, column, name, bold)
        sheet.freeze_panes(1, 0)
        number = 0
        for number, row in enumerate(rows, 1):
            if number > _MOST_ROWS:
                raise SettingError(
                    f"{path.stem}: expected at most {_MOST_ROWS:,} counts for a sheet; take csv or parquet"
                )
            _write_row(sheet, number, [row.get(name) for name in columns])
        sheet.autofilter(0, 0, number, len(columns) - 1)
    finally:
        _close(book, module)


def _write_row(sheet: Any, number: int, cells: list[Any]) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(number, column, cell[:_MOST_CHARACTERS])
        elif cell is not None:
            sheet.write_number(number, column, cell)


def _close(book: Any, module: Any) -> None:
    """Closes the book; what XlsxWriter makes of a file that cannot be written becomes an OSError again."""
    try:
        book.close()
    except module.exceptions.FileCreateError as error:
        raise (error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error))) from error


def _xlsxwriter() -> Any:
    try:
        return importlib.import_module("xlsxwriter")
    except ImportError:
        raise SettingError(
            "format xlsx needs XlsxWriter, which is not installed: pip install 'gongkai[xlsx]', or take csv"
        ) from None
