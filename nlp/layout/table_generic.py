"""Tables beyond the three standard ones: statistics annexes before 2019, attached lists, index blocks of sites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .table_block import TableBlock
from .table_cells import NUMBER
from .table_labels import GENERIC

_LONGEST_CELL: Final = 60
_LONGEST_NAME: Final = 40
_SENTENCE: Final = re.compile(r"[。；！？]\s*$|[。；！？].{15}")
_VALUE: Final = re.compile(rf"(?:{NUMBER}|[-—－/／\\]+)")
_UNIT: Final = re.compile(r"条|件|次|个|人|人次|万元|元|篇|份|场|期|部|家|场次|册|条\(件\)|条（件）|条／件|条/件")
_NAME_ROW: Final = re.compile(
    rf"\S.{{1,{_LONGEST_NAME}}}?\s+(?:[（(]?(?:条|件|次|个|人|人次|万元|元|篇|份|场)[)）]?\s+)?(?:{NUMBER}|[-—－/／\\]+)\s*"
)
_HEAD: Final = re.compile(r"^(?:指\s*标\s*名?\s*称?|统计指标|指标|项\s*目|单\s*位|计量单位|统计数据?|数\s*量|数值|序\s*号|代\s*码|合计)$")
_STRONG_HEAD: Final = re.compile(r"^(?:指\s*标\s*名\s*称|统计指标|指\s*标)$")
_LEAST_ROWS: Final = 3
_LEAST_VALUES: Final = 4
_PROSE: Final = "prose"
_CELLS: Final = "cells"
_VALUE_LINE: Final = "value"
_HEAD_LINE: Final = "head"
_NAME_LINE: Final = "name"
_ROW_LINE: Final = "row"


@lru_cache(maxsize=4096)
def _class_of(line: str) -> str:
    plain = line.strip(" \t|")
    if "\t" in line or "|" in line:
        cells = [cell.strip() for cell in re.split(r"[\t|]", line)]
        if any(len(cell) > 2 * _LONGEST_CELL or (len(cell) > 20 and _SENTENCE.search(cell)) for cell in cells):
            return _PROSE
        return _CELLS
    if len(line) > _LONGEST_CELL or _SENTENCE.search(line):
        return _PROSE
    if _VALUE.fullmatch(plain) or _UNIT.fullmatch(plain):
        return _VALUE_LINE
    if _HEAD.match(plain):
        return _HEAD_LINE
    if len(plain) <= _LONGEST_CELL and _NAME_ROW.fullmatch(plain):
        return _ROW_LINE
    return _NAME_LINE if len(plain) <= _LONGEST_NAME else _PROSE


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    kind: str
    strong: bool


def _free_lines(text: str, taken: Sequence[TableBlock]) -> list[list[_Line]]:
    """Runs of lines that are not blank, prose or part of a standard table."""
    runs: list[list[_Line]] = [[]]
    offset, at = 0, 0
    for line in text.split("\n"):
        end = offset + len(line)
        while at < len(taken) and taken[at].end <= offset:
            at += 1
        inside = at < len(taken) and taken[at].start < end
        if inside or len(line) > 2000:
            if runs[-1]:
                runs.append([])
        elif line and not line.isspace():
            kind = _PROSE if len(line) > 3 * _LONGEST_CELL and "\t" not in line and "|" not in line else _class_of(line)
            if kind == _PROSE:
                if runs[-1]:
                    runs.append([])
            else:
                runs[-1].append(_Line(offset, end, kind, _STRONG_HEAD.match(line.strip(" \t|")) is not None))
        elif line and "\t" in line and runs[-1]:
            runs[-1].append(_Line(offset, end, _CELLS, False))
        offset = end + 1
    return runs


def _marked(run: list[_Line]) -> list[TableBlock]:
    """Stretches of lines whose cells are marked by tabs or pipes; a line between two of them is part of a cell."""
    found: list[TableBlock] = []
    first: int | None = None
    last = 0
    for at, line in enumerate(run):
        if line.kind == _CELLS:
            first = at if first is None else first
            last = at
        elif first is not None and at - last > 1:
            _add(found, run, first, last)
            first = None
    if first is not None:
        _add(found, run, first, last)
    return found


def _add(found: list[TableBlock], run: list[_Line], first: int, last: int) -> None:
    if last - first + 1 >= 2:
        found.append(TableBlock(GENERIC, run[first].start, run[last].end))


def _plain(run: list[_Line]) -> TableBlock | None:
    """A table with a cell or a row a line and nothing that marks cells: names with values in turn."""
    values = [at for at, line in enumerate(run) if line.kind in (_VALUE_LINE, _ROW_LINE)]
    if len(values) < _LEAST_ROWS:
        return None
    heads = [at for at, line in enumerate(run) if line.kind == _HEAD_LINE and at < values[-1]]
    strong = any(run[at].strong for at in heads)
    rows = sum(run[at].kind == _ROW_LINE for at in values)
    if not strong and len(heads) < 2 and (len(values) < _LEAST_VALUES or rows):
        return None
    first = heads[0] if heads else max(values[0] - 1, 0)
    last = values[-1]
    if len([at for at in values if at >= first]) * 4 < last - first + 1:
        return None
    return TableBlock(GENERIC, run[first].start, run[last].end)


def generic_tables(text: str, taken: Sequence[TableBlock]) -> list[TableBlock]:
    """Blocks of other tables in the parts of the text that no block of `taken` (in order) covers."""
    found: list[TableBlock] = []
    for run in _free_lines(text, taken):
        if len(run) < 2:
            continue
        marked = _marked(run)
        if marked:
            found.extend(marked)
        elif plain := _plain(run):
            found.append(plain)
    return found
