"""Worker processes that may die: each works on one file at a time, so a death costs that file alone.

`concurrent.futures` gives up the whole pool when one process dies, and cannot say which file it was on; a report
that crashes a PDF library or meets the kernel's memory killer is common enough in thousands of files to plan for.
Processes are spawned, not forked: forking a process with threads deadlocks, and there is no fork on Windows.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final, Self

from ..errors import GongkaiError
from .errors import Interrupted, WorkerError
from .work import Factory, Outcome, failed, failure_from, failure_line, work_on

WINDOW_PER_WORKER: Final = 32
"""Files handed out or waiting to be written, for each worker: bounds memory while a slow file holds up the order."""

START_LIMIT: Final = 600.0
"""Seconds that a worker may take to load its pipeline."""

_START_ATTEMPTS: Final = 3
_POLL: Final = 0.2
_READY, _BROKEN, _RECORD, _FAILURE = b"+", b"!", b"R", b"F"


class Worker:
    """One process, and what it is doing: starting (not ready), idle (no path) or working on a path since a time."""

    def __init__(self, factory: Factory) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_main, args=(factory, theirs), daemon=True)
        self.ready = False
        self.index: int | None = None
        self.path = ""
        self.since = time.monotonic()
        self.process.start()
        theirs.close()

    def give(self, index: int, path: str) -> None:
        """Hands the worker a file. A worker that died meanwhile is noticed when its pipe is read."""
        self.index, self.path, self.since = index, path, time.monotonic()
        with contextlib.suppress(OSError):
            self.connection.send_bytes(os.fsencode(path))

    def kill(self) -> None:
        """Ends the process and the programs that it started."""
        if self.process.pid and hasattr(os, "killpg"):
            with contextlib.suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        self.connection.close()

    def death(self) -> str:
        """What ended the process, in words."""
        self.process.join(timeout=5)
        code = self.process.exitcode
        if code is not None and code < 0:
            name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
            likely = {"SIGKILL": ", most likely for want of memory", "SIGSEGV": ", a crash inside a library"}
            return f"ended by signal {name}{likely.get(name, '')}"
        return f"ended with status {code}"


class Pool:
    """Workers for one batch, as a context manager; leaving it ends them all.

    `timeout` is in seconds a file, None for no limit.
    """

    def __init__(self, factory: Factory, jobs: int, timeout: float | None) -> None:
        self._factory = factory
        self._timeout = timeout
        self._failed_starts = 0
        self._workers: list[Worker] = []
        self._jobs = jobs

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.kill()
        self._workers.clear()

    def run(self, paths: Sequence[str], stopped: Callable[[], bool]) -> Iterator[Outcome]:
        """The outcome of each path, in the order of `paths`.

        Raises Interrupted soon after `stopped()` is true, WorkerError where workers cannot be started.
        """
        waiting = deque(enumerate(paths))
        done: dict[int, Outcome] = {}
        written = 0
        window = WINDOW_PER_WORKER * self._jobs
        while written < len(paths):
            if stopped():
                raise Interrupted("stopped")
            self._hand_out(waiting, limit=written + window)
            for index, outcome in self._collect():
                done[index] = outcome
            while written in done:
                yield done.pop(written)
                written += 1

    def _hand_out(self, waiting: deque[tuple[int, str]], limit: int) -> None:
        while len(self._workers) < min(self._jobs, len(waiting) + self._busy()):
            self._workers.append(Worker(self._factory))
        for worker in self._workers:
            if worker.ready and worker.index is None and waiting and waiting[0][0] < limit:
                worker.give(*waiting.popleft())

    def _busy(self) -> int:
        return sum(worker.index is not None for worker in self._workers)

    def _collect(self) -> list[tuple[int, Outcome]]:
        """Waits a moment, then takes what workers sent; dead and late workers are removed."""
        by_handle: dict[object, Worker] = {}
        for worker in self._workers:
            by_handle[worker.connection] = by_handle[worker.process.sentinel] = worker
        handles: list[Connection | int] = [w.connection for w in self._workers]
        handles += [w.process.sentinel for w in self._workers]
        woken = {id(by_handle[handle]): by_handle[handle] for handle in wait(handles, timeout=_POLL)}
        outcomes = [outcome for worker in woken.values() if (outcome := self._hear(worker))]
        return outcomes + [outcome for worker in list(self._workers) if (outcome := self._check_time(worker))]

    def _hear(self, worker: Worker) -> tuple[int, Outcome] | None:
        try:
            # A dead worker's last message may still lie in the pipe; a program it started may hold the pipe open.
            if not worker.connection.poll():
                raise EOFError
            message = worker.connection.recv_bytes()
        except (EOFError, OSError):
            return self._bury(worker)
        kind, body = message[:1], message[1:]
        if kind == _READY:
            worker.ready = True
            self._failed_starts = 0
            return None
        if kind == _BROKEN:
            raise WorkerError(f"cannot load the pipeline: {body.decode()}")
        index, worker.index = worker.index, None
        if index is None:
            raise WorkerError(f"a worker sent a result for no file ({message[:40]!r}); please report this")
        return index, Outcome(line=body) if kind == _RECORD else Outcome(failure=failure_from(body))

    def _bury(self, worker: Worker) -> tuple[int, Outcome] | None:
        death = worker.death()
        self._remove(worker)
        if worker.index is not None:
            return worker.index, failed(
                worker.path, "worker", "WorkerDied", f"the worker process on this file was {death}; the batch went on"
            )
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _START_ATTEMPTS:
                raise WorkerError(
                    f"worker processes do not start: the last was {death}. In a script, call the batch under"
                    " `if __name__ == '__main__':`, or give jobs=0 to work in this process"
                )
        return None

    def _check_time(self, worker: Worker) -> tuple[int, Outcome] | None:
        spent = time.monotonic() - worker.since
        if not worker.ready and spent > START_LIMIT:
            raise WorkerError(f"a worker process was not ready after {START_LIMIT:g} seconds")
        if worker.index is None or self._timeout is None or spent <= self._timeout:
            return None
        self._remove(worker)
        return worker.index, failed(
            worker.path,
            "worker",
            "Timeout",
            f"not done after {self._timeout:g} seconds; give it more with --timeout, or look at the file",
        )

    def _remove(self, worker: Worker) -> None:
        worker.kill()
        self._workers.remove(worker)


def _main(factory: Factory, connection: Connection) -> None:
    """A worker's life: make the annotator, then answer each path, until the other side is gone."""
    if hasattr(os, "setpgid"):
        # A group of its own: Ctrl-C reaches the batch alone, and a kill reaches the programs started here too.
        with contextlib.suppress(OSError):
            os.setpgid(0, 0)
    _end_with_parent()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # the cores are shared out between workers already
    with contextlib.suppress(EOFError, OSError):
        try:
            annotator = factory()
        except Exception as error:  # whatever it is, the batch must be told
            known = isinstance(error, GongkaiError)
            connection.send_bytes(_BROKEN + (str(error) if known else f"{type(error).__name__}: {error}").encode())
            return
        connection.send_bytes(_READY)
        while True:
            outcome = work_on(annotator, os.fsdecode(connection.recv_bytes()))
            if outcome.line is not None:
                connection.send_bytes(_RECORD + outcome.line)
            elif outcome.failure is not None:
                connection.send_bytes(_FAILURE + failure_line(outcome.failure))


def _end_with_parent() -> None:
    """Ends this process, and what it started, when the batch's process is killed: it may hang in a file."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        if hasattr(os, "killpg") and os.getpgid(0) == os.getpid():
            os.killpg(os.getpid(), signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  a reader that asks for a password must not wait
