"""Rules against the same agency's record of the year before.

Without a previous record they give no check; with one of another agency or another year, and where a cell on either
side is empty, `unknown`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import wraps
from typing import Final

from ...fold import fold
from ...layout.numbering import match_marker
from ...schema import Number, Record
from .context import Context
from .registry import FAIL, PASS, UNKNOWN, Found, Rule, Text, found, rule

_CARRIED: Final = (
    "上年结转{carried_in}件，上年报告结转下年{carried_out}件",
    "{carried_in} requests carried in, last year's report carried {carried_out} out",
)
_IN_FORCE: Final = (
    "{kind}现行有效{in_force}件，上年{last}＋制发{issued}－废止{repealed}＝{due}件",
    "{kind} in force: {in_force}; last year's {last} + issued {issued} - repealed {repealed} = {due}",
)
_COPIED: Final = (
    "{n}个问题中有{copied}个与上年报告相同",
    "{copied} of {n} problems stand in last year's report",
)
_UNCHANGED: Final = (
    "{n}个可比的数量与上年相同的有{same}个",
    "{same} of {n} comparable figures are those of last year",
)
_TENFOLD: Final = (
    "{what}由上年{last}变为{now}，相差十倍以上",
    "{what} went from {last} to {now}, over tenfold",
)
_STEADY: Final = ("{n}个可比的数量无十倍以上的变化", "none of {n} comparable figures changed tenfold")
_OTHER_REPORT: Final = (
    "所给的不是同一机关上一年度的报告（{agency}，{year}）",
    "not the same agency's report of the year before ({agency}, {year})",
)
_KINDS: Final[dict[str, Text]] = {
    "normative_documents": ("行政规范性文件", "normative documents"),
    "regulations": ("规章", "regulations"),
}
_ALIKE: Final = 0.85
_LEAD: Final = re.compile(r"^(?:(?:存在)?的?(?:主要)?(?:问题|不足)|主要表现(?:为|在)?)[一二三四五\d]?[:,]")
_SHORTEST: Final = 8
_FEWEST: Final = 5
_SMALL: Final = 20
_TELLING: Final = 4


def _same_line(context: Context, last: Record) -> bool:
    here, before = context.record.report, last.report
    names = {name.replace(" ", "") for name in (here.agency, before.agency) if name}
    years = here.year is not None and before.year is not None and here.year - before.year == 1
    return years and (len(names) < 2 or any(a.endswith(b) for a in names for b in names if a != b))


def _unfit(last: Record) -> Found:
    agency = last.report.agency or "?"
    return found(UNKNOWN, _OTHER_REPORT, agency=(agency, agency), year=last.report.year)


def against_last(name: str) -> Callable[[Callable[[Context, Record], Iterator[Found]]], Rule]:
    """Registers a rule that compares with last year's record; it is asked only where there is one that fits."""

    def register(compare: Callable[[Context, Record], Iterator[Found]]) -> Rule:
        @rule(name)
        @wraps(compare)
        def guarded(context: Context) -> Iterator[Found]:
            last = context.previous
            if last is None:
                return
            if not _same_line(context, last):
                yield _unfit(last)
                return
            yield from compare(context, last)

        return guarded

    return register


@against_last("previous.carried")
def carried(context: Context, last: Record) -> Iterator[Found]:
    """What was carried in is what last year's report carried out."""
    table, before = context.record.tables.requests, last.tables.requests
    carried_in = table.carried_in.total if table else None
    carried_out = before.carried_out.total if before else None
    known = carried_in is not None and carried_out is not None
    status = UNKNOWN if not known else PASS if carried_in == carried_out else FAIL
    spans = context.table_span("requests", r"上年结转")
    yield found(status, _CARRIED, spans, carried_in=carried_in, carried_out=carried_out)


@against_last("previous.in_force")
def in_force(context: Context, last: Record) -> Iterator[Found]:
    """What is in force is what was, and what was issued, less what was repealed."""
    table, before = context.record.tables.proactive, last.tables.proactive
    for name, kind in _KINDS.items():
        row, old = getattr(table, name, None), getattr(before, name, None)
        values = [getattr(row, field, None) for field in ("in_force", "issued", "repealed")]
        values.append(getattr(old, "in_force", None))
        now, issued, repealed, then = values
        due = None if None in (now, then, issued, repealed) else (then or 0) + (issued or 0) - (repealed or 0)
        status = UNKNOWN if due is None or now is None else PASS if abs(now - due) < 1e-6 else FAIL
        spans = context.table_span("proactive", kind[0])
        yield found(
            status, _IN_FORCE, spans, kind=kind, in_force=now, last=then, issued=issued, repealed=repealed, due=due
        )


