"""Many files at once: finding them, working on them in processes, writing records in order, going on after a stop."""

from __future__ import annotations

from .errors import BatchError, Interrupted, OutputError, WorkerError
from .export import FORMATS, export, format_named
from .inputs import expand
from .output import failed_path
from .run import BatchResult, annotate
from .work import Annotator, Factory, Failure, default_factory

__all__ = [
    "FORMATS",
    "Annotator",
    "BatchError",
    "BatchResult",
    "Factory",
    "Failure",
    "Interrupted",
    "OutputError",
    "WorkerError",
    "annotate",
    "default_factory",
    "expand",
    "export",
    "failed_path",
    "format_named",
]
