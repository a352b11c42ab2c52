"""Places where a heading may stand: numbered or bare, on a line of their own, run into a sentence, or within a line.

Nothing is decided here: the sequence models in `chapters` and `subsections` choose among the candidates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .lines import Line
from .numbering import Marker, inline_markers, match_marker
from .wording import concepts, official_kind

_LONGEST_TITLE: Final = 60
_STOP: Final = re.compile(r"[。:;；!?\n\u2460-\u2473]")
_GAP: Final = re.compile(r"[\s|]+")
# A title that runs into its text without any punctuation: （一）主动公开2020年我处…
_GLUED: Final = re.compile(
    r"(?<=[况面开设理障述题足施举])(?=(?:20\d\d|今|本|全|一)年|我[局镇乡县街办委区市处厅院校]|本[局镇乡县机级部单])"
    r"|(?<=[况题足施举])(?=一是|首先|[(][一1][)]|1[、.])"
)
_REPORT_TITLE: Final = re.compile(r"^[图表]\s?\d|年度?(?:工作)?报告|年报|工作总结|^附件?[:\d]")
_LOST_NUMBER: Final = re.compile(r"[、.．•·●◆■▲*]\s*")
_INLINE_STYLES: Final = frozenset({"cn", "part", "cnp", "ar", "shi"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible heading; its marker starts at `start`, its section's own text at `body`.

    `concepts` as in wording.concepts; `own_line`: nothing follows the title on its line; `inline`: text is before it.
    """

    start: int
    title_start: int
    title_end: int
    body: int
    title: str
    style: str
    number: int
    own_line: bool
    inline: bool
    concepts: tuple[tuple[str, float], ...]
    official: str | None

    @property
    def strength(self) -> float:
        """How much the words look like a heading of some known kind, 0 to 4."""
        return (self.concepts[0][1] if self.concepts else 0.0) + (1.0 if self.official else 0.0)


def _cut(words: str) -> tuple[int, bool]:
    """Where the title ends in `words` (from after the marker to the line's end), and whether punctuation ends it."""
    stop = _STOP.search(words)
    end, closed = (stop.start(), True) if stop else (len(words), False)
    piece = words[:end]
    for gap in _GAP.finditer(piece):
        left = piece[: gap.start()].strip()
        if len(left) >= 2 and gap.end() < len(piece) and (official_kind(left) or _strong(left)):
            return gap.start(), True
    if (glued := _GLUED.search(piece)) and _strong(piece[: glued.start()]):
        return glued.start(), True
    comma = piece.find(",")
    if comma >= 2 and len(piece) > 22 and piece[:comma].endswith(("方面", "情况", "上", "公开", "中")):
        return comma, True
    return end, closed


def _strong(words: str) -> bool:
    found = concepts(words)
    return bool(found) and found[0][1] >= 1.8


def _candidate(
    folded: str, marker: Marker | None, start: int, title_start: int, line_end: int, inline: bool
) -> Candidate:
    while title_start < line_end and folded[title_start].isspace():
        title_start += 1
    words = folded[title_start : min(line_end, title_start + _LONGEST_TITLE)]
    end, closed = _cut(words)
    title = words[:end].strip()
    body = title_start + end
    while closed and body < line_end and folded[body] in "。:;, 、":
        body += 1
    return Candidate(
        start=start,
        title_start=title_start,
        title_end=title_start + len(words[:end].rstrip()),
        body=body,
        title=title,
        style=marker.style if marker else "none",
        number=marker.number if marker else 0,
        own_line=body >= line_end,
        inline=inline,
        concepts=concepts(title),
        official=official_kind(title),
    )


def candidates(folded: str, lines: Sequence[Line]) -> list[Candidate]:
    """All candidates in the given lines, in order of the text."""
    found: list[Candidate] = []
    for number, line in enumerate(lines):
        found.extend(_in_line(folded, line, lines[number + 1] if number + 1 < len(lines) else None))
    return found


def _in_line(folded: str, line: Line, following: Line | None) -> Iterator[Candidate]:
    marker = match_marker(folded, line.start)
    first_end = line.start
    if marker is not None and marker.style != "bul":
        title_start, line_end = marker.end, line.end
        if title_start >= line_end and following is not None and following.end - following.start <= 30:
            title_start, line_end = following.start, following.end  # the number alone on its line
        candidate = _candidate(folded, marker, line.start, title_start, line_end, False)
        first_end = candidate.title_end
        yield candidate
        if candidate.style == "cn" and candidate.official is None and (nested := match_marker(folded, marker.end)):
            yield _candidate(folded, nested, line.start, nested.end, line.end, False)  # 一(一)、...
    elif (bare := _bare(folded, line)) is not None:
        first_end = bare.title_end
        yield bare
    if line.end - line.start > 30:
        for inner in inline_markers(folded, max(first_end, line.start + 2), line.end):
            if inner.style in _INLINE_STYLES:
                candidate = _candidate(folded, inner, inner.start, inner.end, line.end, True)
                named = inner.style == "cnp" and candidate.body > candidate.title_end and len(candidate.title) <= 24
                least = 1.6 if inner.style in ("cn", "part") else 2.0
                if (named or candidate.strength >= least) and len(candidate.title) <= 40:
                    yield candidate


def _bare(folded: str, line: Line) -> Candidate | None:
    """A line without a number that reads like a heading: short, or a short name before a colon or full stop."""
    start = line.start
    if lost := _LOST_NUMBER.match(folded, start, line.end):
        start = lost.end()
    words = folded[start : line.end]
    if _REPORT_TITLE.search(words[:45]):
        return None
    candidate = _candidate(folded, None, line.start, start, line.end, False)
    length = len(candidate.title)
    if not candidate.concepts or length > 34 or not length:
        return None
    if candidate.own_line and (candidate.official or candidate.strength >= 1.6) and "," not in candidate.title:
        return candidate
    closed = folded[candidate.title_end : candidate.title_end + 1] in (":", "。", " ")
    closed = closed or (candidate.title.endswith("方面") and candidate.body > candidate.title_end)
    if closed and length <= 16 and candidate.strength >= 2.2:
        return candidate
    return None
