"""Rules on shares: a share of a stated whole is that of the two numbers, and no share with a bound is over 100%.

A share is judged only where the wording and the counts around it leave no doubt of its whole; one that fits any count
that it may be of is a pass. No share, no check; a share without a whole is `unknown`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ...schema import Count, Number
from .context import Context, Statement
from .parts import family, gap_between
from .registry import FAIL, PASS, UNKNOWN, Found, found, rule

_SHARE: Final = (
    "“{part}”{value}占{total}的{real}%，文中写作{said}%",
    "{part}: {value} of {total} is {real}%, the text says {said}%",
)
_SHARE_ALONE: Final = ("占比{said}%，未找到总数", "a share of {said}%, but no total to compare")
_OVER: Final = ("“{words}”为{said}%，超过100%", "{words}: {said}%, over 100%")
_SHARE_OF: Final = re.compile(r"^[^。;\d]{0,4}[,(]?(?:约)?[^,。;\d别合两]{0,6}占[^,。;\d]{0,14}$")


_OF_ALL: Final = re.compile(
    r"(?<!合计)(?<!别)占(?:[^,。;\d]{0,6}(?:总[数量体]|全部)[^,。;\d]{0,4}的?(?:比例为?)?|比为?|)$"
)


def _decimals(context: Context, count: Count) -> int:
    written = context.folded[count.value_start : count.value_end]
    return len(written.partition(".")[2]) if "." in written else 0


def _fits(part: Number, total: Number, said: Number, decimals: int) -> bool:
    """Whether a share is that of the two numbers, rounded or cut off at its decimals (and one unit of slack)."""
    real = 100 * part / total
    return abs(real - said) <= 1.01 * 10.0**-decimals


@rule("shares.of_total")
def shares_of_total(context: Context) -> Iterator[Found]:
    """A share that is said of a count fits the count and the whole that its sentence, or the one before, states."""
    groups = context.sentence_statements
    for index, group in enumerate(groups):
        earlier = groups[index - 1] if index else []
        for place, share in enumerate(group):
            count = share.count
            if count.indicator != "shares" or not place or count.value is None or count.qualifier != "exact":
                continue
            part = group[place - 1]
            if (
                not _SHARE_OF.match(gap_between(part, share))
                or re.match(r"[%％]?[、和及]", share.after)
                or part.count.value is None
                or part.count.qualifier != "exact"
            ):
                continue
            parent = [s for s in context.statements if s.count is _parent(context, part)]
            others = [*parent, *earlier, *group[: place - 1], *group[place + 1 :], *_totals_before(context, part)]
            yield from _judge_share(context, part, share, others)


def _totals_before(context: Context, part: Statement) -> list[Statement]:
    """The totals of a part's kind that its section states before it."""
    section = context.section_at(part.count.value_start)
    return [
        s
        for s in context.statements
        if s.count.value_start < part.count.value_start
        and s.count.parent is None
        and family(s.count.indicator) == family(part.count.indicator)
        and context.section_at(s.count.value_start) == section
    ]


def _parent(context: Context, statement: Statement) -> Count | None:
    parent = statement.count.parent
    return None if parent is None else context.record.counts[parent]


def _judge_share(context: Context, part: Statement, share: Statement, others: Sequence[Statement]) -> Iterator[Found]:
    value, said = part.count.value, share.count.value
    if value is None or said is None:
        return
    counts = [(one, one.count) for one in others if one.count.unit == part.count.unit]
    counts = [(one, c) for one, c in counts if c.indicator != "shares" and c.qualifier == "exact"]
    wholes = [one for one, c in counts if c.value and c.value >= value]
    decimals = _decimals(context, share.count)
    parent = _parent(context, part)
    least = 0.5 * (parent.value or 0) if parent is not None and parent.indicator != "shares" else 0.0
    large = [one for one in wholes if (one.count.value or 0) >= max(least, 1e-9)]
    fitting = [one for one in large if _fits(value, one.count.value or 1, said, decimals)]
    listed = [one.count.value for one in others if one.count.value and one.count.unit == part.count.unit]
    if fitting:
        whole, status = fitting[0], PASS
    elif _OF_ALL.search(share.clause) and (first := _whole(context, part, wholes)) is not None:
        whole, status = first, PASS if _fits(value, first.count.value or 1, said, decimals) else FAIL
    else:
        yield found(UNKNOWN, _SHARE_ALONE, (share.span,), said=said)
        return
    total = whole.count.value
    if total is None or (status == FAIL and _fits(value, value + sum(listed), said, decimals)):
        return
    real = round(100 * value / total, max(1, decimals))
    spans = (whole.span, part.span, share.span)
    yield found(status, _SHARE, spans, part=part.count.subject, value=value, total=total, real=real, said=said)


def _whole(context: Context, part: Statement, wholes: Sequence[Statement]) -> Statement | None:
    """The whole that a part has for sure: its parent, the only one, or the first of its own sentence."""
    parent = _parent(context, part)
    for one in wholes:
        if one.count is parent:
            return one
    own = context.sentence_at(part.count.value_start)
    here = [one for one in wholes if context.sentence_at(one.count.value_start) == own]
    here = [one for one in here if one.count.value_start < part.count.value_start]
    if not here:
        here = _only_total_before(context, part, wholes)
    if not here:
        here = [one for one in _totals_before(context, part) if one in wholes]
    return here[0] if here and here[0].count.value != part.count.value else None


def _only_total_before(context: Context, part: Statement, wholes: Sequence[Statement]) -> list[Statement]:
    """The one total of the part's unit in the sentence before it, in the same paragraph."""
    start = context.sentence_at(part.count.value_start)[0]
    line = context.folded.rfind("\n", 0, start) + 1
    before = context.sentence_at(max(0, start - 1))[0]
    units = [
        s
        for s in context.statements
        if max(line, before) <= s.count.value_start < start and s.count.unit == part.count.unit
    ]
    totals = [s for s in units if s.count.parent is None and s.count.indicator != "shares"]
    return totals if len(totals) == 1 and totals[0] in wholes else []


_BOUNDED: Final = re.compile(r"占[^,。;]{0,16}$|率[^,。;]{0,6}$|满意度[^,。;]{0,6}$|比例[为达是]?$|占比[^,。;]{0,4}$")
_LISTED_SHARES: Final = re.compile(r"(?<=占)(?:[\d.]+[%％][、和及])+$")
_GROWTH: Final = re.compile(
    r"增|升|提高|超|同比|环比|降|减|较|比[上去]|(?:完成|利用|执行|点击|收益|参与|达标|达产|征缴|投入产出|结案|审结|参保|参合|杠杆)率"
)


@rule("shares.over_100")
def shares_over_100(context: Context) -> Iterator[Found]:
    """A share of a whole, or a rate that has a bound, is not over 100%; growth may be."""
    for statement in context.statements:
        count = statement.count
        if count.indicator != "shares" or count.value is None or count.unit not in ("%", "％"):
            continue
        clause = _LISTED_SHARES.sub("", statement.clause)
        if not _BOUNDED.search(clause) or _GROWTH.search(clause):
            continue
        status = FAIL if count.value > 100 else PASS
        yield found(status, _OVER, (statement.span,), words=statement.clause[-10:], said=count.value)
