"""Reads 政府信息公开行政复议、行政诉讼情况: one row of 15, two tables, a row for each group, or label and value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..schema import DisputeOutcomes, DisputesTable
from .table_cells import Chunk, Kind, Token
from .table_fit import Cells, fit, groups_add_up
from .table_labels import DISPUTE_LABEL, OUTCOME_LABEL, compact

_TABLE: Final = "行政复议诉讼表"
_OUTCOMES: Final = ("upheld", "corrected", "other", "pending", "total")
_GROUPS: Final = ("reconsideration", "lawsuit_direct", "lawsuit_after_reconsideration")
_WIDTH: Final = 5
_MOST_TOKENS: Final = 40


def _names(words: str) -> tuple[list[str], list[str]]:
    """The groups and the outcomes that the words name, in their order."""
    plain = compact(words)
    groups = [match.lastgroup or "" for match in DISPUTE_LABEL.finditer(plain)]
    outcomes = [match.lastgroup or "" for match in OUTCOME_LABEL.finditer(plain)]
    return groups, outcomes


def _column_order(outcomes: list[str]) -> tuple[str, ...]:
    """The order of the outcomes in the header, if it names each of them in every group; else that of the format."""
    for start in range(0, len(outcomes), _WIDTH):
        if sorted(outcomes[start : start + _WIDTH]) != sorted(_OUTCOMES):
            return _OUTCOMES
        if outcomes[start : start + _WIDTH] != outcomes[:_WIDTH]:
            return _OUTCOMES
    return tuple(outcomes[:_WIDTH]) or _OUTCOMES


def _group_order(groups: list[str]) -> tuple[str, ...]:
    """The groups of one row of values, as its header orders them."""
    named = tuple(dict.fromkeys(group for group in groups if group in _GROUPS))
    return named if len(named) == len(_GROUPS) else _GROUPS


def _read_groups(values: Sequence[Token], groups: Sequence[str], order: tuple[str, ...]) -> tuple[list[Cells], bool]:
    """The cells of each group in the order of the format, and whether all were in their places."""
    width = _WIDTH * len(groups)
    if order.index("total") == _WIDTH - 1 and len(values) <= _MOST_TOKENS:
        read = fit(values, width, groups_add_up(_WIDTH), _WIDTH)
    else:
        read = fit(values, width)
    cells = []
    for at in range(len(groups)):
        part = dict(zip(order, read.cells[_WIDTH * at : _WIDTH * (at + 1)], strict=True))
        cells.append(tuple(part[name] for name in _OUTCOMES))
    return cells, read.complete


class _Reader:
    """Gathers values group by group while the chunks pass."""

    def __init__(self) -> None:
        self.found: dict[str, Cells] = {}
        self.single: dict[str, dict[str, Token]] = {}
        self.groups: list[str] = []
        self.outcomes: list[str] = []
        self.partial: list[str] = []

    def take(self, chunk: Chunk) -> None:
        groups, outcomes = _names(chunk.words)
        if groups:
            self.groups.extend(groups)
        values = [token for token in chunk.values if token.kind is not Kind.SOFT] or chunk.values
        numbers = sum(token.kind in (Kind.NUMBER, Kind.VOID) for token in values)
        if not numbers:
            self.outcomes.extend(outcomes)
            return
        if numbers == 1 and outcomes and self._one(values, outcomes[-1]):
            return
        self.outcomes.extend(outcomes)
        self._row(chunk.values)

    def _one(self, values: Sequence[Token], outcome: str) -> bool:
        """A label with its one value; the group is the last one named."""
        text = next(token for token in values if token.kind in (Kind.NUMBER, Kind.VOID))
        if len(text.text) >= _WIDTH:
            return False
        group = self._current()
        self.single.setdefault(group, {}).setdefault(outcome, text)
        return True

    def _current(self) -> str:
        named = [group for group in self.groups if group != "lawsuits"]
        return named[-1] if named else "reconsideration"

    def _row(self, values: Sequence[Token]) -> None:
        open_groups = [group for group in _group_order(self.groups) if group not in self.found]
        named = [group for group in dict.fromkeys(self.groups) if group in open_groups]
        numbers = sum(token.kind in (Kind.NUMBER, Kind.VOID) for token in values)
        if numbers <= _WIDTH and len(self.outcomes) <= _WIDTH and named:
            target = named[-1:]
        elif len(named) in (1, 2) and len(open_groups) > len(named) and numbers <= _WIDTH * len(named):
            target = named
        else:
            target = open_groups
        if not target:
            return
        cells, complete = _read_groups(values, target, _column_order(self.outcomes))
        for group, part in zip(target, cells, strict=True):
            self.found[group] = part
            if not complete:
                self.partial.append(group)
        self.groups.clear()
        if len(target) > 1:
            self.outcomes.clear()


def read_disputes(chunks: Sequence[Chunk], warnings: list[str]) -> DisputesTable:
    """The table in a run of chunks; what could not be read is told in `warnings`."""
    reader = _Reader()
    for chunk in chunks:
        reader.take(chunk)
    for group, values in reader.single.items():
        tokens = [values.get(name, Token(Kind.BLANK)) for name in _OUTCOMES]
        reader.found.setdefault(group, fit(tokens, _WIDTH).cells)
    if not any(token.kind in (Kind.NUMBER, Kind.VOID) for chunk in chunks for token in chunk.values):
        warnings.append(f"{_TABLE}：没有读出任何数，留空")
    if reader.partial:
        warnings.append(f"{_TABLE}：15 列中有数不能定位，只取各种读法一致的格")
    for group, cells in reader.found.items():
        if group not in reader.partial and any(cells) and not groups_add_up(_WIDTH)(cells):
            warnings.append(f"{_TABLE}：{_ZH[group]}各结果之和与总计不符，照原样保留")
    empty: Cells = (None,) * _WIDTH
    return DisputesTable(
        **{
            group: DisputeOutcomes(**dict(zip(_OUTCOMES, reader.found.get(group, empty), strict=True)))
            for group in _GROUPS
        }
    )


_ZH: Final = {
    "reconsideration": "行政复议",
    "lawsuit_direct": "未经复议直接起诉",
    "lawsuit_after_reconsideration": "复议后起诉",
}
