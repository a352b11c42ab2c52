"""The report that decisions on the differences of two readings make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..errors import MarkupError
from .differences import Difference, differences, match
from .labelled import GoldCount, GoldItem, GoldSentence, LabelledReport, section_spans


def settle(first: LabelledReport, second: LabelledReport, decisions: Sequence[str]) -> LabelledReport:
    """The report after a decision for each of `differences(first, second)`: `1`, `2`; `0` (neither) keeps the first.

    Raises MarkupError where the decisions are not as many as the differences, or are none of these.
    """
    found = differences(first, second)
    if len(found) != len(decisions) or set(decisions) - {"0", "1", "2"}:
        raise MarkupError(f"{first.id}: expected {len(found)} decisions of 0, 1, 2, found {' '.join(decisions)!r}")
    second_wins = [d for d, said in zip(found, decisions, strict=True) if said == "2"]
    items = _settled_items(first, second, second_wins)
    sections = _taken(first.sections, [d for d in second_wins if d.what == "section"])
    return replace(
        first,
        sections=tuple(section_spans(((s.kind, s.start) for s in sections), len(first.text))),
        sentences=tuple(_apart(first.text, _taken(first.sentences, [d for d in second_wins if d.what == "sentence"]))),
        items=tuple(items),
        counts=tuple(_settled_counts(first, second, second_wins)),
    )


def _apart(text: str, sentences: Sequence[GoldSentence]) -> list[GoldSentence]:
    """Sentences by their ends; where one reading parts what the other has whole, the last part follows the first."""
    made: list[GoldSentence] = []
    for sentence in sorted(sentences, key=lambda s: s.end):
        start = max(sentence.start, made[-1].end if made else 0)
        start += len(text[start : sentence.end]) - len(text[start : sentence.end].lstrip())
        if start < sentence.end:
            made.append(replace(sentence, start=start))
    return made


def _taken(parts: Sequence[Any], wins: Sequence[Difference]) -> list[Any]:
    """The parts with those of the second reading in the place of the first's."""
    gone = [part for d in wins for part in d.first]
    kept = [part for part in parts if not any(part is g for g in gone)]
    return sorted([*kept, *(part for d in wins for part in d.second)], key=lambda p: p.start)


def _settled_items(first: LabelledReport, second: LabelledReport, wins: Sequence[Difference]) -> list[GoldItem]:
    """Items with new names in order; links between what is left of a side, and those that were decided."""
    labels = {d.start: tuple(d.second[0].split(", ")) for d in wins if d.what == "labels"}
    links = {d.start: set(d.second[0].split()) if d.second else set() for d in wins if d.what == "links"}
    chosen = _taken(first.items, [d for d in wins if d.what == "items"])
    mine = {id(i) for i in first.items}
    pairs = match(first, second).items
    first_of = {b.name: a.name for a, b in pairs if a is not None and b is not None}
    names: dict[tuple[int, str], str] = {}  # side and old name -> new name
    new_name: dict[int, str] = {}  # an item of no number (m0) has no name of its own to go by
    numbers = {"problems": 0, "measures": 0}
    for item in chosen:
        numbers[item.section] += 1
        new = new_name[id(item)] = f"{item.section[0]}{numbers[item.section]}"
        names[0 if id(item) in mine else 1, item.name] = new
    for b, a in first_of.items():
        if (0, a) in names:
            names[1, b] = names[0, a]
    settled = []
    for item in chosen:
        side = 0 if id(item) in mine else 1
        twin = next((b for a, b in pairs if a is item), None) if side == 0 else None
        answers = {names[side, n] for n in item.answers if (side, n) in names}
        if side == 0 and item.start in links:
            own = {n for n in item.answers if n not in first_of.values()}
            answers = {names[0, n] for n in links[item.start] | own if (0, n) in names}
        if twin is not None:  # links of the second reading to items that only it has
            answers |= {names[1, n] for n in twin.answers if n not in first_of and (1, n) in names}
        order = sorted(answers, key=lambda n: int(n[1:]))
        settled.append(
            replace(item, name=new_name[id(item)], labels=labels.get(item.start, item.labels), answers=tuple(order))
        )
    return settled


def _settled_counts(first: LabelledReport, second: LabelledReport, wins: Sequence[Difference]) -> list[GoldCount]:
    """Counts in the order of their numbers; one of the second reading keeps its parent where that is still there."""
    pairs = match(first, second).counts
    twin_of_second = {id(b): a for a, b in pairs if a is not None and b is not None}
    chosen = _taken(first.counts, [d for d in wins if d.what == "count"])
    chosen.sort(key=lambda c: (c.value_start, c.start))
    parents = {d.start for d in wins if d.what == "parent"}
    mine = {id(c): n for n, c in enumerate(first.counts)}
    place = {id(c): n for n, c in enumerate(chosen)}
    second_of_first = {id(a): b for a, b in pairs if a is not None and b is not None}

    def index_of(part: GoldCount, report: LabelledReport) -> int | None:
        """Where the part, or its twin in the other reading, is among the chosen."""
        twin = (second_of_first if report is first else twin_of_second).get(id(part))
        return next((place[id(p)] for p in (part, twin) if p is not None and id(p) in place), None)

    settled = []
    for count in chosen:
        source, report = count, first if id(count) in mine else second
        if report is first and count.value_start in parents and id(count) in second_of_first:
            source, report = second_of_first[id(count)], second
        above = None if source.parent is None else index_of(report.counts[source.parent], report)
        settled.append(replace(count, parent=None if above == place[id(count)] else above))
    return settled
