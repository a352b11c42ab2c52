"""What was requested, reviewed and sued: from the prose, else the tables; zeros in short, blanks not at all."""

from __future__ import annotations

import re
from typing import Final

from ..schema import Count, DisputesTable, Number, Record
from .summary_cut import Piece, join
from .summary_figures import figure

_ROW: Final = {
    "received": re.compile(r"本\s*年\s*新\s*收[^\d]{0,24}"),
    "total": re.compile(r"\(\s*七\s*\)\s*总\s*计|总\s*计"),
    "carried_out": re.compile(r"结\s*转\s*下\s*年\s*度\s*继\s*续\s*办\s*理"),
}
_PART_OF: Final = re.compile(r"纠正|纠错|维持|撤销|败诉|尚未|审结|直接|复议后|因(?!政府信息|信息公开|政务公开|公开)")

_OUTCOME: Final = re.compile(r"被[^，。；]{0,6}纠|败诉|撤销")


def requests(record: Record) -> list[Piece]:
    """Ways to say what was requested, shortest first."""
    received = _main(record, "requests.received")
    if received is None:
        base = _from_table(record, "received", "收到申请")
        value = _table_value(record, "received")
    else:
        base, value = _said(record, received, "收到申请", "未收到申请"), received.value
        base = base + _against_table(record, "requests.received", received)
    if base is None:
        return []
    if not value:
        return [base]
    found, answered = [base], _answered(record)
    if answered:
        found.append(join([base, answered], "，"))
    outcome = _outcome(record)
    carried = _carried(record)
    for more in (carried, outcome):
        if more:
            found.append(join([found[-1], more], "，"))
    return found


def disputes(record: Record) -> Piece | None:
    """Reconsiderations and lawsuits."""
    found: list[tuple[str, Number, Piece]] = []
    for indicator, name in (("reconsiderations", "复议"), ("lawsuits", "诉讼")):
        count = _main(record, indicator)
        if count is not None:
            said = _said(record, count, name, f"无{name}") + _against_table(record, indicator, count)
            found.append((name, 1 if "表列" in said.text else count.value or 0, said))
        elif (told := _dispute_row(record, indicator, name)) is not None:
            found.append((name, *told))
    if not found:
        return None
    if len(found) == 2 and not any(value for _, value, _ in found):
        return Piece("无复议诉讼", found[0][2].spans + found[1][2].spans)
    return join([piece for _, _, piece in found], "、")


def _is_part(record: Record, count: Count) -> bool:
    """Whether some of the cases are told, not all: their outcome, or how they show a fault."""
    behind = re.split(r"[，,。；;、（(]", record.text[count.end : count.end + 8])[0]
    around = record.text[count.start : count.end] + behind
    told = any(i.start <= count.start < i.end for i in record.items)
    return bool(count.value) and (told or bool(_PART_OF.search(count.subject) or _OUTCOME.search(around)))


def main_value(record: Record, indicator: str) -> Number | None:
    """Requests received, reconsiderations or lawsuits: of the table where it has them, else of the prose."""
    tabled = _tabled(record, indicator)
    if tabled is not None:
        return tabled
    count = _main(record, indicator)
    return None if count is None else count.value


def _against_table(record: Record, indicator: str, count: Count) -> Piece:
    """What the table says where it says another number than the prose, as a reader should know."""
    tabled = _tabled(record, indicator)
    if tabled is None or tabled == count.value or count.qualifier != "exact":
        return Piece("")
    if indicator == "requests.received":
        told = _from_table(record, "received", "")
    else:
        told = _in_section(record, "table.disputes", re.compile("总计"), tabled, "", "")
    if told is None:
        return Piece("")
    return Piece(f"（表列{told.text or '0件'}）", told.spans)


def _main(record: Record, indicator: str) -> Count | None:
    """The count of the whole year: no part of another, of no other year, the greatest."""
    own = [
        c
        for c in record.counts
        if c.indicator == indicator
        and c.value is not None
        and c.period in (None, record.report.year)
        and (c.parent is None or record.counts[c.parent].indicator != indicator)
    ]
    tabled = _tabled(record, indicator)
    whole = [c for c in own if not _is_part(record, c)] or (own if tabled is None else [])
    # Of several the one that the table bears out: others are of other years or work.
    return max(whole, key=lambda c: (c.value == tabled, float(c.value or 0), -c.start), default=None)


