"""A part of one report put into another: its place, office, years and days become the new report's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Final

from .passage import Edit, Passage, edit
from .places import Office

_YEAR: Final = re.compile(r"(?<![\d〔\[（(])(20[0-3]\d)(?=年|[-/.]\d{1,2}[-/.]\d)")
_LAW: Final = re.compile(r"20(?:08|07|19)年[45]月1?5?\d?日|《[^《》]*》|[〔\[]20\d\d[〕\]]\d+号|中发|国办")
_DAY: Final = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
_PHONE: Final = re.compile(r"(?<![\d.])(?:0\d{2,3}[-—－])?\d{7,8}(?![\d.])")
_FAR: Final = 6  # years further from the report's stay: dates of laws, of founding


def rename(passage: Passage, source: Office, year: int, to: Office, new_year: int, random: Random) -> Passage:
    """The passage with the names of `to` for those of `source`, and the years moved by as many."""
    words = dict(_names(source, to))
    edits = [Edit(m.start(), m.end(), words[m[0]]) for m in _pattern(words).finditer(passage.text)] if words else []
    made = edit(passage, edits)
    shift = new_year - year
    kept = [m.span() for m in _LAW.finditer(made.text)]
    numbers = [m.number for m in made.mentions]
    changes = []
    for m in _YEAR.finditer(made.text):
        free = not any(s <= m.start() < e for s, e in (*kept, *numbers))
        if shift and free and abs(int(m[1]) - year) <= _FAR:
            changes.append(Edit(m.start(), m.end(), str(int(m[1]) + shift)))
    for m in _DAY.finditer(made.text):
        if (m[1], m[2]) not in (("1", "1"), ("12", "31")) and not any(s <= m.start() < e for s, e in kept):
            changes.append(Edit(m.start(1), m.end(2), f"{random.randint(1, 12)}月{random.randint(1, 28)}"))
    changes += [
        Edit(m.start(), m.end(), _telephone(m[0], random))
        for m in _PHONE.finditer(made.text)
        if not any(s <= m.start() < e for s, e in numbers)
    ]
    mentions = tuple(replace(m, period=m.period + shift if m.period else m.period) for m in made.mentions)
    return edit(replace(made, mentions=mentions), changes)


def _telephone(words: str, random: Random) -> str:
    return re.sub(r"(?<=\d{3})\d", lambda _: str(random.randint(0, 9)), words)


def _pattern(words: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(w) for w in sorted(words, key=len, reverse=True)))


def _names(source: Office, to: Office) -> Iterator[tuple[str, str]]:
    """What the old names become, the full ones and the short ones."""
    yield source.name, to.name
    for rank, (stem, level) in source.places.items():
        if rank not in to.places:
            continue
        new_stem, new_level = to.places[rank]
        yield stem + level, new_stem + new_level
        yield stem, new_stem
    if source.kind == to.kind == "department" and source.work() and to.work():
        yield source.work(), to.work()
    if source.own != "单位":
        for first in "我本":
            yield first + source.own, first + to.own
    for pronoun in ("全", "") if source.kind == to.kind == "township" else ():
        if source.own != to.own and pronoun:
            yield pronoun + source.own, pronoun + to.own
