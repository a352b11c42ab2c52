"""The chapters of a report: the best chain of heading candidates.

A report's chapters follow one another in a known order and count upwards, and each of the three tables has its own.
Wording, numbering, order and the place of the tables each say something, none of them reliably: reports misnumber,
rename, merge, repeat and drop chapters. So every candidate is scored for every kind it may have, every step from one
chapter to the next is scored too, and the chain with the highest sum wins (Viterbi over candidates, as in a
semi-Markov model). The weights are set by hand on the reports of the development corpus.

Two formats are tried, the national one (2019 on) and the free chapters before it; the one that explains more wins.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from .contents import without_contents
from .headings import Candidate
from .table_block import TableBlock

UNKNOWN: Final = "unknown"

# Concepts that a chapter heading of each format may name, and the kind that the chapter then has, with a handicap.
_NEW: Final[dict[str, tuple[str, float]]] = {
    "overview": ("overview", 0.0),
    "proactive": ("table.proactive", 0.0),
    "requests": ("table.requests", -0.2),
    "table.requests": ("table.requests", 0.0),
    "table.disputes": ("table.disputes", 0.0),
    "problems": ("problems", 0.0),
    "measures": ("measures", 0.0),
    "other": ("other", 0.0),
    "consultation": ("consultation", -1.0),
    "fees": ("fees", -0.8),
    "management": ("overview.management", -0.8),
    "platform": ("overview.platform", -0.8),
    "supervision": ("overview.supervision", -0.8),
}
_OLD: Final[dict[str, tuple[str, float]]] = {
    **_NEW,
    "proactive": ("overview.proactive", 0.0),
    "requests": ("overview.requests", 0.0),
    "table.requests": ("overview.requests", -0.3),
    "consultation": ("consultation", 0.0),
    "fees": ("fees", 0.0),
    "management": ("overview.management", -0.4),
    "platform": ("overview.platform", -0.4),
    "supervision": ("overview.supervision", 0.0),
}
_RANK: Final[dict[str, float]] = {
    "overview": 1,
    "overview.management": 1.5,
    "overview.platform": 1.5,
    "overview.supervision": 1.5,
    "overview.proactive": 2,
    "table.proactive": 2,
    "overview.requests": 3,
    "table.requests": 3,
    "table.disputes": 4,
    "problems": 5,
    "measures": 6,
    "other": 7,
}
_EXPECTED: Final[dict[str, int]] = {
    "overview": 1, "table.proactive": 2, "table.requests": 3, "table.disputes": 4, "problems": 5, "other": 6,
}  # fmt: skip
_CHAPTER_CONCEPTS: Final = frozenset(
    {"overview", "table.requests", "table.disputes", "problems", "measures", "other", "consultation", "fees"}
)
_STYLES: Final = ("cn", "part", "ar", "cnp", "none")
_HOPELESS: Final = -3.5  # a candidate that no course of the report could make a chapter
_TWICE: Final = 4.0  # the price of a kind that an earlier chapter has
_OFF_STYLE: Final = {"none": -1.2, "part": -0.5, "cn": -1.0, "ar": -2.2, "cnp": -2.8, "arp": -3.2, "circ": -3.2}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chosen chapter; `candidate` is None where a table stands without a heading."""

    kind: str
    start: int
    candidate: Candidate | None


@dataclass(slots=True)
class _Node:
    kind: str
    start: int
    body: int
    score: float
    candidate: Candidate | None
    best: float = 0.0
    back: _Node | None = None
    rank: float = 0.0  # the highest on the best chain up to here
    kinds: frozenset[str] = frozenset()  # all on the best chain up to here
    held: dict[int, float] = field(default_factory=dict)  # _tables_held by the number of tables before the next


def chapter_style(found: Sequence[Candidate]) -> str:
    """The numbering style in which the report counts its chapters: the one that names the most chapters."""
    votes = dict.fromkeys(_STYLES, 0.0)
    named: set[tuple[str, str]] = set()
    for c in found:
        if not c.concepts or c.style not in votes:
            continue
        kind = c.official or c.concepts[0][0]
        weight = 1.0 if c.official or kind in _CHAPTER_CONCEPTS else 0.0
        if kind in ("proactive", "requests") and c.style in ("cn", "part"):
            weight = 0.8
        if c.strength < 1.6 or (kind, c.style) in named:
            continue
        named.add((kind, c.style))
        votes[c.style] += weight * (1.0 if c.own_line or c.inline else 0.8)
    votes["cn"] += 0.6  # by far the commonest
    votes["none"] -= 0.5
    return max(votes, key=lambda s: votes[s])