def _tabled(record: Record, indicator: str) -> Number | None:
    if indicator == "requests.received":
        return _table_value(record, "received")
    totals = _totals(record.tables.disputes, indicator) if record.tables.disputes else [None]
    return None if None in totals else sum(t for t in totals if t is not None)


def _said(record: Record, count: Count, name: str, none: str) -> Piece:
    if not count.value:
        return Piece(none, ((count.start, count.end),))
    return Piece(name) + figure(record, count)


def _answered(record: Record) -> Piece | None:
    whole = [
        c
        for c in record.counts
        if c.indicator == "requests.answered" and c.value and c.period in (None, record.report.year)
    ]
    top = [
        c
        for c in whole
        if re.search(r"办结|答复|办理|处理完|回复", c.subject) and not re.search(r"不予|其他|延期", c.subject)
    ]
    if top:
        return Piece("办结") + figure(record, max(top, key=lambda c: float(c.value or 0)))
    if record.tables.requests is not None and record.tables.requests.total.total:
        return _from_table(record, "total", "办结")
    return None


def _outcome(record: Record) -> Piece | None:
    """The granted ones."""
    for count in record.counts:
        if count.indicator == "requests.answered" and count.value and re.match(r"(?:予以|同意)公开", count.subject):
            return Piece("予以公开", ((count.start, count.end),)) + figure(record, count)
    return None


def _carried(record: Record) -> Piece | None:
    for count in record.counts:
        words = record.text[count.start : count.end]
        if count.indicator == "requests.carried" and count.value and re.search(r"下年|下一年|次年|继续", words):
            return Piece("结转下年") + figure(record, count)
    return None


def _table_value(record: Record, row: str) -> Number | None:
    table = record.tables.requests
    return None if table is None else getattr(table, row).total


def _from_table(record: Record, row: str, name: str) -> Piece | None:
    """A number of the requests table, where it is found in the text of the table."""
    value = _table_value(record, row)
    if value is None:
        return None
    return _in_section(
        record, "table.requests", _ROW[row], value, name, f"未{name}" if name.startswith("收") else f"{name}0件"
    )


def _in_section(record: Record, kind: str, label: re.Pattern[str], value: Number, name: str, none: str) -> Piece | None:
    for section in record.sections:
        if section.kind != kind:
            continue
        row = label.search(record.text, section.start, section.end)
        start = row.end() if row else section.start
        number = re.compile(rf"(?<![\d.]){re.escape(f'{value}')}(?![\d.])")
        if found := number.search(record.text, start, section.end) or number.search(
            record.text, section.start, section.end
        ):
            return Piece(f"{name}{found[0]}件" if value else none, (found.span(),))
    return None


def _dispute_row(record: Record, indicator: str, name: str) -> tuple[Number, Piece] | None:
    table = record.tables.disputes
    if table is None:
        return None
    totals = _totals(table, indicator)
    if not totals or any(total is None for total in totals):
        return None
    known = [total for total in totals if total]
    if len(known) > 1:  # their sum stands nowhere in the report
        found = [
            _in_section(record, "table.disputes", re.compile("总计"), total, kind, "")
            for total, kind in zip(known, ("直接诉讼", "复议后诉讼"), strict=True)
        ]
        both = [piece for piece in found if piece is not None]
        return (sum(known), join(both, "、")) if len(both) == len(found) else None
    value = known[0] if known else 0
    piece = _in_section(record, "table.disputes", re.compile("总计"), value, name, f"无{name}")
    return None if piece is None else (value, piece)


def _totals(table: DisputesTable, indicator: str) -> list[Number | None]:
    if indicator == "reconsiderations":
        return [table.reconsideration.total]
    return [table.lawsuit_direct.total, table.lawsuit_after_reconsideration.total]
