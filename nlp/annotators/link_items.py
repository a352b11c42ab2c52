"""Problems and measures as links see them: without their markers, with their place in the list they stand in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from ..layout.numbering import match_marker

# What was done about an earlier year's problems; a year named counts where it lies before the report's.
_PAST: Final = re.compile(
    r"(?:上一?年度?|去年|往年|前期|以前年度|(?P<year>20\d\d)年度?)[^。;\n]{0,25}?(?:问题|不足|短板|改进|整改)|"
    r"(?:问题|不足|短板)[^,。;\n]{0,8}(?:整改|改进)(?:落实)?情况|(?:问题|不足|短板)[^,。;\n]{0,6}(?:已|得到)"
)
_FUTURE: Final = re.compile(
    r"下一?步|今后|下一?阶段|接下来|新的一年|明年|改进(?:措施|打算|举措|方向)|将(?:继续|进一步|重点|从|着力|采取)|"
    r"(?P<year>20\d\d)年,?[^。;\n]{0,12}将"
)


@dataclass(frozen=True, slots=True)
class LinkItem:
    """A problem or a measure: `index` among the record's items, folded text without its marker, categories' scores.

    It is number `place` of the `of` items of its kind in its block: problems and the measures that follow them. `past`
    says that it speaks of last year's problems itself, `past_lead` that what leads to it does.
    """

    index: int
    text: str
    number: int
    start: int
    issues: Mapping[str, float]
    block: int
    place: int = 0
    of: int = 1
    past: bool = False
    past_lead: bool = False


def read_items(
    folded: str, items: Sequence[Mapping[str, Any]], sections: Sequence[Mapping[str, Any]], year: int | None
) -> tuple[tuple[LinkItem, ...], tuple[LinkItem, ...]]:
    """The problems and the measures of a report, with the block of sections that each stands in and its place there.

    `items` are the record's (`section`, `start`, `end`, `issues`), `sections` its sections (`kind`, `start`), `year`
    the report's; items of other sections are left out.
    """
    blocks = _blocks(sections)
    found: list[LinkItem] = []
    covered = 0  # where the item before ends
    past_lead = False
    last_section = -1
    for index in sorted(range(len(items)), key=lambda n: (items[n]["start"], items[n]["end"])):
        item = items[index]
        section = max((s for s, _ in blocks if s <= item["start"]), default=0)
        if section != last_section:
            covered, past_lead, last_section = max(section, covered), False, section
        past_lead = _speaks_of_past(folded[covered : item["start"]], year, past_lead)
        covered = max(covered, item["end"])
        whole = folded[item["start"] : item["end"]]
        marker = match_marker(whole, 0)
        text = whole[marker.end :] if marker else whole
        found.append(
            LinkItem(
                index=index,
                text=text,
                number=marker.number if marker else 0,
                start=item["start"],
                issues={i["label"]: i["score"] for i in item["issues"]},
                block=next((b for s, b in reversed(blocks) if s <= item["start"]), 0),
                past=_speaks_of_past(text[:60], year, False),
                past_lead=past_lead,
            )
        )
    problems = [i for i in found if items[i.index]["section"] == "problems"]
    measures = [i for i in found if items[i.index]["section"] == "measures"]
    return _placed(problems), _placed(measures)


def _blocks(sections: Sequence[Mapping[str, Any]]) -> list[tuple[int, int]]:
    """Start and block of each section of problems or measures: a block opens where problems follow measures."""
    found: list[tuple[int, int]] = []
    block, before = 0, "problems"
    for section in sorted(sections, key=lambda s: s["start"]):
        if section["kind"] in ("problems", "measures"):
            block += section["kind"] == "problems" and before == "measures"
            before = section["kind"]
            found.append((section["start"], block))
    return found


def _placed(side: list[LinkItem]) -> tuple[LinkItem, ...]:
    sizes = Counter(item.block for item in side)
    seen: Counter[int] = Counter()
    placed = []
    for item in side:
        placed.append(replace(item, place=seen[item.block], of=sizes[item.block]))
        seen[item.block] += 1
    return tuple(placed)


def _speaks_of_past(words: str, year: int | None, before: bool) -> bool:
    """Whether words that lead to a measure speak of last year's problems; as before where they say neither."""
    state, last = before, -1
    for match in _PAST.finditer(words):
        if match["year"] is None or year is None or int(match["year"]) < year:
            state, last = True, match.start()
    for match in _FUTURE.finditer(words):
        if match.start() > last and (match["year"] is None or year is None or int(match["year"]) > year):
            return False
    return state
