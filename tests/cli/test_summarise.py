"""`gongkai summarise`: one page on all reports of a file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nlp.cli.app import app
from nlp.cli.summarise import markdown, overview
from nlp.cli.words import speaking
from nlp.errors import GongkaiError
from nlp.schema import (
    ApplicantRow,
    Check,
    Issue,
    Item,
    Record,
    ReportFacts,
    RequestsTable,
    Sentence,
    Source,
    Tables,
    to_json,
)

TEXT = "一是部分栏目更新不够及时；二是工作人员业务不熟。"


def record(number: int, received: int = 3, failing: bool = False) -> Record:
    middle = TEXT.index("二是")
    return Record(
        source=Source(path=f"{number}.txt", sha256="", format="text"),
        report=ReportFacts(agency=f"青禾县第{number}局", year=2022 + number % 2),
        text=TEXT,
        tables=Tables(requests=RequestsTable(received=ApplicantRow(total=received))),
        sentences=(
            Sentence(start=0, end=middle, kind="specific", boilerplate=0.1),
            Sentence(start=middle, end=len(TEXT), kind="formula", boilerplate=0.9),
        ),
        items=(
            Item(
                section="problems",
                start=0,
                end=middle,
                issues=(Issue(label="timeliness", score=0.9),),
                answered_by=(1,),
            ),
            Item(section="problems", start=middle, end=len(TEXT), issues=(Issue(label="staffing", score=0.8),)),
        ),
        checks=(Check(rule="requests.balance", status="fail", message="3 | 4\n不等 / differ"),) if failing else (),
    )


def write(path: Path, records: list[Record]) -> Path:
    path.write_bytes(b"".join(to_json(each) + b"\n" for each in records))
    return path


def many() -> list[Record]:
    return [record(n, received=n % 4 + 1) for n in range(12)] + [record(12, received=90000, failing=True)]


def test_the_figures_by_hand() -> None:
    page = overview([record(0, 3), record(1, 0), record(2, 5, failing=True)])
    assert (page["reports"], page["agencies"], page["years"]) == (3, 3, {"2022": 2, "2023": 1})
    expected = {"reports": 3, "sum": 8, "median": 3, "most": 5, "zero": 1}
    assert page["indicators"]["requests.received"] == expected
    assert page["indicators"]["disclosed"] == {"reports": 0, "sum": 0, "median": None, "most": None, "zero": 0}
    assert page["problems"]["items"] == 6 and page["problems"]["unanswered"] == 3
    first = page["problems"]["labels"][0]
    assert (first["label"], first["zh"], first["items"], first["reports"]) == ("timeliness", "时效性", 3, 3)
    assert (first["example"], first["from"]) == ("部分栏目更新不够及时", "青禾县第0局 2022")
    assert page["boilerplate"] == {"sentences": 6, "share": 0.5, "median": 0.5}
    assert page["checks"]["reports_failing"] == 1
    assert page["checks"]["rules"][0]["rule"] == "requests.balance"
    assert page["outliers"] == [], "of three reports none is far from the others"


def test_far_values_are_outliers() -> None:
    found = overview(many())["outliers"]
    assert [(o["figure"], o["report"], o["value"]) for o in found] == [
        ("requests.received", "青禾县第12局 2022", 90000)
    ]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_is_a_markdown_page(lang: str) -> None:
    page = markdown(overview(many()), speaking(lang))
    assert page.count("\n## ") == 5
    assert "时效性" in page if lang == "zh" else "timeliness" in page
    assert "3 \\| 4 不等" in page, "bars and line breaks in cells are escaped"
    assert "90,000" in page


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_page_on_nothing(lang: str) -> None:
    page = overview([])
    assert json.loads(json.dumps(page)) == page
    assert markdown(page, speaking(lang)).startswith("# ")


def test_no_links_are_no_unanswered_problems() -> None:
    bare = record(0)
    unlinked = replace(bare, items=tuple(replace(item, answered_by=()) for item in bare.items))
    assert overview([unlinked])["problems"]["unanswered"] is None


def test_the_command_writes_both_files(tmp_path: Path) -> None:
    path = write(tmp_path / "r.jsonl", many())
    out, data = tmp_path / "new" / "page.md", tmp_path / "page.json"
    done = CliRunner().invoke(app, ["summarise", str(path), "--out", str(out), "--json", str(data)])
    assert (done.exit_code, done.output) == (0, "")
    assert out.read_text(encoding="utf-8").startswith("# 政府信息公开")
    assert json.loads(data.read_text(encoding="utf-8"))["reports"] == 13


def test_the_command_prints_the_page(tmp_path: Path) -> None:
    path = write(tmp_path / "r.jsonl", [record(0)])
    done = CliRunner().invoke(app, ["summarise", str(path), "--lang", "en"])
    assert done.exit_code == 0
    assert "1 reports of 1 agencies" in done.output


@pytest.mark.parametrize("arguments", [["none.jsonl"], ["r.jsonl", "--out", "r.jsonl/x.md"]])
def test_what_cannot_be_read_or_written_is_an_error(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "r.jsonl", [record(0)])
    done = CliRunner().invoke(app, ["summarise", *arguments])
    assert isinstance(done.exception, GongkaiError)
