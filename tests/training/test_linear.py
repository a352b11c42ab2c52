"""The linear model: trained again it is the same, stored it is the same, and a broken folder is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import train as script
from nlp.annotators.issues import IssueComponent, IssueModel
from nlp.annotators.linear import load, ngrams, save, shipped
from nlp.corpora.markup import parse_file
from nlp.errors import SettingError
from nlp.fold import fold
from nlp.labels import ISSUES
from nlp.training import scores
from nlp.training.examples import Examples, read_examples
from nlp.training.linear import LinearSettings, train, write

ROOT = Path(__file__).parents[2]
REPORTS = sorted(ROOT.glob("corpora/reports/dev/*.gk"))[:8]
SETTINGS = LinearSettings(folds=2)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder trained on a few reports."""
    model, figures = train(read_examples("issues", REPORTS), SETTINGS)
    out = tmp_path_factory.mktemp("model")
    write(model, "issues", figures, REPORTS, SETTINGS, out)
    return out


def test_ngrams_are_of_characters_without_white_space() -> None:
    assert ngrams("公 开\n公") == {"公": 2, "开": 1, "公开": 1, "开公": 1, "公开公": 1}
    assert not ngrams(" \n")


def test_the_same_seed_gives_the_same_model_and_metrics(trained: Path) -> None:
    model, figures = train(read_examples("issues", REPORTS), SETTINGS)
    assert figures == json.loads((trained / "config.json").read_text("utf-8"))["metrics"]
    again = load(trained)
    assert again.vocabulary == model.vocabulary
    assert np.allclose(again.weights, model.weights, atol=0.02)  # stored in half precision


def test_a_stored_model_says_what_the_trained_one_said(trained: Path, tmp_path: Path) -> None:
    model = load(trained)
    save(model, tmp_path, {})
    texts = [ngrams(text) for text in ("更新不及时", "人手不足，业务不熟", "", "Ω")]
    assert np.allclose(load(tmp_path).probabilities(texts), model.probabilities(texts), atol=1e-6)


def test_the_order_and_company_of_items_change_nothing(trained: Path) -> None:
    model = IssueModel(load(trained))
    texts = ["一是更新不及时；", "二是渠道单一，只有网站。", "三是人手不足。"]
    together = model.predict(texts)
    assert [model.predict([text])[0] for text in texts] == together
    assert model.predict(texts[::-1]) == together[::-1]


def test_it_learns_what_it_was_shown(trained: Path) -> None:
    items = read_examples("issues", REPORTS)
    said = load(trained).learned(items.terms) >= 0.5
    assert (said == items.labels).mean() > 0.97


def test_every_item_has_a_label_and_scores_are_probabilities(trained: Path) -> None:
    for issues in IssueModel(load(trained)).predict(["", "天气很好", "更新不及时、渠道少、人手不足"]):
        assert issues
        assert all(i.label in ISSUES and 0 <= i.score <= 1 for i in issues)


def test_the_folder_is_complete(trained: Path) -> None:
    config = json.loads((trained / "config.json").read_text("utf-8"))
    assert config["labels"] == list(ISSUES)
    assert set(config["thresholds"]) == set(ISSUES)
    assert config["corpus"]["reports"] == len(REPORTS)
    assert {"numpy", "scikit-learn", "python"} <= set(config["versions"])
    card = (trained / "README.md").read_text("utf-8")
    assert config["corpus"]["revision"] in card
    assert "时效性" in card


@pytest.mark.parametrize("missing", ["config.json", "vocabulary.txt", "weights.npz"])
def test_a_missing_file_is_named(trained: Path, tmp_path: Path, missing: str) -> None:
    for file in trained.iterdir():
        if file.name != missing:
            (tmp_path / file.name).write_bytes(file.read_bytes())
    with pytest.raises(SettingError, match=missing):
        load(tmp_path)


def test_files_that_do_not_fit_are_refused(trained: Path, tmp_path: Path) -> None:
    for file in trained.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "vocabulary.txt").write_text("公\n开", encoding="utf-8")
    with pytest.raises(SettingError, match="do not fit"):
        load(tmp_path)
    (tmp_path / "weights.npz").write_bytes(b"no array")
    with pytest.raises(SettingError, match="train it again"):
        load(tmp_path)


def test_the_shipped_model_beats_the_lexicon_on_reports_it_has_not_seen() -> None:
    files = sorted(Path(__file__).parents[2].glob("corpora/reports/test/*.gk"))[:30]
    found = {name: _f1(IssueComponent(name), files) for name in ("issues-linear", "lexicon")}
    assert found["issues-linear"] > found["lexicon"] + 0.03
    assert found["issues-linear"] > 0.85


