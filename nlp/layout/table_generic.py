"""Tables beyond the three standard ones: statistics annexes before 2019, attached lists, index blocks of sites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .table_block import TableBlock
from .table_cells import NUMBER
from .table_labels import GENERIC

_LONGEST_CELL: Final = 60
_LONGEST_ROW: Final = 2000
_LONGEST_NAME: Final = 40
_SENTENCE: Final = re.compile(r"[。；！？]\s*$|[。；！？].{15}")
_VALUE: Final = re.compile(rf"(?:{NUMBER}|[-—－/／\\]+)")
_UNIT: Final = re.compile(r"条|件|次|个|人|人次|万元|元|篇|份|场|期|部|家|场次|册|条\(件\)|条（件）|条／件|条/件")
_NAME_ROW: Final = re.compile(
    rf"\S.{{1,{_LONGEST_NAME}}}?\s+(?:[（(]?(?:条|件|次|个|人|人次|万元|元|篇|份|场)[)）]?\s+)?(?:{NUMBER}|[-—－/／\\]+)\s*"
)
_HEAD: Final = re.compile(
    r"^(?:指\s*标\s*名?\s*称?|统计指标|项\s*目|单\s*位|计量单位|统计数据?|数\s*量|数值|序\s*号|代\s*码|合计)$"
)
_CELL_MARK: Final = re.compile(r"[\t|]")
_LIST_MARK: Final = re.compile(r"[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]*")
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
    cells = [cell.strip() for cell in _CELL_MARK.split(line)]
    while cells and not cells[0]:
        cells.pop(0)
    if not cells:
        return _VALUE_LINE
    if any(len(cell) > 2 * _LONGEST_CELL or (len(cell) > 20 and _SENTENCE.search(cell)) for cell in cells):
        return _PROSE
    if len(cells) > 1 and not (len(cells) == 2 and _LIST_MARK.fullmatch(cells[0])):
        return _CELLS
    plain = cells[-1]
    if _VALUE.fullmatch(plain) or _UNIT.fullmatch(plain):
        return _VALUE_LINE
    if _HEAD.match(plain):
        return _HEAD_LINE
    if len(plain) > _LONGEST_CELL or _SENTENCE.search(plain):
        return _PROSE
    if _NAME_ROW.fullmatch(plain):
        return _ROW_LINE
    return _NAME_LINE if len(plain) <= _LONGEST_NAME else _PROSE


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    kind: str
    strong: bool


def _free_lines(text: str, taken: Sequence[TableBlock]) -> Iterator[list[_Line]]:
    """Runs of lines that are not blank, prose or part of a standard table."""
    at = 0
    for block in taken:
        yield from _runs(text, at, block.start)
        at = block.end
    yield from _runs(text, at, len(text))


def _runs(text: str, start: int, end: int) -> Iterator[list[_Line]]:
    run: list[_Line] = []
    for line in text[start:end].split("\n"):
        stop = start + len(line)
        if line:
            marked = "\t" in line or "|" in line
            kind = _PROSE if len(line) > (_LONGEST_ROW if marked else _LONGEST_CELL) else _class_of(line)
            if kind != _PROSE:
                run.append(_Line(start, stop, kind, _STRONG_HEAD.match(line.strip(" \t|")) is not None))
            elif run:
                yield run
                run = []
        start = stop + 1
    if run:
        yield run


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
