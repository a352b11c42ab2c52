"""The spans of the standard tables in a text, found by their labels alone: no headings are needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from .table_block import TableBlock
from .table_cells import Kind, line_tokens
from .table_labels import DISPUTES, PROACTIVE, REQUESTS, compact, line_kind

_LONGEST_CELL: Final = 60
_LONGEST_LABEL: Final = 40
_LONGEST_HALF: Final = 30
_GAP_LINES: Final = 6
_LONG_LINE: Final = 45
_ANCHORS: Final = re.compile(
    r"第二十条第|信息内容|制发件数|现行有效|新制作数|处理决定数|申请人情况|商业企业|科研机构|法律服务机构|新收政府|结果维持|结果纠正|尚未审结|直接起诉"
)
_COUNTED: Final = re.compile(r"\d\s*[件起宗例].*\d\s*[件起宗例]")
_PIECES: Final = re.compile(r"[^\s\d|]+(?:\d[.．、](?!\d)[^\s\d|]+)*|\d[.．、](?!\d)[^\s\d|]+|[\d,，.．]+|[|\t]+|[^\s]")
_LABEL_STARTS: Final = re.compile(
    r"(?=第二十条第|信息内容|本年制|本年废|现行有效|规章|行政规范性|行政许可|行政处罚|行政强制|行政事业性|本年处理|本年收费|申请人情况|自然人"
    r"|法人或|总计|商业企业|科研机构|社会公益|法律服务机构|一、本年新收|二、上年结转|三、本年度办理|四、结转下|(?<!第)[（(][一二三四五六七]+[)）]"
    r"|行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|未经复议直接|复议后起诉)"
)
_SENTENCE: Final = re.compile(r"[。；！？;](?:\s*$|.{12})")
_HEADING: Final = re.compile(
    r"^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[（(][一二三四五六七八九十\d]{1,3}[)）])\s*[、.．,，]?\s*"
    r".{0,30}(?:情况|问题|措施|事项|改进|报告|工作|打算|不足|概述)"
)
# Parts of labels that stand on lines of their own where a narrow cell broke them.
_FRAGMENT: Final = re.compile(
    r"商业|企业|科研|机构|(?:社会)?公益(?:组织)?|社会|组织|法律(?:服务)?|服务(?:机构)?|其他?|他|结果|维持|纠正|尚未|审结|[总合]?计|总"
    r"|(?:未经)?复议|未经|(?:直接|后)?起诉|直接|复议后|行政|诉讼|信息|内容|规范性|文件|自然人|法人或?|或?其他组织|或其他|申请人|情况|件?数量?"
)
_HEAD_FRAGMENT: Final = re.compile(r"行政|复议|诉讼|申请人|信息|内容")
# Column headers of the disputes table whose letters stand one below the other.
_UPRIGHT: Final = re.compile(r"(?=.*[^\s|])[结果维持纠正其他它尚未审总计合\s|]+")
# A table needs so many labels, and one that lists of prose do not have.
_NEEDED: Final = {PROACTIVE: 2, REQUESTS: 3, DISPUTES: 2}
_TELLING: Final = {
    PROACTIVE: re.compile(r"第二十条|信息内容|本年|现行|对外公开|处理决定|上一?年"),
    REQUESTS: re.compile(r"申请人情况|商业企业|科研机构|法律服务机构|新收|结转|三安全|本年度办理|过程性|执法案卷|逾期"),
    DISPUTES: re.compile(r"结果维持|结果纠正|其[他它]结果|尚未审结|未经复议|复议后|行政复议行政诉讼"),
}
_ENOUGH_WITHOUT: Final = {PROACTIVE: 4, REQUESTS: 7, DISPUTES: 9}


class _Line(NamedTuple):
    """What one line is, whatever stands around it."""

    kind: str | None  # the table of its label
    word: str  # its label
    numbers: int
    only_values: bool  # or values after one of the words that stand in several tables
    fragment: bool
    closes: bool  # a sentence, or a heading: no table goes on after it
    in_step: bool  # numbers after it may still be cells
    may_be_half: bool  # a label that its cell broke over two lines may begin or end here


@dataclass(slots=True)
class _Open:
    """A table while its lines are read."""

    kind: str
    start: int
    end: int
    labels: set[str] = field(default_factory=set)
    values: int = 0
    gap: int = 0
    in_step: bool = True

    def block(self, *, goes_on: bool) -> TableBlock | None:
        """The table's span, None where the evidence is weak; less is needed where one `goes_on` from before."""
        needed = 1 if goes_on else _NEEDED[self.kind]
        if not goes_on and not any(_TELLING[self.kind].search(label) for label in self.labels):
            needed = _ENOUGH_WITHOUT[self.kind]
        strong = len(self.labels) >= needed and (self.values > 2 or len(self.labels) > needed + 1)
        return TableBlock(self.kind, self.start, self.end) if strong else None


