"""Values of a row to the columns of the format.

A row is taken as it stands where its values fill the columns. Else all readings are tried that keep the order of
what is written (a cell missing, a number too many, digits glued or torn), those that the sums of the format support
are kept, and a cell is known only where they agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from math import comb
from typing import Final

from ..schema import Number
from .table_cells import Kind, Token

Cells = tuple[Number | None, ...]
Rule = Callable[[Cells], bool]

_MOST_READINGS: Final = 6000  # more of them are not tried: too little is known then
_MOST_GLUED: Final = 60
_MOST_DIGITS: Final = 15
_BARE: Final = re.compile(r"\d[\d,，]*(?:[.．]\d+)?")
_MINUS: Final = ("-", "－", "﹣", "−", "↓", "减")
_COMMAS: Final = str.maketrans({",": None, "，": None, "．": "."})


@dataclass(frozen=True, slots=True)
class Fit:
    """A row's cells; `complete` where they are certain.

    Else `readings` are those that the sums support, `others` those whose one missing cell is a total, so that no
    sum can speak.
    """

    cells: Cells
    complete: bool
    readings: tuple[Cells, ...] = ()
    others: tuple[Cells, ...] = ()


@lru_cache(maxsize=4096)
def number(text: str) -> Number | None:
    """The number that a NUMBER token writes, without its unit: an int where no decimal point is written.

    None for digits that are no one number: too many of them, or several glued together (`012`).
    """
    match = _BARE.search(text)
    bare = match.group().translate(_COMMAS) if match else ""
    if not 0 < len(bare) <= _MOST_DIGITS or (_is_glued(bare) and bare.strip("0０")):
        return None
    value = float(bare) if "." in bare else int(bare)
    return -value if text.startswith(_MINUS) else value


def adds_up(cells: Cells) -> bool:
    """Whether the first cells sum to the last, which must be there."""
    return cells[-1] is not None and sum(cell for cell in cells[:-1] if cell is not None) == cells[-1]


def groups_add_up(width: int) -> Rule:
    """Whether each group of `width` cells adds up to its last one."""

    def holds(cells: Cells) -> bool:
        return all(adds_up(cells[at : at + width]) for at in range(0, len(cells), width))

    return holds


def agreed(readings: Iterable[Cells], width: int) -> Cells:
    """What all readings say; None where they differ."""
    columns = list(zip(*readings, strict=True))
    if not columns:
        return (None,) * width
    return tuple(column[0] if len(set(column)) == 1 else None for column in columns)


def fit(tokens: Sequence[Token], width: int, holds: Rule | None = None, total: int | None = None) -> Fit:
    """The values of a row of `width` columns.

    `holds` is the sum that a reading must keep; each `total`-th column (the last, if not given) is a total.
    """
    numbers = [token for token in tokens if token.kind is Kind.NUMBER]
    if len(numbers) == width:
        return Fit(tuple([number(token.text) for token in numbers]), True)
    placed = _placed(tokens, width, holds)
    if placed is not None:
        return Fit(placed, True)
    if not numbers:
        return Fit((None,) * width, True)
    if holds is None:
        return Fit((None,) * width, False)
    return _searched(numbers, width, holds, total or width)


def _searched(numbers: Sequence[Token], width: int, holds: Rule, total: int) -> Fit:
    tried = tuple(dict.fromkeys(_readings(numbers, width)))
    readings = tuple(filter(holds, tried))
    others: tuple[Cells, ...] = ()
    if len(numbers) == width - 1:
        parts = range(0, width, total)
        others = tuple(
            cells
            for cells in tried
            if any(cell is None for cell in cells[total - 1 :: total])
            and all(cells[at + total - 1] is None or adds_up(cells[at : at + total]) for at in parts)
        )
    zeros = not any(any(cells) for cells in readings)
    certain = len(readings) == 1 and not others
    return Fit(agreed(readings if zeros else readings + others, width), certain, readings, others)


def _placed(tokens: Sequence[Token], width: int, holds: Rule | None) -> Cells | None:
    """The cells in their places where the form shows the empty ones."""
    hard = [token for token in tokens if token.kind is not Kind.SOFT]
    if len(hard) == width:
        return _values(hard)
    padded = any(token.kind is Kind.BLANK and token.text for token in hard)  # pipe rows are filled up at their end
    trims = (_trimmed(hard, width, from_front=front) for front in (not padded, padded))
    options = [option for option in trims if option is not None]
    if holds is not None:
        options.sort(key=lambda option: _contradicts(_values(option), holds))
    for option in options:
        cells = _values(option)
        # At the end of a padded row, an empty cell cannot be told from the padding.
        in_doubt = padded and option[-1].kind is Kind.BLANK and any_number(hard)
        if not in_doubt or (holds is not None and holds(cells)):
            return cells
    for inner in (tokens, _inner(tokens)):
        if len(inner) == width:
            cells = _values(inner)
            if holds is None or holds(cells) or cells[-1] is None:
                return cells
    return None


def _contradicts(cells: Cells, holds: Rule) -> bool:
    """Whether a sum speaks against the cells; without its total it says nothing."""
    return cells[-1] is not None and not holds(cells)


def any_number(tokens: Iterable[Token]) -> bool:
    """Whether a number is among the tokens."""
    return any(token.kind is Kind.NUMBER for token in tokens)


def _values(tokens: Sequence[Token]) -> Cells:
    return tuple(number(token.text) if token.kind is Kind.NUMBER else None for token in tokens)


def _inner(tokens: Sequence[Token]) -> Sequence[Token]:
    """Without the soft blanks at both ends, which may only part rows."""
    first, last = 0, len(tokens)
    while first < last and tokens[first].kind is Kind.SOFT:
        first += 1
    while last > first and tokens[last - 1].kind is Kind.SOFT:
        last -= 1
    return tokens[first:last]


def _trimmed(tokens: Sequence[Token], width: int, *, from_front: bool) -> Sequence[Token] | None:
    """`width` tokens, after empty cells of merged labels or ragged rows are taken off the ends."""
    first, last = 0, len(tokens)
    sides = ("front", "back") if from_front else ("back", "front")
    for side in sides:
        while last - first > width:
            edge = tokens[first] if side == "front" else tokens[last - 1]
            if edge.kind is not Kind.BLANK:
                break
            first, last = (first + 1, last) if side == "front" else (first, last - 1)
    return tokens[first:last] if last - first == width else None


def _readings(numbers: Sequence[Token], width: int) -> Iterator[Cells]:
    texts = [token.text for token in numbers]
    count = len(texts)
    if count > width:
        yield from _too_many(texts, width)
        return
    if count > 1 and comb(width, count) <= _MOST_READINGS and not any(_is_glued(text) for text in texts):
        values = [number(text) for text in texts]
        for places in combinations(range(width), count):
            cells: list[Number | None] = [None] * width
            for place, value in zip(places, values, strict=True):
                cells[place] = value
            yield tuple(cells)
    yield from _unglued(texts, width)


def _is_glued(text: str) -> bool:
    """Whether the digits cannot be one number (`000`)."""
    return len(text) > 1 and text[0] in "0０" and text.isdigit()


def _too_many(texts: list[str], width: int) -> Iterator[Cells]:
    """One number torn in two, or up to two numbers that are no cells (page number, list mark)."""
    extra = len(texts) - width
    if extra == 1:
        for at in range(width):
            if (texts[at] + texts[at + 1]).isdigit() and texts[at] not in ("0", "０"):
                joined = [*texts[:at], texts[at] + texts[at + 1], *texts[at + 2 :]]
                yield tuple(number(text) for text in joined)
    if extra <= 2:
        for places in combinations(range(len(texts)), width):
            yield tuple(number(texts[place]) for place in places)


def _unglued(texts: list[str], width: int) -> Iterator[Cells]:
    """Digits cut into `width` numbers; a number of more digits does not begin with 0."""
    if not all(text.isdigit() for text in texts):
        return
    digits = "".join(texts)
    if len(digits) > _MOST_GLUED:
        return
    fixed, at = set(), 0
    for text in texts[:-1]:
        at += len(text)
        fixed.add(at)
    free = [cut for cut in range(1, len(digits)) if cut not in fixed]
    need = width - 1 - len(fixed)
    if need <= 0 or need > len(free) or comb(len(free), need) > _MOST_READINGS:
        return
    for cuts in combinations(free, need):
        marks = [0, *sorted(fixed.union(cuts)), len(digits)]
        parts = [digits[a:b] for a, b in pairwise(marks)]
        if not any(_is_glued(part) for part in parts):
            yield tuple(int(part) for part in parts)
