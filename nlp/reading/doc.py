"""Legacy Word files, RTF and their kin, through LibreOffice where it is installed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from ..errors import BrokenFile, MissingConverter, TooLarge
from .docx import read_docx
from .limits import Limits
from .parts import Parts

# What a shell says of a program that is not there or lacks its libraries.
_NOT_STARTED: Final = 127
_PROGRAMS: Final = ("soffice", "libreoffice")
_USUAL_PLACES: Final = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/opt/libreoffice/program/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)


def find_converter() -> str | None:
    """The path of LibreOffice's program; None where it is not installed."""
    for program in _PROGRAMS:
        found = shutil.which(program)
        if found:
            return found
    return next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def read_doc(data: bytes, name: str, limits: Limits, suffix: str = ".doc") -> Parts:
    """A legacy file's body, converted to docx and read as such.

    Raises MissingConverter without LibreOffice, TooLarge where it takes longer than the limit, BrokenFile where it
    cannot read the file. LibreOffice runs with a profile of its own, so that it disturbs no open window.
    """
    program = find_converter()
    if program is None:
        raise MissingConverter(
            f"{name}: a file of the format {suffix[1:]} needs LibreOffice, which was not found; install it "
            "(`apt install libreoffice-writer-nogui`, `brew install --cask libreoffice`) or save the file as .docx"
        )
    with tempfile.TemporaryDirectory(prefix="gongkai-", ignore_cleanup_errors=True) as folder:
        source = Path(folder, "report" + suffix)
        source.write_bytes(data)
        said = _convert(program, source, Path(folder), name, limits)
        result = Path(folder, "out", "report.docx")
        if not result.is_file():
            raise BrokenFile(
                f"{name}: LibreOffice could not read it as {suffix[1:]}; it is damaged or protected by a password. "
                f"Open it in Word or WPS and save it as .docx. LibreOffice said: {said or 'nothing'}"
            )
        if result.stat().st_size > limits.max_bytes:
            raise TooLarge(f"{name}: expected at most {limits.max_bytes} bytes after conversion")
        parts = read_docx(result.read_bytes(), name, limits)
    return parts._replace(warnings=(*parts.warnings, f"converted from {suffix[1:]} by LibreOffice"))


def _convert(program: str, source: Path, folder: Path, name: str, limits: Limits) -> str:
    """Runs the conversion and returns the last thing the program said. Nothing of it outlives the time limit."""
    command = [
        program, f"-env:UserInstallation={Path(folder, 'profile').as_uri()}", "--headless", "--norestore",
        "--convert-to", "docx", "--outdir", str(folder / "out"), str(source),
    ]  # fmt: skip
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except OSError as error:
        raise MissingConverter(
            f"{name}: LibreOffice at {program} does not start ({error}); install it again"
        ) from error
    try:
        output, _ = process.communicate(timeout=limits.converter_timeout_s)
    except subprocess.TimeoutExpired:
        _stop(process)
        raise TooLarge(
            f"{name}: expected LibreOffice to finish within {limits.converter_timeout_s:g} s; "
            "raise Limits.converter_timeout_s or save the file as .docx"
        ) from None
    said = output.decode("utf-8", "replace").strip()[-200:]
    if process.returncode == _NOT_STARTED or "shared libraries" in said:
        raise MissingConverter(f"{name}: LibreOffice at {program} does not start ({said}); install it again")
    return said


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Ends the program and the helpers it started, which hold its pipe open."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()
