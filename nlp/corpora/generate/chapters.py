"""The chapters of prose: paragraphs from the bank, varied, under their headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import prod
from random import Random
from typing import Final, TypeVar

from ...fold import fold
from ...layout.numbering import match_marker
from .bank import PROSE, Bank, Part
from .items import Group
from .passage import Edit, Passage, edit, join, lead, sentence
from .places import Office
from .rename import rename
from .settings import Settings
from .styles import Style, full_width
from .values import redraw

_ONCE: Final = ("requests.received", "requests.answered", "requests.carried", "reconsiderations", "lawsuits", "fees")
# Subsections since 2019, in which a numbered line would be the next one.
_FLAT: Final = frozenset(k for k in PROSE if k.startswith("overview."))
_NEXT: Final = re.compile(r"其中|上述|以上|同时|此外|并|这|对此|该|另|其|为此|针对|据此|从|分别|还|也|再|又|最后")
_P = TypeVar("_P", Part, Group)
_LONE: Final = 0.35  # how often a paragraph is made of single sentences, where the bank has whole ones too


@dataclass(slots=True)
class Context:
    """What one report is composed with; `used` holds the keys of parts that stand in it already."""

    bank: Bank
    settings: Settings
    random: Random
    style: Style
    office: Office
    year: int
    used: set[str] = field(default_factory=set)
    indicators: set[str] = field(default_factory=set)

    def pick(self, parts: Sequence[_P]) -> _P | None:
        """A part that the report does not have yet, likelier from the same kind of office and with weighted labels."""
        free = [(p, weight) for p in parts if not self._stands(p.key) and (weight := self._weight(p))]
        if not free:
            return None
        part = self.random.choices([p for p, _ in free], [weight for _, weight in free])[0]
        self.used.add(part.key)
        return part

    def _stands(self, key: str) -> bool:
        """Whether the part, a part of it or the whole that it is of is in the report."""
        whole = key.partition(":")[0]
        if key != whole:
            return key in self.used or whole in self.used
        return key in self.used or any(u.startswith(key + ":") for u in self.used)

    def _weight(self, part: Part | Group) -> float:
        weights = self.settings.weights
        near = 10.0 if part.office.kind == self.office.kind else 1.0
        age = 1.0 / (1.0 + abs(part.year - self.year) / 4)
        return near * age * (prod(weights[n] for n in sorted(part.labels() & weights.keys())) if weights else 1.0)

    def place(self, passage: Passage, office: Office, year: int) -> Passage:
        """A passage of a bank with this report's names, years and numbers."""
        made = rename(passage, office, year, self.office, self.year, self.random)
        made = redraw(made, self.random, self.style.hand)
        return Passage(full_width(made.text), made.sentences, made.mentions, made.items, made.sections)

    def chance(self, share: float) -> bool:
        """True in `share` of the cases."""
        return self.random.random() < share


def prose(context: Context, kind: str) -> tuple[Passage, str] | None:
    """One or two paragraphs for a section, with the heading of their source; None where the bank has none left."""
    bank, random = context.bank, context.random
    bodies = [p for p in bank.bodies[kind] if kind not in _FLAT or context.year < 2019 or not p.nested]
    body = context.pick(bodies) if not (bank.loose[kind] and context.chance(_LONE)) else None
    title, parts = "", []
    if body is not None:
        title = body.title
        parts.append(_thinned(context, context.place(body.passage, body.office, body.year)))
    else:
        parts += _sentences(context, kind, bank.loose, random.randint(1, 4), set())
    if not parts and (body := context.pick(bodies)) is not None:
        title = body.title
        parts.append(context.place(body.passage, body.office, body.year))
    found = {i for p in parts for i in p.indicators()}
    if parts and kind not in ("other", "overview.other"):
        parts += _sentences(context, kind, bank.loose, random.choice((0, 0, 1, 2)), found)
        extra = _sentences(context, kind, bank.formulas, int(context.chance(context.style.boilerplate)), set())
        parts = [*extra, *parts] if context.chance(0.6) else [*parts, *extra]
    return (join(parts), title) if parts else None


def _sentences(context: Context, kind: str, kinds: dict[str, list[Part]], most: int, found: set[str]) -> list[Passage]:
    made = []
    for _ in range(most):
        part = context.pick(kinds[kind])
        if part is None or found & part.passage.indicators() & set(_ONCE):
            continue
        placed = context.place(part.passage, part.office, part.year)
        found |= placed.indicators()
        made.append(placed)
    return made


def _thinned(context: Context, passage: Passage) -> Passage:
    """Without some sentences that nothing hangs on."""
    drops, parents = [], {m.parent for m in passage.mentions}
    for n, s in enumerate(passage.sentences):
        share = (1 - context.style.boilerplate) * 0.5 if s.kind == "formula" else 0.12
        later = passage.text[s.end : s.end + 4]
        words = fold(passage.text[s.start : s.end])
        inside = [k for k, m in enumerate(passage.mentions) if s.start <= m.number[0] < s.end]
        tied = any(passage.mentions[k].parent is not None or k in parents for k in inside)
        listed = match_marker(words, 0) or match_marker(fold(later), 0) or "\n" in later or words[-1] not in "。!?"
        first = n == 0 or passage.text[s.start - 1 : s.start] == "\n"
        if not (tied or listed or first or _NEXT.match(later)) and context.chance(share):
            drops.append(Edit(s.start, s.end, ""))
    return edit(passage, drops) if len(drops) < len(passage.sentences) else passage


def heading(context: Context, kind: str, own: str, fallback: Sequence[str]) -> str:
    """A heading for a section: that of the part, one of the bank, or a usual one."""
    known = context.bank.headings[kind]
    if own and context.chance(0.4):
        return own
    if known and context.chance(0.3) and kind != "overview.other":
        return context.random.choice(known)
    return context.random.choice(list(fallback) or [own])


def section(context: Context, kind: str, number: int, title: str, body: Passage) -> Passage:
    """A subsection: its heading on a line of its own or run into the first sentence."""
    style = context.style
    mark = style.numbered(style.sub, number, context.random)
    if body.text.startswith(title):
        title = ""
    run_in = style.run_in
    if not mark and run_in == " ":
        run_in = "。"
    if not title or run_in == "own line":
        made = join([Passage(f"{mark}{title}\n"), body]) if title else lead(mark, body)
    else:
        made = lead(f"{mark}{title}{run_in}", body)
    made = join([made, Passage("\n")])
    return Passage(made.text, made.sentences, made.mentions, made.items, ((kind, 0), *made.sections))


def line(text: str, kind: str = "") -> Passage:
    """A line of text: a sentence of the kind, or a heading without one."""
    return join([sentence(text, kind), Passage("\n")]) if kind else Passage(text + "\n")
