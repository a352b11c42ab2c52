"""Numbers with their units: our counts beside those of number libraries, on the same labelled reports in one run.

    python -m benchmarks.counts --corpus corpora/reports/test [--model FOLDER] [--limit 20] [--out FOLDER]

Our annotators read each report's whole text and must tell prose from tables, dates and lists themselves. Peers get an
easier text, the labelled sentences alone, in half-width and without line breaks. A number library does not know what is
counted: each number that it finds takes its unit, where the library gives none, from the characters behind it by one
pattern (the measure words of the training reports), the same for all; numbers without a unit are left out, which takes
dates and document numbers off a peer's faults. 万 before 元 goes to the unit, as the guidelines want. No peer reads a
zero that is said in words (未收到申请); zeros are judged as (0, unit), those in words with an empty unit.
Speed is in processor time on one core, of the text that each reads, after one report to warm up. A peer that is not
installed, or that fails, is left out, and named.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from nlp.annotators.counts import GRAMMAR, SHIPPED
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.markup import parse_file
from nlp.corpora.tally import Tally, tally
from nlp.errors import GongkaiError
from nlp.evaluation.count_pairs import Judged
from nlp.evaluation.count_scores import f1, interval
from nlp.evaluation.task_counts import pipeline, read
from nlp.fold import fold

_UNITS: Final = (
    r"万元|亿元|元|个百分点|%|[人场条篇批轮个期件家屏趟]次|公里|"
    r"[条件个次人名篇份期场处宗项块家册台张轮起部分本成批所集幅面户封村例遍段位类把套]"
)
_UNIT: Final = re.compile(rf"\s?[余多+]?\s?({_UNITS})")
_NUMBER: Final = re.compile(r"(?:\d[\d,]*(?:\.\d+)?|[零〇一二三四五六七八九十百千两]+)[余多]?[万亿]?")
_UNIT_WORDS: Final = re.compile(r"[^\d.,零〇一二三四五六七八九十百千两万亿\s]+$")

Key = tuple[float | None, str]
"""A value and its unit, as they are judged."""


@dataclass(frozen=True, slots=True)
class Found:
    """A number that a peer found: its characters, its value, and the unit if the peer gave one."""

    start: int
    end: int
    value: float
    unit: str | None = None


Finder = Callable[[str], Iterable[Found]]
"""Takes a text and gives the numbers in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One system's tallies, report by report, of all counts and of zeros, and its speed in characters a second."""

    name: str
    counts: tuple[Tally, ...]
    zeros: tuple[Tally, ...]
    speed: float


def main(arguments: Iterable[str] | None = None) -> int:
    """Prints the figures as a Markdown table; 2 where the corpus or a model cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--model", action="append", default=[], help="a further model's name or folder")
    parser.add_argument("--limit", type=int, help="only so many reports")
    parser.add_argument("--out", type=Path, help="a folder for counts.md and counts.json")
    given = parser.parse_args(None if arguments is None else list(arguments))
    files = sorted(given.corpus.glob("**/*.gk"))[: given.limit]
    if not files:
        parser.error(f"expected labelled reports (*.gk) in {given.corpus}, found none")
    _one_core()
    try:
        reports = [parse_file(file) for file in files]
        rows, left_out = peers(reports)
        for model in (GRAMMAR, SHIPPED, *given.model):
            rows.append(ours(files, model))
        text = f"{len(files)} reports\n\n{markdown(rows)}" + "".join(f"\nLeft out: {line}\n" for line in left_out)
        print(text)
        if given.out:
            given.out.mkdir(parents=True, exist_ok=True)
            (given.out / "counts.md").write_text(text, encoding="utf-8")
            written = {"reports": len(files), "systems": [as_dict(row) for row in rows], "left_out": left_out}
            (given.out / "counts.json").write_text(json.dumps(written, ensure_ascii=False, indent=1), encoding="utf-8")
    except (GongkaiError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _one_core() -> None:
    """Keeps this process on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def ours(files: Sequence[Path], model: str) -> Row:
    """Our layout and counts on the whole text of the reports. Raises SettingError where there is no such model."""
    pipe = pipeline(model)
    read(files[:1], pipe)
    found = read(files, pipe)
    for name, reason in found.failed:
        print(f"{name}: {reason}", file=sys.stderr)
    sides = [([_key(c) for c in p.said if c.value is not None], _true(p.gold)) for p in found.pairs]
    return _row(f"gongkai, {model}", sides, found.characters / max(found.seconds, 1e-9))


def _key(count: Judged) -> Key:
    return count.value, count.unit


def _true(counts: Sequence[Judged]) -> list[Key]:
    return [_key(c) for c in counts if c.value is not None]


def _labelled(report: LabelledReport) -> list[Key]:
    """The labelled counts, units in simplified characters as in the text that peers read."""
    known = [c for c in report.counts if c.value is not None]
    units = fold("\n".join([report.text, *(c.unit for c in known)])).split("\n")[-len(known) :] if known else []
    return [(float(c.value or 0), "" if c.stated == "negation" else unit) for c, unit in zip(known, units, strict=True)]


def _row(name: str, sides: Sequence[tuple[Sequence[Key], Sequence[Key]]], speed: float) -> Row:
    zeros = [([k for k in said if k[0] == 0], [k for k in true if k[0] == 0]) for said, true in sides]
    return Row(name, tuple(tally(*side) for side in sides), tuple(tally(*side) for side in zeros), speed)


def sentences(report: LabelledReport) -> str:
    """The labelled sentences, a line each, in half-width."""
    lines = [fold(report.text)[s.start : s.end] for s in report.sentences]
    return "\n".join("".join(line.split("\n")) for line in lines)


