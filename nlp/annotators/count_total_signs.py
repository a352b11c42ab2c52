"""What speaks for one count being a part of another: words between them, arithmetic, company, what the rules say.

All signs are strings, each there or not. A count's candidates are the numbers before it that it fits into, and the few
behind it, where totals sometimes stand (甲2件、乙6件，合计8件).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..schema import Count
from .count_lexicon import ITEM_UNITS
from .count_model import unit_end

# How far a total may stand: counts back, counts ahead, sentences back.
_BACK: Final = 24
_AHEAD: Final = 6
_SENTENCES: Final = 6
_LONGEST_RUN: Final = 30
_NO_TOTALS: Final = frozenset(("shares", "views", "followers"))

_SIGNS: Final = re.compile(
    r"其中|包括|包含|含|分别|具体|如下|中(?=[,:]|有)|里(?=[,:])|按[^,。;]{1,10}[分看]|从[^,。;]{1,12}[看分]|其余|其他|剩余|余下|另|合计|共计|总计|"
    r"累计|共|[()::;。、]|占|同时|还|新增|结转|答复|办结|比|较"
)
_GROUP: Final = re.compile(
    r"([^,。;:()]{2,20}?)(?:当?中|里)(?:[,:]|有|仅|只|$)|按([^,。;:]{1,10}?)[分看划统]|从([^,。;:]{1,12}?)[看分]"
)
_BREAKS: Final = re.compile(r"[。;\n]")


def _group(gap: str) -> tuple[str, str]:
    """中 or 按 and the words with it, where the words before a count name what is divided; empty where they do not."""
    found = _GROUP.search(_BREAKS.split(gap)[-1])
    if found is None:
        return ("", "")
    return ("中", found[1]) if found[1] else ("按", found[2] or found[3])


def family(indicator: str) -> str:
    """The stem of an indicator."""
    return indicator.partition(".")[0]


class Reading:
    """The counts of a report in order of their text, and what is looked up of them again and again.

    `sections` has the section kind of each count, `folded` is the folded text of the report.
    """

    def __init__(self, counts: Sequence[Count], folded: str, sections: Sequence[str]) -> None:
        self.counts = counts
        self.sections = sections
        self.values = [None if c.value is None else float(c.value) for c in counts]
        self.families = [family(c.indicator) for c in counts]
        self.ends = [unit_end(c, folded) for c in counts]
        self.gaps = [
            "".join(folded[self.ends[at - 1] if at else max(0, c.value_start - 40) : c.value_start].split())
            for at, c in enumerate(counts)
        ]
        self.sentence: list[int] = []
        number = 0
        for gap in self.gaps:
            number += "。" in gap
            self.sentence.append(number)
        self.tokens = [_SIGNS.findall(gap) for gap in self.gaps]
        self.groups = [_group(gap) for gap in self.gaps]
        self.named: dict[int, dict[int, float]] = {}
        self.leads = ["".join(folded[max(0, c.value_start - 24) : c.value_start].split()) for c in counts]
        self.runs = [self._run(at) for at in range(len(counts))]
        self.shares = [self._share(at) for at in range(len(counts))]

    def candidates(self, at: int) -> list[int]:
        """The numbers that a count may be a part of."""
        count, value = self.counts[at], self.values[at]
        if value is None or count.indicator == "shares":
            return []
        found = []
        for other in range(max(0, at - _BACK), min(len(self.counts), at + _AHEAD + 1)):
            if other != at and self._holds(other, at, value):
                found.append(other)
        return found

    def likeness(self, at: int) -> dict[int, float]:
        """For each candidate of a count, how much of the words before 中 and the like stands in the candidate's."""
        found = self.named.get(at)
        if found is None:
            words = self.groups[at][1]
            pairs = {words[n : n + 2] for n in range(len(words) - 1)}
            found = self.named[at] = {}
            for whole in self.candidates(at):
                said = self.leads[whole][-14:] + self.counts[whole].subject
                found[whole] = sum(pair in said for pair in pairs) / max(1, len(pairs))
        return found

    def _holds(self, whole: int, part: int, value: float) -> bool:
        total = self.values[whole]
        if total is None or total < value or total <= 0 or self.counts[whole].indicator == "shares":
            return False
        apart = self.sentence[part] - self.sentence[whole]
        if not -1 <= apart <= _SENTENCES or (part < whole and apart < 0 and total == value):
            return False
        here, there = self.sections[part], self.sections[whole]
        return here == there or (here.startswith("overview") and there.startswith("overview"))

    def _run(self, at: int) -> frozenset[int]:
        """Counts behind (or before) a total that come to just it, two or more in a row."""
        total, count = self.values[at], self.counts[at]
        if not total or count.stated != "number" or count.indicator in _NO_TOTALS:
            return frozenset()
        found, start = frozenset[int](), at + 1
        while start < min(len(self.counts), at + _BACK):
            if self.sentence[start] - self.sentence[at] > _SENTENCES:
                break
            run = frozenset[int]()
            if start == at + 1 or self.tokens[start]:
                run = self._adds_up(range(start, min(len(self.counts), start + _LONGEST_RUN)), total, at)
            found |= run
            start = max(run, default=start) + 1
        return found or self._adds_up(range(at - 1, max(-1, at - 1 - _LONGEST_RUN), -1), total, at)

    def _adds_up(self, places: range, total: float, at: int) -> frozenset[int]:
        left, members = total, set[int]()
        for place in places:
            count, value = self.counts[place], self.values[place]
            if value is None or count.indicator in _NO_TOTALS or (count.parent in members and count.parent is not None):
                continue
            if count.unit != self.counts[at].unit and not (
                count.unit in ITEM_UNITS and self.counts[at].unit in ITEM_UNITS
            ):
                return frozenset()
            if value > left or abs(self.sentence[place] - self.sentence[at]) > _SENTENCES:
                return frozenset()
            left -= value
            members.add(place)
            if left < 1e-9:
                return frozenset(members) if len(members) > 1 else frozenset()
        return frozenset()

    def _share(self, at: int) -> float:
        """The share that the text gives of a count right behind it (48条,占40%), 0 where it gives none."""
        if at + 1 < len(self.counts) and self.counts[at + 1].indicator == "shares" and "占" in self.gaps[at + 1][:10]:
            return self.values[at + 1] or 0.0
        return 0.0


