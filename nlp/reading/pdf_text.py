"""Pages to lines of text: running heads taken out, lines joined into paragraphs, tables as tab lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from .pdf_page import Glyph, Page
from .pdf_table import Table, find_tables, goes_on, table_rows, union_columns

# Share of the page's height, at its top and foot, where running heads and page numbers stand.
_MARGIN: Final = 0.12
_PAGE_NUMBER: Final = re.compile(r"[-–—－·\s]*(?:第?\s*\d{1,3}\s*页?\s*(?:[/,，]?\s*共?\s*\d{1,3}\s*页?)?)[-–—－·\s]*")
_DIGITS: Final = re.compile(r"\d+")
# In units of the line's height: how far a line may end before the right edge and still be full; how far an indent goes.
_SHORT: Final = 1.6
_INDENT: Final = 1.2
_WIDE_GAP: Final = 1.5
_WORD_GAP: Final = 0.18
_LIST_MARK: Final = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d))"
)


@dataclass(slots=True)
class _Line:
    """A line of type, or a piece of a table (`rows`)."""

    page: int
    top: float
    bottom: float
    left: float
    right: float
    size: float
    text: str = ""
    pieces: tuple[tuple[float, float, str], ...] = ()
    table: Table | None = None
    glyphs: tuple[Glyph, ...] = ()


def compose(pages: list[Page]) -> list[str]:
    """The lines of a document's text in reading order: one line a paragraph or table row."""
    lines = [line for number, page in enumerate(pages) for line in _page_lines(number, page)]
    lines = _without_running(lines, pages)
    left, right = _edges(lines, max((page.width for page in pages), default=0.0))
    out: list[str] = []
    before: _Line | None = None
    index = 0
    while index < len(lines):
        line = lines[index]
        run = _table_run(lines, index)
        if run:
            rows = _ruled_rows(run) if line.table else _aligned_rows(run)
            if before is not None and before.table is not None:
                out.append("")
            out += rows
            before = run[-1]
            index += len(run)
            continue
        if before is not None and before.table is None and not before.pieces and _continues(before, line, left, right):
            out[-1] = _join(out[-1], line.text)
        else:
            out.append(line.text)
        before = line
        index += 1
    return out


def _page_lines(number: int, page: Page) -> list[_Line]:
    tables = find_tables(page)
    inside: list[list[Glyph]] = [[] for _ in tables]
    free: list[Glyph] = []
    for glyph in page.glyphs:
        for place, table in enumerate(tables):
            if table.holds(glyph):
                inside[place].append(glyph)
                break
        else:
            free.append(glyph)
    lines = list(_type_lines(number, free))
    for table, glyphs in zip(tables, inside, strict=True):
        if any(not glyph.text.isspace() for glyph in glyphs):
            box = (table.ys[0], table.ys[-1], table.xs[0], table.xs[-1])
            lines.append(_Line(number, *box, 0.0, table=table, glyphs=tuple(glyphs)))
    return sorted(lines, key=lambda line: line.top)


def _type_lines(number: int, glyphs: list[Glyph]) -> Iterable[_Line]:
    rows: list[list[Glyph]] = []
    for glyph in sorted((one for one in glyphs), key=lambda one: (one.top + one.bottom) / 2):
        middle = (glyph.top + glyph.bottom) / 2
        if rows and middle - _middle(rows[-1]) < 0.45 * min(glyph.size, max(one.size for one in rows[-1][:8])):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        shown = sorted((glyph for glyph in row if not glyph.text.isspace()), key=lambda one: one.left)
        if shown:
            yield _type_line(number, shown)


def _middle(row: list[Glyph]) -> float:
    return (row[0].top + row[0].bottom) / 2


