"""One page on all reports of a file: totals, commonest problems, boilerplate, failing checks, outliers."""

from __future__ import annotations

import json
import math
import os
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import typer

from .. import labels
from ..annotators.summary_clauses import problem
from ..annotators.summary_main import MAIN, main_figures
from ..batch.errors import OutputError
from ..batch.export import read_records
from ..fold import fold
from ..schema import Number, Record
from .words import Say, label_name, speaking

_FAR: Final = 3.5
"""From so many robust standard deviations (Iglewicz and Hoaglin 1993) a value counts as an outlier."""
_FEWEST: Final = 8
"""With fewer reports nothing is called an outlier."""
_MOST_LISTED: Final = 10
_EXAMPLE: Final = (8, 30)


def summarise_file(path: Path, out: Path | None, json_out: Path | None, lang: str) -> None:
    """Writes the page on the records of a JSONL file, or prints it where neither `out` nor `json_out` is given.

    Raises RecordError where a line is no record, OutputError where a file cannot be written.
    """
    page = overview(read_records(path))
    text = markdown(page, speaking(lang))
    if out is not None:
        _write(out, text)
    if json_out is not None:
        _write(json_out, json.dumps(page, ensure_ascii=False, indent=1) + "\n")
    if out is None and json_out is None:
        typer.echo(text, nl=False)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from error


@dataclass
class _Collected:
    """What is kept of the reports while they are read one by one."""

    names: list[str] = field(default_factory=list)
    agencies: set[str] = field(default_factory=set)
    years: Counter[int] = field(default_factory=Counter)
    figures: dict[str, list[Number | None]] = field(default_factory=lambda: {name: [] for name in MAIN})
    boilerplate: list[float | None] = field(default_factory=list)
    sentences: Counter[str] = field(default_factory=Counter)
    items: Counter[str] = field(default_factory=Counter)
    in_reports: Counter[str] = field(default_factory=Counter)
    examples: dict[str, tuple[float, str, str]] = field(default_factory=dict)
    failing: Counter[str] = field(default_factory=Counter)
    messages: dict[str, str] = field(default_factory=dict)
    checked: int = 0
    failed_reports: int = 0
    without_problems: int = 0
    unanswered: int = 0
    problems: int = 0

    def add(self, record: Record) -> None:
        """Takes in one report."""
        name = _name(record)
        self.names.append(name)
        if record.report.agency:
            self.agencies.add(record.report.agency)
        if record.report.year is not None:
            self.years[record.report.year] += 1
        for indicator, value in main_figures(record).items():
            self.figures[indicator].append(value)
        kinds = Counter(sentence.kind for sentence in record.sentences)
        self.sentences += kinds
        self.boilerplate.append(1 - kinds["specific"] / kinds.total() if kinds else None)
        self.without_problems += record.problems_stated is False
        self._add_problems(record, name)
        self._add_checks(record, name)

    def _add_problems(self, record: Record, name: str) -> None:
        found: set[str] = set()
        items = [item for item in record.items if item.section == "problems"]
        self.problems += len(items)
        self.unanswered += sum(not item.answered_by for item in items)
        folded = fold(record.text) if items else ""
        for item in items:
            cores = problem(record, folded, item)
            for issue in item.issues:
                self.items[issue.label] += 1
                found.add(issue.label)
                # An example that is of this category alone, said clearly and in few words.
                worth = issue.score / len(item.issues)
                fit = [c.words for c in cores if _EXAMPLE[0] <= len(c) <= _EXAMPLE[1]]
                if fit and worth > self.examples.get(issue.label, (0.0,))[0]:
                    self.examples[issue.label] = (worth, fit[0], name)
        self.in_reports.update(found)

    def _add_checks(self, record: Record, name: str) -> None:
        self.checked += bool(record.checks)
        failing = [check for check in record.checks if check.status == "fail"]
        self.failed_reports += bool(failing)
        for check in failing:
            self.failing[check.rule] += 1
            self.messages.setdefault(check.rule, f"{name}: {check.message}")


