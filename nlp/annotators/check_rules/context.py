"""What a rule may look at: the record, last year's if there is one, and views of the text that several rules need."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import Any, Final

from ...fold import fold
from ...schema import Count, Record, Section

_BREAK: Final = re.compile(r"[,。;:!?]")


class Statement:
    """A count in its sentence, in folded characters without white space.

    `before` and `after` are the sentence's words on either side of the number, `clause` the words of the number's own
    clause before it (for a zero in words: the negating clause), `rest` those of its clause after it.
    """

    def __init__(self, count: Count, before: str, inside: str, after: str) -> None:
        self.count = count
        self.before = before
        self.after = after
        self.inside = inside
        own = _BREAK.split(before)[-1]
        self.clause = own + inside if count.stated == "negation" else own
        self.rest = _BREAK.split(after)[0]

    @property
    def span(self) -> tuple[int, int]:
        """From the subject to the unit."""
        return self.count.start, self.count.end


class Context:
    """One report, and the same agency's last one where it is known."""

    def __init__(self, record: Record, previous: Record | None = None) -> None:
        self.record = record
        self.previous = previous
        self.year = record.report.year
        self.agency = record.report.agency or ""
        self.shared: dict[str, Any] = {}  # what several rules of a file need, by a name of their own
        self._table_spans: dict[tuple[str, str], tuple[tuple[int, int], ...]] = {}

    @cached_property
    def folded(self) -> str:
        """The text in half-width, simplified characters, of equal length."""
        return fold(self.record.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.record.sentences]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence that holds a position; the line, where no sentence does."""
        place = bisect_right(self._starts, position) - 1
        if place >= 0 and position < self.record.sentences[place].end:
            return self.record.sentences[place].start, self.record.sentences[place].end
        start = self.folded.rfind("\n", 0, position) + 1
        end = self.folded.find("\n", position)
        return start, len(self.folded) if end < 0 else end

    def section_at(self, position: int) -> str:
        """The kind of the innermost section at a position; empty outside of all."""
        kind = ""
        for section in self.record.sections:
            if section.start <= position < section.end:
                kind = section.kind
        return kind

    def sections(self, kind: str) -> list[Section]:
        """The sections of a kind."""
        return [section for section in self.record.sections if section.kind == kind]

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The counts with the words around them, in the order of the record."""
        made = []
        for count in self.record.counts:
            start, end = self.sentence_at(count.value_start)
            before = "".join(self.folded[start : count.value_start].split())
            inside = "".join(self.folded[count.value_start : count.value_end].split())
            made.append(Statement(count, before, inside, "".join(self.folded[count.value_end : end].split())))
        return tuple(made)

    @cached_property
    def sentence_statements(self) -> list[list[Statement]]:
        """The counts written as numbers, sentence by sentence, in the order of the text."""
        groups: dict[tuple[int, int], list[Statement]] = {}
        for statement in self.statements:
            if statement.count.stated == "number":
                groups.setdefault(self.sentence_at(statement.count.value_start), []).append(statement)
        return [sorted(group, key=lambda s: s.count.value_start) for group in groups.values()]

    def table_span(self, kind: str, row: str = "") -> tuple[tuple[int, int], ...]:
        """Where a table's row stands (a pattern of its label), else where its section does; empty if neither is."""
        if (kind, row) not in self._table_spans:
            self._table_spans[kind, row] = self._find_row(kind, row)
        return self._table_spans[kind, row]

    def _find_row(self, kind: str, row: str) -> tuple[tuple[int, int], ...]:
        for section in self.sections(f"table.{kind}"):
            if row and (match := re.search(row, self.folded[section.start : section.end])):
                begin = section.start + match.start()
                stop = self.folded.find("\n\n", begin, section.end)
                return ((begin, min(section.end, stop if stop >= 0 else section.end, begin + 80)),)
            return ((section.start, section.end),)
        return ()
