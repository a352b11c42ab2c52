"""Plants in the tables, in the prose beside them, and against last year's record."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from ..annotators.check_rules.tables_disputes import GROUPS
from ..corpora.labelled import GoldCount
from ..fold import fold
from ..layout.tables import find_tables, read_tables
from ..schema import Item, Record, Tables, to_dict
from .plants import Plant, Site, around, counts_of, edited, in_items, kind_at, other_number, planter, shuffled

_TOKEN: Final = re.compile(r"(?<![\d.,])\d{1,6}(?![\d.,])")
_PROBE: Final = 98761
_TRIES: Final = 40


# The tables: a number is known to be a cell by what the cell becomes when the number is another one.


def _leaves(tree: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _leaves(value, f"{path}.{key}" if path else key)
    else:
        yield path, tree


def _read(text: str) -> dict[str, Any]:
    tables: Tables = read_tables(text, find_tables(text))[0]
    return dict(_leaves(to_dict(tables)))


def _cells(site: Site, kind: str, rng: random.Random) -> Iterator[tuple[str, int, int, int]]:
    """Path, span and value of numbers that are cells of a table."""
    before = _read(site.text)
    tokens = [
        (block.start + m.start(), block.start + m.end())
        for block in find_tables(site.text)
        if block.kind == kind
        for m in _TOKEN.finditer(site.text[block.start : block.end])
    ]
    for start, end in shuffled(tokens, rng)[:_TRIES]:
        after = _read(edited(site.text, start, end, str(_PROBE)))
        changed = [path for path in after if after[path] != before.get(path)]
        if len(changed) == 1 and after[changed[0]] == _PROBE:
            yield changed[0], start, end, int(site.text[start:end])


_BREAKS: Final = {
    "requests.balance": r"requests\.(?:received|carried_in|total|carried_out)\.",
    "requests.outcomes": r"requests\.(?!received|carried_in|carried_out)",
    "requests.rows": r"requests\.",
    "disputes.sum": r"disputes\.",
}


@planter(*_BREAKS)
def plant_table(site: Site, rng: random.Random, rule: str) -> Iterator[Plant]:
    """One cell of a full table that stands in a sum of the rule."""
    kind = rule.split(".")[0]
    table = to_dict(site.record.tables).get(kind)
    if table is None or any(value is None for _, value in _leaves(table)):
        return
    for path, start, end, value in _cells(site, kind, rng):
        if re.match(_BREAKS[rule], path):
            yield Plant(edited(site.text, start, end, str(value + rng.randint(1, 9))))


# The prose against the tables.


def _cell(site: Site, path: str) -> float | None:
    value: Any = to_dict(site.record.tables)
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return None if value is None else float(value)


def _sum(*values: float | None) -> float | None:
    return None if any(v is None for v in values) else sum(v for v in values if v is not None)


_PROSE: Final[dict[str, tuple[str, str, str]]] = {
    "prose.requests_received": ("requests.received", "", "requests.received.total"),
    "prose.carried_in": ("requests.carried", r"上一?年", "requests.carried_in.total"),
    "prose.carried_out": ("requests.carried", r"下一?年|次年", "requests.carried_out.total"),
    "prose.reconsiderations": ("reconsiderations", "", "disputes.reconsideration.total"),
    "prose.normative_documents": (
        "documents", r"(?:制发|制定|出台|印发).*规范性文件", "proactive.normative_documents.issued",
    ),
}  # fmt: skip


@planter(*_PROSE)
def plant_prose(site: Site, rng: random.Random, rule: str) -> Iterator[Plant]:
    """A number of the prose that is the same as its cell; for documents a sentence of its own as well."""
    indicator, words, path = _PROSE[rule]
    cell = _cell(site, path)
    if cell is None:
        return
    for count in shuffled(list(counts_of(site, indicator)), rng):
        before, after = around(site, count)
        if rule == "prose.reconsiderations" and not _from_disclosure(site, count):
            continue
        if count.value == cell and re.search(words, before + after) and not in_items(site, count):
            yield Plant(edited(site.text, count.value_start, count.value_end, other_number(cell, rng)))
    if rule == "prose.normative_documents":
        yield from _said(site, rng, f"全年制发行政规范性文件{other_number(cell, rng)}件。")


def _from_disclosure(site: Site, count: GoldCount) -> bool:
    """Whether a dispute is said to come from disclosure; else it may be the office's own business."""
    words = fold(site.text)[max(0, count.value_start - 40) : count.value_end]
    return kind_at(site, count.value_start) == "table.disputes" or re.search(r"公开|被|引[起发]|因", words) is not None


@planter("prose.lawsuits")
def plant_lawsuits(site: Site, rng: random.Random) -> Iterator[Plant]:
    """The number of lawsuits in the prose."""
    cell = _sum(*(_cell(site, f"disputes.{group}.total") for group in GROUPS if group != "reconsideration"))
    for count in shuffled(list(counts_of(site, "lawsuits")), rng):
        if cell is not None and count.value == cell and not in_items(site, count) and _from_disclosure(site, count):
            yield Plant(edited(site.text, count.value_start, count.value_end, other_number(cell, rng)))


