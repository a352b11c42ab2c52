"""The settings that an output was made with: kept beside it, and compared when a run is taken up again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from nlp.batch import annotate, default_factory
from nlp.batch.settings import settings_path
from nlp.errors import SettingError
from nlp.schema import from_json
from tests.layout.reports import with_problems

from . import fakes
from .conftest import Fill

SHORT = {"summary_length": 40}


def test_a_run_with_other_settings_is_not_continued(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    annotate(fill(2), out, jobs=0, factory=fakes.make, settings=SHORT)
    before = out.read_bytes()
    for other in ({}, {"summary_length": 50}, {**SHORT, "summary_model": "m"}):
        with pytest.raises(SettingError, match=r"out\.jsonl was made with \(summary_length=40\), found"):
            annotate(fill(3), out, jobs=0, resume=True, factory=fakes.make, settings=other)
    assert out.read_bytes() == before
    assert annotate(fill(3), out, jobs=0, resume=True, factory=fakes.make, settings=SHORT).done == 1


def test_settings_that_ship_leave_no_file_and_are_compared_too(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    annotate(fill(2), out, jobs=0, factory=fakes.make)
    assert not settings_path(out).exists()
    with pytest.raises(SettingError, match=r"\(those that ship\), found summary_length=40"):
        annotate(fill(3), out, jobs=0, resume=True, factory=fakes.make, settings=SHORT)


def test_a_run_anew_replaces_the_settings_with_its_first_record(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    annotate(fill(2), out, jobs=0, factory=fakes.make, settings=SHORT)
    with pytest.raises(SettingError):
        annotate(fill(2), out, jobs=0, factory=fakes.make_nothing)
    assert settings_path(out).exists()
    annotate(fill(2), out, jobs=0, factory=fakes.make)
    assert not settings_path(out).exists()


def test_an_empty_output_takes_any_settings(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    annotate(fill(1, {0: "BROKEN"}), out, jobs=0, factory=fakes.make, settings=SHORT)
    assert annotate(fill(1, {0: "报告"}), out, jobs=0, resume=True, factory=fakes.make).done == 1


def test_broken_settings_are_said_to_be(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    annotate(fill(1), out, jobs=0, factory=fakes.make, settings=SHORT)
    settings_path(out).write_text("{", encoding="utf-8")
    with pytest.raises(SettingError, match="without --resume"):
        annotate(fill(2), out, jobs=0, resume=True, factory=fakes.make, settings=SHORT)


def test_the_length_reaches_worker_processes(fill: Fill, tmp_path: Path) -> None:
    text = with_problems(
        "一是水费栏目更新不及时；二是专职人员只有1人，业务不熟；三是政策解读形式单一。\n"
        "下一步，我局将：一是按月更新水费栏目；二是增配专职人员2名；三是用图解、短视频解读。"
    )
    paths, out = fill(2, text=text), tmp_path / "out.jsonl"
    annotate(paths, out, jobs=2, factory=partial(default_factory, **SHORT), settings=SHORT)
    found = [from_json(line).summary for line in out.read_bytes().splitlines()]
    assert len(found) == 2 and all(s is not None and 20 < len(s.text) <= 40 for s in found)
