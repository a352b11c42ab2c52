"""The settings that an output was made with, kept beside it: a run taken up again must not mix two kinds of records.

`reports.jsonl` has `reports.settings.json`; an output made with the settings that ship has none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import SettingError
from .output import output_error


def settings_path(out: str | os.PathLike[str]) -> Path:
    """The file of settings that belongs to an output."""
    path = Path(out)
    return path.with_name(f"{path.name.removesuffix('.jsonl')}.settings.json")


def write_settings(out: Path, settings: Mapping[str, Any]) -> None:
    """Keeps the settings of an output; removes an earlier run's where there are none. Raises OutputError."""
    path = settings_path(out)
    if not out.is_file():
        return  # a pipe or a device: never taken up again
    try:
        if settings:
            path.write_text(json.dumps(dict(settings), ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
        elif path.is_file():
            path.unlink()
    except OSError as error:
        raise output_error("write", path, error) from error


def check_settings(out: Path, settings: Mapping[str, Any]) -> None:
    """Raises SettingError where the records of an output were made with other settings than these."""
    path = settings_path(out)
    try:
        kept = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except (OSError, ValueError) as error:
        raise SettingError(
            f"{path}: expected the settings that {out} was made with, found none that can be read ({error}); run "
            "without --resume to write it anew"
        ) from error
    if kept != dict(settings):
        raise SettingError(
            f"--resume: expected the settings that {out} was made with ({_named(kept)}), found {_named(settings)}; "
            "give the same, name another file, or run without --resume to write it anew"
        )


def _named(settings: object) -> str:
    if not isinstance(settings, Mapping):
        return repr(settings)
    return ", ".join(f"{name}={value}" for name, value in sorted(settings.items())) or "those that ship"
