"""The component `gongkai_counts`: numbers and zeros of its prose, with what is counted and what is part of what.

A number grammar with lexicons finds the counts; a linear model (`count_model`) decides what each of them counts.
The steps, each in a module of its own: `count_squeeze` (line breaks inside words), `numerals` (numbers),
`count_mentions` (units and qualifiers; `count_filters` leaves out what counts nothing), `count_subjects`,
`count_channels`, `count_requests` and `count_indicators` (what is counted), `count_spread` (各, 均, 分别 and what
neighbours lend), `count_negations` (zeros in words), `count_structure` and `count_sums` (parts and wholes by rule),
`count_totals` (the total of each count, learned).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc

from ..errors import RecordError
from ..fold import fold
from ..schema import Count
from .component import Component
from .count_channel_signs import inherit_channels
from .count_indicators import classify
from .count_mentions import Mention, find_mentions
from .count_model import relabel
from .count_negations import find_negations
from .count_spread import inherit, spread_over_things
from .count_squeeze import Squeezed, squeeze
from .count_structure import find_parents
from .count_subjects import piece_before
from .count_sums import outcome_parents
from .count_totals import TotalModel, load_totals
from .linear import LinearModel, load, shipped
from .parts import keep, mark, parts, text_of

NAME: Final = "gongkai_counts"
SHIPPED: Final = "counts-linear"
GRAMMAR: Final = "grammar"

# The probability-like score of a count whose own words decided its indicator, and of one that borrowed it.
_SURE: Final = 0.9
_BORROWED: Final = 0.6

_QUIET_SECTIONS: Final = frozenset(("preamble", "trailer"))
_STATED_THERE: Final = re.compile(r"(?:公开|发布|收到|受理)[^,。;]{0,20}$")
_LAST_YEAR: Final = re.compile(r"上一?年|往年|去年")
_THIS_YEARS: Final = re.compile(r"(?:比|较)上一?年")
# 结转2024年 says where something goes, not when it was.
_YEAR: Final = re.compile(r"(?<!\d)(?<!转)(?<!转[至到入])(?<!延[至到])(20\d\d)\s?年(?!度?(?:以来|起|至))")
_AHEAD: Final = re.compile(
    r"下一步|今后|来年|明年|下一?年度?|接下来|下阶段|下步|将(?:继续|进一步|从|采取|重点|着力|切实|着重)|以下工作|拟"
)
_PAST: Final = re.compile(r"已(?!经?成为)|全年|年内|累计|今年以来|一年来|截[至止]|采取了|做了|开展了|进行了")
_DONE: Final = re.compile(r"了|新(?:增|开设|开通|建|设)|增至|提高到|提高至|下降[至到]|减少到|增加到|达到?\s?$")
_INEXACT: Final = re.compile(r"(?<=.)\s?[余餘多+＋]$")
_BREAK: Final = re.compile(r"[,。;]")
_CLAUSE: Final = re.compile(r"[,。;:]")


def _period(folded: str, mention: Mention, floor: int, year: int | None) -> int | None:
    """The year that a mention is of, where its clause names another than the report's."""
    if year is None:
        return None
    # 无上年结转件 names the year inside.
    end = mention.end if mention.indicator == "requests.carried" and mention.stated == "negation" else mention.start
    clause = _CLAUSE.split(folded[max(floor, mention.start - 40) : end])[-1]
    if _LAST_YEAR.search(clause) and not _THIS_YEARS.search(clause):
        return year - 1
    named = _YEAR.findall(clause)
    return int(named[-1]) if named and int(named[-1]) != year else None


def _looks_ahead(words: str, ahead: bool, year: int | None) -> bool:
    """Whether a sentence of the measures, or one of those before it, has turned to what is still to be done."""
    if _PAST.search(words):
        return False
    return ahead or _AHEAD.search(words) is not None or (year is not None and f"{year + 1}年" in words)


def _planned(mention: Mention, words: str, numeral: str, ahead: bool) -> bool:
    """Whether a number of the measures is a plan: all that follows the turn, and any single thing to be done."""
    clause = piece_before(mention) + mention.after[:12]
    if mention.stated == "negation" or (_DONE.search(clause) and not ahead) or _PAST.search(words):
        return False
    return ahead or (numeral in ("1", "一", "两") and mention.unit not in ("%", "‰"))


def _kept(mention: Mention) -> bool:
    """Whether a mention stands where reports state counts; the preamble and the trailer rarely do."""
    if mention.section not in _QUIET_SECTIONS or (mention.section == "preamble" and mention.body):
        return True
    if mention.stated == "negation":
        return mention.indicator == "requests.received"
    return bool(mention.unit and _STATED_THERE.search(mention.before)) and mention.indicator not in ("other", "views")


def _bare_end(mention: Mention, squeezed: Squeezed) -> int:
    """Where the number of a mention ends without the word that makes it inexact (十余, 200+), of the squeezed text."""
    written = squeezed.text[mention.start : mention.end]
    return mention.start + len(_INEXACT.sub("", written))


