"""The named subsections of the overview: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障 and others.

One numbering style carries them, the outermost that names known subjects; entries of that style that count on are
subsections too, whatever they are called. Lists inside a subsection use other styles and are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .headings import Candidate

_CORE: Final = {
    "proactive": "overview.proactive",
    "requests": "overview.requests",
    "table.requests": "overview.requests",
    "management": "overview.management",
    "platform": "overview.platform",
    "supervision": "overview.supervision",
}
_LONGEST_NAME: Final = 34
_SURE: Final = 1.5
_OUTER: Final = {"cnp": 0.6, "ar": 0.3, "cn": 0.3, "arp": 0.0, "shi": 0.0, "none": 0.0, "part": 0.3}


def _kind(c: Candidate, at_least: float) -> str | None:
    if c.concepts and c.concepts[0][1] >= at_least and (kind := _CORE.get(c.concepts[0][0])):
        return kind
    return None


def _named(c: Candidate) -> bool:
    """Whether the candidate has a title of its own, not just the beginning of a sentence."""
    if not 2 <= len(c.title) <= _LONGEST_NAME:
        return False
    return c.own_line or c.body > c.title_end


def carrying_style(found: Sequence[Candidate]) -> str | None:
    """The style of the subsections among candidates of the overview, None where it has no subsections."""
    votes: dict[str, float] = {}
    kinds: dict[str, set[str]] = {}
    for c in found:
        if c.style not in _OUTER:
            continue
        kind = _kind(c, _SURE)
        if kind is not None and kind not in kinds.setdefault(c.style, set()):
            kinds[c.style].add(kind)
            votes[c.style] = votes.get(c.style, _OUTER[c.style]) + 1.0
        elif c.style in ("cnp", "cn") and _named(c) and not c.inline:
            votes[c.style] = votes.get(c.style, _OUTER[c.style]) + 0.45
    if not votes:
        return None
    style = max(votes, key=lambda s: votes[s])
    # A list of sentences that happens to name one subject is no row of subsections.
    least = {"shi": 2.0, "ar": 1.3, "arp": 2.0, "none": 0.9, "cn": 1.2}.get(style, 1.0)
    return style if votes[style] >= least else None


def find_subsections(found: Sequence[Candidate], start: int, end: int) -> list[tuple[str, Candidate]]:
    """Kinds and headings of the subsections in the overview's span, in order."""
    inside = [c for c in found if start < c.start < end]
    style = carrying_style(inside)
    if style is None:
        return []
    chosen: list[tuple[str, Candidate]] = []
    taken: set[str] = set()
    last = 0
    core_styles = sum(1 for c in inside if c.style == style and _kind(c, _SURE))
    for c in inside:
        if c.style == style:
            kind = _kind(c, 0.7)
            counts_on = c.number == last + 1 or (c.number > last and last > 0) or not c.number or not last
            free = style in ("cnp", "cn", "part") or core_styles >= 2
            if kind is None and not (free and counts_on and _named(c) and style != "none"):
                continue
            if kind is not None and not counts_on and kind in taken:
                continue
            if kind is not None and style == "shi" and c.concepts[0][1] < _SURE and not _named(c):
                kind = "overview.other"
            last = c.number or last
        else:
            kind = _kind(c, 2.2)
            if (
                kind is None
                or kind in taken
                or c.style in ("shi", "arp", "circ", "first", "ask")
                or c.inline
                or not _named(c)
            ):
                continue
        kind = kind or "overview.other"
        taken.add(kind)
        chosen.append((kind, c))
    return chosen
