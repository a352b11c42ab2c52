"""New values for the counts of a passage: parts still add up, equal counts stay equal, shares follow their parts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Final

from .passage import Edit, Passage, edit
from .writing import DOUBTS, Doubt, Hand, Value, decimals, rounded

_NUMBER: Final = re.compile(r"[\d.,，．\s]*\d\s?[余多]?\s?万?|[一二两三四五六七八九十百千零〇]+万?")
_SCALES: Final = ("百", "千", "万")
_SAME: Final = 0.6  # percentage points by which a share that the report rounds differs from its part's


class _Drawer:
    """Draws the values of one passage's counts; `new` holds them by index."""

    def __init__(self, passage: Passage, random: Random) -> None:
        mentions = self.mentions = passage.mentions
        self.places = [decimals(passage.text[slice(*m.number)]) for m in mentions]
        self.random = random
        self.new: dict[int, Value | None] = {}
        self.children: dict[int, list[int]] = defaultdict(list)
        for n, m in enumerate(mentions):
            if m.parent is not None:
                self.children[m.parent].append(n)
        self.known: dict[tuple[str, Value], Value] = {}
        self.scale = 10 ** random.uniform(-0.5, 0.5)

    def draw(self) -> dict[int, Value | None]:
        """The new values, totals before parts, shares and sums last."""
        for n, m in enumerate(self.mentions):
            if m.parent is None and m.indicator != "shares" and n not in self.new:
                self._root(n)
        self._sums()
        for n, m in enumerate(self.mentions):
            if m.indicator == "shares":
                self.new[n] = self._share(n)
        return self.new

    def _root(self, n: int) -> None:
        m = self.mentions[n]
        twin = self._twin(n)
        if twin is not None:
            self._take(n, self.new[twin])
            return
        value = m.value
        if value is None or m.stated == "negation" or value == 0:
            self._take(n, value)
            return
        key = (m.indicator.split(".")[0], value)
        if key in self.known and not self.children[n]:
            self._take(n, self.known[key])
            return
        if isinstance(value, float):
            self._take(n, self._rounded(n, value * self.scale * self.random.uniform(0.6, 1.7)))
            return
        drawn = max(self._least(n), round(self._near(value)))
        if m.qualifier != "exact" and not self.children[n]:
            drawn = rounded(drawn)
        self.known[key] = drawn
        self._take(n, drawn)

    def _twin(self, n: int) -> int | None:
        """A count drawn already that has the same number in the text (各2条)."""
        return next((k for k in self.new if k != n and self.mentions[k].number == self.mentions[n].number), None)

    def _near(self, value: int) -> float:
        if value <= 3:
            return self.random.randint(1, 6)
        if value <= 12:
            return value + self.random.choice((-3, -2, -1, 0, 0, 1, 1, 2, 3, 5))
        return value * self.scale * self.random.uniform(0.55, 1.8)

    def _least(self, n: int) -> int:
        """The smallest value that leaves each part that is not zero something."""
        value = self.mentions[n].value
        return max([1 if value else 0, *(sum(map(self._least, group)) for group in self._groups(n))])

    def _groups(self, n: int) -> list[list[int]]:
        """The parts of a count in order, a new group wherever they have reached its value: each adds up on its own."""
        total, groups, running = self.mentions[n].value or 0, [[]], 0.0  # type: ignore[var-annotated]
        for child in self.children[n]:
            value = self.mentions[child].value or 0
            if groups[-1] and running + value > total:
                groups.append([])
                running = 0.0
            groups[-1].append(child)
            running += value
        return [g for g in groups if g]

    def _take(self, n: int, value: Value | None) -> None:
        """Gives a count its value, and its parts what that leaves."""
        if n in self.new:
            return
        self.new[n] = value
        for group in self._groups(n):
            self._divide(n, group)

    def _divide(self, n: int, group: list[int]) -> None:
        old_total, total = self.mentions[n].value, self.new[n]
        old = [self.mentions[c].value or 0 for c in group]
        if not old_total or total is None or any(isinstance(v, float) for v in (total, *old)):
            self._factor(n, group)
            return
        free = [w * self.random.uniform(0.6, 1.5) for w in old]
        rest = old_total - sum(old)
        weights = [*free, rest * self.random.uniform(0.6, 1.5) if rest > 0 else 0.0]
        least = [self._least(c) for c in group] + [1 if rest > 0 else 0]
        if rest < 0 or sum(least) > total:  # parts that exceed their total: a contradiction that stays one
            self._factor(n, group)
            return
        for child, value in zip(group, _shared(int(total), weights, least), strict=False):
            self._take(child, value)

    def _factor(self, n: int, group: list[int]) -> None:
        """Parts in proportion; the last one takes what is left where they added up."""
        old, new = self.mentions[n].value, self.new[n]
        factor = new / old if old and new else 1.0
        values = [self.mentions[c].value or 0 for c in group]
        whole = old is not None and abs(sum(values) - old) < 1e-6 and isinstance(values[-1], float)
        for child, value in zip(group, values, strict=True):
            left = (new or 0) - sum(self.new[c] or 0 for c in group[:-1]) if whole and child == group[-1] else 0
            if left > 0:
                self._take(child, self._rounded(child, left))
            elif isinstance(value, float):
                self._take(child, self._rounded(child, value * factor))
            else:
                self._take(child, value if not value else max(self._least(child), round(value * factor)))

    def _rounded(self, n: int, value: float) -> float:
        """A value with as many decimals as the old one has, and not nothing."""
        places = self.places[n]
        return float(round(max(value, 10.0**-places), places))

    def _sums(self) -> None:
        """Received and carried over make what was dealt with, where they did."""
        roots = [n for n, m in enumerate(self.mentions) if m.parent is None and m.stated == "number"]
        come = [n for n in roots if self.mentions[n].indicator == "requests.received"]
        left = [n for n in roots if self.mentions[n].indicator == "requests.carried" and self.mentions[n].period]
        done = [n for n in roots if self.mentions[n].indicator == "requests.answered"]
        if len(come) != 1 or len(left) != 1 or not done:
            return
        received, carried, answered = come[0], left[0], done[0]
        old = [self.mentions[k].value for k in (received, carried, answered)]
        new = [self.new[k] for k in (received, carried)]
        if None in old or None in new or old[0] + old[1] != old[2]:  # type: ignore[operator]
            return
        total = max(new[0] + new[1], self._least(answered))  # type: ignore[operator]
        self._forget(answered)
        self._take(answered, total)

    def _forget(self, n: int) -> None:
        self.new.pop(n, None)
        for child in self.children[n]:
            self._forget(child)

    def _share(self, n: int) -> Value | None:
        value, drawn = self.mentions[n].value, self.random.random()
        twin = self._twin(n)
        if twin is not None and self.mentions[twin].indicator == "shares":
            return self.new[twin]
        if value is None or self.mentions[n].stated == "negation" or value in (0, 100):
            return value
        if (part := self._part_of(n, value)) is not None:
            return _like(part, value)
        if value > 100:
            return _like(value * (0.7 + drawn * 0.8), value)
        if value > 90:
            return _like(90 + drawn * 9.9, value)
        return _like(min(99.0, max(0.1 if isinstance(value, float) else 1, value * (0.6 + drawn * 0.8))), value)

    def _part_of(self, n: int, value: Value) -> float | None:
        """The share that a part of the passage has of its total now, if the old one was this share."""
        near = sorted(range(len(self.mentions)), key=lambda k: (k > n, abs(k - n)))
        for k in near:
            parent = self.mentions[k].parent
            if parent is None or not self.mentions[k].value or not self.mentions[parent].value:
                continue
            old = 100 * self.mentions[k].value / self.mentions[parent].value  # type: ignore[operator]
            if abs(old - value) < _SAME and self.new.get(k) is not None and self.new.get(parent):
                return 100 * self.new[k] / self.new[parent]  # type: ignore[operator]
        return None


