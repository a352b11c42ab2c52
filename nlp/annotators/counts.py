"""The counts of a report: numbers and zeros of its prose, with what is counted and what is part of what.

The first annotator for counts: a number grammar with lexicons, behind the interface that a trained successor keeps.
The steps, each in a module of its own: `numerals` (numbers), `count_mentions` (units and qualifiers; `count_filters`
leaves out what counts nothing), `count_subjects` and `count_indicators` (what is counted), `count_spread` (各, 均, 分别
and what neighbours lend), `count_negations` (zeros in words), `count_structure` and
`count_sums` (parts and wholes).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from ..errors import RecordError
from ..fold import fold
from ..schema import Count
from .count_indicators import classify
from .count_mentions import Mention, find_mentions
from .count_negations import find_negations
from .count_spread import inherit, spread_over_things
from .count_structure import find_parents
from .count_sums import outcome_parents

# The probability-like score of a count whose own words decided its indicator, and of one that borrowed it.
_SURE: Final = 0.9
_BORROWED: Final = 0.6

_QUIET_SECTIONS: Final = frozenset(("preamble", "trailer"))
_STATED_THERE: Final = re.compile(r"(?:公开|发布|收到|受理)[^,。;]{0,20}$")
_LAST_YEAR: Final = re.compile(r"上一?年|往年|去年")
_THIS_YEARS: Final = re.compile(r"(?:比|较)上一?年")
_YEAR: Final = re.compile(r"(?<!\d)(20\d\d)\s?年")
_CLAUSE: Final = re.compile(r"[,。;:]")


def _period(folded: str, mention: Mention, floor: int, year: int | None) -> int | None:
    """The year that a mention is of, where its clause names another than the report's."""
    if year is None:
        return None
    clause = _CLAUSE.split(folded[max(floor, mention.start - 40) : mention.start])[-1]
    if _LAST_YEAR.search(clause) and not _THIS_YEARS.search(clause):
        return year - 1
    named = _YEAR.findall(clause)
    return int(named[-1]) if named and int(named[-1]) != year else None


def _kept(mention: Mention) -> bool:
    """Whether a mention stands where reports state counts; the preamble and the trailer rarely do."""
    if mention.section not in _QUIET_SECTIONS:
        return True
    if mention.stated == "negation":
        return mention.indicator == "requests.received"
    return bool(mention.unit and _STATED_THERE.search(mention.before)) and mention.indicator not in ("other", "views")


def _as_counts(mentions: list[Mention], text: str) -> tuple[list[Count], list[str]]:
    """The records of the mentions, in order of their numbers, and a warning for each value that could not be read."""
    mentions.sort(key=lambda one: (one.start, one.end, one.subject))
    place = {id(one): index for index, one in enumerate(mentions)}
    counts: list[Count] = []
    warnings: list[str] = []
    for one in mentions:
        if one.value is None:
            words = text[one.start : one.unit_end]
            warnings.append(f"counts: {words!r} at {one.start} gives no one number; its value is null")
        start, end = one.subject if one.subject[0] < one.subject[1] else (one.start, one.start)
        counts.append(
            Count(
                indicator=one.indicator,
                subject=text[start:end].strip(),
                value=one.value,
                unit="%" if one.written == "％" else one.written,
                qualifier=one.qualifier,
                stated=one.stated,
                start=min(start, one.start),
                end=max(end, one.unit_end),
                value_start=one.start,
                value_end=one.end,
                parent=place.get(id(one.parent)),
                period=one.period,
                score=_SURE if one.sure else _BORROWED,
            )
        )
    return counts, warnings


def _read_sentence(
    text: str, folded: str, sentence: tuple[int, int], index: int, section: str, last: Mention | None, year: int | None
) -> list[Mention]:
    """The mentions of one sentence with the indicators that their own words give; `last` is the mention before it."""
    start, end = sentence
    mentions = find_mentions(text, folded, sentence, index, section)
    previous = last if last is not None and last.section == section else None
    for mention in mentions:
        classify(mention, folded[start : min(end, mention.unit_end + len(mention.after))], previous)
        mention.period = _period(folded, mention, start, year)
        previous = mention
    mentions = spread_over_things(mentions)
    mentions += find_negations(folded, sentence, index, section, mentions)
    return sorted(mentions, key=lambda one: one.start)


def find_counts(
    text: str,
    sentences: Sequence[tuple[int, int]],
    section_of: Callable[[int], str] | Sequence[str],
    year: int | None,
) -> tuple[list[Count], list[str]]:
    """The counts in `sentences` of `text`, sorted by `value_start`, and warnings on what could not be read.

    `sentences` are character spans of prose, in order. `section_of` gives the section kind of a sentence: a callable
    that takes the sentence's start offset, or a sequence parallel to `sentences`. `year` is the report's, None if it
    is unknown.
    Raises RecordError where a sequence of kinds does not match the sentences or a span is outside the text.
    """
    if not callable(section_of) and len(section_of) != len(sentences):
        raise RecordError(
            f"section_of: expected {len(sentences)} kinds, found {len(section_of)}; pass one for each sentence"
        )
    folded = fold(text)
    mentions: list[Mention] = []
    for index, (start, end) in enumerate(sentences):
        if not 0 <= start <= end <= len(text):
            raise RecordError(f"sentences: expected spans in 0..{len(text)}, found {start}..{end}; cut the text again")
        section = section_of(start) if callable(section_of) else section_of[index]
        last = mentions[-1] if mentions else None
        mentions += _read_sentence(text, folded, (start, end), index, section, last, year)
    find_parents(mentions, [folded[start:end] for start, end in sentences])
    inherit(mentions)
    outcome_parents(mentions)
    return _as_counts([one for one in mentions if _kept(one)], text)
