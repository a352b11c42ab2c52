"""The rule within the table of disputes: in each group the four outcomes add up to the total.

A group with an empty cell is `unknown`. No table, no check.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .context import Context
from .registry import FAIL, PASS, UNKNOWN, Found, Text, found, rule

GROUPS: Final[dict[str, Text]] = {
    "reconsideration": ("行政复议", "reconsideration"),
    "lawsuit_direct": ("未经复议直接起诉", "direct lawsuits"),
    "lawsuit_after_reconsideration": ("复议后起诉", "lawsuits after reconsideration"),
}
OUTCOMES: Final = ("upheld", "corrected", "other", "pending")
_SUM: Final = (
    "复议诉讼表“{group}”：维持、纠正、其他、未审结之和{parts}，总计{total}",
    "disputes table, {group}: the four outcomes add up to {parts}, the total is {total}",
)
_BLANK: Final = (
    "复议诉讼表“{group}”：有空格，无法核对",
    "disputes table, {group}: a cell is empty, nothing to compare",
)


@rule("disputes.sum")
def disputes_sum(context: Context) -> Iterator[Found]:
    """In each group: upheld, corrected, other and pending add up to the total."""
    table = context.record.tables.disputes
    if table is None:
        return
    spans = context.table_span("disputes")
    for name, label in GROUPS.items():
        group = getattr(table, name)
        values = [getattr(group, outcome) for outcome in OUTCOMES]
        if group.total is None or any(value is None for value in values):
            yield found(UNKNOWN, _BLANK, spans, group=label)
            continue
        status = PASS if abs(sum(values) - group.total) < 1e-6 else FAIL
        yield found(status, _SUM, spans, group=label, parts=sum(values), total=group.total)
