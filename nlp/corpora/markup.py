"""The plain-text markup of labelled reports (corpora/MARKUP.md), read into spans that are checked against the text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import yaml

from .. import labels
from ..errors import MarkupError
from ..fold import fold
from ..layout.numbering import match_marker
from ..layout.title import is_title
from ..layout.wording import concepts, official_kind
from .cells import cell_names
from .count_lines import CountLine, CountPlacer
from .labelled import GoldCount, GoldItem, GoldSentence, LabelledReport, section_spans

_KINDS: Final = {"t": "template", "f": "formula", "s": "specific"}
_MARK: Final = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_ITEM: Final = re.compile(r"([pm])(\d+)\b(.*)", re.DOTALL)
_FACTS: Final = ("title", "agency", "year", "period", "published")
_FURNITURE: Final = re.compile(r">>|[|•]|(?:发布|更新)(?:时间|日期)|来源:|字[体号]|打印|点击:")
_POINTS: Final = re.compile(r"[,。;:]")
_HEAD_FIELDS: Final = frozenset({"id", *_FACTS, "problems_stated", "tables", "written", "notes", "reader"})


def parse(markup: str, name: str = "<text>") -> LabelledReport:
    """The labelled report in `markup`. Raises MarkupError with `name`, line and reason where a mark is wrong."""
    return _Parser(name).parse(markup)


def parse_file(path: str | Path) -> LabelledReport:
    """The labelled report in a file. Raises MarkupError; OSError where the file cannot be read."""
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise MarkupError(f"{path}: expected UTF-8: {error}; save it as UTF-8") from error
    return parse(text, str(path))


class _Parser:
    """Reads one report line by line; `self.text` grows, and all offsets are into it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.line = 0
        self.text = ""
        self.section_starts: list[tuple[str, int]] = []
        self.sentences: list[GoldSentence] = []
        self.items: list[GoldItem] = []
        self.open_item: tuple[str, str, int, tuple[str, ...], tuple[str, ...]] | None = None
        self.block_start = 0  # where the text that the next count lines speak of begins
        self.placer: CountPlacer | None = None
        self.counts: list[GoldCount] = []
        self.count_lines: list[int] = []
        self.named_counts: dict[str, int] = {}
        self.waiting: list[tuple[int, str, int]] = []  # count, name of its parent, line

    def fail(self, reason: str, line: int | None = None) -> MarkupError:
        return MarkupError(f"{self.name}:{self.line if line is None else line}: {reason}")

    def parse(self, markup: str) -> LabelledReport:
        lines = markup.removeprefix("\ufeff").split("\n")
        if not lines or lines[0].strip() != "---":
            raise self.fail("expected the head to begin with a line ---", 1)
        try:
            close = next(n for n, line in enumerate(lines[1:], 1) if line.strip() == "---")
        except StopIteration:
            raise self.fail("the head is not closed with a line ---", 1) from None
        head = self._head("\n".join(lines[1:close]))
        body = lines[close + 1 :]
        if body and body[-1] == "":
            body.pop()
        for self.line, line in enumerate(body, close + 2):
            try:
                self._line(line)
            except MarkupError as error:
                if str(error).startswith(self.name):
                    raise
                raise self.fail(str(error)) from None
        return self._finish(head)

    def _head(self, source: str) -> dict[str, Any]:
        try:
            head = yaml.safe_load(source) or {}
        except yaml.YAMLError as error:
            raise self.fail(f"the head is no YAML: {error}", 1) from None
        if not isinstance(head, dict):
            raise self.fail("expected the head to be `name: value` lines", 1)
        unknown = set(head) - _HEAD_FIELDS
        if unknown:
            names = ", ".join(sorted(map(str, unknown)))
            raise self.fail(f"unknown in the head: {names}; known: {', '.join(sorted(_HEAD_FIELDS))}", 1)
        missing = {"id", "agency", "year", "tables"} - set(head)
        if missing:
            raise self.fail(f"missing in the head: {', '.join(sorted(missing))}", 1)
        return head

    def _line(self, line: str) -> None:
        if re.fullmatch(r"@[a-z.]+\s*", line):
            self._section(line.strip()[1:])
            self.block_start, self.placer = len(self.text), None
        elif line.startswith("="):
            self._count(line)
        else:
            if self.placer is not None:
                self.block_start, self.placer = len(self.text), None
            self._prose(line[1:] if re.match(r"\\(?:@|=|---)", line) else line)

    def _section(self, kind: str) -> None:
        if kind not in labels.SECTIONS:
            raise self.fail(f"{kind!r} is no section kind; known: {', '.join(labels.SECTIONS)}")
        if self.open_item:
            raise self.fail(f"item {self.open_item[0]} is still open where section {kind} begins")
        self.section_starts.append((kind, len(self.text)))

    def _prose(self, line: str) -> None:
        if not self.section_starts:
            raise self.fail("expected a line @preamble (or another section) before the first text")
        start, last = len(self.text), 0
        sentence_start = start
        for mark in _MARK.finditer(line):
            self.text += line[last : mark.start()]
            last = mark.end()
            if mark[0] in ("{{", "}}"):
                self.text += mark[0][0]
            elif mark[1] is None:
                raise self.fail(f"a lone {mark[0]}: double it if it belongs to the text")
            else:
                sentence_start = self._mark(mark[1].strip(), sentence_start)
        self.text += line[last:] + "\n"

    def _mark(self, mark: str, sentence_start: int) -> int:
        """Applies one mark at the end of the text so far; returns where the next sentence begins."""
        here = len(self.text)
        if mark in _KINDS:
            piece = self.text[sentence_start:here]
            if not piece.strip():
                raise self.fail(f"{{{mark}}} stands after no sentence")
            lead = len(piece) - len(piece.lstrip())
            start = sentence_start + lead
            if not sentence_start or self.text[sentence_start - 1] == "\n":
                start = min(start, self._broken_lines(sentence_start))
            self.sentences.append(GoldSentence(start, here, _KINDS[mark]))
            return here
        if mark.startswith("@"):
            self._section(mark[1:])
            return here
        if mark == "/":
            self._close_item()
            return sentence_start
        match = _ITEM.fullmatch(mark)
        if not match:
            raise self.fail(f"{{{mark}}} is no mark; known: t, f, s, @section, p1 labels, m1 labels > p1, /")
        self._open_item(match[1], match[2], match[3])
        return sentence_start

    def _broken_lines(self, start: int) -> int:
        """Where a sentence begins that a conversion broke over lines: lines above that no mark and no stop ends."""
        floor = max([s.end for s in self.sentences[-1:]] + [self.section_starts[-1][1], self.block_start])
        while start > floor and not self.text[start : start + 1].isspace():
            above = self.text.rfind("\n", 0, start - 1) + 1
            line = self.text[max(above, floor) : start].strip()
            mid_line = floor > above  # the line's beginning belongs to the sentence before
            if not line or line[-1] in "。！？：!?:" or "\t" in line or (len(line) < 18 and not mid_line):
                break
            if not mid_line and _stands_alone(line):
                break
            start = max(above, floor)
        piece = self.text[start:]
        return start + len(piece) - len(piece.lstrip())

    def _open_item(self, letter: str, number: str, rest: str) -> None:
        if self.open_item:
            raise self.fail(f"item {self.open_item[0]} is still open; items do not nest")
        kind = self.section_starts[-1][0]
        wanted = "problems" if letter == "p" else "measures"
        if kind != wanted:
            raise self.fail(f"{letter}{number}: expected in section {wanted}, found in {kind}")
        rest = rest.strip()
        if (late := re.fullmatch(r">\s*([^:]*):\s*(.*)", rest)) is not None:  # `m2 > p2: staffing` is taken too
            words, answers = late[2], late[1]
        else:
            words, _, answers = rest.lstrip(":").partition(">")
        names = tuple(re.findall(r"p\d+", answers))
        if letter == "p" and names:
            raise self.fail(f"{letter}{number}: links stand with the measure (`m1 labels > p1`)")
        found = tuple(w for w in re.split(r"[,\s]+", words.strip()) if w)
        unknown = [w for w in found if w not in labels.ISSUES]
        if unknown or not found:
            known = ", ".join(labels.ISSUES)
            raise self.fail(f"{letter}{number}: expected issue categories ({known}), found {words.strip()!r}")
        self.open_item = (letter + number, kind, len(self.text), found, names)

    def _close_item(self) -> None:
        if not self.open_item:
            raise self.fail("{/} closes no item")
        name, kind, start, found, names = self.open_item
        self.open_item = None
        piece = self.text[start:]
        if not piece.strip():
            raise self.fail(f"item {name} is empty")
        lead = len(piece) - len(piece.lstrip())
        end = start + len(piece.rstrip())
        self.items.append(GoldItem(name, kind, start + lead, end, tuple(dict.fromkeys(found)), names))

    def _count(self, line: str) -> None:
        if self.placer is None:
            self.placer = CountPlacer(self.text, self.block_start, len(self.counts))
        parsed = CountLine.parse(line)
        count = self.placer.place(parsed)
        if parsed.id:
            self.named_counts[parsed.id] = len(self.counts)
        if parsed.parent:
            self.waiting.append((len(self.counts), parsed.parent, self.line))
        self.counts.append(count)
        self.count_lines.append(self.line)

    def _finish(self, head: dict[str, Any]) -> LabelledReport:
        if self.open_item:
            raise self.fail(f"item {self.open_item[0]} is not closed with {{/}}")
        for index, name, line in self.waiting:
            if name not in self.named_counts:
                raise self.fail(f"parent={name}: no count line has id={name}", line)
            self.counts[index] = replace(self.counts[index], parent=self.named_counts[name])
        self._check_parents()
        self._check_items()
        facts = {k: _plain(head.get(k)) for k in _FACTS}
        return LabelledReport(
            id=str(head["id"]),
            text=self.text,
            report=facts,
            tables=self._tables(head["tables"]),
            sections=tuple(section_spans(self.section_starts, len(self.text))),
            sentences=tuple(self.sentences),
            items=tuple(self.items),
            counts=tuple(self.counts),
            problems_stated=head.get("problems_stated"),
            head=head,
        )

    def _check_parents(self) -> None:
        """Guidelines 5: shares have no parent and are none."""
        for count, line in zip(self.counts, self.count_lines, strict=True):
            if count.parent is None:
                continue
            if count.indicator == "shares":
                raise self.fail(f"{count.subject!r}: a share is no part of a count; give it no parent", line)
            if self.counts[count.parent].indicator == "shares":
                raise self.fail(f"{count.subject!r}: its parent is a share, no total of parts", line)

    def _check_items(self) -> None:
        known: set[str] = set()
        for item in self.items:
            if item.name[1:] != "0" and item.name in known:
                raise self.fail(f"two items are named {item.name}")
            known.add(item.name)
        for item in self.items:
            for name in item.answers:
                if name not in known:
                    raise self.fail(f"{item.name} answers {name}, which does not exist")

    def _tables(self, tables: Any) -> dict[str, dict[str, Any] | None]:
        if tables is None:
            return {"proactive": None, "requests": None, "disputes": None}
        if not isinstance(tables, dict) or set(tables) - {"proactive", "requests", "disputes"}:
            raise self.fail("tables: expected proactive, requests, disputes", 1)
        for name, cells in tables.items():
            if cells is not None and not isinstance(cells, dict):
                raise self.fail(f"tables.{name}: expected cells as {{received.total: 3}} or null", 1)
            for path, value in (cells or {}).items():
                if f"{name}.{path}" not in cell_names():
                    raise self.fail(f"tables.{name}: {path!r} is no cell; cells are named as in the record's schema", 1)
                if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
                    raise self.fail(f"tables.{name}.{path}: expected a number or null, found {value!r}", 1)
        return tables


def _stands_alone(line: str) -> bool:
    """Whether a line without a stop is a title, a heading or the furniture of a page, not half a sentence."""
    folded = fold(line)
    if _FURNITURE.search(folded) or is_title(folded):
        return True
    marker = match_marker(folded, 0)
    title = folded[marker.end :] if marker else folded
    return official_kind(title) is not None or bool(marker and not _POINTS.search(title) and concepts(title)[:1])


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
