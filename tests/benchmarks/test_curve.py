"""The learning curve: nested draws of whole reports, tables and plots, encoders that are not trained twice."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks import curve, curve_models
from benchmarks.curve import Point, plots, tables
from benchmarks.curve_models import Pool, Result
from benchmarks.scored import Scored, scored
from nlp.training.examples import Examples


def examples(reports: list[int]) -> Examples:
    """An item a report, all about the same."""
    labels = np.zeros((len(reports), 13), bool)
    labels[:, 0] = True
    return Examples("issues", ["文"] * len(reports), [], labels, np.array(reports))


def result(micro: float) -> Result:
    one = Scored(micro, micro / 2, np.ones((2, 13, 3), np.int64))
    return Result(one, one, 2_000_000)


def test_a_smaller_share_lies_within_a_larger_one_and_every_kind_has_its_share() -> None:
    sources = ("reports",) * 20 + ("banks",) * 10
    pool = Pool(tuple(map(Path, map(str, range(30)))), sources, examples(list(range(30))))
    small, middle, whole = (set(pool.drawn(("reports", "banks"), share, 1)) for share in curve.SHARES)
    assert (len(small), len(middle), len(whole)) == (3, 9, 30)
    assert small < middle < whole
    assert sum(n >= 20 for n in small) == 1 and sum(n >= 20 for n in middle) == 3
    assert pool.drawn(("reports",), 0.3, 1) != pool.drawn(("reports",), 0.3, 2)
    assert pool.drawn(("generated",), 1, 0) == []


def test_scores_are_those_of_an_evaluation() -> None:
    # Two items of two reports: one right, of the other the label 0 was missed and 1 said in its place.
    chances = np.full((2, 13), 0.1, np.float32)
    chances[0, 0] = chances[1, 1] = 0.9
    found = scored(chances, np.full(13, 0.5, np.float32), examples([0, 1]))
    assert found.micro == pytest.approx(1 / 2)  # 2·1 / (2·1 + 1 + 1)
    assert found.macro == pytest.approx((2 / 3 + 0) / 2)  # labels 0 and 1, the others are neither said nor true
    assert found.chance(found) == 1.0


def test_means_and_spread_over_draws() -> None:
    point = Point("linear", "reports", 0.1, 2, 9, (result(0.5), result(0.7)))
    assert point.figures() == pytest.approx((0.6, 0.3, 0.6, 0.3))
    text = tables([point], [point], [point], 200)
    assert "| linear | reports | 10% | 2 | 9 | 0.600 | 0.300 | 0.600 | 0.300 | 0.500-0.700 |" in text[0].markdown()
    assert "| linear | 2.000 | 0.600 |" in text[2].markdown()
    drawn = plots([point], [point], [point])
    assert set(drawn) == {"curve.png", "text.png", "roots.png"}
    assert drawn["curve.png"].lines[0].points == ((9, pytest.approx(0.6)),)
    assert len(tables([point], [point], [], 200)) == 2 and "roots.png" not in plots([point], [point], [])


def test_the_linear_part_alone(splits: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(curve, "SHARES", (0.5, 1.0))

    # The generator has its own tests; too few reports make no bank.
    def generated(bank: object, settings: object) -> list[tuple[str, str]]:
        return [("made.gk", next(splits["train"].glob("*.gk")).read_text(encoding="utf-8"))]

    monkeypatch.setattr(curve, "read_banks", lambda folders: None)
    monkeypatch.setattr(curve, "generate", generated)
    folders = [part for name in ("dev", "test") for part in (f"--{name}", str(splits[name]))]
    corpus = ["--corpus", str(splits["train"])]
    out = tmp_path / "out"
    assert curve.main([*corpus, *folders, "--draws", "2", "--out", str(out)]) == 0
    values = json.loads((out / "curve.json").read_text("utf-8"))
    assert [(p["share"], p["files"], p["draws"]) for p in values["curve"]] == [(0.5, 2, 2), (1.0, 4, 1)]
    assert [(p["text"], p["files"]) for p in values["text"]] == [("reports", 4), ("reports + generated", 5)]
    assert all(0 < p["test_micro_f1"] <= 1 for p in values["curve"]) and values["roots"] == []
    assert "Learning curve" in (out / "curve.md").read_text("utf-8") and (out / "curve.png").is_file()


def test_wrong_usage_is_told(splits: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders = [part for name in ("dev", "test") for part in (f"--{name}", str(splits[name]))]
    corpus = ["--corpus", str(splits["train"])]
    for further, reason in (
        (["--root", "tiny"], "NAME=CHECKPOINT"),
        (["--draws", "0"], "--draws"),
        (["--banks", str(tmp_path)], "labelled reports"),
    ):
        assert curve.main([*corpus, *folders, *further]) == 2
        assert reason in capsys.readouterr().err


def test_encoders_on_the_curve_and_roots(
    splits: dict[str, Path], base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curve, "SHARES", (1.0,))
    runs: list[Path] = []

    def counted(*arguments: object, **named: object) -> Path:
        runs.append(fine_tuned(*arguments, **named))  # type: ignore[arg-type]
        return runs[-1]

    fine_tuned = curve_models.fine_tuned
    monkeypatch.setattr(curve, "fine_tuned", counted)
    arguments = [f"--{name}={splits[key]}" for name, key in (("corpus", "train"), ("dev", "dev"), ("test", "test"))]
    arguments += ["--generated=0", f"--base={base}", f"--root=same={base}", f"--out={tmp_path / 'out'}"]
    arguments += ["--set=epochs=1", "--set=length=32"]
    assert curve.main(arguments) == 0
    values = json.loads((tmp_path / "out" / "curve.json").read_text("utf-8"))
    assert [p["model"] for p in values["curve"]] == ["linear", "encoder", "encoder and linear"]
    assert [p["model"] for p in values["roots"]] == ["same", "same and linear"]
    assert values["curve"][1]["test_micro_f1"] == values["roots"][0]["test_micro_f1"]
    assert values["roots"][0]["network_bytes"] > 0
    (folder,) = (tmp_path / "out" / "models").iterdir()  # what is there is not trained again
    assert runs == [folder, folder] and (folder / "model.onnx").is_file() and not (folder / "checkpoints").exists()
