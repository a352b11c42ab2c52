"""Word documents: body text in its order, tables as tab lines, automatic numbers written out.

The XML is read directly: python-docx leaves out content controls, text boxes, insertions and automatic numbers, and
loads every picture of the file into memory.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from ..errors import BrokenFile
from .grid import MANY_CELLS, Cell, cell_text, table_lines
from .limits import Limits
from .numbering import Numbering
from .ooxml import child, children, flag, integer, local, value
from .package import Package
from .parts import Parts

_MAIN: Final = "word/document.xml"
# Deleted, moved away or instruction text, and what belongs to another place than the body.
_SKIPPED: Final = frozenset(
    [
        "del",
        "moveFrom",
        "delText",
        "delInstrText",
        "instrText",
        "pPr",
        "rPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sdtPr",
        "sdtEndPr",
        "sectPr",
        "rt",
        "footnoteReference",
        "endnoteReference",
        "annotationRef",
        "Fallback",
        "bookmarkStart",
        "bookmarkEnd",
    ]
)
_HOLDERS: Final = frozenset(
    [
        "ins",
        "moveTo",
        "smartTag",
        "customXml",
        "hyperlink",
        "fldSimple",
        "sdt",
        "sdtContent",
        "AlternateContent",
        "Choice",
        "ruby",
        "rubyBase",
        "dir",
        "bdo",
        "body",
        "document",
        "oMath",
        "oMathPara",
    ]
)
_MAX_DEPTH: Final = 60


@dataclass(slots=True)
class _Style:
    base: str | None = None
    number: str | None = None
    level: int | None = None
    hidden: bool = False


@dataclass(slots=True)
class _Walk:
    """State of one pass through a document."""

    styles: dict[str, _Style]
    numbering: Numbering
    lines: list[str] = field(default_factory=list)
    after_table: bool = False
    boxes: list[etree._Element] = field(default_factory=list)


def read_docx(data: bytes, name: str, limits: Limits) -> Parts:
    """The body of a Word document. Raises BrokenFile, EncryptedFile or TooLarge."""
    package = Package(data, name, limits)
    main = _main_part(package)
    root = package.xml(main)
    body = None if root is None else next((one for one in root.iter() if local(one) == "body"), None)
    if body is None:
        raise BrokenFile(
            f"{name}: expected a Word document with a body in {main}, found none; save it again in Word or WPS"
        )
    folder = posixpath.dirname(main)
    walk = _Walk(_styles(package.xml(f"{folder}/styles.xml")), Numbering(package.xml(f"{folder}/numbering.xml")))
    _blocks(walk, body, 0)
    return Parts("\n".join(walk.lines))


def _main_part(package: Package) -> str:
    relations = package.xml("_rels/.rels")
    for one in relations if relations is not None else ():
        target = (value(one, "Target") or "").lstrip("/")
        if (value(one, "Type") or "").endswith("/officeDocument") and target in package.names():
            return target
    return _MAIN


def _styles(root: etree._Element | None) -> dict[str, _Style]:
    styles: dict[str, _Style] = {}
    for element in children(root, "style") if root is not None else ():
        style = _Style()
        for one in element:
            if local(one) == "basedOn":
                style.base = value(one, "val")
            elif local(one) == "pPr":
                style.number, style.level = _number(one)
            elif local(one) == "rPr":
                style.hidden = flag(child(one, "vanish"))
        styles[value(element, "styleId") or ""] = style
    return styles


def _number(properties: etree._Element) -> tuple[str | None, int | None]:
    """List and level of a paragraph's properties; None for what they leave open."""
    numbers = child(properties, "numPr")
    if numbers is None:
        return None, None
    number, level = child(numbers, "numId"), child(numbers, "ilvl")
    return (
        value(number, "val") if number is not None else None,
        integer(value(level, "val"), 0) if level is not None else None,
    )


def _label(walk: _Walk, paragraph: etree._Element) -> str:
    """The paragraph's automatic number: its own setting, else its style's or that of a style beneath."""
    properties = child(paragraph, "pPr")
    if properties is None:
        return ""
    number, level = _number(properties)
    style_name = child(properties, "pStyle")
    name = value(style_name, "val") if style_name is not None else None
    for _ in range(12):
        style = walk.styles.get(name or "")
        if style is None or (number is not None and level is not None):
            break
        number = style.number if number is None else number
        level = style.level if level is None else level
        name = style.base
    return walk.numbering.label(number, level or 0) if number else ""


