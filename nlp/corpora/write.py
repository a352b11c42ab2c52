"""From a labelled report to its markup: the inverse of `markup.parse`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import Any, Final

import yaml

from ..errors import MarkupError
from .labelled import GoldItem, LabelledReport
from .markup import parse
from .write_counts import CountWriter, Group, groups, line_of, line_starts

_SENTENCE_MARKS: Final = {"template": "{t}", "formula": "{f}", "specific": "{s}"}
_RESERVED: Final = re.compile(r"@|=|---")
_HEAD_ORDER: Final = ("id", "title", "agency", "year", "period", "published", "problems_stated", "tables")
_PARTS: Final = ("id", "text", "report", "tables", "problems_stated", "sections", "sentences", "items", "counts")


def write(report: LabelledReport) -> str:
    """The markup of a report, from which `parse` makes the same report again.

    Raises MarkupError where the markup has no way to say what the report holds (a sentence that begins in mid-line, two
    items that overlap, a count that its words do not find), with the first part that differs; `fit` gives the nearest
    report that can be written.
    """
    markup = to_markup(report)
    again = parse(markup, report.id)
    for part in _PARTS:
        if getattr(again, part) != getattr(report, part):
            raise MarkupError(f"{report.id}: {_difference(report, again, part)}")
    return markup


def head(report: LabelledReport) -> dict[str, Any]:
    """The head that the markup of a report has: facts, tables, what else its own head says."""
    facts = {k: v for k, v in report.report.items() if v is not None or k in ("agency", "year")}
    # A date may stand in the head as a date; it is the same fact.
    same = {k: v for k, v in report.head.items() if k in report.report and _iso(v) == report.report[k]}
    given: dict[str, Any] = {**report.head, **facts, **same, "id": report.id}
    given["tables"] = report.head.get("tables") if _no_tables(report) else report.tables
    if report.problems_stated is not None or "problems_stated" in given:
        given["problems_stated"] = report.problems_stated
    first = {k: given[k] for k in _HEAD_ORDER if k in given}
    return first | given


def _no_tables(report: LabelledReport) -> bool:
    return "tables" in report.head and report.head["tables"] is None and not any(report.tables.values())


def _iso(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def to_markup(report: LabelledReport, loose: bool = False) -> str:
    """The markup of a report, not read again; with `loose` a count may get the span that its words give it.

    Raises MarkupError where a count or a line cannot be written at all.
    """
    if report.text and not report.text.endswith("\n"):
        raise MarkupError(f"{report.id}: expected a text that ends with a line break, found {report.text[-10:]!r}")
    if "\r" in report.text:
        raise MarkupError(f"{report.id}: expected lines that end with \\n alone, found \\r; replace it in the text")
    return yaml_head(head(report)) + _Body(report, loose).write()


class _Quoting(yaml.SafeDumper):
    """Dumps a string of several lines in double quotes, so that no line of the head is `---`."""


def _string(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style='"' if "\n" in words else None)


_Quoting.add_representer(str, _string)


def yaml_head(values: dict[str, Any]) -> str:
    """The head: a line for each field, the cells of a table in one line."""
    lines = []
    for name, value in values.items():
        if name == "tables" and isinstance(value, dict) and value:
            lines.append("tables:\n")
            lines.extend(f"  {table}: {_flow(cells)}\n" for table, cells in value.items())
        else:
            lines.append(_dump({name: value}, flow=False))
    return f"---\n{''.join(lines)}---\n"


def _flow(cells: dict[str, Any] | None) -> str:
    return "null" if cells is None else _dump(cells, flow=True).strip()


def _dump(value: Any, flow: bool) -> str:
    dumped: str = yaml.dump(
        value, Dumper=_Quoting, allow_unicode=True, sort_keys=False, width=10**9, default_flow_style=flow
    )
    return dumped


class _Body:
    """Writes the text of a report line by line, with the marks that stand at each offset."""

    def __init__(self, report: LabelledReport, loose: bool) -> None:
        self.report = report
        self.loose = loose
        self.starts = line_starts(report.text)
        self.groups = groups(report, self.starts)
        self.behind: dict[int, Group] = {group.last: group for group in self.groups}
        self.marks: dict[int, list[str]] = defaultdict(list)
        self.section_lines: dict[int, list[str]] = defaultdict(list)
        self._collect()
        self.offsets = sorted(self.marks)

    def _collect(self) -> None:
        """The marks by offset, in the order in which they stand there."""
        for sentence in self.report.sentences:
            self.marks[sentence.end].append(_SENTENCE_MARKS[sentence.kind])
        for item in self.report.items:
            self.marks[item.end].append("{/}")
        for section in self.report.sections:
            line = line_of(self.starts, section.start)
            if section.start == self.starts[line] and not self._inside_group(line):
                self.section_lines[line].append(f"@{section.kind}")
            else:
                self.marks[section.start].append(f"{{@{section.kind}}}")
        for item in self.report.items:
            self.marks[item.start].append(_item_mark(item))

    def _inside_group(self, line: int) -> bool:
        """Whether a section line here would part a group's count lines from the text that they speak of."""
        return any(group.first < line <= group.last for group in self.groups)

    def write(self) -> str:
        writer = CountWriter(self.report, self.groups, self.loose)
        made: list[str] = []
        block_start = 0
        for line, start in enumerate(self.starts):
            if line in self.section_lines:
                made.extend(self.section_lines[line])
                block_start = start
            if start == len(self.report.text):
                break  # behind the last line break
            end = self.starts[line + 1]
            made.append(self._marked(start, end - 1))
            if line in self.behind:
                made.extend(writer.lines(self.behind[line], block_start, end))
                block_start = end
        return "".join(line + "\n" for line in made)

    def _marked(self, start: int, end: int) -> str:
        """One line of text with its marks."""
        text, pieces, last = self.report.text, [], start
        for offset in self.offsets[bisect_left(self.offsets, start) : bisect_right(self.offsets, end)]:
            pieces.append(escaped(text[last:offset]))
            pieces.extend(self.marks[offset])
            last = offset
        line = "".join([*pieces, escaped(text[last:end])])
        try:
            return escape_line(line)
        except MarkupError as error:
            raise MarkupError(f"{self.report.id}: {error}") from None


