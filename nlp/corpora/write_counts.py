"""The count lines of a labelled report, written so that the markup finds each count where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from decimal import Decimal
from math import isfinite
from typing import Final

from ..errors import MarkupError
from .count_lines import CountLine, CountPlacer
from .labelled import GoldCount, GoldSentence, LabelledReport
from .pieces import squeeze, unit_span

_PLACES: Final = 9  # the same number stands seldom oftener between two counts


class MisplacedCount(MarkupError):
    """Count `index` of a report cannot be written: its words would be found elsewhere or not at all."""

    def __init__(self, report: LabelledReport, index: int) -> None:
        count = report.counts[index]
        super().__init__(
            f"{report.id}: count {index} {report.text[count.start : count.end]!r} ({count.subject!r}, {count.value} "
            f"{count.unit}): expected a count that its words find again, in the order of the text, found one that the "
            "markup would place elsewhere; correct its span, subject or unit, or `fit` the report"
        )
        self.index = index


@dataclass(slots=True)
class Group:
    """Counts whose lines stand together behind text line `last`; they speak of the lines from `first` on."""

    first: int
    last: int
    counts: list[int]


def line_starts(text: str) -> list[int]:
    """The offset of each line's first character, and last that of the end of the text."""
    starts = [0]
    while (found := text.find("\n", starts[-1])) >= 0:
        starts.append(found + 1)
    return starts


def line_of(starts: Sequence[int], offset: int) -> int:
    """The line on which the character at `offset` stands."""
    return bisect_right(starts, offset) - 1


def groups(report: LabelledReport, starts: Sequence[int]) -> list[Group]:
    """The counts by the place of their lines: behind the last text line that any of the group touches.

    A group ends no line early: the lines of a sentence that a conversion broke stay together.
    """
    made: list[Group] = []
    for index, count in enumerate(report.counts):
        first = line_of(starts, min(count.start, count.value_start))
        last = line_of(starts, max(count.end, count.value_end, 1) - 1)
        new = Group(first, _whole(last, report.sentences, starts), [index])
        while made and made[-1].last >= new.first:
            before = made.pop()
            new = Group(min(before.first, new.first), max(before.last, new.last), [*before.counts, *new.counts])
        made.append(new)
    return made


def _whole(line: int, sentences: Sequence[GoldSentence], starts: Sequence[int]) -> int:
    """The first line from `line` on at whose end no sentence goes on."""
    for sentence in sentences:
        end = starts[min(line + 1, len(starts) - 1)]
        if sentence.start < end < sentence.end:
            line = line_of(starts, sentence.end - 1)
    return line


class CountWriter:
    """Writes the count lines of one report, group by group.

    With `loose` a count may get another span than the report gives it, if its number is found where it stands.
    """

    def __init__(self, report: LabelledReport, grouped: Sequence[Group], loose: bool = False) -> None:
        self.report = report
        self.loose = loose
        self.indents: dict[int, int] = {}
        self.orphans: set[int] = set()  # counts that name their parent, which no line above holds open
        for group in grouped:
            self._indent(group.counts)
        self.named = {report.counts[index].parent for index in self.orphans}

    def _indent(self, counts: Sequence[int]) -> None:
        """An indent for each count of a group: one deeper than its parent's where that is still open."""
        open_lines: list[int] = []
        for index in counts:
            parent = self.report.counts[index].parent
            if self.report.counts[index].indicator == "shares":
                self.indents[index] = 1
                continue
            if parent in open_lines:
                del open_lines[open_lines.index(parent) + 1 :]
            else:
                open_lines.clear()
                if parent is not None:
                    self.orphans.add(index)
            open_lines.append(index)
            self.indents[index] = len(open_lines)

    def lines(self, group: Group, block_start: int, block_end: int) -> list[str]:
        """The lines of one group. Raises MarkupError where the markup would find a count elsewhere or not at all."""
        placer = CountPlacer(self.report.text[:block_end], block_start, group.counts[0])
        made = []
        for index in group.counts:
            count = self.report.counts[index]
            target = replace(count, parent=None) if index in self.orphans else count
            for line in self._candidates(index, count):
                trial = copy(placer)
                trial.stack = list(placer.stack)
                if self._places(trial, line, target):
                    placer = trial
                    made.append(line)
                    break
            else:
                raise MisplacedCount(self.report, index)
        return made

    def _places(self, placer: CountPlacer, line: str, target: GoldCount) -> bool:
        try:
            placed = placer.place(CountLine.parse(line))
        except MarkupError:
            return False
        if self.loose:
            return (placed.value_start, placed.value_end) == (target.value_start, target.value_end)
        return placed == target

    def _candidates(self, index: int, count: GoldCount) -> Iterator[str]:
        """Count lines that may say it, the plainest first."""
        text = self.report.text
        number = text[count.value_start : count.value_end]
        options = _options(count, squeeze(number))
        if index in self.named:
            options.append(f"id=c{index}")
        if index in self.orphans:
            options.append(f"parent=c{count.parent}")
        head = f"={' ' * self.indents[index]}{count.indicator} | {count.subject} | "
        for words in dict.fromkeys((number.replace("\n", ""), squeeze(number))):
            for unit in _units(text, count):
                mark = f"! {words}" if count.stated == "negation" else words
                fields = [mark, *([unit] if unit or count.stated != "negation" else []), *options]
                yield head + " | ".join(fields).rstrip()
        for place in range(2, _PLACES + 1):
            mark = f"! {squeeze(number)}" if count.stated == "negation" else squeeze(number)
            for unit in _units(text, count):
                fields = [mark, *([unit] if unit or count.stated != "negation" else []), *options, f"at={place}"]
                yield head + " | ".join(fields)


def _units(text: str, count: GoldCount) -> Iterator[str]:
    """The unit as the label has it, and as the text writes it (`％` for `%`)."""
    yield count.unit
    span = unit_span(text, count)
    if span is not None and (written := squeeze(text[span[0] : span[1]])) != count.unit:
        yield written


def _options(count: GoldCount, number: str) -> list[str]:
    options = []
    if count.stated != "negation" and not _says(number, count.value):
        options.append(f"value={_value(count.value)}")
    if count.qualifier != "exact":
        options.append(f"q={count.qualifier}")
    if count.period is not None:
        options.append(f"period={count.period}")
    return options


def _says(number: str, value: float | int | None) -> bool:
    """Whether plain digits in the text are the value, so that it need not be given."""
    try:
        return CountLine.parse(f"= other | | {number}").value == value
    except MarkupError:
        return False


def _value(value: float | int | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, int):
        return str(value)
    if not isfinite(value):
        raise MarkupError(f"expected a finite number as value of a count, found {value}")
    digits = format(Decimal(repr(value)), "f")
    return digits if "." in digits else digits + ".0"
