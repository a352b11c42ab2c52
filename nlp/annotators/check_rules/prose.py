"""Statements of the prose that speak for the whole report: whose they are, of which year, and of what.

What is plausible as something else is left alone: another year, another office or the whole district, an approximate
value, a part of a total, an old fault quoted among the problems.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .context import Context, Statement

_LAST_YEARS: Final = re.compile(r"上一?年(?!度?结转)|去年|往年|历年|累计|以来|上半年|下半年|季度|[^\d]\d{1,2}月|同期")
_COMPARED: Final = re.compile(r"[比较](?:上|去|20\d\d)年?.*$")
_NARROW: Final = re.compile(
    r"本级|政府办|办公[室厅]|(?:市|县|区|州|旗|盟)直|部门|下属|直属|所属|其中|同一|名义|向.{1,8}提出"
)
# 街道本级 in the report of a sub-district: the body itself, which has no other level.
_OWN_LEVEL: Final = re.compile(r"(?:街道|[镇乡局委厅])(?:机关)?本级")
_SINGLE: Final = re.compile(r"(?:街道|办事处|[镇乡局委厅]|[镇乡]人民政府)$")
_TOGETHER: Final = re.compile(r"[及和]其?(?:所属|直属|下属)")
_WIDE: Final = re.compile(
    r"全(?:省|市|州|盟|区|县|旗|镇|乡|系统|行业)|各(?!类|种|项|单位均)|(?:乡镇|街道)(?=.{0,4}(?:收到|受理|共))"
)
_GOVERNMENT: Final = re.compile(r"政府$|管委会$|管理委员会$|办事处$")
_QUIET: Final = frozenset({"problems", "measures", "preamble", "trailer"})


def main_statements(context: Context, indicator: str) -> Iterator[Statement]:
    """The exact counts of an indicator that speak of this report's office and year and are no part of another."""
    for statement in context.statements:
        count = statement.count
        if count.indicator != indicator or count.value is None or count.parent is not None:
            continue
        if count.qualifier != "exact" or context.section_at(count.value_start) in _QUIET:
            continue
        if of_this_year(context, statement) and scope_is_own(context, statement):
            yield statement


def of_this_year(context: Context, statement: Statement) -> bool:
    """Whether a statement is of the report's year as far as its clause says."""
    count = statement.count
    if count.period is not None and count.period != context.year:
        return False
    clause = _COMPARED.sub("", statement.clause)
    years = [int(y) for y in re.findall(r"(?<!\d)(20\d\d)年", clause)]
    return not _LAST_YEARS.search(clause) and all(year == context.year for year in years)


def scope_is_own(context: Context, statement: Statement) -> bool:
    """Whether a statement speaks of the body that the report is of, not of a part of it or of its whole district."""
    own = statement.clause
    if _TOGETHER.search(own):
        return True
    if _OWN_LEVEL.search(own) and _SINGLE.search(context.agency):
        return True
    if _NARROW.search(own) and not _own_words(context, own):
        return False
    wide = _WIDE.search(own) or (not re.search(r"[我本]", own) and _WIDE.search(statement.before))
    return not wide or bool(_GOVERNMENT.search(context.agency)) or _table_is_wide(context)


def _table_is_wide(context: Context) -> bool:
    """Whether the table of requests is of the whole district: it has the number that the prose gives for that."""
    table = context.record.tables.requests
    received = table.received.total if table else None
    return bool(received) and any(
        s.count.indicator == "requests.received" and s.count.value == received and _WIDE.search(s.before)
        for s in context.statements
    )


def _own_words(context: Context, clause: str) -> bool:
    """Whether the narrow word in a clause is of the office's own name (市政府办公室 in that office's report)."""
    match = _NARROW.search(clause)
    return match is not None and match[0] in context.agency
