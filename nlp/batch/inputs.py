"""PATH arguments to files: files, folders, patterns and lists, each file once and in a fixed order."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from typing import Final

from ..errors import SettingError
from ..reading.sniff import FORMATS, extension

# Hidden files, and the lock files that an office program leaves beside an open document.
_SKIPPED_PREFIXES: Final = (".", "~$")


def expand(paths: Iterable[str]) -> list[str]:
    """The files that `paths` name, in the order named, a folder's files sorted by path, each file once.

    A folder is searched to the bottom for files of the kinds that reading knows; links to folders are not followed. A
    pattern (`*`, `?`, `[`) that is no file's name gives what a shell would give, `**` included. A path that does not
    exist is kept, for the batch to report, if any other exists.
    Raises SettingError where nothing is left to work on.
    """
    named = list(paths)
    files = list(_unique(file for path in named for file in _files(path)))
    if not any(os.path.lexists(file) for file in files):
        shown = ", ".join(named[:3]) + (", ..." if len(named) > 3 else "")
        raise SettingError(
            f"found no file to annotate in: {shown or 'nothing'}. Expected files, folders that hold"
            f" {' '.join(sorted(FORMATS))} files, or quoted patterns"
        )
    return files


def split_list(data: bytes) -> list[str]:
    """The paths of a list: one a line, or parted by NUL as `find -print0` writes them. Empty lines are skipped."""
    parts = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [os.fsdecode(part) for part in parts if part.strip()]


def printable(path: str) -> str:
    """`path` as it can stand in UTF-8: bytes of a file name that are no UTF-8 are written as `\\udcXX`."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def _files(path: str) -> Iterator[str]:
    if os.path.isdir(path):
        yield from _folder(path)
    elif not os.path.lexists(path) and glob.has_magic(path):
        for match in sorted(glob.glob(path, recursive=True)):
            # `**` gives each folder's files itself; walking the folders again would take unwanted kinds.
            if not os.path.isdir(match):
                yield match
            elif "**" not in path:
                yield from _folder(match)
    else:
        yield path


def _folder(folder: str) -> Iterator[str]:
    unreadable: list[str] = []
    found: list[str] = []
    for root, folders, names in os.walk(folder, onerror=lambda error: unreadable.append(str(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(_SKIPPED_PREFIXES)]
        found += [os.path.join(root, name) for name in names if _wanted(name)]
    # An unreadable folder stays in the list, so that it is reported and not passed over in silence.
    yield from sorted(found + unreadable)


def _wanted(name: str) -> bool:
    return not name.startswith(_SKIPPED_PREFIXES) and extension(name) in FORMATS


def _unique(files: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for file in files:
        real = os.path.realpath(file)
        if real not in seen:
            seen.add(real)
            yield file
