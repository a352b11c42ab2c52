"""Text without the spaces and line breaks that a conversion left inside words, and the way back to the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# White space beside a character that is not ASCII parts no words; between two digits it may.
_GAP: Final = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")


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


def squeeze(text: str, folded: str, sentences: Sequence[tuple[int, int]]) -> Squeezed:
    """Takes the gaps inside `sentences` out of a text and of its folded form, which has the same length."""
    old, new, removed = [0], [0], 0
    gaps = [match.span() for start, end in sentences for match in _GAP.finditer(folded, start, end)]
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
