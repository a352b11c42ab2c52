"""A second reading: labels of a report without its text, in a form short enough to write by hand for hundreds.

`numbered` shows the bare text with its lines and pieces numbered; `apply` puts a reading (corpora/MARKUP.md, "Second
readings") back on the text and makes the same markup that a first reader writes, so that the same checks hold.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from ..errors import MarkupError
from ..fold import fold
from ..layout.sentences import split_sentences
from .labelled import LabelledReport
from .markup import parse
from .write import escape_line, escaped

_REF: Final = r"""(\d+)(?:\.(\d+))?(?:"([^"]+)")?"""
_SECTION: Final = re.compile(rf"@([a-z.]+)\s+{_REF}")
_ITEM: Final = re.compile(rf"([pm]\d+\s+[^:]+?)\s*:\s*{_REF}(?:\s*-\s*{_REF})?")
_KIND_AT: Final = re.compile(r"""(\d+)"([^"]+)"\s+([tfs])""")
_KINDS: Final = re.compile(r"(\d+)(?:\s+([tfs-]+))?")

# List markers that the layout has learned since.
_LATER_MARKERS: Final = re.compile(r"[一二三四五六七八九十](?:要|\n)|其[一二三四五六七八九十]|[-—–]")


def numbered(text: str) -> str:
    """The text with `12| ` before each line that is not empty and `⟨2⟩` before each further piece of a line."""
    shown = []
    for number, pieces in enumerate(pieces_of_lines(text), 1):
        if not pieces:
            continue
        start, end = text.rfind("\n", 0, pieces[0][0]) + 1, text.find("\n", pieces[-1][1] - 1)
        words, last = [], start
        for place, (begin, _) in enumerate(pieces[1:], 2):
            words.append(f"{text[last:begin]}⟨{place}⟩")
            last = begin
        shown.append(f"{number}| {''.join(words)}{text[last:end]}\n")
    return "".join(shown)


def pieces_of_lines(text: str) -> list[list[tuple[int, int]]]:
    """For each line the spans between which a sentence may end."""
    folded, start, found = fold(text), 0, []
    for line in text.split("\n"):
        lead, words = len(line) - len(line.lstrip()), line.strip()
        # A line of punctuation alone is a piece too: a conversion may have put a sentence's stop there.
        alone = [(start + lead, start + lead + len(words))] if words else []
        found.append(_pieces(folded, start, start + len(line)) or alone)
        start += len(line) + 1
    return found


