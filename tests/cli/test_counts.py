"""`gongkai counts`: one row a count of all reports of a file."""

from __future__ import annotations

import csv
import importlib
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from typer.testing import CliRunner

from nlp.cli import counts as command
from nlp.cli.app import app
from nlp.cli.counts import COLUMNS, count_rows, write_counts
from nlp.errors import GongkaiError, RecordError, SettingError
from nlp.schema import Count, Record, ReportFacts, Section, Source, from_json, to_json

TEXT = "一、总体情况\n（一）主动公开。主动公开信息约1.2万条，其中=网站52条。未收到申请。"
ZERO = "未收到申请"
HEADING = TEXT.index("（一）")


def count(words: str, number: str, **given: Any) -> Count:
    start = TEXT.index(words)
    at = TEXT.index(number, start)
    known: dict[str, Any] = {"subject": words[:2], "unit": "条", "qualifier": "exact", "stated": "number"}
    place = {"start": start, "end": start + len(words), "value_start": at, "value_end": at + len(number)}
    return Count(**known | place | given)


def record(path: str = "报告/青禾县示例局2022.txt") -> Record:
    return Record(
        source=Source(path=path, sha256="", format="text"),
        report=ReportFacts(title="青禾县示例局2022年报告", agency="青禾县示例局", year=2022),
        text=TEXT,
        sections=(
            Section(kind="overview", title="", start=0, end=len(TEXT)),
            Section(kind="overview.proactive", title="", start=HEADING, end=len(TEXT)),
        ),
        counts=(
            count("信息约1.2万条", "1.2万", indicator="disclosed", value=12000, qualifier="approx", score=0.9),
            count("=网站52条", "52", indicator="disclosed.website", value=52, parent=0, score=0.8),
            count(ZERO, ZERO, indicator="requests.received", value=0, unit="", stated="negation", period=2021),
            count("一、总", "一", indicator="other", value=None, unit=""),
        ),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    other = replace(record("C:\\年报\\白河镇.docx"), report=ReportFacts(), sections=())
    path.write_bytes(b"".join(to_json(r) + b"\n" for r in (record(), other)))
    return path


def test_a_row_has_report_count_and_total() -> None:
    whole, part, zero, unread = count_rows(record())
    assert set(whole) == set(COLUMNS)
    assert part == {
        "report": "青禾县示例局2022.txt",
        "agency": "青禾县示例局",
        "year": 2022,
        "title": "青禾县示例局2022年报告",
        "index": 1,
        "section": "overview.proactive",
        "section_zh": "主动公开",
        "indicator": "disclosed.website",
        "indicator_zh": "网站公开",
        "subject": "=网",
        "value": 52,
        "unit": "条",
        "qualifier": "exact",
        "qualifier_zh": "确数",
        "stated": "number",
        "period": None,
        "parent": 0,
        "parent_value": 12000,
        "text": "=网站52条",
        "start": TEXT.index("=网站"),
        "end": TEXT.index("52条") + 3,
        "score": 0.8,
        "path": "报告/青禾县示例局2022.txt",
    }
    assert (whole["parent"], whole["parent_value"], whole["qualifier_zh"]) == (None, None, "约数")
    assert (zero["stated"], zero["value"], zero["period"]) == ("negation", 0, 2021)
    assert (unread["value"], unread["section"]) == (None, "overview")


def test_csv_opens_in_a_spreadsheet(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "counts.csv"
    result = CliRunner().invoke(app, ["counts", str(file), "--out", str(out)])
    assert result.exit_code == 0 and "8 counts of 2 reports" in result.output
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as read:
        rows = list(csv.DictReader(read))
    assert len(rows) == 8 and list(rows[0]) == list(COLUMNS)
    assert [row["value"] for row in rows[:4]] == ["12000", "52", "0", ""]
    assert (rows[4]["report"], rows[4]["agency"], rows[4]["section"]) == ("白河镇.docx", "", "")
    assert sum(float(row["value"]) for row in rows[:4] if row["value"] and not row["parent"]) == 12000


def test_parquet_has_types_and_nulls(file: Path, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    out = tmp_path / "counts.parquet"
    assert write_counts(file, out).counts == 8
    frame = polars.read_parquet(out)
    assert frame.columns == list(COLUMNS) and frame.height == 8
    assert (frame.schema["value"], frame.schema["year"]) == (polars.Float64, polars.Int64)
    assert frame["value"].to_list()[:4] == [12000.0, 52.0, 0.0, None]
    assert frame["indicator_zh"][2] == "收到申请"


def cells(path: Path) -> list[list[str | float | None]]:
    """The cells of a sheet, read from its XML: words, numbers and what is empty."""
    with zipfile.ZipFile(path) as book:
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    assert not list(sheet.iter(f"{main}f")), "a formula"
    found: list[list[str | float | None]] = []
    for row in sheet.iter(f"{main}row"):
        line: list[str | float | None] = [None] * len(COLUMNS)
        for cell in row:
            letters = "".join(c for c in cell.get("r") if c.isalpha())
            words = "".join(t.text or "" for t in cell.iter(f"{main}t"))
            value = cell.find(f"{main}v")
            line[ord(letters) - ord("A")] = words if value is None else float(value.text or "nan")
        found.append(line)
    return found


def test_xlsx_has_numbers_words_and_no_formula(file: Path, tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    out = tmp_path / "counts.XLSX"
    assert write_counts(file, out).counts == 8
    header, *rows = cells(out)
    assert header == list(COLUMNS) and len(rows) == 8
    first = dict(zip(header, rows[1], strict=True))
    assert (first["value"], first["text"], first["period"], first["parent"]) == (52.0, "=网站52条", None, 0.0)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["counts.XLSX", "records.jsonl"]


def test_a_sheet_holds_only_so_many_rows(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("xlsxwriter")
    monkeypatch.setattr(command, "_MOST_ROWS", 7)
    with pytest.raises(SettingError, match="expected at most 7 counts for a sheet; take csv or parquet"):
        write_counts(file, tmp_path / "counts.xlsx")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["records.jsonl"]


@pytest.mark.parametrize("name", ["counts.csv", "counts.parquet", "counts.xlsx"])
def test_no_records_give_a_heading(name: str, tmp_path: Path) -> None:
    if name != "counts.csv":
        pytest.importorskip({"parquet": "polars", "xlsx": "xlsxwriter"}[name.split(".")[1]])
    empty = tmp_path / "empty.jsonl"
    empty.write_bytes(to_json(replace(record(), counts=())) + b"\n\n")
    assert write_counts(empty, tmp_path / name).reports == 1
    assert (tmp_path / name).stat().st_size > 0


@pytest.mark.parametrize(
    ("line", "words"),
    [(b'{"source": 1}\n', r"line 3: .*Annotate its file again, or delete the line"), (b'{"sou', r"line 3: .*--resume")],
)
@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_a_broken_line_is_named_and_nothing_is_written(
    line: bytes, words: str, ending: str, file: Path, tmp_path: Path
) -> None:
    if ending != "csv":
        pytest.importorskip({"parquet": "polars", "xlsx": "xlsxwriter"}[ending])
    file.write_bytes(file.read_bytes() + line)
    with pytest.raises(RecordError, match=words):
        write_counts(file, tmp_path / f"counts.{ending}")
    assert [p.name for p in tmp_path.iterdir()] == ["records.jsonl"]


@pytest.mark.parametrize("name", ["counts.txt", "counts", "records.jsonl"])
def test_another_ending_is_refused(name: str, file: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"expected a name that ends in \.csv, \.parquet, \.xlsx"):
        write_counts(file, tmp_path / name)
    assert from_json(file.read_bytes().splitlines()[0]) == record()


@pytest.mark.parametrize(
    ("ending", "module", "extra"), [("xlsx", "xlsxwriter", "xlsx"), ("parquet", "polars", "parquet")]
)
def test_a_missing_library_is_named(
    ending: str, module: str, extra: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actual = importlib.import_module

    def without(name: str, package: str | None = None) -> Any:
        if name == module:
            raise ImportError(name)
        return actual(name, package)

    monkeypatch.setattr(importlib, "import_module", without)
    with pytest.raises(SettingError, match=rf"pip install 'gongkai\[{extra}\]'"):
        write_counts(file, tmp_path / f"counts.{ending}")


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_place_that_cannot_be_written(ending: str, file: Path, tmp_path: Path) -> None:
    if ending == "xlsx":
        pytest.importorskip("xlsxwriter")
    with pytest.raises(GongkaiError, match="cannot write"):
        write_counts(file, file / f"counts.{ending}")
    (tmp_path / f"taken.{ending}").mkdir()
    with pytest.raises(GongkaiError, match="cannot write"):
        write_counts(file, tmp_path / f"taken.{ending}")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="cannot read"):
        write_counts(tmp_path / "none.jsonl", tmp_path / "counts.csv")