def with_units(text: str, found: Iterable[Found]) -> Iterator[Key]:
    """The numbers as (value, unit); those without a unit are left out, 万 and 亿 before 元 go to the unit."""
    for number in found:
        unit = number.unit
        if unit is None:
            match = _UNIT.match(text, number.end)
            if match is None:
                continue
            unit = match[1]
        value, last = number.value, text[number.start : number.end].rstrip("元")[-1:]
        if unit == "元" and last in ("万", "亿"):
            value, unit = value / {"万": 1e4, "亿": 1e8}[last], f"{last}元"
        yield round(value, 6), unit


def peers(reports: Sequence[LabelledReport]) -> tuple[list[Row], list[str]]:
    """The rows of the peers that are installed, and why others are left out."""
    makers: dict[str, tuple[str, Callable[[], Finder]]] = {
        "recognizers-text-suite, number and number with unit": ("recognizers-text-suite", _recognizers),
        "jionlp, pattern and money parser": ("jionlp", _jionlp),
        "cn2an with a pattern": ("cn2an", _cn2an),
    }
    rows, left_out = [], []
    for name, (package, make) in makers.items():
        try:
            with redirect_stdout(sys.stderr):  # some greet when they are imported
                finder = make()
                label = f"{name} ({importlib.metadata.version(package)})"
                rows.append(_measured(label, finder, reports))
        except Exception as error:  # whatever another's code raises
            left_out.append(f"{name}: {type(error).__name__}: {error}")
            print(f"{name} left out: {error}", file=sys.stderr)
    return rows, left_out


def _measured(name: str, finder: Finder, reports: Sequence[LabelledReport]) -> Row:
    texts = [sentences(report) for report in reports]
    list(finder(texts[0]))
    started = time.process_time()
    found = [list(finder(text)) for text in texts]
    seconds = time.process_time() - started
    sides = [
        (list(with_units(text, numbers)), _labelled(report))
        for text, numbers, report in zip(texts, found, reports, strict=True)
    ]
    return _row(name, sides, sum(map(len, texts)) / max(seconds, 1e-9))


def _recognizers() -> Finder:
    emoji: Any = importlib.import_module("emoji")
    if not hasattr(emoji, "UNICODE_EMOJI"):  # gone in emoji 2
        emoji.UNICODE_EMOJI = emoji.EMOJI_DATA
    number = importlib.import_module("recognizers_number")
    unit = importlib.import_module("recognizers_number_with_unit")
    chinese = number.Culture.Chinese

    def find(text: str) -> Iterator[Found]:
        for line_start, line in _lines(text):
            whole = [*number.recognize_percentage(line, chinese), *unit.recognize_currency(line, chinese)]
            whole += unit.recognize_dimension(line, chinese)
            taken = [(r.start, r.end) for r in whole]
            bare = [r for r in number.recognize_number(line, chinese) if not _inside(r.start, taken)]
            for r in [*bare, *whole]:
                value = _float(str((r.resolution or {}).get("value")).rstrip("%"))
                if value is not None:
                    given = None if r in bare else _UNIT_WORDS.search(r.text)
                    percent = r.type_name == "percentage"
                    name = "%" if percent else given[0] if given else None
                    yield Found(line_start + r.start, line_start + r.end + 1, value, name)

    return find


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _inside(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= place <= end for start, end in spans)


def _float(words: str) -> float | None:
    try:
        return float(words)
    except ValueError:
        return None


def _jionlp() -> Finder:
    module = importlib.import_module("jionlp")

    def parse(words: str) -> float | None:
        value = module.parse_money(words)["num"]
        return float(value[0] if isinstance(value, list) else value)

    return _by_pattern(parse)


def _cn2an() -> Finder:
    module = importlib.import_module("cn2an")
    return _by_pattern(lambda words: float(module.cn2an(re.sub(r"[余多,]", "", words), "smart")))


def _by_pattern(parse: Callable[[str], float | None]) -> Finder:
    """Numbers by a pattern, each read by `parse`; what it refuses is left out."""

    def find(text: str) -> Iterator[Found]:
        for match in _NUMBER.finditer(text):
            try:
                value = parse(match[0].rstrip(","))
            except (ValueError, TypeError, KeyError, AttributeError):
                continue
            if value is not None:
                yield Found(match.start(), match.end(), value)

    return find


def as_dict(row: Row) -> dict[str, Any]:
    """A row as plain values, for JSON."""
    return {
        "system": row.name,
        "characters_per_second": round(row.speed),
        **{
            name: {
                "precision": round(sum(tallies, Tally()).precision, 4),
                "recall": round(sum(tallies, Tally()).recall, 4),
                "f1": round(f1(sum(tallies, Tally())) or 0.0, 4),
                "interval": [round(edge, 4) for edge in interval(tallies) or ()],
                "true": sum(tallies, Tally()).true,
            }
            for name, tallies in (("value_unit", row.counts), ("zeros", row.zeros))
        },
    }


def markdown(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| system | precision | recall | F1 (value, unit) | 95% interval | F1 of zeros | characters a second |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        total, zeros = sum(row.counts, Tally()), sum(row.zeros, Tally())
        low, high = interval(row.counts) or (0.0, 0.0)
        lines.append(
            f"| {row.name} | {total.precision:.3f} | {total.recall:.3f} | {total.f1:.3f} | {low:.3f}-{high:.3f} "
            f"| {zeros.f1:.3f} | {row.speed:,.0f} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
