"""One record against one labelled report: for each task what was found, said and true.

Texts are compared without white space and punctuation, so that a corpus and a conversion of it may differ in layout.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..corpora.labelled import GoldCount, LabelledReport
from ..corpora.tally import Tally, plain, tally
from ..schema import Count, Record, to_dict

TASKS: Final = (
    "facts",
    "sections",
    "tables",
    "counts",
    "counts (value, unit)",
    "counts (parents)",
    "items",
    "issues",
    "links",
    "boilerplate",
)


def compare(record: Record, gold: LabelledReport) -> dict[str, Tally]:
    """A tally for each task of TASKS. What the labelled report leaves unlabelled is not judged."""
    facts = [f for f in ("agency", "year") if gold.report.get(f) is not None]
    tallies = {
        "facts": tally([(f, getattr(record.report, f)) for f in facts], [(f, gold.report[f]) for f in facts]),
        "sections": tally([s.kind for s in record.sections], [s.kind for s in gold.sections]),
        "tables": _tables(record, gold),
        "boilerplate": _sentences(record, gold),
    }
    tallies.update(_counts(record, gold))
    tallies.update(_items(record, gold))
    return tallies


def _lookup(tree: Any, path: str) -> Any:
    for key in path.split("."):
        if not isinstance(tree, dict):
            return None
        tree = tree.get(key)
    return tree


def _tables(record: Record, gold: LabelledReport) -> Tally:
    tables = to_dict(record.tables)
    cells = [(name, path, value) for name, found in gold.tables.items() if found for path, value in found.items()]
    said = [(name, path, _lookup(tables.get(name), path)) for name, path, _ in cells]
    return tally(said, cells)


def _value_unit(c: Count | GoldCount) -> tuple[float | None, str]:
    unit = "" if c.stated == "negation" else unicodedata.normalize("NFKC", c.unit)
    return (None if c.value is None else float(c.value), unit)


def _counts(record: Record, gold: LabelledReport) -> dict[str, Tally]:
    said = [c for c in record.counts if c.value is not None]
    true = [c for c in gold.counts if c.value is not None]

    def parents(counts: Iterable[Count | GoldCount], all_counts: Any) -> list[tuple[Any, Any]]:
        return [(c.value, all_counts[c.parent].value) for c in counts if c.parent is not None]

    return {
        "counts": tally([(c.indicator, *_value_unit(c)) for c in said], [(c.indicator, *_value_unit(c)) for c in true]),
        "counts (value, unit)": tally(map(_value_unit, said), map(_value_unit, true)),
        "counts (parents)": tally(parents(said, record.counts), parents(true, gold.counts)),
    }


def match_items(record: Record, gold: LabelledReport) -> dict[int, int]:
    """The labelled item (index) that lies within an item of the record (index), in the same section and in order."""
    said = [n for n, item in enumerate(record.items) if item.section in ("problems", "measures")]
    words = {n: plain(record.text[record.items[n].start : record.items[n].end]) for n in said}
    found: dict[int, int] = {}
    for k, item in enumerate(gold.items):
        wanted = plain(gold.text[item.start : item.end])
        for n in said:
            if n not in found and record.items[n].section == item.section and wanted in words[n]:
                found[n] = k
                break
    return found


def _items(record: Record, gold: LabelledReport) -> dict[str, Tally]:
    match = match_items(record, gold)
    said = sum(item.section in ("problems", "measures") for item in record.items)
    true_labels = [(k, label) for k, item in enumerate(gold.items) for label in item.labels]
    said_labels = [(k, issue.label) for n, k in match.items() for issue in record.items[n].issues]
    return {
        "items": Tally(len(match), said, len(gold.items)),
        "issues": tally(said_labels, true_labels),
        "links": _links(record, gold, match),
    }


def _links(record: Record, gold: LabelledReport, labelled: Mapping[int, int]) -> Tally:
    """Pairs of a problem and a measure, as labelled items; a pair with an item that matches none of them is wrong.

    `labelled` maps the index of an item of the record to that of the labelled one.
    """
    names = {item.name: k for k, item in enumerate(gold.items) if item.section == "problems"}
    true = [(names[name], k) for k, item in enumerate(gold.items) for name in item.answers]
    said = [
        (labelled.get(n), labelled.get(other))
        for n, item in enumerate(record.items)
        if item.section in ("problems", "measures")
        for other in item.answered_by
    ]
    return tally(said, true)


def _sentences(record: Record, gold: LabelledReport) -> Tally:
    """Boilerplate against specific; a sentence counts as said where it lies within one of the record."""
    words = [(plain(record.text[s.start : s.end]), s.kind != "specific") for s in record.sentences]
    said: list[tuple[int, bool]] = []
    true: list[tuple[int, bool]] = []
    for n, sentence in enumerate(gold.sentences):
        wanted = plain(gold.text[sentence.start : sentence.end])
        true.append((n, sentence.kind != "specific"))
        said.extend((n, kind) for text, kind in [w for w in words if wanted in w[0]][:1])
    return tally(said, true)
