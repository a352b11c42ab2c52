"""Signs of where something is published: the channels named around a count, and what its totals were taken for.

A number in a list of topics is of the channel of its total, unless its own words name another; a sentence that names
several channels before one number says none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ..schema import Count
from .count_lexicon import CHANNELS

_CHANNEL: Final = re.compile("|".join(f"(?P<{name}>{words})" for name, words in CHANNELS))
_PIECE: Final = re.compile(r"[,;:、(]")
_CLAUSE: Final = re.compile(r"[,;:(]")
_DISCLOSED: Final = "disclosed"
_REACH: Final = 160  # characters of a sentence looked back at
_DEEPEST: Final = 5  # levels of totals that are followed


def channel_signs(counts: Sequence[Count], at: int, folded: str) -> Iterator[str]:
    """The channels of a count's sentence, clause and own words, alone and with what the grammar says of its totals."""
    count = counts[at]
    sentence = _sentence_before(folded, count.value_start)
    every, own = _named(sentence), _named(_PIECE.split(sentence)[-1])
    root, depth = _root(counts, at)
    total = "none" if count.parent is None else counts[count.parent].indicator
    yield from (f"sentence={every}", f"sentence={every}|said={count.indicator}")
    yield f"clause={_named(sentence.rpartition(';')[2])}"
    # 通过网站、公众号和公开栏公开86条 is of no one channel.
    yield f"joint={_named(_CLAUSE.split(sentence)[-1])}"
    yield from (f"own={own}", f"own={own}|said={count.indicator}", f"own={own}|total={total}")
    yield from (f"root={root.indicator}", f"own={own}|root={root.indicator}", f"depth={depth}")


def inherit_channels(counts: Sequence[Count], folded: str) -> list[Count]:
    """The counts, where a part of disclosures whose words name no channel has that of its total (guidelines 5)."""
    found = list(counts)
    for at, count in enumerate(counts):
        if count.parent is None or count.parent >= at:
            continue
        total = found[count.parent]
        both = count.indicator.startswith(_DISCLOSED) and total.indicator.startswith(_DISCLOSED)
        if both and _CHANNEL.search(folded, total.value_end, count.value_start) is None:
            found[at] = replace(count, indicator=total.indicator)
    return found


def _sentence_before(folded: str, end: int) -> str:
    """The words of a sentence up to a place, without white space; a blank line begins one too."""
    start = max(0, end - _REACH)
    start = max(start, folded.rfind("。", start, end) + 1, folded.rfind("\n\n", start, end) + 1)
    return "".join(folded[start:end].split())


def _named(words: str) -> str:
    return "+".join(sorted({found.lastgroup or "" for found in _CHANNEL.finditer(words)}))


def _root(counts: Sequence[Count], at: int) -> tuple[Count, int]:
    """The total of a count's total, and so on, and how many levels lie between."""
    count, depth = counts[at], 0
    while count.parent is not None and depth < _DEEPEST:
        count, depth = counts[count.parent], depth + 1
    return count, depth
