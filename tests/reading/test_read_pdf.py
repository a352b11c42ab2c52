"""PDF: paragraphs, running heads, tables with and without lines, over pages."""

from __future__ import annotations

import io

import pytest

from nlp.errors import BrokenFile, EncryptedFile, ScannedFile, TooLarge
from nlp.reading import Limits, read_bytes
from tests.reading.samples import PROSE, PdfMaker

TITLE = "青禾县档案局2022年度报告"


def test_paragraphs_and_running_heads(make_pdf: PdfMaker) -> None:
    paragraphs = [TITLE, "一、总体情况", *(PROSE.format(n=n) * 3 for n in range(20)), "六、其他", "无其他事项。"]
    assert read_bytes(make_pdf(paragraphs), "a.pdf").text.split("\n") == paragraphs


def test_table_over_pages(make_pdf: PdfMaker) -> None:
    head = [
        ["项目情况", "申请人情况", "", "", ""],
        ["", "自然人", "法人", "", "总计"],
        ["", "", "商业\n企业", "其他", ""],
    ]
    rows = [[f"{n}.情形名称\n第二行", str(n), "", "0", str(n)] for n in range(60)]
    spans = [
        ("SPAN", (0, 0), (0, 2)),
        ("SPAN", (1, 0), (4, 0)),
        ("SPAN", (1, 1), (1, 2)),
        ("SPAN", (2, 1), (3, 1)),
        ("SPAN", (4, 1), (4, 2)),
    ]
    lines = read_bytes(make_pdf([TITLE, (head + rows, spans), "四、其他"]), "a.pdf").text.split("\n")
    expected = ["项目情况\t申请人情况\t\t\t", "\t自然人\t法人\t\t总计", "\t\t商业企业\t其他\t"]
    expected += [f"{n}.情形名称第二行\t{n}\t\t0\t{n}" for n in range(60)]
    assert lines == [TITLE, *expected, "四、其他"]


def test_table_without_lines(make_pdf: PdfMaker) -> None:
    rows = [["统计指标", "单位", "数量"], ["公开信息数", "条", "12"], ["网站公开数", "条", "8"]]
    wide = [[cells[0], "单位" if n == 0 else "条目", cells[2]] for n, cells in enumerate(rows)]
    lines = read_bytes(make_pdf([TITLE, (wide, [])], ruled=False), "a.pdf").text.split("\n")
    assert lines[-4:] == [TITLE, "统计指标\t单位\t数量", "公开信息数\t条目\t12", "网站公开数\t条目\t8"]


@pytest.mark.parametrize(("drawn", "page"), [(0, 0), (0, 90), (90, 90), (180, 180), (270, 270)])
def test_turned_pages(drawn: int, page: int) -> None:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(600, 800))
    canvas.translate(*{0: (0, 0), 90: (600, 0), 180: (600, 800), 270: (0, 800)}[drawn])
    canvas.rotate(drawn)
    for place, text in enumerate(["Report of the year", "short", "A third line"]):
        canvas.drawString(60, 500 - 30 * place, text)
    canvas.setPageRotation(page)
    canvas.save()
    assert read_bytes(stream.getvalue(), "a.pdf").text == "Report of the year\nshort\nA third line"


def test_scanned() -> None:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.rect(100, 100, 300, 300, fill=1)
    canvas.save()
    with pytest.raises(ScannedFile, match="OCR"):
        read_bytes(stream.getvalue(), "a.pdf")


def test_protected_damaged_and_long(make_pdf: PdfMaker) -> None:
    with pytest.raises(EncryptedFile, match="password"):
        read_bytes(make_pdf([TITLE], password="geheim"), "a.pdf")
    with pytest.raises(BrokenFile):
        read_bytes(b"%PDF-1.7\nnothing", "a.pdf")
    with pytest.raises(TooLarge, match="pages"):
        read_bytes(make_pdf([PROSE * 40]), "a.pdf", limits=Limits(max_pages=1))
