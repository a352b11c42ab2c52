"""Where a table stands in the text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table's span, end exclusive; `kind` is "proactive", "requests", "disputes" or "generic"."""

    kind: str
    start: int
    end: int
