"""A table of contents: headings in a row with nothing between them, all of which come again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from .headings import Candidate

_NOTHING: Final = re.compile(r"[\s.…·;:,、。()|\d-]*")
_PAGE: Final = re.compile(r"[\s.…·]*\d*[\s.…·]*$")
_LEAST: Final = 4  # fewer in a row are chapters whose tables were lost
_SHARE: Final = 0.7


def without_contents(folded: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates that are no entries of a table of contents, in order."""
    last = {_name(c): c.start for c in found}
    listed: set[int] = set()
    for run in _runs(folded, found):
        # The first chapter's own heading may follow right below the list: it does not come again.
        again = [c.start for c in run if last[_name(c)] > c.start]
        if len(again) >= max(_LEAST, _SHARE * len(run)):
            listed.update(again)
    return [c for c in found if c.start not in listed] if listed else found


def _name(c: Candidate) -> str:
    return _PAGE.sub("", "".join(c.title.split()))


def _runs(folded: str, found: Sequence[Candidate]) -> list[list[Candidate]]:
    """Candidates grouped where only punctuation and page numbers stand between one title and the next heading."""
    runs = [[c] for c in found[:1]]
    for a, b in pairwise(found):
        if _NOTHING.fullmatch(folded, a.title_end, max(a.title_end, b.start)):
            runs[-1].append(b)
        else:
            runs.append([b])
    return runs
