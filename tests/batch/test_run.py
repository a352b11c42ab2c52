"""Batches from paths to output: order, failures, deaths, time limits, settings."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from nlp.batch import BatchResult, OutputError, WorkerError, annotate, failed_path
from nlp.errors import SettingError
from nlp.schema import from_json

from . import fakes
from .conftest import Fill


def run(paths: list[str], out: Path, **settings: object) -> BatchResult:
    return annotate(paths, out, **({"factory": fakes.make} | settings))  # type: ignore[arg-type]


def sources(out: Path) -> list[str]:
    return [from_json(line).source.path for line in out.read_bytes().splitlines()]


def failures(out: Path) -> dict[str, dict[str, str]]:
    lines = [json.loads(line) for line in failed_path(out).read_bytes().splitlines()]
    return {os.path.basename(line["path"]): line for line in lines}


@pytest.mark.parametrize("jobs", [0, 1, 3])
def test_order_is_that_of_the_input(fill: Fill, tmp_path: Path, jobs: int) -> None:
    paths = fill(60, {0: "SLEEP 0.3", 7: "SLEEP 0.1"})
    backwards = paths[::-1]
    result = run(backwards, tmp_path / "out.jsonl", jobs=jobs)
    assert sources(tmp_path / "out.jsonl") == backwards
    assert (result.done, result.failed, result.skipped, result.failed_out) == (60, 0, 0, None)
    assert not failed_path(tmp_path / "out.jsonl").exists()


def test_output_is_the_same_bytes_for_any_number_of_jobs(fill: Fill, tmp_path: Path) -> None:
    paths = fill(40, {3: "BROKEN", 11: "SLEEP 0.2", 20: "BUG"})
    outs = []
    for jobs in (0, 1, 4):
        out = tmp_path / str(jobs) / "out.jsonl"
        run(paths, out, jobs=jobs)
        outs.append((out.read_bytes(), failed_path(out).read_bytes()))
    assert outs[0] == outs[1] == outs[2]


def test_a_slow_file_holds_back_no_more_than_the_window(fill: Fill, tmp_path: Path) -> None:
    from nlp.batch.workers import WINDOW_PER_WORKER, Pool

    paths = fill(3 * WINDOW_PER_WORKER * 2, {0: "SLEEP 1"})
    with Pool(fakes.make, 2, timeout=None) as pool:
        outcomes = pool.run(paths, lambda: False)
        next(outcomes)
        next(outcomes)
        held = outcomes.gi_frame.f_locals["done"]  # type: ignore[attr-defined]
        assert len(held) <= WINDOW_PER_WORKER * 2


@pytest.mark.parametrize("jobs", [0, 2])
def test_twenty_broken_among_two_hundred(fill: Fill, tmp_path: Path, jobs: int) -> None:
    broken = {number: "BROKEN" for number in range(5, 200, 10)}
    paths = fill(200, broken)
    out = tmp_path / "out.jsonl"
    result = run(paths, out, jobs=jobs)
    assert (result.done, result.failed) == (180, 20)
    assert sources(out) == [path for number, path in enumerate(paths) if number not in broken]
    lines = [json.loads(line) for line in failed_path(out).read_bytes().splitlines()]
    assert [line["path"] for line in lines] == [paths[number] for number in broken]
    expected = {"stage": "reading", "error": "BrokenFile", "message": "expected a report, found pieces"}
    assert all({name: line[name] for name in expected} == expected for line in lines)


def test_a_worker_that_dies_costs_its_file_alone(fill: Fill, tmp_path: Path) -> None:
    paths = fill(40, {4: "CRASH", 5: "KILLED", 17: "EXIT", 39: "CRASH"})
    out = tmp_path / "out.jsonl"
    result = run(paths, out, jobs=2)
    assert (result.done, result.failed) == (36, 4)
    found = failures(out)
    assert list(found) == ["0004.txt", "0005.txt", "0017.txt", "0039.txt"]
    assert {line["stage"] for line in found.values()} == {"worker"}
    assert "SIGSEGV" in found["0004.txt"]["message"]
    assert "memory" in found["0005.txt"]["message"]
    assert "status 3" in found["0017.txt"]["message"]


def test_every_file_may_kill_its_worker(fill: Fill, tmp_path: Path) -> None:
    paths = fill(6, text="CRASH")
    assert run(paths, tmp_path / "out.jsonl", jobs=2).failed == 6
    assert (tmp_path / "out.jsonl").read_bytes() == b""


def test_a_file_over_its_time_is_given_up(fill: Fill, tmp_path: Path) -> None:
    paths = fill(10, {2: "SLEEP 30"})
    started = time.monotonic()
    result = run(paths, tmp_path / "out.jsonl", jobs=1, timeout=1)
    assert time.monotonic() - started < 15
    assert (result.done, result.failed) == (9, 1)
    assert failures(tmp_path / "out.jsonl")["0002.txt"]["error"] == "Timeout"


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="process groups are of Unix")
def test_programs_that_a_worker_started_end_with_it(fill: Fill, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    run(fill(1, {0: f"CHILD {note}"}), tmp_path / "out.jsonl", timeout=2)
    child = int(note.read_text())
    deadline = time.monotonic() + 5
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(child)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_fault_of_the_program_is_a_failure_that_says_where(fill: Fill, tmp_path: Path) -> None:
    run(fill(3, {1: "BUG"}), tmp_path / "out.jsonl", jobs=0)
    failure = failures(tmp_path / "out.jsonl")["0001.txt"]
    assert (failure["stage"], failure["error"]) == ("internal", "KeyError")
    assert "fakes.py" in failure["message"]


def test_a_missing_file_fails_and_the_rest_goes_on(fill: Fill, tmp_path: Path) -> None:
    paths = fill(2)
    result = run([paths[0], str(tmp_path / "missing.txt"), paths[1]], tmp_path / "out.jsonl")
    assert (result.done, result.failed) == (2, 1)
    assert failures(tmp_path / "out.jsonl")["missing.txt"]["stage"] == "reading"


def test_file_names_in_any_writing(tmp_path: Path) -> None:
    folder = tmp_path / "青禾县 “年报”"
    folder.mkdir()
    names = ["二〇二二年 报告.txt", "𠮷田镇.txt", "a\nb.txt", 'quote".txt']
    for name in names:
        (folder / name).write_text("报告", encoding="utf-8")
    raw = os.path.join(os.fsencode(folder), "年报.txt".encode("gb18030"))
    try:
        with open(raw, "w", encoding="utf-8") as file:
            file.write("报告")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    out = tmp_path / "out.jsonl"
    assert run([str(folder)], out).done == 5
    assert {os.path.basename(source) for source in sources(out)} > set(names)
    assert run([str(folder)], out, resume=True).skipped == 5


def test_old_results_give_way_to_new_ones(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(fill(5, {1: "BROKEN"}), out)
    assert failed_path(out).exists()
    run(fill(2), out)
    assert len(sources(out)) == 2
    assert not failed_path(out).exists()


def test_a_pipeline_that_does_not_load_stops_the_batch_and_keeps_old_results(fill: Fill, tmp_path: Path) -> None:
    paths, out = fill(3), tmp_path / "out.jsonl"
    run(paths, out)
    before = out.read_bytes()
    with pytest.raises(WorkerError, match="expected a model, found none"):
        run(paths, out, jobs=2, factory=fakes.make_nothing)
    with pytest.raises(WorkerError, match="do not start"):
        run(paths, out, jobs=2, factory=fakes.make_death)
    assert out.read_bytes() == before


@pytest.mark.parametrize("settings", [{"jobs": -1}, {"jobs": 100_000}, {"timeout": 0}, {"timeout": float("nan")}])
def test_settings_out_of_range(fill: Fill, tmp_path: Path, settings: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=next(iter(settings))):
        run(fill(1), tmp_path / "out.jsonl", **settings)
    assert not (tmp_path / "out.jsonl").exists()


def test_output_over_an_input_is_refused(fill: Fill, tmp_path: Path) -> None:
    paths = fill(2)
    with pytest.raises(SettingError, match="both input and output"):
        run(paths, Path(paths[1]))
    assert Path(paths[1]).read_text(encoding="utf-8") == "报告 1"


def test_an_output_that_cannot_be_opened(fill: Fill, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot open"):
        run(fill(1), tmp_path / "file" / "out.jsonl")
    with pytest.raises(OutputError, match="cannot open"):
        run(fill(1), tmp_path)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_said_plainly(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.symlink_to("/dev/full")
    with pytest.raises(OutputError, match=r"No space left on device.*--resume"):
        run(fill(3), out)
