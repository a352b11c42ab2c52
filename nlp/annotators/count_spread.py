"""What a mention takes from its neighbours: 各, 均 and 分别; the indicator of its whole, of the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from .count_channels import channel_of
from .count_indicators import reclassify
from .count_lexicon import ITEM_UNITS
from .count_mentions import Mention
from .count_subjects import piece_before
from .count_sums import family

_DISPUTES: Final = re.compile(r"(?P<reconsiderations>行政复议|复议)|(?P<lawsuits>行政诉讼|诉讼)")
_CHARGES: Final = re.compile(r"收费|减免")
_RATES: Final = re.compile(r"[^、和及与,\s均都]{1,12}[率度]")
_ALL: Final = re.compile(r"(?:各|均|都|分别)(?:为|是|有|达到?)?\s?$")
_EACH: Final = re.compile(r"([\w“”()]+(?:、[\w“”()]+)*(?:和|及|与|、)[\w“”()]+)各\s?$")
# 年中、年末各检查1次: what each did stands between 各 and the number.
_EACH_DOES: Final = re.compile(
    r"(?:^|在|于|明确|由)([\w“”()]+(?:、[\w“”()]+)*?(?:和|及|与|、)[\w“”()]+)(?<!均)各"
    r"(?:设|有|办|派|配|定|建|开|发|编|培训|检查|明确|确定|指定|配备|安排|召开|举办|组织|开展|公开|发布)[^各,。;、]{0,10}$"
)
_EVENTS_EACH: Final = re.compile(r"((?:“[^”]+”、?){2,})[^各,。;、]{0,8}各\s?$")
_AND: Final = re.compile(r"、|和|及|与")
_AND_ONLY: Final = re.compile(r"\s?[、,和及与]\s?")
_IN_TURN: Final = re.compile(r"([^,。;、]+(?:、[^,。;、]+)*[、和及与][^,。;、]+?)(?:数量?|情况|案件)?分别")
_OWN_VERB: Final = re.compile(r"召开|举办|开展|组织|制发|印发|收到|受理|培训|办理|回复")
_DISPUTE_END: Final = re.compile(r"维持|纠正|审结|驳回|撤|胜诉|败诉|其他")
# A member of a row: one piece, without a verb, a sum or a medium of its own.
_MEMBER: Final = re.compile(r"[\s、,;和及与以]*[^,。;:()、]{1,18}")
_OWN_ACT: Final = re.compile(
    r"公开|发布|推送|转发|转载|更新|刊|播|召开|举办|印发|制发|出台|制定|废止|清理|收到|受理|办理|开展|组织|接受|收取|收费|答复|回复"
    r"|征集|解读(?=政策)|下架|设|全年|共计|累计|总共|合计|其他|其它|专刊|简报|报纸|年报|《"
)
_ROW_UNITS: Final = frozenset(("条", "篇", "则"))
# Units of events and places, which a section alone does not make disclosures.
_NO_DEFAULT: Final = frozenset(("次", "个", "场", "项"))
_SECTION_DEFAULT: Final = {
    "overview.requests": "requests.received",
    "table.requests": "requests.received",
    "overview.proactive": "disclosed",
    "table.proactive": "disclosed",
    "consultation": "inquiries",
    "fees": "fees",
    "table.disputes": "reconsiderations",
}


def _in_turn(run: list[Mention], piece: str, offset: int) -> int:
    """Gives a run of mentions the things listed before 分别, one each (甲、乙分别为2件和1件); how many it served."""
    match = _IN_TURN.search(piece)
    things = _AND.split(match[1]) if match else []
    run = run[: len(things)]
    if match is None or len(run) < len(things) or any(not _AND_ONLY.fullmatch(one.before) for one in run[1:]):
        return 0
    at, first = match.start(1), run[0].indicator
    for mention, thing in zip(run, things, strict=True):
        at = piece.find(thing, at)
        mention.subject = (offset + at, offset + at + len(thing))
        at += len(thing)
        mention.channel = channel_of(thing)
        named = reclassify(mention, thing)
        mention.indicator, mention.sure = named or (family(first) if mention.channel else first), bool(named)
    return len(things)


def _copies(mention: Mention) -> Iterator[Mention]:
    """The mention once for each thing that its piece names with 各 or 均; nothing where it stands for one thing."""
    piece = piece_before(mention)
    offset = mention.start - len(piece)
    disputes = {match.lastgroup or "": match for match in reversed(list(_DISPUTES.finditer(piece)))}
    if len(disputes) > 1:
        together = _ALL.search(piece) or mention.value == 0 or _DISPUTES.search(piece[-4:])
        for name in ("reconsiderations", "lawsuits") if together else ():
            start, end = disputes[name].span()
            subject = (start + offset, end + offset)
            yield replace(mention, indicator=name, sure=True, subject=subject, children=[])
        return
    spans: list[tuple[int, int]] = []
    each = _EACH.search(piece)
    if _ALL.search(piece) and mention.indicator == "shares":
        spans = [match.span() for match in _RATES.finditer(piece)]
    elif _ALL.search(piece) and mention.indicator == "fees" and mention.value == 0:
        spans = [match.span() for match in _CHARGES.finditer(piece)]
    elif each:
        at = each.start()
        for thing in _AND.split(each[1]):
            at = piece.find(thing, at)
            spans.append((at, at + len(thing)))
    for start, end in spans if len(spans) > 1 else ():
        yield replace(mention, subject=(start + offset, end + offset), children=[])
    if not spans:
        for _ in range(_holders(piece)):
            yield replace(mention, children=[])


def _holders(piece: str) -> int:
    """How many things or offices are said to have each so many (甲站、乙站各有), 0 where the words name no list."""
    events = _EVENTS_EACH.search(piece)
    if events:
        return events[1].count("“")
    does = _EACH_DOES.search(piece)
    return len(_AND.split(does[1])) if does and "各" not in does[1] else 0


def spread_over_things(mentions: list[Mention]) -> list[Mention]:
    """The mentions of a sentence; those that stand for several things (复议、诉讼均为0件, 各2条) once for each."""
    result: list[Mention] = []
    served = 0
    for place, mention in enumerate(mentions):
        piece = piece_before(mention)
        if served == 0 and "分别" in piece:
            served = _in_turn(mentions[place:], piece, mention.start - len(piece))
        if served > 0:
            served -= 1
            result.append(mention)
            continue
        result += list(_copies(mention)) or [mention]
    return result


def inherit(mentions: list[Mention]) -> None:
    """Fills in what a mention's own words left open, and refines `disclosed` by its channel."""
    previous: Mention | None = None
    numbers = [one for one in mentions if one.stated != "negation"]
    for place, mention in enumerate(numbers):
        after = numbers[place + 1] if place + 1 < len(numbers) else None
        if mention.parent is not None:
            _from_parent(mention, mention.parent)
            if previous is not None and previous.parent is mention.parent and _beside(mention, previous):
                mention.indicator = previous.indicator
        elif previous is not None and _next_in_row(mention, previous):
            _from_row(mention, previous, after)
        if not mention.indicator:
            mention.indicator = _from_neighbour(mention, previous) or _default(mention)
        if mention.indicator == "disclosed" and mention.channel:
            mention.indicator = f"disclosed.{mention.channel}"
        previous = mention


