"""PATH arguments to files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from nlp.batch import expand
from nlp.batch.inputs import split_list
from nlp.errors import SettingError


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b/2021.txt",
        "b/2020.HTML",
        "a/deep/x.pdf",
        "a/deep/y.docx",
        "a/.hidden.txt",
        "a/~$y.docx",
        ".git/z.txt",
        "notes.csv",
        "out.jsonl",
        "青禾.doc",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_gives_known_kinds_sorted(tree: Path) -> None:
    assert expand(["."]) == ["./a/deep/x.pdf", "./a/deep/y.docx", "./b/2020.HTML", "./b/2021.txt", "./青禾.doc"]


def test_paths_keep_the_order_given(tree: Path) -> None:
    assert expand(["b/2021.txt", "a", "b"]) == ["b/2021.txt", "a/deep/x.pdf", "a/deep/y.docx", "b/2020.HTML"]


def test_a_named_file_is_taken_whatever_its_kind(tree: Path) -> None:
    assert expand(["notes.csv"]) == ["notes.csv"]


def test_one_file_under_many_names_is_taken_once(tree: Path) -> None:
    os.symlink("b/2021.txt", "link.txt")
    assert expand(["b/2021.txt", "./b/../b/2021.txt", str(tree / "b/2021.txt"), "link.txt", "b/*.txt"]) == [
        "b/2021.txt"
    ]


def test_patterns(tree: Path) -> None:
    assert expand(["b/*"]) == ["b/2020.HTML", "b/2021.txt"]
    assert expand(["**/*.txt"]) == ["b/2021.txt"]
    assert expand(["?"]) == ["a/deep/x.pdf", "a/deep/y.docx", "b/2020.HTML", "b/2021.txt"]


def test_a_file_whose_name_looks_like_a_pattern(tree: Path) -> None:
    Path("[2021].txt").write_text("")
    assert expand(["[2021].txt"]) == ["[2021].txt"]


@pytest.mark.parametrize("paths", [[], ["missing.txt"], ["missing/*.txt"], [""]])
def test_nothing_to_do_is_an_error(tree: Path, paths: list[str]) -> None:
    with pytest.raises(SettingError, match="found no file"):
        expand(paths)


def test_an_empty_folder_is_an_error(tree: Path) -> None:
    Path("empty").mkdir()
    with pytest.raises(SettingError, match="empty"):
        expand(["empty"])


def test_a_missing_path_among_others_is_kept_to_be_reported(tree: Path) -> None:
    assert expand(["missing.txt", "b/2021.txt"]) == ["missing.txt", "b/2021.txt"]


def test_a_circle_of_links_ends(tree: Path) -> None:
    os.symlink("..", "b/up")
    assert len(expand(["b"])) == 2


def test_lists() -> None:
    assert split_list("a.txt\n\n青禾 县.txt\r\nc.txt".encode()) == ["a.txt", "青禾 县.txt", "c.txt"]
    assert split_list(b"a\nb.txt\0c.txt\0") == ["a\nb.txt", "c.txt"]
    assert split_list(b"") == []
