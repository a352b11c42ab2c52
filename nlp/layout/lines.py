"""The lines of a text, which of them are cells of a table, and which belong together as one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .numbering import match_marker
from .table_block import TableBlock

_TERMINAL: Final = frozenset("。;!?:…")
_CLOSERS: Final = frozenset("\"”’')]》>」』")
_OPEN_ENDED: Final = frozenset(",、(《<“和与及的")
_LINE: Final = re.compile(r"[^\n]*")


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
    return folded[end] in _TERMINAL


def _continues(folded: str, line: Line, following: Line, heading_starts: frozenset[int], wrap: int) -> bool:
    """Whether the line break between two lines is one that a conversion put into a sentence."""
    if following.start in heading_starts or line.start in heading_starts and line.end - line.start < 24:
        return False
    if _ends_sentence(folded, line):
        return False
    last, first = folded[line.end - 1], folded[following.start]
    if first in ",。;、:)》”!?" or last in _OPEN_ENDED:
        return True
    if folded.count("(", line.start, line.end) > folded.count(")", line.start, line.end):
        return True
    if following.blank_before:
        return False
    length = line.end - line.start
    if last.isdigit() and first in "年月日条件次个份期篇万":
        return True
    if match_marker(folded, following.start) is not None:
        return False
    return wrap > 0 and length >= wrap - 4


def wrap_width(lines: Sequence[Line], folded: str) -> int:
    """The width at which a conversion broke the lines of the prose, 0 where it did not.

    Hard-wrapped text shows as many lines of nearly the same length that end in no punctuation.
    """
    open_lines = [n for line in lines if (n := line.end - line.start) >= 15 and not _ends_sentence(folded, line)]
    if len(open_lines) < 6:
        return 0
    open_lines.sort()
    width = open_lines[int(len(open_lines) * 0.8)]
    near = sum(1 for n in open_lines if width - 5 <= n <= width + 5)
    longer = sum(1 for line in lines if line.end - line.start > width + 12)
    return width if near >= 5 and near >= 0.4 * len(open_lines) and longer <= 0.2 * len(lines) else 0


def paragraphs(folded: str, lines: Sequence[Line], heading_starts: frozenset[int]) -> list[tuple[int, int]]:
    """The lines joined where a conversion broke them: spans of paragraphs, in order."""
    wrap = wrap_width(lines, folded)
    spans: list[tuple[int, int]] = []
    previous: Line | None = None
    for line in lines:
        if previous is not None and _continues(folded, previous, line, heading_starts, wrap):
            spans[-1] = (spans[-1][0], line.end)
        else:
            spans.append((line.start, line.end))
        previous = line
    return spans


def span_at(starts: Sequence[int], position: int) -> int:
    """The index of the last start at or before `position`, -1 where none is."""
    return bisect_right(starts, position) - 1
