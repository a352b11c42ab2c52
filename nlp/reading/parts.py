"""What a format's reader hands back, before normalising."""

from __future__ import annotations

from typing import NamedTuple


class Parts(NamedTuple):
    """Raw text of a file with what else its format tells."""

    text: str
    encoding: str | None = None
    title: str | None = None
    warnings: tuple[str, ...] = ()
