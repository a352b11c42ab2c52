"""What conversions do to a text: broken lines, blanks, page numbers, full-width digits. Labels move along."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Final

from .passage import Edit, Passage, edit
from .styles import half_width

_FULL: Final = str.maketrans("0123456789", "０１２３４５６７８９")
_DIGITS: Final = re.compile(r"(?<=[\u4e00-\u9fff，、：])\d[\d,.]*(?=[\u4e00-\u9fff%])")
_NO_BREAK_AFTER: Final = frozenset("。！？：!?:；; \t（(“《〔.,1234567890０１２３４５６７８９")
_NO_BREAK_BEFORE: Final = frozenset("，。、；：！？）”》〕%％,.;:!?) \t\n1234567890０１２３４５６７８９")


def broken_lines(passage: Passage, random: Random) -> Passage:
    """Hard line breaks at a width, as a PDF has them."""
    width = random.randint(26, 44)
    ends = {s.end for s in passage.sentences}
    edits = []
    for s, e in _prose_lines(passage):
        place = s + width
        while place < e - 4:
            while place < e - 4 and not _breakable(passage.text, place, ends):
                place += 1
            if place < e - 4:
                edits.append(Edit(place, place, "\n"))
            place += width
    return edit(passage, edits)


def _breakable(text: str, place: int, ends: set[int]) -> bool:
    return text[place - 1] not in _NO_BREAK_AFTER and text[place] not in _NO_BREAK_BEFORE and place not in ends


def _prose_lines(passage: Passage) -> Iterator[tuple[int, int]]:
    start = 0
    spans = sorted((s.start, s.end) for s in passage.sentences)
    for words in passage.text.split("\n"):
        end = start + len(words)
        if len(words) > 30 and any(s < end and start < e for s, e in spans):
            yield start, end
        start = end + 1


def blank_digits(passage: Passage, random: Random) -> Passage:
    """A blank before and after the digits of prose."""
    share, edits = random.choice((0.3, 1.0)), []
    for s in passage.sentences:
        for m in _DIGITS.finditer(passage.text, s.start, s.end):
            if random.random() < share:
                edits += [Edit(m.start(), m.start(), " "), Edit(m.end(), m.end(), " ")]
    return edit(passage, edits)


def blank_lines(passage: Passage, random: Random) -> Passage:
    """An empty line, or a line of blanks, after each line."""
    filler = random.choice(("\n", "\n", "\n "))
    return edit(passage, [Edit(m.start(), m.start(), filler) for m in re.finditer("\n", passage.text)])


def page_numbers(passage: Passage, random: Random) -> Passage:
    """The number of a page after every thirty lines or so."""
    pattern = random.choice(("- {} -", "— {} —", "{}", "第 {} 页"))
    ends = [m.start() for m in re.finditer("\n", passage.text)]
    every = random.randint(18, 40)
    places = [p for p in ends[every::every] if not any(s.start < p < s.end for s in passage.sentences)]
    return edit(passage, [Edit(p, p, "\n" + pattern.format(n)) for n, p in enumerate(places, 1)])


def indents(passage: Passage, random: Random) -> Passage:
    """Two full-width blanks, or four plain ones, before each paragraph."""
    blanks = random.choice(("\u3000\u3000", "    "))
    starts = [m.end() for m in re.finditer(r"\n(?=[^\n\t|])", passage.text)]
    return edit(passage, [Edit(p, p, blanks) for p in starts if any(s.start == p for s in passage.sentences)])


def full_digits(passage: Passage, random: Random) -> Passage:
    """All digits of the prose full-width, as some offices type them."""
    pieces, last = [], 0
    for s in sorted(passage.sentences, key=lambda s: s.start):
        pieces += [passage.text[last : s.start], passage.text[s.start : s.end].translate(_FULL)]
        last = s.end
    return replace(passage, text="".join([*pieces, passage.text[last:]]))


def half_punctuation(passage: Passage) -> Passage:
    """Half-width punctuation throughout."""
    return replace(passage, text=half_width(passage.text))


_WAYS: Final[tuple[tuple[Callable[[Passage, Random], Passage], float], ...]] = (
    (full_digits, 0.06),
    (blank_digits, 0.2),
    (broken_lines, 0.2),
    (indents, 0.4),
    (page_numbers, 0.15),
    (blank_lines, 0.25),
)


def convert(passage: Passage, random: Random) -> Passage:
    """The passage after a conversion with some of these faults."""
    for way, share in _WAYS:
        if random.random() < share:
            passage = way(passage, random)
    return passage
