"""A table with merged cells as lines of text: one line a row, cells joined by tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

MAX_COLUMNS: Final = 120
# A table with a row of this many cells holds data, whatever else is in it: no page is laid out in so many.
MANY_CELLS: Final = 4

_BLANK: Final = re.compile(r"[\s\u3000]+")


class Cell(NamedTuple):
    """A cell's text and how many columns and rows it covers. A row span of 0 reaches to the table's end."""

    text: str
    columns: int = 1
    rows: int = 1


def cell_text(pieces: Sequence[str]) -> str:
    """A cell's paragraphs on one line: Chinese runs on without a space, Latin words and numbers keep one apart."""
    text = ""
    for piece in (_BLANK.sub(" ", piece).strip() for piece in pieces):
        if text and piece and text[-1].isascii() and piece[0].isascii() and text[-1].isalnum() and piece[0].isalnum():
            text += " "
        text += piece
    return text


def expand(rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """The table with every row at full width; a merged cell's text at its first place, empty in the others.

    A column in which no cell begins is left out: converters put such columns in to align tables with each other.
    """
    cells: list[dict[int, str]] = []
    covered: dict[int, int] = {}
    starts: set[int] = set()
    for number, row in enumerate(rows):
        line: dict[int, str] = {}
        column = 0
        for cell in row:
            while covered.get(column, 0) > number:
                column += 1
            if column >= MAX_COLUMNS:
                break
            starts.add(column)
            line[column] = cell.text
            end = number + cell.rows if cell.rows > 0 else len(rows)
            for place in range(column, min(column + max(cell.columns, 1), MAX_COLUMNS)):
                covered[place] = max(covered.get(place, 0), end)
                column = place + 1
        cells.append(line)
    columns = sorted(starts)
    return [[line.get(column, "") for column in columns] for line in cells]


def table_lines(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """The rows of a table as tab lines; a table of one column as plain lines."""
    return ["\t".join(row) for row in expand(rows)]