def _alike(one: str, other: str) -> bool:
    """Whether two problems are nearly the same words (ratio of matching characters, difflib)."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _plain(text: str) -> str:
    """The words of a problem without its marker and lead (存在问题：), white space and punctuation."""
    words = fold(text)
    marker = match_marker(words, 0)
    words = _LEAD.sub("", words[marker.end if marker else 0 :].strip())
    return "".join(char for char in words if char.isalnum())


def _problems(record: Record) -> list[tuple[tuple[int, int], str]]:
    items = [i for i in record.items if i.section == "problems" and i.end - i.start >= _SHORTEST]
    return [((i.start, i.end), record.text[i.start : i.end]) for i in items]


@against_last("previous.problems_copied")
def problems_copied(context: Context, last: Record) -> Iterator[Found]:
    """Fewer than half of the problems stand in last year's report nearly word for word."""
    now, before = _problems(context.record), [_plain(text) for _, text in _problems(last)]
    if not now or not before:
        yield found(UNKNOWN, _COPIED, n=len(now), copied=None)
        return
    copied = []
    for span, text in now:
        own = _plain(text)
        if any(_alike(own, old) for old in before):
            copied.append(span)
    status = FAIL if 2 * len(copied) >= len(now) else PASS
    yield found(status, _COPIED, tuple(copied), n=len(now), copied=len(copied))


def _figures(record: Record, others: bool = False) -> dict[tuple[str, str], tuple[Number, tuple[int, int]]]:
    """The figures that can be compared over the years: by indicator and subject, where both are stated once.

    `others` takes those of no indicator as well, where their subject says what they are.
    """
    figures: dict[tuple[str, str], list[tuple[Number, tuple[int, int]]]] = {}
    for c in record.counts:
        if c.value is None or c.stated != "number" or c.indicator == "shares" or c.period is not None:
            continue
        if c.indicator == "other" and not (others and len(c.subject) >= _TELLING):
            continue
        figures.setdefault((c.indicator, f"{c.subject}/{c.unit}"), []).append((c.value, (c.start, c.end)))
    made = {key: values[0] for key, values in figures.items() if len(values) == 1}
    for key, value in _table_figures(record).items():
        if value is not None:
            made["table", key] = (value, (0, 0))
    return made


def _table_figures(record: Record) -> dict[str, Number | None]:
    requests, proactive = record.tables.requests, record.tables.proactive
    figures: dict[str, Number | None] = {}
    if requests is not None:
        figures |= {"本年新收申请": requests.received.total, "办理结果总计": requests.total.total}
    if proactive is not None:
        figures |= {
            "行政许可": proactive.licences,
            "行政处罚": proactive.penalties,
            "行政强制": proactive.coercive_measures,
            "规范性文件现行有效": proactive.normative_documents.in_force,
        }
    return figures


def _pairs(
    context: Context, last: Record, others: bool = False
) -> list[tuple[str, Number, Number, tuple[tuple[int, int], ...]]]:
    """Name, this year's figure, last year's, and where this year's stands."""
    now, before = _figures(context.record, others), _figures(last, others)
    made = []
    for key in now.keys() & before.keys():
        value, span = now[key]
        spans = (span,) if span[1] else context.table_span("requests" if "申请" in key[1] else "proactive")
        made.append((key[1].partition("/")[0], value, before[key][0], spans))
    return sorted(made, key=lambda pair: (pair[3], pair[0]))


@against_last("previous.counts_unchanged")
def counts_unchanged(context: Context, last: Record) -> Iterator[Found]:
    """Not all of the figures (five or more that are not zero) are last year's."""
    pairs = [pair for pair in _pairs(context, last) if pair[1] or pair[2]]
    same = [pair for pair in pairs if pair[1] == pair[2]]
    if len(pairs) < _FEWEST:
        yield found(UNKNOWN, _UNCHANGED, n=len(pairs), same=len(same))
        return
    spans = tuple(span for pair in same for span in pair[3])
    status = FAIL if len(same) == len(pairs) else PASS
    yield found(status, _UNCHANGED, spans if status == FAIL else (), n=len(pairs), same=len(same))


@against_last("previous.tenfold")
def tenfold(context: Context, last: Record) -> Iterator[Found]:
    """No figure is over ten times last year's, or under a tenth of it (figures under 20 on both sides aside)."""
    pairs = _pairs(context, last, others=True)
    if not pairs:
        yield found(UNKNOWN, _STEADY, n=0)
        return
    jumps = [p for p in pairs if min(p[1], p[2]) > 0 and max(p[1], p[2]) > 10 * min(p[1], p[2])]
    jumps = [p for p in jumps if max(p[1], p[2]) >= _SMALL]
    for what, now, then, spans in jumps:
        yield found(FAIL, _TENFOLD, spans, what=(what, what), last=then, now=now)
    if not jumps:
        yield found(PASS, _STEADY, n=len(pairs))
