"""What the rules share: their registry, what a rule finds, and the collapse of its findings into checks.

A rule is a function that takes a Context and yields a Found for each comparison that it makes. `run` makes checks of
them: every failed comparison is a check of its own; where none failed, one `pass` stands for those that held; where
nothing could be compared because a side is missing, one `unknown`. A rule that has nothing to speak of gives no check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from ...schema import Check
from .context import Context

PASS: Final = "pass"
FAIL: Final = "fail"
UNKNOWN: Final = "unknown"

Text = tuple[str, str]
"""Chinese and English: a template with the same names in braces, or a value that differs by language."""
Spans = tuple[tuple[int, int], ...]

_MOST_SPANS: Final = 12
_FAMILIES: Final = (
    "requests", "disputes", "prose", "parts", "same", "shares", "year", "structure", "problems", "measures",
    "boilerplate", "previous",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of one comparison: both languages' template, the values that fill it, the spans they come from."""

    status: str
    template: Text
    values: tuple[tuple[str, Any], ...] = ()
    spans: Spans = ()

    @property
    def message(self) -> str:
        """Chinese, ` / `, English; pairs among the values are taken by language. Written only where it is shown."""
        written = [
            text.format(**{k: v[side] if isinstance(v, tuple) else number(v) for k, v in self.values})
            for side, text in enumerate(self.template)
        ]
        return " / ".join(" ".join(words.split()) for words in written)


Rule = Callable[[Context], Iterator[Found]]

RULES: Final[dict[str, Rule]] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Registers a rule under its stable id."""

    def register(function: Rule) -> Rule:
        RULES[name] = function
        return function

    return register


def found(status: str, template: Text, spans: Spans = (), **values: Any) -> Found:
    """A finding whose message fills both templates with the same values."""
    return Found(status, template, tuple(values.items()), spans[:_MOST_SPANS])


def number(value: Any) -> str:
    """A number as people write it, at most four decimals; `?` for one that is missing."""
    if value is None:
        return "?"
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    return str(value)


def run(context: Context) -> tuple[Check, ...]:
    """The checks of all rules: tables, prose, years, structure, problems, last year's record, in this order."""
    checks: list[Check] = []
    for name, function in sorted(RULES.items(), key=lambda pair: _FAMILIES.index(pair[0].partition(".")[0])):
        findings = list(function(context))
        for status in (FAIL, PASS, UNKNOWN):
            chosen = [one for one in findings if one.status == status]
            if chosen:
                kept = dict.fromkeys(chosen) if status == FAIL else chosen[:1]
                checks += [Check(rule=name, status=status, message=one.message, spans=one.spans) for one in kept]
                break
    return tuple(checks)
