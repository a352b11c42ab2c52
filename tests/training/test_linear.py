"""The linear model: trained again it is the same, stored it is the same, and a broken folder is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import train as script
from nlp.annotators.issues import IssueComponent, IssueLinear
from nlp.annotators.linear import load, ngrams, save, shipped
from nlp.corpora.markup import parse_file
from nlp.errors import SettingError
from nlp.fold import fold
from nlp.labels import ISSUES
from nlp.training.linear import LinearSettings, read_items, train, write

REPORTS = sorted(Path(__file__).parents[2].glob("corpora/reports/dev/*.gk"))[:8]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder trained on a few reports."""
    settings = LinearSettings(folds=2)
    model, figures = train(REPORTS, settings)
    out = tmp_path_factory.mktemp("model")
    write(model, figures, REPORTS, settings, out)
    return out


def test_ngrams_are_of_characters_without_white_space() -> None:
    assert ngrams("公 开\n公") == {"公": 2, "开": 1, "公开": 1, "开公": 1, "公开公": 1}
    assert not ngrams(" \n")


def test_the_same_seed_gives_the_same_model_and_metrics(trained: Path) -> None:
    model, figures = train(REPORTS, LinearSettings(folds=2))
    assert figures == json.loads((trained / "config.json").read_text("utf-8"))["metrics"]
    again = load(trained)
    assert again.vocabulary == model.vocabulary
    assert np.allclose(again.weights, model.weights, atol=0.02)  # stored in half precision


def test_a_stored_model_says_what_the_trained_one_said(trained: Path, tmp_path: Path) -> None:
    model = load(trained)
    save(model, tmp_path, {})
    texts = ["更新不及时", "人手不足，业务不熟", "", "Ω"]
    assert np.allclose(load(tmp_path).probabilities(texts), model.probabilities(texts), atol=1e-6)


def test_the_order_and_company_of_items_change_nothing(trained: Path) -> None:
    model = IssueLinear(load(trained))
    texts = ["一是更新不及时；", "二是渠道单一，只有网站。", "三是人手不足。"]
    together = model.predict(texts)
    assert [model.predict([text])[0] for text in texts] == together
    assert model.predict(texts[::-1]) == together[::-1]


def test_it_learns_what_it_was_shown(trained: Path) -> None:
    items = read_items(REPORTS)
    model = load(trained)
    said = model.probabilities(items.texts) >= 0.5
    right = (said == items.labels).mean()
    assert right > 0.97


def test_every_item_has_a_label_and_scores_are_probabilities(trained: Path) -> None:
    for issues in IssueLinear(load(trained)).predict(["", "天气很好", "更新不及时、渠道少、人手不足"]):
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
    scores = {name: _f1(IssueComponent(name), files) for name in ("issues-linear", "lexicon")}
    assert scores["issues-linear"] > scores["lexicon"] + 0.03
    assert scores["issues-linear"] > 0.8


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


def test_an_unknown_model_is_refused() -> None:
    with pytest.raises(SettingError, match="no-such-model"):
        IssueComponent("no-such-model")
    assert shipped("issues-linear").is_dir()


def test_a_misspelt_setting_is_refused() -> None:
    with pytest.raises(SettingError, match="unknown setting 'strenght'"):
        script.settings_from(["strenght=3"])
    with pytest.raises(SettingError, match="expected int"):
        script.settings_from(["folds=many"])
    with pytest.raises(SettingError, match="out of range"):
        script.settings_from(["folds=1"])
    assert script.settings_from(["strength=3", "seed=7"]) == LinearSettings(strength=3.0, seed=7)


def test_the_script_names_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert script.main(["issues", "--corpus", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "labelled reports" in capsys.readouterr().err
