"""The lines of a table as a stream of tokens: words, numbers, placeholders, empty cells, row breaks.

Every textual form of a table ends here in the same stream, so that the readers need not know how it was flattened.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final


class Kind(IntEnum):
    """What a token is."""

    WORD = 0
    NUMBER = 1
    VOID = 2  # a placeholder that stands for "nothing": /, —, 无
    BLANK = 3  # an empty cell that the form shows
    SOFT = 4  # a longer blank run that may be an empty cell
    BREAK = 5  # the end of a row, where the form shows it
    PIPE = 6  # `|` alone on its line: an empty cell or a mere separator, decided by the block


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `text` is as written, without surrounding white space."""

    kind: Kind
    text: str = ""


@dataclass(slots=True)
class Chunk:
    """A run of words and the values that follow it up to the next words."""

    words: str
    values: list[Token]


_BLANK: Final = Token(Kind.BLANK)
_SOFT: Final = Token(Kind.SOFT)
_BREAK: Final = Token(Kind.BREAK)
_PIPE: Final = Token(Kind.PIPE)
_PIPE_BLANK: Final = Token(Kind.BLANK, "|")
_VOID: Final = re.compile(r"[/／\\＼*※]+|[-－—–―─]+|无|無|空白?|[Nn]/?[Aa]|不涉及|无数据")
_UNIT: Final = r"(?:\s*[（(]?(?:万元|元|件|条|项|个|宗|次|份)[)）]?)"
NUMBER: Final = rf"(?:[-+－﹣−＋↑↓]|[增减](?:加|少)?\s*)?\d[\d,，]*(?:[.．]\d+)?{_UNIT}?"
_NUMBER_CELL: Final = re.compile(NUMBER)
_ZERO: Final = {"零": "0", "〇": "0", "○": "0", "O": "0", "o": "0", "Ｏ": "0"}
# Digits that are part of a label: list marks, article numbers, years, `3类`.
_LABEL_DIGITS: Final = (
    r"[（(]\s*\d{1,2}\s*[)）]|第\s*\d+\s*[条条項项]|\d{4}\s*年|\d(?=\s*(?:类|類|安全|稳定))|\d[.．、](?!\d)"
)
_SCAN: Final = re.compile(
    rf"(?P<label>{_LABEL_DIGITS})|(?P<glued>\d+(?=\d[.．、][^\d\s]))|(?P<number>{NUMBER})|(?P<word>[^\d\s]+)"
)
_PAGE: Final = re.compile(r"[-－—–―·•]+\s*\d{1,3}\s*[-－—–―·•]+|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?")
_RULE_CHARACTERS: Final = "|:+-—－= \t"
_ONLY_PIPES: Final = re.compile(r"\|[|\s]*\|")
_REMARK: Final = re.compile(r"[（(][^（()）]{0,80}[\u4e00-\u9fff]{2}[^（()）]{0,80}[)）]")
_REMARK_DROPS: Final = re.compile(r"[\s\d+-]+")
_CACHED_LENGTH: Final = 160
_MARK_PIECE: Final = re.compile(r"[1-9]")


def is_page_number(line: str) -> bool:
    """Whether the line is a page number in one of the shapes that no cell has (`- 3 -`, `第3页`)."""
    return _PAGE.fullmatch(line.strip()) is not None


def _scan(piece: str) -> Iterable[Token]:
    for match in _SCAN.finditer(piece):
        kind = Kind.NUMBER if match.lastgroup in ("number", "glued") else Kind.WORD
        yield Token(kind, match.group())


def _piece_tokens(piece: str) -> Iterable[Token]:
    if _VOID.fullmatch(piece):
        return (Token(Kind.VOID, piece),)
    if piece in _ZERO:
        return (Token(Kind.NUMBER, "0"),)
    if _NUMBER_CELL.fullmatch(piece):
        return (Token(Kind.NUMBER, piece),)
    return _scan(piece)


def _cell_tokens(cell: str) -> tuple[Token, ...]:
    """The tokens of one cell that is not empty."""
    if _NUMBER_CELL.fullmatch(cell):
        return (Token(Kind.NUMBER, cell),)
    if "(" in cell or "（" in cell:
        cell = _REMARK.sub(lambda match: _REMARK_DROPS.sub("", match.group()), cell)
    pieces = cell.split()
    tokens: list[Token] = []
    for at, piece in enumerate(pieces):
        starts_label = at == 0 and _MARK_PIECE.fullmatch(piece) and len(pieces) > 1 and not pieces[1][0].isdigit()
        tokens.extend((Token(Kind.WORD, piece),) if starts_label else _piece_tokens(piece))
    return tuple(tokens)


def _row_tokens(cells: Iterable[str], blank: Token = _BLANK) -> tuple[Token, ...]:
    tokens: list[Token] = []
    for cell in cells:
        cell = cell.strip()
        if cell:
            tokens.extend(_cell_tokens(cell))
        else:
            tokens.append(blank)
    tokens.append(_BREAK)
    return tuple(tokens)


