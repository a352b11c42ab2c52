"""Words cut out of a report: characters that each know their place in the text, whatever was left out between them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final

# What stands in quotes or title marks is a name: nothing is taken out of it.
_NAMES: Final = re.compile(r"“[^”]*”|《[^》]*》|「[^」]*」|'[^']*'|\"[^\"]*\"")


@dataclass(frozen=True, slots=True)
class Cut:
    """Characters of a text (`words`), the same folded (`folded`), and the offset of each in the text (`at`)."""

    words: str
    folded: str
    at: tuple[int, ...]

    @classmethod
    def of(cls, text: str, folded: str, start: int, end: int) -> Cut:
        """What stands from `start` to `end`, without white space."""
        kept = [n for n in range(start, end) if not text[n].isspace()]
        return cls("".join(text[n] for n in kept), "".join(folded[n] for n in kept), tuple(kept))

    def __len__(self) -> int:
        return len(self.words)

    def part(self, start: int, end: int | None = None) -> Cut:
        """A part of it by its own places."""
        return Cut(self.words[start:end], self.folded[start:end], self.at[start:end])

    def without(self, pattern: re.Pattern[str], *, least: int = 1) -> Cut:
        """It without what matches on the folded words; names stay whole, as does what would leave under `least`."""
        matches = list(pattern.finditer(self.folded))
        if not matches:
            return self
        names = [m.span() for m in _NAMES.finditer(self.folded)]
        gone: set[int] = set()
        for match in matches:
            if not any(start < match.end() and match.start() < end for start, end in names):
                gone.update(range(*match.span()))
        if not gone or len(self) - len(gone) < least:
            return self
        kept = [n for n in range(len(self)) if n not in gone]
        return Cut(
            "".join(self.words[n] for n in kept), "".join(self.folded[n] for n in kept), tuple(self.at[n] for n in kept)
        )

    def split(self, pattern: re.Pattern[str]) -> list[Cut]:
        """What stands between the matches on the folded words, names aside; no empty parts."""
        matches = list(pattern.finditer(self.folded))
        if not matches:
            return [self] if self.words else []
        names = [m.span() for m in _NAMES.finditer(self.folded)]
        found, last = [], 0
        for match in matches:
            if any(start < match.start() < end - 1 for start, end in names):
                continue
            found.append(self.part(last, match.start()))
            last = match.end()
        found.append(self.part(last))
        return [cut for cut in found if cut.words]

    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where its characters stand, neighbours joined."""
        found: list[tuple[int, int]] = []
        for place in self.at:
            if found and found[-1][1] == place:
                found[-1] = (found[-1][0], place + 1)
            else:
                found.append((place, place + 1))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a summary and the spans of the report that it rests on."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()

    @classmethod
    def cut(cls, cut: Cut) -> Piece:
        """The words of a cut as they are."""
        return cls(cut.words, cut.spans())

    def __add__(self, other: Piece | str) -> Piece:
        if isinstance(other, str):
            return Piece(self.text + other, self.spans)
        return Piece(self.text + other.text, self.spans + other.spans)


def join(pieces: Iterable[Piece], between: str) -> Piece:
    """Pieces with something between them."""
    given = list(pieces)
    return Piece(between.join([p.text for p in given]), tuple(chain.from_iterable([p.spans for p in given])))


def merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in the order of the text, those that touch or overlap joined."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
