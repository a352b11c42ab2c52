"""Figures of links on reports whose links are known, and the page of those that are wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nlp.annotators.linear import shipped
from nlp.annotators.links import SHIPPED, load_links
from nlp.corpora.markup import parse
from nlp.corpora.records import to_record
from nlp.corpora.tally import Tally
from nlp.errors import SettingError
from nlp.evaluation import tasks
from nlp.evaluation.report import Inputs, write
from nlp.evaluation.task_links import PAIRINGS, judge_items, judge_record, pairing
from nlp.schema import to_dict

MARKUP = """---
id: t-1
agency: 云溪县水务局
year: 2022
tables: null
---
@preamble
云溪县水务局2022年政府信息公开工作年度报告{t}
@problems
一、存在的主要问题
{p1 timeliness}一是水质<栏目>更新不及时；{s}{/}{p2 staffing}二是专职人员少；{s}{/}{p3 channels}三是公开渠道单一。{s}{/}
@measures
二、改进措施
{m1 timeliness > p1}一是按月更新水质栏目；{s}{/}{m2 staffing > p2}二是增配专职人员；{s}{/}
{m3 staffing > p2}三是培训专职人员。{s}{/}
"""


def test_a_record_that_says_the_labels_has_all_right() -> None:
    gold = parse(MARKUP)
    judged = judge_record(to_record(gold), gold)
    assert judged.true == {(0, 3), (1, 4), (1, 5)}
    assert judged.tally() == Tally(3, 3, 3) and judged.unanswered() == Tally(1, 1, 1)


def test_wrong_links_and_items_that_match_none_are_counted() -> None:
    gold = parse(MARKUP)
    record = to_record(gold)
    items = list(record.items)
    items[0] = replace(items[0], answered_by=())  # missed: now without a measure, wrongly
    items[2] = replace(items[2], answered_by=(5,))  # extra
    judged = judge_record(replace(record, items=tuple(items)), gold)
    assert judged.tally() == Tally(2, 3, 3)
    assert judged.unanswered() == Tally(0, 1, 1)
    short = replace(items[4], end=items[4].start + 4)  # no longer holds the labelled item
    judged = judge_record(replace(record, items=(*record.items[:4], short, *record.items[5:])), gold)
    assert judged.tally() == Tally(2, 3, 3)
    assert (1, -5) in judged.said


def test_pairings_by_the_number_of_links() -> None:
    found = pairing([(0, 10), (1, 11), (1, 12), (2, 13), (3, 13), (4, 14), (4, 15), (5, 15)])
    assert found[0, 10] == PAIRINGS[0]
    assert found[1, 11] == found[1, 12] == found[4, 14] == PAIRINGS[1]
    assert found[2, 13] == found[3, 13] == found[5, 15] == PAIRINGS[2]
    assert found[4, 15] == PAIRINGS[3]


def test_a_model_alone_sees_the_labelled_items() -> None:
    gold = parse(MARKUP)
    model = load_links(shipped(SHIPPED))
    issues = [to_dict([item.issues for item in to_record(gold).items])]
    found = judge_items([gold], issues, model)
    assert found.pairs == 9 == len(found.chances[0])
    assert (0, 3) in found.judged[0].said
    never = judge_items([gold], issues, replace(model, threshold=1.1))
    assert never.judged[0].tally() == Tally(0, 0, 3)
    assert never.judged[0].unanswered() == Tally(1, 3, 1)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "t-1.gk").write_text(MARKUP, encoding="utf-8")
    bare = "\n".join(MARKUP.splitlines()[:8]).replace("t-1", "t-2") + "\n"  # a report without items
    (folder / "t-2.gk").write_text(bare, encoding="utf-8")
    return folder


def test_the_task_writes_tables_values_and_a_page(corpus: Path, tmp_path: Path) -> None:
    inputs = Inputs(corpus=corpus, files=tuple(sorted(corpus.glob("*.gk"))), against=SHIPPED, samples=20)
    found = tasks.evaluate("links", inputs)
    assert found.reports == 2 and found.units == 9
    assert [name for name, _ in found.failed] == ["t-2"]  # without chapters the pipeline takes it for no report
    assert found.values["labelled items"]["links"]["true"] == 3
    assert found.values["from the text on"]["unanswered"]["true"] == 1
    assert found.values["against"]["p"] in (None, 1.0)
    assert "| one problem, several measures | 2 |" in found.markdown()
    assert {path.name for path in write(found, tmp_path)} == {"links.json", "links.md", "links.html"}
    assert tasks.evaluate("links", inputs).values == found.values


def test_the_page_shows_wrong_pairs_escaped(corpus: Path, tmp_path: Path) -> None:
    import json
    import shutil

    own = tmp_path / "model"
    shutil.copytree(shipped(SHIPPED), own)
    config = json.loads((own / "config.json").read_text(encoding="utf-8"))
    (own / "config.json").write_text(json.dumps({**config, "threshold": 1.1}), encoding="utf-8")
    inputs = Inputs(corpus=corpus, files=tuple(sorted(corpus.glob("*.gk"))), model=str(own), samples=5)
    found = tasks.evaluate("links", inputs)
    page = found.pages["links.html"]
    assert page.count("<td>missed</td>") == 3 and "extra</td>" not in page
    assert "水质&lt;栏目&gt;更新不及时" in page and "<栏目>" not in page
    assert found.values["from the text on"]["links"]["said"] == 0


def test_an_unknown_model_is_refused(corpus: Path) -> None:
    with pytest.raises(SettingError, match="nowhere"):
        tasks.evaluate("links", Inputs(corpus=corpus, files=tuple(corpus.glob("*.gk")), model="nowhere"))
