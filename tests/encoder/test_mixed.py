"""An encoder and a linear model together: the arithmetic, the folder, and training from the script to the component."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

import train as script
from nlp.annotators.boilerplate import BoilerplateComponent
from nlp.annotators.issues import IssueComponent, IssueModel
from nlp.annotators.linear import load as load_linear
from nlp.annotators.mixed import load, mixture
from nlp.encoder.model import load as load_encoder
from nlp.errors import SettingError

ROOT = Path(__file__).parents[2]
REPORTS = sorted(ROOT.glob("corpora/reports/dev/*.gk"))


def test_log_odds_are_averaged() -> None:
    a, b = np.array([[0.8, 0.5, 1.0]], np.float32), np.array([[0.2, 0.9, 0.0]], np.float32)
    # ln 4 and -ln 4 meet at 0; 0 and ln 9 at ln 3; what is quite sure is not infinite.
    assert mixture(a, b, 0.5) == pytest.approx(np.array([[0.5, 0.75, 0.5]]), abs=1e-6)
    # Three quarters of ln 4 less one quarter of it: odds of 2.
    assert mixture(a, b, 0.75)[0, 0] == pytest.approx(2 / 3, abs=1e-6)
    assert mixture(a, b, 1.0)[0, :2] == pytest.approx(a[0, :2])


@pytest.fixture(scope="module")
def folders(base: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """An encoder, a linear model and their mixture, both refitted on the dev reports."""
    corpus, dev, out = (tmp_path_factory.mktemp(name) for name in ("corpus", "dev", "models"))
    for n, file in enumerate(REPORTS[:9]):
        (corpus if n < 6 else dev).joinpath(file.name).write_bytes(file.read_bytes())
    small = out / "small.yaml"
    small.write_text("epochs: 1\nlength: 32\n", encoding="utf-8")
    given = ["issues", "--corpus", str(corpus), "--dev", str(dev), "--set", "refit=true"]
    encoder, linear, both = out / "encoder", out / "linear", out / "both"
    assert script.main([*given, "--base", str(base), "--config", str(small), "--out", str(encoder)]) == 0
    assert script.main([*given, "--out", str(linear)]) == 0
    assert script.main(["issues", "--mix", str(encoder), str(linear), "--dev", str(dev), "--out", str(both)]) == 0
    return encoder, linear, both


def test_a_refitted_model_keeps_what_was_found_on_dev(folders: tuple[Path, Path, Path]) -> None:
    for folder, read in ((folders[0], load_encoder), (folders[1], load_linear)):
        refitted, held = read(folder), read(folder / "held")
        assert np.array_equal(refitted.thresholds, held.thresholds) and refitted.calibration == held.calibration
        assert refitted.revision != held.revision


def test_the_mixture_says_what_its_parts_say(folders: tuple[Path, Path, Path]) -> None:
    model = load(folders[2])
    texts = ["一是公开内容不够全面。", "二是人手不足,更新不及时。", ""]
    said = IssueModel(model).chances(texts)
    alone = [IssueModel(part).chances(texts) for part in (model.encoder, model.linear)]
    odds = np.log(np.clip(mixture(*alone, model.share), 1e-6, 1 - 1e-6))
    odds -= np.log1p(-np.exp(odds))
    assert said == pytest.approx(1 / (1 + np.exp(-(model.calibration[0] * odds + model.calibration[1]))), abs=1e-4)
    assert np.array_equal(np.concatenate([IssueModel(model).chances([text]) for text in texts]), said)


def test_the_mixture_stands_behind_the_component(folders: tuple[Path, Path, Path]) -> None:
    component = IssueComponent(str(folders[2]))
    assert all(component.model.predict(["一是公开内容不够全面。", ""]))
    config = json.loads((folders[2] / "config.json").read_text("utf-8"))
    assert config["dev"]["reports"] == 3 and str(config["encoder_share"]) in config["shares"]
    assert not (folders[2] / "encoder" / "checkpoints").exists() and not (folders[2] / "encoder" / "held").exists()
    assert "时效性" in (folders[2] / "README.md").read_text("utf-8")


def test_a_mixture_that_does_not_fit_is_refused(folders: tuple[Path, Path, Path], tmp_path: Path) -> None:
    broken = shutil.copytree(folders[2], tmp_path / "broken")
    config = json.loads((broken / "config.json").read_text("utf-8"))
    for change, reason in (({"format": "other"}, "expected format"), ({"labels": ["timeliness"]}, "other labels")):
        written = {**config, **change}
        (broken / "config.json").write_text(json.dumps(written), encoding="utf-8")
        with pytest.raises(SettingError, match=reason):
            load(broken)
    (broken / "config.json").write_text("[]", encoding="utf-8")
    with pytest.raises(SettingError):
        BoilerplateComponent(str(broken))


@pytest.mark.parametrize(
    ("words", "reason"), [("epochs: x", "expected int"), ("epoch: 3", "unknown setting"), ("- 3", "expected lines")]
)
def test_a_wrong_override_is_refused(
    words: str, reason: str, base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(words, encoding="utf-8")
    given = ["issues", "--corpus", str(ROOT / "corpora/banks"), "--dev", str(ROOT / "corpora/banks")]
    assert script.main([*given, "--base", str(base), "--config", str(file), "--out", str(tmp_path / "x")]) == 2
    assert reason in capsys.readouterr().err
