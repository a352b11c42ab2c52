"""`evaluate.py --task counts`: the pipeline's counts on the text of labelled reports, judged exactly and by span."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from spacy.language import Language

from ..annotators import counts, layout
from ..corpora.markup import parse_file
from ..corpora.tally import Tally
from ..errors import GongkaiError
from ..labels import INDICATORS
from ..pipeline import annotate_document, load
from ..reading import read_bytes
from . import count_scores as scores
from .count_page import page
from .count_pairs import FORMS, Judged, Pair, matches, overlaps, pair
from .count_spans import SCHEMES, Matched, Span, match
from .report import Cell, Inputs, Table, TaskReport

_FIGURES: Final = ("precision", "recall", "F1", "95% low", "95% high", "support", "said")
_ALSO: Final[dict[str, str]] = {
    "approximate": "not exact (also in a row above)",
    "range": "one end of a range (also above)",
    "broken": "white space in the number (also above)",
}
_CONFUSIONS: Final = 20


@dataclass(frozen=True, slots=True)
class Read:
    """What a pipeline said of labelled reports, in the order of the files; `failed` could not be annotated.

    `seconds` is the time of one core, so that other work on the machine changes little.
    """

    pairs: tuple[Pair, ...]
    seconds: float
    characters: int
    failed: tuple[tuple[str, str], ...]


def pipeline(model: str | None) -> Language:
    """Layout and counts, as users get them; `model` takes the place of the shipped one ("grammar": its guesses alone).

    Raises SettingError where there is no such model.
    """
    pipe = load()
    if model is not None:
        pipe.replace_pipe(counts.NAME, counts.NAME, config={"model": model})
    pipe.select_pipes(enable=[layout.NAME, counts.NAME])
    return pipe


def read(files: Iterable[Path], pipe: Language) -> Read:
    """Annotates the text of each labelled report. Raises MarkupError where a labelled report is wrong."""
    pairs: list[Pair] = []
    failed: list[tuple[str, str]] = []
    seconds, characters = 0.0, 0
    for file in files:
        gold = parse_file(file)
        started = time.process_time()
        try:
            record = annotate_document(read_bytes(gold.text.encode(), f"{gold.id}.txt"), pipe)
        except GongkaiError as error:
            failed.append((gold.id, str(error)))
            continue
        seconds += time.process_time() - started
        characters += len(gold.text)
        pairs.append(pair(record, gold))
    return Read(tuple(pairs), seconds, characters, tuple(failed))


def evaluate(task: str, inputs: Inputs) -> TaskReport:
    """Evaluates the counts. Raises SettingError on an unknown model, MarkupError on a wrong labelled report."""
    found = read(inputs.files, pipeline(inputs.model))
    tables = judge(found.pairs, inputs)
    values = {
        "model": inputs.model or counts.SHIPPED,
        "characters": found.characters,
        "tables": {table.title: _as_rows(table) for table in tables},
    }
    if inputs.against is not None:
        other = _against(found, read(inputs.files, pipeline(inputs.against)), inputs)
        tables.append(other)
        values |= {"against": inputs.against, "difference": _as_rows(other)}
    return TaskReport(
        task=task,
        reports=len(found.pairs),
        units=sum(c.value is not None for p in found.pairs for c in p.gold),
        seconds=found.seconds,
        tables=tuple(tables),
        values=values,
        pages={"counts.errors.html": page(f"Counts: what is wrong in {inputs.corpus.name}", found.pairs)},
        failed=found.failed,
    )


def judge(pairs: Sequence[Pair], inputs: Inputs) -> list[Table]:
    """The tables of an evaluation but the comparison of models."""
    return [
        _measures(pairs, inputs),
        _by_indicator(pairs, inputs),
        _by_form(pairs, inputs),
        _spans(pairs),
        _sums(pairs),
        _confusions(pairs),
    ]


def _row(tallies: Sequence[Tally], inputs: Inputs) -> tuple[Cell, ...]:
    total = sum(tallies, Tally())
    low, high = scores.interval(tallies, samples=inputs.samples, seed=inputs.seed) or (None, None)
    return scores.precision(total), scores.recall(total), scores.f1(total), low, high, total.true, total.said


def _measures(pairs: Sequence[Pair], inputs: Inputs) -> Table:
    found = scores.measure(pairs)
    rows = tuple((name, *_row(tallies, inputs)) for name, tallies in found.items())
    return Table("Exact match", ("judged", *_FIGURES), rows)


def _by_indicator(pairs: Sequence[Pair], inputs: Inputs) -> Table:
    found = scores.by_group(pairs, lambda count: (count.indicator,))
    rows = tuple(
        (name, INDICATORS[name].zh, *_row(found.get(name, [Tally()] * len(pairs)), inputs)) for name in INDICATORS
    )
    return Table("(indicator, value, unit) by indicator", ("indicator", "中文", *_FIGURES), rows)


def _forms(count: Judged) -> Iterable[str]:
    yield count.form
    if count.qualifier != "exact":
        yield "approximate"
    if count.ranged:
        yield "range"
    if count.broken:
        yield "broken"


def _by_form(pairs: Sequence[Pair], inputs: Inputs) -> Table:
    found = scores.by_group(pairs, _forms)
    names: Mapping[str, str] = FORMS | _ALSO
    rows = tuple((words, *_row(found.get(form, [Tally()] * len(pairs)), inputs)) for form, words in names.items())
    return Table("(indicator, value, unit) by form of the number", ("form", *_FIGURES), rows)


def _number(count: Judged) -> Span:
    return count.value_start, count.value_end, count.indicator


def _whole(count: Judged) -> Span:
    return count.start, count.end, count.indicator


def _spans(pairs: Sequence[Pair]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for name, place in (("number", _number), ("whole count", _whole)):
        total = dict.fromkeys(SCHEMES, Matched())
        for each in pairs:
            found = match([place(c) for c in each.gold], [place(c) for c in each.said])
            total = {scheme: total[scheme] + found[scheme] for scheme in SCHEMES}
        for scheme, words in SCHEMES.items():
            m = total[scheme]
            numbers = (m.correct, m.incorrect, m.partial, m.missed, m.spurious)
            rows.append((name, scheme, words, m.precision, m.recall, m.f1, *numbers))
    header = ("span", "scheme", "right is", "precision", "recall", "F1", "correct", "incorrect", "partial", "missed")
    return Table("Spans, typed by indicator (MUC-5, SemEval 2013)", (*header, "spurious"), tuple(rows))


def _sums(pairs: Sequence[Pair]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for name, side in (("labelled", [p.gold for p in pairs]), ("said", [p.said for p in pairs])):
        found = sum((scores.sums(each) for each in side), scores.Sums())
        share = found.equal / found.totals if found.totals else None
        rows.append((name, found.totals, found.equal, share, found.less, found.more))
    header = ("counts", "totals with parts", "add up", "share", "make less", "make more")
    return Table("Totals and the sums of their parts (parts of one kind, unit and year)", header, tuple(rows))


def _confusions(pairs: Sequence[Pair]) -> Table:
    """Labelled and said indicators of one number, where they differ, the commonest first."""
    found: Counter[tuple[str, str]] = Counter()
    for each in pairs:
        for g, s in overlaps(each.gold, each.said, matches(each.gold, each.said)):
            found[each.gold[g].indicator, each.said[s].indicator] += 1
    wrong = sorted(((n, *names) for names, n in found.items() if names[0] != names[1]), key=lambda r: (-r[0], r[1:]))
    rows = tuple((true, told, n) for n, true, told in wrong[:_CONFUSIONS])
    return Table("Indicators taken for others", ("labelled", "said", "counts"), rows)


def _against(ours: Read, theirs: Read, inputs: Inputs) -> Table:
    """The two models on the reports that both could annotate."""
    known = {p.id for p in ours.pairs} & {p.id for p in theirs.pairs}
    both = [scores.measure([p for p in side.pairs if p.id in known]) for side in (ours, theirs)]
    rows: list[tuple[Cell, ...]] = []
    for name in scores.MEASURES:
        first, second = both[0][name], both[1][name]
        apart = scores.difference(first, second, samples=inputs.samples, seed=inputs.seed)
        figures = [scores.f1(sum(side, Tally())) for side in (first, second)]
        if apart is None:
            rows.append((name, *figures, None, None, None, None))
        else:
            rows.append((name, *figures, apart.difference, *apart.interval, apart.p))
    header = ("judged", "F1", f"F1 of {inputs.against}", "difference", "95% low", "95% high", "p")
    return Table(f"Against {inputs.against}: paired permutation test over reports", header, tuple(rows))


def _as_rows(table: Table) -> list[dict[str, Any]]:
    return [
        {
            name: round(cell, 4) if isinstance(cell, float) else cell
            for name, cell in zip(table.header, row, strict=True)
        }
        for row in table.rows
    ]