@planter("prose.answered")
def plant_answered(site: Site, rng: random.Random) -> Iterator[Plant]:
    """The number of answers, in all or granted."""
    total, granted = _cell(site, "requests.total.total"), _cell(site, "requests.granted.total")
    folded = fold(site.text)
    for count in shuffled([c for c in site.gold.counts if c.indicator == "requests.answered"], rng):
        before, _ = around(site, count)
        if not re.fullmatch(r"\d+", folded[count.value_start : count.value_end]) or count.value is None:
            continue
        whole = count.value == total and re.search(r"(?:答复|办结|办理)$", before)
        part = count.value == granted and re.search(r"(?:^|、)予以公开的?$", before)
        if (whole or part) and not in_items(site, count):
            yield Plant(edited(site.text, count.value_start, count.value_end, other_number(count.value, rng)))


def _said(site: Site, rng: random.Random, sentence: str) -> Iterator[Plant]:
    """A sentence put behind a labelled sentence of the overview."""
    kinds = ("overview", "overview.proactive", "overview.management")
    ends = [s.end for s in site.gold.sentences if kind_at(site, s.start) in kinds and site.text[s.end - 1] == "。"]
    for end in shuffled(ends, rng)[:3]:
        yield Plant(edited(site.text, end, end, sentence))


@planter("prose.penalties")
def plant_penalties(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A sentence on penalties that the table does not bear out."""
    cell = _cell(site, "proactive.penalties")
    if cell is not None:
        words = rng.choice(("全年作出行政处罚决定{}件。", "{}年共实施行政处罚{}起。", "年内办理行政处罚案件{}件。"))
        number = other_number(cell, rng)
        yield from _said(site, rng, words.format(*([site.year, number] if words.startswith("{}年") else [number])))


@planter("prose.fees")
def plant_fees(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A sentence on administrative fees that the table does not bear out."""
    cell = _cell(site, "proactive.fees")
    if cell is not None:
        words = rng.choice(
            ("全年行政事业性收费{}万元。", "本年度收取行政事业性收费{}万元。", "行政事业性收费金额为{}万元。")
        )
        yield from _said(site, rng, words.format(other_number(cell, rng)))


# Against last year's record.


def last_year(site: Site, rng: random.Random) -> Record:
    """A record of the year before that this report follows from: same agency, tables that go on, other problems."""
    record = site.record
    tables = record.tables
    if tables.requests is not None:
        requests = replace(tables.requests, carried_out=tables.requests.carried_in)
        tables = replace(tables, requests=requests)
    if tables.proactive is not None:
        row = tables.proactive.normative_documents
        if row.in_force is not None and row.issued is not None and row.repealed is not None:
            row = replace(row, in_force=row.in_force - row.issued + row.repealed)
        tables = replace(tables, proactive=replace(tables.proactive, normative_documents=row))
    counts = tuple(
        replace(c, value=max(1, round(c.value * rng.uniform(0.6, 1.5)) + 1)) if c.value and c.stated == "number" else c
        for c in record.counts
    )
    donors = [d for d in site.donors if d.id != site.gold.id and d.items]
    donor = rng.choice(donors) if donors else replace(site.gold, items=())
    words = [donor.text[i.start : i.end] for i in donor.items if i.section == "problems"]
    text, items = record.text, []
    for word in words:
        items.append(Item(section="problems", start=len(text), end=len(text) + len(word)))
        text += word
    facts = replace(record.report, year=site.year - 1, period=None)
    return replace(
        record, report=facts, tables=tables, counts=counts, text=text, items=tuple(items), checks=(), summary=None
    )


@planter("previous.carried", "previous.in_force")
def plant_previous_cell(site: Site, rng: random.Random, rule: str) -> Iterator[Plant]:
    """What last year left is not what this year begins with."""
    path = "carried_in.total" if rule == "previous.carried" else "normative_documents.in_force"
    for name, start, end, value in _cells(site, "requests" if rule == "previous.carried" else "proactive", rng):
        if name.endswith(path):
            wrong = edited(site.text, start, end, str(value + rng.randint(1, 9)))
            yield Plant(wrong, last_year(site, rng))


@planter("previous.problems_copied")
def plant_copied(site: Site, rng: random.Random) -> Iterator[Plant]:
    """Last year's report named the same problems, with a word or two changed."""
    last = last_year(site, rng)
    problems = [i for i in site.gold.items if i.section == "problems" and i.end - i.start > 12]
    if len(problems) < 2:
        return
    text, items = last.text, []
    for item in problems:
        words = site.text[item.start : item.end].replace("仍", "还").replace("不够", "不太")
        items.append(Item(section="problems", start=len(text), end=len(text) + len(words)))
        text += words
    yield Plant(site.text, replace(last, text=text, items=tuple(items)))


@planter("previous.counts_unchanged")
def plant_unchanged(site: Site, rng: random.Random) -> Iterator[Plant]:
    """All figures are last year's."""
    if (
        sum(bool(c.value) and c.stated == "number" and c.indicator not in ("shares", "other") for c in site.gold.counts)
        >= 8
    ):
        facts = replace(site.record.report, year=site.year - 1, period=None)
        yield Plant(site.text, replace(site.record, report=facts, checks=(), summary=None))


@planter("previous.tenfold")
def plant_tenfold(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A total is a digit longer than it was."""
    for count in shuffled([*counts_of(site, "disclosed"), *counts_of(site, "disclosed.website")], rng):
        if count.value and count.value >= 10 and not in_items(site, count):
            number = site.text[count.value_start : count.value_end] + rng.choice("3456789")
            yield Plant(edited(site.text, count.value_start, count.value_end, number + "8"), last_year(site, rng))
