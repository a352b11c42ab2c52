"""Reference summaries: where they are found, whose they are, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.errors import MarkupError
from nlp.evaluation.references import beside, reference, referenced

MARKUP = """---
id: {}
agency: 云溪县水务局
year: 2022
tables: null
---
@preamble
云溪县水务局2022年政府信息公开工作年度报告{{t}}
"""


def corpus(folder: Path, *names: str) -> list[Path]:
    """Labelled reports in `folder/reports/test`."""
    made = folder / "reports" / "test"
    made.mkdir(parents=True)
    for name in names:
        (made / f"{name}.gk").write_text(MARKUP.format(name), encoding="utf-8")
    return sorted(made.glob("*.gk"))


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_hands_are_the_folders_beside_the_corpus(tmp_path: Path) -> None:
    files = corpus(tmp_path, "a", "b", "c")
    write(tmp_path / "summaries" / "one", "a.txt", "\ufeff公开9条。\n收到申请3件。\n")
    write(tmp_path / "summaries" / "one", "b.txt", "公开8条。")
    write(tmp_path / "summaries" / "two", "a.txt", "公开九条。")
    write(tmp_path / "summaries", "README.md", "of two hands")
    folders = beside(tmp_path / "reports" / "test")
    assert [folder.name for folder in folders] == ["one", "two"]
    found = referenced(files, folders)
    assert [one.gold.id for one in found] == ["a", "b"]
    assert found[0].by_hand == {"one": "公开9条。 收到申请3件。", "two": "公开九条。"}
    assert found[1].texts == ("公开8条。",)


def test_the_heads_of_readings_are_read_too(tmp_path: Path) -> None:
    files = corpus(tmp_path, "a")
    folder = write(tmp_path / "second" / "test", "a.rd", "---\nid: a\nsummary: 公开9条。\n---\nsummary: 不是\n")
    assert reference(folder, "a") == "公开9条。"
    assert referenced(files, [folder])[0].by_hand == {"test": "公开9条。"}
    write(folder, "a.rd", "---\nid: a\n---\nsummary: 不是\n")
    assert reference(folder, "a") is None
    assert reference(folder, "b") is None


def test_folders_of_the_same_name_are_two_hands(tmp_path: Path) -> None:
    files = corpus(tmp_path, "a")
    folders = [write(tmp_path / hand / "test", "a.txt", f"公开{hand}条。") for hand in ("1", "2")]
    assert len(referenced(files, folders)[0].by_hand) == 2


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    files = corpus(tmp_path, "a")
    assert beside(tmp_path / "reports" / "test") == ()
    with pytest.raises(MarkupError, match="--references"):
        referenced(files, [])
    with pytest.raises(MarkupError, match="none"):
        referenced(files, [tmp_path / "none"])
    folder = write(tmp_path / "x", "a.txt", " \n")
    with pytest.raises(MarkupError, match=r"a\.txt.*empty"):
        reference(folder, "a")
    (folder / "a.txt").write_bytes("公开".encode("gb18030"))
    with pytest.raises(MarkupError, match="UTF-8"):
        reference(folder, "a")
