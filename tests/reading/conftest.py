"""Documents that take more than a line to make."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.reading.samples import PdfMaker


@pytest.fixture
def docx_with_numbers() -> Any:
    """A document with list 90: 一、 then （一） then 1., and list 91 that begins the first level anew."""
    document = Document()
    levels = (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("decimal", "%1.%4"))
    body = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{form}"/></w:lvl>'
        for n, (kind, form) in enumerate(levels)
    )
    root = document.part.numbering_part.element
    root.append(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{body}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    root.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return document


@pytest.fixture
def make_pdf() -> PdfMaker:
    """Makes a PDF of paragraphs (str) and tables (rows with reportlab spans), with running head and page numbers."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    plain = ParagraphStyle(
        "plain", fontName="STSong-Light", fontSize=12, leading=20, firstLineIndent=24, wordWrap="CJK"
    )

    def make(parts: Sequence[str | tuple[list[list[str]], list[Any]]], ruled: bool = True, password: str = "") -> bytes:
        def running(canvas: Any, document: Any) -> None:
            canvas.setFont("STSong-Light", 9)
            canvas.drawString(72, A4[1] - 40, "青禾县档案局年度报告")
            canvas.drawCentredString(A4[0] / 2, 40, f"— {document.page} —")

        flow = []
        for part in parts:
            if isinstance(part, str):
                flow.append(Paragraph(part, plain))
                continue
            rows, spans = part
            style = [("FONT", (0, 0), (-1, -1), "STSong-Light", 10), *spans]
            grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if ruled else []
            flow.append(Table(rows, colWidths=[120] + [50] * (len(rows[0]) - 1), style=style + grid))
        stream = io.BytesIO()
        options = {"encrypt": password} if password else {}
        SimpleDocTemplate(stream, pagesize=A4, **options).build(flow, onFirstPage=running, onLaterPages=running)
        return stream.getvalue()

    return make
