"""Figures of the benchmark on records whose faults are known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp.corpora.markup import parse
from nlp.corpora.tally import Tally
from nlp.evaluation.benchmark import markdown, run
from nlp.evaluation.compare import TASKS, compare
from nlp.schema import (
    ApplicantRow,
    Count,
    Issue,
    Item,
    Record,
    ReportFacts,
    RequestsTable,
    Section,
    Sentence,
    Source,
    Tables,
)

GOLD = """---
id: t-1
agency: 云溪县水务局
year: 2022
tables:
  requests: {received.total: 3, carried_in.total: null}
---
@overview
一、总体情况
公开信息12条，其中网站8条。{s}
= disclosed | 信息 | 12 | 条
=  disclosed.website | 网站 | 8 | 条
@problems
二、存在问题
{p1 timeliness}一是更新不及时；{s}{/}{p2 staffing}二是人手不足。{s}{/}
@measures
三、改进措施
{m1 timeliness, institutions > p1}及时更新，健全制度。{f}{/}
"""


def perfect() -> Record:
    """The record that says exactly what the labels say."""
    gold = parse(GOLD)
    return Record(
        source=Source(path="t-1.txt", sha256="", format="text"),
        report=ReportFacts(agency="云溪县水务局", year=2022),
        text=gold.text,
        sections=tuple(Section(kind=s.kind, title="", start=s.start, end=s.end) for s in gold.sections),
        tables=Tables(requests=RequestsTable(received=ApplicantRow(total=3))),
        sentences=tuple(Sentence(start=s.start, end=s.end, kind=s.kind, boilerplate=0.5) for s in gold.sentences),
        items=tuple(
            Item(
                section=i.section,
                start=i.start,
                end=i.end,
                issues=tuple(Issue(label=label, score=1.0) for label in i.labels),
                answered_by=tuple(n for n, m in enumerate(gold.items) if i.name in m.answers),
            )
            for i in gold.items
        ),
        counts=tuple(
            Count(
                indicator=c.indicator,
                subject=c.subject,
                value=c.value,
                unit=c.unit,
                qualifier=c.qualifier,
                stated=c.stated,
                start=c.start,
                end=c.end,
                value_start=c.value_start,
                value_end=c.value_end,
                parent=c.parent,
            )
            for c in gold.counts
        ),
    )


def test_a_perfect_record_scores_one_everywhere() -> None:
    tallies = compare(perfect(), parse(GOLD))
    assert set(tallies) == set(TASKS)
    assert all(t.f1 == 1.0 for t in tallies.values())
    assert tallies["counts (parents)"] == Tally(1, 1, 1)
    assert tallies["issues"].true == 4


def test_each_fault_shows_in_its_own_task() -> None:
    gold, record = parse(GOLD), perfect()
    wrong_indicator = replace(record, counts=(replace(record.counts[0], indicator="other"), record.counts[1]))
    assert compare(wrong_indicator, gold)["counts"] == Tally(1, 2, 2)
    assert compare(wrong_indicator, gold)["counts (value, unit)"].f1 == 1.0
    no_parent = replace(record, counts=(record.counts[0], replace(record.counts[1], parent=None)))
    assert compare(no_parent, gold)["counts (parents)"] == Tally(0, 0, 1)
    extra = replace(record, sections=(*record.sections, replace(record.sections[0], kind="fees")))
    assert compare(extra, gold)["sections"] == Tally(3, 4, 3)
    late = replace(record, report=ReportFacts(agency="云溪县水务局", year=2021))
    assert compare(late, gold)["facts"] == Tally(1, 2, 2)


def test_a_null_cell_is_right_only_where_null_is_said() -> None:
    gold, record = parse(GOLD), perfect()
    guessed = Tables(requests=RequestsTable(received=ApplicantRow(total=3), carried_in=ApplicantRow(total=0)))
    assert compare(replace(record, tables=guessed), gold)["tables"] == Tally(1, 2, 2)
    assert compare(replace(record, tables=Tables()), gold)["tables"] == Tally(1, 2, 2)


def test_labels_of_an_item_in_the_wrong_section_do_not_count() -> None:
    gold, record = parse(GOLD), perfect()
    moved = replace(record, items=(replace(record.items[0], section="measures"), *record.items[1:]))
    tallies = compare(moved, gold)
    assert tallies["items"] == Tally(2, 3, 3)
    assert tallies["issues"] == Tally(3, 3, 4)


def test_links_are_pairs_of_labelled_items() -> None:
    gold, record = parse(GOLD), perfect()
    assert compare(record, gold)["links"] == Tally(1, 1, 1)
    first, second, measure = record.items
    wrong = (replace(first, answered_by=()), replace(second, answered_by=(2,)), measure)
    assert compare(replace(record, items=wrong), gold)["links"] == Tally(0, 1, 1)
    both = (first, replace(second, answered_by=(2,)), measure)
    assert compare(replace(record, items=both), gold)["links"] == Tally(1, 2, 1)


def test_a_link_to_an_item_that_is_none_is_wrong() -> None:
    gold, record = parse(GOLD), perfect()
    extra = (replace(record.items[0], answered_by=(2, 3)), *record.items[1:], replace(record.items[2], end=0, start=0))
    assert compare(replace(record, items=extra), gold)["links"] == Tally(1, 2, 1)


def test_sentences_that_were_not_found_are_missed() -> None:
    gold, record = parse(GOLD), perfect()
    assert compare(replace(record, sentences=record.sentences[1:]), gold)["boilerplate"] == Tally(3, 3, 4)


def test_empty_tallies() -> None:
    assert Tally().f1 == 1.0
    assert Tally(0, 1, 0).f1 == 0.0
    assert Tally(0, 0, 1).recall == 0.0


def test_a_run_over_files(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    import nlp

    file = tmp_path / "t-1.gk"
    title = "云溪县水务局2022年政府信息公开工作年度报告\n\n"
    file.write_text(GOLD.replace("@overview\n", f"@preamble\n{title}@overview\n"), encoding="utf-8")
    broken = tmp_path / "t-2.gk"
    broken.write_text(
        GOLD.replace("t-1", "t-2").split("@overview")[0] + "@other\n今天天气很好。{f}\n", encoding="utf-8"
    )
    result = run([file, broken], nlp.load(), samples=20)
    assert result.reports == 1
    assert [name for name, _ in result.failed] == ["t-2"]
    sections = next(f for f in result.figures if f.task == "sections")
    assert sections.tally.f1 == 1.0
    assert "| sections | 1.000 | 1.000 | 1.000 | 1.000-1.000 | 4 |" in markdown(result)