def _pieces(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Sentences, cut as when the first readings were written: their numbers are part of the form of a reading."""
    found: list[tuple[int, int]] = []
    for first, last in split_sentences(folded, start, end):
        if found and folded[first - 1] == ";" and _LATER_MARKERS.match(folded, first):
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found


def first_words(report: LabelledReport) -> list[tuple[str, int]]:
    """Each section's kind and the place of its first letter: what is blank above may be either side's."""
    text = report.text

    def letter(start: int) -> int:
        return next((at for at in range(start, len(text)) if text[at].isalnum()), len(text))

    return [(s.kind, letter(s.start)) for s in report.sections]


def last_words(report: LabelledReport) -> list[tuple[int, str]]:
    """The end of each sentence, white space and bars behind it aside, and its kind."""
    return [(len(report.text[: s.end].rstrip(" \t|")), s.kind) for s in report.sentences]


def apply(reading: str, text: str, name: str = "<reading>") -> LabelledReport:
    """The labelled report that a reading makes of a text.

    Raises MarkupError with `name` and the reading's line where a place or a mark is wrong, and the reason of the markup
    where the labels do not fit one another.
    """
    return parse(_Reading(text, name).markup(reading), name)


@dataclass
class _Marks:
    """What stands at each offset of the text, in the order in which the markup wants it."""

    ends: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    closes: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    sections: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    opens: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    counts: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))  # by line

    def at(self, offset: int) -> str:
        kinds = (self.ends, self.closes, self.sections, self.opens)
        return "".join(mark for found in kinds for mark in found.get(offset, ()))


class _Reading:
    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.lines = pieces_of_lines(text)
        self.marks = _Marks()
        self.here = 0  # the line of the reading
        self.counts_behind = 0

    def fail(self, reason: str) -> MarkupError:
        return MarkupError(f"{self.name}:{self.here}: {reason}")

    def markup(self, reading: str) -> str:
        lines = reading.removeprefix("\ufeff").split("\n")
        if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:]]:
            raise self.fail("expected the head between two lines ---")
        close = [line.strip() for line in lines].index("---", 1)
        for self.here, line in enumerate(lines[close + 1 :], close + 2):
            if line.strip() and not line.startswith("#"):
                self._line(line.strip())
        head = [line for line in lines[1:close] if not line.startswith("summary:")]
        return "\n".join(["---", *head, "tables: null", "---", *self._body()]) + "\n"

    def _line(self, line: str) -> None:
        if line.startswith("="):
            if not self.counts_behind:
                raise self.fail("a count line stands behind the line of kinds of its sentence (`57 s`)")
            self.marks.counts[self.counts_behind].append(line)
        elif match := _SECTION.fullmatch(line):
            self.marks.sections[self._start(*match.groups()[1:])].append(match[1])
        elif match := _ITEM.fullmatch(line):
            first, last = match.groups()[1:4], match.groups()[4:7]
            self.marks.opens[self._start(*first)].append(f"{{{match[1]}}}")
            end = self._end(*last) if last[0] else self._end(first[0], first[1], None)
            self.marks.closes[end].append("{/}")
        elif match := _KIND_AT.fullmatch(line):
            self.marks.ends[self._end(match[1], None, match[2])].append(f"{{{match[3]}}}")
            self.counts_behind = int(match[1])
        elif match := _KINDS.fullmatch(line):
            self._kinds(int(match[1]), match[2] or "")
        else:
            raise self.fail(f"expected `57 tfs`, `@section 57`, `p1 labels: 57.2-58` or `= a count`, found {line!r}")

    def _kinds(self, line: int, kinds: str) -> None:
        pieces = self._pieces_of(line)
        if len(kinds) > len(pieces):
            raise self.fail(f"line {line} has {len(pieces)} pieces, found {len(kinds)} kinds")
        for (_, end), kind in zip(pieces, kinds, strict=False):
            if kind != "-":
                self.marks.ends[end].append(f"{{{kind}}}")
        self.counts_behind = line

    def _pieces_of(self, line: int) -> list[tuple[int, int]]:
        if not 1 <= line <= len(self.lines) or not self.lines[line - 1]:
            raise self.fail(f"the text has no line {line} with words")
        return self.lines[line - 1]

    def _piece(self, line: str, place: str | None) -> tuple[int, int]:
        pieces = self._pieces_of(int(line))
        if place is None:
            return pieces[0][0], pieces[-1][1]
        if not 1 <= int(place) <= len(pieces):
            raise self.fail(f"line {line} has {len(pieces)} pieces, found {line}.{place}")
        return pieces[int(place) - 1]

    def _start(self, line: str, place: str | None, words: str | None) -> int:
        start, end = self._piece(line, place)
        return start if words is None else self._find(words, start, end)

    def _end(self, line: str, place: str | None, words: str | None) -> int:
        start, end = self._piece(line, place)
        return end if words is None else self._find(words, start, end) + len(words)

    def _find(self, words: str, start: int, end: int) -> int:
        found = self.text.find(words, start, end)
        if found < 0:
            raise self.fail(f"{words!r} does not stand there: {self.text[start:end][:60]!r}")
        return found

    def _body(self) -> list[str]:
        """The text with its marks, line by line, count lines behind theirs."""
        made, start = [], 0
        if self.marks.sections:  # the first section holds what stands before its first words
            made.append(f"@{self.marks.sections[min(self.marks.sections)].pop(0)}")
        for number, line in enumerate(self.text.removesuffix("\n").split("\n"), 1):
            end = start + len(line)
            first = start + len(line) - len(line.lstrip())
            for kind in self.marks.sections.pop(first, []) if line.strip() else []:
                made.append(f"@{kind}")
            made.append(escape_line(self._marked(start, end)))
            made.extend(self.marks.counts.get(number, ()))
            start = end + 1
        return made

    def _marked(self, start: int, end: int) -> str:
        pieces: list[str] = []
        last = start
        for offset in range(start, end + 1):
            # A section inside a line stands in braces.
            for n, kind in enumerate(found := self.marks.sections.get(offset, [])):
                if not kind.startswith("{"):
                    found[n] = f"{{@{kind}}}"
            if marks := self.marks.at(offset):
                pieces.extend((escaped(self.text[last:offset]), marks))
                last = offset
        return "".join([*pieces, escaped(self.text[last:end])])
