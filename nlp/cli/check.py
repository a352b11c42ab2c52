"""Checks records that `annotate` wrote, on their own or against last year's: `gongkai check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from ..annotators.checks import check_record
from ..batch.errors import OutputError
from ..batch.export import read_records
from ..errors import SettingError
from ..schema import Record, to_json


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked: reports, those with a previous record, and failed checks by rule."""

    reports: int
    with_previous: int
    fails: tuple[tuple[str, int], ...]


def check_file(file: Path, previous: Path | None, out: Path) -> Checked:
    """Writes the records of `file` to `out` with their checks made anew, against `previous` where it is given.

    A record's previous one is the same agency's of the year before. Raises RecordError where a line is no record,
    SettingError where `out` is one of the files read, OutputError where it cannot be written.
    """
    for read in (file, previous):
        if read is not None and out.exists() and read.exists() and out.samefile(read):
            raise SettingError(f"--out {out}: expected another file than those read; name a new one")
    last = {} if previous is None else {_key(record): record for record in read_records(previous)}
    fails: Counter[str] = Counter()
    reports = found = 0
    part = out.with_name(f"{out.name}.part")
    lines = _checked(file, last)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as written:
            for record, known in lines:
                written.write(to_json(record) + b"\n")
                reports += 1
                found += known
                fails.update(check.rule for check in record.checks if check.status == "fail")
        part.replace(out)
    except OSError as error:
        raise OutputError(f"cannot write {error.filename or out}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):  # a place where nothing could be written has nothing to remove
            part.unlink(missing_ok=True)
    return Checked(reports, found, tuple(fails.most_common()))


def closing_line(checked: Checked, out: Path, previous: bool) -> str:
    """What was done, in one line."""
    fails = ", ".join(f"{rule} {number:,}" for rule, number in checked.fails) or "none"
    matched = f", {checked.with_previous:,} with last year's record" if previous else ""
    return f"{out}: {checked.reports:,} checked{matched}; failed: {fails}"


def _key(record: Record) -> tuple[str | None, int | None]:
    return record.report.agency, record.report.year


def _checked(file: Path, last: dict[tuple[str | None, int | None], Record]) -> Iterator[tuple[Record, bool]]:
    for record in read_records(file):
        agency, year = _key(record)
        before = last.get((agency, year - 1)) if agency and year is not None else None
        yield replace(record, checks=check_record(record, before)), before is not None
