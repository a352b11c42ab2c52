"""Plain text: encodings and the normal form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.errors import EmptyFile, UnsupportedFormat
from nlp.reading import normalise, read_bytes
from tests.reading.samples import REPORT

TEXT = "\n".join(REPORT)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gbk", "gb2312"]
)
def test_encodings(encoding: str) -> None:
    document = read_bytes(TEXT.encode(encoding), "a.txt")
    assert document.text == TEXT
    assert document.format == "text"
    assert document.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "gb18030"])
@pytest.mark.parametrize("text", ["无。", "联通", "现公布年报", "一、总体情况\n共12条", "0\n0", "（一）０件"])
def test_short_texts(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), "a.txt").text == text


def test_big5_only_where_it_is() -> None:
    text = "根據條例規定，現將本縣政府信息公開工作情況報告如下，請查閱。"
    assert read_bytes(text.encode("big5"), "a.txt").encoding == "big5"
    document = read_bytes(text.encode("gb18030"), "a.txt")
    assert (document.encoding, document.text) == ("gb18030", text)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_few_broken_bytes_are_replaced_with_a_warning(encoding: str) -> None:
    data = bytearray(TEXT.encode(encoding))
    data[-1:] = b"\xff"
    document = read_bytes(bytes(data), "a.txt")
    assert document.encoding == encoding
    assert document.text.startswith(REPORT[0])
    assert "U+FFFD" in document.warnings[0]


def test_binary_is_no_text() -> None:
    with pytest.raises(UnsupportedFormat, match="binary"):
        read_bytes(bytes(range(256)) * 40, "a.txt")


@pytest.mark.parametrize("data", [b"", b"  \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0"])
def test_empty(data: bytes) -> None:
    with pytest.raises(EmptyFile):
        read_bytes(data, "a.txt")


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("甲\r\n乙\r丙\x0c丁\u2028戊", "甲\n乙\n丙\n丁\n戊"),
        ("\ufeff甲\u200b乙\xad\x07丙\uf0b7", "甲乙丙"),
        ("　　甲\xa0乙\u3000 ", "甲 乙"),
        ("甲　乙", "甲　乙"),
        ("\t\xa00 \n\t\n\t\t1", "\t0\n\t\n\t\t1"),
        ("甲\n\n \n　\n乙", "甲\n\n\n\n乙"),
        ("甲\t\t \t", "甲\t\t\t"),
        ("[bookmark: _GoBack]甲[image: 图1.png]乙[footnoteRef:1]", "甲乙"),
        ('HYPERLINK "http://example.test/" \\t "_blank" 甲', "甲"),
        ("甲\nPAGE  \\* MERGEFORMAT2", "甲"),
        ("甲\n— 3 —\n第 1 页 共 5 页\n乙", "甲\n\n\n乙"),
        (".Box P{line-height:2;margin:0}.Box DIV{color:red}甲", "甲"),
        ("Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE 甲", "甲"),
        ("&nbsp;甲&amp;nbsp;乙&lt;br&gt;丙", "甲 乙\n丙"),
        ("印发<某某办法>的通知<span style='x'>甲</span>", "印发<某某办法>的通知甲"),
        ("\\u3000\\u3000甲\\n乙", "甲\n乙"),
        ("## 一、甲\n**（一）乙**\n张**和李**", "一、甲\n（一）乙\n张**和李**"),
        ("\u2802\u283c/span>甲\u2802\u0f2fspan>", "甲"),
        ("期限span>2009年/span>起/p>", "期限2009年起"),
        ("情況報(bào)告(yuan)（yì）", "情況報告(yuan)（yì）"),
        ("⼯作⽉报", "工作月报"),
        ("１２３％（臺灣）", "１２３％（臺灣）"),
        ("a < b，{甲: 乙}，[注1]", "a < b，{甲: 乙}，[注1]"),
    ],
)
def test_normalise(raw: str, plain: str) -> None:
    assert normalise(raw) == plain


MARKS = (
    "&amp;|amp;|nbsp;|&lt;|<br>|<|>|/p|\\u3000|\\n|甲|**|#|{|}|a:b;|[image:|]|PAGE \\* MERGEFORMAT|- 1 -|mso-x:|var a="
)
PIECES = st.sampled_from([*MARKS.split("|"), "\t", " ", "　", "\n", "\r", "\xa0", "\ufeff"])


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)))
def test_normalise_is_idempotent(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    once.encode("utf-8")