def escape_line(line: str) -> str:
    """A line of text with its marks, told from a section or count line. Raises MarkupError where it cannot be."""
    if re.match(r"\\(?:@|=|---)", line):
        raise MarkupError(
            f"expected no line that begins with a backslash before @, = or ---, found {line[:20]!r}; the markup cannot "
            "tell it from an escape: change the text"
        )
    return "\\" + line if _RESERVED.match(line) else line


def escaped(words: str) -> str:
    """`words` with the braces of the text doubled."""
    return words.replace("{", "{{").replace("}", "}}")


def _item_mark(item: GoldItem) -> str:
    if not re.fullmatch(r"[pm]\d+", item.name):
        raise MarkupError(f"item {item.name!r}: expected a name as p1 (problem) or m1 (measure)")
    answers = f" > {' '.join(item.answers)}" if item.answers else ""
    return f"{{{item.name} {', '.join(item.labels)}{answers}}}"


def _difference(report: LabelledReport, again: LabelledReport, part: str) -> str:
    """What the markup makes of the first thing that it cannot hold."""
    wanted, found = getattr(report, part), getattr(again, part)
    if part not in ("sections", "sentences", "items", "counts"):
        return f"{part}: expected {str(wanted)[:200]}, the markup gives {str(found)[:200]}"
    for index, (a, b) in enumerate(zip(wanted, found, strict=False)):
        if a != b:
            where = f"{a.start}..{a.end} {report.text[a.start : a.end][:30]!r}"
            return f"{part} {index} at {where}: expected {a}, the markup gives {b}"
    return f"{part}: expected {len(wanted)}, the markup gives {len(found)}"
