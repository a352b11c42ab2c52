"""Which format a file is of: its content decides, its name only where the content leaves it open.

Chinese offices publish `.doc` that is HTML, RTF or docx inside, `.txt` that is a saved page, and the like.
"""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import PurePath
from typing import Final

from ..errors import BrokenFile, EncryptedFile, UnsupportedFormat

# Extensions that a folder is searched for, with the format that each promises.
FORMATS: Final = {
    ".txt": "text", ".text": "text", ".md": "text", ".html": "html", ".htm": "html", ".shtml": "html", ".xhtml": "html",
    ".mht": "mhtml", ".mhtml": "mhtml", ".docx": "docx", ".docm": "docx", ".pdf": "pdf", ".doc": "doc", ".wps": "doc",
    ".rtf": "rtf", ".odt": "odt",
}  # fmt: skip

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARIES: Final = (
    (b"\x89PNG", "a PNG picture"), (b"\xff\xd8\xff", "a JPEG picture"), (b"GIF8", "a GIF picture"),
    (b"BM", "a BMP picture"), (b"II*\0", "a TIFF picture"), (b"MM\0*", "a TIFF picture"),
    (b"Rar!", "a RAR archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"), (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"), (b"SQLite format 3", "a database"), (b"\xca\xfe\xba\xbe", "a program"),
    (b"RIFF", "a media file"), (b"ID3", "an audio file"), (b"OggS", "a media file"),
)  # fmt: skip
_HTML_START: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_HTML_TAG: Final = re.compile(
    rb"</?(?:html|head|body|div|p|span|table|tr|td|meta|br|font|a|ul|li|h[1-6]|strong|style|script)\b[^<>]{0,400}>",
    re.IGNORECASE,
)
_HEAD: Final = 65_536
_MAIL_HEADER: Final = re.compile(rb"\s*[A-Za-z][A-Za-z-]{1,40}:")


def extension(name: str) -> str:
    """A file name's extension, lower case, with its dot; empty without one."""
    return PurePath(name).suffix.lower()


def sniff(data: bytes, name: str) -> str:
    """The format of a file: text, html, mhtml, docx, pdf, doc, rtf, odt or wordml.

    Raises UnsupportedFormat for any other kind, EncryptedFile for one that a password protects.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(data, name)
    if head.startswith(_OLE):
        return _ole(data, name)
    if head.lstrip()[:5].lower() == b"{\\rtf":
        return "rtf"
    for magic, kind in _BINARIES:
        if head.startswith(magic) and not (len(magic) == 2 and _is_text(head)):
            raise _unsupported(name, kind)
    # In UTF-16 the marks stand apart by null bytes.
    plain = head.replace(b"\0", b"")
    if plain.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        plain = plain.lstrip(b"\xff\xfe\xef\xbb\xbf")
    return _markup(plain, name)


def _markup(head: bytes, name: str) -> str:
    promised = FORMATS.get(extension(name))
    if b"<w:wordDocument" in head or b"<pkg:package" in head:
        return "wordml"
    if b"multipart/" in head[:4000] and b"MIME-Version" in head[:4000] and _MAIL_HEADER.match(head):
        return "mhtml"
    if _HTML_START.match(head):
        return "html"
    tags = _HTML_TAG.findall(head)
    if promised in ("html", "mhtml"):
        return "html" if tags else "text"
    # A text may keep a stray tag; a page consists of them.
    share = sum(map(len, tags)) / max(1, len(head))
    return "html" if len(tags) >= 8 and share > 0.08 else "text"


def _is_text(head: bytes) -> bool:
    return b"\0" not in head and not re.search(rb"[\x01-\x08\x0e-\x1a]", head)


def _unsupported(name: str, kind: str) -> UnsupportedFormat:
    return UnsupportedFormat(
        f"{name}: expected a report as text, HTML, docx, PDF or doc, found {kind}; "
        "save the report in one of these formats, a picture after text recognition (OCR), an archive after unpacking it"
    )


def _zip(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            entries = package.infolist()
            names = {entry.filename.replace("\\", "/") for entry in entries}
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, IndexError, OverflowError) as error:
        raise BrokenFile(
            f"{name}: expected a whole docx or zip, found a damaged one ({error}); download or copy it again"
        ) from error
    if any(entry.flag_bits & 1 for entry in entries):
        raise EncryptedFile(f"{name}: expected an open file, found a zip protected by a password; unpack it first")
    if "word/document.xml" in names or (
        "[Content_Types].xml" in names and any(one.startswith("word/") for one in names)
    ):
        return "docx"
    if any(one.startswith("xl/") for one in names):
        raise _unsupported(name, "an Excel workbook")
    if any(one.startswith("ppt/") for one in names):
        raise _unsupported(name, "a PowerPoint presentation")
    if "OFD.xml" in names:
        raise UnsupportedFormat(f"{name}: found an OFD file; export it as PDF from the OFD reader and read that")
    if "content.xml" in names and "mimetype" in names:
        return "odt"
    raise _unsupported(name, "a zip archive")


def _ole(data: bytes, name: str) -> str:
    """What an OLE container holds; the names of its streams stand in UTF-16 in its directory."""

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage") or holds("EncryptionInfo"):
        raise EncryptedFile(
            f"{name}: expected an open file, found a docx protected by a password; remove it and save again"
        )
    if holds("WordDocument"):
        # The document's head mostly begins at the first sector; bit 8 of its flags says that it is encrypted.
        if data[512:514] == b"\xec\xa5" and len(data) > 524 and data[523] & 1:
            raise EncryptedFile(
                f"{name}: expected an open file, found a doc protected by a password; remove it and save again"
            )
        return "doc"
    if holds("Workbook") or holds("PowerPoint Document"):
        raise _unsupported(name, "an Excel or PowerPoint file")
    if extension(name) in (".doc", ".wps"):
        return "doc"
    raise _unsupported(name, "an OLE container without a Word document")
