"""The cells of the three standard tables by dotted path: `requests.received.total`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from .. import schema


def cells(tree: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """Each cell of a nested table with its path."""
    for name, part in tree.items():
        path = f"{before}.{name}" if before else name
        if isinstance(part, dict):
            yield from cells(part, path)
        else:
            yield path, part


@cache
def cell_names() -> tuple[str, ...]:
    """All cells of the three tables, the table's name first."""
    full = schema.Tables(
        proactive=schema.ProactiveTable(), requests=schema.RequestsTable(), disputes=schema.DisputesTable()
    )
    return tuple(path for path, _ in cells(schema.to_dict(full)))
