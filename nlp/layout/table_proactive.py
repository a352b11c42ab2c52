"""Reads 主动公开政府信息情况, in the layout of 2021 and in that of 2019-2020."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from ..schema import IssuedRow, Number, ProactiveTable
from .table_cells import Chunk, Kind, Token
from .table_fit import Fit, fit, number
from .table_labels import PROACTIVE_LABEL, PROACTIVE_ROWS, compact, last_label

_TABLE: Final = "主动公开情况表"
_NAMES: Final = {
    "regulations": "规章",
    "normative_documents": "行政规范性文件",
    "licences": "行政许可",
    "services": "其他对外管理服务事项",
    "penalties": "行政处罚",
    "coercive_measures": "行政强制",
    "fees": "行政事业性收费",
    "procurement": "政府集中采购",
}
_ISSUED_ROWS: Final = ("regulations", "normative_documents")
_DECISION_ROWS: Final = ("licences", "penalties", "coercive_measures")
_OLD_ISSUED: Final = re.compile(r"新制作|新公开|对外公开总")
_OLD_CHANGES: Final = re.compile(r"上一?年项目|增减")
_DECISIONS: Final = re.compile(r"处理决定")
_AMOUNT: Final = re.compile(r"收费金额|收费总金额|收费总额")
_YUAN: Final = re.compile(r"单位\W*元|[（(]元[)）]")


class _Head(Enum):
    """The columns that the last header names."""

    UNKNOWN = 0
    DECISIONS = 1  # 处理决定数量
    CHANGES = 2  # 上一年项目数量, 本年增/减
    CHANGES_AND_DECISIONS = 3
    AMOUNT = 4


@dataclass(slots=True)
class _State:
    old: bool = False
    head: _Head = _Head.UNKNOWN
    yuan: bool = False

    def see(self, words: str) -> None:
        """Takes the column headers among the words."""
        plain = compact(words)
        if _OLD_ISSUED.search(plain):
            self.old = True
        changes, decisions = _OLD_CHANGES.search(plain), _DECISIONS.search(plain)
        if changes and decisions:
            self.head = _Head.CHANGES_AND_DECISIONS
        elif changes:
            self.head = _Head.CHANGES
        elif decisions:
            self.head = _Head.DECISIONS
        if _AMOUNT.search(plain):
            self.head = _Head.AMOUNT
            self.yuan = bool(_YUAN.search(words)) and "万元" not in words
        self.old = self.old or bool(changes)


def _warning(row: str, reason: str) -> str:
    return f"{_TABLE}“{_NAMES[row]}”行：{reason}"


def _count(values: Sequence[Token]) -> int:
    return sum(token.kind is Kind.NUMBER for token in values)


def _issued(row: str, values: Sequence[Token], state: _State, warnings: list[str]) -> IssuedRow:
    read = fit(values, 3)
    if not read.complete:
        glued = _glued(values, 3)
        if glued is None:
            warnings.append(_warning(row, f"3 列中读出 {_count(values)} 个数，不能定位，留空"))
            return IssuedRow()
        read = Fit(glued, True)
    first, second, third = read.cells
    if state.old:
        # Columns 本年新公开数量 and 对外公开总数量 count what was disclosed, not what is in force.
        return IssuedRow(issued=first)
    return IssuedRow(issued=first, repealed=second, in_force=third)


def _glued(values: Sequence[Token], width: int) -> tuple[Number, ...] | None:
    """Digits without space between them, one a column: the only cut of `000`."""
    texts = [token.text for token in values if token.kind is not Kind.SOFT]
    if len(texts) == 1 and len(texts[0]) == width and texts[0].isdigit() and "0" in texts[0][:-1]:
        return tuple(int(digit) for digit in texts[0])
    return None


def _single(row: str, values: Sequence[Token], warnings: list[str]) -> Number | None:
    """The value of a row whose header has one column."""
    numbers = [number(token.text) for token in values if token.kind is Kind.NUMBER]
    if not numbers:
        return None
    if len(set(numbers)) == 1:
        return numbers[0]
    warnings.append(_warning(row, f"应有 1 列，读出 {len(numbers)} 个不同的数，不能定位，留空"))
    return None


def _decisions(row: str, values: Sequence[Token], state: _State, warnings: list[str]) -> Number | None:
    if state.head is _Head.CHANGES_AND_DECISIONS:
        read = fit(values, 3)
        if read.complete:
            return read.cells[2]
        numbers = {number(token.text) for token in values if token.kind is Kind.NUMBER}
        glued = _glued(values, 3)
        if glued is not None:
            return glued[2]
        if _count(values) > 3 and len(numbers) == 1:
            return numbers.pop()
        warnings.append(_warning(row, f"3 列中读出 {_count(values)} 个数，不能定位，留空"))
        return None
    return _single(row, values, warnings)


def _fees(values: Sequence[Token], state: _State, warnings: list[str]) -> Number | None:
    """The amount in 万元; counts of fee items (2019-2020) are none."""
    units = {token.text[-2:] for token in values if token.text.endswith("元")}
    if state.head is _Head.CHANGES or (state.old and state.head is not _Head.AMOUNT and not units):
        if _count(values):
            warnings.append(_warning("fees", "2019至2020年格式只列项目数量，没有金额，留空"))
        return None
    amount = _single("fees", values, warnings)
    if amount is None or amount == 0:
        return amount
    in_yuan = "万元" not in units if units else state.yuan
    return round(amount / 10000, 10) if in_yuan else amount


def read_proactive(chunks: Sequence[Chunk], warnings: list[str]) -> ProactiveTable:
    """The table in a run of chunks; what could not be read is told in `warnings`."""
    state = _State()
    issued: dict[str, IssuedRow] = {}
    single: dict[str, Number | None] = {}
    for chunk in chunks:
        state.see(chunk.words)
        row = last_label(PROACTIVE_LABEL, compact(chunk.words))
        if row is None or row not in PROACTIVE_ROWS or not chunk.values:
            continue
        if row in _ISSUED_ROWS and row not in issued:
            issued[row] = _issued(row, chunk.values, state, warnings)
        elif row in _DECISION_ROWS and single.get(row) is None:
            single[row] = _decisions(row, chunk.values, state, warnings)
        elif row == "fees" and single.get(row) is None:
            single[row] = _fees(chunk.values, state, warnings)
    if state.old:
        warnings.append(f"{_TABLE}：2019至2020年格式没有废止件数，留空")
    if not issued and not single:
        warnings.append(f"{_TABLE}：没有读出任何数，留空")
    return ProactiveTable(
        regulations=issued.get("regulations", IssuedRow()),
        normative_documents=issued.get("normative_documents", IssuedRow()),
        licences=single.get("licences"),
        penalties=single.get("penalties"),
        coercive_measures=single.get("coercive_measures"),
        fees=single.get("fees"),
    )
