"""The benchmark of counts: what peers are given and how their numbers get units."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import counts
from benchmarks.counts import Found, main, sentences, with_units
from nlp.corpora.markup import parse

REPORT = """---
id: t-1
agency: 雲溪縣水務局
year: 2022
tables: null
---
@preamble
雲溪縣水務局2022年政府信息公開工作年度報告
@overview
一、總體情況
2022年主動公開政府信息１,２04條，
舉辦開放日活動3場。{s}未收到申請。{s}
= disclosed | 政府信息 | １,２04 | 條 | value=1204
= activities | 活動 | 3 | 場
= requests.received | 申請 | ! 未收到申請
"""


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("公开12条", Found(2, 4, 12), [(12, "条")]),
        ("公开12 余条", Found(2, 4, 12), [(12, "条")]),
        ("接待12人次", Found(2, 4, 12), [(12, "人次")]),
        ("2022年", Found(0, 4, 2022), []),
        ("收费1.2万元", Found(2, 6, 12000), [(1.2, "万元")]),
        ("收费1.2万元", Found(2, 7, 12000, "元"), [(1.2, "万元")]),
        ("收费300元", Found(2, 5, 300), [(300, "元")]),
        ("百分之十", Found(0, 4, 10, "%"), [(10, "%")]),
    ],
)
def test_units(text: str, number: Found, expected: list[tuple[float, str]]) -> None:
    assert list(with_units(text, [number])) == expected


def test_peers_get_simplified_sentences_without_line_breaks() -> None:
    lines = sentences(parse(REPORT)).split("\n")
    assert lines == ["2022年主动公开政府信息1,204条,举办开放日活动3场。", "未收到申请。"]


@pytest.mark.filterwarnings("ignore")  # the libraries' own
def test_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> counts.Finder:
        raise ImportError("not here")

    monkeypatch.setattr(counts, "_jionlp", missing)
    monkeypatch.setattr(counts, "_recognizers", lambda: lambda text: [])
    monkeypatch.setattr(counts, "_one_core", lambda: None)
    monkeypatch.setattr("importlib.metadata.version", lambda package: "1")
    (tmp_path / "1.gk").write_text(REPORT, encoding="utf-8")
    assert main(["--corpus", str(tmp_path), "--out", str(tmp_path / "out")]) == 0
    written = json.loads((tmp_path / "out" / "counts.json").read_text("utf-8"))
    assert [line.split(":")[0] for line in written["left_out"]] == ["jionlp, pattern and money parser"]
    found = {row["system"]: row for row in written["systems"]}
    nothing, pattern = (
        found["recognizers-text-suite, number and number with unit (1)"],
        found["cn2an with a pattern (1)"],
    )
    assert (nothing["value_unit"]["f1"], nothing["value_unit"]["true"]) == (0.0, 3)
    assert pattern["value_unit"]["recall"] == round(2 / 3, 4) and pattern["value_unit"]["precision"] == 1.0
    assert pattern["zeros"] | {"interval": 0} == {"precision": 0.0, "recall": 0.0, "f1": 0.0, "interval": 0, "true": 1}
    assert {"gongkai, grammar", "gongkai, counts-linear"} <= found.keys()
    assert (tmp_path / "out" / "counts.md").read_text("utf-8").startswith("1 reports")


def test_an_unknown_model_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "1.gk").write_text(REPORT, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counts, "peers", lambda reports: ([], []))
        patch.setattr(counts, "_one_core", lambda: None)
        assert main(["--corpus", str(tmp_path), "--model", "nowhere"]) == 2
    assert "nowhere" in capsys.readouterr().err
