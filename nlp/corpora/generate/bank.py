"""Banks: labelled reports taken apart into paragraphs, sentences, headings and format sentences to compose with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ...errors import MarkupError, SettingError
from ...fold import fold
from ...layout.numbering import match_marker
from ...layout.wording import concepts, official_kind
from ..labelled import LabelledReport
from ..markup import parse_file
from .items import Group, item_groups
from .passage import Edit, Passage, cut, edit, of_report
from .places import Office, read_office

# A damaged page is no source of sentences, nor one in traditional characters or two languages.
_DAMAGED: Final = re.compile(r"damaged|损坏|traditional|two languages|broken|split digits")
_HEADED: Final = re.compile(r"(?P<title>[^。:;,!?\d\n]{2,24}?)(?:[。:]\s*|\s+)(?=\S)")
_REFERS: Final = re.compile(
    r"其中|上述|以上|同时|此外|并|这|对此|该|另|其|为此|针对|据此|从|分别|还|也|再|又|最后|经|都|由此"
)
_SHORTENS: Final = re.compile(r"简称(?![:：]?[“\"'《‘]*(?:条例|《?格式|本|我))")  # a name that no renaming knows
_ROLES: Final = {
    "contact": r"联系|电话|地址|邮编",
    "period": r"统计(?:期限|时段|时限|口径|周期)|1月1日.{0,12}12月31日",
    "contents": r"部分组成|个部分|部分构成|六部分|报告(?:全文)?(?:包括|包含|共分)|全文(?:由|包括|包含|共分)|总体情况",
    "where": r"下载|查阅|电子版|网站",
    "basis": r"根据|按照|依据|依照|条例",
}
PROSE: Final = (
    "overview", "overview.proactive", "overview.requests", "overview.management", "overview.platform",
    "overview.supervision", "overview.other", "table.proactive", "table.requests", "table.disputes", "consultation",
    "fees", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A passage from a bank, with what it takes to put it elsewhere; `key` names it, `title` is its heading."""

    key: str
    passage: Passage
    office: Office
    year: int
    title: str = ""
    nested: bool = False  # a line of it begins like the heading of a subsection

    def labels(self) -> set[str]:
        """What can be weighted: the indicators of its counts."""
        return {n for i in self.passage.indicators() for n in (i, f"indicator:{i}")}


@dataclass(slots=True)
class Bank:
    """The parts of all banks: paragraphs (`bodies`) and sentences with their families (`loose`) by section kind."""

    bodies: dict[str, list[Part]] = field(default_factory=lambda: defaultdict(list))
    loose: dict[str, list[Part]] = field(default_factory=lambda: defaultdict(list))
    formulas: dict[str, list[Part]] = field(default_factory=lambda: defaultdict(list))
    templates: dict[str, list[Part]] = field(default_factory=lambda: defaultdict(list))
    headings: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    groups: list[Group] = field(default_factory=list)

    def check(self) -> None:
        """Raises SettingError where a part is missing that every report needs."""
        for kind in ("overview.proactive", "overview.requests"):
            if not self.bodies[kind] and not self.loose[kind]:
                raise SettingError(f"banks: expected a paragraph in a section {kind}, found none; add a bank with one")
        if not any(g.problems for g in self.groups) or not any(g.measures for g in self.groups):
            raise SettingError(
                "banks: expected problem items and measures ({p1 labels}, {m1 labels > p1}), found none; add a bank"
            )
        if not self.templates["basis"]:
            raise SettingError(
                "banks: expected in a preamble a sentence with the basis of the report (根据…条例…{t}), found none; "
                "add a bank with one"
            )


def read_banks(folders: Iterable[str | Path]) -> Bank:
    """The parts of the labelled reports (*.gk) in the folders.

    Raises SettingError where a folder has none or a needed part is missing, MarkupError for a wrong report.
    """
    reports = []
    for folder in folders:
        files = sorted(Path(folder).glob("*.gk"))
        if not files:
            raise SettingError(f"{folder}: expected a folder with labelled reports (.gk), found none")
        reports += [parse_file(path) for path in files]
    return bank_of(reports)


def bank_of(reports: Iterable[LabelledReport]) -> Bank:
    """The parts of labelled reports. Raises SettingError where a needed part is missing."""
    bank = Bank()
    for report in reports:
        if not _DAMAGED.search(str(report.head.get("written") or "")):
            _take(bank, report)
    bank.check()
    return bank


def _take(bank: Bank, report: LabelledReport) -> None:
    try:
        whole = _mended(of_report(report))
    except MarkupError:
        return  # a count whose words stand elsewhere: nothing of it can be moved
    office = read_office(str(report.report.get("agency") or ""))
    year = int(report.report.get("year") or 0)
    if not year:
        return
    bank.groups += item_groups(whole, report.id, office, year)
    edges = [start for _, start in whole.sections] + [len(whole.text)]
    for n, (kind, start) in enumerate(whole.sections):
        key = f"{report.id}.{n}"
        if kind == "preamble":
            _templates(bank, whole, start, edges[n + 1], key, office, year)
        title, body = _heading(whole, start, edges[n + 1])
        if title and official_kind(fold(title)) is None and "、" not in title:
            bank.headings[kind].append(title)
        if kind in PROSE:
            for m, passage in enumerate(_blocks(whole, body, edges[n + 1])):
                own = title if m == 0 else ""
                _store(bank, kind, Part(f"{key}.{m}", passage, office, year, own, _nested(passage.text)))


