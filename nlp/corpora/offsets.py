"""Offsets in characters (code points, as Python counts) and in UTF-16 code units (as browsers count)."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

_LAST_OF_BMP: Final = "\uffff"


class Utf16:
    """Offsets of one text in both ways. A character beyond the basic plane (𠮷, emoji) is two code units."""

    def __init__(self, text: str) -> None:
        self._wide = [n for n, c in enumerate(text) if c > _LAST_OF_BMP]
        # The code unit at which each wide character starts: one more for each wide character before it.
        self._units = [n + before for before, n in enumerate(self._wide)]
        self.length = len(text) + len(self._wide)

    def from_characters(self, offset: int) -> int:
        """The offset in code units of the character offset."""
        return offset + bisect_right(self._wide, offset - 1)

    def to_characters(self, offset: int) -> int | None:
        """The character offset; None inside a surrogate pair, where no character begins."""
        before = bisect_right(self._units, offset - 1)
        if before and self._units[before - 1] == offset - 1:
            return None
        return offset - before
