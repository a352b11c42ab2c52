"""Folders of small reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Fill = Callable[..., list[str]]


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Writes numbered reports into a folder, some with a text of their own, and gives their paths in order."""

    def write(total: int, texts: dict[int, str] | None = None, text: str = "报告 {}") -> list[str]:
        folder = tmp_path / "reports"
        folder.mkdir(exist_ok=True)
        paths = [folder / f"{number:04}.txt" for number in range(total)]
        for number, path in enumerate(paths):
            path.write_text((texts or {}).get(number, text.format(number)), encoding="utf-8")
        return [str(path) for path in paths]

    return write
