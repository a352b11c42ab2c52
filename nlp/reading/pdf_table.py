"""Tables on a PDF page, from the lines that rule them: which region, which cells, which characters in which cell."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final, NamedTuple

from .pdf_page import Glyph, Page, Rule

# Lines nearer to each other than this, in points, are one line drawn twice or the two edges of a thick one.
_NEAR: Final = 3.5
_MIN_COLUMNS: Final = 2


class Table(NamedTuple):
    """A ruled region: the places of its lines, and its own pieces of rule. `xs` and `ys` rise."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    across: tuple[Rule, ...]
    down: tuple[Rule, ...]

    def holds(self, glyph: Glyph) -> bool:
        """Whether a character's middle lies in the region."""
        x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
        return self.xs[0] - _NEAR <= x <= self.xs[-1] + _NEAR and self.ys[0] - _NEAR <= y <= self.ys[-1] + _NEAR


def _merge(places: list[float]) -> tuple[float, ...]:
    groups: list[list[float]] = []
    for place in sorted(places):
        if groups and place - groups[-1][-1] <= _NEAR:
            groups[-1].append(place)
        else:
            groups.append([place])
    return tuple(sum(group) / len(group) for group in groups)


def _touch(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] <= b[2] + _NEAR and b[0] <= a[2] + _NEAR and a[1] <= b[3] + _NEAR and b[1] <= a[3] + _NEAR


def find_tables(page: Page) -> list[Table]:
    """The page's ruled tables from top to bottom: connected lines with two columns or more."""
    boxes = [(rule.start, rule.at, rule.end, rule.at) for rule in page.across]
    boxes += [(rule.at, rule.start, rule.at, rule.end) for rule in page.down]
    order = sorted(range(len(boxes)), key=lambda index: boxes[index][1])
    groups: list[tuple[list[float], list[int]]] = []
    for index in order:
        box = boxes[index]
        joined = [group for group in groups if _touch((group[0][0], group[0][1], group[0][2], group[0][3]), box)]
        frame, members = list(box), [index]
        for other, others in joined:
            frame = [min(frame[0], other[0]), min(frame[1], other[1]), max(frame[2], other[2]), max(frame[3], other[3])]
            members += others
        groups = [group for group in groups if all(group is not one for one in joined)]
        groups.append((frame, members))
    tables = [_table(page, members) for _, members in groups]
    return sorted((table for table in tables if table is not None), key=lambda table: table.ys[0])


def _table(page: Page, members: list[int]) -> Table | None:
    count = len(page.across)
    across = tuple(page.across[index] for index in members if index < count)
    down = tuple(page.down[index - count] for index in members if index >= count)
    ys = _merge([rule.at for rule in across])
    if not across:
        return None
    # A table open at its sides has no line there, only the ends of its rows' lines.
    xs = _merge([rule.at for rule in down] + [min(rule.start for rule in across), max(rule.end for rule in across)])
    if down and ys:
        ys = _merge([*ys, min(rule.start for rule in down), max(rule.end for rule in down)])
    if len(xs) - 1 < _MIN_COLUMNS or len(ys) < 2 or not down:
        return None
    return Table(xs, ys, across, down)


def _ruled(rules: tuple[Rule, ...], at: float, middle: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.start - 1 <= middle <= rule.end + 1 for rule in rules)


def _cells(table: Table, xs: tuple[float, ...]) -> dict[tuple[int, int], tuple[int, int]]:
    """For each place (row, column) the first place of the cell it belongs to: places without a line between them."""
    first: dict[tuple[int, int], tuple[int, int]] = {}

    def root(place: tuple[int, int]) -> tuple[int, int]:
        while first[place] != place:
            place = first[place]
        return place

    for row in range(len(table.ys) - 1):
        middle_y = (table.ys[row] + table.ys[row + 1]) / 2
        for column in range(len(xs) - 1):
            middle_x = (xs[column] + xs[column + 1]) / 2
            first[row, column] = (row, column)
            if column and not _ruled(table.down, xs[column], middle_y):
                left = root((row, column - 1))
                first[row, column] = left
            if row and not _ruled(table.across, table.ys[row], middle_x):
                above, own = root((row - 1, column)), root((row, column))
                first[max(above, own)] = min(above, own)
    return {place: root(place) for place in first}


def table_rows(table: Table, xs: tuple[float, ...], glyphs: list[Glyph]) -> list[list[str]]:
    """The table's rows over the columns `xs`; a merged cell's text at its first place."""
    if len(table.ys) < 2 or len(xs) < 2:
        return []
    first = _cells(table, xs)
    texts: dict[tuple[int, int], list[Glyph]] = {}
    for glyph in glyphs:
        x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
        column = min(max(bisect_right(xs, x) - 1, 0), len(xs) - 2)
        row = min(max(bisect_right(table.ys, y) - 1, 0), len(table.ys) - 2)
        texts.setdefault(first[row, column], []).append(glyph)
    return [
        [_joined(texts.get((row, column), [])) for column in range(len(xs) - 1)] for row in range(len(table.ys) - 1)
    ]


def _joined(glyphs: list[Glyph]) -> str:
    """A cell's characters in reading order, lines run on."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: (one.top + one.bottom) / 2):
        middle = (glyph.top + glyph.bottom) / 2
        if lines and middle - (lines[-1][0].top + lines[-1][0].bottom) / 2 < 0.5 * glyph.size:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    text = ""
    for line in lines:
        piece = "".join(glyph.text for glyph in sorted(line, key=lambda one: one.left)).strip()
        apart = (
            text and piece and text[-1].isascii() and piece[0].isascii() and text[-1].isalpha() and piece[0].isalpha()
        )
        text += (" " if apart else "") + piece
    return " ".join(text.split())


def union_columns(tables: list[Table]) -> tuple[float, ...]:
    """The columns of a table that goes on over several pages: all lines of all its parts."""
    return _merge([x for table in tables for x in table.xs])


def goes_on(upper: Table, lower: Table) -> bool:
    """Whether the table on the next page has the sides of the one before."""
    return abs(upper.xs[0] - lower.xs[0]) <= 2 * _NEAR and abs(upper.xs[-1] - lower.xs[-1]) <= 2 * _NEAR
