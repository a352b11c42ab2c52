"""Checks by contradictions planted into consistent labelled reports: recall by rule, and alarms where nothing is wrong.

See `planted` for how they are planted; the seed decides where. An alarm is a rule that fails on a report that is
consistent by its labels; rules that say what a report lacks are advisory and counted apart.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any, Final

from ..corpora.markup import parse_file
from ..errors import SettingError
from ..pipeline import load
from .planted import ADVISORY, Result, run
from .plants import PLANTERS
from .report import Cell, Inputs, Table, TaskReport
from .rows_page import rows_page
from .tally_tests import rounded, shown, wilson

PLANTED: Final = 300


def evaluate(task: str, inputs: Inputs) -> TaskReport:
    """The figures of `task` (`checks`): PLANTED contradictions.

    Raises SettingError where a model is named (the rules have none) or no report is consistent, MarkupError on a wrong
    report.
    """
    if inputs.model or inputs.against:
        raise SettingError("--task checks: expected no --model and no --against, since the checks are rules")
    reports = [parse_file(file) for file in inputs.files]
    pipe = load()
    started = time.perf_counter()
    result = run(reports, pipe, PLANTED, inputs.seed)
    return TaskReport(
        task=task,
        reports=len(reports),
        units=sum(result.planted.values()) + result.clean,
        seconds=time.perf_counter() - started,
        tables=(_recall(result), _alarms(result)),
        values=_values(result, len(reports), inputs.seed),
        pages={"checks.missed.html": _missed(result), "checks.alarms.html": _alarmed(result)},
    )


def _recall(result: Result) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for rule in PLANTERS:
        planted, found = result.planted.get(rule, 0), result.found.get(rule, 0)
        rows.append((rule, planted, found, found / planted if planted else None, shown(wilson(found, planted))))
    planted, found = sum(result.planted.values()), sum(result.found.values())
    rows.append(("all", planted, found, result.recall if planted else None, shown(wilson(found, planted))))
    header = ("rule", "planted", "found", "recall", "95% interval (Wilson)")
    return Table("Planted contradictions", header, tuple(rows))


def _alarms(result: Result) -> Table:
    named = (("false alarm", False), ("advisory finding", True))
    rows: list[tuple[Cell, ...]] = []
    for name, advisory in named:
        alarmed = result.alarmed(advisory)
        share = alarmed / result.clean if result.clean else None
        rows.append((name, alarmed, result.clean, share, shown(wilson(alarmed, result.clean))))
    header = ("consistent reports with", "reports", "of", "share", "95% interval (Wilson)")
    return Table("Alarms", header, tuple(rows))


def _values(result: Result, reports: int, seed: int) -> dict[str, Any]:
    def share(found: int, of: int) -> dict[str, Any]:
        value = round(found / of, 4) if of else None
        return {"found": found, "of": of, "share": value, "interval": rounded(wilson(found, of))}

    rules = {rule: share(result.found.get(rule, 0), result.planted.get(rule, 0)) for rule in PLANTERS}
    return {
        "seed": seed,
        "recall": share(sum(result.found.values()), sum(result.planted.values())),
        "rules": rules,
        "false_alarms": share(result.alarmed(False), result.clean),
        "advisory": share(result.alarmed(True), result.clean),
        "consistent": result.clean,
        "inconsistent": len({report for report, _ in result.inconsistent}),
        "missed": [{"rule": m.rule, "id": m.report, "words": m.words} for m in result.missed],
    }


def _missed(result: Result) -> str:
    rows: Iterable[tuple[str, ...]] = [(m.rule, m.report, m.words) for m in result.missed]
    opening = (
        f"{len(result.missed)} of {sum(result.planted.values())} were not found; the words are where it was planted."
    )
    return rows_page(
        "Planted contradictions that were missed / 未发现的矛盾", opening, ("rule", "report", "words"), rows
    )


def _alarmed(result: Result) -> str:
    kinds = (("false alarm", result.alarms), ("inconsistent by its labels", result.inconsistent))
    rows = [
        ("advisory" if check.rule in ADVISORY else kind, report, check.rule, check.message)
        for kind, found in kinds
        for report, check in found
    ]
    opening = "Failed checks on reports that nothing was planted in; inconsistent reports are used for nothing else."
    return rows_page("Alarms / 误报", opening, ("kind", "report", "rule", "message"), rows)