def _store(bank: Bank, kind: str, part: Part) -> None:
    """A paragraph as one part, and its sentences each as one."""
    if len(part.passage.sentences) > 1:
        bank.bodies[kind].append(part)
    for m, passage in enumerate(_families(part.passage)):
        if passage.sentences[0].kind == "template":
            continue
        loose = Part(f"{part.key}:{m}", passage, part.office, part.year)
        formula = passage.sentences[0].kind == "formula" and not passage.mentions
        (bank.formulas if formula else bank.loose)[kind].append(loose)


def _nested(text: str) -> bool:
    for words in fold(text).split("\n"):
        marker = match_marker(words, 0)
        if marker is not None and marker.style in ("cn", "cnp", "part"):
            return True
        title = _HEADED.match(words, marker.end) if marker else None
        if title and concepts(title["title"]):
            return True
    return False


def _mended(passage: Passage) -> Passage:
    """Without the line breaks that a conversion put into sentences, and without indents."""
    edits = []
    for s in passage.sentences:
        edits += [
            Edit(s.start + m.start(), s.start + m.end(), "")
            for m in re.finditer(r"[ \t\u3000]*\n\s*", passage.text[s.start : s.end])
        ]
    made = edit(passage, edits)
    return edit(made, [Edit(m.start(), m.end(), "") for m in re.finditer(r"(?<=\n)[ \u3000\xa0]+(?=\S)", made.text)])


def _heading(whole: Passage, start: int, end: int) -> tuple[str, int]:
    """The heading of a section without its number, and where its own text begins."""
    while start < end and whole.text[start].isspace():
        start += 1
    stop = whole.text.find("\n", start, end)
    stop = end if stop < 0 else stop
    line = fold(whole.text[start:stop])
    marker = match_marker(line, 0)
    after = marker.end if marker and marker.style in ("cn", "cnp", "part", "ar", "arp") else 0
    if not any(s.start < stop and start < s.end for s in whole.sentences):
        title = whole.text[start + after : stop].strip()
        known = 2 <= len(title) <= 30 and not re.search(r"[\d。，\t|A-Za-z]", title) and concepts(fold(title))
        return (title if known else ""), min(stop + 1, end)
    match = _HEADED.match(line, after)
    if match and (concepts(match["title"]) or after):
        return whole.text[start + after : start + match.end("title")].strip(), start + match.end()
    return "", start + after


def _blocks(whole: Passage, start: int, end: int) -> Iterator[Passage]:
    """Paragraphs with the whole family of each count; list entries stay with what is before them."""
    blocks: list[tuple[int, int]] = []
    position = start
    while position < end:
        stop = whole.text.find("\n", position, end)
        stop = end if stop < 0 else stop
        if any(s.start < stop and position < s.end for s in whole.sentences):
            listed = match_marker(fold(whole.text[position:stop]), 0) is not None
            if blocks and listed and blocks[-1][1] == position:
                blocks[-1] = (blocks[-1][0], stop + 1)
            else:
                blocks.append((position, stop + 1))
        position = stop + 1
    for first, last in _closed(whole, blocks):
        made = cut(whole, first, min(last, end))
        if made is not None and made.sentences and "\t" not in made.text and "|" not in made.text and not made.items:
            yield edit(made, [Edit(m.start(), m.end(), "") for m in re.finditer(r"\s+$|^\s+", made.text)])


def _closed(whole: Passage, blocks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbouring blocks are one where a count in one is part of a count in the other."""
    made = list(blocks)
    for m in whole.mentions:
        if m.parent is None:
            continue
        low, high = sorted((m.number[0], whole.mentions[m.parent].number[0]))
        inside = [b for b in made if b[0] <= high and low < b[1]]
        if len(inside) > 1:
            made = [b for b in made if b not in inside] + [(inside[0][0], inside[-1][1])]
            made.sort()
    return made


def _families(passage: Passage) -> Iterator[Passage]:
    """Sentences that stand alone, with those that hold the parts of their counts."""
    spans = [(s.start, s.end) for s in passage.sentences]
    for m in passage.mentions:
        if m.parent is not None:
            low, high = sorted((m.number[0], passage.mentions[m.parent].number[0]))
            inside = [s for s in spans if s[0] <= high and low < s[1]]
            if len(inside) > 1:
                spans = [s for s in spans if s not in inside] + [(inside[0][0], inside[-1][1])]
                spans.sort()
    for start, end in spans:
        words = fold(passage.text[start:end])
        alone = not _REFERS.match(words) and match_marker(words, 0) is None and words[-1] in "。!?"
        made = cut(passage, start, end) if alone and "\n" not in words and len(words) > 8 else None
        if made is not None:
            yield made


def _templates(bank: Bank, whole: Passage, start: int, end: int, key: str, office: Office, year: int) -> None:
    for n, s in enumerate(whole.sentences):
        if start <= s.start and s.end <= end and s.kind == "template" and (made := cut(whole, s.start, s.end)):
            role = next((r for r, pattern in _ROLES.items() if re.search(pattern, made.text)), None)
            if (
                role
                and not _SHORTENS.search(made.text)
                and not made.mentions
                and "20221" not in made.text
                and match_marker(fold(made.text), 0) is None
            ):
                bank.templates[role].append(Part(f"{key}:{n}", made, office, year))