def _blocks(walk: _Walk, holder: etree._Element, depth: int) -> None:
    """Paragraphs and tables in their order, inside content controls too."""
    for element in holder:
        name = local(element)
        if name == "p":
            _paragraph(walk, element, depth)
        elif name == "tbl":
            _table(walk, element, depth)
        elif name in _HOLDERS and depth < _MAX_DEPTH:
            _blocks(walk, element, depth + 1)


def _paragraph(walk: _Walk, paragraph: etree._Element, depth: int) -> None:
    pieces: list[str] = []
    boxes, walk.boxes = walk.boxes, []
    _inline(walk, paragraph, pieces, 0)
    inner, walk.boxes = walk.boxes, boxes
    text = "".join(pieces).replace("\t", " ")
    # An empty paragraph of a list counts too.
    label = _label(walk, paragraph)
    if text.strip():
        text = label + text.lstrip()
        walk.lines += text.split("\n")
        walk.after_table = False
    if depth < _MAX_DEPTH:
        for box in inner:
            _blocks(walk, box, depth + 1)


def _inline(walk: _Walk, element: etree._Element, pieces: list[str], depth: int) -> None:
    """Appends a paragraph's or run's visible text; text boxes are put aside to follow the paragraph."""
    for one in element:
        name = local(one)
        if name == "r":
            if not _vanished(walk, one):
                _inline(walk, one, pieces, depth + 1)
        elif name == "t":
            pieces.append(one.text or "")
        elif name in ("tab", "ptab"):
            pieces.append("\t")
        elif name in ("br", "cr"):
            pieces.append("\n")
        elif name == "noBreakHyphen":
            pieces.append("-")
        elif name == "txbxContent":
            walk.boxes.append(one)
        elif name not in _SKIPPED and depth < _MAX_DEPTH:
            _inline(walk, one, pieces, depth + 1)


def _vanished(walk: _Walk, run: etree._Element) -> bool:
    properties = child(run, "rPr")
    if properties is None:
        return False
    own = child(properties, "vanish")
    if own is not None:
        return flag(own)
    style = child(properties, "rStyle")
    known = walk.styles.get((value(style, "val") if style is not None else None) or "")
    return known is not None and known.hidden


def _rows(holder: etree._Element) -> list[etree._Element]:
    rows: list[etree._Element] = []
    for one in holder:
        if local(one) == "tr":
            properties = child(one, "trPr")
            if properties is None or child(properties, "del") is None:
                rows.append(one)
        elif local(one) in _HOLDERS:
            rows += _rows(one)
    return rows


def _cells(holder: etree._Element) -> list[etree._Element]:
    cells: list[etree._Element] = []
    for one in holder:
        if local(one) == "tc":
            cells.append(one)
        elif local(one) in _HOLDERS:
            cells += _cells(one)
    return cells


def _table(walk: _Walk, table: etree._Element, depth: int) -> None:
    rows = [(row, _cells(row)) for row in _rows(table)]
    widest = max((len(cells) for _, cells in rows), default=0)
    nested = any(local(one) == "tbl" for one in table.iterdescendants())
    if (widest < 2 or (nested and widest < MANY_CELLS)) and depth < _MAX_DEPTH:
        # A table of one column, or around other tables, frames text: what is in it stands as in the body.
        for _, cells in rows:
            for cell in cells:
                _blocks(walk, cell, depth + 1)
        return
    lines = table_lines([_row(walk, row, cells, depth) for row, cells in rows])
    if walk.after_table and lines:
        walk.lines.append("")
    walk.lines += lines
    walk.after_table = bool(lines)


def _row(walk: _Walk, row: etree._Element, cells: list[etree._Element], depth: int) -> list[Cell]:
    properties = child(row, "trPr")
    before = child(properties, "gridBefore") if properties is not None else None
    skipped = integer(value(before, "val"), 0) if before is not None else 0
    line = [Cell("", skipped)] if skipped else []
    return line + [_cell(walk, cell, depth) for cell in cells]


def _cell(walk: _Walk, cell: etree._Element, depth: int) -> Cell:
    properties = child(cell, "tcPr")
    span = child(properties, "gridSpan") if properties is not None else None
    merge = child(properties, "vMerge") if properties is not None else None
    inner = _Walk(walk.styles, walk.numbering)
    _blocks(inner, cell, depth + 1)
    continued = merge is not None and (value(merge, "val") or "continue") != "restart"
    columns = max(1, integer(value(span, "val"), 1)) if span is not None else 1
    return Cell("" if continued else cell_text(inner.lines), columns)