def own_signs(reading: Reading, at: int, last: int | None) -> list[str]:
    """Signs of a count itself, for its having no total; `last` is the total of the count before."""
    count = reading.counts[at]
    gap = reading.gaps[at]
    signs = [f"0u={count.unit}", f"0i={count.indicator}", f"0s={count.stated}", f"0in={reading.sections[at]}"]
    signs += [f"0t={token}" for token in set(reading.tokens[at])]
    signs += [f"0>{gap[:1]}", f"0>{gap[:2]}", f"0<{gap[-2:]}", f"0<{gap[-3:]}", f"0rule={count.parent is None}"]
    signs.append(f"0last={last is not None}|{gap[:1]}")
    signs += [f"0g={gap[-10:][n : n + 2]}" for n in range(min(9, len(gap) - 1))]
    if count.parent is None and last is None:
        signs.append("0none")
    return signs


def pair_signs(reading: Reading, at: int, whole: int, parents: Sequence[int | None]) -> Iterator[str]:
    """Signs of a count being a part of `whole`; `parents` holds what is decided of the counts before it."""
    count, other = reading.counts[at], reading.counts[whole]
    apart = reading.sentence[at] - reading.sentence[whole]
    value, total = reading.values[at] or 0.0, reading.values[whole] or 0.0
    rule = "rule" if count.parent == whole else "none" if count.parent is None else "other"
    yield f"rule={rule}"
    yield f"rule={rule}|{count.stated}"
    near = min(apart, 3)
    yield f"apart={near}"
    back = at - whole
    yield f"back={back if back < 4 else 4 if back < 8 else 5}|{near}"
    same_unit = count.unit == other.unit
    kin = reading.families[at] == reading.families[whole]
    yield f"unit={same_unit}|{kin}|{near}"
    yield f"ii={count.indicator}|{other.indicator}"
    yield f"ff={reading.families[at]}|{reading.families[whole]}|{same_unit}"
    yield f"equal={value == total}|{kin}"
    if whole < at:
        yield from _company(reading, at, whole, parents, value, total)
    else:
        yield f"ahead={back}|{near}"
    for token in reading.tokens[at]:
        yield f"at={token}|{back == 1}|{near}"
    for token in reading.tokens[whole][-1:]:
        yield f"whole={token}"
    run = reading.runs[whole]
    if at in run:
        size = "small" if total <= 10 else "middle" if total <= 50 else "large"
        yield f"sum|{near}|{kin}"
        yield f"sum|{min(len(run), 4)}|{size}"
    elif run:
        yield "sum of others"
    if reading.shares[at] and total:
        yield f"share={abs(100 * value / total - reading.shares[at]) < 0.11}"
    if reading.groups[at][0]:
        yield from _named(reading, at, whole, near)


def _company(
    reading: Reading, at: int, whole: int, parents: Sequence[int | None], value: float, total: float
) -> Iterator[str]:
    """What the counts before, decided already, say: the same total, a total of it, room that is left."""
    last = parents[at - 1]
    lead = reading.gaps[at][:1]
    if last == whole:
        place = "sibling"
    elif whole == at - 1:
        place = "before"
    elif last is not None and last < at and parents[last] == whole:
        place = "above"
    elif parents[whole] is not None and parents[whole] == last:
        place = "beside"
    else:
        place = "else"
    yield f"place={place}|{lead}"
    yield f"place={place}|{reading.sentence[at] == reading.sentence[at - 1]}"
    for token in reading.tokens[at]:
        yield f"place={place}|{token}"
    used = [reading.values[n] or 0.0 for n in range(whole + 1, at) if parents[n] == whole]
    room = total - sum(used) - value
    fill = "over" if room < -1e-9 else "full" if room < 1e-9 else "room"
    yield f"room={fill}|{bool(used)}|{place}"
    yield f"top={parents[whole] is None}|{place}"


def _named(reading: Reading, at: int, whole: int, near: int) -> Iterator[str]:
    """Whether the words before a count name the total again (网站信息中,…; 不予公开的87件中,…)."""
    kind, words = reading.groups[at]
    likeness = reading.likeness(at)
    share = likeness.get(whole, 0.0)
    level = "all" if share > 0.7 else "some" if share > 0.25 else "none"
    best = share > 0 and share >= max(likeness.values())
    yield f"group={kind}|{level}|{best}"
    yield f"group={kind}|{best}|{near}"
    yield f"group={kind}|{words[-2:]}|{reading.families[whole]}"
