"""Text without the spaces and line breaks that a conversion left inside words, and the way back to the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# White space beside a character that is not ASCII parts no words; between two digits it may.
_GAP: Final = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
# Digits of one number that a conversion pulled apart (1 2 06条, 1 ,046件), but for a year before a number.
_APART: Final = re.compile(
    r"(?<![\d./-])(?<!\d,)(?<![\d./-]\s)(?<!\d,\s)(?!(?:19|20)\d\d\s)"
    r"\d{1,4}(?:\s?,\s?\d{1,3}|\s\d{1,3})+(?:\.\d+)?(?=\s?[余多餘]?\s?"
    r"[条件次篇份人期场个家名封张块元册部处项幅则万亿萬億千百宗起例批位台组%])"
)
# A decimal broken at its point, but for a list marker and what follows it.
_POINT: Final = re.compile(
    r"(?<![\d./,-])(?:\d{1,4}\s\.\d{1,4}|(?<=[^\x00-\x7f])\d{1,4}\.\s\d{1,4})(?=\s?[余多餘]?\s?(?:[万亿千百萬億%‰]|美?元))"
)
# A year broken inside.
_YEAR: Final = re.compile(r"(?<!\d)(?:2\s0[0-3]\d|20\s[0-3]\d|20[0-3]\s\d)(?=\s?年)")
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """A text with gaps taken out. `kept` holds where each piece between gaps starts, in the text and squeezed."""

    text: str
    folded: str
    kept: tuple[tuple[int, ...], tuple[int, ...]]

    def squeezed(self, offset: int) -> int:
        """Where a place of the original is in the squeezed text; within a gap, where that was."""
        old, new = self.kept
        piece = bisect_right(old, offset) - 1
        end = new[piece + 1] if piece + 1 < len(new) else len(self.text)
        return min(new[piece] + offset - old[piece], end)

    def original(self, offset: int) -> int:
        """Where a character of the squeezed text starts in the original."""
        old, new = self.kept
        piece = bisect_right(new, offset) - 1
        return old[piece] + offset - new[piece]

    def original_end(self, offset: int) -> int:
        """Where a span that ends at `offset` of the squeezed text ends in the original, without the gap after it."""
        return self.original(offset - 1) + 1 if offset else 0


def _gaps(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the sentence `folded[start:end]` has white space inside a word or a number, in order."""
    gaps = [match.span() for match in _GAP.finditer(folded, start, end)]
    for broken in (_APART, _POINT, _YEAR):
        for number in broken.finditer(folded, start, end):
            gaps += [gap for m in _SPACE.finditer(folded, *number.span()) if (gap := m.span()) not in gaps]
    return sorted(gaps)


def squeeze(text: str, folded: str, sentences: Sequence[tuple[int, int]]) -> Squeezed:
    """Takes the gaps inside `sentences` out of a text and of its folded form, which has the same length."""
    old, new, removed = [0], [0], 0
    gaps = [gap for start, end in sentences for gap in _gaps(folded, start, end)]
    for start, end in gaps:
        removed += end - start
        old.append(end)
        new.append(end - removed)
    if not gaps:
        return Squeezed(text, folded, ((0,), (0,)))
    bare: list[str] = []
    bare_folded: list[str] = []
    for place, start in enumerate(old):
        size = (new[place + 1] if place + 1 < len(new) else len(text) - removed) - new[place]
        bare.append(text[start : start + size])
        bare_folded.append(folded[start : start + size])
    return Squeezed("".join(bare), "".join(bare_folded), (tuple(old), tuple(new)))
