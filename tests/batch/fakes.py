"""Annotators for tests of the batch, importable by worker processes: what a file says decides what happens to it."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from nlp.batch import Annotator
from nlp.errors import BrokenFile, SettingError
from nlp.schema import Record, ReportFacts, Source


def fake_record(path: str, text: str) -> Record:
    """A record that holds nothing but a text and where it is from."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Record(
        source=Source(path=path, sha256=sha256, format="txt", encoding="utf-8"),
        report=ReportFacts(title="青禾县示例局年度报告", agency="青禾县示例局", year=2022),
        text=text,
    )


def annotate(path: str) -> Record:
    """The record of a text file, or what its first word asks for."""
    text = Path(path).read_text(encoding="utf-8")
    word, _, rest = text.partition(" ")
    if word == "BROKEN":
        raise BrokenFile("expected a report, found pieces")
    if word == "BUG":
        raise KeyError("lost")
    if word == "CRASH":
        os.kill(os.getpid(), signal.SIGSEGV)
    if word == "KILLED":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "EXIT":
        os._exit(3)
    if word == "SLEEP":
        time.sleep(float(rest))
    if word == "CHILD":
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        Path(rest).write_text(str(child.pid))
        child.wait()
    return fake_record(path, text)


def make() -> Annotator:
    """The factory that the tests hand to the batch."""
    return annotate


def make_nothing() -> Annotator:
    """A factory that fails, as one does whose model is missing."""
    raise SettingError("expected a model, found none")


def make_death() -> Annotator:
    """A factory that takes the process with it."""
    os._exit(9)
