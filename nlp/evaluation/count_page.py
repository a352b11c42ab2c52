"""The wrong counts of an evaluation as one HTML page that opens offline: each in its sentence, labelled and said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final

from ..labels import INDICATORS, QUALIFIERS
from .count_pairs import Judged, Pair, matches, overlaps

KINDS: Final[dict[str, str]] = {
    "missed": "labelled, not said",
    "extra": "said, not labelled",
    "value": "another value",
    "unit": "another unit",
    "indicator": "another indicator",
    "qualifier": "another qualifier",
    "parent": "another total",
}
_STYLE: Final = """
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 62em; margin: 2em auto;
  padding: 0 1em; color: #222 }
summary { font-weight: bold; cursor: pointer } table { border-collapse: collapse } td, th { padding: .1em .8em }
article { border-left: 4px solid #ccc; margin: 1em 0; padding: 0 1em }
.gold { background: #cfeccf } .said { background: #f9d0c9 } .gold.said { background: #f5e6a8 }
.number { text-decoration: underline } small { color: #666 }
"""
_AROUND: Final = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong count: what is labelled (None: nothing) and what was said (None: nothing)."""

    kind: str
    gold: Judged | None
    said: Judged | None


def faults(pair: Pair) -> Iterator[Fault]:
    """The wrong counts of one report. One that is right in indicator, value and unit may have another fault."""
    right = matches(pair.gold, pair.said)
    wrong = list(overlaps(pair.gold, pair.said, right))
    for g, s in wrong:
        yield Fault(_kind(pair.gold[g], pair.said[s]), pair.gold[g], pair.said[s])
    done = {g for g, _ in right + wrong}, {s for _, s in right + wrong}
    yield from (Fault("missed", c, None) for n, c in enumerate(pair.gold) if n not in done[0] and c.value is not None)
    yield from (Fault("extra", None, c) for n, c in enumerate(pair.said) if n not in done[1] and c.value is not None)
    for g, s in right:
        true, told = pair.gold[g], pair.said[s]
        if true.qualifier != told.qualifier:
            yield Fault("qualifier", true, told)
        if _total(true, pair.gold) != _total(told, pair.said):
            yield Fault("parent", true, told)


def _kind(true: Judged, told: Judged) -> str:
    if true.value != told.value:
        return "value"
    return "unit" if true.unit != told.unit else "indicator"


def _total(count: Judged, counts: Sequence[Judged]) -> float | None:
    return None if count.parent is None else counts[count.parent].value


def page(title: str, pairs: Sequence[Pair]) -> str:
    """The page: a table of what went wrong how often, and under each kind its counts. Needs nothing from outside."""
    found = [(pair, fault) for pair in pairs for fault in faults(pair)]
    rows, parts = [], []
    for kind, words in KINDS.items():
        here = [(pair, fault) for pair, fault in found if fault.kind == kind]
        rows.append(f'<tr><td><a href="#{kind}">{escape(words)}</a></td><td>{len(here)}</td></tr>')
        articles = "".join(_article(pair, fault) for pair, fault in here)
        parts.append(
            f'<details id="{kind}" open><summary>{escape(words)}: {len(here)}</summary>\n{articles}</details>\n'
        )
    return (
        f'<!DOCTYPE html>\n<html lang="zh">\n<head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n<h1>{escape(title)}</h1>\n"
        '<p><span class="gold">labelled</span> <span class="said">said</span> <span class="gold said">both</span>, '
        f'<span class="number">number</span></p>\n<table>{"".join(rows)}</table>\n{"".join(parts)}</body>\n</html>\n'
    )


def _article(pair: Pair, fault: Fault) -> str:
    lines = [
        f"{name}: {_told(count, counts)}<br>"
        for name, count, counts in (("labelled", fault.gold, pair.gold), ("said", fault.said, pair.said))
        if count is not None
    ]
    return (
        f"<article><small>{escape(pair.id)}</small><p>{_sentence(pair, fault)}</p><p>{''.join(lines)}</p></article>\n"
    )


def _told(count: Judged, counts: Sequence[Judged]) -> str:
    indicator = f"{count.indicator} {INDICATORS[count.indicator].zh}"
    total = _total(count, counts)
    parts = [
        indicator,
        f"{'-' if count.value is None else format(count.value, 'g')} {count.unit}".strip(),
        *([QUALIFIERS[count.qualifier].zh] if count.qualifier != "exact" else []),
        *([f"of {total:g}"] if total is not None else []),
        *([str(count.period)] if count.period is not None else []),
    ]
    return escape(" | ".join(parts))


def _sentence(pair: Pair, fault: Fault) -> str:
    """The sentence with the labelled and the said span marked; where none is labelled, the words around."""
    spans = [c for c in (fault.gold, fault.said) if c is not None]
    low, high = min(c.start for c in spans), max(c.end for c in spans)
    inside = [s for s in pair.sentences if s[0] < high and low < s[1]]
    start = min([low, *(s[0] for s in inside)]) if inside else max(0, low - _AROUND)
    end = max([high, *(s[1] for s in inside)]) if inside else min(len(pair.text), high + _AROUND)
    cuts = {start, end} | {at for c in spans for at in (c.start, c.end, c.value_start, c.value_end) if start < at < end}
    edges = sorted(cuts)
    pieces = []
    for a, b in pairwise(edges):
        names = [
            *(["gold"] if fault.gold and fault.gold.start <= a and b <= fault.gold.end else []),
            *(["said"] if fault.said and fault.said.start <= a and b <= fault.said.end else []),
            *(["number"] if any(c.value_start <= a and b <= c.value_end for c in spans) else []),
        ]
        words = escape(pair.text[a:b])
        pieces.append(f'<span class="{" ".join(names)}">{words}</span>' if names else words)
    return "".join(pieces)
