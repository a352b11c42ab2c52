"""The work on one file, the same in this process and in a worker: path in, outcome out, whatever happens."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from ..errors import GongkaiError
from ..schema import Record, to_json
from .inputs import printable

Annotator = Callable[[str], Record]
"""Annotates the file at a path. What it raises is the file's failure."""

Factory = Callable[[], Annotator]
"""Makes an annotator. It is called once in each worker and must be importable by name (a function of a module)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A line of the failed file: which file, at which stage (`reading`, `layout`, ..., `worker`), and why."""

    path: str
    stage: str
    error: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file: one line of JSON without its line break, or a failure."""

    line: bytes | None = None
    failure: Failure | None = None


def default_factory(**settings: Any) -> Annotator:
    """The annotator of `nlp.annotate`; its pipeline is loaded here, once, with `settings` of `nlp.load`.

    `functools.partial(default_factory, summary_length=120)` is a factory with other settings.
    """
    from ..pipeline import annotate, load

    pipe = load(**settings)
    return lambda path: annotate(path, pipe=pipe)


def work_on(annotator: Annotator, path: str) -> Outcome:
    """Annotates the file at `path`; any exception but a request to stop becomes a failure."""
    try:
        record = annotator(path)
        shown = printable(record.source.path)
        if shown != record.source.path:
            record = replace(record, source=replace(record.source, path=shown))
        return Outcome(line=to_json(record))
    except GongkaiError as error:
        return failed(path, error.stage, type(error).__name__, str(error))
    except OSError as error:
        return failed(
            path, "reading", type(error).__name__, f"{error.strerror or error}: check the path and its rights"
        )
    except Exception as error:  # a fault of ours in one report must not cost the others
        return failed(path, "internal", type(error).__name__, _fault(error))


def failed(path: str, stage: str, error: str, message: str) -> Outcome:
    """The outcome of a file that failed."""
    return Outcome(failure=Failure(path=printable(path), stage=stage, error=error, message=printable(message)))


def failure_line(failure: Failure) -> bytes:
    """A failure as one line of JSON, without its line break."""
    return msgspec.json.encode(failure)


def failure_from(line: bytes) -> Failure:
    """The failure in one line of JSON."""
    return msgspec.json.decode(line, type=Failure)


def _fault(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return f"{error or 'no message'}{where}; this is a fault of the program, please report it with the file"