def overview(records: Iterable[Record]) -> dict[str, Any]:
    """The page as plain values: shares from 0 to 1, None where nothing is known."""
    found = _Collected()
    for record in records:
        found.add(record)
    shares = [share for share in found.boilerplate if share is not None]
    outliers: dict[str, list[Number | float | None]] = {**found.figures, "boilerplate": list(found.boilerplate)}
    return {
        "reports": len(found.names),
        "agencies": len(found.agencies),
        "years": {str(year): number for year, number in sorted(found.years.items())},
        "indicators": {name: _totals(values) for name, values in found.figures.items()},
        "problems": {
            "items": found.problems,
            "reports_without": found.without_problems,
            "unanswered": found.unanswered if found.unanswered < found.problems else None,
            "labels": [_label(found, label) for label, _ in found.items.most_common()],
        },
        "boilerplate": {
            "sentences": found.sentences.total(),
            "share": 1 - found.sentences["specific"] / found.sentences.total() if found.sentences else None,
            "median": statistics.median(shares) if shares else None,
        },
        "checks": {
            "reports_checked": found.checked,
            "reports_failing": found.failed_reports,
            "rules": [
                {"rule": rule, "fails": number, "example": found.messages[rule]}
                for rule, number in found.failing.most_common()
            ],
        },
        "outliers": [o for name, values in outliers.items() for o in _outliers(name, values, found.names)],
    }


def _name(record: Record) -> str:
    name = record.report.agency or record.report.title or os.path.basename(record.source.path)
    return f"{name} {record.report.year}" if record.report.agency and record.report.year else name


def _totals(values: Sequence[Number | None]) -> dict[str, Any]:
    known = [value for value in values if value is not None]
    return {
        "reports": len(known),
        "sum": sum(known),
        "median": statistics.median(known) if known else None,
        "most": max(known, default=None),
        "zero": sum(not value for value in known),
    }


def _label(found: _Collected, label: str) -> dict[str, Any]:
    _, example, source = found.examples.get(label, (0.0, None, None))
    return {
        "label": label,
        "zh": labels.ISSUES[label].zh,
        "items": found.items[label],
        "reports": found.in_reports[label],
        "example": example,
        "from": source,
    }


def _outliers(name: str, values: Sequence[Number | float | None], names: Sequence[str]) -> list[dict[str, Any]]:
    """Values far from the median of all; counts are compared by their logarithm, for they differ by orders."""
    known = [(n, value) for n, value in enumerate(values) if value is not None]
    if len(known) < _FEWEST:
        return []
    scale: Callable[[float], float] = (lambda x: x) if name == "boilerplate" else math.log1p
    middle = statistics.median(scale(value) for _, value in known)
    spread = 1.4826 * statistics.median(abs(scale(value) - middle) for _, value in known)
    if not spread:  # more than half are the same: the mean distance stands in
        spread = 1.2533 * statistics.fmean(abs(scale(value) - middle) for _, value in known)
    if not spread:
        return []
    far = [(abs(scale(value) - middle) / spread, n, value) for n, value in known]
    far = sorted((f for f in far if f[0] > _FAR), reverse=True)[:_MOST_LISTED]
    median = statistics.median(value for _, value in known)
    return [
        {"figure": name, "report": names[n], "value": value, "median": median, "distance": round(distance, 1)}
        for distance, n, value in far
    ]


def markdown(page: dict[str, Any], say: Say) -> str:
    """The page for people."""
    title = say("政府信息公开工作年度报告汇总", "Annual reports on government information disclosure")
    years = say("、", ", ").join(f"{year} ({number})" for year, number in page["years"].items()) or "-"
    head = say(
        f"{page['reports']} 份报告，{page['agencies']} 个机关；年度：{years}。",
        f"{page['reports']} reports of {page['agencies']} agencies; years: {years}.",
    )
    parts = [f"# {title}", head, _indicators(page, say), _problems(page, say)]
    parts += [_boilerplate(page, say), _checks(page, say), _far_ones(page, say)]
    return "\n\n".join(parts) + "\n"