def _pipe_tokens(line: str) -> tuple[Token, ...]:
    line = line.strip()
    if line == "|":
        return (_PIPE,)
    if not line.strip(_RULE_CHARACTERS) and "-" in line:
        return (_BREAK,)
    if _ONLY_PIPES.fullmatch(line):
        return (_PIPE_BLANK,) * line.count("|") + (_BREAK,)
    inner = line.removeprefix("|").removesuffix("|")
    if "|" in inner or len(inner) == len(line) or len(inner) + 2 == len(line):
        return _row_tokens(inner.split("|"), _PIPE_BLANK)
    return _cell_tokens(inner.strip()) or (_PIPE_BLANK,)


def _tokens(line: str) -> tuple[Token, ...]:
    if "\t" in line:
        cells = line.split("\t")
        if len(cells) == 2 and not cells[0].strip():
            cell = cells[1].strip()
            return _cell_tokens(cell) if cell else (_BLANK,)
        return _row_tokens(cells)
    if "|" in line:
        return _pipe_tokens(line)
    line = line.strip()
    if not line or is_page_number(line):
        return ()
    return _cell_tokens(line)


_cached_tokens = lru_cache(maxsize=8192)(_tokens)


def line_tokens(line: str) -> tuple[Token, ...]:
    """The tokens of one line (without its line break). Short lines are remembered, since tables repeat them."""
    return _cached_tokens(line) if len(line) <= _CACHED_LENGTH else _tokens(line)


def _usual_gap(lines: Sequence[str]) -> int:
    """How many blank lines stand between two cells in most places."""
    gaps: Counter[int] = Counter()
    run = 0
    for line in lines:
        if not line or line.isspace():
            run += 1
        else:
            gaps[run] += 1
            run = 0
    return gaps.most_common(1)[0][0] if gaps else 0


def _shows_cells(lines: Sequence[str]) -> bool:
    """Whether tabs or pipes mark the cells, so that an empty one is seen."""
    marked = plain = 0
    for line in lines:
        if "\t" in line or "|" in line:
            marked += 1
        elif line:
            plain += 1
    return marked * 2 > plain


def stream(lines: Sequence[str]) -> list[Token]:
    """The tokens of a table's lines, with empty cells and row breaks as far as the form shows them."""
    explicit = _shows_cells(lines)
    pipe_ended = explicit and _ends_cells_with_pipes(lines)
    gap = 0 if explicit else _usual_gap(lines)
    between_rows = explicit or (gap == 0 and _blanks_part_rows(lines))
    tokens: list[Token] = []
    blank_lines = 0
    for line in lines:
        if not line or (line.isspace() and "\t" not in line):
            blank_lines += 1
            continue
        if blank_lines:
            if between_rows:
                tokens.append(_BREAK)
            elif blank_lines > gap:
                tokens.extend([_SOFT] * -(-(blank_lines - gap) // (gap + 1)))
            blank_lines = 0
        if pipe_ended and line[0] == "|" and line.strip("| "):
            tokens.append(_PIPE_BLANK)
        tokens.extend(line_tokens(line))
    lone_pipes = any(token.kind is Kind.PIPE for token in tokens)
    return _resolve_pipes(tokens, lines) if lone_pipes else tokens


def _ends_cells_with_pipes(lines: Sequence[str]) -> bool:
    """Whether `|` ends a cell, so that one at the start of a line is an empty cell."""
    ended = sum(1 for line in lines if line[:1] != "|" and line.endswith("|"))
    begun = sum(1 for line in lines if line[:1] == "|" and line.strip("| "))
    return ended > begun


def _blanks_part_rows(lines: Sequence[str]) -> bool:
    """Whether blank lines stand before labels, as between rows, rather than among numbers, as empty cells."""
    before_words = before_values = 0
    for line, after in pairwise(lines):
        if not line and after:
            if line_tokens(after)[:1] and line_tokens(after)[0].kind is Kind.WORD:
                before_words += 1
            else:
                before_values += 1
    return before_words > 3 * before_values


def _resolve_pipes(tokens: list[Token], lines: Sequence[str]) -> list[Token]:
    """`|` alone is an empty cell where other lines write `text |` or `| text`, else it only parts cells."""
    beside = sum(1 for line in lines if "|" in line and line.strip() != "|")
    if beside > 2:
        return [_PIPE_BLANK if token.kind is Kind.PIPE else token for token in tokens]
    resolved: list[Token] = []
    last = Kind.BREAK
    for token in tokens:
        if token.kind is not Kind.PIPE:
            resolved.append(token)
        elif last is Kind.PIPE:
            resolved.append(_PIPE_BLANK)
        last = token.kind
    return resolved


def chunks(tokens: Iterable[Token]) -> list[Chunk]:
    """Words with the values after them. Empty cells before words of the same row belong to those words."""
    current = Chunk("", [])
    found = [current]
    pending: list[Token] = []
    fresh_row = False
    for token in tokens:
        kind = token.kind
        if kind is Kind.WORD:
            if current.values and (fresh_row or _has_values(current)):
                current = Chunk(token.text, [])
                found.append(current)
            else:
                current.values.clear()
                current.words += token.text
            pending.clear()
            fresh_row = False
        elif kind is Kind.BREAK:
            pending.clear()
            fresh_row = True
        elif fresh_row and kind is Kind.BLANK:
            pending.append(token)
        else:
            if pending:
                current.values.extend(pending)
                pending.clear()
            fresh_row = False
            current.values.append(token)
    return found


def _has_values(chunk: Chunk) -> bool:
    return any(token.kind in (Kind.NUMBER, Kind.VOID, Kind.SOFT) for token in chunk.values)
