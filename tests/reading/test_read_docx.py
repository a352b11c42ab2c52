"""Word documents: order, numbers, tables, revisions, damaged and hostile containers."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from nlp.errors import BrokenFile, EmptyFile, EncryptedFile, TooLarge, UnsupportedFormat
from nlp.reading import Limits, read_bytes
from tests.reading.samples import numbered, saved


def test_automatic_numbers(docx_with_numbers: Any) -> None:
    document = docx_with_numbers
    for text, level in (("甲", 0), ("乙", 1), ("丙", 1), ("丁", 2), ("", 2), ("戊", 2), ("己", 0), ("庚", 1)):
        numbered(document, text, level)
    numbered(document, "辛", 0, number=91)
    lines = read_bytes(saved(document), "a.docx").text.split("\n")
    assert lines == ["一、甲", "（一）乙", "（二）丙", "1.丁", "3.戊", "二、己", "（一）庚", "一、辛"]


def test_hidden_deleted_inserted_and_controls() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "页眉"
    paragraph = document.add_paragraph("留")
    paragraph.add_run("藏").font.hidden = True
    paragraph._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>增</w:t></w:r></w:ins>"))
    paragraph._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>删</w:delText></w:r></w:del>"))
    control = "<w:sdtContent><w:p><w:r><w:t>控件</w:t><w:br/><w:t>次行</w:t></w:r></w:p></w:sdtContent>"
    box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    for xml in (f"<w:sdt {nsdecls('w')}>{control}</w:sdt>", box.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)):
        document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))
    assert read_bytes(saved(document), "a.docx").text == "留增\n控件\n次行\n框"


def test_table_with_merged_and_empty_cells() -> None:
    document = Document()
    document.add_paragraph("前")
    table = document.add_table(4, 5)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "合并"
    table.cell(0, 2).merge(table.cell(0, 4)).text = "申请人"
    table.cell(1, 2).text = "商业"
    table.cell(1, 2).add_paragraph("企业")
    table.cell(2, 0).merge(table.cell(3, 0)).text = "结果"
    table.cell(2, 1).text, table.cell(2, 2).text, table.cell(3, 4).text = "（一）", "0", "5"
    document.add_paragraph("后")
    expected = "前\n合并\t\t申请人\t\t\n\t\t商业企业\t\t\n结果\t（一）\t0\t\t\n\t\t\t\t5\n后"
    assert read_bytes(saved(document), "a.docx").text == expected


def test_frame_table_and_nested_table() -> None:
    document = Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "框内一段。"
    inner = cell.add_table(2, 2)
    for place, text in enumerate("甲乙丙丁"):
        inner.cell(place // 2, place % 2).text = text
    assert read_bytes(saved(document), "a.docx").text == "框内一段。\n甲\t乙\n丙\t丁"


def test_docx_named_doc_is_told() -> None:
    document = Document()
    document.add_paragraph("正文")
    read = read_bytes(saved(document), "a.doc")
    assert read.format == "docx"
    assert "docx" in read.warnings[0]


def _zip(entries: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in entries.items():
            package.writestr(name, data)
    return stream.getvalue()


def test_archive_bomb() -> None:
    bomb = _zip({"word/document.xml": b"<a/>", "word/media/x": b"\0" * 20_000_000})
    with pytest.raises(TooLarge, match="bomb"):
        read_bytes(bomb, "a.docx")
    with pytest.raises(TooLarge, match="max_unpacked_bytes"):
        read_bytes(_zip({"word/document.xml": b"x" * 3000}), "a.docx", limits=Limits(max_unpacked_bytes=1000))


def test_lying_directory() -> None:
    data = bytearray(_zip({"word/document.xml": b"<w>" + b"\xe7\x94\xb2" * 900_000}))
    size = (2_700_003).to_bytes(4, "little")
    while (place := data.find(size)) >= 0:
        data[place : place + 4] = (100).to_bytes(4, "little")
    with pytest.raises((BrokenFile, TooLarge)):
        read_bytes(bytes(data), "a.docx", limits=Limits(max_part_bytes=10_000))


def test_encrypted_zip() -> None:
    data = bytearray(_zip({"word/document.xml": b"<a/>"}))
    data[6] |= 1
    data[data.find(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(EncryptedFile):
        read_bytes(bytes(data), "a.docx")


def test_encrypted_docx() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(EncryptedFile, match="password"):
        read_bytes(data, "a.docx")


@pytest.mark.parametrize("entry", ["xl/workbook.xml", "ppt/x.xml", "photo.png", "OFD.xml"])
def test_other_containers(entry: str) -> None:
    with pytest.raises(UnsupportedFormat):
        read_bytes(_zip({entry: b"x"}), "a.docx")


def test_damaged_and_empty() -> None:
    document = Document()
    whole = saved(document)
    with pytest.raises(EmptyFile):
        read_bytes(whole, "a.docx")
    with pytest.raises(BrokenFile):
        read_bytes(whole[: len(whole) // 2], "a.docx")
    with pytest.raises(BrokenFile, match="body"):
        read_bytes(_zip({"word/document.xml": b"<nothing/>"}), "a.docx")


def test_entities_are_not_expanded() -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "x" * 50}">' for n in range(12))
    body = "<w:body><w:p><w:r><w:t>甲&l11;</w:t></w:r></w:p></w:body>"
    xml = f"<!DOCTYPE d [{lol}]><w:document {nsdecls('w')}>{body}</w:document>"
    assert len(read_bytes(_zip({"word/document.xml": xml.encode()}), "a.docx").text) < 100
