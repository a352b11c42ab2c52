"""Rules within the prose: parts against totals, the same quantity stated twice, shares.

Parts are read from the wording (`121条：…`, `其中…`, `按…分，…`), not from the record's parents, which the annotator
gives where the sums hold. Parts that do not reach their total are no contradiction unless the wording says that they
are all (分别为, 按…分); parts that exceed it always are. Where a list may be read in several ways, the reading with the
smallest sum is judged. No list, no repetition and no share: no check.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ...schema import Count, Number
from .context import Context, Statement
from .prose import of_this_year
from .registry import FAIL, PASS, UNKNOWN, Found, found, rule

_SUM: Final = (
    "“{subject}”共{total}{unit}，所列{n}项合计{parts}{unit}",
    "{subject}: {total} {unit} in all, the {n} parts listed add up to {parts}",
)
_EXCEED: Final = (
    "“{subject}”共{total}{unit}，其中“{part}”却有{value}{unit}",
    "{subject}: {total} {unit} in all, but its part {part} has {value}",
)
_SAME: Final = (
    "“{subject}”一处为{first}{unit}，另一处为{second}{unit}",
    "{subject}: stated once as {first} {unit}, once as {second}",
)
_SHARE: Final = (
    "“{part}”{value}占{total}的{real}%，文中写作{said}%",
    "{part}: {value} of {total} is {real}%, the text says {said}%",
)
_SHARE_ALONE: Final = ("占比{said}%，未找到总数", "a share of {said}%, but no total to compare")
_OVER: Final = ("“{words}”为{said}%，超过100%", "{words}: {said}%, over 100%")
_INTRO: Final = re.compile(
    r"^[,(]?(?:(?P<part>其中|包括|包含|含)[:,]?|(?P<list>:)|,?(?P<all>按[^,:;。]{1,14}分[类]?[,:]?|分别[为是]))"
)
_BREAKDOWN: Final = re.compile(r"(?:按|从)[^,:;。]{1,16}(?:[分看]|划分|统计)[,:]?")
_TORN: Final = re.compile(r"\d$")  # digits that a conversion tore apart (1 3 4条)
_SET_UP: Final = re.compile("设有|下设|开设")
_INNER: Final = re.compile(r"其中|包括|包含")
_ANOTHER: Final = re.compile(
    r"另|同时|较|比上|占|收到|受理|举办|召开|累计|阅读|点击|粉丝|关注|办结|答复|回应|回复|办理|采纳|征集|征求|推送|处理(?!类)|转发|全年|按|从|另有|此外|还|开展|组织|共"
)
_REST: Final = re.compile(r"等|其余|其他|其它|另|余为|剩余")
_TOPICS: Final = frozenset({"fees", "documents", "interpretations", "meetings", "activities", "trainings", "staff"})
_NO_PARTS: Final = frozenset({"shares", "views", "followers"})


def _family(indicator: str) -> str:
    return indicator.split(".")[0]


def _alike(total: Count, part: Count) -> bool:
    """Whether a count may be a part of another by unit and what it counts."""
    if part.unit != total.unit or part.stated == "negation" or part.indicator in _NO_PARTS:
        return False
    same = _family(part.indicator) == _family(total.indicator)
    return same or "other" in (part.indicator, total.indicator) or part.indicator in _TOPICS


@dataclass(frozen=True, slots=True)
class _Listing:
    """The counts that a sentence lists behind a total, how the list is introduced, and what stands behind it.

    `limit` is what the parts may not exceed: the total, or a larger one before it that the list may be of as well.
    """

    total: Statement
    limit: Number
    intro: str
    parts: tuple[Statement, ...]
    tail: str

    @property
    def values(self) -> list[Number]:
        return [part.count.value for part in self.parts if part.count.value is not None]

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        return (self.total.span, *(part.span for part in self.parts))


def _sentences(context: Context) -> list[list[Statement]]:
    groups: dict[tuple[int, int], list[Statement]] = defaultdict(list)
    for statement in context.statements:
        if statement.count.stated == "number":
            groups[context.sentence_at(statement.count.value_start)].append(statement)
    return [sorted(group, key=lambda s: s.count.value_start) for group in groups.values()]


def _gap(one: Statement, following: Statement) -> str:
    """The words between the numbers of two counts, the unit of the first left out."""
    words = following.before[len(one.before) + len(one.inside) :]
    # A traditional unit (條) is one character longer or shorter than nothing else: its folded form has its length.
    unit = len("".join(one.count.unit.split()))
    stop = re.search(r"[,。;:、()]|其中", words)
    return words[unit:] if unit and (stop is None or stop.start() >= unit) else words


def _listings(context: Context) -> Iterator[_Listing]:
    for group in _sentences(context):
        head: Statement | None = None
        for place, total in enumerate(group[:-1]):
            gap = _gap(total, group[place + 1])
            intro = _INTRO.match(gap)
            if intro is None or not _may_be_total(total) or _SET_UP.search(gap):
                continue
            kind = intro.lastgroup or ""
            parts, tail = _parts(total, group[place + 1 :], kind, gap[intro.end() :], gap.startswith("("))
            if parts:
                yield _Listing(total, _limit(total, group[:place], gap), kind, tuple(parts), tail)
            if head is None and not _BREAKDOWN.search(group[0].before):
                head = total
                yield from _later(total, group[place + 1 :])


def _may_be_total(statement: Statement) -> bool:
    count = statement.count
    carried = count.indicator == "requests.carried"
    sure = count.qualifier == "exact" and not _TORN.search(statement.before)
    return bool(count.value) and sure and count.indicator not in _NO_PARTS and not carried


def _limit(total: Statement, earlier: Sequence[Statement], gap: str) -> Number:
    """The total's value, or a larger one of its sentence where the list may be of that: one before it, or the sum of
    those it is joined to (建议6件、提案8件，其中…)."""
    value = total.count.value or 0
    if gap.startswith("("):
        return value
    same = [s for s in earlier if s.count.value is not None and _alike(total.count, s.count)]
    same = [s for s in same if ";" not in total.before[len(s.before) :]]
    joined: Number = value
    following = total
    for one in reversed(same):
        if re.search("[,;。:]", _gap(one, following)):
            break
        joined += one.count.value or 0
        following = one
    if total.count.parent is not None:
        return max(value, joined)
    return max([joined, *(s.count.value or 0 for s in same)])


def _later(total: Statement, following: Sequence[Statement]) -> Iterator[_Listing]:
    """A further breakdown of the first total of a sentence (…；按形式分，…)."""
    for place, one in enumerate(following[1:], 1):
        gap = _gap(following[place - 1], one)
        if match := _BREAKDOWN.search(gap):
            parts, tail = _parts(total, following[place:], "all", gap[match.end() :], False)
            if len(parts) > 1:
                yield _Listing(total, total.count.value or 0, "all", tuple(parts), tail)


def _parts(
    total: Statement, following: Sequence[Statement], kind: str, first: str, paren: bool
) -> tuple[list[Statement], str]:
    """The parts that every reading of a list takes, and what stands behind the last of them.

    A list in brackets ends with them; what stands in brackets, or behind a second 其中, is a part of a part.
    """
    parts: list[Statement] = []
    inner = False
    tight = False  # joined by 、 so far: a comma ends the list
    for place, one in enumerate(following):
        gap = first if not place else _gap(following[place - 1], one)
        if place:
            if paren and ")" in gap:
                break
            if kind == "part" and re.search("[;。]", gap):
                break
            inner = inner and not re.search("[;。)]", gap)
            if tight and gap.startswith(","):
                break
            tight = tight or gap.startswith("、")
            if _BREAKDOWN.search(gap) or (_ANOTHER.search(gap) and not _INNER.search(gap)):
                break
            inner = inner or bool(_INNER.search(gap)) or bool(re.search(r"\([^)]*$|^:", gap))
        if one.count.indicator == "shares" or inner:
            continue
        if one.count.qualifier != "exact" or one.count.value is None or _TORN.search(one.before):
            return [], ""
        if not _alike(total.count, one.count):
            break
        parts.append(one)
    return parts, parts[-1].after[len(parts[-1].count.unit) :] if parts else ""


@rule("parts.sum")
def parts_sum(context: Context) -> Iterator[Found]:
    """The parts listed behind a total do not exceed it, and reach it where the wording says that they are all."""
    for listing in _listings(context):
        values, total = listing.values, listing.total.count
        if len(values) < 2 or total.value is None:
            continue
        summed = sum(values)
        reached = any(abs(sum(values[: n + 1]) - total.value) < 1e-6 for n in range(1, len(values)))
        rest = bool(_REST.search("".join(part.clause for part in listing.parts) + listing.tail[:12]))
        short = listing.intro == "all" and summed < total.value and not rest and not listing.tail.strip("。;)")
        status = FAIL if (summed > listing.limit and not reached) or short else PASS
        yield found(
            status, _SUM, listing.spans, subject=total.subject, total=total.value, unit=total.unit, n=len(values),
            parts=summed,
        )  # fmt: skip


@rule("parts.exceed")
def parts_exceed(context: Context) -> Iterator[Found]:
    """No single part is larger than the total it is listed under."""
    for listing in _listings(context):
        total = listing.total.count
        for part in listing.parts:
            if part.count.value is None or total.value is None:
                continue
            status = FAIL if part.count.value > listing.limit else PASS
            yield found(
                status, _EXCEED, (listing.total.span, part.span), subject=total.subject, total=total.value,
                unit=total.unit, part=part.count.subject, value=part.count.value,
            )  # fmt: skip


_TIME: Final = re.compile(
    r"20\d\d年度?|本?年度|全年|今年|本年|年内|截[至止][^,]*|\d+月(?:底|末)?|共计?|累计|总计|一共|合计|均|约|[我本][局镇乡县市区街道委办厅处院旗州]{1,2}"
    r"(?:共)?|[的为是有达,、:]"
)


def _signature(statement: Statement) -> str:
    """What is counted, in the clause's own words without time words: equal where two clauses say the same thing."""
    return _TIME.sub("", statement.clause)


