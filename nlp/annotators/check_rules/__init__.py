"""The consistency rules, one file a family; importing this package registers them all."""

from __future__ import annotations

from . import parts, previous, prose_against_tables, shares, structure, tables_disputes, tables_requests, years
from .context import Context
from .registry import RULES, Found, run

__all__ = [
    "RULES",
    "Context",
    "Found",
    "parts",
    "previous",
    "prose_against_tables",
    "run",
    "shares",
    "structure",
    "tables_disputes",
    "tables_requests",
    "years",
]
