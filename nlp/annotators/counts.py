"""The counts of a report: numbers and zeros of its prose, with what is counted and what is part of what.

The first annotator for counts: a number grammar with lexicons. A trained model can take its place behind `find_counts`.
The steps, each in a module of its own: `numerals` (numbers), `count_mentions` (units, qualifiers; `count_filters` leaves
out what counts nothing), `count_subjects` and `count_indicators` (what is counted), `count_negations` (zeros in words),
`count_structure` (parts and wholes).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from ..errors import RecordError
from ..schema import Count
from .count_folding import fold
from .count_indicators import classify
from .count_mentions import Mention, find_mentions
from .count_negations import find_negations
from .count_spread import inherit, spread_over_things
from .count_structure import find_parents, outcome_parents

_QUIET_SECTIONS: Final = frozenset(("preamble", "trailer"))
_STATED_IN_PREAMBLE: Final = re.compile(r"(?:主动公开|发布|收到|受理|公开)[^,。;]{0,20}$")
_LAST_YEAR: Final = re.compile(r"上一?年度?(?:同期)?(?:结转|遗留|转|未)|(?:由|从|比)?(?:上一?年度?|去年)的?\s?$|去年")
_YEAR: Final = re.compile(r"(?<!\d)(20\d\d)\s?年")


def _period(folded: str, mention: Mention, floor: int, year: int | None) -> int | None:
    """The year that a mention is of, where its clause names another than the report's."""
    if year is None:
        return None
    clause = re.split(r"[,。;:]", folded[max(floor, mention.start - 40) : mention.start])[-1]
    if mention.indicator == "requests.carried" and re.search(r"上年|上一年|往年|去年", clause) or re.search(r"(?:由|从)?(?:上一?年度?|去年)", clause):
        return year - 1
    named = _YEAR.findall(clause)
    return int(named[-1]) if named and int(named[-1]) != year else None


def _kept(mention: Mention) -> bool:
    """Whether a mention of the preamble or the trailer is a count after all."""
    if mention.section not in _QUIET_SECTIONS or mention.stated == "negation":
        return mention.section not in _QUIET_SECTIONS or mention.indicator in ("requests.received",)
    return bool(mention.unit) and bool(_STATED_IN_PREAMBLE.search(mention.before)) and mention.indicator not in ("other", "views")


def _as_counts(mentions: list[Mention], text: str) -> tuple[list[Count], list[str]]:
    """The records of the mentions, in order of their numbers, and a warning for each value that could not be read."""
    mentions.sort(key=lambda one: (one.start, one.end, one.subject))
    place = {id(one): index for index, one in enumerate(mentions)}
    counts: list[Count] = []
    warnings: list[str] = []
    for one in mentions:
        a, b = one.subject if one.subject[1] > one.subject[0] else (one.start, one.start)
        if one.value is None:
            warnings.append(f"counts: {text[one.start : one.unit_end]!r} at {one.start} gives no one number; its value is null")
        counts.append(
            Count(
                indicator=one.indicator or "other",
                subject=text[a:b].strip(),
                value=one.value,
                unit="%" if one.written == "％" else one.written,
                qualifier=one.qualifier,
                stated=one.stated,
                start=min(a, one.start),
                end=max(b, one.unit_end),
                value_start=one.start,
                value_end=one.end,
                parent=place.get(id(one.parent)) if one.parent is not None else None,
                period=one.period,
                score=0.9 if one.sure else 0.6,
            )
        )
    return counts, warnings


def find_counts(
    text: str,
    sentences: Sequence[tuple[int, int]],
    section_of: Callable[[int], str] | Sequence[str],
    year: int | None,
) -> tuple[list[Count], list[str]]:
    """The counts in `sentences` of `text`, sorted by `value_start`, and warnings on what could not be read.

    `sentences` are character spans of prose, in order; `section_of` gives the section kind of a sentence: a callable that takes
    the sentence's start offset, or a sequence parallel to `sentences`. `year` is the report's, None if unknown.
    Raises RecordError where a sequence of kinds does not match the sentences or a span is outside the text.
    """
    if not callable(section_of) and len(section_of) != len(sentences):
        raise RecordError(
            f"section_of: expected {len(sentences)} kinds, one a sentence, found {len(section_of)}; pass one for each sentence"
        )
    folded = fold(text)
    mentions: list[Mention] = []
    for index, (start, end) in enumerate(sentences):
        if not 0 <= start <= end <= len(text):
            raise RecordError(f"sentences: expected spans within 0..{len(text)}, found {start}..{end}; cut the text again")
        section = section_of(start) if callable(section_of) else section_of[index]
        here = find_mentions(text, folded, (start, end), index, section)
        previous = mentions[-1] if mentions else None
        for mention in here:
            tail = min(end, mention.unit_end + len(mention.after))
            near = previous if previous is not None and previous.section == section else None
            classify(mention, folded[start:tail], near)
            mention.period = _period(folded, mention, start, year)
            previous = mention
        here = spread_over_things(here, folded, start)
        mentions += sorted(here + find_negations(folded, (start, end), index, section, here), key=lambda one: one.start)
    find_parents(mentions)
    inherit(mentions)
    outcome_parents(mentions)
    kept = [one for one in mentions if _kept(one)]
    return _as_counts(kept, text)
