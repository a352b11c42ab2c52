"""Links of problems and measures: the model alone on labelled items, and the whole pipeline from the text on.

Alone, the items are the labelled ones with the categories that the pipeline predicts for them, as in training; from the
text on, a link of an item that matches no labelled one is wrong. A problem that no measure answers is a class of its
own: readers look for exactly these.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from spacy.language import Language

from ..annotators import links
from ..annotators.issues import IssueComponent
from ..annotators.linear import shipped
from ..annotators.link_features import pair_table
from ..annotators.link_items import read_items
from ..annotators.links import LinkModel, load_links
from ..corpora.labelled import LabelledReport
from ..corpora.markup import parse_file
from ..corpora.tally import Tally, tally
from ..errors import GongkaiError
from ..fold import fold
from ..pipeline import annotate_document, load
from ..reading import read_bytes
from ..schema import Record, to_dict
from .compare import match_items
from .report import Cell, Inputs, Table, TaskReport
from .rows_page import rows_page
from .tally_tests import f1_difference, f1_interval, rounded, shown

Pair = tuple[int, int]
"""A problem and a measure as indices of the labelled report's items; an item that matches none is under 0."""

PAIRINGS: Final = (
    "one problem, one measure",
    "one problem, several measures",
    "several problems, one measure",
    "several of both",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """One report's links as said and as labelled, and the problems (indices as in Pair) that are without a measure."""

    gold: LabelledReport
    said: frozenset[Pair]
    true: frozenset[Pair]
    alone_said: frozenset[int]
    alone_true: frozenset[int]

    def tally(self) -> Tally:
        """Links found, said and true."""
        return tally(self.said, self.true)

    def unanswered(self) -> Tally:
        """Problems without a measure found, said and true."""
        return tally(self.alone_said, self.alone_true)


@dataclass(slots=True)
class _Alone:
    """A model on labelled items: judgements, the probability of each pair of a report, seconds, pairs."""

    judged: list[Judged]
    chances: list[dict[Pair, float]]
    seconds: float = 0.0
    pairs: int = 0


def evaluate(task: str, inputs: Inputs) -> TaskReport:
    """The figures of `task` (`links`). Raises SettingError on an unknown model, MarkupError on a wrong report."""
    reports = [parse_file(file) for file in inputs.files]
    issues = _issues(reports)
    alone = judge_items(reports, issues, _model(inputs.model))
    whole, failed = judge_texts(reports, _pipeline(inputs.model))
    modes = {"labelled items": alone.judged, "from the text on": whole}
    tables = [_figures(modes, inputs), *(_pairings(name, judged) for name, judged in modes.items())]
    values: dict[str, Any] = {name: _values(judged, inputs) for name, judged in modes.items()}
    if inputs.against:
        other = judge_items(reports, issues, _model(inputs.against))
        tables.append(_comparison(alone.judged, other.judged, inputs, values))
    return TaskReport(
        task=task,
        reports=len(reports),
        units=alone.pairs,
        seconds=alone.seconds,
        tables=tuple(tables),
        values=values,
        pages={"links.html": _page(alone)},
        failed=failed,
    )


def _model(name: str | None) -> LinkModel:
    return load_links(shipped(name or links.SHIPPED))


def _pipeline(model: str | None) -> Language:
    pipe = load()
    if model:
        pipe.replace_pipe(links.NAME, links.NAME, config={"model": model})
    return pipe


def _issues(reports: Sequence[LabelledReport]) -> list[list[Any]]:
    """The categories that the shipped model predicts for the labelled items of each report."""
    model, found = IssueComponent().model, []
    for report in reports:
        folded = fold(report.text)
        texts = [folded[item.start : item.end] for item in report.items]
        found.append(to_dict(model.predict(texts)) if texts else [])
    return found


def judge_items(reports: Sequence[LabelledReport], issues: Sequence[Sequence[Any]], model: LinkModel) -> _Alone:
    """A model's links between labelled items; `issues` are the categories of each report's items, as in a record."""
    found = _Alone([], [])
    for report, predicted in zip(reports, issues, strict=True):
        items = [
            {"section": i.section, "start": i.start, "end": i.end, "issues": p}
            for i, p in zip(report.items, predicted, strict=True)
        ]
        sections = [{"kind": s.kind, "start": s.start} for s in report.sections]
        started = time.perf_counter()
        problems, measures = read_items(fold(report.text), items, sections, report.report.get("year"))
        chances: dict[Pair, float] = {}
        if problems and measures:
            rows = model.probabilities(pair_table(problems, measures, model.rarity)).tolist()
            ends = [[(p.index, m.index) for m in measures] for p in problems]
            chances = {
                pair: c for pairs, row in zip(ends, rows, strict=True) for pair, c in zip(pairs, row, strict=True)
            }
        found.seconds += time.perf_counter() - started
        said = {pair for pair, chance in chances.items() if chance >= model.threshold}
        found.judged.append(_judged(report, said, (n for n, i in enumerate(report.items) if i.section == "problems")))
        found.chances.append(chances)
        found.pairs += len(chances)
    return found


def judge_texts(reports: Sequence[LabelledReport], pipe: Language) -> tuple[list[Judged], tuple[tuple[str, str], ...]]:
    """A pipeline's links, each report from its text on; and the reports that failed, with the reason."""
    judged, failed = [], []
    for report in reports:
        try:
            record = annotate_document(read_bytes(report.text.encode(), f"{report.id}.txt"), pipe)
        except GongkaiError as error:
            failed.append((report.id, str(error)))
            continue
        judged.append(judge_record(record, report))
    return judged, tuple(failed)


def judge_record(record: Record, gold: LabelledReport) -> Judged:
    """A record's links against a labelled report's."""
    match = match_items(record, gold)
    places = {n: match.get(n, -n - 1) for n in range(len(record.items))}
    problems = [n for n, item in enumerate(record.items) if item.section == "problems"]
    said = {(places[n], places[m]) for n in problems for m in record.items[n].answered_by}
    return _judged(gold, said, (places[n] for n in problems))


def _judged(gold: LabelledReport, said: Iterable[Pair], problems: Iterable[int]) -> Judged:
    names = {item.name: n for n, item in enumerate(gold.items) if item.section == "problems"}
    true = frozenset((names[name], m) for m, item in enumerate(gold.items) for name in item.answers)
    links_said = frozenset(said)
    return Judged(
        gold,
        links_said,
        true,
        frozenset(problems) - {p for p, _ in links_said},
        frozenset(names.values()) - {p for p, _ in true},
    )


def pairing(pairs: Iterable[Pair]) -> dict[Pair, str]:
    """Which of PAIRINGS each pair of a report belongs to, by how many links its problem and its measure have."""
    given = list(pairs)
    problems, measures = Counter(p for p, _ in given), Counter(m for _, m in given)
    return {(p, m): PAIRINGS[(problems[p] > 1) + 2 * (measures[m] > 1)] for p, m in given}


def _figures(modes: dict[str, list[Judged]], inputs: Inputs) -> Table:
    header = ("judged", "precision", "recall", "F1", "95% interval", "said", "true")
    rows: list[tuple[Cell, ...]] = []
    for name, judged in modes.items():
        rows.append((f"links, {name}", *_row([j.tally() for j in judged], inputs)))
        rows.append((f"problems without a measure, {name}", *_row([j.unanswered() for j in judged], inputs)))
    return Table("Links", header, tuple(rows))


def _row(tallies: Sequence[Tally], inputs: Inputs) -> tuple[Cell, ...]:
    total = sum(tallies, Tally())
    bounds = shown(f1_interval(tallies, inputs.samples, inputs.seed))
    return total.precision, total.recall, total.f1, bounds, total.said, total.true


def _by_pairing(judged: Sequence[Judged]) -> dict[str, tuple[Tally, Tally]]:
    """For each of PAIRINGS the labelled links of it (recall) and the said links of it (precision)."""
    true, said, both, right = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for report in judged:
        for pair, kind in pairing(report.true).items():
            true[kind] += 1
            both[kind] += pair in report.said
        for pair, kind in pairing(report.said).items():
            said[kind] += 1
            right[kind] += pair in report.true
    return {k: (Tally(both[k], true[k], true[k]), Tally(right[k], said[k], said[k])) for k in PAIRINGS}


def _pairings(name: str, judged: Sequence[Judged]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for kind, (true, said) in _by_pairing(judged).items():
        recall = true.recall if true.true else None
        rows.append((kind, true.true, recall, said.said, said.precision if said.said else None))
    header = ("pairing", "labelled so", "recall", "said so", "precision")
    return Table(f"Links by pairing, {name}", header, tuple(rows))


def _values(judged: Sequence[Judged], inputs: Inputs) -> dict[str, Any]:
    def figures(take: Callable[[Judged], Tally]) -> dict[str, Any]:
        tallies = [take(each) for each in judged]
        total = sum(tallies, Tally())
        return {
            "precision": round(total.precision, 4),
            "recall": round(total.recall, 4),
            "f1": round(total.f1, 4),
            "interval": rounded(f1_interval(tallies, inputs.samples, inputs.seed)),
            "found": total.found,
            "said": total.said,
            "true": total.true,
        }

    pairings = {
        kind: {"true": t.true, "true_found": t.found, "said": s.said, "said_right": s.found}
        for kind, (t, s) in _by_pairing(judged).items()
    }
    return {"links": figures(Judged.tally), "unanswered": figures(Judged.unanswered), "pairings": pairings}


def _comparison(one: Sequence[Judged], other: Sequence[Judged], inputs: Inputs, values: dict[str, Any]) -> Table:
    a, b = [j.tally() for j in one], [j.tally() for j in other]
    bounds, p = f1_difference(a, b, inputs.samples, inputs.seed)
    first, second = sum(a, Tally()).f1, sum(b, Tally()).f1
    values["against"] = {
        "model": inputs.against,
        "f1": round(second, 4),
        "difference": round(first - second, 4),
        "interval": rounded(bounds),
        "p": p,
    }
    rows: tuple[tuple[Cell, ...], ...] = (
        (inputs.model or links.SHIPPED, first, None, None, None),
        (str(inputs.against), second, first - second, shown(bounds), p),
    )
    header = ("model", "F1", "difference", "95% interval", "p")
    return Table("Paired permutation test, links between labelled items", header, rows)


def _page(alone: _Alone) -> str:
    rows = [row for judged, chances in zip(alone.judged, alone.chances, strict=True) for row in _wrong(judged, chances)]
    return rows_page(
        "Links that are wrong / 错误的对应关系",
        f"{len(rows)} pairs of labelled items: missed are labelled and not said, extra are said and not labelled.",
        ("report", "error", "probability", "problem / 问题", "measure / 措施"),
        rows,
    )


def _wrong(judged: Judged, chances: dict[Pair, float]) -> Iterator[tuple[str, ...]]:
    gold = judged.gold
    for problem, measure in sorted(judged.said ^ judged.true):
        kind = "missed" if (problem, measure) in judged.true else "extra"
        words = (" ".join(gold.text[i.start : i.end].split()) for i in (gold.items[problem], gold.items[measure]))
        yield (gold.id, kind, f"{chances.get((problem, measure), 0.0):.2f}", *words)
