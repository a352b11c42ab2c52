"""A program to interrupt: a batch with the fakes. Arguments: folder, output, jobs, `resume` or anything else."""

from __future__ import annotations

import sys

from nlp.batch import Interrupted, annotate
from tests.batch import fakes

if __name__ == "__main__":
    folder, out, jobs, resume = sys.argv[1:]
    try:
        annotate([folder], out, jobs=int(jobs), resume=resume == "resume", factory=fakes.make)
    except Interrupted:
        sys.exit(130)
