"""How well the checks find contradictions: planted into consistent labelled reports, one at a time.

A report is consistent where no rule but the advisory ones fails on what its labels say. Each plant edits one number,
year, heading or paragraph of such a report's text (see `plants`); the pipeline annotates it again, and the plant is
found where its rule fails. False alarms are the failed checks on the consistent reports as the pipeline reads them.

`python -m nlp.evaluation.planted --corpus corpora/reports/dev --count 300` prints the figures as Markdown.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from spacy.language import Language

from ..annotators.checks import check_record
from ..corpora.labelled import LabelledReport
from ..corpora.markup import parse_file
from ..corpora.records import to_record
from ..errors import GongkaiError, SettingError
from ..pipeline import annotate_document, load
from ..reading import read_bytes
from ..schema import Check, Record
from . import plants_tables, plants_text
from .plants import PLANTERS, Plant, Site

_REGISTERED: Final = (plants_tables, plants_text)  # importing them fills PLANTERS
ADVISORY: Final = frozenset({"boilerplate.section", "problems.unanswered", "measures.unasked"})
"""Rules that say what a report lacks, not what in it cannot be true: no ground to call it inconsistent."""
_ROUNDS: Final = 400


@dataclass(frozen=True, slots=True)
class Missed:
    """A plant that was not found."""

    rule: str
    report: str
    words: str


@dataclass(slots=True)
class Result:
    """Plants and finds by rule; the consistent reports; failed checks on them (report, check); inconsistent ones."""

    planted: dict[str, int] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    missed: list[Missed] = field(default_factory=list)
    clean: int = 0
    alarms: list[tuple[str, Check]] = field(default_factory=list)
    inconsistent: list[tuple[str, Check]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Over all plants."""
        return sum(self.found.values()) / max(1, sum(self.planted.values()))

    def alarmed(self, advisory: bool) -> int:
        """How many of the consistent reports have a failed check of an advisory rule, or of any other."""
        return len({report for report, check in self.alarms if (check.rule in ADVISORY) == advisory})


def _fails(checks: Iterable[Check]) -> list[Check]:
    return [check for check in checks if check.status == "fail"]


def _annotate(pipe: Language, text: str, name: str) -> Record | None:
    try:
        return annotate_document(read_bytes(text.encode(), f"{name}.txt"), pipe)
    except GongkaiError:
        return None


def _sites(reports: Sequence[LabelledReport], pipe: Language, result: Result) -> list[Site]:
    """The consistent reports; what fails on them as the pipeline reads them goes into `result`."""
    sites = []
    for gold in reports:
        record = _annotate(pipe, gold.text, gold.id)
        if record is None:
            continue
        # The labels name some cells of the tables only; the others are as they were read.
        said = replace(to_record(gold), tables=record.tables)
        wrong = [check for check in _fails(check_record(said)) if check.rule not in ADVISORY]
        result.inconsistent += [(gold.id, check) for check in wrong]
        if wrong:
            continue
        result.clean += 1
        result.alarms += [(gold.id, check) for check in _fails(check_record(record))]
        sites.append(Site(gold, record, reports))
    return sites


def run(reports: Sequence[LabelledReport], pipe: Language, count: int, seed: int = 0) -> Result:
    """Plants `count` contradictions, the rules in turn, in reports chosen at random; the same seed, the same plants.

    A rule for which no report has a place left gets fewer. Raises SettingError where no report is consistent.
    """
    result = Result()
    sites = _sites(reports, pipe, result)
    if not sites:
        raise SettingError("expected consistent labelled reports, found none; give a larger corpus")
    rng = random.Random(seed)
    queues = {rule: _shuffled_sites(sites, rng) for rule in PLANTERS}
    used: dict[str, set[str]] = {rule: set() for rule in PLANTERS}
    for _ in range(_ROUNDS):
        for rule, queue in queues.items():
            if sum(result.planted.values()) >= count:
                return result
            chosen = _next(rule, queue, used[rule], rng)
            if chosen is not None:
                _try(rule, *chosen, pipe, result)
        if not any(queues.values()):
            break
    return result


def _shuffled_sites(sites: Sequence[Site], rng: random.Random) -> list[Site]:
    chosen = [site for site in sites for _ in range(2)]  # at most two plants of a rule in one report
    rng.shuffle(chosen)
    return chosen


def _next(rule: str, queue: list[Site], used: set[str], rng: random.Random) -> tuple[Site, Plant] | None:
    """The next plant of a rule: the first site left that has a place for one not yet tried."""
    while queue:
        site = queue.pop()
        if any(check.rule == rule for check in _fails(check_record(site.record))):
            continue
        for plant in PLANTERS[rule](site, rng):
            key = f"{site.gold.id}/{plant.text}"
            if key not in used:
                used.add(key)
                return site, plant
    return None


def _try(rule: str, site: Site, plant: Plant, pipe: Language, result: Result) -> None:
    record = _annotate(pipe, plant.text, site.gold.id)
    checks = () if record is None else check_record(record, plant.previous)
    result.planted[rule] = result.planted.get(rule, 0) + 1
    hit = any(check.rule == rule for check in _fails(checks))
    result.found[rule] = result.found.get(rule, 0) + hit
    if not hit:
        result.missed.append(Missed(rule, site.gold.id, _changed(site.text, plant.text)))


def _changed(before: str, after: str) -> str:
    """Where two texts part, with some words around."""
    place = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    return " ".join(after[max(0, place - 30) : place + 40].split())


def markdown(result: Result) -> str:
    """Recall by rule, misses and false alarms as Markdown."""
    rows = ["| rule | planted | found | recall |", "|---|---|---|---|"]
    for rule in PLANTERS:
        planted, hits = result.planted.get(rule, 0), result.found.get(rule, 0)
        rows.append(f"| {rule} | {planted} | {hits} | {hits / planted:.3f} |" if planted else f"| {rule} | 0 | - | - |")
    total = sum(result.planted.values())
    rows += [f"| all | {total} | {sum(result.found.values())} | {result.recall:.3f} |", ""]
    share = f"{result.alarmed(False)} of {result.clean} ({result.alarmed(False) / max(1, result.clean):.1%})"
    advisory = f"{result.alarmed(True)} of {result.clean}"
    rows += [f"Consistent reports with a false alarm: {share}; with an advisory finding: {advisory}.", ""]
    rows += [f"- missed {m.rule} in {m.report}: {m.words}" for m in result.missed]
    rows += [f"- alarm in {name}: {c.rule}: {c.message}" for name, c in result.alarms if c.rule not in ADVISORY]
    rows += [f"- inconsistent by its labels, {name}: {c.rule}: {c.message}" for name, c in result.inconsistent]
    return "\n".join(rows) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; see the module. Exit status 2 where a labelled report or a setting is wrong."""
    parser = argparse.ArgumentParser(prog="python -m nlp.evaluation.planted", description=__doc__)
    parser.add_argument("--corpus", type=Path, action="append", required=True, help="folder of labelled reports (.gk)")
    parser.add_argument("--count", type=int, default=300, help="contradictions to plant")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    try:
        reports = [parse_file(file) for folder in given.corpus for file in sorted(folder.glob("*.gk"))]
        sys.stdout.write(markdown(run(reports, load(), given.count, given.seed)))
    except (GongkaiError, OSError) as error:
        sys.stderr.write(f"planted: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
