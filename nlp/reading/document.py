"""What reading gives: the normalised text of a file and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Document:
    """A file's text without markup.

    A table of a marked-up format stands in `text` as one line a row, its cells joined by tabs. Each row has the
    table's full number of columns: a merged cell stands at its first place and is empty in the others.
    """

    path: str
    text: str
    sha256: str
    format: str
    encoding: str | None = None
    title: str | None = None
    warnings: tuple[str, ...] = field(default=())
