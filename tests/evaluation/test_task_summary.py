"""The tasks `summary` and `checks` from a folder of labelled reports to tables, values and pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.errors import MarkupError, SettingError
from nlp.evaluation import planted, task_checks, tasks
from nlp.evaluation.report import Inputs
from nlp.evaluation.task_summary import CEILING
from tests.evaluation.test_planted import MARKUP


@pytest.fixture
def inputs(tmp_path: Path) -> Inputs:
    corpus = tmp_path / "reports" / "test"
    corpus.mkdir(parents=True)
    (corpus / "t-1.gk").write_text(MARKUP, encoding="utf-8")
    for hand, text in (("one", "公开52条，没有申请。"), ("two", "公开政府信息52条<b>。")):
        folder = tmp_path / "summaries" / hand
        folder.mkdir(parents=True)
        (folder / "t-1.txt").write_text(text, encoding="utf-8")
    return Inputs(corpus=corpus, files=(corpus / "t-1.gk",), samples=20)


def test_summaries_beside_the_corpus_and_their_ceiling(inputs: Inputs) -> None:
    found = tasks.evaluate("summary", inputs)
    summaries = found.values["summaries"]
    # 公开52条没有申请 (9) and 公开政府信息52条b (10): 公开52条, 5 in order.
    assert summaries[CEILING]["rouge_l"]["mean"] == pytest.approx(round(2 * 5 / 19, 4))
    assert summaries["hand one"]["rouge_l"]["mean"] == summaries[CEILING]["rouge_l"]["mean"]
    own = summaries["gongkai, extractive"]
    assert own["unsupported"][0] == 0 and own["problems_named"] == [2, 2] and own["length"] <= 200
    both = [summaries[f"gongkai, extractive, against {hand}"]["rouge_l"]["mean"] for hand in ("one", "two")]
    assert own["rouge_l"]["mean"] == pytest.approx(sum(both) / 2, abs=1e-4)
    assert "&lt;b&gt;" in found.pages["summary.html"] and "<b>" not in found.pages["summary.html"]
    assert "| hands against one another |" in found.markdown()


def test_one_reference_is_enough(inputs: Inputs, tmp_path: Path) -> None:
    alone = Inputs(corpus=inputs.corpus, files=inputs.files, references=(tmp_path / "summaries" / "one",), samples=5)
    found = tasks.evaluate("summary", alone)
    assert set(found.values["summaries"]) == {"gongkai, extractive", "hand one"}
    assert found.values["summaries"]["hand one"]["rouge_l"] is None
    assert "nan" not in found.markdown().lower()


def test_models_are_compared(inputs: Inputs) -> None:
    given = Inputs(corpus=inputs.corpus, files=inputs.files, against="extractive", samples=20)
    assert tasks.evaluate("summary", given).values["against"]["p"] == 1.0


def test_without_references_the_error_says_where_they_are_looked_for(tmp_path: Path) -> None:
    corpus = tmp_path / "a" / "b" / "c" / "d"
    corpus.mkdir(parents=True)
    (corpus / "t-1.gk").write_text(MARKUP, encoding="utf-8")
    with pytest.raises(MarkupError, match="--references"):
        tasks.evaluate("summary", Inputs(corpus=corpus, files=(corpus / "t-1.gk",)))


def test_checks_by_planted_contradictions(inputs: Inputs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(task_checks, "PLANTED", 4)
    found = tasks.evaluate("checks", inputs)
    assert found.values["recall"]["of"] == 4 and found.values["false_alarms"]["of"] == 1
    assert found.values["false_alarms"]["found"] == 0
    assert set(found.values["rules"]) == set(planted.PLANTERS)
    assert {"checks.missed.html", "checks.alarms.html"} == set(found.pages)
    assert "| all | 4 |" in found.markdown()
    assert tasks.evaluate("checks", inputs).values == found.values


def test_checks_have_no_model(inputs: Inputs) -> None:
    with pytest.raises(SettingError, match="rules"):
        tasks.evaluate("checks", Inputs(corpus=inputs.corpus, files=inputs.files, model="links-linear"))


def test_missed_plants_and_alarms_are_shown() -> None:
    from nlp.schema import Check

    result = planted.Result(planted={"parts.sum": 4}, found={"parts.sum": 3}, clean=2)
    result.missed.append(planted.Missed("parts.sum", "t-1", "公开<52>条"))
    alarm = Check(rule="parts.sum", status="fail", message="不等 / differ")
    result.alarms += [("t-2", alarm), ("t-2", Check(rule="problems.unanswered", status="fail", message="x"))]
    recall = dict((row[0], row[1:]) for row in task_checks._recall(result).rows)
    assert recall["parts.sum"][:3] == (4, 3, 0.75) and recall["shares.over_100"] == (0, 0, None, None)
    assert recall["all"][:3] == (4, 3, 0.75)
    assert [row[1:4] for row in task_checks._alarms(result).rows] == [(1, 2, 0.5), (1, 2, 0.5)]
    assert "公开&lt;52&gt;条" in task_checks._missed(result)
    page = task_checks._alarmed(result)
    assert page.count("<td>advisory</td>") == 1 and page.count("<td>false alarm</td>") == 1
