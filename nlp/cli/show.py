"""Records on a terminal, or in a pipe: an overview of a file, one report in full, the label sets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .. import labels
from ..batch.export import read_records
from ..errors import SettingError
from ..schema import Record, to_dict
from .report import print_report
from .words import Say, speaking

_SHOWN_MATCHES: Final = 10


def show_file(path: Path, wanted: str | None, lang: str) -> None:
    """Prints the records of a JSONL file, or the one that `wanted` names.

    Raises RecordError where a line is no record, SettingError where `wanted` names none or several.
    """
    say = speaking(lang)
    console = _console()
    if wanted is None:
        _print_overview(console, path, read_records(path), say)
    else:
        print_report(console, _chosen(path, wanted), say)


def show_labels() -> None:
    """Prints every label set: name, Chinese, English."""
    console = _console()
    sets = [value for value in vars(labels).values() if isinstance(value, labels.LabelSet)]
    for each in sets:
        table = Table(title=each.title, title_justify="left", box=box.SIMPLE_HEAD)
        for heading in ("label", "中文", "English"):
            table.add_column(heading)
        for label in each.values():
            table.add_row(label.name, label.zh, label.en)
        console.print(table)


def _console() -> Console:
    # Report text is shown as it is: brackets in it are no markup, `:smile:` is no picture.
    return Console(markup=False, emoji=False, highlight=False)


def _print_overview(console: Console, path: Path, records: Iterable[Record], say: Say) -> None:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), expand=False)
    table.add_column("#", justify="right", style="dim", no_wrap=True, min_width=2)
    table.add_column(say("机关", "agency"), overflow="fold")
    columns = _columns(say)
    for heading in columns:
        table.add_column(heading, justify="right", no_wrap=True)
    number = 0
    warned = 0
    for number, record in enumerate(records, 1):
        warned += bool(record.warnings)
        cells = [_cell(value(record)) for value in columns.values()]
        table.add_row(str(number), Text(_name(record)), *cells)
    if not number:
        console.print(say(f"{path} 中没有记录", f"{path} holds no records"))
        return
    console.print(table)
    console.print(
        say(
            f"{number} 份报告，{warned} 份有警告。查看其中一份：--report 编号或名称",
            f"{number} reports, {warned} with warnings. One in full: --report NUMBER or NAME",
        )
    )


def _columns(say: Say) -> dict[str, Callable[[Record], Any]]:
    """Heading and value of the overview's columns after the agency."""
    return {
        say("年度", "year"): lambda record: record.report.year,
        say("章节", "sec"): lambda record: len(record.sections),
        say("表", "tab"): lambda record: sum(table is not None for table in to_dict(record.tables).values()),
        say("申请", "req"): lambda record: record.tables.requests and record.tables.requests.received.total,
        say("复议诉讼", "disp"): _disputes,
        say("数量", "cnt"): lambda record: len(record.counts),
        say("问题", "prob"): lambda record: sum(item.section == "problems" for item in record.items),
        say("措施", "meas"): lambda record: sum(item.section == "measures" for item in record.items),
        say("套话", "boil"): _boilerplate,
        say("警告", "warn"): lambda record: len(record.warnings) or None,
    }


def _disputes(record: Record) -> Any:
    table = record.tables.disputes
    if table is None:
        return None
    totals = [table.reconsideration.total, table.lawsuit_direct.total, table.lawsuit_after_reconsideration.total]
    return sum(total for total in totals if total is not None) if any(t is not None for t in totals) else None


def _boilerplate(record: Record) -> str | None:
    """The share of sentences that are more likely formula or template than not."""
    if not record.sentences:
        return None
    return f"{sum(sentence.kind != 'specific' for sentence in record.sentences) / len(record.sentences):.0%}"


def _cell(value: Any) -> Text:
    return Text("-", style="dim") if value is None else Text(str(value))


def _name(record: Record) -> str:
    return record.report.agency or record.report.title or os.path.basename(record.source.path)


def _chosen(path: Path, wanted: str) -> Record:
    if wanted.isdecimal():
        return _numbered(path, int(wanted))
    matches: list[tuple[int, Record]] = []
    for number, record in enumerate(read_records(path), 1):
        names = (record.source.path, record.report.agency, record.report.title)
        if any(name and wanted in name for name in names):
            matches.append((number, record))
        if len(matches) > _SHOWN_MATCHES:
            break
    if len(matches) == 1:
        return matches[0][1]
    if not matches:
        raise SettingError(f"--report {wanted}: no report in {path} has this in its path, agency or title")
    listed = "; ".join(f"{number} {_name(record)} {record.report.year or ''}".strip() for number, record in matches)
    raise SettingError(f"--report {wanted}: expected one report, found several: {listed}. Give the number")


def _numbered(path: Path, wanted: int) -> Record:
    number = 0
    for number, record in enumerate(read_records(path), 1):
        if number == wanted:
            return record
    raise SettingError(f"--report {wanted}: expected a number from 1 to {number}, the reports in {path}")
