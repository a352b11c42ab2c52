"""A report's record is its own: the same bytes in any order, alone or in company, in one process or in several."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.batch import annotate

ROOT = Path(__file__).parents[1]
# Of each format that needs no other program one, and one more of text.
SAMPLES = [
    *sorted(ROOT.glob("samples/*.txt"))[:2],
    *(sorted(ROOT.glob(f"samples/*.{suffix}"))[0] for suffix in ("html", "docx", "pdf")),
]


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Samples, and a copy of one of them, so that what a model keeps of sentences is used again."""
    copy = tmp_path_factory.mktemp("copy") / SAMPLES[0].name
    copy.write_bytes(SAMPLES[0].read_bytes())
    return [*map(str, SAMPLES), str(copy)]


@pytest.fixture(scope="module")
def together(paths: list[str], tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """The records of all, in one process."""
    return _records(paths, tmp_path_factory.mktemp("together") / "out.jsonl", 0)


def test_backwards_in_a_worker_they_are_the_same_bytes(paths: list[str], together: list[bytes], tmp_path: Path) -> None:
    assert _records(paths[::-1], tmp_path / "out.jsonl", 1)[::-1] == together


def test_in_another_order_in_two_workers_they_are_the_same_bytes(
    paths: list[str], together: list[bytes], tmp_path: Path
) -> None:
    assert _records(paths[2:] + paths[:2], tmp_path / "out.jsonl", 2) == together[2:] + together[:2]


def test_alone_they_are_the_same_bytes(paths: list[str], together: list[bytes], tmp_path: Path) -> None:
    for number in (0, 2, len(paths) - 1):
        assert _records([paths[number]], tmp_path / f"{number}.jsonl", 0) == [together[number]]


def test_a_copy_differs_in_its_path_alone(paths: list[str], together: list[bytes]) -> None:
    first, last = (together[n].replace(paths[n].encode(), b"PATH") for n in (0, -1))
    assert together[0] != together[-1] and first == last


def _records(paths: list[str], out: Path, jobs: int) -> list[bytes]:
    """The lines of a batch, in the order of the paths."""
    result = annotate(paths, out, jobs=jobs)
    assert (result.done, result.failed) == (len(paths), 0)
    found = out.read_bytes().splitlines(keepends=True)
    assert len(found) == len(paths)
    return found
