"""Which mention is a part of which, by arithmetic: sums, shares, and the outcomes of requests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .count_lexicon import ITEM_UNITS
from .count_mentions import Mention
from .count_subjects import piece_before

_TOTAL: Final = re.compile(r"(?:共计|合计|总计|总共|累计|共)[^,。;]{0,8}$")
_NOT_PARTS: Final = frozenset(("shares", "views", "followers"))
_ISSUED: Final = frozenset(("disclosed", "documents", "interpretations"))
_SPECIFIC_OUTCOME: Final = re.compile(
    r"公开|无法提供|不予|其他|其它|部分|不存在|不掌握|非本机关|告知|补正|撤|驳回|重复|提供|属于"
)
_SHARE_OF: Final = re.compile(r"^[,(]?(?:约|各)?[^,。;]{0,8}占")
# Two or more small parts come to a small total by chance.
_CHANCE: Final = 20
_LARGE: Final = 50
_LONGEST_LIST: Final = 40
_SENTENCES_OVER: Final = 8


def family(indicator: str) -> str:
    """The stem of an indicator: parts and wholes share it."""
    return indicator.split(".")[0]


def compatible(parent: Mention, part: Mention, said: bool = False) -> bool:
    """Whether one mention may be part of another, by value, unit and indicator; `said`: a word makes it a part."""
    if "negation" in (parent.stated, part.stated) or parent.value is None or part.value is None:
        return False
    if part.value > parent.value or parent.value == 0:
        return False
    if part.value == parent.value and part.indicator == parent.indicator and not part.channel:
        return False
    if part.indicator in _NOT_PARTS or parent.indicator == "shares":
        return part.indicator == parent.indicator == "views"
    if parent.channel and part.channel and parent.channel != part.channel and parent.channel != "media":
        return False
    same_unit = part.unit == parent.unit
    if "fees" in (part.indicator, parent.indicator):
        return same_unit and part.indicator == parent.indicator
    if not part.indicator or not parent.indicator or family(part.indicator) == family(parent.indicator):
        return same_unit or bool(part.indicator) or (part.unit in ITEM_UNITS and parent.unit in ITEM_UNITS)
    if said and family(parent.indicator) == "disclosed" and part.indicator in _ISSUED and part.unit in ITEM_UNITS:
        return parent.unit in ITEM_UNITS
    if said and same_unit and family(parent.indicator) == "requests" and part.indicator == "inquiries":
        return True
    return same_unit and (not part.sure or not parent.sure or family(parent.indicator) == "disclosed")


def adopt(whole: Mention, part: Mention) -> None:
    """Makes one mention a part of another."""
    part.parent = whole
    whole.children.append(part)


def add_up(numbers: Sequence[Mention]) -> None:
    """Finds totals by arithmetic: two or more neighbours of a sentence that sum to the one before or after them."""
    for place, total in enumerate(numbers):
        if total.children or not total.value or total.indicator in _NOT_PARTS:
            continue
        if total.indicator == "requests.answered" and _SPECIFIC_OUTCOME.search(piece_before(total)):
            continue
        _sum_run(total, numbers[place + 1 : place + 1 + _LONGEST_LIST])
        if not total.children and _TOTAL.search(piece_before(total)):
            _sum_run(total, numbers[max(0, place - _LONGEST_LIST) : place][::-1])


def _sum_run(total: Mention, run: Sequence[Mention]) -> None:
    """Makes the first mentions of `run` parts of `total` if they add up to it."""
    parts: list[Mention] = []
    left = float(total.value or 0)
    by_chance = left <= _CHANCE and not _TOTAL.search(piece_before(total))
    for part in run:
        if part.sentence != total.sentence:
            return
        if part.parent is not None and part.parent in parts:
            continue
        apart = total.channel and part.channel and total.channel != part.channel
        if part.parent is not None or apart or not compatible(total, part):
            return
        if by_chance and (family(total.indicator) != family(part.indicator) or total.unit != part.unit):
            return
        parts.append(part)
        left -= float(part.value or 0)
        if abs(left) < 1e-9 and sum(bool(one.value) for one in parts) > 1:
            for one in parts:
                adopt(total, one)
            return


def sum_over_sentences(numbers: Sequence[Mention]) -> None:
    """Finds parts of a total that stand in the sentences after it: three or more, or two channels, that sum exactly."""
    for place, total in enumerate(numbers):
        value = float(total.value or 0)
        if value <= _CHANCE or total.parent is not None or family(total.indicator) not in ("disclosed", "requests"):
            continue
        if total.channel or total.indicator == "requests.carried":
            continue
        _run_over(total, numbers[place + 1 : place + 1 + _LONGEST_LIST], value)


def _run_over(total: Mention, following: Sequence[Mention], value: float) -> None:
    """Makes the first exact run of parts parts of `total`; a run starts with a sentence or right after the total."""
    starts = [0] + [
        place
        for place in range(1, len(following))
        if (following[place].sentence != following[place - 1].sentence or following[place].before.startswith(";"))
        and following[place].sentence - total.sentence <= _SENTENCES_OVER
    ]
    for start in starts:
        left = value
        parts: list[Mention] = []
        for part in following[start:]:
            if (part.parent is not None and any(part.parent is one for one in parts)) or part.indicator == "shares":
                continue
            fits = (part.parent is None and not part.children) or any(one.parent is part for one in part.children)
            if not fits or part.section != total.section or part.unit != total.unit or not compatible(total, part):
                break
            left -= float(part.value or 0)
            parts.append(part)
            if left < 1e-9:
                break
        channels = {one.channel for one in parts}
        enough = len(parts) > 2 or (len(parts) == 2 and value >= _LARGE and len(channels) == 2 and "" not in channels)
        if abs(left) < 1e-9 and enough:
            for one in parts:
                adopt(total, one)
            return


def by_share(numbers: Sequence[Mention]) -> None:
    """A count said to be a share (占总数的30.5%) is part of the total behind it of which it is just that share."""
    for place, share in enumerate(numbers):
        if share.indicator != "shares" or not place or not _SHARE_OF.search(share.before):
            continue
        part = numbers[place - 1]
        if part.parent is not None or part.sentence != share.sentence or not part.value or not share.value:
            continue
        written = str(share.value)
        digits = len(written.partition(".")[2])
        for whole in reversed(numbers[: place - 1][-_LONGEST_LIST:]):
            if whole.parent is not None or not compatible(whole, part, said=True) or whole.unit != part.unit:
                continue
            if abs(100 * float(part.value) / float(whole.value or 1) - float(share.value)) <= 0.6 * 10**-digits:
                adopt(whole, part)
                break


def outcome_parents(mentions: Sequence[Mention]) -> None:
    """Gives outcomes of requests the stated total of answers of their section, else that of requests received.

    Answers cover what the year before left over, so that their total is no part of the requests received where a
    carried number stands beside these.
    """
    received: Mention | None = None
    answered: Mention | None = None
    carried = False
    for mention in mentions:
        if mention.stated != "number" or mention.value is None:
            continue
        if mention.indicator == "requests.received" and mention.parent is None:
            received, answered, carried = mention, None, False
        left_over = mention.indicator == "requests.carried" and mention.value > 0 and mention.parent is None
        carried = carried or left_over
        if mention.indicator != "requests.answered":
            continue
        specific = _SPECIFIC_OUTCOME.search(piece_before(mention)) is not None
        whole = answered if specific and answered is not None else received
        held = carried and whole is received and not specific
        if mention.parent is None and whole is not None and not held and _covers(whole, mention):
            mention.parent = whole
        if not specific and mention.parent in (None, received):
            answered = mention


def _covers(whole: Mention, part: Mention) -> bool:
    """Whether an outcome lies near enough to a total, and is less: an equal total has no parent."""
    near = part.sentence - whole.sentence <= 3 and part.section == whole.section
    return near and whole.value is not None and part.value is not None and part.value < whole.value
