"""A page's elements as lines of text, the way a browser would break them; data tables as tab lines."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from .article import BLOCKS, HIDDEN, tag
from .grid import MANY_CELLS, Cell, cell_text, table_lines
from .numerals import numeral

_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
# A line break in the source between two Chinese characters is layout of the source, not a space.
_SOURCE_BREAK: Final = re.compile(
    r"(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[ \t]*[\r\n]\s*(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])"
)
_MAX_DEPTH: Final = 150
# A cell longer than this, in characters, holds part of an article: its table lays out the page.
_LONG_CELL: Final = 400
_LIST_STYLES: Final = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "decimal": "decimal", "lower-alpha": "lowerLetter", "upper-alpha": "upperLetter", "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman", "cjk-ideographic": "chineseCounting", "simp-chinese-informal": "chineseCounting",
}  # fmt: skip
# List classes of a widespread editor of Chinese sites: what stands around the number.
_EDITOR_LISTS: Final = {
    "custom_cn": ("chineseCounting", "{}、"), "custom_cn1": ("chineseCounting", "{}）"),
    "custom_cn2": ("chineseCounting", "（{}）"), "custom_num": ("decimal", "{}."),
    "custom_num1": ("decimal", "{}）"), "custom_num2": ("decimal", "（{}）"),
}  # fmt: skip
_NUMBERED: Final = re.compile(r"^[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]|[①-⑳])")


class Flow:
    """Collects lines while it walks an element; one Flow for one page."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._after_table = False

    def run(self, element: etree._Element) -> list[str]:
        """The lines of an element and all in it."""
        self._children(element, 0)
        self._break()
        return self._lines

    def _break(self) -> None:
        line = _WHITE.sub(" ", "".join(self._line)).strip(" ")
        self._line.clear()
        if line.strip(" \xa0\u3000"):
            self._lines.append(line)
            self._after_table = False

    def _text(self, text: str | None) -> None:
        if text:
            self._line.append(_SOURCE_BREAK.sub("", text) if "\n" in text or "\r" in text else text)

    def _children(self, element: etree._Element, depth: int) -> None:
        self._text(element.text)
        for child in element:
            self._element(child, depth + 1)
            self._text(child.tail)

    def _element(self, element: etree._Element, depth: int) -> None:
        name = tag(element)
        if not name or name in HIDDEN:
            return
        if name == "br" or name == "hr":
            self._break()
        elif depth > _MAX_DEPTH:
            self._flat(element)
        elif name == "table":
            self._break()
            self._table(element, depth)
            self._break()
        elif name == "span" and "mso-list" in (element.get("style") or ""):
            self._text("".join(str(piece) for piece in element.itertext()).replace("\xa0", " ").strip())
        elif name == "ol":
            self._break()
            self._ordered(element, depth)
            self._break()
        elif name == "pre":
            self._break()
            for line in "".join(str(piece) for piece in element.itertext()).split("\n"):
                self._line.append(line)
                self._break()
        elif name in BLOCKS:
            self._break()
            self._children(element, depth)
            self._break()
        else:
            self._children(element, depth)

    def _flat(self, element: etree._Element) -> None:
        """An element too deep to walk into by calls: its text with the line breaks of its blocks, tables by cells."""
        for event, inner in etree.iterwalk(element, events=("start", "end")):
            name = tag(inner)
            breaking = name in BLOCKS or name == "br"
            if breaking:
                self._break()
            if event == "start":
                self._text(inner.text if name not in HIDDEN else None)
            elif inner is not element:
                self._text(inner.tail)

    def _ordered(self, element: etree._Element, depth: int) -> None:
        """A numbered list with the numbers that a browser shows."""
        kind, form = _list_kind(element)
        start = element.get("start", "")
        number = int(start) if start.isdecimal() and len(start) < 5 else 1
        for child in element:
            if tag(child) != "li":
                self._element(child, depth + 1)
                continue
            self._break()
            before = len(self._lines)
            self._children(child, depth + 1)
            self._break()
            if kind and len(self._lines) > before and not _NUMBERED.match(self._lines[before]):
                self._lines[before] = form.format(numeral(number, kind)) + self._lines[before].lstrip(" \xa0\u3000")
            number += 1

    def _table(self, table: etree._Element, depth: int) -> None:
        rows = _rows(table)
        if _is_layout(table, rows):
            for row in rows:
                for cell in row:
                    self._break()
                    self._children(cell, depth + 1)
            self._break()
            return
        for caption in table.iterchildren("caption"):
            self._element(caption, depth + 1)
        self._break()
        lines = table_lines([[_cell(cell) for cell in row] for row in rows])
        if self._after_table and lines:
            self._lines.append("")
        self._lines += lines
        self._after_table = bool(lines)


def _list_kind(element: etree._Element) -> tuple[str | None, str]:
    classes = (element.get("class") or "").split()
    for one in classes:
        if one in _EDITOR_LISTS:
            return _EDITOR_LISTS[one]
    found = re.search(r"list-style(?:-type)?\s*:\s*([a-z-]+)", element.get("style") or "")
    style = found[1] if found else element.get("type") or "1"
    return _LIST_STYLES.get(style), "{}、" if _LIST_STYLES.get(style) == "chineseCounting" else "{}."


def _rows(table: etree._Element) -> list[list[etree._Element]]:
    """The cells of each row of a table itself, not of the tables inside it."""
    rows: list[list[etree._Element]] = []
    for child in table:
        name = tag(child)
        bodies = [child] if name == "tr" else list(child) if name in ("tbody", "thead", "tfoot") else []
        for row in bodies:
            if tag(row) == "tr":
                rows.append([cell for cell in row if tag(cell) in ("td", "th")])
    return rows


def _is_layout(table: etree._Element, rows: list[list[etree._Element]]) -> bool:
    """Whether a table lays out the page: it holds tables, has one column, or a cell as long as an article."""
    widest = max(map(len, rows), default=0)
    if widest < 2:
        return True
    if widest < MANY_CELLS and next(table.iterdescendants("table"), None) is not None:
        return True
    return any(len(_WHITE.sub("", "".join(map(str, cell.itertext())))) > _LONG_CELL for row in rows for cell in row)


def _cell(cell: etree._Element) -> Cell:
    inner = Flow()
    return Cell(cell_text(inner.run(cell)), _span(cell, "colspan"), _span(cell, "rowspan"))


def _span(cell: etree._Element, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    if not value.isdecimal() or len(value) > 4:
        return 1
    return int(value) if name == "rowspan" else max(1, int(value))