def _nodes(found: Sequence[Candidate], blocks: Sequence[TableBlock], old: bool, style: str) -> list[_Node]:
    kinds = _OLD if old else _NEW
    nodes = []
    named = any(c.own_line and _names_problems(c) for c in found)
    alone = sum(1 for c in found if c.style == style and c.official and c.own_line and not c.inline) >= 3
    numbered = any(c.style == style and _names_problems(c) for c in found) and style != "none"
    for c in found:
        bare = c.style == "none" and _names_problems(c)
        if c.style in ("shi", "first", "ask") or (bare and (numbered or (named and not c.own_line))):
            continue  # the turns within the chapter of problems are found later
        form = _form_score(c, style)
        if alone and c.style == style and not c.own_line:
            form -= 1.3  # the other chapters have their headings on lines of their own
        for concept, score in c.concepts[:1]:  # a heading over two kinds takes the first that it names
            kind, handicap = kinds[concept]
            total = score + handicap + form + (0.9 if c.official and c.style in (style, "none") else 0.0)
            if not old and c.number and c.number == _EXPECTED.get(kind):
                total += 0.5
            nodes.append(_Node(kind, c.start, c.body, total, c))
        if c.style == style and c.style != "none" and len(c.title) <= 30 and c.official is None:
            nodes.append(_Node(UNKNOWN, c.start, c.body, 0.9 + form, c))
    for block in blocks:
        if block.kind != "generic":
            nodes.append(_Node(f"table.{block.kind}", block.start, block.start, -0.5, None))
    return sorted((n for n in nodes if n.score > _HOPELESS), key=lambda n: n.start)


def _names_problems(c: Candidate) -> bool:
    return bool(c.concepts) and c.concepts[0][0] in ("problems", "measures") and c.concepts[0][1] > 1.5


def _form_score(c: Candidate, style: str) -> float:
    score = -1.6  # the price of any heading
    if c.style == style:
        score += 1.2
    else:
        score += _OFF_STYLE.get(c.style, -3.0)
        if c.style == "none" and c.official:
            score += 0.8
    score += 0.7 if c.own_line else -0.2
    if c.inline:
        score -= 0.3
    if len(c.title) > 24 and not c.official:
        score -= 0.6 + 0.05 * (len(c.title) - 24)
    return score


def _number_step(a: Candidate | None, b: Candidate | None) -> float:
    if a is None or b is None or not a.number or not b.number:
        return 0.0
    step = b.number - a.number
    if a.style != b.style:
        return 0.3 if step == 1 else -0.8
    if step == 1:
        return 1.5
    if step == 2:
        return 0.3
    return -0.3 if step > 2 else (-0.8 if step == 0 else -1.5)


def _rank(kind: str, old: bool) -> float | None:
    rank = _RANK.get(kind)
    return None if old and rank is not None and 1 < rank < 2 else rank


def _order_step(a: str, so_far: float, b: str, old: bool) -> float:
    """What the order of kinds says of a step from `a` to `b`; `so_far` is the highest rank before and at `a`."""
    if a == b:
        return 0.0 if a == UNKNOWN else -2.2
    rb = _rank(b, old)
    if rb is None:
        late = a in ("problems", "measures", "other")
        return -0.8 if late and not old else (-0.3 if late else 0.0)
    ra = so_far
    if rb > ra:
        return 0.8 if rb - ra == 1 else 0.4 if rb - ra == 2 else 0.1
    if old and ra <= 4:
        return -0.5 if rb < ra else -1.5
    if rb == ra:
        return -2.0
    return -1.5 - (ra - rb) if not (a == "other" and b in ("problems", "measures")) else -1.2