def _type_line(number: int, glyphs: list[Glyph]) -> _Line:
    """A line from its visible characters; blanks are put back where the gaps are, since PDFs draw them or do not."""
    size = sorted(glyph.size for glyph in glyphs)[len(glyphs) // 2]
    pieces: list[tuple[float, float, str]] = []
    text, start, end = glyphs[0].text, glyphs[0].left, glyphs[0].right
    for glyph in glyphs[1:]:
        gap = glyph.left - end
        if gap > _WIDE_GAP * size:
            pieces.append((start, end, text))
            text, start = glyph.text, glyph.left
        else:
            latin = text[-1].isascii() and glyph.text.isascii()
            text += (" " if latin and gap > _WORD_GAP * size else "") + glyph.text
        end = max(end, glyph.right)
    pieces.append((start, end, text))
    top, bottom = min(glyph.top for glyph in glyphs), max(glyph.bottom for glyph in glyphs)
    if len(pieces) > 1 and _LIST_MARK.fullmatch(pieces[0][2]):
        # Word sets a tab between an automatic number and its heading.
        pieces[:2] = [(pieces[0][0], pieces[1][1], pieces[0][2] + pieces[1][2])]
    whole = " ".join(piece for _, _, piece in pieces)
    wide = tuple(pieces) if len(pieces) > 1 else ()
    return _Line(number, top, bottom, glyphs[0].left, end, size, whole, wide)


def _without_running(lines: list[_Line], pages: list[Page]) -> list[_Line]:
    """Without page numbers and what repeats at the head or foot of most pages."""

    def marginal(line: _Line) -> bool:
        height = pages[line.page].height
        return line.table is None and (line.bottom < _MARGIN * height or line.top > (1 - _MARGIN) * height)

    seen = Counter(text for text, _ in {(_masked(line), line.page) for line in lines if marginal(line)})
    often = max(2, len(pages) / 2)

    def running(line: _Line) -> bool:
        if not marginal(line):
            return False
        return bool(_PAGE_NUMBER.fullmatch(line.text)) or (seen[_masked(line)] >= often and len(line.text) < 60)

    return [line for line in lines if not running(line)]


def _masked(line: _Line) -> str:
    return _DIGITS.sub("#", line.text.replace(" ", ""))


def _edges(lines: list[_Line], width: float) -> tuple[float, float]:
    """The left and right edge of the body's type, from the lines that fill it.

    Where no line does (a page of headings), the right margin is taken to be about as wide as the left one.
    """
    plain = [line for line in lines if line.table is None]
    if not plain:
        return 0.0, 0.0
    lefts = Counter(round(line.left / 3) for line in plain if line.right - line.left > 12 * line.size)
    left = min((place for place, count in lefts.items() if count >= max(1, 0.15 * len(plain))), default=None)
    edge = left * 3.0 if left is not None else min(line.left for line in plain)
    rights = sorted(line.right for line in plain)
    return edge, max(rights[min(len(rights) - 1, int(0.95 * len(rights)))], 0.85 * (width - edge))


def _continues(before: _Line, line: _Line, left: float, right: float) -> bool:
    """Whether a line of type goes on where the one before broke off at the right edge."""
    if before.right < right - _SHORT * before.size or line.left > left + _INDENT * line.size:
        return False
    if abs(before.size - line.size) > 0.2 * before.size or line.pieces:
        return False
    if before.page == line.page and line.top - before.bottom > 1.6 * line.size:
        return False
    ended = before.text.endswith(("。", "：", "！")) and bool(_LIST_MARK.match(line.text))
    return not ended


def _join(text: str, more: str) -> str:
    apart = text[-1:].isascii() and more[:1].isascii() and text[-1:].isalpha() and more[:1].isalpha()
    return text + (" " if apart else "") + more


def _table_run(lines: list[_Line], index: int) -> list[_Line]:
    """The pieces of one table that begins at `index`: of a ruled one over page breaks, or lines with aligned gaps."""
    first = lines[index]
    run = [first]
    if first.table is not None:
        for line in lines[index + 1 :]:
            last = run[-1].table
            if line.table is None or last is None or line.page != run[-1].page + 1 or not goes_on(last, line.table):
                break
            run.append(line)
        return run
    if len(first.pieces) < 3:
        return []
    for line in lines[index + 1 :]:
        if line.table is not None or len(line.pieces) < 2:
            break
        run.append(line)
    return run if len(run) > 1 else []


def _ruled_rows(run: list[_Line]) -> list[str]:
    tables = [line.table for line in run if line.table is not None]
    columns = union_columns(tables)
    rows = [row for line in run if line.table is not None for row in table_rows(line.table, columns, list(line.glyphs))]
    kept = [row for row in rows if any(row)] if len(run) > 1 else rows
    return ["\t".join(row) for row in kept]


def _aligned_rows(run: list[_Line]) -> list[str]:
    """Rows of a table without ruling lines: pieces that overlap from line to line are a column."""
    columns: list[list[float]] = []
    for start, end, _ in sorted(piece for line in run for piece in line.pieces):
        if columns and start <= columns[-1][1]:
            columns[-1][1] = max(columns[-1][1], end)
        else:
            columns.append([start, end])
    rows = []
    for line in run:
        row = [""] * len(columns)
        for start, _, text in line.pieces:
            place = max(number for number, column in enumerate(columns) if column[0] <= start)
            row[place] = f"{row[place]} {text}".strip()
        rows.append("\t".join(row))
    return rows