def _like(value: float, old: Value) -> Value:
    if isinstance(old, int):
        return round(value)
    places = len(str(old).partition(".")[2])
    return round(value, max(1, places))


def _shared(total: int, weights: Sequence[float], least: Sequence[int]) -> list[int]:
    """Whole numbers in proportion to `weights`, none under its `least`, that add up to `total`."""
    spare = total - sum(least)
    whole = sum(weights) or 1.0
    parts = [low + int(spare * w / whole) for low, w in zip(least, weights, strict=True)]
    heaviest = max(range(len(weights)), key=lambda k: weights[k])
    parts[heaviest] += total - sum(parts)
    return parts


def redraw(passage: Passage, random: Random, hand: Hand) -> Passage:
    """The passage with new values in the writing of `hand`; what the words alone say (zeros in words) stays."""
    if not passage.mentions or _fixed(passage):
        return passage
    drawn = _Drawer(passage, random).draw()
    parents = {m.parent for m in passage.mentions}
    edits: dict[tuple[int, int], Edit] = {}
    mentions = list(passage.mentions)
    for n, m in enumerate(mentions):
        value = drawn.get(n, m.value)
        old = passage.text[slice(*m.number)]
        if m.stated == "negation" or value is None or not _plain(old):
            continue
        if m.number in edits:  # the same number for two things
            twin = next(k for k in range(n) if mentions[k].number == m.number)
            mentions[n] = replace(m, value=mentions[twin].value, qualifier=mentions[twin].qualifier)
            continue
        doubt = _doubt(passage, n, value, random, hand) if n not in parents and m.parent is None else None
        if doubt is not None and doubt.rounded:
            value = rounded(int(value))
        if m.qualifier != "exact" and n not in parents and isinstance(value, int) and value >= 10:
            value = rounded(value)
        unit = passage.text[slice(*m.unit)] if m.unit else ""
        words = hand.write(value, old, unit, random)
        if doubt is not None:
            mentions[n] = m = replace(m, qualifier=doubt.qualifier)
            if doubt.behind_unit and m.unit:
                edits[m.unit] = Edit(*m.unit, passage.text[slice(*m.unit)], after=doubt.behind_unit)
        before, after = (doubt.before, doubt.after) if doubt else ("", "")
        if vague := next((c for c in "余多" if c in old), ""):  # 560余万
            words, after = (words[:-1] + vague + "万", "") if words[-1] == "万" else (words, vague)
        edits[m.number] = Edit(*m.number, words, before, after)
        mentions[n] = replace(mentions[n], value=value)
    return _applied(replace(passage, mentions=tuple(mentions)), passage, edits)


