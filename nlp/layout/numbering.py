"""List and heading markers: `一、`, `（二）`, `3.`, `（4）`, `①`, `五是`, `首先` and what conversions leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_CN: Final = "一二三四五六七八九十"
_CN_VALUES: Final = {c: n for n, c in enumerate(_CN, 1)}
_CIRCLED: Final = {chr(0x2460 + n): n + 1 for n in range(20)}
_ENCLOSED: Final = {chr(0x3220 + n): n + 1 for n in range(10)} | {chr(0x2474 + n): n + 1 for n in range(20)}
_DOTTED: Final = {chr(0x2488 + n): n + 1 for n in range(20)}
_FIRSTS: Final = {
    "首先": 1,
    "其次": 2,
    "再次": 3,
    "再者": 3,
    "此外": 9,
    "另外": 9,
    "最后": 9,
    "一方面": 1,
    "另一方面": 2,
}

# On folded text. The order of the alternatives matters: the longer form of a family stands first.
MARKER: Final = re.compile(
    rf"""
      (?P<part>第\s?[{_CN}]{{1,3}}\s?(?:部分|章)[、:.]?\s?)
    | (?P<cnp>[(\[]\s?[{_CN}]{{1,3}}\s?[)\]]\s?[、.]?|[\u3220-\u3229]\s?[、.]?)
    | (?P<circ>[\u2460-\u2473]\s?[、.]?)
    | (?P<arp>[(\[]\s?\d{{1,2}}\s?[)\]]\s?[、.]?|[\u2474-\u2487])
    | (?P<shi>[{_CN}]{{1,3}}\s?(?:则)?是(?![否非])[,:]?|[{_CN}]要(?![求点素件闻领])|其[{_CN}](?:是(?![否非]))?[,:、]?
            |第[{_CN}]{{1,2}}(?:是(?![否非])[,、:]?|[,、:])|[1-9]是)
    | (?P<cn>[{_CN}]{{1,3}}\s?(?:、+|[.．](?!\d)|,|:)\s?|[{_CN}]{{1,3}}\s(?=\S))
    | (?P<ar>(?<!\d)\d{{1,2}}\s?(?:、|[.](?!\d)|[.](?=20\d\d年)|\))\s?|[\u2488-\u249b])
    | (?P<ask>(?:问题|措施)[{_CN}\d]{{1,2}}\s?[、.:是])
    | (?P<bul>[●◆■◇★➢►▪•·→√▲*]\s*(?=\S)|[-—–]{{1,2}}\s*(?=[\u4e00-\u9fff]))
    | (?P<first>(?:首先|其次|再次|再者|最后|此外|另外|一方面|另一方面)(?:是)?[,:]?)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker at `start`; what it marks begins at `end`. `style` names its family, `number` its place (0 unknown)."""

    style: str
    number: int
    start: int
    end: int


def cn_number(words: str) -> int:
    """1 to 99 written in Chinese numerals; 0 for what is none."""
    tens, ten, ones = words.partition("十")
    if not ten:
        return _CN_VALUES.get(words, 0) if len(words) == 1 else 0
    return (_CN_VALUES.get(tens, 0) if tens else 1) * 10 + (_CN_VALUES.get(ones, 0) if ones else 0)


def read_marker(match: re.Match[str]) -> Marker:
    """The marker in a match of MARKER."""
    style = match.lastgroup or ""
    words = match[0]
    number = _number(style, words)
    return Marker(style, number, match.start(), match.end())


def _number(style: str, words: str) -> int:
    first = words.strip()[:1]
    for table in (_CIRCLED, _ENCLOSED, _DOTTED):
        if first in table:
            return table[first]
    if style == "first":
        return _FIRSTS.get(re.sub(r"是?[,:]?$", "", words), 0)
    if digits := re.search(r"\d+", words):
        return int(digits[0])
    if numerals := re.search(rf"[{_CN}]+", words):
        return cn_number(numerals[0])
    return 0


def match_marker(folded: str, position: int) -> Marker | None:
    """The marker that stands at `position`, if one does."""
    match = MARKER.match(folded, position)
    return read_marker(match) if match else None


# Where a marker may stand within a line: after punctuation or white space, not in the middle of a word; ① anywhere.
_INLINE: Final = re.compile(
    rf"(?:(?<=[。;；:：!！?？,，、)）\]”\"》\s])|(?=[\u2460-\u2473]))(?:{MARKER.pattern})", re.VERBOSE
)


def inline_markers(folded: str, start: int, end: int) -> Iterator[Marker]:
    """Markers in `folded[start:end]` that stand after punctuation or white space."""
    for match in _INLINE.finditer(folded, start, end):
        yield read_marker(match)
