"""Paths, limits, other kinds of files, LibreOffice, and that nothing but the project's own errors comes out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.errors import (
    BrokenFile,
    EncryptedFile,
    GongkaiError,
    MissingConverter,
    ReadingError,
    SettingError,
    TooLarge,
    UnsupportedFormat,
)
from nlp.reading import FORMATS, Limits, read, read_bytes
from tests.reading.samples import REPORT, article, page, saved

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
DOC = OLE + b"\xec\xa5" + b"\0" * 600 + "WordDocument".encode("utf-16-le")


def test_read_a_path(tmp_path: Path) -> None:
    place = tmp_path / "年报.txt"
    place.write_text("\n".join(REPORT), encoding="utf-8")
    document = read(place)
    assert (document.path, document.format, document.text) == (str(place), "text", "\n".join(REPORT))
    assert len(document.sha256) == 64


def test_no_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="found none"):
        read(tmp_path / "none.txt")
    with pytest.raises(ReadingError, match="folder"):
        read(tmp_path)
    with pytest.raises(ReadingError):
        read("a\0b.txt")


def test_too_large(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"x" * 100)
    with pytest.raises(TooLarge, match="max_bytes"):
        read(place, limits=Limits(max_bytes=99))
    with pytest.raises(SettingError, match="max_pages"):
        Limits(max_pages=0)


@pytest.mark.parametrize(
    "head",
    [
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"MZ\x90\0",
        b"\x7fELF",
        b"Rar!\x1a\x07",
        b"7z\xbc\xaf\x27",
        b"\x1f\x8b\x08",
    ],
)
def test_other_kinds(head: bytes) -> None:
    with pytest.raises(UnsupportedFormat, match="found a"):
        read_bytes(head + b"\0\1\2" * 50, "a.txt")


def test_old_doc_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nlp.reading.doc.find_converter", lambda: None)
    for data, name in ((DOC, "a.doc"), (b"{\\rtf1 text}", "a.doc"), (b"{\\rtf1 text}", "a.rtf")):
        with pytest.raises(MissingConverter, match="install"):
            read_bytes(data, name)


def test_protected_doc_and_workbook() -> None:
    locked = bytearray(DOC)
    locked[523] = 1
    with pytest.raises(EncryptedFile):
        read_bytes(bytes(locked), "a.doc")
    with pytest.raises(UnsupportedFormat, match="Excel"):
        read_bytes(OLE + "Workbook".encode("utf-16-le"), "a.doc")


@pytest.fixture
def converter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for LibreOffice; each test writes its script."""
    place = tmp_path / "bin" / "soffice"
    place.parent.mkdir()
    monkeypatch.setattr("nlp.reading.doc.find_converter", lambda: str(place))
    return place


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_conversion(tmp_path: Path, converter: Path) -> None:
    document = Document()
    document.add_paragraph("正文一段。")
    ready = tmp_path / "ready.docx"
    ready.write_bytes(saved(document))
    converter.write_text(
        '#!/bin/sh\nwhile [ $# -gt 0 ]; do [ "$1" = --outdir ] && out="$2"; shift; done\n'
        f'mkdir -p "$out" && cp "{ready}" "$out/report.docx"\n'
    )
    converter.chmod(0o755)
    document_read = read_bytes(DOC, "a.doc")
    assert (document_read.format, document_read.text) == ("doc", "正文一段。")
    assert "LibreOffice" in document_read.warnings[0]


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_conversion_that_fails_or_hangs(converter: Path) -> None:
    converter.write_text("#!/bin/sh\necho source file could not be loaded\n")
    converter.chmod(0o755)
    with pytest.raises(BrokenFile, match="could not be loaded"):
        read_bytes(DOC, "a.doc")
    converter.write_text("#!/bin/sh\necho error while loading shared libraries: libx.so\nexit 127\n")
    with pytest.raises(MissingConverter, match="install it again"):
        read_bytes(DOC, "a.doc")
    converter.write_text("#!/bin/sh\nsleep 30 &\nsleep 30\n")
    with pytest.raises(TooLarge, match="converter_timeout_s"):
        read_bytes(DOC, "a.doc", limits=Limits(converter_timeout_s=0.3))


SEEDS = [
    page(article()).encode(), "\n".join(REPORT).encode("gb18030"), b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj", DOC,
    b"{\\rtf1 x}", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n", b"PK\x03\x04", b"<html>",
]  # fmt: skip
NAMES = st.sampled_from([*FORMATS, "", ".exe", ".zip"]).map("a{}".format)


@pytest.fixture(scope="module")
def valid_files() -> list[bytes]:
    document = Document()
    document.add_paragraph("正文")
    document.add_table(2, 2).cell(0, 0).text = "甲"
    return [*SEEDS, saved(document)]


@settings(max_examples=300, deadline=None)
@given(
    data=st.binary(max_size=2000), name=NAMES, start=st.sampled_from([b"", *SEEDS[2:], b"\xff\xfe", b"\xef\xbb\xbf"])
)
def test_random_bytes_raise_only_own_errors(data: bytes, name: str, start: bytes) -> None:
    try:
        document = read_bytes(start + data, name, limits=Limits(converter_timeout_s=0.01))
    except GongkaiError as error:
        assert name in str(error)
    else:
        assert document.text.encode("utf-8")


@settings(max_examples=300, deadline=None)
@given(draw=st.data(), name=NAMES)
def test_damaged_files_raise_only_own_errors(valid_files: list[bytes], draw: st.DataObject, name: str) -> None:
    data = bytearray(draw.draw(st.sampled_from(valid_files)))
    for _ in range(draw.draw(st.integers(1, 6))):
        place = draw.draw(st.integers(0, len(data) - 1))
        data[place : place + draw.draw(st.integers(0, 30))] = draw.draw(st.binary(max_size=30))
        if not data:
            break
    try:
        read_bytes(bytes(data), name, limits=Limits(converter_timeout_s=0.01))
    except GongkaiError as error:
        assert name in str(error)