class _Chain:
    """Finds the best chain for one format."""

    def __init__(self, text: str, nodes: list[_Node], blocks: Sequence[TableBlock], old: bool) -> None:
        self.text = text
        self.nodes = nodes
        self.tables = [(b.start, b.kind) for b in blocks if b.kind != "generic"]
        self.table_starts = [start for start, _ in self.tables]
        self.old = old
        self.held_somewhere = {f"table.{kind}" for _, kind in self.tables}

    def _held(self, node: _Node, until: int) -> float:
        """What the stretch from a chapter's heading to the next one says of its kind."""
        upto = bisect_left(self.table_starts, until)
        score = node.held.get(upto)
        if score is None:
            score = node.held[upto] = self._tables_held(node, upto)
        content = until - node.body
        if content <= 4 and not node.kind.startswith("table."):
            score -= 1.2  # a table of contents has headings and nothing below them
        elif content > 40:
            score += 0.4
        return score

    def _tables_held(self, node: _Node, upto: int) -> float:
        score = 0.0
        seen: set[str] = set()
        for start, kind in self.tables[bisect_left(self.table_starts, node.start) : upto]:
            if kind in seen:
                continue
            seen.add(kind)
            if node.kind == f"table.{kind}":
                score += 3.0 - min(1.5, (start - node.body) / 300)  # a table stands right below its heading
            else:
                score -= 2.0
        if node.kind in self.held_somewhere and node.kind[6:] not in seen:
            score -= 1.5
        return score

    def _first(self, node: _Node) -> float:
        number = node.candidate.number if node.candidate else 0
        score = 0.6 if number == 1 else -0.4 * max(0, number - 1)
        if node.kind == "overview":
            score += 0.5
        share = node.start / max(1, len(self.text))
        for start, _ in self.tables:
            if start < node.start:
                score -= 2.0
        return score - (2.0 if share > 0.5 else 0.0)

    def solve(self) -> tuple[float, list[Chapter]]:
        nodes = self.nodes
        last: _Node | None = None
        top = 0.0
        for j, node in enumerate(nodes):
            node.best, node.back = node.score + self._first(node), None
            for i in range(j):
                other = nodes[i]
                if other.start == node.start:
                    continue
                step = (
                    other.best
                    + self._held(other, node.start)
                    + _number_step(other.candidate, node.candidate)
                    + _order_step(other.kind, other.rank, node.kind, self.old)
                    - (_TWICE if node.kind in other.kinds and node.kind in _RANK and node.kind != other.kind else 0.0)
                )
                if step + node.score > node.best:
                    node.best, node.back = step + node.score, other
            here = _rank(node.kind, self.old) or 0.0
            node.rank = max(here, node.back.rank) if node.back is not None else here
            node.kinds = (node.back.kinds if node.back is not None else frozenset()) | {node.kind}
            total = node.best + self._held(node, len(self.text))
            if total > top:
                top, last = total, node
        chain: list[Chapter] = []
        while last is not None:
            chain.append(Chapter(last.kind, last.start, last.candidate))
            last = last.back
        return top, chain[::-1]


def _subject(c: Candidate | None, old: bool) -> str | None:
    """The overview's subject that a chapter of its own names (五、平台建设情况)."""
    if c is None or not c.concepts or c.concepts[0][1] < 2.0:
        return None
    kind = (_OLD if old else _NEW)[c.concepts[0][0]][0]
    return kind if kind.startswith("overview.") else None


def _resolve_unknown(chain: list[Chapter], old: bool) -> list[Chapter]:
    resolved, late = [], False
    for chapter in chain:
        late = late or chapter.kind in ("problems", "measures", "other")
        if chapter.kind == UNKNOWN:
            named = _subject(chapter.candidate, old)
            kind = named or ("other" if late and not old else "overview.other")
            chapter = Chapter(kind, chapter.start, chapter.candidate)
        resolved.append(chapter)
    return resolved


_OVERVIEW_SUBJECTS: Final = frozenset({"proactive", "requests", "management", "platform", "supervision"})


def _subjects(found: Sequence[Candidate], start: int, end: int) -> list[Candidate]:
    """The first heading of each of the overview's subjects between two offsets."""
    first: dict[str, Candidate] = {}
    for c in found:
        if start < c.start < end and c.strength >= 2.0 and c.concepts[0][0] in _OVERVIEW_SUBJECTS:
            first.setdefault(c.concepts[0][0], c)
    return list(first.values())


def _with_overview(chain: list[Chapter], found: Sequence[Candidate]) -> list[Chapter]:
    """The overview by what it holds, where its heading has another name or is lost."""
    if not chain or any(c.kind == "overview" for c in chain):
        return chain
    for n, chapter in enumerate(chain):
        end = chain[n + 1].start if n + 1 < len(chain) else len(found) and found[-1].start + 1
        if chapter.kind == "overview.other" and len(_subjects(found, chapter.start, end)) >= 2:
            return [*chain[:n], Chapter("overview", chapter.start, chapter.candidate), *chain[n + 1 :]]
    lost = _subjects(found, -1, chain[0].start)
    if len(lost) >= 2 and not chain[0].kind.startswith("overview"):
        return [Chapter("overview", min(c.start for c in lost), None), *chain]
    return chain


def find_chapters(
    text: str, found: Sequence[Candidate], blocks: Sequence[TableBlock], year: int | None
) -> tuple[list[Chapter], bool]:
    """The chapters in order, and whether they are the free ones from before 2019. Empty where there are none."""
    found = without_contents(text, found)
    style = chapter_style(found)
    prior = 0.0 if year is None or year == 2019 else (6.0 if year < 2019 else -3.0)
    prior -= 2.0 * len({b.kind for b in blocks if b.kind != "generic"})
    results = []
    for old in (True, False):
        score, chain = _Chain(text, _nodes(found, blocks, old, style), blocks, old).solve()
        results.append((score + (prior if old else 0.0), old, chain))
    _, old, chain = max(results, key=lambda r: r[0])
    return _with_overview(_resolve_unknown(chain, old), found), old
