"""Reads 收到和处理政府信息公开申请情况: rows by label or order, columns by count and sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from ..schema import ApplicantRow, OtherwiseRows, RefusedRows, RequestsTable, UnavailableRows, UnprocessedRows
from .table_cells import Chunk, Kind, Token
from .table_fit import Cells, Fit, adds_up, agreed, fit
from .table_labels import REQUEST_HEADER, REQUEST_LABEL, REQUEST_ROWS, compact

_TABLE: Final = "收到和处理申请表"
_WIDTH: Final = 7
_ORDER: Final = tuple(REQUEST_ROWS)
_PLACE: Final = {name: at for at, name in enumerate(_ORDER)}
_OUTCOMES: Final = _ORDER[2:-2]
_HABIT: Final = 3
_HABIT_SHARE: Final = 0.3
_LONGEST_REST: Final = 3
_FEWEST: Final = 3  # numbers that make a row; fewer may be a page number
_LIKENESS: Final = 0.6
_EMPTY: Final[Cells] = (None,) * _WIDTH
_COLUMNS: Final = ("natural_person", "business", "research", "charity", "legal_service", "other", "total")
_NAMES: Final = {
    "received": "本年新收",
    "carried_in": "上年结转",
    "granted": "予以公开",
    "partly_granted": "部分公开",
    "refused.state_secret": "属于国家秘密",
    "refused.law_forbids": "其他法律行政法规禁止公开",
    "refused.security_stability": "危及三安全一稳定",
    "refused.third_party": "保护第三方合法权益",
    "refused.internal": "内部事务信息",
    "refused.process": "过程性信息",
    "refused.enforcement_file": "行政执法案卷",
    "refused.inquiry": "行政查询事项",
    "unavailable.not_held": "本机关不掌握",
    "unavailable.needs_creation": "没有现成信息",
    "unavailable.unclear_after_correction": "补正后仍不明确",
    "unprocessed.petition": "信访举报投诉类申请",
    "unprocessed.repeat": "重复申请",
    "unprocessed.publication": "公开出版物",
    "unprocessed.excessive": "反复申请",
    "unprocessed.confirm_obtained": "重新出具已获取信息",
    "otherwise.correction_overdue": "逾期不补正",
    "otherwise.fee_overdue": "逾期未缴费",
    "otherwise.other": "其他处理（其他）",
    "total": "总计",
    "carried_out": "结转下年度",
}


@dataclass(slots=True)
class _Entry:
    """One run of values with the row that its label names."""

    row: str | None
    words: str
    values: list[Token]


def _entries(chunks: Sequence[Chunk]) -> list[_Entry]:
    entries = []
    for chunk in chunks:
        if not any(token.kind is not Kind.SOFT for token in chunk.values) and not chunk.words:
            continue
        row, words = _row(chunk.words)
        entries.append(_Entry(row, words, chunk.values))
    return entries


@lru_cache(maxsize=2048)
def _row(text: str) -> tuple[str | None, str]:
    """The row that the words before its values name, None where they name none, and the words in compact form."""
    words = compact(text)
    matches = list(REQUEST_LABEL.finditer(words))
    if not matches:
        return None, words
    name = (matches[-1].lastgroup or "").replace("__", ".")
    unknown = name.startswith("group") and len(words) - matches[-1].end() > _LONGEST_REST
    if name == "otherwise.other" or (name == "total" and not words.endswith(("七总计", "七合计"))):
        unknown = REQUEST_HEADER.search(words) is not None
    return None if unknown else name, words


def _by_order(entries: list[_Entry]) -> None:
    """Names rows whose label is lost or misspelt, by the order of the format and likeness to its labels."""
    with_values = [entry for entry in entries if _count(entry) >= _FEWEST]
    seen = {entry.row for entry in entries}
    for at, entry in enumerate(with_values):
        if entry.row is not None:
            continue
        before = [_PLACE[other.row] for other in with_values[:at] if other.row in _PLACE]
        after = [_PLACE[other.row] for other in with_values[at + 1 :] if other.row in _PLACE]
        low, high = (before[-1] if before else -1), (after[0] if after else len(_ORDER))
        free = [name for name in _ORDER[low + 1 : high] if name not in seen]
        if len(free) != 1:
            free = [name for name in free if _alike(entry.words, _NAMES[name])]
        if len(free) == 1:
            entry.row = free[0]
            seen.add(entry.row)


def _count(entry: _Entry) -> int:
    return sum(token.kind is Kind.NUMBER for token in entry.values)


def _alike(words: str, name: str) -> bool:
    return SequenceMatcher(None, words[-len(name) - 2 :], name, autojunk=False).ratio() > _LIKENESS


def _split_runs(entries: list[_Entry]) -> list[_Entry]:
    """Cuts a run of values of several rows, whose labels are lost, into rows by the order of the format."""
    seen = {entry.row for entry in entries}
    cut: list[_Entry] = []
    for at, entry in enumerate(entries):
        numbers = [token for token in entry.values if token.kind is Kind.NUMBER]
        count = len(numbers) // _WIDTH
        if entry.row not in _PLACE or count < 2 or len(numbers) % _WIDTH:
            cut.append(entry)
            continue
        following = next((_PLACE[e.row] for e in entries[at + 1 :] if e.row in _PLACE and e.values), len(_ORDER))
        rows = [entry.row, *(name for name in _ORDER[_PLACE[entry.row] + 1 : following] if name not in seen)]
        groups = [numbers[_WIDTH * n : _WIDTH * (n + 1)] for n in range(count)]
        if len(rows) == count:
            cut.extend(_Entry(row, entry.words, group) for row, group in zip(rows, groups, strict=True))
        else:
            cut.append(entry)
    return cut


def _collect(entries: list[_Entry]) -> tuple[dict[str, Fit], dict[str, int]]:
    """The fitted rows, and how many numbers each had. A doubled label gives the second run to the row after it."""
    rows: dict[str, Fit] = {}
    counts: dict[str, int] = {}
    labelled = {entry.row for entry in entries}
    subtotal: _Entry | None = None
    for entry in entries:
        if entry.row == "group.otherwise":
            subtotal = entry
        row = entry.row
        if row not in _PLACE or not entry.values:
            continue
        read = fit(entry.values, _WIDTH, adds_up)
        if row in rows and any(rows[row].cells):
            following = _ORDER[_PLACE[row] + 1] if row != _ORDER[-1] else row
            if following in labelled or following in rows:
                continue
            row = following
        if row not in rows or (read.complete and not rows[row].complete) or not any(rows[row].cells):
            rows[row] = read
            counts[row] = sum(token.kind is Kind.NUMBER for token in entry.values)
    if subtotal is not None and not any(row.startswith("otherwise") for row in rows) and subtotal.values:
        rows["otherwise.other"] = fit(subtotal.values, _WIDTH, adds_up)
        counts["otherwise.other"] = sum(token.kind is Kind.NUMBER for token in subtotal.values)
    return rows, counts


def _known(cells: Cells) -> list[float]:
    return [cell or 0 for cell in cells]


def _expected(name: str, rows: dict[str, Fit]) -> list[float] | None:
    """What the columns say that a row holds, where every other row of its sum is complete."""

    def columns(row: str) -> list[float] | None:
        read = rows.get(row)
        if read is None:
            return None if row in ("received", "carried_in", "total", "carried_out") else [0.0] * _WIDTH
        return _known(read.cells) if read.complete else None

    if name in ("received", "carried_in", "carried_out"):
        signs = {"received": 1, "carried_in": 1, "total": -1, "carried_out": -1}
        own = signs.pop(name)
        parts = [(columns(row), -own * sign) for row, sign in signs.items()]
    elif name == "total":
        parts = [(columns(row), 1) for row in _OUTCOMES]
    else:
        parts = [(columns("total"), 1), *((columns(row), -1) for row in _OUTCOMES if row != name)]
    sums = [0.0] * _WIDTH
    for values, sign in parts:
        if values is None:
            return None
        sums = [have + sign * value for have, value in zip(sums, values, strict=True)]
    return sums


def _fits_columns(cells: Cells, expected: list[float]) -> bool:
    """Whether a reading is what the columns say; a missing cell may be an unwritten 0, a missing total anything."""
    return all(
        cell == value or (cell is None and (value == 0 or at == _WIDTH - 1))
        for at, (cell, value) in enumerate(zip(cells, expected, strict=True))
    )


def _settle(rows: dict[str, Fit], counts: dict[str, int]) -> None:
    """Chooses between the readings of a row: by the sums of the columns, else by the habit of the whole table."""
    unsure = [name for name, read in rows.items() if not read.complete and counts[name]]
    written = sum(1 for count in counts.values() if count)
    # An office that leaves its zeros out does so in many rows; then a row's last number is its total.
    leaves_zeros_out = len(unsure) >= _HABIT and len(unsure) >= _HABIT_SHARE * written
    for name in unsure:
        read = rows[name]
        expected = _expected(name, rows)
        if expected is not None:
            fitting = [cells for cells in read.readings + read.others if _fits_columns(cells, expected)]
            rows[name] = Fit(agreed(fitting, _WIDTH), len(fitting) == 1)
        elif leaves_zeros_out and read.readings:
            rows[name] = Fit(agreed(read.readings, _WIDTH), len(read.readings) == 1)


def _complaints(rows: dict[str, Fit], counts: dict[str, int]) -> list[str]:
    told = []
    for name, read in rows.items():
        label = f"{_TABLE}“{_NAMES[name]}”行："
        if not read.complete and counts[name]:
            kept = "只取各种读法一致的格" if any(cell is not None for cell in read.cells) else "留空"
            told.append(f"{label}{_WIDTH} 列中读出 {counts[name]} 个数，合计不能定位，{kept}")
        elif read.complete and any(read.cells) and not adds_up(read.cells):
            told.append(f"{label}各类申请人之和与总计不符，照原样保留")
    return told


def read_requests(chunks: Sequence[Chunk], warnings: list[str]) -> RequestsTable:
    """The table in a run of chunks; what could not be read is told in `warnings`."""
    entries = _entries(chunks)
    _by_order(entries)
    rows, counts = _collect(_split_runs(entries))
    _settle(rows, counts)
    if not any(token.kind in (Kind.NUMBER, Kind.VOID) for chunk in chunks for token in chunk.values):
        warnings.append(f"{_TABLE}：没有读出任何数，留空")
    warnings.extend(_complaints(rows, counts))
    unknown = [entry.words for entry in entries if entry.row in (None, "group.unknown") and _count(entry) >= _FEWEST]
    warnings.extend(f"{_TABLE}：不认识的行“{words[-20:]}”，未取其数" for words in unknown)
    return _table({name: read.cells for name, read in rows.items()})


def _table(cells: dict[str, Cells]) -> RequestsTable:
    def row(name: str) -> ApplicantRow:
        return ApplicantRow(**dict(zip(_COLUMNS, cells.get(name, _EMPTY), strict=True)))

    def rows(group: str) -> dict[str, ApplicantRow]:
        return {name.partition(".")[2]: row(name) for name in _ORDER if name.startswith(group + ".")}

    return RequestsTable(
        received=row("received"),
        carried_in=row("carried_in"),
        granted=row("granted"),
        partly_granted=row("partly_granted"),
        refused=RefusedRows(**rows("refused")),
        unavailable=UnavailableRows(**rows("unavailable")),
        unprocessed=UnprocessedRows(**rows("unprocessed")),
        otherwise=OtherwiseRows(**rows("otherwise")),
        total=row("total"),
        carried_out=row("carried_out"),
    )
