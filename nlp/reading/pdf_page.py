"""One PDF page: its characters and ruling lines in points, x to the right and y downwards from the top left."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from itertools import pairwise
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

# A rectangle thinner than this, in points, is a drawn line.
_THIN: Final = 3.0
_SHORTEST: Final = 4.0
_MAX_RULES: Final = 6_000
_MAX_FORMS: Final = 8
_ANGLE_SAMPLE: Final = 200


class Glyph(NamedTuple):
    """A character and its box."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


class Rule(NamedTuple):
    """A horizontal or vertical line: where it stands on the other axis, and from where to where it goes."""

    at: float
    start: float
    end: float


class Page(NamedTuple):
    """What a page shows. `pictures` counts the images on it."""

    width: float
    height: float
    glyphs: list[Glyph]
    across: list[Rule]
    down: list[Rule]
    pictures: int


Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]


class _Frame:
    """Turns PDF's coordinates (y upwards, text perhaps sideways) into those of a reader of the text.

    `turns` says by how many quarters, anticlockwise, most of the text is turned. The page's own rotation says less:
    scanners and printers set it on upright pages.
    """

    def __init__(self, page: pdfium.PdfPage, turns: int) -> None:
        self.turns = turns
        left, bottom, right, top = page.get_cropbox() or page.get_mediabox()
        self.left, self.bottom, self.right, self.top = (
            min(left, right),
            min(bottom, top),
            max(left, right),
            max(bottom, top),
        )
        width, height = self.right - self.left, self.top - self.bottom
        self.width, self.height = (height, width) if self.turns % 2 else (width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        x, y = x - self.left, y - self.bottom
        match self.turns:
            case 1:
                return self.width - y, self.height - x
            case 2:
                return self.width - x, y
            case 3:
                return y, x
        return x, self.height - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        x1, y1 = self.point(left, bottom)
        x2, y2 = self.point(right, top)
        return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def read_page(page: pdfium.PdfPage) -> Page:
    """Characters, ruling lines and number of pictures of an open page."""
    text_page = page.get_textpage()
    try:
        frame = _Frame(page, _turns(text_page))
        glyphs = _glyphs(text_page, frame)
    finally:
        text_page.close()
    across: list[Rule] = []
    down: list[Rule] = []
    pictures = 0
    for shape in page.get_objects(max_depth=_MAX_FORMS):
        if shape.type == raw.FPDF_PAGEOBJ_IMAGE:
            pictures += 1
        elif shape.type == raw.FPDF_PAGEOBJ_PATH and len(across) + len(down) < _MAX_RULES:
            for box in _path_boxes(shape):
                _rule(frame.box(*box), across, down)
    return Page(frame.width, frame.height, glyphs, across, down, pictures)


def _turns(text_page: pdfium.PdfTextPage) -> int:
    """The quarter turns of most characters, from at most a few hundred of them."""
    count = text_page.count_chars()
    found: Counter[int] = Counter()
    for index in range(0, count, max(1, count // _ANGLE_SAMPLE)):
        if raw.FPDFText_GetUnicode(text_page, index) > 32 and raw.FPDFText_IsGenerated(text_page, index) != 1:
            angle = raw.FPDFText_GetCharAngle(text_page, index)
            if math.isfinite(angle):
                found[round(angle / (math.pi / 2)) % 4] += 1
    return max(found, key=lambda turns: found[turns], default=0)


def _glyphs(text_page: pdfium.PdfTextPage, frame: _Frame) -> list[Glyph]:
    glyphs: list[Glyph] = []
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page, index)
        if code < 32 or code in (0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            continue
        if raw.FPDFText_IsGenerated(text_page, index) == 1:
            continue
        if not raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top):
            continue
        box = frame.box(left.value, bottom.value, right.value, top.value)
        if all(math.isfinite(edge) for edge in box):
            glyphs.append(Glyph(chr(code), *_upright(text_page, index, box, frame)))
    return glyphs


def _upright(
    text_page: pdfium.PdfTextPage, index: int, box: Box, frame: _Frame
) -> tuple[float, float, float, float, float]:
    """A character's box with the height of its whole line, so that 一 and 国 stand in one line; and its size."""
    loose = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(text_page, index, loose):
        return (*box, max(box[3] - box[1], 1.0))
    whole = frame.box(loose.left, loose.bottom, loose.right, loose.top)
    if not all(math.isfinite(edge) for edge in whole) or whole[3] - whole[1] < 1.0:
        return (*box, max(box[3] - box[1], 1.0))
    return whole[0], whole[1], whole[2], whole[3], whole[3] - whole[1]


def _path_boxes(shape: pdfium.PdfObject) -> list[Box]:
    """The straight pieces of a drawn path as boxes in PDF's coordinates; a thin rectangle as one piece."""
    whole = shape.get_bounds()
    if whole[2] - whole[0] < _THIN or whole[3] - whole[1] < _THIN:
        return [whole]
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(shape, fill, stroke)
    matrix = shape.get_matrix().get()
    boxes: list[Box] = []
    start = last = (0.0, 0.0)
    outline: list[tuple[float, float]] = []
    for number in range(min(raw.FPDFPath_CountSegments(shape), 4000)):
        segment = raw.FPDFPath_GetPathSegment(shape, number)
        kind = raw.FPDFPathSegment_GetType(segment)
        point = _point(segment, matrix)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            boxes += _outline(outline, bool(stroke.value))
            outline, start = [], point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            outline = outline or [last]
        outline.append(point)
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            outline.append(start)
            last = start
    return boxes + _outline(outline, bool(stroke.value))


def _point(segment: object, matrix: Matrix) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(segment, x, y)
    a, b, c, d, e, f = matrix
    return a * x.value + c * y.value + e, b * x.value + d * y.value + f


def _outline(points: list[tuple[float, float]], stroked: bool) -> list[Box]:
    """A stroked outline's sides; of a filled one only what is thin, since a filled area is a cell's shade."""
    if len(points) < 2:
        return []
    xs, ys = [x for x, _ in points], [y for _, y in points]
    whole = (min(xs), min(ys), max(xs), max(ys))
    if whole[2] - whole[0] < _THIN or whole[3] - whole[1] < _THIN:
        return [whole]
    if not stroked:
        return []
    pairs = pairwise(points)
    return [(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])) for a, b in pairs]


def _rule(box: Box, across: list[Rule], down: list[Rule]) -> None:
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    if not all(math.isfinite(edge) for edge in box):
        return
    if height < _THIN and width >= _SHORTEST and width > height:
        across.append(Rule((top + bottom) / 2, left, right))
    elif width < _THIN and height >= _SHORTEST:
        down.append(Rule((left + right) / 2, top, bottom))