def _table(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A Markdown table; bars and line breaks in its cells are escaped."""
    lines = ["| " + " | ".join(headings) + " |", "|" + "---|" * len(headings)]
    for row in rows:
        cells = ("-" if cell is None else str(cell).replace("|", "\\|").replace("\n", " ") for cell in row)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _number(value: Any) -> str | None:
    if value is None:
        return None
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.0%}"


def _indicators(page: dict[str, Any], say: Say) -> str:
    headings = say("指标|合计|中位数|最多|为零|份数", "figure|sum|median|most|zero|reports").split("|")
    rows = [
        (
            label_name(say, labels.INDICATORS, name),
            *(_number(f[k]) for k in ("sum", "median", "most", "zero", "reports")),
        )
        for name, f in page["indicators"].items()
    ]
    return f"## {say('主要数据', 'Main figures')}\n\n{_table(headings, rows)}"


def _problems(page: dict[str, Any], say: Say) -> str:
    problems = page["problems"]
    line = say(
        f"共 {problems['items']} 个问题，{problems['reports_without']} 份报告称没有问题",
        f"{problems['items']} problems; {problems['reports_without']} reports say that they have none",
    )
    if problems["unanswered"] is not None:
        line += say(f"；{problems['unanswered']} 个没有对应措施", f"; {problems['unanswered']} have no measure")
    headings = say("类别|问题|份数|例", "category|problems|reports|example").split("|")
    rows = [
        (
            label_name(say, labels.ISSUES, each["label"]),
            each["items"],
            each["reports"],
            each["example"] and f"{each['example']}（{each['from']}）",
        )
        for each in problems["labels"]
    ]
    table = f"\n\n{_table(headings, rows)}" if rows else ""
    return f"## {say('常见问题', 'Commonest problems')}\n\n{line}{say('。', '.')}{table}"


def _boilerplate(page: dict[str, Any], say: Say) -> str:
    found = page["boilerplate"]
    share, median = _percent(found["share"]), _percent(found["median"])
    line = say(
        f"{found['sentences']} 个句子中套话和格式用语占 {share}；各报告的中位数 {median}。",
        f"{share} of {found['sentences']} sentences are stock phrasing or template; median of the reports {median}.",
    )
    return f"## {say('套话', 'Boilerplate')}\n\n{line}"


def _checks(page: dict[str, Any], say: Say) -> str:
    checks = page["checks"]
    heading = f"## {say('未通过的检查', 'Failing checks')}\n\n"
    if not checks["reports_checked"]:
        return heading + say("未做检查。", "No checks were made.")
    line = say(
        f"检查 {checks['reports_checked']} 份，{checks['reports_failing']} 份有不符之处。",
        f"{checks['reports_checked']} reports checked, {checks['reports_failing']} with a failing check.",
    )
    headings = say("规则|次数|例", "rule|fails|example").split("|")
    rows = [(f"`{each['rule']}`", each["fails"], each["example"]) for each in checks["rules"]]
    return heading + line + (f"\n\n{_table(headings, rows)}" if rows else "")


def _far_ones(page: dict[str, Any], say: Say) -> str:
    heading = f"## {say('离群的报告', 'Outliers')}\n\n"
    if not page["outliers"]:
        return heading + say("无。", "None.")
    headings = say("指标|报告|数值|中位数", "figure|report|value|median").split("|")
    rows = []
    for each in page["outliers"]:
        share = each["figure"] == "boilerplate"
        name = say("套话占比", "boilerplate") if share else label_name(say, labels.INDICATORS, each["figure"])
        shown = [_percent(each[k]) if share else _number(each[k]) for k in ("value", "median")]
        rows.append((name, each["report"], *shown))
    return heading + _table(headings, rows)
