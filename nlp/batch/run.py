"""A batch from paths to output: what is done already, the work, the two files, and how it ends."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, Final

from ..errors import SettingError
from . import output
from .errors import Interrupted
from .inputs import expand, printable
from .progress import Advance, progress_bar
from .settings import check_settings, write_settings
from .work import Factory, Outcome, default_factory, failure_line, work_on
from .workers import Pool

DEFAULT_TIMEOUT: Final = 120.0
"""Seconds for one file: a large .doc through LibreOffice's first start takes half a minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """How a batch ended: numbers of files, seconds of work, and the two outputs (`failed_out` None: none failed).

    `errors` counts the failed files by the name of their error.
    """

    done: int
    skipped: int
    errors: Mapping[str, int]
    seconds: float
    out: Path
    failed_out: Path | None

    @property
    def failed(self) -> int:
        """How many files failed."""
        return sum(self.errors.values())


def annotate(
    paths: Iterable[str],
    out: str | os.PathLike[str],
    *,
    jobs: int = 1,
    resume: bool = False,
    timeout: float | None = DEFAULT_TIMEOUT,
    factory: Factory = default_factory,
    settings: Mapping[str, Any] | None = None,
    show_progress: bool = False,
) -> BatchResult:
    """Annotates the files that `paths` name (see `expand`) into `out`: one JSON record a line, in the paths' order.

    A file that fails is a line of `failed_path(out)`, and the batch goes on. Output is the same for any `jobs`.

    Args:
        jobs: worker processes. One already keeps a crash inside a library from ending the batch, and costs no
            more than the process's start; 0 works in this process, for debuggers and for scripts without a main
            guard, with no timeout and no shelter from crashes.
        resume: keep the records that `out` holds, cut off a half line, and work on what is missing. Files that
            failed before are tried again. A file is known by its path: changes to its bytes are not noticed.
        timeout: seconds for one file, None for no limit.
        factory: makes the annotator, once in each worker.
        settings: in what the annotator differs from the one that ships; plain values, kept beside `out`, so that a
            run with others cannot continue it.
        show_progress: a progress bar, if stderr is a terminal.

    Raises:
        SettingError: a setting is out of range, no file is found, or `out` was made with other `settings`.
        OutputError: an output cannot be written or is no output of this program.
        WorkerError: worker processes cannot be started.
        Interrupted: SIGINT or SIGTERM came; `out` is whole and `resume` continues it.
    """
    _check(jobs, timeout)
    files = expand(paths)
    out = Path(out)
    _check_apart(files, out)
    started = time.monotonic()
    failed_out = output.failed_path(out)
    with output.LineFile(out, keep=resume) as records, _stop_flag() as stopped:
        known = output.places(out) if resume else {}
        if known:
            check_settings(out, settings or {})
        todo = [file for file in files if printable(file) not in known]
        skipped = len(files) - len(todo)
        with (
            _Failures(failed_out) as failures,
            contextlib.closing(_outcomes(todo, jobs, timeout, factory, stopped)) as outcomes,
            progress_bar(len(files), skipped, shown=show_progress) as advance,
        ):
            note = partial(write_settings, out, settings or {})
            done, errors = _write(outcomes, records, failures, advance, note)
    if known and todo:
        _restore_order(out, files)
    return BatchResult(
        done=done,
        skipped=skipped,
        errors=errors,
        seconds=time.monotonic() - started,
        out=out,
        failed_out=failed_out if errors else None,
    )


class _Failures:
    """The failed file, made when the first file fails; an earlier run's is removed, so that it speaks of this run."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: output.LineFile | None = None

    def __enter__(self) -> _Failures:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._file:
            self._file.close()
        elif kind is None or issubclass(kind, Interrupted):
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise output.output_error("remove", self._path, error) from error

    def write(self, line: bytes) -> None:
        self._file = self._file or output.LineFile(self._path, keep=False)
        self._file.write(line)


def _write(
    outcomes: Iterable[Outcome],
    records: output.LineFile,
    failures: _Failures,
    advance: Advance,
    note: Callable[[], None],
) -> tuple[int, Counter[str]]:
    """Writes what comes; `note` is called before the first record, since that one replaces an earlier output."""
    done = 0
    errors: Counter[str] = Counter()
    for outcome in outcomes:
        if outcome.line is not None:
            if not done:
                note()
            records.write(outcome.line)
            done += 1
        elif outcome.failure is not None:
            failures.write(failure_line(outcome.failure))
            errors[outcome.failure.error] += 1
        advance(outcome.line is not None)
    return done, errors


def _outcomes(
    todo: list[str], jobs: int, timeout: float | None, factory: Factory, stopped: Callable[[], bool]
) -> Generator[Outcome, None, None]:
    if not todo:
        return
    if jobs == 0:
        yield from _in_this_process(todo, factory, stopped)
        return
    with Pool(factory, jobs, timeout) as pool:
        yield from pool.run(todo, stopped)


def _in_this_process(todo: list[str], factory: Factory, stopped: Callable[[], bool]) -> Iterator[Outcome]:
    annotator = factory()
    for path in todo:
        if stopped():
            raise Interrupted("stopped")
        yield work_on(annotator, path)


def _restore_order(out: Path, files: list[str]) -> None:
    """A resumed run may have filled gaps (a file that failed before, a new file): put its records in their places."""
    order = [printable(file) for file in files]
    known = output.places(out)
    if not output.is_in_order(order, known):
        output.put_in_order(out, order, known)


@contextlib.contextmanager
def _stop_flag() -> Iterator[Callable[[], bool]]:
    """A function that tells whether SIGINT or SIGTERM came; a second signal raises KeyboardInterrupt at once.

    A flag and no exception, because an exception could strike in the middle of a line's writing.
    """
    came = threading.Event()

    def handler(number: int, frame: FrameType | None) -> None:
        if came.is_set():
            raise KeyboardInterrupt
        came.set()

    if threading.current_thread() is not threading.main_thread():
        yield came.is_set  # only the main thread may set handlers
        return
    before = {number: signal.signal(number, handler) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield came.is_set
    finally:
        for number, old in before.items():
            signal.signal(number, old)


def _check(jobs: int, timeout: float | None) -> None:
    if not 0 <= jobs <= 512:
        raise SettingError(f"jobs: expected 1 to 512 worker processes, or 0 for none, found {jobs}")
    if timeout is not None and not timeout > 0:
        raise SettingError(f"timeout: expected seconds above 0, or none, found {timeout}")


def _check_apart(files: list[str], out: Path) -> None:
    outputs = {os.path.realpath(out), os.path.realpath(output.failed_path(out))}
    for file in files:
        if os.path.realpath(file) in outputs:
            raise SettingError(f"{file} is both input and output: name another file with --out")
