"""The lines of a text, which of them are cells of a table, and which belong together as one paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .numbering import match_marker
from .table_block import TableBlock

_TERMINAL: Final = frozenset("。;!?:…")
_CLOSERS: Final = frozenset("\"”’')]》>」』")
_OPEN_ENDED: Final = frozenset(",、(《<“和与及的")
_BULLETS: Final = frozenset("●◆■◇★➢►▪•·→√▲-—–")
_BROKEN: Final = 50  # columns: a sentence that breaks off after so many was broken by a conversion
# Words with which a paragraph begins, rather than the rest of a sentence.
_OPENS: Final = re.compile(
    r"[\s\d(\[“《]|[^,。;]{2,14}:|(?:下一?步|今后|针对|为此|对此|同时|此外|另外|因此|根据|按照|截至|截止|目前|今年|本年|全年|一年来|以上|如需|如对|特此|附|注|联系|"
    r"地址|电话|[我本全][\u4e00-\u9fff]{1,6}?[,年]|我[局镇乡县市区街办委院厅处]|本[局镇乡机单部报])"
)
_PAIRS: Final = (("(", ")"), ("《", "》"), ("“", "”"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it, trimmed: `text[start:end]`. `blank_before`: an empty line stands above it."""

    start: int
    end: int
    blank_before: bool


def outside(blocks: Sequence[TableBlock], length: int) -> list[tuple[int, int]]:
    """The stretches of a text of `length` that no table block covers."""
    gaps, position = [], 0
    for block in blocks:
        if block.start > position:
            gaps.append((position, block.start))
        position = max(position, block.end)
    if position < length:
        gaps.append((position, length))
    return gaps


def split_lines(folded: str, gaps: Sequence[tuple[int, int]]) -> list[Line]:
    """The non-empty lines of the given stretches, trimmed of white space and of the bars of emptied table rows."""
    lines = []
    for gap_start, gap_end in gaps:
        position, blank = gap_start, True
        while position < gap_end:
            newline = folded.find("\n", position, gap_end)
            stop = gap_end if newline < 0 else newline
            words = folded[position:stop]
            trimmed = words.strip(" \t|\r")
            if trimmed:
                start = position + words.index(trimmed[0]) if words[0] in " \t|\r" else position
                lines.append(Line(start, start + len(trimmed), blank))
                blank = False
            else:
                blank = True
            position = stop + 1
    return lines


def _ends_sentence(folded: str, line: Line) -> bool:
    end = line.end - 1
    while end > line.start and folded[end] in _CLOSERS:
        end -= 1
    return folded[end] in _TERMINAL or (folded[end] == "." and not folded[end - 1].isascii())


def _width(text: str, line: Line) -> int:
    """The columns that a line takes on paper: a Chinese character takes two, as it takes two bytes in GBK."""
    return len(text[line.start : line.end].encode("gbk", "replace"))


def _continues(text: str, folded: str, line: Line, following: Line, heading_starts: frozenset[int], wrap: int) -> bool:
    """Whether the line break between two lines is one that a conversion put into a sentence."""
    if following.start in heading_starts or (line.start in heading_starts and line.end - line.start < 24):
        return False
    if _ends_sentence(folded, line):
        return False
    last, first = folded[line.end - 1], folded[following.start]
    if first in _BULLETS:
        return False
    if first in ",。;、:)》”!?" or last in _OPEN_ENDED:
        return True
    words = folded[line.start : line.end]
    if any(words.count(opening) > words.count(closing) for opening, closing in _PAIRS):
        return True
    if following.blank_before:
        return False
    if last.isdigit() and first in "年月日条件次个份期篇万":
        return True
    if match_marker(folded, following.start) is not None:
        return False
    if wrap > 0 and _width(text, line) >= 0.7 * wrap:
        return True
    after = folded[following.start : following.end]
    return (
        _width(text, line) >= _BROKEN
        and any(c in words for c in ",、。;")
        and any(c in after for c in ",、。;")
        and not _OPENS.match(after)
    )


def wrap_width(text: str, folded: str, lines: Sequence[Line]) -> int:
    """The width in columns at which a conversion broke the lines of the prose, 0 where it did not.

    Hard-wrapped text shows as many lines of nearly the same width that end in no punctuation, and few longer ones.
    """
    widths = sorted(w for line in lines if not _ends_sentence(folded, line) and (w := _width(text, line)) >= 30)
    if len(widths) < 6:
        return 0
    width = widths[int(len(widths) * 0.75)]
    near = sum(1 for w in widths if width - 5 <= w <= width + 5)
    longer = sum(1 for line in lines if _width(text, line) > width + 14)
    return width if near >= 0.4 * len(widths) and longer <= 0.2 * len(lines) else 0


def paragraphs(text: str, folded: str, lines: Sequence[Line], heading_starts: frozenset[int]) -> list[tuple[int, int]]:
    """The lines joined where a conversion broke them: spans of paragraphs, in order."""
    wrap = wrap_width(text, folded, lines)
    spans: list[tuple[int, int]] = []
    previous: Line | None = None
    for line in lines:
        if previous is not None and _continues(text, folded, previous, line, heading_starts, wrap):
            spans[-1] = (spans[-1][0], line.end)
        else:
            spans.append((line.start, line.end))
        previous = line
    return spans
