"""Where a table stands in the text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table's span: `kind` is "proactive", "requests", "disputes" or "generic"; offsets into the text, end exclusive."""

    kind: str
    start: int
    end: int
