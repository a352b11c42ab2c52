"""`gongkai annotate --summary-length`: what reaches the batch, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from nlp import batch
from nlp.cli.app import app
from nlp.errors import SettingError
from tests.batch import fakes


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The settings that factories were made with."""
    found: list[dict[str, Any]] = []

    def factory(**settings: Any) -> batch.Annotator:
        found.append(settings)
        return fakes.annotate

    monkeypatch.setattr(batch, "default_factory", factory)
    return found


def run(folder: Path, *more: str) -> Any:
    (folder / "a.txt").write_text("报告", encoding="utf-8")
    arguments = ["annotate", str(folder / "a.txt"), "--out", str(folder / "o.jsonl"), "--jobs", "0", "--quiet", *more]
    return CliRunner().invoke(app, arguments)


@pytest.mark.parametrize(
    ("arguments", "settings"),
    [
        ((), {}),
        (("--summary-length", "200"), {}),
        (("--summary-length", "20"), {"summary_length": 20}),
        (("--summary-length", "2000", "--summary-model", "m"), {"summary_length": 2000, "summary_model": "m"}),
    ],
)
def test_settings_reach_the_factory(
    tmp_path: Path, given: list[dict[str, Any]], arguments: tuple[str, ...], settings: dict[str, Any]
) -> None:
    assert run(tmp_path, *arguments).exit_code == 0
    assert given == [settings]
    assert (tmp_path / "o.settings.json").exists() == bool(settings)


@pytest.mark.parametrize("length", ["19", "2001", "0", "-5"])
def test_a_length_out_of_range_is_refused(tmp_path: Path, given: list[dict[str, Any]], length: str) -> None:
    result = run(tmp_path, f"--summary-length={length}")
    assert isinstance(result.exception, SettingError)
    assert f"from 20 to 2,000, found {length}" in str(result.exception)
    assert not given and not (tmp_path / "o.jsonl").exists()


def test_a_length_that_is_no_number_is_wrong_usage(tmp_path: Path, given: list[dict[str, Any]]) -> None:
    assert run(tmp_path, "--summary-length", "many").exit_code == 2
    assert not given


def test_a_run_is_not_continued_with_another_length(tmp_path: Path, given: list[dict[str, Any]]) -> None:
    assert run(tmp_path, "--summary-length", "50").exit_code == 0
    result = run(tmp_path, "--resume", "--summary-length", "60")
    assert isinstance(result.exception, SettingError) and "summary_length=50" in str(result.exception)
    assert run(tmp_path, "--resume", "--summary-length", "50").exit_code == 0
