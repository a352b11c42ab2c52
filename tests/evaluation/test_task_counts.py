"""`evaluate.py --task counts`: figures worked by hand on records whose faults are known."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from nlp.corpora.labelled import LabelledReport
from nlp.corpora.markup import parse
from nlp.corpora.tally import Tally
from nlp.errors import SettingError
from nlp.evaluation import count_scores as scores
from nlp.evaluation import report, tasks
from nlp.evaluation.count_page import faults, page
from nlp.evaluation.count_pairs import form_of, matches, mover, pair
from nlp.evaluation.count_spans import SCHEMES, Matched, Span, match
from nlp.evaluation.task_counts import judge
from nlp.schema import Count, Record, ReportFacts, Source

QUALIFIED = "qualifiers (value, unit, qualifier)"
ZEROS = "zero statements (indicator)"
GOLD = """---
id: t-1
agency: 云溪县水务局
year: 2022
tables: null
---
@overview
一、总体情况
公开信息1,204条，其中网站800条、微信404条。未收到申请。{s}
= disclosed | 信息 | 1,204 | 条 | value=1204
=  disclosed.website | 网站 | 800 | 条
=  disclosed.wechat | 微信 | 404 | 条
= requests.received | 申请 | ! 未收到申请
培训约3至5次，投入1.5万元，发放<手册>十二份。{s}
= trainings | 培训 | 3 | | q=approx
= trainings | 培训 | 5 | 次 | q=approx
= fees | 投入 | 1.5 | 万元
= materials | 发放 | 十二 | 份 | value=12
@overview.other
（二）没有标注的一节。公开信息77条。
"""


def gold() -> LabelledReport:
    return parse(GOLD)


def perfect() -> Record:
    """The record that says just what the labels say."""
    report = gold()
    counts = tuple(Count(**{name: getattr(c, name) for name in c.__slots__}) for c in report.counts)
    source = Source(path="t-1.txt", sha256="", format="text")
    return Record(source=source, report=ReportFacts(year=2022), text=report.text, counts=counts)


def with_count(record: Record, index: int, **changes: object) -> Record:
    counts = list(record.counts)
    counts[index] = replace(counts[index], **changes)  # type: ignore[arg-type]
    return replace(record, counts=tuple(counts))


def figures(record: Record) -> dict[str, Tally]:
    return {name: tallies[0] for name, tallies in scores.measure([pair(record, gold())]).items()}


def test_what_the_labels_say_is_all_right() -> None:
    found = figures(perfect())
    assert found["(indicator, value, unit)"] == Tally(8, 8, 8)
    assert found["parents (value, total)"] == found["parents, by place"] == Tally(2, 2, 2)
    assert found["zero statements (indicator)"] == found["all zeros (indicator, unit)"] == Tally(1, 1, 1)
    assert found["qualifiers but exact"] == Tally(2, 2, 2)
    assert list(faults(pair(perfect(), gold()))) == []


@pytest.mark.parametrize(
    ("index", "changes", "wrong"),
    [
        (0, {"indicator": "other"}, {"(indicator, value, unit)": 7}),
        (0, {"unit": "件"}, dict.fromkeys(["(indicator, value, unit)", "(value, unit)", QUALIFIED], 7)),
        (4, {"qualifier": "at_least"}, {QUALIFIED: 7, "qualifiers but exact": 1}),
        (1, {"parent": 3}, {"parents (value, total)": 1, "parents, by place": 1}),
        (2, {"parent": None}, {"parents (value, total)": 1, "parents, by place": 1}),
        (3, {"indicator": "lawsuits"}, {"(indicator, value, unit)": 7, ZEROS: 0, "all zeros (indicator, unit)": 0}),
    ],
)  # fmt: skip
def test_one_fault_costs_its_own_figures_alone(index: int, changes: dict[str, object], wrong: dict[str, int]) -> None:
    right, found = figures(perfect()), figures(with_count(perfect(), index, **changes))
    assert {n: t.found for n, t in found.items() if t.found != right[n].found} == wrong


def test_a_value_that_was_not_read_is_missed_and_not_wrong() -> None:
    found = figures(with_count(perfect(), 7, value=None))
    assert found["(indicator, value, unit)"] == Tally(7, 7, 8)


def test_a_section_without_labels_is_not_judged() -> None:
    record = perfect()
    at = record.text.index("77")
    extra = replace(record.counts[0], value=77, start=at, end=at + 3, value_start=at, value_end=at + 2, parent=None)
    unlabelled = replace(record, counts=(*record.counts, extra))
    assert figures(unlabelled)["(indicator, value, unit)"] == Tally(8, 8, 8)
    heading = replace(extra, start=0, end=1, value_start=0, value_end=1)
    labelled = replace(record, counts=(*record.counts, heading))
    assert figures(labelled)["(indicator, value, unit)"] == Tally(8, 9, 8)


def test_indices_of_totals_follow_what_is_left_out() -> None:
    record = perfect()
    at = record.text.index("77")
    extra = replace(record.counts[0], value=77, start=at, end=at + 3, value_start=at, value_end=at + 2, parent=None)
    moved = tuple(c if c.parent is None else replace(c, parent=c.parent + 1) for c in record.counts)
    assert figures(replace(record, counts=(extra, *moved)))["parents, by place"] == Tally(2, 2, 2)


def test_places_move_over_white_space_and_left_out_lines() -> None:
    move = mover("公开12条", "公 开\n1 2条")
    assert [move(n) for n in range(5)] == [0, 2, 4, 6, 7]
    move = mover("标题\n公开12条\n", "标题\n打印本页\n公开12条\n")
    assert move(5) == 10 and "标题\n打印本页\n公开12条\n"[move(5)] == "1"


@pytest.mark.parametrize(
    ("words", "unit", "stated", "form"),
    [
        ("1204", "件", "number", "digits"),
        ("1,204", "件", "number", "thousands"),
        ("1, 204.5", "元", "number", "thousands"),
        ("0.6625", "万元", "number", "scaled"),
        ("1.2万", "条", "number", "scaled"),
        ("18.4", "%", "number", "decimal"),
        ("一百二十一", "条", "number", "chinese"),
        ("3万", "人", "number", "scaled"),
        ("十二万", "人", "number", "chinese"),
        ("未收到申请", "", "negation", "negation"),
    ],
)
def test_forms(words: str, unit: str, stated: str, form: str) -> None:
    assert form_of(words, unit, stated) == form


def test_groups_of_forms() -> None:
    found = scores.by_group([pair(with_count(perfect(), 7, value=13), gold())], lambda c: (c.form,))
    assert {form: tallies[0] for form, tallies in found.items()} == {
        "thousands": Tally(1, 1, 1),
        "digits": Tally(4, 4, 4),
        "negation": Tally(1, 1, 1),
        "scaled": Tally(1, 1, 1),
        "chinese": Tally(0, 1, 1),
    }
    ranged = [c.ranged for c in pair(perfect(), gold()).gold]
    assert ranged == [False, False, False, False, True, True, False, False]


def test_what_is_right_belongs_to_the_group_of_its_label() -> None:
    other = gold().counts[1]
    place = {name: getattr(other, name) for name in ("start", "end", "value_start", "value_end")}
    one = pair(with_count(perfect(), 0, **place), gold())
    assert scores.by_group([one], lambda c: (c.form,))["thousands"] == [Tally(1, 1, 1)]


def test_matching_prefers_the_same_place() -> None:
    true = pair(perfect(), gold()).gold
    same = [replace(true[1], value_start=5), replace(true[1], value_start=50)]
    assert matches(same, same[::-1]) == [(0, 1), (1, 0)]
    assert matches(same, [same[1]]) == [(1, 0)]
    assert matches(same, [replace(same[1], value_start=7)]) == [(0, 0)]


def test_sums_of_parts() -> None:
    true = pair(perfect(), gold()).gold
    assert scores.sums(true) == scores.Sums(equal=1)
    assert scores.sums([true[0], replace(true[1], value=700.0), true[2]]) == scores.Sums(less=1)
    assert scores.sums([true[0], replace(true[1], value=900.0), true[2]]) == scores.Sums(more=1)
    # Another unit is no part of the sum; another kind of part is a sum of its own.
    assert scores.sums([true[0], true[1], true[2], replace(true[1], unit="人")]) == scores.Sums(equal=1)
    assert scores.sums([true[0], true[1], true[2], replace(true[1], indicator="views")]) == scores.Sums(equal=1, less=1)


def test_interval_of_one_report_is_its_figure_and_of_none_is_none() -> None:
    assert scores.interval([Tally(2, 4, 4)] * 3, samples=50) == (0.5, 0.5)
    assert scores.interval([]) is None
    assert scores.interval([Tally()] * 3) is None
    mixed = [Tally(1, 1, 1), Tally(0, 1, 1)]
    assert scores.interval(mixed, samples=200) == (0.0, 1.0)
    assert scores.interval(mixed, samples=200, seed=3) == scores.interval(mixed, samples=200, seed=3)


def test_nothing_to_judge_is_no_figure() -> None:
    assert scores.f1(Tally()) is scores.precision(Tally()) is scores.recall(Tally()) is None
    assert (scores.f1(Tally(0, 0, 2)), scores.precision(Tally(0, 0, 2)), scores.recall(Tally(0, 0, 2))) == (0, None, 0)


def test_permutation_test_is_close_to_the_exhaustive_one() -> None:
    ours = [Tally(5, 5, 6), Tally(4, 4, 4), Tally(3, 4, 5), Tally(6, 6, 6), Tally(2, 3, 3)]
    theirs = [Tally(4, 5, 6), Tally(4, 5, 4), Tally(3, 4, 5), Tally(4, 6, 6), Tally(1, 3, 3)]

    def apart(swaps: Iterable[int]) -> float:
        sides = [(b, a) if s else (a, b) for s, a, b in zip(swaps, ours, theirs, strict=True)]
        first, second = (sum((pair[n] for pair in sides), Tally()) for n in (0, 1))
        return first.f1 - second.f1

    actual = apart([0] * 5)
    every = [abs(apart(swaps)) >= abs(actual) - 1e-12 for swaps in product((0, 1), repeat=5)]
    found = scores.difference(ours, theirs, samples=20_000)
    assert found is not None
    assert found.difference == pytest.approx(actual)
    assert found.p == pytest.approx(sum(every) / len(every), abs=0.015)
    assert found.interval[0] <= actual <= found.interval[1]


def test_a_model_does_not_differ_from_itself() -> None:
    same = [Tally(1, 2, 2), Tally(2, 2, 3)]
    assert scores.difference(same, same, samples=100) == scores.Difference(0.0, (0.0, 0.0), 1.0)
    assert scores.difference([Tally()], [Tally()]) is None


def test_spans_worked_by_hand() -> None:
    gold_spans: list[Span] = [(0, 5, "a"), (10, 15, "a"), (20, 25, "b"), (30, 35, "a"), (40, 45, "a")]
    said_spans: list[Span] = [
        (0, 5, "a"),  # right
        (10, 15, "b"),  # right place, wrong type
        (22, 25, "b"),  # shares characters, right type
        (33, 38, "b"),  # shares characters, wrong type
        (50, 55, "a"),  # spurious; (40, 45) is missed
    ]
    found = match(gold_spans, said_spans)
    assert found["strict"] == Matched(correct=1, incorrect=3, missed=1, spurious=1)
    assert found["exact"] == Matched(correct=2, incorrect=2, missed=1, spurious=1)
    assert found["partial"] == Matched(correct=2, partial=2, missed=1, spurious=1)
    assert found["type"] == Matched(correct=2, incorrect=2, missed=1, spurious=1)
    assert found["partial"].f1 == pytest.approx(3 / 5)
    assert found["strict"].precision == found["strict"].recall == pytest.approx(1 / 5)
    assert Matched().f1 is Matched().precision is Matched().recall is None


def test_one_labelled_span_answers_for_one_said_span() -> None:
    found = match([(0, 9, "a")], [(0, 4, "a"), (0, 9, "b")])
    assert found["exact"] == Matched(correct=1, spurious=1)
    twice = match([(0, 4, "a"), (0, 4, "b")], [(0, 4, "b"), (0, 4, "a")])  # one number for two things
    assert twice["strict"] == Matched(correct=2)


def test_spans_agree_with_nervaluate() -> None:
    """Where spans do not compete; nervaluate lets one labelled span answer for several said ones."""
    evaluator = pytest.importorskip("nervaluate").Evaluator
    generator = random.Random(1)
    for _ in range(50):
        true, said = [], []
        for at in range(0, 120, 12):
            begin, end = at + generator.randrange(3), at + generator.randrange(4, 8)
            if generator.random() < 0.8:
                true.append((begin, end, generator.choice("ab")))
            if generator.random() < 0.8:
                moved = generator.choice((0, 0, 1))
                said.append((begin + moved, end + moved, generator.choice("ab")))
        ours = match(true, said)
        lists = [[{"label": t, "start": s, "end": e - 1} for s, e, t in side] for side in (true, said)]
        theirs = evaluator([lists[0]], [lists[1]], tags=["a", "b"]).evaluate()["overall"]
        for scheme, name in zip(SCHEMES, ("strict", "exact", "partial", "ent_type"), strict=True):
            one = theirs[name]
            assert ours[scheme] == Matched(one.correct, one.incorrect, one.partial, one.missed, one.spurious)


def test_kinds_of_faults() -> None:
    record = perfect()
    wrong = [
        ("value", with_count(record, 7, value=13)),
        ("unit", with_count(record, 7, unit="册")),
        ("indicator", with_count(record, 7, indicator="other")),
        ("qualifier", with_count(record, 7, qualifier="approx")),
        ("parent", with_count(record, 2, parent=None)),
        ("missed", replace(record, counts=record.counts[:-1])),
        ("extra", replace(record, counts=(*record.counts, replace(record.counts[7], value_start=0, value_end=1)))),
    ]
    for kind, each in wrong:
        assert [fault.kind for fault in faults(pair(each, gold()))] == [kind]


def test_the_page_is_escaped_and_asks_for_nothing_from_outside() -> None:
    text = page("<counts>", [pair(with_count(perfect(), 7, value=13), gold())])
    assert "&lt;counts&gt;" in text and "&lt;手册&gt;" in text
    assert "<手册>" not in text
    assert "http" not in text and "src=" not in text and "<script" not in text
    assert "another value: 1" in text and "materials 宣传资料 | 13 份" in text
    assert page("empty", []).count("<article>") == 0


def corpus(folder: Path, *markups: str) -> report.Inputs:
    folder.mkdir(exist_ok=True)
    files = []
    for n, markup in enumerate(markups):
        files.append(folder / f"{n}.gk")
        files[-1].write_text(markup, encoding="utf-8")
    return report.Inputs(corpus=folder, files=tuple(files), samples=20)


REPORT = GOLD.replace("@overview\n", "@preamble\n云溪县水务局2022年政府信息公开工作年度报告\n@overview\n", 1)


def test_the_task_from_files_to_files(tmp_path: Path) -> None:
    inputs = replace(
        corpus(tmp_path / "corpus", REPORT, REPORT.replace("t-1", "t-2")), model="grammar", against="grammar"
    )
    found = tasks.evaluate("counts", inputs)
    assert (found.reports, found.units, found.failed) == (2, 16, ())
    assert found.values["model"] == "grammar"
    exact = {row["judged"]: row for row in found.values["tables"]["Exact match"]}
    assert exact["(value, unit)"]["support"] == 16
    assert {row["p"] for row in found.values["difference"] if row["p"] is not None} == {1.0}
    written = {path.name for path in report.write(found, tmp_path / "out")}
    assert written == {"counts.json", "counts.md", "counts.errors.html"}
    assert json.loads((tmp_path / "out" / "counts.json").read_text("utf-8"))["units"] == 16
    again = tasks.evaluate("counts", inputs)
    assert again.tables == found.tables


def test_an_unknown_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="nowhere"):
        tasks.evaluate("counts", replace(corpus(tmp_path, REPORT), model="nowhere"))


def test_a_text_that_is_no_report_is_named(tmp_path: Path) -> None:
    other = "---\nid: t-9\nagency: 云溪县水务局\nyear: 2022\ntables: null\n---\n@preamble\n今天天气很好，收获3筐。{s}\n"
    found = tasks.evaluate("counts", replace(corpus(tmp_path, REPORT, other), model="grammar"))
    assert found.reports == 1
    assert [name for name, _ in found.failed] == ["t-9"]


def test_tables_of_no_reports_have_dashes() -> None:
    tables = judge([], report.Inputs(corpus=Path(), files=()))
    assert tables[0].rows[0] == ("(indicator, value, unit)", None, None, None, None, None, 0, 0)
    assert isinstance(tables[0].markdown(), str)
