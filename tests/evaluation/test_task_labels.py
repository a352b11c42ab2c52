"""Issue categories and boilerplate evaluated: a made model by hand, shipped models and a made encoder on reports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lxml import html

import evaluate as script
from nlp.corpora.markup import parse
from nlp.errors import MarkupError, SettingError
from nlp.evaluation import report, task_labels
from nlp.evaluation.errors_page import context
from nlp.evaluation.labellers import Predicted, open_labeller
from nlp.evaluation.units import TASKS, Unit, units_of

ROOT = Path(__file__).parents[2]
DEV = tuple(sorted(ROOT.glob("corpora/reports/dev/*.gk"))[:6])

HEAD = "---\nid: {id}\nagency: {agency}\nyear: 2022\ntables: null\n---\n"
FIRST = """@preamble
云溪县水务局年度报告
@problems
存在的问题如下：{t}
{p1 timeliness}一是更新不及时；{s}{/}{p2 timeliness, channels}二是发布晚、渠道少。{s}{/}
这里没有标注。
"""
SECOND = '@problems\n{p1 staffing}人手<b>不足</b> & "少"。{f}{/}\n三是没有标注的问题。\n'
THIRD = "@problems\n无。{t}\n"
SAID = {
    "一是更新不及时;": {"timeliness": 0.9},
    "二是发布晚、渠道少。": {"timeliness": 0.8, "content": 0.6},
    '人手<b>不足</b> & "少"。': {"channels": 0.7},
}


class Made:
    """A labeller that says what SAID has."""

    name, revision = "made", "1"

    def predict(self, units: Sequence[Unit]) -> Predicted:
        """Chances of SAID; what is there is said."""
        rows = [[SAID[unit.text].get(name, 0.0) for name in TASKS["issues"]] for unit in units]
        chances = np.array(rows).reshape(len(units), len(TASKS["issues"]))
        return Predicted(chances > 0, chances, tuple(TASKS["issues"]), 0.5)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Three reports, the last without an item; the agency of the second is no good HTML."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    agencies = ("云溪县水务局", "'<script>alert(1)</script>'", "白石镇")
    for number, (text, agency) in enumerate(zip((FIRST, SECOND, THIRD), agencies, strict=True)):
        (folder / f"{number}.gk").write_text(HEAD.format(id=f"r-{number}", agency=agency) + text, encoding="utf-8")
    return folder


def inputs(files: Sequence[Path], **given: Any) -> report.Inputs:
    """Inputs with few samples."""
    return report.Inputs(corpus=Path("corpus"), files=tuple(files), **{"samples": 200, **given})


def same(found: report.TaskReport) -> tuple[Any, ...]:
    """What may not hang on the clock."""
    values = {name: value for name, value in found.values.items() if name != "units_a_second"}
    return replace(found, seconds=0.0, values={}), values


@pytest.fixture
def judged(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> report.TaskReport:
    """The made labeller on the three reports."""
    monkeypatch.setattr(task_labels, "open_labeller", lambda task, name: Made())
    return task_labels.evaluate("issues", inputs(sorted(corpus.glob("*.gk"))))


def test_figures_worked_out_by_hand(judged: report.TaskReport) -> None:
    values = judged.values
    assert (judged.reports, judged.units, values["reports_judged"]) == (3, 3, 2)
    # Said: timeliness twice, rightly; content and channels wrongly. Missed: channels, staffing.
    assert values["micro"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5, "interval": [0.0, 0.6667], "support": 4}
    assert values["macro"]["f1"] == 0.25  # of 1, 0, 0, 0; the other nine labels are not there and were not said
    assert (values["macro"]["precision"], values["macro"]["recall"]) == (0.3333, 0.3333)
    labels = values["labels"]
    perfect = {"zh": "时效性", "precision": 1, "recall": 1, "f1": 1, "support": 2, "said": 2}
    assert labels["timeliness"] == {**perfect, "calibration_error": 0.1}
    assert labels["content"] | {"calibration_error": 0} == {
        "zh": "公开内容", "precision": 0, "recall": None, "f1": 0, "support": 0, "said": 1, "calibration_error": 0,
    }  # fmt: skip
    assert labels["vetting"]["f1"] is None and labels["staffing"]["precision"] is None
    assert values["confusion"] == {"channels": {"content": 1}, "staffing": {"channels": 1}}
    # Cells over nought: 0.9 and 0.8 are true, 0.6 and 0.7 are not; two at nought are true of 35: 39 in all.
    error = (0.1 + 0.2 + 0.6 + 0.7 + 2) / 39
    assert values["calibration"]["calibration_error"] == pytest.approx(error, abs=1e-4)
    assert values["calibration"]["calibration_error_of_said"] == pytest.approx(1.6 / 4, abs=1e-4)


def test_the_tables_say_the_same(judged: report.TaskReport) -> None:
    text = judged.markdown()
    assert "3 reports, 3 judged, 6 a second" in text
    assert "| micro | 0.500 | 0.500 | 0.500 | 0.000-0.667 | 4 |" in text
    assert "| vetting | 审核与保密 | - | - | - | 0 | 0 | 0.000 |" in text
    assert "| missed | units | channels | content |" in text and "| staffing | 1 | 1 | - |" in text


def test_what_is_unlabelled_is_not_judged(corpus: Path) -> None:
    reports = [parse(file.read_text("utf-8")) for file in sorted(corpus.glob("*.gk"))]
    assert [unit.text for unit in units_of("boilerplate", reports)] == [
        "存在的问题如下:", "一是更新不及时;", "二是发布晚、渠道少。", '人手<b>不足</b> & "少"。', "无。",
    ]  # fmt: skip
    assert [(unit.report, unit.section) for unit in units_of("issues", reports)] == [
        (0, "problems"), (0, "problems"), (1, "problems"),
    ]  # fmt: skip
    found = task_labels.evaluate("boilerplate", inputs(sorted(corpus.glob("*.gk"))))
    assert found.units == found.values["micro"]["support"] == 5
    # An item cannot be marked and left without a label.
    with pytest.raises(MarkupError, match="expected issue categories"):
        parse(HEAD.format(id="x", agency="x") + "@problems\n{p1}一是更新不及时。{s}{/}\n")


def test_reports_without_an_item_are_judged_on_nothing(corpus: Path, tmp_path: Path) -> None:
    found = task_labels.evaluate("issues", inputs([corpus / "2.gk"], against="lexicon"))
    assert (found.reports, found.units) == (1, 0)
    assert found.values["micro"] | {"support": 0} == dict.fromkeys(("precision", "recall", "f1", "interval")) | {
        "support": 0
    }
    assert found.values["against"]["micro"]["p"] is None and found.values["calibration"]["bins"] == []
    for path in report.write(found, tmp_path / "out"):
        assert path.stat().st_size
    read = (tmp_path / "out" / "issues.json").read_text("utf-8")
    assert "NaN" not in read and json.loads(read)["macro"]["f1"] is None


def test_the_page_shows_each_wrong_item_in_its_report(judged: report.TaskReport) -> None:
    written = judged.pages["issues-errors.html"]
    page = html.fromstring(written)
    first, second = page.xpath("//article")
    assert first.xpath("string(.//mark)") == "二是发布晚、渠道少。"
    assert first.xpath("string(.//blockquote)") == (
        "存在的问题如下：\n一是更新不及时；二是发布晚、渠道少。\n这里没有标注。"
    )
    shown = {kind: first.xpath(f".//span[@class='{kind}']/text()") for kind in ("right", "missed", "extra")}
    assert shown == {
        "right": ["✓ 时效性 timeliness 0.80"],
        "missed": ["− 公开渠道与形式 channels 0.00"],
        "extra": ["+ 公开内容 content 0.60"],
    }
    # The text and the head of the second report are shown as they are, not run.
    assert second.xpath("string(.//mark)") == '人手<b>不足</b> & "少"。'
    assert "<script>alert(1)</script>" in second.xpath("string(h2)")
    assert not page.xpath("//script | //b | //link | //img | //@src | //@href | //@onclick")
    assert "http" not in written.replace("http-equiv", "")


def test_the_page_can_be_filtered_by_each_wrong_label(judged: report.TaskReport) -> None:
    written = judged.pages["issues-errors.html"]
    page = html.fromstring(written)
    names = [choice.removeprefix("l-") for choice in page.xpath("//input/@id")]
    assert names == ["all", "channels", "content", "staffing"]
    for name in names[1:]:
        assert f"#l-{name}:checked ~ main > article:not(.l-{name}) {{ display: none; }}" in written
    assert [sorted(a.split()) for a in page.xpath("//article/@class")] == [
        ["l-channels", "l-content"],
        ["l-channels", "l-staffing"],
    ]
    assert page.xpath("//label[@for='l-channels']/text()") == ["公开渠道与形式 channels (2: 1 missed, 1 extra)"]


def test_context_is_the_paragraph_and_a_line_around() -> None:
    text = "甲\n\n乙。丙。丁。\n\n戊\n己"
    assert context(text, text.index("丙"), text.index("丁")) == ("甲\n\n乙。", "丁。\n\n戊")
    assert context("丙", 0, 1) == ("", "")
    assert context("乙\n丙\n", 2, 3) == ("乙\n", "")
    before, behind = context("子" * 900 + "丙" + "丑" * 900, 900, 901)
    assert (before, behind) == ("…" + "子" * 300, "丑" * 300 + "…")


@pytest.mark.parametrize("task", ["issues", "boilerplate"])
def test_the_order_of_the_files_changes_nothing_and_the_seed_decides(task: str) -> None:
    first = task_labels.evaluate(task, inputs(DEV, against="lexicon"))
    assert same(task_labels.evaluate(task, inputs(DEV[::-1], against="lexicon"))) == same(first)
    assert same(task_labels.evaluate(task, inputs(DEV, against="lexicon", seed=1))) != same(first)
    assert first.values["micro"]["f1"] > 0.8 and 0 < first.values["against"]["micro"]["p"] <= 1
    if task == "boilerplate":
        # Boilerplate is what is not specific: the two views of one decision agree.
        kinds = first.values["labels"]
        assert first.values["boilerplate"]["support"] == kinds["formula"]["support"] + kinds["template"]["support"]
        assert first.values["boilerplate"]["interval"][0] <= first.values["boilerplate"]["f1"]


def test_against_itself_there_is_no_difference() -> None:
    found = task_labels.evaluate("issues", inputs(DEV[:2], against="issues-linear")).values["against"]
    assert found["micro"]["p"] == 1 and found["macro"]["interval"] == [0, 0]
    assert found["right"]["this"] == found["right"]["against"] == 0


@pytest.fixture(scope="module")
def encoders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Folders of tiny int8 encoders with random weights, one for each task."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    from nlp.encoder.characters import Characters
    from nlp.encoder.model import FORMAT
    from nlp.training.network import Classifier, export, quantise

    base = tmp_path_factory.mktemp("base")
    characters = Characters.count(["一二三是公开内容不够全面更新及时人手足条121,。" * 3])
    characters.save(base / "tokenizer.json")
    sizes = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64}
    torch.manual_seed(0)
    config = transformers.BertConfig(vocab_size=len(characters), **sizes)
    transformers.BertModel(config, add_pooling_layer=False).save_pretrained(base)
    found = {}
    for task, labels in TASKS.items():
        folder = tmp_path_factory.mktemp(task)
        export(Classifier.over(base, len(labels), task == "issues"), folder / "fp32.onnx")
        quantise(folder / "fp32.onnx", folder / "model.onnx")
        (folder / "tokenizer.json").write_bytes((base / "tokenizer.json").read_bytes())
        known = {"format": FORMAT, "task": task, "labels": list(labels), "length": 64, "calibration": [1, 0]}
        limits = {"thresholds": dict.fromkeys(labels, 0.5)}
        (folder / "config.json").write_text(json.dumps(known | limits), encoding="utf-8")
        found[task] = str(folder)
    return found


@pytest.mark.parametrize("task", ["issues", "boilerplate"])
@pytest.mark.parametrize("model", ["linear", "lexicon", "encoder"])
def test_order_and_company_of_units_change_no_prediction(task: str, model: str, encoders: dict[str, str]) -> None:
    units = task_labels.read_gold(task, DEV[:2]).units
    name = {"linear": f"{task}-linear", "lexicon": "lexicon", "encoder": encoders[task]}[model]
    whole = open_labeller(task, name).predict(units)
    assert (whole.said.sum(axis=1) >= 1).all() and ((whole.chances >= 0) & (whole.chances <= 1)).all()
    backwards = open_labeller(task, name).predict(units[::-1])
    assert np.array_equal(backwards.chances[::-1], whole.chances)
    assert np.array_equal(backwards.said[::-1], whole.said)
    for size in (1, 7):
        labeller = open_labeller(task, name)
        parts = [labeller.predict(units[n : n + size]) for n in range(0, len(units), size)]
        assert np.array_equal(np.concatenate([part.chances for part in parts]), whole.chances)
        assert np.array_equal(np.concatenate([part.said for part in parts]), whole.said)


def test_an_encoder_is_compared_with_a_linear_model(encoders: dict[str, str]) -> None:
    given = inputs(DEV, model=encoders["issues"], against="issues-linear")
    found = task_labels.evaluate("issues", given).values
    assert found["against"]["micro"]["difference"] < -0.3 and found["against"]["micro"]["interval"][1] < 0
    assert found["against"]["micro"]["p"] < 0.1  # six reports: no p under 2 / 64


def test_chances_are_those_of_the_record() -> None:
    units = task_labels.read_gold("issues", DEV[:1]).units
    labeller = open_labeller("issues", None)
    found = labeller.predict(units)
    for row, issues in zip(found.chances, labeller.model.predict([u.text for u in units]), strict=True):  # type: ignore[attr-defined]
        columns = [list(TASKS["issues"]).index(issue.label) for issue in issues]
        assert row[columns].tolist() == [issue.score for issue in issues]


@pytest.mark.parametrize(
    ("task", "model", "reason"),
    [
        ("issues", "boilerplate-linear", "expected a model of issues"),
        ("boilerplate", "issues-linear", "expected a model of boilerplate"),
        ("issues", "no-such-model", "no 'no-such-model'"),
    ],
)
def test_a_model_of_another_task_is_refused(task: str, model: str, reason: str) -> None:
    with pytest.raises(SettingError, match=reason):
        open_labeller(task, model)


def test_the_script_writes_everything(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "青禾 out"
    given = ["--corpus", str(corpus), "--task", "boilerplate", "--against", "lexicon", "--samples", "50"]
    assert script.main([*given, "--out", str(out)]) == 0
    assert "套话" in capsys.readouterr().out
    values = json.loads((out / "boilerplate.json").read_text("utf-8"))
    assert values["against"]["model"]["name"] == "lexicon" and values["units"] == 5
    assert {"boilerplate.md", "boilerplate-errors.html"} <= {path.name for path in out.iterdir()}
    pytest.importorskip("matplotlib")
    assert (out / "boilerplate-reliability.png").read_bytes().startswith(b"\x89PNG")
    assert script.main([*given[:4], "--model", "no-such-model"]) == 2
    assert "no-such-model" in capsys.readouterr().err
