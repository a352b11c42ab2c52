"""What a mention takes from its neighbours: the indicator of its whole, of the one before, of its section; 各 and 均."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from .count_lexicon import ITEM_UNITS
from .count_mentions import Mention
from .count_structure import family
from .count_subjects import piece_before

_DISPUTES: Final = re.compile(r"(?P<reconsiderations>行政复议|复议)|(?P<lawsuits>行政诉讼|诉讼)")
_FEES: Final = re.compile(r"(?P<fees>收费|减免)")
_RATES: Final = re.compile(r"[^、和及与,\s均都]{1,12}[率度]")
_EACH: Final = re.compile(r"(?:各|均|都|分别)(?:为|是|有)?\s?$")
_OWN_VERB: Final = re.compile(r"召开|举办|开展|组织|制发|印发|收到|受理|培训|办理|回复")
_DISPUTE_END: Final = re.compile(r"维持|纠正|审结|驳回|撤|胜诉|败诉|其他")
_SECTION_DEFAULT: Final = {
    "overview.requests": "requests.received",
    "table.requests": "requests.received",
    "overview.proactive": "disclosed",
    "table.proactive": "disclosed",
    "consultation": "inquiries",
    "fees": "fees",
    "table.disputes": "reconsiderations",
}


def spread_over_things(mentions: list[Mention], folded: str, start: int) -> list[Mention]:
    """The mentions of a sentence, those that stand for several things (行政复议、行政诉讼均为0件, 各2条) once for each."""
    result: list[Mention] = []
    for mention in mentions:
        piece = piece_before(mention)
        offset = mention.start - len(piece)
        spans = [(m.lastgroup or "", m.start() + offset, m.end() + offset) for m in _DISPUTES.finditer(piece)]
        kinds = {name for name, _, _ in spans}
        if len(kinds) > 1 and (_EACH.search(piece) or mention.value == 0 or spans[-1][2] == mention.start):
            for name in ("reconsiderations", "lawsuits"):
                a, b = next((a, b) for one, a, b in spans if one == name)
                result.append(replace(mention, indicator=name, sure=True, subject=(a, b), children=[]))
            continue
        rates = list(_RATES.finditer(piece)) if mention.indicator == "shares" and _EACH.search(piece) else []
        if len(rates) > 1:
            result += [replace(mention, subject=(m.start() + offset, m.end() + offset), children=[]) for m in rates]
            continue
        if mention.indicator == "fees" and len({m[0] for m in _FEES.finditer(piece)}) > 1 and mention.value == 0 and _EACH.search(piece):
            result += [replace(mention, subject=(m.start() + offset, m.end() + offset), children=[]) for m in _FEES.finditer(piece)]
            continue
        each = re.search(r"([\w“”()]+(?:、[\w“”()]+)*(?:和|及|与|、)[\w“”()]+)各\s?$", piece)
        if each:
            things = re.split(r"、|和|及|与", each[1])
            place = offset + each.start()
            for thing in things:
                at = folded.find(thing, place)
                result.append(replace(mention, subject=(at, at + len(thing)), children=[]))
                place = at + len(thing)
            continue
        result.append(mention)
    return result


def inherit(mentions: list[Mention]) -> None:
    """Fills in what a mention's own words left open, and refines `disclosed` by its channel."""
    previous: Mention | None = None
    for mention in mentions:
        if mention.stated == "negation":
            continue
        _from_parent(mention)
        if not mention.indicator:
            mention.indicator = _from_neighbour(mention, previous) or _default(mention)
        if mention.indicator == "disclosed" and mention.channel:
            mention.indicator = f"disclosed.{mention.channel}"
        previous = mention


def _from_parent(mention: Mention) -> None:
    parent = mention.parent
    if parent is None:
        return
    stem = family(parent.indicator)
    if stem == "disclosed":
        loose = not mention.sure or mention.unit == parent.unit and not _OWN_VERB.search(piece_before(mention))
        if loose and mention.indicator != "shares":
            own = mention.channel if family(mention.indicator or "disclosed") == "disclosed" or mention.indicator == "accounts" else ""
            mention.indicator = f"disclosed.{own}" if own else parent.indicator
    elif not mention.sure:
        if stem != "requests" or not mention.indicator.startswith("requests"):
            mention.indicator = parent.indicator


def _from_neighbour(mention: Mention, previous: Mention | None) -> str:
    """The indicator of the mention before, where this one only continues it (废止2件, 图片30张)."""
    if previous is None or previous.section != mention.section or mention.sentence != previous.sentence:
        return ""
    if previous.indicator in ("shares", "fees") or previous.stated == "negation":
        return ""
    if family(previous.indicator) in ("reconsiderations", "lawsuits") and _DISPUTE_END.search(piece_before(mention)):
        return previous.indicator
    if mention.unit == previous.unit or (mention.unit in ITEM_UNITS and family(previous.indicator) == "disclosed" and previous.unit in ITEM_UNITS):
        return previous.indicator if not previous.indicator.startswith("disclosed") or mention.unit in ITEM_UNITS else ""
    return ""


def _default(mention: Mention) -> str:
    if mention.unit in ITEM_UNITS and mention.unit not in ("次", "个", "场", "项"):
        return _SECTION_DEFAULT.get(mention.section, "other")
    return "requests.received" if mention.section in ("overview.requests",) and mention.unit in ("", "个") else "other"
