"""The tables of a report: where they stand in its text, and what the three standard ones say.

`find_tables` needs the text alone and comes before the search for headings: what it spans is neither heading nor
prose. `read_tables` gives the numbers. A number that cannot be placed is None with a warning, never a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ..schema import Tables
from .table_block import TableBlock
from .table_cells import Chunk, chunks, stream
from .table_disputes import read_disputes
from .table_find import standard_tables
from .table_generic import generic_tables
from .table_labels import DISPUTES, PROACTIVE, REQUESTS
from .table_proactive import read_proactive
from .table_requests import read_requests

__all__ = ["TableBlock", "find_tables", "read_tables"]

_READERS: Final[dict[str, Callable[[Sequence[Chunk], list[str]], Any]]] = {
    PROACTIVE: read_proactive,
    REQUESTS: read_requests,
    DISPUTES: read_disputes,
}


def find_tables(text: str) -> tuple[TableBlock, ...]:
    """The tables in a normalised text, in its order, without overlap.

    One standard table may stand in several blocks, for example where a page break parts it.
    """
    standard = standard_tables(text)
    return tuple(sorted([*standard, *generic_tables(text, standard)], key=lambda block: block.start))


def read_tables(text: str, blocks: Sequence[TableBlock]) -> tuple[Tables, tuple[str, ...]]:
    """The three standard tables in `blocks` of `text`, None for one that has no block, and warnings in Chinese."""
    warnings: list[str] = []
    tables = {}
    for kind, reader in _READERS.items():
        parts = [text[block.start : block.end] for block in blocks if block.kind == kind]
        if parts:
            lines = "\n\n".join(parts).split("\n")
            tables[kind] = reader(chunks(stream(lines)), warnings)
    return Tables(**tables), tuple(warnings)
