"""One report in full: facts, sections, items, counts as a tree, the three tables, checks and warnings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .. import labels
from ..schema import Count, Record, to_dict
from . import names
from .words import Say, label_name


def print_report(console: Console, record: Record, say: Say) -> None:
    """Prints all that is known of one report, the text itself left out."""
    _print_facts(console, record, say)
    _print_sections(console, record, say)
    _print_items(console, record, say)
    _print_counts(console, record, say)
    for name, table in to_dict(record.tables).items():
        _print_table(console, name, table, say)
    _print_checks(console, record, say)
    if record.warnings:
        _heading(console, say("警告", "Warnings"))
        for warning in record.warnings:
            console.print(Padding(Text(warning, style="yellow"), (0, 0, 0, 2)))


def _print_checks(console: Console, record: Record, say: Say) -> None:
    """What failed in full, one line for each other status: what is in order wants no reading."""
    if not record.checks:
        return
    _heading(console, say("核对", "Checks"))
    grid = _grid("left", "left", "left")
    for check in record.checks:
        if check.status == "fail":
            chinese, _, english = check.message.partition(" / ")
            grid.add_row("", Text("✗", style="red"), Text(check.rule), Text(say(chinese, english or chinese)))
    if grid.row_count:
        console.print(grid)
    for status in labels.CHECK_STATUSES:
        rules = [check.rule for check in record.checks if check.status == status]
        if rules and status != "fail":
            line = f"{label_name(say, labels.CHECK_STATUSES, status)} {len(rules)}{say('：', ': ')}{', '.join(rules)}"
            console.print(Padding(Text(line, style="dim"), (0, 0, 0, 2)))


def _heading(console: Console, text: str) -> None:
    console.print()
    console.print(Text(text, style="bold"))


def _grid(*justify: Any) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(width=0)
    for each in justify:
        table.add_column(justify=each, overflow="fold")
    return table


def _print_facts(console: Console, record: Record, say: Say) -> None:
    facts = record.report
    console.print(Text(facts.title or say("（无标题）", "(no title)"), style="bold"))
    kinds = Counter(sentence.kind for sentence in record.sentences)
    shares = say("，", ", ").join(
        f"{label_name(say, labels.SENTENCE_KINDS, kind)} {kinds[kind]}" for kind in labels.SENTENCE_KINDS if kinds[kind]
    )
    stated = {True: say("有", "yes"), False: say("无", "no"), None: "-"}[record.problems_stated]
    encoding = f" ({record.source.encoding})" if record.source.encoding else ""
    grid = _grid("left", "left")
    for name, value in (
        (say("机关", "agency"), facts.agency),
        (say("年度", "year"), facts.year),
        (say("统计期", "period"), " – ".join(facts.period) if facts.period else None),
        (say("发布日期", "published"), facts.published),
        (say("文件", "file"), f"{record.source.path}  {record.source.format}{encoding}"),
        (say("字数", "characters"), f"{len(record.text):,}"),
        (say("句子", "sentences"), shares or None),
        (say("写明问题", "problems stated"), stated),
    ):
        grid.add_row("", Text(name, style="dim"), Text("-" if value is None else str(value)))
    console.print(grid)
    if record.summary:
        console.print(Padding(Text(record.summary.text), (1, 0, 0, 2)))


def _print_sections(console: Console, record: Record, say: Say) -> None:
    _heading(console, say("章节", "Sections"))
    grid = _grid("left", "left", "right")
    for section in record.sections:
        indent = "  " if "." in section.kind and section.kind.startswith("overview") else ""
        kind = label_name(say, labels.SECTIONS, section.kind)
        size = say(f"{section.end - section.start} 字", f"{section.end - section.start} chars")
        grid.add_row("", Text(indent + kind), Text(_flat(section.title), style="dim"), Text(size, style="dim"))
    console.print(grid)


def _print_items(console: Console, record: Record, say: Say) -> None:
    if not record.items:
        return
    _heading(console, say("问题与措施", "Problems and measures"))
    grid = _grid("right", "left", "left", "left")
    for number, item in enumerate(record.items):
        issues = say("、", ", ").join(label_name(say, labels.ISSUES, issue.label) for issue in item.issues)
        text = Text(_flat(record.text[item.start : item.end]))
        if item.answered_by:
            text.append(" → " + ", ".join(str(other + 1) for other in item.answered_by), style="bold")
        section = say(*names.ITEMS[item.section]) if item.section in names.ITEMS else item.section
        grid.add_row("", Text(str(number + 1), style="dim"), Text(section), Text(issues, style="cyan"), text)
    console.print(grid)


def _print_counts(console: Console, record: Record, say: Say) -> None:
    if not record.counts:
        return
    _heading(console, say("数量", "Counts"))
    grid = _grid("left", "right", "left", "left")
    for depth, count in _tree(record.counts):
        grid.add_row(
            "",
            Text("  " * depth + (_flat(count.subject) or "-")),
            Text(_amount(count), style="bold"),
            Text(label_name(say, labels.INDICATORS, count.indicator), style="cyan"),
            Text(_remarks(count, say), style="dim"),
        )
    console.print(grid)


def _tree(counts: tuple[Count, ...]) -> Iterator[tuple[int, Count]]:
    """The counts with their depth, each after the one that it is a part of; a circle of parents is cut open."""
    children: dict[int | None, list[int]] = {}
    for index, count in enumerate(counts):
        children.setdefault(count.parent, []).append(index)
    seen: set[int] = set()
    stack = [(0, index) for index in reversed(children.get(None, []))]
    while len(seen) < len(counts):
        if not stack:
            stack.append((0, next(index for index in range(len(counts)) if index not in seen)))
        depth, index = stack.pop()
        if index in seen:
            continue
        seen.add(index)
        yield depth, counts[index]
        stack += [(depth + 1, child) for child in reversed(children.get(index, []))]


def _amount(count: Count) -> str:
    value = "?" if count.value is None else f"{count.value:,}"
    return f"{value} {count.unit}".rstrip()


def _remarks(count: Count, say: Say) -> str:
    parts = []
    if count.qualifier != "exact":
        parts.append(label_name(say, labels.QUALIFIERS, count.qualifier))
    if count.stated != "number":
        parts.append(label_name(say, labels.STATED, count.stated))
    if count.period is not None:
        parts.append(str(count.period))
    return " ".join(parts)


def _print_table(console: Console, name: str, table: dict[str, Any] | None, say: Say) -> None:
    _heading(console, say(*names.TABLES[name]))
    if table is None:
        console.print(Text("  " + say("无此表", "none"), style="dim"))
        return
    rows = list(_rows(table))
    single = [(label, cells[""]) for label, cells in rows if "" in cells]
    wide = [(label, cells) for label, cells in rows if "" not in cells]
    shown = [(label, cells) for label, cells in wide if any(cells.values())]
    if shown:
        _print_rows(console, shown, say)
    empty = sum(all(value is None for value in cells.values()) for _, cells in wide)
    zeros = len(wide) - len(shown) - empty
    if single:
        pairs = say("；", "; ").join(f"{say(*names.ROWS[label])} {_number(value)}" for label, value in single)
        console.print(Padding(Text(pairs), (0, 0, 0, 2)))
    if zeros or empty:
        rest = [say(f"{zeros} 行均为 0", f"{zeros} rows of 0")] * bool(zeros)
        rest += [say(f"{empty} 行为空", f"{empty} rows empty")] * bool(empty)
        console.print(Text("  " + say("其余：", "others: ") + say("，", ", ").join(rest), style="dim"))


def _print_rows(console: Console, rows: list[tuple[str, dict[str, Any]]], say: Say) -> None:
    grid = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    grid.add_column("")
    for column in rows[0][1]:
        grid.add_column(say(*names.COLUMNS[column]), justify="right")
    last = ""
    for label, cells in rows:
        group = label.rpartition(".")[0]
        if group and group != last:
            grid.add_row(Text(say(*names.ROWS[group])))
        last = group
        indent = "  " if group else ""
        grid.add_row(Text(indent + say(*names.ROWS[label])), *(_number(value) for value in cells.values()))
    console.print(grid)


def _rows(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows of numbers under their dotted names; a number that stands alone is a row with one unnamed cell."""
    for name, value in table.items():
        if not isinstance(value, dict):
            yield prefix + name, {"": value}
        elif any(isinstance(inner, dict) for inner in value.values()):
            yield from _rows(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _number(value: Any) -> str:
    return "·" if value is None else f"{value:,}"


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