def _next_in_row(mention: Mention, previous: Mention) -> bool:
    """Whether a mention stands in a row of things published with the one before it (动态45条,公告19条)."""
    return (
        mention.sentence == previous.sentence
        and mention.unit == previous.unit
        and family(previous.indicator) == "disclosed"
        and not mention.channel
        and _MEMBER.fullmatch(mention.before) is not None
        and _OWN_ACT.search(mention.before) is None
    )


def _beside(mention: Mention, previous: Mention) -> bool:
    """Whether a part without a channel only goes on with what the one before says (公示许可信息41条、处罚信息7条)."""
    acts = mention.indicator == "disclosed" and _OWN_ACT.search(piece_before(previous))
    return bool(acts) and mention.before.startswith("、") and _next_in_row(mention, previous)


def _from_row(mention: Mention, previous: Mention, after: Mention | None) -> None:
    """Gives a member of a row the indicator of the one before; one whose own words say more only in a row of three."""
    if family(mention.indicator) in ("", "disclosed"):
        mention.indicator = previous.indicator
        return
    goes_on = (
        after is not None
        and (after.unit, after.sentence) == (mention.unit, mention.sentence)
        and _MEMBER.fullmatch(after.before) is not None
        and _OWN_ACT.search(after.before) is None
    )
    if mention.unit in _ROW_UNITS and (goes_on or _MEMBER.fullmatch(previous.before)):
        mention.indicator = previous.indicator


def _from_parent(mention: Mention, parent: Mention) -> None:
    """A part of disclosures is one by topic, on its whole's channel; a part of anything else takes what it lacks."""
    stem = family(parent.indicator)
    if stem == "disclosed":
        loose = not mention.sure or (mention.unit == parent.unit and not _OWN_VERB.search(piece_before(mention)))
        if loose:
            published = family(mention.indicator) in ("", "disclosed", "accounts")
            mention.indicator = f"disclosed.{mention.channel}" if mention.channel and published else parent.indicator
    elif parent.indicator == "requests.answered" and mention.indicator in ("requests.received", "inquiries"):
        mention.indicator = parent.indicator
    elif stem == "requests" and mention.indicator == "inquiries":
        mention.indicator = "requests.answered"
    elif not mention.sure and not (stem == "requests" and mention.indicator.startswith("requests")):
        mention.indicator = parent.indicator


def _from_neighbour(mention: Mention, previous: Mention | None) -> str:
    """The indicator of the mention before, where this one only continues it (废止2件, 图片30张)."""
    if previous is None or previous.sentence != mention.sentence or previous.indicator in ("shares", "fees"):
        return ""
    if family(previous.indicator) in ("reconsiderations", "lawsuits") and _DISPUTE_END.search(piece_before(mention)):
        return previous.indicator
    if previous.indicator == "materials" and mention.before.startswith("、") and len(mention.before) < 12:
        return "materials"
    disclosed = family(previous.indicator) == "disclosed"
    both_items = mention.unit in ITEM_UNITS and previous.unit in ITEM_UNITS
    if mention.unit == previous.unit and (both_items or not disclosed):
        return previous.indicator
    return previous.indicator if disclosed and both_items else ""


def _default(mention: Mention) -> str:
    if mention.unit in ITEM_UNITS and mention.unit not in _NO_DEFAULT:
        return _SECTION_DEFAULT.get(mention.section, "other")
    return "requests.received" if mention.section == "overview.requests" and mention.unit == "个" else "other"
