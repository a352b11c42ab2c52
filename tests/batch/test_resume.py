"""Runs that are stopped, by signal or by force, and taken up again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nlp.batch import OutputError, annotate, failed_path
from nlp.schema import from_json

from . import fakes
from .conftest import Fill

ROOT = Path(__file__).parents[2]


def start(folder: str, out: Path, jobs: int, resume: str = "") -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.batch.slow_batch", folder, str(out), str(jobs), resume or "anew"]
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE)


def wait_for_lines(out: Path, number: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if out.exists() and out.read_bytes().count(b"\n") >= number:
            return
        time.sleep(0.01)
    raise AssertionError("the batch wrote nothing in a minute")


@pytest.mark.parametrize("jobs", [0, 2])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_stopped_run_is_whole_and_resumes_to_the_same_bytes(
    fill: Fill, tmp_path: Path, number: signal.Signals, jobs: int
) -> None:
    paths = fill(80, {20: "BROKEN", 60: "BROKEN"}, text="SLEEP 0.02")
    folder, out, whole = str(Path(paths[0]).parent), tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    process = start(folder, out, jobs)
    wait_for_lines(out, 25)
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == (-9 if number == signal.SIGKILL else 130), errors
    kept = out.read_bytes()
    assert kept.endswith(b"\n")
    assert 25 <= len([from_json(line) for line in kept.splitlines()]) < 78

    result = annotate([folder], out, jobs=2, resume=True, factory=fakes.make)
    assert out.read_bytes().startswith(kept), "what was there is not worked on again"
    assert result.done + result.skipped == 78
    annotate([folder], whole, jobs=1, factory=fakes.make)
    assert out.read_bytes() == whole.read_bytes()
    assert failed_path(out).read_bytes() == failed_path(whole).read_bytes()


@pytest.mark.skipif(not os.path.exists("/proc"), reason="reads the list of processes")
def test_workers_end_with_a_batch_that_is_killed(fill: Fill, tmp_path: Path) -> None:
    paths = fill(10, {5: "SLEEP 60"})
    process = start(str(Path(paths[0]).parent), tmp_path / "out.jsonl", 1)
    wait_for_lines(tmp_path / "out.jsonl", 5)
    workers = children(process.pid)
    assert workers
    process.kill()
    process.communicate(timeout=30)
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def children(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.parametrize("keep", [1, 40, 200])
def test_a_half_line_is_cut_off_and_its_file_done_again(fill: Fill, tmp_path: Path, keep: int) -> None:
    paths, out = fill(6), tmp_path / "out.jsonl"
    annotate(paths, out, jobs=0, factory=fakes.make)
    whole = out.read_bytes()
    lines = whole.splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:3]) + lines[3][:keep])
    result = annotate(paths, out, jobs=0, resume=True, factory=fakes.make)
    assert (result.skipped, result.done) == (3, 3)
    assert out.read_bytes() == whole


def test_lines_longer_than_a_block_are_cut_at_the_right_place(fill: Fill, tmp_path: Path) -> None:
    paths, out = fill(4, text="长" * 70_000 + "{}"), tmp_path / "out.jsonl"
    annotate(paths, out, jobs=0, factory=fakes.make)
    whole = out.read_bytes()
    out.write_bytes(whole[:-100])
    assert annotate(paths, out, jobs=0, resume=True, factory=fakes.make).skipped == 3
    assert out.read_bytes() == whole


def test_a_file_of_half_a_line_alone(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_bytes(b"x" * 200_000)
    assert annotate(fill(2), out, jobs=0, resume=True, factory=fakes.make).done == 2
    assert out.read_bytes().count(b"\n") == 2


def test_failed_files_are_tried_again_and_stand_in_their_places(fill: Fill, tmp_path: Path) -> None:
    paths, out, whole = fill(9, {0: "BROKEN", 4: "BROKEN", 8: "BROKEN"}), tmp_path / "o.jsonl", tmp_path / "w.jsonl"
    annotate(paths, out, jobs=0, factory=fakes.make)
    fill(9, {8: "BROKEN"})
    result = annotate(paths, out, jobs=0, resume=True, factory=fakes.make)
    assert (result.skipped, result.done, result.failed) == (6, 2, 1)
    annotate(paths, whole, jobs=0, factory=fakes.make)
    assert [from_json(line).source.path for line in out.read_bytes().splitlines()] == paths[:8]
    assert failed_path(out).read_bytes() == failed_path(whole).read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["o.jsonl", "o.failed.jsonl", "w.jsonl", "w.failed.jsonl", "reports"]
    )


def test_resume_with_fewer_files_keeps_the_other_records(fill: Fill, tmp_path: Path) -> None:
    paths, out = fill(5), tmp_path / "out.jsonl"
    annotate(paths[:3], out, jobs=0, factory=fakes.make)
    annotate([paths[4], paths[0]], out, jobs=0, resume=True, factory=fakes.make)
    found = [from_json(line).source.path for line in out.read_bytes().splitlines()]
    assert found == [paths[1], paths[2], paths[4], paths[0]]


def test_resume_of_what_is_complete_changes_nothing(fill: Fill, tmp_path: Path) -> None:
    paths, out = fill(5), tmp_path / "out.jsonl"
    annotate(paths, out, jobs=0, factory=fakes.make)
    before = out.read_bytes()
    result = annotate(paths, out, jobs=2, resume=True, factory=fakes.make)
    assert (result.done, result.skipped) == (0, 5)
    assert out.read_bytes() == before


def test_resume_without_an_output_starts_one(fill: Fill, tmp_path: Path) -> None:
    assert annotate(fill(2), tmp_path / "new" / "out.jsonl", jobs=0, resume=True, factory=fakes.make).done == 2


@pytest.mark.parametrize("strange", [b"notes, not records\nand more", b'{"source": 1}\n', b"\n"])
def test_a_file_of_something_else_is_left_alone(fill: Fill, tmp_path: Path, strange: bytes) -> None:
    out = tmp_path / "out.jsonl"
    out.write_bytes(strange)
    with pytest.raises(OutputError, match="line 1: expected a record"):
        annotate(fill(2), out, jobs=0, resume=True, factory=fakes.make)
    assert out.read_bytes() == strange


def test_two_runs_into_one_output(fill: Fill, tmp_path: Path) -> None:
    from nlp.batch.output import LineFile

    out = tmp_path / "out.jsonl"
    with LineFile(out, keep=False) as file:
        file.write(b"{}")
        with pytest.raises(OutputError, match="another run"):
            annotate(fill(1), out, jobs=0, factory=fakes.make)
    assert out.read_bytes() == b"{}\n"
