"""The command line: statuses, messages, what is printed."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from nlp import batch, labels, schema
from nlp.cli import main, names
from nlp.schema import ApplicantRow, Count, Issue, Item, Record, RequestsTable, Section, Tables, to_dict, to_json
from tests.batch import fakes
from tests.batch.conftest import Fill, fill

__all__ = ["fill"]  # the fixture of the batch's tests

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def fake_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "default_factory", fakes.make)
    monkeypatch.setenv("COLUMNS", "80")


def run(*arguments: object) -> int:
    """The exit status of `gongkai arguments`."""
    sys.argv = ["gongkai", *map(str, arguments)]
    with pytest.raises(SystemExit) as end:
        main()
    return int(end.value.code or 0)


def issue(label: str) -> Issue:
    return Issue(label=label, score=0.9)


def sample_record(path: str = "青禾/2022.txt", agency: str = "青禾县示例局") -> Record:
    text = "[b]主动公开信息121条，其中网站52条[/b]。更新不及时。下一步加强培训。"
    common = {"unit": "条", "qualifier": "exact", "stated": "number", "start": 3, "end": 13}
    place = {"value_start": 9, "value_end": 12}
    row = ApplicantRow(natural_person=1204, business=0, total=1204)
    base = fakes.fake_record(path, text)
    return replace(
        base,
        report=replace(base.report, agency=agency),
        sections=(Section(kind="overview.proactive", title="（一）主动公开[x]", start=0, end=20),),
        tables=Tables(requests=RequestsTable(received=row, refused=schema.RefusedRows(internal=row))),
        items=(
            Item(section="problems", start=28, end=34, issues=(issue("timeliness"),), answered_by=(1,)),
            Item(section="measures", start=34, end=len(text), issues=(issue("staffing"),)),
        ),
        counts=(
            Count(indicator="disclosed.website", subject="网站", value=52, parent=1, **common, **place),  # type: ignore[arg-type]
            Count(indicator="disclosed", subject="主动公开信息", value=121, **common, **place),  # type: ignore[arg-type]
        ),
        warnings=("第3行[/x]无法读出",),
    )


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    made = [sample_record(), sample_record("白河.txt", "白河镇人民政府")]
    path.write_bytes(b"".join(to_json(each) + b"\n" for each in made))
    return path


def test_statuses(fill: Fill, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert run("annotate", *fill(3), "--out", out) == 0
    assert "3 annotated" in capsys.readouterr().err
    assert run("annotate", *fill(4, {1: "BROKEN"}), "--out", out, "--jobs", 2) == 1
    assert "3 annotated; 1 failed (1 BrokenFile), see" in capsys.readouterr().err
    assert run("annotate", *fill(4), "--out", out, "--resume") == 0
    assert "1 annotated; 3 already there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["annotate"], "Missing"),
        (["annotate", "x.txt"], "--out"),
        (["annotate", "x.txt", "--out", "o.jsonl"], "found no file"),
        (["annotate", ".", "--out", "o.jsonl", "--jobs", "-3"], "jobs"),
        (["annotate", ".", "--out", "o.jsonl", "--jobs", "many"], "--jobs"),
        (["annotate", ".", "--out", "o.jsonl", "--format", "xml"], "xml"),
        (["annotate", ".", "--out", "o.jsonl", "--format", "csv"], "ends in .csv"),
        (["annotate", ".", "--out", "a.txt/o.jsonl"], "cannot open"),
        (["annotate", ".", "--out", "a.txt"], "both input and output"),
        (["show", "none.jsonl"], "No such file"),
        (["annotat"], "annotat"),
    ],
)
def test_wrong_usage(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("报告", encoding="utf-8")
    assert run(*arguments) == 2
    printed = capsys.readouterr().err
    assert message in printed
    assert "Traceback" not in printed
    assert Path("a.txt").read_text(encoding="utf-8") == "报告"


def test_debug_shows_the_traceback() -> None:
    sys.argv = ["gongkai", "show", "none.jsonl", "--debug"]
    with pytest.raises(schema.RecordError):
        main()


def test_list_on_stdin(fill: Fill, tmp_path: Path) -> None:
    paths = fill(3)
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-c", "from tests.test_cli import _run_with_fakes; _run_with_fakes()"]
    done = subprocess.run(
        [*command, "annotate", "-", "--out", str(out), "--quiet"],
        input="\n".join(paths[::-1]).encode(),
        cwd=ROOT,
        capture_output=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, b"", b"")
    assert [schema.from_json(line).source.path for line in out.read_bytes().splitlines()] == paths[::-1]


def test_ctrl_c_says_how_to_go_on(fill: Fill, tmp_path: Path) -> None:
    paths = fill(50, text="SLEEP 0.1")
    out = tmp_path / "out put.jsonl"
    command = [sys.executable, "-c", "from tests.test_cli import _run_with_fakes; _run_with_fakes()"]
    arguments = ["annotate", str(Path(paths[0]).parent), "--out", str(out)]
    process = subprocess.Popen([*command, *arguments], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    while not (out.exists() and out.stat().st_size):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert f"--out '{out}' --resume" in errors
    assert "Traceback" not in errors
    assert out.read_bytes().endswith(b"\n")


def _run_with_fakes() -> None:
    batch.default_factory = fakes.make
    main()


def test_csv_has_a_row_a_report_and_a_row_a_count(
    records: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports, counts = batch.export(records, tmp_path / "t.csv", "csv")
    with reports.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["agency"] for row in rows] == ["青禾县示例局", "白河镇人民政府"]
    assert rows[0]["requests.received.natural_person"] == "1204"
    assert rows[0]["requests.received.business"] == "0"
    assert rows[0]["requests.received.charity"] == rows[0]["proactive.fees"] == ""
    with counts.open(encoding="utf-8-sig", newline="") as file:
        found = [(row["agency"], row["index"], row["value"], row["parent"]) for row in csv.DictReader(file)]
    assert found[:2] == [("青禾县示例局", "0", "52", "1"), ("青禾县示例局", "1", "121", "")]
    assert len(found) == 4


def test_parquet_says_the_same_as_csv(records: Path, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    reports, counts = batch.export(records, tmp_path / "t.parquet", "parquet")
    frame = polars.read_parquet(reports)
    assert frame["requests.received.total"].to_list() == [1204, 1204]
    assert frame["proactive.fees"].to_list() == [None, None]
    assert polars.read_parquet(counts)["value"].to_list() == [52, 121, 52, 121]


def test_annotate_into_csv_keeps_the_records_beside_it(fill: Fill, tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    assert run("annotate", *fill(2), "--out", out, "--format", "csv", "--jobs", 0) == 0
    assert sorted(path.name for path in tmp_path.glob("t.*")) == ["t.counts.csv", "t.csv", "t.jsonl"]


def test_overview(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", records) == 0
    printed = capsys.readouterr().out
    first = next(line for line in printed.splitlines() if "青禾县示例局" in line)
    assert first.split() == ["1", "青禾县示例局", "2022", "1", "1", "1204", "-", "2", "1", "1", "-", "1"]
    assert "\x1b" not in printed, "no colours in a pipe"
    assert all(width(line) <= 80 for line in printed.splitlines())


def width(line: str) -> int:
    return cell_len(line)


@pytest.mark.parametrize("wanted", ["2", "白河", "人民政府"])
def test_one_report_in_full(records: Path, wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", records, "--report", wanted) == 0
    printed = capsys.readouterr().out
    facts = [
        "白河镇人民政府",
        "（一）主动公开[x]",
        "时效性",
        "→ 2",
        "1,204",
        "内部事务信息",
        "第3行[/x]无法读出",
        "无此表",
    ]
    assert [each for each in facts if each not in printed] == []
    lines = printed.splitlines()
    parent = next(index for index, line in enumerate(lines) if "121 条" in line)
    assert lines[parent + 1].startswith("    网站"), "a part stands under its whole"
    assert all(width(line) <= 80 for line in lines)


def test_labels_in_english(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", records, "--report", "1", "--lang", "en") == 0
    printed = capsys.readouterr().out
    assert "timeliness" in printed
    assert "internal affairs" in printed
    assert "时效性" not in printed


@pytest.mark.parametrize(
    ("wanted", "message"), [("0", "from 1 to 2"), ("3", "from 1 to 2"), ("年度", "several"), ("q", "no report")]
)
def test_no_such_report(records: Path, wanted: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", records, "--report", wanted) == 2
    assert message in capsys.readouterr().err


def test_show_of_an_empty_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    assert run("show", empty) == 0
    assert "没有记录" in capsys.readouterr().out


def test_show_of_a_broken_line(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records.write_bytes(records.read_bytes()[:-20])
    assert run("show", records) == 2
    printed = capsys.readouterr().err
    assert "line 2" in printed
    assert "--resume" in printed


def test_a_circle_of_parents_is_shown_all_the_same(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = sample_record()
    circle = (made.counts[0], replace(made.counts[1], parent=0))
    records.write_bytes(to_json(replace(made, counts=circle)) + b"\n")
    assert run("show", records, "--report", "1") == 0
    printed = capsys.readouterr().out
    assert printed.count("52 条") == printed.count("121 条") == 1


def test_every_row_and_column_of_the_tables_has_a_name() -> None:
    from nlp.batch.export import _TABLES
    from nlp.cli.report import _rows

    tables = to_dict(_TABLES)
    for table in tables.values():
        for label, cells in _rows(table):
            assert all(part in names.ROWS for part in (label, label.rpartition(".")[0]) if part)
            assert all(column in names.COLUMNS for column in cells if column)
    assert set(tables) == set(names.TABLES)


def test_schema_and_labels(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema") == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(schema.json_schema()))
    assert run("labels") == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in labels.INDICATORS)


def test_help_is_quick() -> None:
    started = time.monotonic()
    command = [sys.executable, "-X", "importtime", "-m", "nlp.cli", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    # What is slow to import, said by name: the clock alone would judge the machine too.
    heavy = {"spacy", "rich", "numpy", "msgspec", "lxml", "multiprocessing", "trafilatura"}
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert not heavy & loaded
    assert time.monotonic() - started < 5