@rule("same.value")
def same_value(context: Context) -> Iterator[Found]:
    """A total that is stated in the same words in two places has the same value in both."""
    places: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in context.statements:
        count = statement.count
        if count.value is None or count.stated != "number" or count.qualifier != "exact" or count.parent is not None:
            continue
        if count.indicator == "shares" or not of_this_year(context, statement):
            continue
        quiet = context.section_at(count.value_start) in ("problems", "measures", "preamble", "trailer")
        signature = _signature(statement)
        if len(signature) >= 6 and not quiet and not re.search(r"其中|每|各|\d", signature):
            places[count.unit, signature].append(statement)
    for (unit, words), said in places.items():
        first = said[0]
        for other in said[1:]:
            if context.sentence_at(other.count.value_start) == context.sentence_at(first.count.value_start):
                continue
            status = PASS if other.count.value == first.count.value else FAIL
            spans = (first.span, other.span)
            values = {"first": first.count.value, "second": other.count.value}
            yield found(status, _SAME, spans, subject=words, unit=unit, **values)


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
    groups = _sentences(context)
    for index, group in enumerate(groups):
        earlier = groups[index - 1] if index else []
        for place, share in enumerate(group):
            count = share.count
            if count.indicator != "shares" or not place or count.value is None or count.qualifier != "exact":
                continue
            part = group[place - 1]
            if (
                not _SHARE_OF.match(_gap(part, share))
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
        and _family(s.count.indicator) == _family(part.count.indicator)
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
        here = [one for one in _totals_before(context, part) if one in wholes]
    return here[0] if here and here[0].count.value != part.count.value else None


_BOUNDED: Final = re.compile(r"占[^,。;]{0,16}$|率[^,。;]{0,6}$|满意度[^,。;]{0,6}$|比例[为达是]?$|占比[^,。;]{0,4}$")
_GROWTH: Final = re.compile(r"增|升|提高|超|同比|环比|降|减|完成率|利用率|较|比[上去]|执行率|点击率|收益率|参与率")


@rule("shares.over_100")
def shares_over_100(context: Context) -> Iterator[Found]:
    """A share of a whole, or a rate that has a bound, is not over 100%; growth may be."""
    for statement in context.statements:
        count = statement.count
        if count.indicator != "shares" or count.value is None or count.unit not in ("%", "％"):
            continue
        if not _BOUNDED.search(statement.clause) or _GROWTH.search(statement.clause):
            continue
        status = FAIL if count.value > 100 else PASS
        yield found(status, _OVER, (statement.span,), words=statement.clause[-10:], said=count.value)
