"""What else a report did that has a number: the rarer the kind of thing, the sooner it is told."""

from __future__ import annotations

import re
from typing import Final

from ..schema import Count, Record
from .summary_cut import Piece
from .summary_figures import figure, subject

# How telling a number of this kind is, beside what every report gives.
_TELLING: Final = {
    "inspections": 3.0,
    "fees": 3.0,
    "other": 2.5,
    "interpretations": 2.4,
    "materials": 2.0,
    "activities": 2.0,
    "accounts": 1.2,
    "inquiries": 1.4,
    "trainings": 1.2,
    "meetings": 1.0,
    "followers": 1.0,
    "views": 0.8,
    "documents": 1.0,
}
_RARE: Final = re.compile(r"关停|注销|整合|错|过期|清理|整改|撤|退|转为|追究|泄|复印|收取|延期|更正")
_CLEAR: Final = re.compile(
    r"^(?![已对由并的将其共等末]|[一二三四五六七八九]是)[^，。；、,;]{4,14}(?<!开展)(?<![对的由向把])(?<!组织)(?<!部门)(?<!单位)(?<!机关)(?<!乡镇)(?<!社区)$"
)


def unusual(record: Record, folded: str, used: set[str], most: int = 4) -> list[Piece]:
    """The most telling numbers of the prose, in the order of the text; `used` are numbers told already."""
    found: list[tuple[float, int, Piece]] = []
    for n, count in enumerate(record.counts):
        if not _fits(record, count):
            continue
        piece, number = _named(record, count), figure(record, count)
        if piece is None or number.text in used:
            continue
        around = folded[max(0, count.start - 16) : count.end + 4]
        score = _TELLING[count.indicator] + 1.5 * bool(_RARE.search(around)) - 0.08 * len(piece.text)
        found.append((score, n, piece))
    best = sorted(found, key=lambda f: -f[0])[:most]
    return [piece for _, _, piece in best]


def _named(record: Record, count: Count) -> Piece | None:
    """The number with what it counts, as the report has it; None where its words say too little by themselves."""
    name, number = subject(record, count), figure(record, count)
    if not name.spans or not _CLEAR.match(name.text):
        return None
    if name.spans[0][0] > number.spans[0][0]:
        return None  # `抽查3家单位的栏目`: cut out of its clause it is no longer said what was done
    return name + number


def _fits(record: Record, count: Count) -> bool:
    return (
        count.indicator in _TELLING
        and bool(count.value)
        and count.stated == "number"
        and bool(count.unit)
        and count.parent is None
        and count.period in (None, record.report.year)
        and not any(i.start <= count.start < i.end for i in record.items)
    )
