"""The benchmark of summaries: who is ahead, who was left out, and what is written."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks import summaries
from nlp.corpora.markup import parse
from nlp.evaluation.references import Referenced
from tests.evaluation.test_planted import MARKUP

FOUND = [Referenced(parse(MARKUP), {"one": "甲乙丙", "two": "甲丙丁"})]


def test_ours_beside_the_best_of_the_others() -> None:
    makers = {"gongkai": lambda text: "甲乙丙", "lead": lambda text: "", "jionlp": lambda text: "丁"}
    results, seconds = summaries.timed(FOUND, makers)
    ahead = summaries.lead_over_peers(results)
    # Ours: 1 and 4/6; 丁: 0 and 2/4.
    assert ahead is not None and ahead[0] == "jionlp"
    assert ahead[1] == pytest.approx(100 * ((1 + 4 / 6) / 2 - (0 + 2 / 4) / 2))
    text = summaries.table(FOUND, results, seconds, {"snownlp": "not installed"})
    assert "snownlp was left out: not installed" in text and "| hands against one another | 66.7 |" in text
    values = summaries.values_of(FOUND, results, seconds, {})
    assert values["summaries"]["hands against one another"]["rouge_l"]["mean"] == 0.6667
    assert values["ahead_of"] == {"peer": "jionlp", "rouge_l_points": 58.33}
    assert summaries.lead_over_peers({"gongkai": []}) is None


def test_peers_that_are_not_installed_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def only_jionlp(name: str) -> Any:
        if name == "jionlp":
            return SimpleNamespace(summary=SimpleNamespace(extract_summary=lambda text, summary_length: text * 9))
        raise ImportError(f"no {name}")

    monkeypatch.setattr(importlib, "import_module", only_jionlp)
    made, missing = summaries.peers(30)
    assert set(made) == {"lead", "jionlp"} and missing["snownlp"] == "no snownlp"
    assert made["lead"]("公开信息9条。\n收到申请。") == "公开信息9条。收到申请。"
    assert len(made["jionlp"]("公开信息9条。收到申请。")) == 30


def test_the_command_writes_markdown_and_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = tmp_path / "reports" / "test"
    corpus.mkdir(parents=True)
    (corpus / "t-1.gk").write_text(MARKUP, encoding="utf-8")
    assert summaries.main(["--corpus", str(corpus)]) == 2
    assert "--references" in capsys.readouterr().err
    hand = tmp_path / "summaries" / "one"
    hand.mkdir(parents=True)
    (hand / "t-1.txt").write_text("公开52条。", encoding="utf-8")
    monkeypatch.setattr(summaries, "peers", lambda length: ({"lead": lambda text: text[:length]}, {"snownlp": "none"}))
    assert summaries.main(["--corpus", str(corpus), "--out", str(tmp_path / "o" / "s.md")]) == 0
    assert "| gongkai |" in (tmp_path / "o" / "s.md").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "o" / "s.json").read_text(encoding="utf-8"))["left_out"] == {"snownlp": "none"}
