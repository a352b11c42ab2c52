"""What can go wrong with a batch as a whole; what goes wrong with one file is a line of the failed file."""

from __future__ import annotations

from ..errors import GongkaiError


class BatchError(GongkaiError):
    """The batch as a whole cannot go on."""

    stage = "batch"


class OutputError(BatchError):
    """The output cannot be written or is no output of this program."""

    stage = "output"


class WorkerError(BatchError):
    """A worker process cannot be started, so no file can be worked on."""

    stage = "worker"


class Interrupted(BatchError):
    """The batch was stopped by a signal; what it wrote is whole, and `resume` continues it."""
