"""A labelled report as a reading: its marks without its text, so that first labels can be kept beside second ones."""

from __future__ import annotations

from collections import defaultdict

from ..errors import MarkupError
from .labelled import GoldItem, LabelledReport
from .readings import apply, first_words, last_words, pieces_of_lines
from .write import head, yaml_head
from .write_counts import CountWriter, groups, line_of, line_starts

_LETTERS = {"template": "t", "formula": "f", "specific": "s"}
_PARTS = ("items", "counts")


def write_reading(report: LabelledReport) -> str:
    """The reading from which `apply` makes the same labels on the same text; table cells are left out.

    Raises MarkupError where a label stands at a place that a reading cannot name, with the first part that differs.
    """
    writer = _Writer(report)
    fields = {k: v for k, v in head(report).items() if k not in ("tables", "written", "notes", "reader")}
    reading = yaml_head(fields) + "".join(f"{line}\n" for line in writer.lines())
    again = apply(reading, report.text, report.id)
    for part in _PARTS:
        if getattr(again, part) != getattr(report, part):
            raise MarkupError(f"{report.id}: {part} stand at places that a reading cannot name")
    if first_words(again) != first_words(report) or last_words(again) != last_words(report):
        raise MarkupError(f"{report.id}: sections or sentences stand at places that a reading cannot name")
    return reading


class _Writer:
    def __init__(self, report: LabelledReport) -> None:
        self.report = report
        self.pieces = pieces_of_lines(report.text)
        self.starts = line_starts(report.text)

    def lines(self) -> list[str]:
        """Sections, kinds with their counts, and items, in the order of the text."""
        behind = self._kinds_within()
        for number, kinds in self._kinds().items():
            behind[number].append(f"{number + 1} {kinds}")
        for group, counts in self._counts().items():
            if not behind[group]:
                behind[group].append(str(group + 1))
            behind[group].extend(counts)
        before: dict[int, list[str]] = defaultdict(list)
        for section in self.report.sections:
            line = line_of(self.starts, section.start)
            before[self._with_words(line)].append(f"@{section.kind} {self._place(section.start)}")
        for item in self.report.items:
            behind[line_of(self.starts, item.end - 1)].append(self._item(item))
        order = sorted({*before, *behind})
        return [line for number in order for line in (*before[number], *behind[number])]

    def _with_words(self, line: int) -> int:
        while line + 1 < len(self.pieces) and not self.pieces[line]:
            line += 1
        return line

    def _kinds(self) -> dict[int, str]:
        ends = {end: _LETTERS[kind] for end, kind in last_words(self.report)}
        made = {}
        for number, pieces in enumerate(self.pieces):
            kinds = "".join(ends.pop(end, "-") for _, end in pieces).rstrip("-")
            if kinds:
                made[number] = kinds
        return made

    def _kinds_within(self) -> dict[int, list[str]]:
        """Sentences that end within a piece."""
        ends = {end for pieces in self.pieces for _, end in pieces}
        made: dict[int, list[str]] = defaultdict(list)
        for sentence in self.report.sentences:
            if len(self.report.text[: sentence.end].rstrip(" \t|")) not in ends:
                line = line_of(self.starts, sentence.end - 1)
                words = self._unique(sentence.end, *self._ends_of(line), before=True)
                made[line].append(f'{line + 1}"{words}" {_LETTERS[sentence.kind]}')
        return made

    def _counts(self) -> dict[int, list[str]]:
        grouped = groups(self.report, self.starts)
        writer, made, block = CountWriter(self.report, grouped), {}, 0
        sections = sorted(s.start for s in self.report.sections)
        for group in grouped:
            end = self.starts[group.last + 1]
            # A section that begins a line begins a block of count lines too.
            inside = [s for s in sections if block < s <= self.starts[group.first] and s in self.starts]
            made[group.last] = writer.lines(group, max([block, *inside]), end)
            block = end
        return made

    def _item(self, item: GoldItem) -> str:
        answers = f" > {' '.join(item.answers)}" if item.answers else ""
        line, place = self._piece(item.end - 1)
        end = f"{line + 1}.{place + 1}"
        if self.pieces[line][place][1] != item.end:
            end += f'"{self._unique(item.end, *self.pieces[line][place], before=True)}"'
        return f"{item.name} {', '.join(item.labels)}{answers}: {self._place(item.start)}-{end}"

    def _place(self, offset: int) -> str:
        """`57` or `57.2`, with words where it lies within a piece."""
        line = self._with_words(line_of(self.starts, offset))
        if not self.pieces[line]:
            return str(line + 1)
        if offset <= self.pieces[line][0][0]:
            return str(line + 1)
        number, place = self._piece(offset)
        start = self.pieces[number][place][0]
        words = f'"{self._unique(offset, *self.pieces[number][place], before=False)}"' if start != offset else ""
        return f"{number + 1}.{place + 1}{words}"

    def _piece(self, offset: int) -> tuple[int, int]:
        line = line_of(self.starts, offset)
        for place, (_, end) in enumerate(self.pieces[line]):
            if offset < end:
                return line, place
        raise MarkupError(f"{self.report.id}: a label at {offset} lies in no piece of line {line + 1}")

    def _ends_of(self, line: int) -> tuple[int, int]:
        return self.pieces[line][0][0], self.pieces[line][-1][1]

    def _unique(self, offset: int, start: int, end: int, before: bool) -> str:
        """Words of the piece from `start` to `end` that end or begin at the offset and stand there first."""
        text = self.report.text
        for length in range(2, end - start + 1):
            words = text[max(start, offset - length) : offset] if before else text[offset : min(end, offset + length)]
            found = text.find(words, start, end)
            if '"' not in words and found + (len(words) if before else 0) == offset:
                return words
        raise MarkupError(f"{self.report.id}: no words name the place {offset}")
