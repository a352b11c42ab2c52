"""Rules within the prose: parts against totals, the same quantity stated twice.

Parts are read from the wording (`121条：…`, `其中…`, `按…分，…`), not from the record's parents, which the annotator
gives where the sums hold. Parts that do not reach their total are no contradiction unless the wording says that they
are all (分别为, 按…分); parts that exceed it always are. Where a list may be read in several ways, the reading with the
smallest sum is judged. No list and no repetition: no check.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ...schema import Count, Number
from .context import Context, Statement
from .prose import of_this_year
from .registry import FAIL, PASS, Found, found, rule

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
_INTRO: Final = re.compile(
    r"^(?:[^,。;:、()\d]{1,10}(?=\((?:其中|包括|包含|含)))?[,(]?(?:(?P<part>其中|包括|包含|含)[:,]?|(?P<list>:)|,?(?P<all>按[^,:;。]{1,14}分[类]?[,:]?|分别[为是]))"
)
_BREAKDOWN: Final = re.compile(r"(?:按|从)[^,:;。]{1,16}(?:[分看]|划分|统计)[,:]?")
_TORN: Final = re.compile(r"\d$")  # digits that a conversion tore apart (1 3 4条)
_SET_UP: Final = re.compile("设有|下设|开设")
_INNER: Final = re.compile(r"其中|包括|包含")
_ANOTHER: Final = re.compile(
    r"另(?!行制作)|同时|较|比上|占|收到|受理|举办|召开|累计|阅读|点击|粉丝|关注|办结|答复|回应(?!关切|类)|回复|办理|采纳|征集|征求|推送|(?<!其[他它])(?<!不予)"
    r"处理(?!类)|结转|转下|转入|尚有|未办结|正在办|转发|全年|按|从|此外|还|开展|组织(?![机人])|(?<!公)共(?![青享产同建])"
)
_REST: Final = re.compile(r"等|其余|其他|其它|另|余为|剩余")
_REMAINDER: Final = re.compile(r",(?:其余|其[他它]|剩余|余下)")
_TOPICS: Final = frozenset({"fees", "documents", "interpretations", "meetings", "activities", "trainings", "staff"})
_NO_PARTS: Final = frozenset({"shares", "views", "followers"})


def family(indicator: str) -> str:
    return indicator.split(".")[0]


def _alike(total: Count, part: Count) -> bool:
    """Whether a count may be a part of another by unit and what it counts."""
    if part.unit != total.unit or part.stated == "negation" or part.indicator in _NO_PARTS:
        return False
    if part.indicator == "requests.carried":
        return False  # what is left over is no part of what was answered, nor what came over of what was received
    same = family(part.indicator) == family(total.indicator)
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


def gap_between(one: Statement, following: Statement) -> str:
    """The words between the numbers of two counts, the unit of the first left out."""
    words = following.before[len(one.before) + len(one.inside) :]
    # A traditional unit (條) is one character longer or shorter than nothing else: its folded form has its length.
    unit = len("".join(one.count.unit.split()))
    stop = re.search(r"[,。;:、()]|其中", words)
    return words[unit:] if unit and (stop is None or stop.start() >= unit) else words


def _listings(context: Context) -> tuple[_Listing, ...]:
    """The lists of the report, found once for the two rules that ask."""
    if "listings" not in context.shared:
        context.shared["listings"] = tuple(_find_listings(context))
    found_: tuple[_Listing, ...] = context.shared["listings"]
    return found_


def _find_listings(context: Context) -> Iterator[_Listing]:
    for group in context.sentence_statements:
        head: Statement | None = None
        for place, total in enumerate(group[:-1]):
            gap = gap_between(total, group[place + 1])
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
        if re.search("[,;。:]", gap_between(one, following)):
            break
        joined += one.count.value or 0
        following = one
    if total.count.parent is not None:
        return max(value, joined)
    return max([joined, *(s.count.value or 0 for s in same)])


def _later(total: Statement, following: Sequence[Statement]) -> Iterator[_Listing]:
    """A further breakdown of the first total of a sentence (…；按形式分，…)."""
    for place, one in enumerate(following[1:], 1):
        gap = gap_between(following[place - 1], one)
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
        gap = first if not place else gap_between(following[place - 1], one)
        if place:
            if paren and ")" in gap:
                break
            if kind == "part" and re.search("[;。]", gap):
                break
            inner = inner and not re.search("[;。)]", gap)
            if tight and gap.startswith(",") and not _REMAINDER.match(gap):
                break
            tight = tight or gap.startswith("、")
            if _BREAKDOWN.search(gap) or (_ANOTHER.search(gap) and not _INNER.search(gap)):
                break
            inner = inner or bool(_INNER.search(gap)) or bool(re.search(r"\([^)]*$|^:", gap))
        if one.count.indicator == "shares" or inner:
            continue
        if one.count.qualifier != "exact" or one.count.value is None or _TORN.search(one.before):
            if kind == "part":
                break  # the parts before it still may not exceed the total
            return [], ""
        nameless = kind == "part" and not place and not gap and one.count.unit == total.count.unit  # 其中3件…
        if not nameless and not _alike(total.count, one.count):
            break
        parts.append(one)
    return parts, parts[-1].after[len(parts[-1].count.unit) :] if parts else ""


_CHANNEL: Final = re.compile(
    r"发布|推送|刊[登载发]|编发|印发|张贴|公开|通过|利用|依托|借助|网站|网页|平台|微[信博]|公众号|客户端|抖音|新媒体|[栏屏报]$"
)
_NAMED_SO: Final = re.compile(
    r"(?:政府|政务)?信息公开|公开(?:年[度报]|指南|目录|制度)|(?:予以|部分|不予|同意|不同意|主动)公开"
)
_BY_WAY_OF: Final = re.compile(r"通过|利用|依托|借助|运用|[在于].{1,16}(?:公开|发布)")


def _label(part: Statement) -> str:
    """What a part is called: the last words of its clause before the number."""
    return re.split(r"[、(]", part.clause)[-1]


def _goes_on(listing: _Listing, number: int) -> bool:
    """Whether a list goes on behind its first parts in the same form: further names, not what was published where."""

    def told(part: Statement) -> bool:
        return bool(_CHANNEL.search(_NAMED_SO.sub("", _label(part))))

    pairs = pairwise((listing.total, *listing.parts[: number + 1]))
    signs = [gap_between(one, following)[:1] for one, following in pairs][1:]
    even = len(set(signs)) < 2 and signs[-1:] != [";"]
    return even and (not told(listing.parts[number]) or all(told(part) for part in listing.parts[:number]))


def _overlap(listing: _Listing) -> bool:
    """Whether the parts are ways on which the same things may have been published: their sum says nothing."""
    ways = [bool(_BY_WAY_OF.search(_label(part))) for part in listing.parts]
    return sum(ways) > 1 and (all(ways) or listing.total.count.value in listing.values)


@rule("parts.sum")
def parts_sum(context: Context) -> Iterator[Found]:
    """The parts listed behind a total do not exceed it, and reach it where the wording says that they are all."""
    for listing in _listings(context):
        values, total = listing.values, listing.total.count
        if len(values) < 2 or total.value is None:
            continue
        summed = sum(values)
        reached = any(
            abs(sum(values[:n]) - total.value) < 1e-6 and not _goes_on(listing, n) for n in range(1, len(values))
        )
        reached = reached or _overlap(listing)
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


_SCOPE: Final = re.compile(
    r"门户网站|微信|公众号|微博|抖音|客户端|视频号|公开栏|显示屏|大喇叭|报[刊纸]|公报|电视|广播|平台|栏目|(?:上|下)半年|季度|"
    r"各[乡镇县市区街部科]|下属|所属|直属|本级|全[县市区镇乡省州]"
)


def _scope(context: Context, statement: Statement) -> frozenset[str]:
    """Where, when and by whom, as far as a sentence and the opening of its paragraph say."""
    start = context.folded.rfind("\n", 0, statement.count.value_start) + 1
    opening = re.split("[。;]", context.folded[start : start + 24])[0]
    return frozenset(_SCOPE.findall(opening + re.split("[;:]", statement.before)[-1]))


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
            if _scope(context, first) != _scope(context, other):
                continue
            status = PASS if other.count.value == first.count.value else FAIL
            spans = (first.span, other.span)
            values = {"first": first.count.value, "second": other.count.value}
            yield found(status, _SAME, spans, subject=words, unit=unit, **values)
