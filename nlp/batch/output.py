"""JSON Lines that are whole at any moment: whole lines appended, a half line cut off when a run is taken up again."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Self

import msgspec

from .errors import Interrupted, OutputError

if sys.platform != "win32":
    import fcntl

_BLOCK: Final = 1 << 16


class _Source(msgspec.Struct):
    path: str


class _Head(msgspec.Struct):
    """The part of a record that tells whose it is; the rest of the line is skipped unread."""

    source: _Source


_decode_head = msgspec.json.Decoder(_Head).decode


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands in a file: byte offset and length with its line break."""

    offset: int
    length: int


def failed_path(out: str | os.PathLike[str]) -> Path:
    """The failed file that belongs to an output: `reports.jsonl` has `reports.failed.jsonl`."""
    path = Path(out)
    stem = path.name.removesuffix(".jsonl")
    return path.with_name(f"{stem}.failed.jsonl")


class LineFile:
    """A file of lines, locked while it is open, that never keeps part of a line.

    With `keep`, what the file holds stays and a half line at its end is cut off; without, it starts empty. Either
    happens with the first line written or with `cut`, so that a run that cannot even start destroys nothing.
    Raises OutputError where it cannot be opened or written.
    """

    def __init__(self, path: Path, *, keep: bool) -> None:
        self.path = path
        self.size = 0
        self._cut = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise output_error("open", path, error) from error
        # A pipe or a device (/dev/stdout) takes lines too, but there is nothing to keep or to cut.
        self._regular = path.is_file()
        try:
            self._lock()
            if keep and self._regular:
                self.size = _whole_lines_size(self._fd)
        except BaseException:
            os.close(self._fd)
            raise

    def cut(self) -> None:
        """Leaves in the file what is kept of it, and nothing else."""
        if self._cut or not self._regular:
            return
        try:
            os.ftruncate(self._fd, self.size)
            os.lseek(self._fd, self.size, os.SEEK_SET)
        except OSError as error:
            raise output_error("write", self.path, error) from error
        self._cut = True

    def write(self, line: bytes) -> None:
        """Appends `line` and a line break, or nothing at all."""
        self.cut()
        data = memoryview(line + b"\n")
        try:
            sent = 0
            while sent < len(data):
                sent += os.write(self._fd, data[sent:])
        except OSError as error:
            with contextlib.suppress(OSError):
                os.ftruncate(self._fd, self.size)
                os.lseek(self._fd, self.size, os.SEEK_SET)
            raise output_error("write", self.path, error) from error
        self.size += len(data)

    def close(self) -> None:
        """Brings the lines to the disk and unlocks the file."""
        try:
            if self._regular:
                os.fsync(self._fd)
        except OSError as error:
            raise output_error("write", self.path, error) from error
        finally:
            os.close(self._fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None or issubclass(kind, Interrupted):
                self.cut()
        finally:
            self.close()

    def _lock(self) -> None:
        if sys.platform == "win32":
            return
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OutputError(
                f"{self.path} is being written by another run: wait for it to end, or name another file"
            ) from None
        except OSError:
            return  # some network file systems know no locks


def places(path: Path) -> dict[str, Place]:
    """Where the record of each source path stands in an output; of two records of one path, the later.

    A half line at the end counts for nothing.
    Raises OutputError where a line is no record.
    """
    found: dict[str, Place] = {}
    offset = 0
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    break
                found[_path_of(line, path, number)] = Place(offset, len(line))
                offset += len(line)
    except OSError as error:
        raise output_error("read", path, error) from error
    return found


def put_in_order(path: Path, order: Iterable[str], known: dict[str, Place]) -> None:
    """Rewrites an output so that its records stand as in `order`; those of paths not in `order` stay, in front.

    The new file is written beside the old and takes its place at once.
    """
    fresh = path.with_name(path.name + ".tmp")
    try:
        with path.open("rb") as old, fresh.open("wb") as new:
            for source in _sequence(order, known):
                new.write(_line_at(old, known[source]))
            new.flush()
            os.fsync(new.fileno())
        os.replace(fresh, path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise output_error("write", fresh, error) from error


def is_in_order(order: Iterable[str], known: dict[str, Place]) -> bool:
    """Whether the records of the paths in `order` stand in that order and after all others."""
    return _sequence(order, known) == list(known)


def _sequence(order: Iterable[str], known: dict[str, Place]) -> list[str]:
    wanted = [source for source in order if source in known]
    asked = set(wanted)
    return [source for source in known if source not in asked] + wanted


def _line_at(file: BinaryIO, place: Place) -> bytes:
    file.seek(place.offset)
    return file.read(place.length)


def _path_of(line: bytes, path: Path, number: int) -> str:
    try:
        return _decode_head(line).source.path
    except msgspec.MsgspecError:
        raise OutputError(
            f"{path}, line {number}: expected a record of this program, found something else. Name another file with"
            " --out, or run without --resume to write it anew"
        ) from None


def _whole_lines_size(fd: int) -> int:
    """The size of a file up to and with its last line break."""
    end = os.lseek(fd, 0, os.SEEK_END)
    while end > 0:
        start = max(0, end - _BLOCK)
        os.lseek(fd, start, os.SEEK_SET)
        at = os.read(fd, end - start).rfind(b"\n")
        if at >= 0:
            return start + at + 1
        end = start
    return 0


def output_error(what: str, path: Path, error: OSError) -> OutputError:
    """The error for an output that could not be opened, read, written or removed (`what`)."""
    return OutputError(
        f"cannot {what} {path}: {error.strerror or error}. Lines already written are whole; once there is room"
        " and the right to write, run again with --resume"
    )
