"""Files of any format to normalised text.

`read` takes a path, `read_bytes` what is in memory; both give a `Document` or raise one of the project's own errors.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ..errors import BrokenFile, EmptyFile, ReadingError, TooLarge
from .doc import read_doc
from .document import Document
from .docx import read_docx
from .html import read_html, read_mhtml
from .limits import Limits
from .normalise import normalise
from .parts import Parts
from .pdf import read_pdf
from .sniff import FORMATS, extension, sniff
from .text import read_text

__all__ = ["FORMATS", "Document", "Limits", "normalise", "read", "read_bytes"]

_Reader = Callable[[bytes, str, Limits], Parts]


def _converted(suffix: str) -> _Reader:
    def reader(data: bytes, name: str, limits: Limits) -> Parts:
        return read_doc(data, name, limits, suffix)

    return reader


_READERS: Final[dict[str, _Reader]] = {
    "text": read_text,
    "html": read_html,
    "mhtml": read_mhtml,
    "docx": read_docx,
    "pdf": read_pdf,
    "doc": _converted(".doc"),
    "rtf": _converted(".rtf"),
    "odt": _converted(".odt"),
    "wordml": _converted(".xml"),
}
_DEFAULT: Final = Limits()


def read(path: str | os.PathLike[str], *, limits: Limits = _DEFAULT) -> Document:
    """The text of a file.

    Raises ReadingError where there is no such file or it cannot be opened, and what `read_bytes` raises.
    """
    place = Path(path)
    name = os.fspath(path)
    try:
        if place.is_dir():
            raise ReadingError(f"{name}: expected a file, found a folder; name the files in it")
        if not place.is_file():
            raise ReadingError(f"{name}: expected a file, found none; check the path")
        size = place.stat().st_size
        if size > limits.max_bytes:
            raise _too_large(name, size, limits)
        with place.open("rb") as stream:
            data = stream.read(limits.max_bytes + 1)
    except (OSError, ValueError) as error:
        raise ReadingError(f"{name}: cannot be opened ({error}); check the path and its permissions") from error
    return read_bytes(data, name, limits=limits)


def read_bytes(data: bytes, name: str, *, limits: Limits = _DEFAULT) -> Document:
    """The text in a file's bytes. `name` is the path or file name to report; its extension helps with doubtful content.

    Raises EmptyFile, UnsupportedFormat, BrokenFile, EncryptedFile, ScannedFile, TooLarge or MissingConverter, each
    naming the cause and the cure.
    """
    if len(data) > limits.max_bytes:
        raise _too_large(name, len(data), limits)
    if not data.strip(b"\0\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise EmptyFile(f"{name}: expected a report, found an empty file; download or save it again")
    kind = sniff(data, name)
    try:
        parts = _READERS[kind](data, name, limits)
    except RecursionError as error:
        raise BrokenFile(f"{name}: is nested too deeply to be a report; save it again as text or docx") from error
    text = normalise(parts.text)
    if not text.strip():
        raise EmptyFile(f"{name}: {_no_text(kind)}")
    title = normalise(parts.title).replace("\n", " ").replace("\t", " ").strip() if parts.title else ""
    return Document(
        path=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        format=kind,
        encoding=parts.encoding,
        title=title or None,
        warnings=(*_mismatch(name, kind), *parts.warnings),
    )


def _too_large(name: str, size: int, limits: Limits) -> TooLarge:
    return TooLarge(
        f"{name}: expected at most {limits.max_bytes} bytes, found {size}; raise Limits.max_bytes to read it"
    )


def _no_text(kind: str) -> str:
    if kind in ("html", "mhtml"):
        return (
            "expected a report, found a page without text: a script loads it or it stands in an attachment; "
            "save the page from a browser once it shows, or read the attachment"
        )
    if kind in ("docx", "doc", "rtf", "odt"):
        return (
            "expected a report, found a document without text; if it holds pictures, recognise their text (OCR) first"
        )
    return "expected a report, found no text; download or save it again"


def _mismatch(name: str, kind: str) -> tuple[str, ...]:
    promised = FORMATS.get(extension(name))
    return (f"the name ends in {extension(name)}, the content is {kind}",) if promised and promised != kind else ()
