"""Sentences: they end at 。！？ with what closes after it, at a paragraph's end, at ； before a list marker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .numbering import match_marker

_END: Final = re.compile(r"[。!?][\"”’'）)\]》>」』]*|;[\"”’'）)\]》>」』]*|…{2}")


def split_sentences(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences in the paragraph `folded[start:end]`, without white space around them."""
    begin = start
    for match in _END.finditer(folded, start, end):
        stop = match.end()
        if match[0][0] == ";":
            following = stop
            while following < end and folded[following].isspace():
                following += 1
            marker = match_marker(folded, following)
            if marker is None or (marker.style == "cn" and folded[marker.end - 1] not in "、"):
                continue
        elif match[0][0] in "!?" and stop < end and folded[stop] in ",、":
            continue
        if (span := _trim(folded, begin, stop)) is not None:
            yield span
        begin = stop
    if (span := _trim(folded, begin, end)) is not None:
        yield span


def _trim(folded: str, start: int, end: int) -> tuple[int, int] | None:
    piece = folded[start:end]
    words = piece.strip(" \t\r\n|")
    if not words or not any(c.isalnum() for c in words):
        return None
    start += piece.index(words[0])
    return start, start + len(words)
