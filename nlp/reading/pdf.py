"""PDF files with a text layer: characters with their places become paragraphs and table rows."""

from __future__ import annotations

import threading
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw

from ..errors import BrokenFile, EncryptedFile, ScannedFile, TooLarge
from .limits import Limits
from .parts import Parts
from .pdf_page import Page, read_page
from .pdf_text import compose

# Fewer characters than this a page beside pictures: what text there is is a stamp or a page number.
_SCANNED_BELOW: Final = 15
# PDFium works in one thread at a time.
_PDFIUM: Final = threading.Lock()


def read_pdf(data: bytes, name: str, limits: Limits) -> Parts:
    """The text of a PDF. Raises EncryptedFile, ScannedFile, TooLarge or BrokenFile."""
    with _PDFIUM:
        pages = _pages(data, name, limits)
    return _parts(pages, name)


def _pages(data: bytes, name: str, limits: Limits) -> list[Page]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _opening_error(error, name) from error
    try:
        if len(document) > limits.max_pages:
            raise TooLarge(
                f"{name}: expected at most {limits.max_pages} pages, found {len(document)}; raise Limits.max_pages"
            )
        return [_page(document, number, name) for number in range(len(document))]
    finally:
        document.close()


def _opening_error(error: pdfium.PdfiumError, name: str) -> Exception:
    if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return EncryptedFile(f"{name}: expected an open PDF, found one protected by a password; save it without one")
    return BrokenFile(f"{name}: expected a PDF, found a damaged one ({error}); download or copy it again")


def _page(document: pdfium.PdfDocument, number: int, name: str) -> Page:
    try:
        page = document[number]
        try:
            return read_page(page)
        finally:
            page.close()
    except pdfium.PdfiumError as error:
        raise BrokenFile(f"{name}: page {number + 1} is damaged ({error}); download or copy the PDF again") from error


def _parts(pages: list[Page], name: str) -> Parts:
    sizes = [sum(1 for glyph in page.glyphs if not glyph.text.isspace()) for page in pages]
    scanned = [number + 1 for number, size in enumerate(sizes) if size < _SCANNED_BELOW and pages[number].pictures]
    if not any(sizes) or len(scanned) == len(pages):
        raise ScannedFile(
            f"{name}: expected a PDF with a text layer, found {len(pages)} page(s) of pictures; "
            "recognise the text (OCR) first, or read the report's web page or Word file"
        )
    listed = ", ".join(map(str, scanned))
    warnings = (f"page(s) {listed} are pictures and were not read",) if scanned else ()
    return Parts("\n".join(compose(pages)), None, None, warnings)
