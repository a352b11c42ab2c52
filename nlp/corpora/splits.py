"""The splits of a corpus: folders of labelled reports under one root."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from ..errors import SettingError
from .labelled import LabelledReport
from .markup import parse_file

SPLITS: Final = ("train", "dev", "test")


def split_files(root: str | Path) -> dict[str, list[Path]]:
    """The files of each split that is there, in order. Raises SettingError where there is none."""
    found = {name: sorted((Path(root) / name).glob("*.gk")) for name in SPLITS}
    if not any(found.values()):
        raise SettingError(f"{root}: expected a folder with {', '.join(SPLITS)} of labelled reports (.gk), found none")
    return {name: files for name, files in found.items() if files}


def read_splits(root: str | Path) -> dict[str, list[LabelledReport]]:
    """The reports of each split that is there. Raises SettingError where there is none, MarkupError for a wrong one."""
    return {name: [parse_file(path) for path in files] for name, files in split_files(root).items()}