def _applied(changed: Passage, passage: Passage, edits: dict[tuple[int, int], Edit]) -> Passage:
    """The edits, all of them: a new value without its new words would be a lie."""
    made = edit(changed, edits.values())
    for before, after in zip(changed.mentions, made.mentions, strict=True):
        wanted = edits.get(before.number)
        if wanted is not None and made.text[slice(*after.number)] != wanted.words:
            return passage
    return made


def _fixed(passage: Passage) -> bool:
    """Whether a number that cannot be written anew is a total or a part: then all of them stay."""
    family = {m.parent for m in passage.mentions} | {n for n, m in enumerate(passage.mentions) if m.parent is not None}
    stated = [n for n, m in enumerate(passage.mentions) if m.stated == "number" and n in family]
    return any(not _plain(passage.text[slice(*passage.mentions[n].number)]) for n in stated)


def _plain(words: str) -> bool:
    """Whether the words are a number that can be written anew: not 三成, 近3万, 上千."""
    return _NUMBER.fullmatch(words) is not None and words not in _SCALES


def _doubt(passage: Passage, n: int, value: Value, random: Random, hand: Hand) -> Doubt | None:
    """Words that make an exact number of many inexact, where nothing around it speaks against."""
    m = passage.mentions[n]
    if m.qualifier != "exact" or not isinstance(value, int) or value < 30 or m.unit is None:
        return None
    if m.indicator in ("shares", "fees") or m.indicator.startswith("requests") or random.random() > hand.inexact:
        return None
    around = passage.text[max(0, m.number[0] - 2) : m.number[0]], passage.text[m.unit[1] : m.unit[1] + 2]
    alone = sum(other.number == m.number or other.unit == m.unit for other in passage.mentions) == 1
    if not alone or m.unit[0] != m.number[1] or any(c in around[0] for c in "均各第到至从由达超近约"):
        return None
    return random.choice(DOUBTS)
