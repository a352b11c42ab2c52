"""Rules within the table of requests: its columns balance, its outcomes and its rows add up.

A sum is compared only where every cell of it was read; a column with an empty cell is `unknown`. No table, no check.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...schema import ApplicantRow, Number, RequestsTable
from .context import Context
from .registry import FAIL, PASS, UNKNOWN, Found, Text, found, rule

COLUMNS: Final[dict[str, Text]] = {
    "total": ("总计", "total"),
    "natural_person": ("自然人", "natural persons"),
    "business": ("商业企业", "businesses"),
    "research": ("科研机构", "research bodies"),
    "charity": ("社会公益组织", "charities"),
    "legal_service": ("法律服务机构", "legal services"),
    "other": ("其他", "others"),
}
APPLICANTS: Final = tuple(name for name in COLUMNS if name != "total")
_GROUPS: Final = ("refused", "unavailable", "unprocessed", "otherwise")
_LATE: Final = ("correction_overdue", "fee_overdue")
_ROWS: Final[dict[str, tuple[Text, str]]] = {
    "received": (("本年新收", "received"), r"本年新收"),
    "carried_in": (("上年结转", "carried in"), r"上年结转"),
    "granted": (("予以公开", "granted"), r"予以公开"),
    "partly_granted": (("部分公开", "partly granted"), r"部分公开"),
    "total": (("办理结果总计", "outcomes in total"), r"[(（]七[)）]\s*总计"),
    "carried_out": (("结转下年度", "carried out"), r"结转下年"),
}
_BALANCE: Final = (
    "申请表“{column}”列：新收{received}＋上年结转{carried_in}＝{left}，办理总计{total}＋结转下年{carried_out}＝{right}",
    "requests table, {column}: received {received} + carried in {carried_in} = {left}, "
    "total {total} + carried out {carried_out} = {right}",
)
_OUTCOMES: Final = (
    "申请表“{column}”列：各项办理结果之和{parts}，总计{total}",
    "requests table, {column}: the outcomes add up to {parts}, their total is {total}",
)
_OUTCOMES_BLANK: Final = (
    "申请表“{column}”列：办理结果或总计有空格，无法核对",
    "requests table, {column}: an outcome or the total is empty, nothing to compare",
)
_ROW: Final = (
    "申请表“{row}”行：六类申请人之和{parts}，总计{total}",
    "requests table, row {row}: the six applicants add up to {parts}, the total is {total}",
)
_ROW_BLANK: Final = (
    "申请表“{row}”行：有空格，无法核对",
    "requests table, row {row}: a cell is empty, nothing to compare",
)


def cells(row: ApplicantRow) -> list[Number | None]:
    """The cells of a row, the total first."""
    return [getattr(row, name) for name in COLUMNS]


def outcome_rows(table: RequestsTable) -> dict[str, ApplicantRow]:
    """The rows of outcomes by dotted name; rows that the 2019-2020 layout lacks are left out."""
    rows = {"granted": table.granted, "partly_granted": table.partly_granted}
    for group in _GROUPS:
        inner = getattr(table, group)
        within = {name: getattr(inner, name) for name in inner.__dataclass_fields__}
        if group == "otherwise":
            within = _asked(table, within)
        rows |= {f"{group}.{name}": row for name, row in within.items()}
    return rows


def _asked(table: RequestsTable, rows: dict[str, ApplicantRow]) -> dict[str, ApplicantRow]:
    """The rows of other outcomes without those that the 2019-2020 layout lacks, where they are empty."""
    if all(cell is None for cell in cells(table.otherwise.other)):
        return rows
    return {k: r for k, r in rows.items() if k not in _LATE or any(cell is not None for cell in cells(r))}


def group_sum(table: RequestsTable, group: str) -> Number | None:
    """The total of a group of outcomes over its rows; None where a row's total is empty."""
    inner = getattr(table, group)
    rows = {name: getattr(inner, name) for name in inner.__dataclass_fields__}
    if group == "otherwise":
        rows = _asked(table, rows)
    totals = [row.total for row in rows.values()]
    known = [total for total in totals if total is not None]
    return sum(known) if known and len(known) == len(totals) else None


@rule("requests.balance")
def balance(context: Context) -> Iterator[Found]:
    """In each column: received and carried in are as many as answered and carried out."""
    table = context.record.tables.requests
    if table is None:
        return
    spans = context.table_span("requests", r"本年新收") + context.table_span("requests", r"结转下年")
    for name, column in COLUMNS.items():
        values = {row: getattr(getattr(table, row), name) for row in ("received", "carried_in", "total", "carried_out")}
        known = [value for value in values.values() if value is not None]
        if len(known) < len(values):
            yield found(UNKNOWN, _BALANCE, spans, column=column, left=None, right=None, **values)
            continue
        left, right = values["received"] + values["carried_in"], values["total"] + values["carried_out"]
        status = PASS if abs(left - right) < 1e-6 else FAIL
        yield found(status, _BALANCE, spans, column=column, left=left, right=right, **values)


@rule("requests.outcomes")
def outcomes(context: Context) -> Iterator[Found]:
    """In each column: the outcomes add up to their total."""
    table = context.record.tables.requests
    if table is None:
        return
    rows = outcome_rows(table)
    spans = context.table_span("requests", r"本年度?办理结果") + context.table_span("requests", _ROWS["total"][1])
    for name, column in COLUMNS.items():
        values = [getattr(row, name) for row in rows.values()]
        total = getattr(table.total, name)
        if total is None or any(value is None for value in values):
            yield found(UNKNOWN, _OUTCOMES_BLANK, spans, column=column)
            continue
        status = PASS if abs(sum(values) - total) < 1e-6 else FAIL
        yield found(status, _OUTCOMES, spans, column=column, parts=sum(values), total=total)


@rule("requests.rows")
def rows(context: Context) -> Iterator[Found]:
    """In each row: the six kinds of applicants add up to the total."""
    table = context.record.tables.requests
    if table is None:
        return
    plain = {name: getattr(table, name) for name in ("received", "carried_in", "total", "carried_out")}
    for name, row in (plain | outcome_rows(table)).items():
        label, pattern = _ROWS.get(name, ((name, name), ""))
        spans = context.table_span("requests", pattern)
        values = [getattr(row, applicant) for applicant in APPLICANTS]
        if row.total is None or any(value is None for value in values):
            yield found(UNKNOWN, _ROW_BLANK, spans, row=label)
            continue
        status = PASS if abs(sum(values) - row.total) < 1e-6 else FAIL
        yield found(status, _ROW, spans, row=label, parts=sum(values), total=row.total)