def _f1(component: IssueComponent, files: list[Path]) -> float:
    found = said = true = 0
    for file in files:
        report = parse_file(file)
        folded = fold(report.text)
        texts = [folded[i.start : i.end] for i in report.items]
        for item, issues in zip(report.items, component.model.predict(texts), strict=True):
            names = {i.label for i in issues}
            found += len(names & set(item.labels))
            said += len(names)
            true += len(item.labels)
    return 2 * found / (said + true)


def test_boilerplate_is_learned_with_its_signs(tmp_path: Path) -> None:
    sentences = read_examples("boilerplate", REPORTS)
    model, figures = train(sentences, SETTINGS)
    assert figures["boilerplate_f1"] > 0.85 and figures["on"] == "2 folds"
    write(model, "boilerplate", figures, REPORTS, SETTINGS, tmp_path)
    again = load(tmp_path)
    assert again.signs == sentences.sign_names and again.calibration == pytest.approx(model.calibration, abs=1e-3)
    stored = again.probabilities(sentences.terms, sentences.signs)
    assert np.allclose(stored, model.probabilities(sentences.terms, sentences.signs), atol=0.02)
    with pytest.raises(SettingError, match="expected the signs number"):
        again.probabilities(sentences.terms)
    assert "套话" in (tmp_path / "README.md").read_text("utf-8")


def test_indicators_are_learned_from_counts_that_the_grammar_finds() -> None:
    counts = read_examples("counts", REPORTS)
    assert len(counts.texts) > 100 and (counts.labels.sum(axis=1) == 1).all()
    model, figures = train(counts, SETTINGS)
    assert figures["examples"] == len(counts.texts)
    said = model.probabilities(counts.terms).argmax(axis=1)
    assert (said == counts.labels.argmax(axis=1)).mean() > 0.97


def test_thresholds_and_figures_come_from_dev_where_it_is_given() -> None:
    first, second = (read_examples("issues", files) for files in (REPORTS[:5], REPORTS[5:]))
    _, figures = train(first, SETTINGS, second)
    assert figures["on"] == "dev" and figures["examples"] == len(second.texts)


def _three(task: str, labels: list[list[int]]) -> Examples:
    names = len(read_examples(task, REPORTS[:1]).names)
    rows = np.zeros((len(labels), names), bool)
    for row, chosen in zip(rows, labels, strict=True):
        row[chosen] = True
    return Examples(task, ["x"] * len(labels), [ngrams("x")] * len(labels), rows, np.arange(len(labels)))


def test_figures_of_a_case_worked_out_by_hand() -> None:
    # Labels 0; 0 and 1; 2. Said 0; 0; 2 and 1: three right of four said and of four true.
    examples = _three("issues", [[0], [0, 1], [2]])
    chances = np.zeros(examples.labels.shape, np.float32)
    chances[[0, 1, 2, 2], [0, 0, 2, 1]] = 0.9
    found = scores.metrics(chances, np.full(len(examples.names), 0.5, np.float32), examples)
    assert found["micro_f1"] == 0.75
    assert found["labels"]["timeliness"]["f1"] == 1 and found["labels"]["channels"]["f1"] == 0
    assert found["macro_f1"] == pytest.approx(2 / 3, abs=1e-3)


def test_the_calibration_error_is_what_is_promised_too_much() -> None:
    labels = np.array([[True], [False], [False], [False]])
    assert scores.calibration_error(np.full((4, 1), 0.25, np.float32), labels) == pytest.approx(0)
    assert scores.calibration_error(np.full((4, 1), 0.95, np.float32), labels) == pytest.approx(0.7)
    slope, shift = scores.calibration(np.full((4, 1), 0.95, np.float32), labels)
    assert scores.apply(np.full((1, 1), 0.95, np.float32), (slope, shift))[0, 0] == pytest.approx(0.25, abs=0.01)


def test_an_unknown_task_is_refused() -> None:
    with pytest.raises(SettingError, match="expected a task of issues, boilerplate, counts"):
        read_examples("sentiment", REPORTS)


def test_an_unknown_model_is_refused() -> None:
    with pytest.raises(SettingError, match="no-such-model"):
        IssueComponent("no-such-model")
    assert shipped("issues-linear").is_dir()


def test_a_misspelt_setting_is_refused() -> None:
    with pytest.raises(SettingError, match="unknown setting 'strenght'"):
        script.settings_from(LinearSettings, ["strenght=3"])
    with pytest.raises(SettingError, match="expected int"):
        script.settings_from(LinearSettings, ["folds=many"])
    with pytest.raises(SettingError, match="out of range"):
        script.settings_from(LinearSettings, ["folds=1"])
    assert script.settings_from(LinearSettings, ["strength=3", "seed=7"]) == LinearSettings(strength=3.0, seed=7)


def test_the_script_names_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert script.main(["issues", "--corpus", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "labelled reports" in capsys.readouterr().err