def _look_at(line: str) -> _Line:
    kind, word, prose = _label(line)
    tokens = line_tokens(line)
    plain = compact(line)
    values = [token for token in tokens if token.kind in (Kind.NUMBER, Kind.VOID)]
    short = len(plain) == 1 or (len(line) < 12 and _FRAGMENT.fullmatch(plain)) or _UPRIGHT.fullmatch(line)
    fragment = bool(short) and not values
    closes = prose or (kind is None and _HEADING.match(line) is not None)
    return _Line(
        kind=kind,
        word=word,
        numbers=len(values),
        only_values=bool(values and _FRAGMENT.fullmatch(_unmarked(plain)))
        or (bool(tokens) and not any(token.kind is Kind.WORD for token in tokens)),
        fragment=fragment,
        closes=closes and not fragment,
        in_step=len(line) <= _LONGEST_LABEL,
        may_be_half=bool(plain) and len(line) <= _LONGEST_HALF and not values and not closes,
    )


def _unmarked(plain: str) -> str:
    return plain.lstrip("一二三四五六七八九十")


_looked_at = lru_cache(maxsize=8192)(_look_at)


def _label(line: str) -> tuple[str | None, str, bool]:
    """The table and the words of a label line (in a row of cells, of its first label), and whether it is prose."""
    if "\t" in line or "|" in line:
        cells = [cell for cell in re.split(r"[\t|]", line) if cell.strip()]
        for cell in cells:
            if "勾稽" in cell:
                continue
            if _is_prose(cell):
                return None, "", True
            kind = line_kind(cell)
            if kind:
                return kind, compact(cell), False
        return None, "", False
    if _is_prose(line):
        return None, "", True
    kind = line_kind(line)
    return (kind, compact(line), False) if kind else (None, "", False)


def _is_prose(cell: str) -> bool:
    return len(cell) > 2 * _LONGEST_CELL or (
        _SENTENCE.search(cell) is not None and not (len(cell) <= _LONGEST_CELL and "不计其" in cell)
    )


def _holds_table(line: str) -> bool:
    """Whether the line holds the cells of a table, rather than a sentence with the same words."""
    if len(_ANCHORS.findall(line)) < 2:
        return False
    return _COUNTED.search(line) is None or "信息内容" in line or "申请人情况" in line


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with their offsets; a line that holds a whole table is cut cell by cell."""
    offset = 0
    for line in text.split("\n"):
        if line:
            if len(line) > _LONG_LINE and "\t" not in line and _holds_table(line):
                yield from _cut(line, offset)
            else:
                yield offset, line
        offset += len(line) + 1


def _cut(line: str, offset: int) -> Iterator[tuple[int, str]]:
    """The cells of a line that holds a whole table, with their offsets."""
    for match in _PIECES.finditer(line):
        at = match.start() + offset
        for cell in _LABEL_STARTS.split(match.group()):
            if cell:
                yield at, cell
            at += len(cell)


class _Finder:
    """Reads lines in order, with at most one table open."""

    def __init__(self) -> None:
        self.found: list[TableBlock] = []
        self.current: _Open | None = None
        self.lead: int | None = None  # where cells before the first label begin
        self.half: tuple[int, str] | None = None  # a line that may be the first half of a label

    def close(self) -> None:
        if self.current is not None:
            goes_on = bool(self.found) and self.found[-1].kind == self.current.kind
            if block := self.current.block(goes_on=goes_on):
                self.found.append(block)
        self.current = None

    def read(self, start: int, piece: str) -> None:
        line = _looked_at(piece) if len(piece) <= _LONGEST_CELL else _look_at(piece)
        first, half = start, self.half
        self.half = None
        if line.kind is None and line.may_be_half:
            if half is not None and (whole := _looked_at(half[1] + piece.lstrip("\t"))).kind is not None:
                first, line = half[0], whole
            else:
                self.half = (start, piece)
        if line.kind is not None:
            self._label(first, start + len(piece.rstrip(" ")), line)
        elif self.current is not None:
            self._inside(start, piece, line)
        if self.current is None:
            self._before(start, piece, line)

    def _label(self, start: int, end: int, line: _Line) -> None:
        current = self.current
        if current is None or current.kind != line.kind:
            self.close()
            first = start if self.lead is None else self.lead
            self.current = current = _Open(line.kind or "", first, start)
        self.lead = None
        current.labels.add(line.word)
        current.gap = 0
        current.in_step = True
        current.values += line.numbers
        current.end = end

    def _inside(self, start: int, piece: str, line: _Line) -> None:
        current = self.current
        if current is None or line.fragment:
            return
        if line.only_values:
            if current.in_step:
                current.values += line.numbers
                current.end = start + len(piece)
        elif line.closes:
            self.close()
        elif piece.strip():
            current.gap += 1
            current.in_step = line.in_step
            if current.gap > _GAP_LINES:
                self.close()

    def _before(self, start: int, piece: str, line: _Line) -> None:
        """Cells right before the first label (a note in a cell, a broken header) belong to the table."""
        is_note = "勾稽" in piece and ("\t" in piece or "|" in piece)
        if is_note or (line.fragment and _HEAD_FRAGMENT.fullmatch(compact(piece))):
            self.lead = start if self.lead is None else self.lead
        elif piece.strip("\t| "):
            self.lead = None


def standard_tables(text: str) -> list[TableBlock]:
    """Blocks of the three standard tables in order of the text; one table may stand in several blocks."""
    finder = _Finder()
    for start, piece in _pieces(text):
        if finder.current is None and len(piece) > 2 * _LONGEST_CELL and "\t" not in piece and "|" not in piece:
            finder.lead = None
            continue
        finder.read(start, piece)
    finder.close()
    return finder.found