def _as_counts(mentions: list[Mention], text: str, squeezed: Squeezed) -> tuple[list[Count], list[str]]:
    """The records of the mentions, in order of their numbers, and a warning for each value that could not be read."""
    mentions.sort(key=lambda one: (one.start, one.end, one.subject))
    place = {id(one): index for index, one in enumerate(mentions)}
    counts: list[Count] = []
    warnings: list[str] = []
    for one in mentions:
        # Before 元, 万 and 亿 belong to the unit; white space before them to neither.
        scale = one.stated == "number" and one.unit in ("万元", "亿元")
        value_start, value_end = squeezed.original(one.start), squeezed.original_end(_bare_end(one, squeezed) - scale)
        unit_end = squeezed.original_end(one.unit_end)
        if one.value is None:
            words = text[value_start:unit_end]
            warnings.append(f"数量“{words}”（第{value_start}字）读不出一个确定的数，留空")
        start, end = value_start, value_start
        if one.subject[0] < one.subject[1]:
            start, end = squeezed.original(one.subject[0]), squeezed.original_end(one.subject[1])
        counts.append(
            Count(
                indicator=one.indicator,
                subject=squeezed.text[slice(*one.subject)].strip(),
                value=one.value,
                unit="%" if one.written == "％" else one.written,
                qualifier=one.qualifier,
                stated=one.stated,
                start=min(start, value_start),
                end=max(end, unit_end),
                value_start=value_start,
                value_end=value_end,
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
    for one, following in zip(reversed(mentions[:-1]), reversed(mentions[1:]), strict=True):
        # What is done with some bodies may stand behind the next number (对9个县和41个部门开展测评).
        if one.body and one.indicator == "other" and not _BREAK.search(following.before):
            one.indicator = following.indicator if following.indicator in ("inspections", "accounts") else "other"
    mentions = spread_over_things(mentions)
    zeros = find_negations(folded, sentence, index, section, mentions)
    for zero in zeros:
        zero.period = _period(folded, zero, start, year) if zero.indicator == "requests.carried" else None
    mentions += zeros
    return sorted(mentions, key=lambda one: one.start)


def find_counts(
    text: str,
    sentences: Sequence[tuple[int, int]],
    section_of: Callable[[int], str] | Sequence[str],
    year: int | None,
    model: LinearModel | None = None,
    totals: TotalModel | None = None,
) -> tuple[list[Count], list[str]]:
    """The counts in `sentences` of `text`, sorted by `value_start`, and warnings on what could not be read.

    `sentences` are character spans of prose, in order. `section_of` gives the section kind of a sentence: a callable
    that takes the sentence's start offset, or a sequence parallel to `sentences`. `year` is the report's, None if it
    is unknown. `model` decides the indicators; without it the grammar's guesses stand. `totals` decides
    what is part of what; without it the rules do.
    Raises RecordError where a sequence of kinds does not match the sentences or a span is outside the text.
    """
    if not callable(section_of) and len(section_of) != len(sentences):
        raise RecordError(
            f"section_of: expected {len(sentences)} kinds, found {len(section_of)}; pass one for each sentence"
        )
    for start, end in sentences:
        if not 0 <= start <= end <= len(text):
            raise RecordError(f"sentences: expected spans in 0..{len(text)}, found {start}..{end}; cut the text again")
    squeezed = squeeze(text, fold(text), sentences)
    folded = squeezed.folded
    spans = [(squeezed.squeezed(start), squeezed.squeezed(end)) for start, end in sentences]
    mentions: list[Mention] = []
    ahead = False
    for index, (start, end) in enumerate(spans):
        section = section_of(sentences[index][0]) if callable(section_of) else section_of[index]
        last = mentions[-1] if mentions else None
        found = _read_sentence(squeezed.text, folded, (start, end), index, section, last, year)
        if section == "measures":
            ahead = _looks_ahead(folded[start:end], ahead, year)
            found = [one for one in found if not _planned(one, folded[start:end], folded[one.start : one.end], ahead)]
        mentions += found
    find_parents(mentions, [folded[start:end] for start, end in spans])
    inherit(mentions)
    outcome_parents(mentions)
    kept = [one for one in mentions if _kept(one)]
    counts, warnings = _as_counts(kept, text, squeezed)
    sections = [one.section for one in kept]
    # Both models were trained on what the grammar says, so neither sees what the other decides.
    parents = [one.parent for one in counts] if totals is None else totals.parents(counts, fold(text), sections)
    if model is not None:
        counts = relabel(model, counts, fold(text), sections)
    if totals is not None:
        counts = [replace(one, parent=parent) for one, parent in zip(counts, parents, strict=True)]
    if model is not None:
        counts = inherit_channels(counts, fold(text))
    return counts, warnings


class CountComponent(Component):
    """Finds the counts of the prose.

    `model` names a shipped linear model of indicators, or is "grammar". Raises SettingError where there is none.
    """

    def __init__(self, model: str = SHIPPED) -> None:
        self.name = model
        self.model = None if model == GRAMMAR else load(shipped(model))
        self.totals = None if model == GRAMMAR else load_totals(shipped(model))

    def settings(self) -> dict[str, Any]:
        """The model's name and what its weights hash to: another model is not taken for this one."""
        both = (self.model, self.totals)
        return {"model": self.name, "revision": "-".join(one.revision for one in both if one is not None)}

    def __call__(self, doc: Doc) -> Doc:
        found = parts(doc)
        sentences = found["sentences"]
        counts, warnings = find_counts(
            text_of(doc),
            [(s["start"], s["end"]) for s in sentences],
            [s["section"] for s in sentences],
            found["report"]["year"],
            self.model,
            self.totals,
        )
        keep(doc, counts=counts, warnings=[*found["warnings"], *warnings])
        mark(doc, "gongkai_counts", [(c.start, c.end, c.indicator) for c in counts])
        return doc


@Language.factory(
    NAME, default_config={"model": SHIPPED}, requires=["doc._.gongkai"], assigns=["doc._.gongkai", "doc.spans"]
)
def make_counts(nlp: Language, name: str, model: str) -> CountComponent:
    """Factory of `gongkai_counts`."""
    return CountComponent(model)
